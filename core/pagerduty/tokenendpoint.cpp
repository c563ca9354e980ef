// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/tokenendpoint.h"

#include "core/json/jsonreader.h"
#include "core/pagerduty/idtoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge::pagerduty::tokenendpoint {

namespace {

// Codes live for 30 seconds: an answer after that is of no use.
constexpr std::chrono::milliseconds timeLimit {25000};
constexpr qint64 longestLifetimeSeconds = 3LL * 366 * 24 * 3600;

bool isRefusal(const ApiError &error)
{
    return error.kind != ApiError::Kind::Gateway && error.httpStatus >= 400
           && error.httpStatus < 500 && error.httpStatus != 407 && error.httpStatus != 408
           && error.httpStatus != 429;
}

} // namespace

QUrl url(const QUrl &identityUrl, const QString &path)
{
    QUrl result = identityUrl;
    QString base = identityUrl.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    result.setPath(base + path, QUrl::TolerantMode);
    return result;
}

QByteArray form(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return body;
}

HttpRequest request(const QUrl &identityUrl, QByteArray body, std::stop_token stop)
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.url = url(identityUrl, u"/oauth/token"_s);
    request.service = ApiError::Service::PagerDutyIdentity;
    request.headers.emplace_back("Accept", "application/json");
    request.contentType = "application/x-www-form-urlencoded";
    request.body = std::move(body);
    request.timeout = timeLimit;
    request.stop = std::move(stop);
    return request;
}

Result<OAuthTokens> tokensFrom(const HttpResponse &response, const QUrl &identityUrl,
                               const QString &clientId)
{
    const auto inContext = [&response](ApiError error) {
        error.service = ApiError::Service::PagerDutyIdentity;
        error.host = response.host;
        error.requestId = response.requestId;
        return failure(std::move(error));
    };
    const auto object = JsonReader::parseObject(response.body);
    if (!object)
        return inContext(object.error());

    JsonReader reader(*object);
    OAuthTokens tokens;
    tokens.accessToken = Secret::fromString(reader.requiredString(u"access_token"_s));
    tokens.refreshToken = Secret::fromString(reader.string(u"refresh_token"_s));
    tokens.scope = reader.string(u"scope"_s);
    const std::optional<qint64> lifetime = reader.integer(u"expires_in"_s);
    const Secret idToken = Secret::fromString(reader.string(u"id_token"_s));
    if (reader.ok() && tokens.accessToken.isEmpty())
        reader.fail(u"access_token"_s, u"a token"_s);
    if (!reader.ok())
        return inContext(reader.error());

    if (lifetime) {
        tokens.expiresAt = QDateTime::currentDateTimeUtc().addSecs(
            std::clamp<qint64>(*lifetime, 0, longestLifetimeSeconds));
    }
    // Left out, it is what was asked for (RFC 6749 §5.1). An unknown scope gives no error, only
    // "openid".
    const QStringList scopes = tokens.scope.split(u' ', Qt::SkipEmptyParts);
    if (!scopes.isEmpty() && !scopes.contains("write"_L1)) {
        ApiError error = signInError(u"scope_missing"_s);
        error.details = scopes;
        return inContext(std::move(error));
    }
    if (const auto claims = readIdToken(idToken.reveal())) {
        if (!claims->audience.contains(clientId) || !isKnownIssuer(claims->issuer, identityUrl))
            return inContext(signInError(u"id_token_mismatch"_s));
        tokens.subdomain = claims->subdomain;
        tokens.audience = claims->apiAudience(clientId);
    }
    return tokens;
}

ApiError refusal(ApiError error, const QString &staleCode)
{
    if (!isRefusal(error))
        return error;
    error.kind = ApiError::Kind::SignIn;
    if (error.code == "invalid_grant"_L1)
        error.code = staleCode;
    else if (error.code.isEmpty())
        error.code = u"token_refused"_s;
    return error;
}

ApiError signInError(const QString &code, const QString &message)
{
    ApiError error;
    error.kind = ApiError::Kind::SignIn;
    error.service = ApiError::Service::PagerDutyIdentity;
    error.code = code;
    error.message = message;
    return error;
}

} // namespace alertbridge::pagerduty::tokenendpoint
