// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/schedulefields.h"

#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/oncall.h"
#include "app/sandbox/pagerduty/requests.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <cmath>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int fortnightDays = 14;

std::optional<Restriction> readRestriction(const QJsonObject &object)
{
    constexpr int longestDay = 86400;
    const bool weekly = object.value("type"_L1) == "weekly_restriction"_L1;
    const QTime start = QTime::fromString(object.value("start_time_of_day"_L1).toString(),
                                          u"hh:mm:ss"_s);
    const int day = object.value("start_day_of_week"_L1).toInt();
    const int duration = object.value("duration_seconds"_L1).toInt();
    if ((!weekly && object.value("type"_L1) != "daily_restriction"_L1) || !start.isValid()
        || duration < 1 || duration > (weekly ? 7 : 1) * longestDay
        || (weekly && (day < 1 || day > 7)))
        return std::nullopt;
    return Restriction {weekly ? std::optional(day) : std::nullopt,
                        start.msecsSinceStartOfDay() / 1000, duration};
}

/// Problems go to @p errors; false where a user is not known.
bool readLayer(const Backend &backend, const QJsonObject &object, ScheduleLayer *layer,
               QStringList *errors)
{
    layer->name = object.value("name"_L1).toString(layer->name);
    layer->start = timeFrom(object.value("start"_L1).toString());
    layer->end = timeFrom(object.value("end"_L1).toString());
    layer->virtualStart = timeFrom(object.value("rotation_virtual_start"_L1).toString());
    layer->turn = object.value("rotation_turn_length_seconds"_L1).toInt();
    if (!layer->start.isValid())
        errors->append(u"Layer start is invalid"_s);
    if (!layer->virtualStart.isValid())
        errors->append(u"Layer rotation virtual start is invalid"_s);
    if (layer->end.isValid() && layer->end <= layer->start)
        errors->append(u"Layer end must be after its start"_s);
    if (layer->turn < 1)
        errors->append(u"Layer rotation turn length must be greater than 0"_s);
    const QJsonArray users = object.value("users"_L1).toArray();
    for (const QJsonValue &user : users)
        layer->userIds.append(user["user"_L1]["id"_L1].toString());
    if (users.isEmpty())
        errors->append(u"Layer users can't be blank"_s);
    const QJsonArray restrictions = object.value("restrictions"_L1).toArray();
    for (const QJsonValue &value : restrictions) {
        if (const std::optional<Restriction> restriction = readRestriction(value.toObject()))
            layer->restrictions.append(*restriction);
        else
            errors->append(u"Layer restriction is invalid"_s);
    }
    return std::all_of(layer->userIds.begin(), layer->userIds.end(),
                       [&](const QString &id) { return backend.store.users.find(id) != nullptr; });
}

std::optional<Response> readLayers(const Backend &backend, Schedule &schedule,
                                   const QJsonArray &array)
{
    QStringList errors;
    if (array.isEmpty())
        errors.append(u"Schedule layers can't be blank"_s);
    QList<ScheduleLayer> layers;
    bool usersKnown = true;
    for (const QJsonValue &value : array) {
        ScheduleLayer layer;
        layer.id = value["id"_L1].toString();
        const auto known = std::find_if(
            schedule.layers.begin(), schedule.layers.end(),
            [&](const ScheduleLayer &before) { return before.id == layer.id; });
        if (known == schedule.layers.end())
            layer.id = backend.ids.pagerDutyId();
        layer.name = known == schedule.layers.end() ? u"Layer %1"_s.arg(layers.size() + 1)
                                                    : known->name;
        usersKnown = readLayer(backend, value.toObject(), &layer, &errors) && usersKnown;
        layers.append(layer);
    }
    if (!errors.isEmpty())
        return invalidInput(errors);
    if (!usersKnown)
        return notFound();
    schedule.layers = layers;
    return std::nullopt;
}

QJsonObject subSchedule(const Backend &backend, const QString &name, const QList<Shift> &entries,
                        const TimeRange &range)
{
    QJsonArray rendered;
    qint64 covered = 0;
    for (const Shift &shift : entries) {
        const QDateTime start = std::max(shift.start, range.since);
        const QDateTime end = std::min(shift.end, range.until);
        if (end <= start)
            continue;
        covered += start.secsTo(end);
        rendered.append(
            QJsonObject {{u"user"_s, backend.render.userReference(shift.userId)},
                         {u"start"_s, Render::timestamp(range.overflow ? shift.start : start)},
                         {u"end"_s, Render::timestamp(range.overflow ? shift.end : end)}});
    }
    const double seconds = std::max<double>(1.0, range.since.secsTo(range.until));
    return {
        {u"name"_s, name},
        {u"rendered_schedule_entries"_s, rendered},
        {u"rendered_coverage_percentage"_s,
         std::min(100.0, std::round(1000.0 * covered / seconds) / 10.0)},
    };
}

