// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QtCore/QByteArray>

/// Turns an answer that is not 2xx into an ApiError. The status gives the kind; the body, where it
/// can be read, gives code, message and details. Known shapes:
/// - PagerDuty REST: {"error":{"message","code","errors":[…]}}; Events v2:
/// {"status","message","errors":[…]}
/// - OAuth (RFC 6749 §5.2): {"error":"…","error_description":"…"}
/// - Uptrends: {"Messages":[{"Message"}]}, or the same as XML
/// HTML, empty and unknown bodies give nothing. Texts are redacted, made one line and cut to
/// length.
namespace alertbridge::errorbody {

ApiError read(ApiError::Service service, int status, const QByteArray &body);

/// Server text that may be shown and kept: redacted, without control characters, cut to length.
QString cleaned(const QString &text);

} // namespace alertbridge::errorbody
