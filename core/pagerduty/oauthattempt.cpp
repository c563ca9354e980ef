// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/oauth.h"

#include "core/pagerduty/idtoken.h"
#include "core/pagerduty/pkce.h"
#include "core/pagerduty/tokenendpoint.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace alertbridge::pagerduty {

using tokenendpoint::signInError;

namespace {

/// The parameters of a redirect. One that comes twice counts as tampered with (RFC 6749 §3.1).
class RedirectParameters
{
public:
    explicit RedirectParameters(const QUrl &url)
    {
        const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
        const QList<QByteArray> parts = query.split('&');
        for (const QByteArray &part : parts) {
            if (part.isEmpty())
                continue;
            const qsizetype equals = part.indexOf('=');
            const QByteArray name = decoded(equals < 0 ? part : part.left(equals));
            m_repeated = m_repeated || has(name);
            m_values.append({name, equals < 0 ? QByteArray() : decoded(part.mid(equals + 1))});
        }
    }

    bool repeated() const { return m_repeated; }
    bool has(const QByteArray &name) const
    {
        return std::any_of(m_values.cbegin(), m_values.cend(),
                           [&name](const auto &entry) { return entry.first == name; });
    }
    QByteArray value(const QByteArray &name) const
    {
        for (const auto &[key, content] : m_values) {
            if (key == name)
                return content;
        }
        return {};
    }
    QString text(const QByteArray &name) const { return QString::fromUtf8(value(name)); }

private:
    static QByteArray decoded(QByteArray text)
    {
        return QByteArray::fromPercentEncoding(text.replace('+', ' '));
    }

    QList<std::pair<QByteArray, QByteArray>> m_values;
    bool m_repeated = false;
};

/// The server's code where it looks like one (RFC 6749 §4.1.2.1), so that nothing else gets shown
/// as one.
QString errorCode(const QString &text)
{
    static const QRegularExpression plain(u"^[a-z_]{1,40}$"_s);
    return plain.match(text).hasMatch() ? text : u"authorization_failed"_s;
}

} // namespace

struct OAuthAttempt::Private
{
    HttpClient *http;
    QUrl identityUrl;
    QString clientId;
    QUrl redirectUri;
    Secret verifier {pkce::newVerifier()};
    Secret state {pkce::newState()};
    QByteArray tokenBody; ///< all of it but the code: the 30 seconds begin before we are called
    bool used = false;

    std::optional<ApiError> problemWith(const QUrl &redirected) const;
};

std::optional<ApiError> OAuthAttempt::Private::problemWith(const QUrl &redirected) const
{
    const RedirectParameters parameters(redirected);
    const bool denied = parameters.has("error");
    if (parameters.repeated())
        return signInError(u"state_mismatch"_s);
    if (parameters.has("state")) {
        if (!state.sameAs(Secret(parameters.value("state"))))
            return signInError(u"state_mismatch"_s);
    } else if (!denied) {
        return signInError(u"state_missing"_s);
    }
    // RFC 9207: given by some servers, to be compared where it is.
    if (parameters.has("iss") && !isKnownIssuer(parameters.text("iss"), identityUrl))
        return signInError(u"state_mismatch"_s);
    if (denied)
        return signInError(errorCode(parameters.text("error")),
                           parameters.text("error_description"));
    if (parameters.value("code").isEmpty())
        return signInError(u"code_missing"_s);
    return std::nullopt;
}

OAuthAttempt::OAuthAttempt(HttpClient *http, const QUrl &identityUrl, const QString &clientId,
                           const QUrl &redirectUri, QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>())
{
    d->http = http;
    d->identityUrl = identityUrl;
    d->clientId = clientId;
    d->redirectUri = redirectUri;
    d->tokenBody = tokenendpoint::form({
        {"grant_type", "authorization_code"},
        {"client_id", clientId.toUtf8()},
        {"redirect_uri", redirectUri.toEncoded()},
        {"code_verifier", d->verifier.reveal()},
    });
}

QUrl OAuthAttempt::authorizeUrl() const
{
    QUrl url = tokenendpoint::url(d->identityUrl, u"/oauth/authorize"_s);
    const QByteArray query = tokenendpoint::form({
        {"response_type", "code"},
        {"client_id", d->clientId.toUtf8()},
        {"redirect_uri", d->redirectUri.toEncoded()},
        {"scope", "openid write"},
        {"code_challenge", pkce::challenge(d->verifier.reveal())},
        {"code_challenge_method", "S256"},
        {"state", d->state.reveal()},
    });
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QUrl OAuthAttempt::redirectUri() const
{
    return d->redirectUri;
}

bool OAuthAttempt::isRedirect(const QUrl &url) const
{
    const QUrl &expected = d->redirectUri;
    const auto portOf = [](const QUrl &address) {
        return address.port(address.scheme() == "https"_L1 ? 443 : 80);
    };
    return url.isValid() && url.scheme() == expected.scheme() && url.userInfo().isEmpty()
           && url.host() == expected.host() && portOf(url) == portOf(expected)
           && url.path(QUrl::FullyEncoded) == expected.path(QUrl::FullyEncoded);
}

Async<OAuthTokens> OAuthAttempt::complete(const QUrl &redirected, std::stop_token stop)
{
    if (d->used)
        return ready<OAuthTokens>(failure(signInError(u"already_used"_s)));
    d->used = true;
    if (!isRedirect(redirected))
        return ready<OAuthTokens>(failure(signInError(u"state_mismatch"_s)));
    if (auto problem = d->problemWith(redirected))
        return ready<OAuthTokens>(failure(std::move(*problem)));

    const Secret code(RedirectParameters(redirected).value("code"));
    QByteArray body = d->tokenBody + '&' + tokenendpoint::form({{"code", code.reveal()}});
    const auto answer = d->http->send(
        tokenendpoint::request(d->identityUrl, std::move(body), std::move(stop)));
    const Deferred<OAuthTokens> deferred;
    onFinished(this, answer, [state = d, deferred](Result<HttpResponse> response) {
        if (!response) {
            deferred.finish(
                failure(tokenendpoint::refusal(std::move(response.error()), u"code_expired"_s)));
            return;
        }
        deferred.finish(tokenendpoint::tokensFrom(*response, state->identityUrl, state->clientId));
    });
    return deferred.future();
}

Async<OAuthTokens> refresh(QObject *context, HttpClient *http, const QUrl &identityUrl,
                           const QString &clientId, const Secret &refreshToken,
                           std::stop_token stop)
{
    QByteArray body = tokenendpoint::form({
        {"grant_type", "refresh_token"},
        {"client_id", clientId.toUtf8()},
        {"refresh_token", refreshToken.reveal()},
    });
    const auto answer = http->send(
        tokenendpoint::request(identityUrl, std::move(body), std::move(stop)));
    const Deferred<OAuthTokens> deferred;
    onFinished(context, answer,
               [deferred, identityUrl, clientId, refreshToken](Result<HttpResponse> response) {
                   if (!response) {
                       deferred.finish(failure(tokenendpoint::refusal(std::move(response.error()),
                                                                      u"sign_in_again"_s)));
                       return;
                   }
                   auto tokens = tokenendpoint::tokensFrom(*response, identityUrl, clientId);
                   // A server that does not rotate leaves it out (RFC 6749 §6).
                   if (tokens && tokens->refreshToken.isEmpty())
                       tokens->refreshToken = refreshToken;
                   deferred.finish(std::move(tokens));
               });
    return deferred.future();
}

QList<quint16> defaultRedirectPorts()
{
    return {8976, 8977, 8978};
}

} // namespace alertbridge::pagerduty
