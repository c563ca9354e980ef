// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/paging.h"

#include "app/sandbox/pagerduty/errors.h"

#include <algorithm>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastReachable = 10000;

bool readNumber(const Request &request, const QString &name, int least, int *number)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return true;
    bool ok = false;
    *number = text.toInt(&ok);
    return ok && *number >= least;
}

} // namespace

std::optional<Paging> Paging::read(const Request &request, Response *refusal)
{
    constexpr int largestPage = 100;
    return read(request, refusal, {}, largestPage);
}

std::optional<Paging> Paging::read(const Request &request, Response *refusal,
                                   const Paging &defaults, int largest)
{
    Paging paging = defaults;
    if (!readNumber(request, u"limit"_s, 1, &paging.limit)) {
        *refusal = invalidInput({u"Limit must be a positive integer."_s});
        return std::nullopt;
    }
    if (!readNumber(request, u"offset"_s, 0, &paging.offset)) {
        *refusal = invalidInput({u"Offset must be a non-negative integer."_s});
        return std::nullopt;
    }
    paging.limit = std::min(paging.limit, largest);
    if (paging.offset > lastReachable - paging.limit) {
        *refusal = invalidInput({u"The sum of offset and limit must not exceed 10000."_s});
        return std::nullopt;
    }
    paging.total = request.queryValue(u"total"_s) == "true"_L1;
    return paging;
}

Response Paging::page(const QString &name, const QJsonArray &items, qsizetype count) const
{
    return Response::json(QJsonObject {
        {name, items},
        {u"limit"_s, limit},
        {u"offset"_s, offset},
        {u"more"_s, count > offset + items.size()},
        {u"total"_s, total ? QJsonValue(qint64(count)) : QJsonValue()},
    });
}

} // namespace sandbox::pd
