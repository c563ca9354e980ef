// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/oauth.h"

/// The token endpoint (app-integration-development/06-OAuth-Functionality): requests to it and what
/// it answers.
namespace alertbridge::pagerduty::tokenendpoint {

QUrl url(const QUrl &identityUrl,
         const QString &path); ///< e.g. "/oauth/token" below the identity address

/// "name=value&…", every byte outside the unreserved set percent-encoded.
QByteArray form(const QList<std::pair<QByteArray, QByteArray>> &fields);

HttpRequest request(const QUrl &identityUrl, QByteArray body, std::stop_token stop);

/// Reads the answer; Kind::SignIn with code scope_missing or id_token_mismatch where it must not be
/// used.
Result<OAuthTokens> tokensFrom(const HttpResponse &response, const QUrl &identityUrl,
                               const QString &clientId);

/// A refusal by the endpoint becomes Kind::SignIn; errors of the way there stay what they are.
/// @p staleCode stands for invalid_grant: code_expired or sign_in_again.
ApiError refusal(ApiError error, const QString &staleCode);

ApiError signInError(const QString &code, const QString &message = {});

} // namespace alertbridge::pagerduty::tokenendpoint
