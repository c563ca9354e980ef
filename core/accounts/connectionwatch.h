// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QtCore/QTimer>

#include <chrono>

namespace alertbridge {

/// Whether both services of an account can be worked with just now: follows every request of the
/// app, so that a loss is known when it is met, not when somebody looks. A service that was lost
/// is asked again, less and less often, until it answers. Main thread.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        SignedOut, ///< no secret
        Unknown, ///< a secret, and no answer yet that says who it belongs to
        Connected,
        SignInNeeded, ///< the secret was refused
        Unreachable, ///< the newest request met no service: network, time-out, certificate, gateway
    };

    /// Asks again after @p firstPause, then after twice that, and so on up to 5 minutes.
    explicit ConnectionWatch(Account *account, QObject *parent = nullptr,
                             std::chrono::milliseconds firstPause = std::chrono::seconds(30));

    State pagerDuty() const { return stateOf(m_pagerDuty); }
    State uptrends() const { return stateOf(m_uptrends); }

Q_SIGNALS:
    void changed();

private:
    struct Side
    {
        bool unreachable = false;
        bool asking = false;
        std::chrono::milliseconds pause {};
        QTimer again;
    };
    Side *sideOf(ApiError::Service service);
    State stateOf(const Side &side) const;
    bool hasSecret(const Side &side) const;
    bool isIdentified(const Side &side) const;
    bool isRefused(const Side &side) const;
    void note(Side *side, const std::optional<ApiError> &error);
    void askLater(Side *side);
    void ask(Side *side);
    void noteAnswer(Side *side, bool good);

    Account *m_account;
    std::chrono::milliseconds m_firstPause;
    Side m_pagerDuty;
    Side m_uptrends;
};

} // namespace alertbridge
