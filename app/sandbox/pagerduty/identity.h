// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/backend.h"

namespace sandbox::pd {

/// The identity service: sign-in pages, consent, authorization codes, tokens
/// (developer-docs, app-integration-development/06 and 07). Another origin may send its visitors
/// here to sign in.
class Identity
{
public:
    explicit Identity(Backend &backend);

    void attach(Origin &identity);

    QString clientId() const { return m_clientId; }
    QString password() const { return m_password; }

    /// Where to send a visitor who is not signed in. After it they come to @p returnTo with a
    /// one-time `ticket`.
    QUrl signInUrl(const QUrl &returnTo);
    /// The user a ticket was made for; empty where it is unknown or used.
    QString redeemTicket(const QString &ticket);

private:
    /// What a visitor came for, kept while they sign in.
    struct Visit
    {
        QUrl returnTo; ///< another origin's page, or empty: an authorization
        QString redirectUri;
        QString scope;
        QString state;
        QString challenge;
        QString email; ///< as typed on the first sign-in page
    };
    struct Code
    {
        QString userId;
        QString redirectUri;
        QString scope;
        QString challenge;
        QDateTime issuedAt;
        bool used = false;
        QString accessToken;
        QString refreshToken;
    };
    struct Refresh
    {
        QString userId;
        QString scope;
        QString accessToken;
    };

    Response authorize(const Request &request);
    Response showEmail(const Request &request, const QString &problem = {});
    Response takeEmail(const Request &request);
    Response showPassword(const Request &request, const QString &problem = {});
    Response takePassword(const Request &request);
    Response showConsent(const Request &request);
    Response takeConsent(const Request &request);
    Response continueVisit(const QString &visitId, const QString &userId);
    Response token(const Request &request);
    Response redeemCode(const Request &request);
    Response refresh(const Request &request);
    Response issueTokens(const QString &userId, const QString &scope, Code *code);
    Response discovery() const;
    QString idToken(const QString &userId) const;
    QString signedInUser(const Request &request) const;
    QUrl pageUrl(const QString &path, const QString &visitId) const;

    Backend &m_backend;
    Origin *m_origin = nullptr;
    QString m_clientId;
    QString m_password = QStringLiteral("practice-password");
    QHash<QString, Visit> m_visits;
    QHash<QString, QString> m_sessions; ///< cookie → user
    QHash<QString, QString> m_tickets; ///< ticket → user
    QHash<QString, Code> m_codes;
    QHash<QString, Refresh> m_refreshTokens;
};

} // namespace sandbox::pd
