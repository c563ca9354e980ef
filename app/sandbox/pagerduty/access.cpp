// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/access.h"

#include "app/sandbox/pagerduty/errors.h"

#include <algorithm>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int requestsPerMinute = 960;
constexpr int windowSeconds = 60;

/// `Token token=KEY` or `Token token="KEY"`; `Bearer KEY` also for API keys, as some clients send.
QString credential(const Request &request)
{
    const QString header = QString::fromUtf8(request.header("authorization")).trimmed();
    QString value;
    if (header.startsWith("Token token="_L1, Qt::CaseInsensitive))
        value = header.mid(12);
    else if (header.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        value = header.mid(7);
    value = value.trimmed();
    if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.mid(1).chopped(1);
    return value;
}

} // namespace

Access::Access(const Clock &clock, const Store &store)
    : m_clock(clock)
    , m_store(store)
{
}

void Access::addOAuthToken(const QString &token, const QString &userId, const QString &scope,
                           const QDateTime &expiresAt)
{
    m_oauthTokens.insert(token, {userId, scope, expiresAt});
}

void Access::removeOAuthToken(const QString &token)
{
    m_oauthTokens.remove(token);
}

void Access::guard(Origin &api)
{
    api.addFilter([this](const Request &request) { return admit(request); });
    api.addDecorator(
        [this](const Request &request, Response &response) { stamp(request, response); });
}

Caller Access::caller(const Request &request) const
{
    return identify(request).value_or(Caller());
}

std::optional<Caller> Access::identify(const Request &request) const
{
    const QString value = credential(request);
    if (value.isEmpty())
        return std::nullopt;
    if (value == m_userKey)
        return Caller {m_store.practiceUserId, true, true, u"user:"_s + m_store.practiceUserId};
    if (value == m_accountKey)
        return Caller {{}, true, true, u"key:account"_s};
    if (value == m_readOnlyKey)
        return Caller {{}, true, false, u"key:read-only"_s};
    const auto found = m_oauthTokens.constFind(value);
    if (found == m_oauthTokens.cend() || found->expiresAt <= m_clock.now())
        return std::nullopt;
    const QStringList scopes = found->scope.split(u' ');
    const bool canWrite = scopes.contains("write"_L1);
    return Caller {found->userId, canWrite || scopes.contains("read"_L1), canWrite,
                   u"oauth:"_s + found->userId};
}

std::optional<Response> Access::admit(const Request &request)
{
    const std::optional<Caller> caller = identify(request);
    if (!caller)
        return unauthorized();
    const QDateTime now = m_clock.now();
    Window &window = m_windows[caller->budget];
    if (!window.start.isValid() || window.start.secsTo(now) >= windowSeconds)
        window = {now, 0};
    ++window.used;
    if (window.used > requestsPerMinute)
        return rateLimited();
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (!(reads ? caller->canRead : caller->canWrite))
        return accessDenied();
    return std::nullopt;
}

void Access::stamp(const Request &request, Response &response) const
{
    const std::optional<Caller> caller = identify(request);
    if (!caller)
        return;
    const Window window = m_windows.value(caller->budget);
    response.withHeader("ratelimit-limit", QByteArray::number(requestsPerMinute));
    response.withHeader("ratelimit-remaining",
                        QByteArray::number(std::max(0, requestsPerMinute - window.used)));
    response.withHeader("ratelimit-reset", QByteArray::number(secondsLeft(window)));
}

qint64 Access::secondsLeft(const Window &window) const
{
    const qint64 milliseconds = windowSeconds * 1000 - window.start.msecsTo(m_clock.now());
    return std::clamp<qint64>((milliseconds + 999) / 1000, 0, windowSeconds);
}

} // namespace sandbox::pd
