// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QtNetwork/QSslError>

#include <optional>

class QNetworkReply;

/// What a finished QNetworkReply says, in this project's terms.
namespace alertbridge::replyreading {

HttpResponse responseOf(QNetworkReply &reply);

/// Set where no whole answer came. `code` is refused, host_not_found, connection_lost, network,
/// proxy, proxy_authentication, not_http; for Kind::Tls expired, not_yet_valid, host_mismatch,
/// self_signed, untrusted or handshake.
std::optional<ApiError> connectionError(const QNetworkReply &reply,
                                        const QList<QSslError> &sslErrors);

/// True where the request cannot have reached the server: nothing was connected to send it over.
bool wasNotSent(const QNetworkReply &reply);

/// Set where the answer is not what was asked for: an error status, a redirect, another type than
/// JSON.
std::optional<ApiError> answerError(const HttpRequest &request, const HttpResponse &response);

} // namespace alertbridge::replyreading
