// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/setupsession.h"

#include <QtWidgets/QDialog>

namespace alertbridge::ui {

class Button;
class FlowText;
class Timeline;

/// *Remove what this set-up created*: lists it, removes it newest first, and shows what was read
/// back as gone.
class RemovalSheet : public QDialog
{
    Q_OBJECT

public:
    RemovalSheet(SetupSession *session, QWidget *parent);

Q_SIGNALS:
    void removed(); ///< closed, and everything is gone

private:
    void showRows();

    SetupSession *m_session;
    FlowText *m_text;
    Timeline *m_rows;
    Button *m_remove;
    Button *m_close;
    bool m_running = false;
};

} // namespace alertbridge::ui
