// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/replyreading.h"

#include "core/net/errorbody.h"

#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslCertificate>

#include <algorithm>

namespace alertbridge::replyreading {

using namespace Qt::StringLiterals;

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QString tlsCode(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return u"expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"not_yet_valid"_s;
    case QSslError::HostNameMismatch:
        return u"host_mismatch"_s;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return u"self_signed"_s;
    default:
        return u"untrusted"_s;
    }
}

ApiError tlsError(const QNetworkReply &reply, const Circumstances &circumstances)
{
    ApiError error;
    error.kind = ApiError::Kind::Tls;
    error.code = circumstances.sslErrors.isEmpty()
                     ? u"handshake"_s
                     : tlsCode(circumstances.sslErrors.first().error());
    error.message = errorbody::cleaned(reply.errorString());
    for (const QSslError &sslError : circumstances.sslErrors)
        error.details.append(errorbody::cleaned(sslError.errorString()));
    constexpr qsizetype longestChain = 10;
    for (const QSslCertificate &certificate :
         circumstances.shown.first(std::min(circumstances.shown.size(), longestChain)))
        error.chain.append(factsOf(certificate));
    return error;
}

/// Empty for what is not about the proxy.
QString proxyCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"proxy_authentication"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return u"proxy"_s;
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::ProxyConnectionClosedError:
        return u"proxy_protocol"_s;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
        return u"proxy_route"_s;
    default:
        return {};
    }
}

ApiError connectionFailure(ApiError::Kind kind, const QString &code)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    return error;
}

bool isJson(const HttpResponse &response)
{
    const QByteArray type = response.header("content-type").split(';').first().trimmed().toLower();
    if (type.isEmpty()) {
        const QByteArray start = response.body.trimmed().left(1);
        return start == "{" || start == "[";
    }
    return type == "application/json" || type == "text/json" || type.endsWith("+json");
}

ApiError gatewayError(const HttpResponse &response, const QString &code, const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Gateway;
    error.httpStatus = response.status;
    error.code = code;
    if (!detail.isEmpty())
        error.details.append(errorbody::cleaned(detail));
    return error;
}

} // namespace

HttpResponse responseOf(QNetworkReply &reply)
{
    HttpResponse response;
    response.status = statusOf(reply);
    response.host = reply.url().host();
    const auto pairs = reply.rawHeaderPairs();
    response.headers.reserve(pairs.size());
    for (const auto &[name, value] : pairs)
        response.headers.append({name.toLower(), value});
    response.requestId = errorbody::cleaned(QString::fromLatin1(response.header("x-request-id")));
    if (reply.isOpen()) // an aborted one is not
        response.body = reply.readAll();
    return response;
}

std::optional<ApiError> connectionError(const QNetworkReply &reply,
                                        const Circumstances &circumstances)
{
    using Kind = ApiError::Kind;
    const int status = statusOf(reply);
    const QNetworkReply::NetworkError error = reply.error();
    // An error or a redirect is an answer even where its body was cut; a cut success is none.
    if (status >= 300 || (status > 0 && error == QNetworkReply::NoError))
        return {};
    if (circumstances.proxied) {
        if (const QString code = proxyCode(error); !code.isEmpty())
            return connectionFailure(Kind::Offline, code);
    }
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return connectionFailure(Kind::Offline, u"refused"_s);
    case QNetworkReply::HostNotFoundError:
        return connectionFailure(Kind::Offline, u"host_not_found"_s);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout; asked-for cancelling is
                                                // told apart before
        return connectionFailure(Kind::Timeout, {});
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(reply, circumstances);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return connectionFailure(Kind::Offline, u"network"_s);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return connectionFailure(Kind::Gateway, u"not_http"_s);
    default:
        return connectionFailure(Kind::Offline, u"connection_lost"_s);
    }
}

bool wantsProbe(const QNetworkReply &reply)
{
    return statusOf(reply) == 0 && reply.error() == QNetworkReply::UnknownNetworkError;
}

bool isProxyRefusal(const ApiError &error)
{
    return error.code == "proxy_authentication"_L1 || error.code == "proxy_credentials"_L1
           || error.code == "proxy_refused"_L1;
}

bool wasNotSent(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

std::optional<ApiError> answerError(const HttpRequest &request, const HttpResponse &response)
{
    if (response.status >= 400)
        return errorbody::read(request.service, response.status, response.body);
    if (response.status < 200 || response.status >= 300) {
        const QUrl target = request.url.resolved(
            QUrl::fromEncoded(response.header("location"), QUrl::TolerantMode));
        return gatewayError(response, u"redirect"_s, target.host());
    }
    if (request.expectJson && !response.body.trimmed().isEmpty() && !isJson(response)) {
        const QByteArray type = response.header("content-type");
        return gatewayError(response, u"not_json"_s, QString::fromLatin1(type));
    }
    return {};
}

} // namespace alertbridge::replyreading
