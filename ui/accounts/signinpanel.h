// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class BusyLine;
class EmbeddedBrowserPanel;
class PagerDutySignIn;

/// *Sign in here*: PagerDuty's page inside the window, with the way back and the way to the user's
/// browser. Esc goes back.
class SignInPanel : public QWidget
{
    Q_OBJECT

public:
    SignInPanel(PagerDutySignIn *signIn, const UiContext &context, const Profile &profile,
                QWidget *parent = nullptr);

    void open(const QUrl &address);
    void closePage();

Q_SIGNALS:
    void left(); ///< back to the form; the sign-in was cancelled
    void useBrowserRequested();

private:
    void leave();
    void showPhase();

    PagerDutySignIn *m_signIn;
    EmbeddedBrowserPanel *m_browser;
    BusyLine *m_busy;
};

} // namespace alertbridge::ui
