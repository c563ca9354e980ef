// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/idtoken.h"

#include "core/net/loopback.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace alertbridge::pagerduty {

namespace {

constexpr qsizetype longestToken = 64 * 1024;
constexpr auto issuerPath = "/global/oauth/anonymous"_L1;

} // namespace

QString IdTokenClaims::apiAudience(const QString &clientId) const
{
    for (const QString &entry : audience) {
        if (entry != clientId && QUrl(entry, QUrl::StrictMode).isValid()
            && entry.contains("://"_L1))
            return entry;
    }
    return {};
}

std::optional<IdTokenClaims> readIdToken(const QByteArray &token)
{
    if (token.size() > longestToken)
        return std::nullopt;
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto payload = QByteArray::fromBase64Encoding(
        parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*payload);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject claims = document.object();
    IdTokenClaims result;
    result.issuer = claims.value("iss"_L1).toString();
    result.subdomain = claims.value("subdomain"_L1).toString();
    const QJsonValue audience = claims.value("aud"_L1);
    if (audience.isString())
        result.audience.append(audience.toString());
    const QJsonArray entries = audience.toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.isString())
            result.audience.append(entry.toString());
    }
    return result;
}

bool isKnownIssuer(const QString &issuer, const QUrl &identityUrl)
{
    if (issuer == "https://identity.pagerduty.com"_L1 + issuerPath
        || issuer == "https://app.pagerduty.com"_L1 + issuerPath)
        return true;
    const QUrl url(issuer, QUrl::StrictMode);
    if (!url.isValid() || !url.path().endsWith(issuerPath) || url.hasQuery() || url.hasFragment())
        return false;
    const bool sameOrigin = url.scheme() == identityUrl.scheme() && url.host() == identityUrl.host()
                            && url.port() == identityUrl.port();
    // Practice services behind a proxy on this computer name their own port.
    return sameOrigin || (isLoopback(url.host()) && isLoopback(identityUrl.host()));
}

} // namespace alertbridge::pagerduty
