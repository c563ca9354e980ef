// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QtNetwork/QNetworkRequest>

#include <optional>

/// From this project's request to Qt's.
namespace alertbridge::outgoing {

/// Set where a request must not leave: Kind::Local with code invalid_url (also for user information
/// in it), insecure_url (neither HTTPS nor HTTP to loopback) or invalid_header (a line break in
/// one).
std::optional<ApiError> refusal(const HttpRequest &request);

/// Headers and attributes: no redirects, no cookies, no cache, no remembered sign-in, HTTP/2 where
/// offered.
QNetworkRequest networkRequest(const HttpRequest &request);

QByteArray verbName(Verb verb);
QString hostAndPort(const QUrl &url);

} // namespace alertbridge::outgoing
