// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QtCore/QObject>

#include <memory>

namespace alertbridge::ui {

/// One sign-in with OAuth, in a page of the window or in the user's browser. Hands the tokens to
/// the account. A new begin ends the one before; late answers of an older one are dropped.
class PagerDutySignIn : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Waiting, Finishing };

    explicit PagerDutySignIn(Account *account, QObject *parent = nullptr);
    ~PagerDutySignIn() override;

    QUrl beginEmbedded(); ///< the address to open; navigation to redirectUri() goes to take()
    Result<QUrl> beginBrowser(); ///< listens for the redirect; the address to open
    QUrl redirectUri() const;
    void take(const QUrl &redirected);
    void cancel();
    Phase phase() const { return m_phase; }

Q_SIGNALS:
    void phaseChanged();
    void signedIn();
    void failed(const alertbridge::ApiError &error);

private:
    QUrl begin(const QUrl &redirectUri);
    void setPhase(Phase phase);
    void end();

    Account *m_account;
    std::unique_ptr<pagerduty::OAuthAttempt> m_attempt;
    std::unique_ptr<pagerduty::LoopbackListener> m_listener;
    std::stop_source m_stop;
    Phase m_phase = Phase::Idle;
    int m_run = 0;
};

} // namespace alertbridge::ui
