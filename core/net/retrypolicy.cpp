// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace alertbridge::retrypolicy {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestPause = std::chrono::hours(24);

std::optional<milliseconds> capped(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return {};
    if (seconds >= double(std::chrono::seconds(std::chrono::hours(24)).count()))
        return longestPause;
    return milliseconds(std::llround(seconds * 1000));
}

std::optional<milliseconds> inSeconds(const QByteArray &text)
{
    bool isNumber = false;
    const double seconds = text.trimmed().toDouble(&isNumber);
    return isNumber ? capped(seconds) : std::nullopt;
}

std::optional<milliseconds> untilDate(const QByteArray &text, const QDateTime &now)
{
    const QDateTime date = httpDate(text);
    if (!date.isValid() || !now.isValid())
        return {};
    return capped(double(now.msecsTo(date)) / 1000.0);
}

milliseconds scaled(milliseconds value, double factor)
{
    return milliseconds(std::llround(double(value.count()) * factor));
}

} // namespace

bool mayRepeat(Verb verb, bool repeatable, int status)
{
    if (status == 429)
        return true;
    const bool harmless = repeatable || verb == Verb::Get || verb == Verb::Put
                          || verb == Verb::Delete;
    const bool passing = status == 0 || status == 408 || status == 500 || status == 502
                         || status == 503 || status == 504;
    return harmless && passing;
}

bool outcomeUnknown(Verb verb, int status)
{
    return verb != Verb::Get && (status == 0 || status == 408 || status >= 500);
}

std::optional<milliseconds> orderedPause(const QByteArray &rateLimitReset,
                                         const QByteArray &retryAfter, const QDateTime &now)
{
    const auto reset = inSeconds(rateLimitReset);
    auto after = inSeconds(retryAfter);
    if (!after)
        after = untilDate(retryAfter, now);
    if (reset && after)
        return std::max(*reset, *after);
    return reset ? reset : after;
}

milliseconds backoff(int attempt, milliseconds first, milliseconds cap, double random)
{
    const double doubled = double(first.count()) * std::pow(2.0, std::clamp(attempt - 1, 0, 30));
    const double bounded = std::min(doubled, double(cap.count()));
    return milliseconds(std::llround(bounded * (1.0 - std::clamp(random, 0.0, 1.0) / 2.0)));
}

milliseconds rateLimitPause(std::optional<milliseconds> ordered, int attempt,
                            const HttpClient::Options &options, double random)
{
    const double slack = 1.0 + std::clamp(random, 0.0, 1.0);
    if (ordered)
        return *ordered + scaled(options.firstBackoff, slack);
    // PagerDuty sends some 429s without headers; its own Terraform provider then waits five
    // seconds.
    const milliseconds start = std::min(options.firstBackoff * 10, options.backoffCap);
    return scaled(backoff(attempt, start, options.backoffCap, 0.0), (1.0 + slack) / 2.0);
}

QDateTime httpDate(const QByteArray &text)
{
    QByteArray zoned = text.trimmed();
    if (!zoned.endsWith(" GMT"))
        return {};
    zoned.replace(" GMT", " +0000");
    return QDateTime::fromString(QString::fromLatin1(zoned), Qt::RFC2822Date).toUTC();
}

} // namespace alertbridge::retrypolicy
