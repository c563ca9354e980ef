// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/setup/setupsession.h"
#include "ui/shell/uicontext.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace alertbridge::ui {

/// The set-up screen: path, one page for each step, footer. A view of the SetupSession and nothing
/// else.
class SetupView : public QWidget
{
    Q_OBJECT

public:
    SetupView(SetupSession *session, const UiContext &context, QWidget *parent = nullptr);
    ~SetupView() override;

    void takeFocus(); ///< to where work goes on

Q_SIGNALS:
    void finished(); ///< saved, and all of it done
    void leaveRequested(); ///< saved; go back to the welcome page
    void signInRequested(
        alertbridge::ApiError::Service service); ///< show the account, then come back

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge::ui
