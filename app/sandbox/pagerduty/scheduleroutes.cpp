// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/oncall.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"
#include "app/sandbox/pagerduty/schedulefields.h"

#include <algorithm>

/// REST: schedules and their overrides. The account has no shift-based schedules (v3) of its own.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

/// The answer with all of the schedule, in the range of time that the request names.
Response scheduleAnswer(const Backend &backend, const Request &request, const Schedule &schedule,
                        int status = 200)
{
    Response refusal;
    const std::optional<TimeRange> range = TimeRange::read(backend, request, &refusal);
    if (!range)
        return refusal;
    return Response::json(
        QJsonObject {{u"schedule"_s, renderedSchedule(backend, schedule, *range)}}, status);
}

Response listSchedules(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<TimeRange> range = TimeRange::read(backend, request, &refusal);
    if (!range)
        return refusal;
    const QStringList teamIds = request.queryValues(u"team_ids"_s);
    const QStringList optional {u"schedule_layers"_s, u"final_schedule"_s,
                                u"overrides_subschedule"_s};
    return pageByName(
        request, u"schedules"_s, backend.store.schedules,
        [&, wanted = query(request)](QStringView name, const Schedule &schedule) {
            return name.contains(wanted) && hasAnyOf(schedule.teamIds, teamIds);
        },
        [&, wanted = includes(request)](const Schedule &schedule) {
            if (wanted.isEmpty())
                return backend.render.schedule(schedule);
            QJsonObject object = renderedSchedule(backend, schedule, *range);
            for (const QString &name : optional) {
                if (!wanted.contains(name))
                    object.remove(name);
            }
            return object;
        });
}

/// Early access: light references to the schedules of both kinds, up to 1000 on a page (GET
/// /v3/schedules).
Response listBothKinds(Backend &backend, const Request &request, const QStringList &)
{
    constexpr int largestPage = 1000;
    constexpr int usualPage = 100;
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal, {usualPage, 0, false},
                                                      largestPage);
    if (!paging)
        return refusal;
    const QStringList teamIds = request.queryValues(u"team_ids"_s);
    const QString wanted = query(request);
    PageBuilder page(*paging);
    for (const auto &[key, schedule] : backend.store.schedules.sorted()) {
        if (schedule->name.toCaseFolded().contains(wanted) && hasAnyOf(schedule->teamIds, teamIds))
            page.add([&, id = schedule->id] { return backend.render.scheduleReference(id); });
    }
    return page.response(u"schedules"_s);
}

Response getSchedule(Backend &backend, const Request &request, const QStringList &captures)
{
    const Schedule *schedule = backend.store.schedules.find(captures.value(0));
    return schedule ? scheduleAnswer(backend, request, *schedule) : notFound();
}

/// A schedule as the body of POST describes it; nothing, and the refusal, where it may not be.
std::optional<Schedule> described(const Backend &backend, const Request &request, Response *refusal)
{
    const std::optional<QJsonObject> object = wrapped(request, u"schedule"_s, refusal);
    if (!object)
        return std::nullopt;
    Schedule schedule;
    schedule.id = backend.ids.pagerDutyId();
    if (const std::optional<Response> refused = applyScheduleFields(backend, schedule, *object)) {
        *refusal = *refused;
        return std::nullopt;
    }
    return schedule;
}

Response createSchedule(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Schedule> schedule = described(backend, request, &refusal);
    return schedule ? scheduleAnswer(backend, request, *backend.store.schedules.add(*schedule), 201)
                    : refusal;
}

Response previewSchedule(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Schedule> schedule = described(backend, request, &refusal);
    return schedule ? scheduleAnswer(backend, request, *schedule) : refusal;
}

Response updateSchedule(Backend &backend, const Request &request, const QStringList &captures)
{
    Schedule *schedule = backend.store.schedules.find(captures.value(0));
    if (!schedule)
        return notFound();
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"schedule"_s, &refusal);
    if (!object)
        return refusal;
    Schedule changed = *schedule;
    if (const std::optional<Response> refused = applyScheduleFields(backend, changed, *object))
        return *refused;
    backend.store.schedules.replace(*schedule, changed);
    return scheduleAnswer(backend, request, *schedule);
}

/// The words are those that terraform-provider-pagerduty looks for.
Response deleteSchedule(Backend &backend, const Request &, const QStringList &captures)
{
    const Schedule *schedule = backend.store.schedules.find(captures.value(0));
    if (!schedule)
        return notFound();
    const auto &policies = backend.store.policies.sorted();
    if (std::any_of(policies.begin(), policies.end(),
                    [&](const auto &entry) { return entry.second->targets(schedule->id); }))
        return invalidInput(
            {u"Schedule can't be deleted if it's being used by escalation policies"_s});
    backend.store.schedules.remove(schedule->id);
    return Response::empty(204);
}

