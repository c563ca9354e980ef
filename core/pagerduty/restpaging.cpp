// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/restpaging.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 100; // the most that is allowed
constexpr qint64 lastOffset = 10000; // offset + limit beyond it is a 400 (REST-API/09)
constexpr qsizetype idsPerRequest = 50;
constexpr int mostStepsBack = 8; // then the list changes faster than it can be read

ApiError incomplete(const QString &code)
{
    ApiError error;
    error.kind = ApiError::Kind::Incomplete;
    error.code = code;
    return error;
}

} // namespace

QList<Parameters> RestPaging::queriesById(const Parameters &common, const QString &idKey,
                                          const QStringList &ids)
{
    QList<Parameters> queries;
    for (qsizetype start = 0; start < ids.size(); start += idsPerRequest) {
        Parameters query = common;
        for (const QString &id : ids.mid(start, idsPerRequest))
            query.append({idKey, id});
        queries.append(query);
    }
    if (queries.isEmpty())
        queries.append(common);
    return queries;
}

void RestPaging::setQuery(QUrl &url, const Parameters &parameters)
{
    // By hand: QUrlQuery leaves "+" as it is, which servers read as a space.
    QByteArray query;
    for (const auto &[key, value] : parameters) {
        if (!query.isEmpty())
            query += '&';
        query += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    url.setQuery(query.isEmpty() ? QString() : QString::fromLatin1(query), QUrl::StrictMode);
}

ApiError RestPaging::unreadable(ApiError error, const HttpResponse &response)
{
    error.service = ApiError::Service::PagerDutyApi;
    error.host = response.host;
    error.requestId = response.requestId;
    error.httpStatus = response.status;
    return error;
}

QString RestPaging::idOf(const OnCall &onCall)
{
    return QStringList {onCall.escalationPolicy.id, QString::number(onCall.escalationLevel),
                        onCall.user.id, onCall.schedule.id, onCall.start.toString(Qt::ISODate)}
        .join(u'|');
}

HttpRequest RestPaging::pageRequest(const RestClient &client, const QString &path, Style style,
                                    const Parameters &query, const Position &position,
                                    std::stop_token stop)
{
    Parameters parameters = query;
    if (style != Style::FirstPage)
        parameters.append({u"limit"_s, QString::number(pageSize)});
    if (style == Style::Offset)
        parameters.append({u"offset"_s, QString::number(position.offset)});
    if (!position.after.isEmpty())
        parameters.append({u"after"_s, position.after});
    HttpRequest request = client.request(Verb::Get, path, std::move(stop));
    setQuery(request.url, parameters);
    return request;
}

Result<RestPaging::Page> RestPaging::readPage(const HttpResponse &response, const QString &key,
                                              Style style)
{
    auto body = JsonReader::parseObject(response.body);
    if (!body)
        return failure(unreadable(std::move(body.error()), response));
    JsonReader reader(*body);
    Page page;
    if (!body->value(key).isArray())
        reader.fail(key, u"array"_s);
    page.items = body->value(key).toArray();
    page.limit = reader.integer(u"limit"_s).value_or(0);
    if (page.limit <= 0 || page.limit > pageSize)
        page.limit = pageSize;
    if (style == Style::Cursor)
        page.after = reader.string(u"after"_s);
    if (style == Style::Offset) // without "more" a full page may have another behind it
        page.more = reader.boolean(u"more"_s, page.items.size() >= page.limit);
    if (!reader.ok())
        return failure(unreadable(reader.error(), response));
    return page;
}

QString RestPaging::identityOf(const QJsonValue &element)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray {element}).toJson(QJsonDocument::Compact));
}

Result<bool> RestPaging::stepBack(Position &position, const Page &page)
{
    if (position.stepsBack == mostStepsBack)
        return failure(incomplete(u"changed_while_read"_s));
    ++position.stepsBack;
    position.stride = std::max<qint64>(2 * position.stride, page.limit / 2 + 1);
    position.offset = std::max<qint64>(0, position.offset - position.stride);
    return true;
}

Result<bool> RestPaging::advance(Position &position, const Page &page, Style style, bool progress,
                                 qint64 overlap)
{
    switch (style) {
    case Style::FirstPage:
        return false;
    case Style::Cursor:
        if (page.after.isEmpty() || page.items.isEmpty())
            return false;
        if (!progress || position.cursors.contains(page.after))
            return failure(incomplete(u"repeated_page"_s));
        position.cursors.insert(page.after);
        position.after = page.after;
        position.offset += page.items.size();
        return true;
    case Style::Offset:
        break;
    }
    if (!page.more)
        return false;
    if (page.items.isEmpty() || (!progress && position.stride == 0))
        return failure(incomplete(page.items.isEmpty() ? u"empty_page"_s : u"repeated_page"_s));
    position.stride = 0;
    position.offset += page.limit > overlap ? page.limit - overlap : page.limit;
    if (position.offset + pageSize > lastOffset)
        return failure(incomplete(u"offset_limit"_s));
    return true;
}

} // namespace alertbridge::pagerduty
