// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace alertbridge::ui {

/// What a pasted text looks like, before any request is made with it. PagerDuty's keys can be told
/// apart by length and first letters; the wrong kind is the most common mistake.
enum class TokenShape {
    Empty,
    ApiToken, ///< 20 characters: an API access key or a user token
    Unusual, ///< could be a token of a form we do not know: let PagerDuty answer
    IntegrationKey, ///< 32 characters: for events only
    OrchestrationKey, ///< 32 characters, begins with R
    OAuthToken, ///< pdus+_… : made by a sign-in
    ClientId, ///< a UUID
    Email,
    HasSpaces, ///< something was copied along
};

/// Spaces and line breaks around a pasted token are taken off; so is a copied "Token token=".
QString cleanToken(const QString &pasted);
TokenShape tokenShape(const QString &token); ///< of a clean token
bool isRefused(TokenShape shape); ///< no request is made with it
QString tokenShapeWords(TokenShape shape, const QString &token); ///< a sentence; empty for ApiToken
bool isClientId(const QString &text); ///< a UUID, as PagerDuty shows it

} // namespace alertbridge::ui
