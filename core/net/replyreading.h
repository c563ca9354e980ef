// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QtCore/QList>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslError>

#include <optional>

class QNetworkReply;

/// What a finished QNetworkReply says, in this project's terms.
namespace alertbridge::replyreading {

HttpResponse responseOf(QNetworkReply &reply);

/// What is known beside the reply itself.
struct Circumstances
{
    QList<QSslError> sslErrors;
    QList<QSslCertificate> shown; ///< by the server, its own first
    bool proxied = false; ///< the proxy's troubles are not the service's
};

/// Set where no whole answer came. `code` is refused, host_not_found, connection_lost, network,
/// not_http; of a proxy: proxy (does not answer), proxy_authentication (asks for a sign-in),
/// proxy_credentials (refused the one it got), proxy_refused (does not let this connection
/// through), proxy_route (could not reach the service), proxy_protocol (is no such proxy); for
/// Kind::Tls expired, not_yet_valid, host_mismatch, self_signed, untrusted or handshake.
std::optional<ApiError> connectionError(const QNetworkReply &reply,
                                        const Circumstances &circumstances);

/// True where a proxy may be the reason and the reply does not say: see proxyprobe.h.
bool wantsProbe(const QNetworkReply &reply);

/// True for what a second try cannot change, and what may lock an account: a proxy that wants
/// another sign-in or does not let the connection through.
bool isProxyRefusal(const ApiError &error);

/// True where the request cannot have reached the server: nothing was connected to send it over.
bool wasNotSent(const QNetworkReply &reply);

/// Set where the answer is not what was asked for: an error status, a redirect, another type than
/// JSON.
std::optional<ApiError> answerError(const HttpRequest &request, const HttpResponse &response);

} // namespace alertbridge::replyreading
