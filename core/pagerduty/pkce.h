// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

/// Proof Key for Code Exchange, method S256 (RFC 7636).
namespace alertbridge::pagerduty::pkce {

QByteArray newVerifier(); ///< 96 random bytes as base64url: 128 characters, the longest allowed
QByteArray newState(); ///< 32 random bytes as base64url
QByteArray challenge(const QByteArray &verifier); ///< unpadded base64url of the SHA-256 digest

} // namespace alertbridge::pagerduty::pkce
