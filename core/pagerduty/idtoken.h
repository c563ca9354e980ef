// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

namespace alertbridge::pagerduty {

/// What is read from an ID token (app-integration-development/07-PagerDuty-OpenId-Token). The token
/// comes straight from the token endpoint over TLS, so its signature is not checked (OpenID Connect
/// Core 3.1.3.7, item 6); nothing is decided by it but which region to ask.
struct IdTokenClaims
{
    QString issuer;
    QStringList audience;
    QString subdomain;

    /// The audience that is not the client: "https://api.pagerduty.com" or the EU host.
    QString apiAudience(const QString &clientId) const;
};

std::optional<IdTokenClaims> readIdToken(const QByteArray &token);

/// PagerDuty's own issuers, old and new, or the one below @p identityUrl where the address is
/// another one.
bool isKnownIssuer(const QString &issuer, const QUrl &identityUrl);

} // namespace alertbridge::pagerduty
