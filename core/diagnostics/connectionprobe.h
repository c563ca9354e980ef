// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>

#include <memory>
#include <stop_token>

namespace alertbridge {

/// What one service answered to *Test connection* of one profile.
struct ConnectionResult
{
    enum class State { NotSignedIn, Good, Failed, Cancelled };

    QString profileId;
    ApiError::Service service = ApiError::Service::None;
    State state = State::Cancelled;
    std::optional<ApiError> error; ///< where it failed
    qint64 milliseconds = 0; ///< repeats and pauses included
};

/// Tests the connections of all profiles, one request after the other: what a support bundle tells.
/// Reads only; a sign-in that has run out is renewed as everywhere. Main thread.
class ConnectionProbe : public QObject
{
    Q_OBJECT

public:
    /// What a profile is signed in with: for one that is open its own account, else the keychain.
    struct Candidate
    {
        Profile profile;
        QPointer<Account> open; ///< null: an account is made for the time of the test
    };

    ConnectionProbe(HttpClient *http, SecretStore *secrets, QObject *parent = nullptr);
    ~ConnectionProbe() override;

    void start(const QList<Candidate> &candidates); ///< not while it runs
    void cancel(); ///< finished() follows; what was not reached counts as cancelled
    bool isRunning() const { return m_running; }
    const QList<ConnectionResult> &results() const { return m_results; }

Q_SIGNALS:
    void progressed(int done, int total); ///< profiles
    void finished();

private:
    void next();
    void probePagerDuty();
    void probeUptrends();
    void note(ApiError::Service service, const std::optional<ApiError> &error);
    void endProfile();

    HttpClient *m_http;
    SecretStore *m_secrets;
    QList<Candidate> m_candidates;
    qsizetype m_at = 0;
    std::unique_ptr<Account> m_own; ///< of a profile that is not open
    QPointer<Account> m_account;
    QList<ConnectionResult> m_results;
    QElapsedTimer m_clock;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace alertbridge
