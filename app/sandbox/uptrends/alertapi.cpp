// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apiroutes.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

constexpr int largestTake = 100;

struct AlertQuery
{
    bool reminders = false;
    bool ascending = false;
    int take = largestTake;
    int offset = 0;
    QDateTime start;
    QDateTime end;
};

/// The beginning of one of the API's preset periods that end now; nothing where there is no such
/// period.
std::optional<QDateTime> presetStart(const QString &preset, const QDateTime &now)
{
    static const QRegularExpression last(u"^Last(2|6|12|24|48)Hours$|^Last(7|30|60|90|365)Days$|"
                                         u"^Last(3|6|12|24)Months$"_s);
    if (const auto match = last.match(preset); match.hasMatch()) {
        if (!match.captured(1).isEmpty())
            return now.addSecs(-3600LL * match.captured(1).toInt());
        if (!match.captured(2).isEmpty())
            return now.addDays(-match.captured(2).toInt());
        return now.addMonths(-match.captured(3).toInt());
    }
    if (preset == "CurrentDay"_L1)
        return QDateTime(now.date(), QTime(0, 0), Qt::UTC);
    if (preset == "All"_L1)
        return QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    return std::nullopt;
}

/// A cursor is opaque to clients: the place in the list it stands for.
QString cursorFor(int offset)
{
    return QString::fromLatin1(
        QByteArray("alerts:" + QByteArray::number(offset)).toBase64(QByteArray::Base64UrlEncoding));
}

std::optional<int> offsetOf(const QString &cursor)
{
    const QByteArray text = QByteArray::fromBase64(cursor.toLatin1(),
                                                   QByteArray::Base64UrlEncoding);
    bool isNumber = false;
    const int offset = text.mid(7).toInt(&isNumber);
    return text.startsWith("alerts:") && isNumber && offset >= 0 ? std::optional(offset)
                                                                 : std::nullopt;
}

std::optional<AlertQuery> readQuery(const Request &request, const QDateTime &now, QString *problem)
{
    AlertQuery query;
    query.reminders = request.queryValue(u"IncludeReminders"_s).toLower() == "true"_L1;
    const QString sorting = request.queryValue(u"Sorting"_s);
    if (!sorting.isEmpty() && sorting != "Ascending"_L1 && sorting != "Descending"_L1)
        *problem = u"The value '%1' is not valid for Sorting."_s.arg(sorting);
    query.ascending = sorting == "Ascending"_L1;
    if (const QString take = request.queryValue(u"Take"_s); !take.isEmpty()) {
        bool isNumber = false;
        query.take = take.toInt(&isNumber);
        if (!isNumber || query.take < 0 || query.take > largestTake)
            *problem = u"Take must be between 0 and 100."_s;
    }
    if (const QString cursor = request.queryValue(u"Cursor"_s); !cursor.isEmpty()) {
        const std::optional<int> offset = offsetOf(cursor);
        if (!offset)
            *problem = u"The cursor is not valid."_s;
        query.offset = offset.value_or(0);
    }
    const QString start = request.queryValue(u"Start"_s);
    const QString end = request.queryValue(u"End"_s);
    const QString preset = request.queryValue(u"PresetPeriod"_s);
    if (!start.isEmpty() && !preset.isEmpty())
        *problem = u"Start can't be used together with PresetPeriod."_s;
    const auto dated = [problem](const QString &text, const QDateTime &fallback) {
        if (text.isEmpty())
            return fallback;
        QDateTime when = QDateTime::fromString(text, Qt::ISODate);
        if (!when.isValid())
            *problem = u"The value '%1' is not a valid date."_s.arg(text);
        when.setTimeSpec(Qt::UTC);
        return when;
    };
    const std::optional<QDateTime> period = presetStart(
        preset.isEmpty() ? u"Last24Hours"_s : preset, now);
    if (!period)
        *problem = u"The value '%1' is not valid for PresetPeriod."_s.arg(preset);
    query.start = dated(start, period.value_or(now));
    query.end = dated(end, now.addSecs(1));
    return problem->isEmpty() ? std::optional(query) : std::nullopt;
}

Response alertsOf(const Call &call, const UptrendsWorld &world, const AlertEngine &engine,
                  const std::function<bool(const QString &monitorGuid)> &wanted)
{
    QString problem;
    const std::optional<AlertQuery> query = readQuery(call.request, world.clock()->now(), &problem);
    if (!query)
        return badRequest(problem);
    QList<const Alert *> found;
    for (const Alert &alert : engine.alerts()) {
        if (wanted(alert.monitorGuid) && alert.timestamp >= query->start
            && alert.timestamp < query->end && (query->reminders || alert.type != "Reminder"_L1))
            found.append(&alert);
    }
    if (!query->ascending)
        std::reverse(found.begin(), found.end());

    QJsonArray data;
    const qsizetype end = std::min<qsizetype>(found.size(), query->offset + query->take);
    for (qsizetype index = query->offset; index < end; ++index)
        data.append(alertJson(*found.at(index)));
    QJsonObject cursors {{"Self"_L1, cursorFor(query->offset)}};
    QJsonObject links {{"Self"_L1, call.request.path}};
    if (end < found.size() && query->take > 0) {
        const QString next = cursorFor(int(end));
        cursors.insert("Next"_L1, next);
        links.insert("Next"_L1, call.request.path + u"?Cursor="_s + next);
    }
    return Response::json(QJsonObject {
        {"Data"_L1, data},
        {"Links"_L1, links},
        {"Relationships"_L1, QJsonArray()},
        {"Meta"_L1, QJsonObject {{"Timestamp"_L1, timestampText(world.clock()->now())}}},
        {"Cursors"_L1, cursors},
    });
}

} // namespace

void addAlertRoutes(ApiRoutes &routes, const AlertEngine *engine)
{
    UptrendsWorld *world = routes.world();
    routes.add("GET", u"/Alert/Monitor/{guid}"_s, [world, engine](const Call &call) {
        if (!world->monitors.find(call.guid(0)))
            return notFound(u"monitor"_s);
        return alertsOf(call, *world, *engine,
                        [guid = call.guid(0)](const QString &monitor) { return monitor == guid; });
    });
    routes.add("GET", u"/Alert/MonitorGroup/{guid}"_s, [world, engine](const Call &call) {
        const MonitorGroup *group = world->monitorGroups.find(call.guid(0));
        if (!group)
            return notFound(u"monitor group"_s);
        return alertsOf(call, *world, *engine, [world, group](const QString &guid) {
            const Monitor *monitor = world->monitors.find(guid);
            return monitor && world->isIn(*monitor, *group);
        });
    });
}

} // namespace sandbox::uptrends
