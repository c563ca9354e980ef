// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"
#include "app/sandbox/pagerduty/store.h"

#include <QtCore/QHash>

namespace sandbox::pd {

using Origin = sandbox::Service; ///< a port of the practice services; `Service` is PagerDuty's here

/// Who sent a REST request and what the credential allows.
struct Caller
{
    QString userId; ///< empty: an account-level key
    bool canRead = true;
    bool canWrite = true;
    QString budget; ///< requests with the same budget share one rate limit
};

/// The credentials that the REST API accepts, and the request budget of each (developer-docs,
/// REST-API/02, 04).
class Access
{
public:
    Access(const Clock &clock, const Store &store);

    QString userKey() const { return m_userKey; }
    QString accountKey() const { return m_accountKey; }
    QString readOnlyKey() const { return m_readOnlyKey; }

    /// A token from the identity service; @p scope as answered with it.
    void addOAuthToken(const QString &token, const QString &userId, const QString &scope,
                       const QDateTime &expiresAt);
    void removeOAuthToken(const QString &token);

    /// Checks credentials, rate limit and rights before any route runs, and stamps the rate-limit
    /// headers.
    void guard(Origin &api);

    /// The caller of a request that passed the guard.
    Caller caller(const Request &request) const;

private:
    struct OAuthToken
    {
        QString userId;
        QString scope;
        QDateTime expiresAt;
    };
    struct Window
    {
        QDateTime start;
        int used = 0;
    };

    std::optional<Caller> identify(const Request &request) const;
    std::optional<Response> admit(const Request &request);
    void stamp(const Request &request, Response &response) const;
    qint64 secondsLeft(const Window &window) const;

    const Clock &m_clock;
    const Store &m_store;
    QString m_userKey = QStringLiteral("practice-u-token-001");
    QString m_accountKey = QStringLiteral("practice-a-token-001");
    QString m_readOnlyKey = QStringLiteral("practice-r-token-001");
    QHash<QString, OAuthToken> m_oauthTokens;
    QHash<QString, Window> m_windows;
};

} // namespace sandbox::pd
