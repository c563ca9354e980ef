// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

/// When a request may be sent again, and how long to wait before. Pure functions.
namespace alertbridge::retrypolicy {

/// @p status is zero where no answer came. 429 means "not processed", so every verb may be repeated
/// then; otherwise only those whose repetition changes nothing (RFC 9110 §9.2.2).
bool mayRepeat(Verb verb, bool repeatable, int status);

/// May the request have taken effect although it failed with @p status (zero: no answer came)?
bool outcomeUnknown(Verb verb, int status);

/// The pause the server asked for. `ratelimit-reset` counts seconds (PagerDuty REST-API/04),
/// `Retry-After` seconds or a date (RFC 9110 §10.2.3) measured against @p now, which is best the
/// server's own clock. The longer of the two; values over a day become a day; negative, past and
/// unreadable ones count as absent.
std::optional<std::chrono::milliseconds> orderedPause(const QByteArray &rateLimitReset,
                                                      const QByteArray &retryAfter,
                                                      const QDateTime &now);

/// Doubles with each attempt up to @p cap; @p random (0…1) takes off up to half, so that clients do
/// not move in step.
std::chrono::milliseconds backoff(int attempt, std::chrono::milliseconds first,
                                  std::chrono::milliseconds cap, double random);

/// For a 429: the ordered pause and a little, or where none was ordered one well above the usual
/// back-off.
std::chrono::milliseconds rateLimitPause(std::optional<std::chrono::milliseconds> ordered,
                                         int attempt, const HttpClient::Options &options,
                                         double random);

/// "Wed, 21 Oct 2015 07:28:00 GMT"; an invalid value where it is none.
QDateTime httpDate(const QByteArray &text);

} // namespace alertbridge::retrypolicy