QJsonArray restrictionsOf(const ScheduleLayer &layer)
{
    QJsonArray restrictions;
    for (const Restriction &restriction : layer.restrictions) {
        QJsonObject object {
            {u"type"_s, restriction.dayOfWeek ? u"weekly_restriction"_s : u"daily_restriction"_s},
            {u"start_time_of_day"_s,
             QTime(0, 0).addSecs(restriction.startOfDay).toString(u"hh:mm:ss"_s)},
            {u"duration_seconds"_s, restriction.duration}};
        if (restriction.dayOfWeek)
            object.insert(u"start_day_of_week"_s, *restriction.dayOfWeek);
        restrictions.append(object);
    }
    return restrictions;
}

} // namespace

std::optional<Response> applyScheduleFields(const Backend &backend, Schedule &schedule,
                                            const QJsonObject &object)
{
    QStringList errors;
    schedule.name = object.value("name"_L1).toString(schedule.name);
    schedule.description = object.value("description"_L1).toString(schedule.description);
    schedule.timeZone = object.value("time_zone"_L1).toString(schedule.timeZone);
    if (const QString problem = nameProblem(schedule.name); !problem.isEmpty())
        errors.append(problem);
    if (!QTimeZone(schedule.timeZone.toUtf8()).isValid())
        errors.append(u"Time zone is invalid"_s);
    if (!errors.isEmpty())
        return invalidInput(errors);
    if (object.contains("teams"_L1)) {
        schedule.teamIds.clear();
        const QJsonArray teams = object.value("teams"_L1).toArray();
        for (const QJsonValue &team : teams) {
            if (!backend.store.teams.find(team["id"_L1].toString()))
                return notFound();
            schedule.teamIds.append(team["id"_L1].toString());
        }
    }
    if (object.contains("schedule_layers"_L1) || schedule.layers.isEmpty())
        return readLayers(backend, schedule, object.value("schedule_layers"_L1).toArray());
    return std::nullopt;
}

std::optional<TimeRange> TimeRange::read(const Backend &backend, const Request &request,
                                         Response *refusal)
{
    const std::optional<QDateTime> since = readTime(request, u"since"_s, {});
    const std::optional<QDateTime> until = readTime(request, u"until"_s, {});
    if (since && until) {
        TimeRange range {*since, *until, request.queryValue(u"overflow"_s) == "true"_L1};
        if (!range.since.isValid())
            range.since = range.until.isValid() ? range.until.addDays(-fortnightDays)
                                                : backend.clock.now();
        if (!range.until.isValid())
            range.until = range.since.addDays(fortnightDays);
        if (range.since <= range.until)
            return range;
    }
    *refusal = invalidInput({u"since and until must be ISO 8601 times in order."_s});
    return std::nullopt;
}

QJsonObject renderedSchedule(const Backend &backend, const Schedule &schedule,
                             const TimeRange &range)
{
    QJsonArray layers;
    // The one that covers the others comes first, as the real API lists them.
    for (auto layer = schedule.layers.crbegin(); layer != schedule.layers.crend(); ++layer) {
        QJsonArray users;
        for (const QString &id : layer->userIds)
            users.append(QJsonObject {{u"user"_s, backend.render.userReference(id)}});
        QJsonObject object = subSchedule(
            backend, layer->name, layerShifts(schedule, *layer, range.since, range.until), range);
        object.insert(u"id"_s, layer->id);
        object.insert(u"start"_s, Render::timestamp(layer->start));
        object.insert(u"end"_s, Render::timestampOrNull(layer->end));
        object.insert(u"rotation_virtual_start"_s, Render::timestamp(layer->virtualStart));
        object.insert(u"rotation_turn_length_seconds"_s, layer->turn);
        object.insert(u"users"_s, users);
        object.insert(u"restrictions"_s, restrictionsOf(*layer));
        layers.append(object);
    }
    QJsonObject object = backend.render.schedule(schedule);
    object.insert(u"schedule_layers"_s, layers);
    object.insert(u"final_schedule"_s,
                  subSchedule(backend, u"Final Schedule"_s,
                              shifts(schedule, range.since, range.until), range));
    object.insert(u"overrides_subschedule"_s,
                  subSchedule(backend, u"Overrides"_s,
                              overrideShifts(schedule, range.since, range.until), range));
    return object;
}

QJsonObject renderedOverride(const Backend &backend, const ScheduleOverride &item)
{
    return {{u"id"_s, item.id},
            {u"start"_s, Render::timestamp(item.start)},
            {u"end"_s, Render::timestamp(item.end)},
            {u"user"_s, backend.render.userReference(item.userId)}};
}

} // namespace sandbox::pd
