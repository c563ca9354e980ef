// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <memory>

namespace alertbridge::pagerduty {

struct OAuthTokens
{
    Secret accessToken;
    Secret refreshToken;
    QString scope;
    QDateTime expiresAt; ///< local clock, from expires_in
    QString subdomain; ///< claim of the ID token; may be empty
    QString audience; ///< "https://api.pagerduty.com" or the EU host: tells the region
};

/// One authorization-code attempt with PKCE for a public client (RFC 7636, RFC 8252; PagerDuty
/// app-integration-development/06-OAuth-Functionality). Make a new one for each attempt. Main
/// thread.
class OAuthAttempt : public QObject
{
    Q_OBJECT

public:
    OAuthAttempt(HttpClient *http, const QUrl &identityUrl, const QString &clientId,
                 const QUrl &redirectUri, QObject *parent = nullptr);

    QUrl authorizeUrl() const; ///< scope "openid write"; S256; one-time state
    QUrl redirectUri() const;
    bool isRedirect(const QUrl &url) const; ///< same scheme, host, port and path as redirectUri()

    /// Checks state (constant time, once), error=…, then trades the code within its 30 seconds.
    /// Errors are Kind::SignIn with code state_missing, state_mismatch, access_denied (or another
    /// code of RFC 6749 §4.1.2.1 and §5.2), authorization_failed, code_missing, code_expired,
    /// scope_missing (details: the scopes given), id_token_mismatch, token_refused, already_used —
    /// or a transport error.
    Async<OAuthTokens> complete(const QUrl &redirected, std::stop_token stop = {});

private:
    struct Private;
    std::shared_ptr<Private> d;
};

/// Tries once without a client secret. Any refusal is Kind::SignIn (mostly code sign_in_again):
/// sign in again.
Async<OAuthTokens> refresh(QObject *context, HttpClient *http, const QUrl &identityUrl,
                           const QString &clientId, const Secret &refreshToken,
                           std::stop_token stop = {});

/// Waits on 127.0.0.1 for the one redirect of *Use my browser*. Bound to loopback, one path, one
/// hit, five minutes. Other paths get 404 and do not count. The browser sees a small page with @p
/// closingText.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackListener(QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Tries the ports in order; Kind::SignIn, code port_taken with details naming them where all
    /// are busy.
    Result<QUrl> listen(const QList<quint16> &ports,
                        const QString &path = QStringLiteral("/callback"));
    void setClosingText(const QString &title,
                        const QString &text); ///< plain text, set by the UI in its language
    /// Before listen(): how long to wait in all, and for one request of the browser. Five minutes
    /// and five seconds.
    void setTimeLimits(std::chrono::milliseconds whole, std::chrono::milliseconds request);
    void close();

Q_SIGNALS:
    void redirected(const QUrl &url); ///< with query; never logged
    void expired();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Registered with the user's PagerDuty app, in this order.
QList<quint16> defaultRedirectPorts(); // 8976, 8977, 8978

} // namespace alertbridge::pagerduty