Response listOnCallUsers(Backend &backend, const Request &request, const QStringList &captures)
{
    const Schedule *schedule = backend.store.schedules.find(captures.value(0));
    if (!schedule)
        return notFound();
    Response refusal;
    const std::optional<TimeRange> range = TimeRange::read(backend, request, &refusal);
    if (!range)
        return refusal;
    QStringList ids;
    const QList<Shift> all = shifts(*schedule, range->since, range->until);
    for (const Shift &shift : all)
        ids.append(shift.userId);
    ids.removeDuplicates();
    QJsonArray users;
    for (const QString &id : std::as_const(ids))
        users.append(backend.render.user(*backend.store.users.find(id)));
    return Response::json(QJsonObject {{u"users"_s, users}});
}

Response listOverrides(Backend &backend, const Request &request, const QStringList &captures)
{
    const Schedule *schedule = backend.store.schedules.find(captures.value(0));
    if (!schedule)
        return notFound();
    for (const QString &name : {u"since"_s, u"until"_s}) {
        if (request.queryValue(name).isEmpty())
            return invalidInput({u"%1 is required"_s.arg(name)});
    }
    Response refusal;
    const std::optional<TimeRange> range = TimeRange::read(backend, request, &refusal);
    if (!range)
        return refusal;
    QJsonArray overrides;
    for (const ScheduleOverride &item : schedule->overrides) {
        if (item.start < range->until && item.end > range->since)
            overrides.append(renderedOverride(backend, item));
    }
    return Response::json(QJsonObject {{u"overrides"_s, overrides}});
}

/// One override made of @p object, as the answer to many wants it: with a status of its own.
QJsonObject madeOverride(Backend &backend, Schedule &schedule, const QJsonObject &object)
{
    const ScheduleOverride item {backend.ids.incidentId(), object["user"_L1]["id"_L1].toString(),
                                 timeFrom(object["start"_L1].toString()),
                                 timeFrom(object["end"_L1].toString())};
    QStringList errors;
    if (!item.start.isValid() || !item.end.isValid() || item.end <= item.start)
        errors.append(u"Override must end after its start"_s);
    else if (item.end <= backend.clock.now())
        errors.append(u"Override must end in the future"_s);
    if (!backend.store.users.find(item.userId))
        errors.append(u"User can't be found"_s);
    if (!errors.isEmpty()) {
        return {{u"status"_s, 400},
                {u"errors"_s, QJsonArray::fromStringList(errors)},
                {u"override"_s, object}};
    }
    schedule.overrides.append(item);
    return {{u"status"_s, 201}, {u"override"_s, renderedOverride(backend, item)}};
}

/// Many at once, or a single one as older clients send it.
Response createOverrides(Backend &backend, const Request &request, const QStringList &captures)
{
    Schedule *schedule = backend.store.schedules.find(captures.value(0));
    if (!schedule)
        return notFound();
    Response refusal;
    if (const auto list = wrappedList(request, u"overrides"_s, &refusal)) {
        QJsonArray made;
        for (const QJsonValue &value : *list)
            made.append(madeOverride(backend, *schedule, value.toObject()));
        return Response::json(made, 201);
    }
    const std::optional<QJsonObject> object = wrapped(request, u"override"_s, &refusal);
    if (!object)
        return refusal;
    const QJsonObject made = madeOverride(backend, *schedule, *object);
    if (made.contains("errors"_L1))
        return invalidInput(made["errors"_L1].toVariant().toStringList());
    return Response::json(QJsonObject {{u"override"_s, made["override"_L1]}}, 201);
}

/// "If the override has started, it is truncated to the current time": 200; one to come goes: 204.
Response deleteOverride(Backend &backend, const Request &, const QStringList &captures)
{
    Schedule *schedule = backend.store.schedules.find(captures.value(0));
    if (!schedule)
        return notFound();
    const auto found = std::find_if(
        schedule->overrides.begin(), schedule->overrides.end(),
        [&](const ScheduleOverride &item) { return item.id == captures.value(1); });
    const QDateTime now = backend.clock.now();
    if (found == schedule->overrides.end())
        return notFound();
    if (found->end <= now)
        return invalidInput({u"Past overrides can't be deleted"_s});
    if (found->start < now) {
        found->end = now;
        return Response::empty(200);
    }
    schedule->overrides.removeAt(std::distance(schedule->overrides.begin(), found));
    return Response::empty(204);
}

} // namespace

void addScheduleRoutes(Origin &api, Backend &backend)
{
    const QString one = u"/schedules/{id}"_s;
    api.route("GET", u"/v3/schedules"_s, bound(backend, listBothKinds));
    api.route("GET", u"/schedules"_s, bound(backend, listSchedules));
    api.route("POST", u"/schedules"_s, bound(backend, createSchedule));
    api.route("POST", u"/schedules/preview"_s, bound(backend, previewSchedule));
    api.route("GET", one, bound(backend, getSchedule));
    api.route("PUT", one, bound(backend, updateSchedule));
    api.route("DELETE", one, bound(backend, deleteSchedule));
    api.route("GET", one + u"/users"_s, bound(backend, listOnCallUsers));
    api.route("GET", one + u"/overrides"_s, bound(backend, listOverrides));
    api.route("POST", one + u"/overrides"_s, bound(backend, createOverrides));
    api.route("DELETE", one + u"/overrides/{override_id}"_s, bound(backend, deleteOverride));
}

} // namespace sandbox::pd
