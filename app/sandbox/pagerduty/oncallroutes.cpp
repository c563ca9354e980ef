// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/oncall.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>
#include <cmath>

/// REST: schedules and on-calls. Someone who is always on call has no schedule, start or end.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

QJsonObject subSchedule(const Backend &backend, const QString &name, const QList<Shift> &entries,
                        const QDateTime &since, const QDateTime &until)
{
    QJsonArray rendered;
    qint64 covered = 0;
    for (const Shift &shift : entries) {
        rendered.append(QJsonObject {{u"user"_s, backend.render.userReference(shift.userId)},
                                     {u"start"_s, Render::timestamp(shift.start)},
                                     {u"end"_s, Render::timestamp(shift.end)}});
        covered += std::max(shift.start, since).secsTo(std::min(shift.end, until));
    }
    const double range = std::max<double>(1.0, since.secsTo(until));
    return {
        {u"name"_s, name},
        {u"rendered_schedule_entries"_s, rendered},
        {u"rendered_coverage_percentage"_s,
         std::min(100.0, std::round(1000.0 * covered / range) / 10.0)},
    };
}

QJsonObject layer(const Backend &backend, const Schedule &schedule, const QJsonObject &rendered)
{
    QJsonArray users;
    for (const QString &id : schedule.userIds)
        users.append(QJsonObject {{u"user"_s, backend.render.userReference(id)}});
    QJsonArray restrictions;
    if (schedule.dailyStart) {
        restrictions.append(
            QJsonObject {{u"type"_s, u"daily_restriction"_s},
                         {u"start_time_of_day"_s,
                          QTime(0, 0).addSecs(*schedule.dailyStart).toString(u"hh:mm:ss"_s)},
                         {u"duration_seconds"_s, schedule.dailyDuration}});
    }
    return {
        {u"id"_s, schedule.layerId},
        {u"name"_s, u"Layer 1"_s},
        {u"start"_s, Render::timestamp(schedule.start)},
        {u"rotation_virtual_start"_s, Render::timestamp(schedule.start)},
        {u"rotation_turn_length_seconds"_s, schedule.turn},
        {u"users"_s, users},
        {u"restrictions"_s, restrictions},
        {u"rendered_schedule_entries"_s, rendered.value("rendered_schedule_entries"_L1)},
        {u"rendered_coverage_percentage"_s, rendered.value("rendered_coverage_percentage"_L1)},
    };
}

Response listSchedules(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QString query = request.queryValue(u"query"_s).toCaseFolded();
    PageBuilder page(*paging);
    for (const auto &[key, schedule] : backend.store.schedules.sorted()) {
        if (schedule->name.toCaseFolded().contains(query))
            page.add([&, known = schedule] { return backend.render.schedule(*known); });
    }
    return page.response(u"schedules"_s);
}

Response getSchedule(Backend &backend, const Request &request, const QStringList &captures)
{
    const Schedule *schedule = backend.store.schedules.find(captures.value(0));
    if (!schedule)
        return notFound();
    const QDateTime now = backend.clock.now();
    const std::optional<QDateTime> since = readTime(request, u"since"_s, now);
    const std::optional<QDateTime> until = readTime(request, u"until"_s, now.addDays(14));
    if (!since || !until || *since > *until)
        return invalidInput({u"since and until must be ISO 8601 times in order."_s});
    QJsonObject object = backend.render.schedule(*schedule);
    const QJsonObject final = subSchedule(backend, u"Final Schedule"_s,
                                          shifts(*schedule, *since, *until), *since, *until);
    object.insert(u"schedule_layers"_s, QJsonArray {layer(backend, *schedule, final)});
    object.insert(u"final_schedule"_s, final);
    object.insert(u"overrides_subschedule"_s,
                  subSchedule(backend, u"Overrides"_s, {}, *since, *until));
    return Response::json(QJsonObject {{u"schedule"_s, object}});
}

struct OnCall
{
    const Policy *policy = nullptr;
    int level = 0;
    QString userId;
    const Schedule *schedule = nullptr;
    QDateTime start; ///< invalid: always on call
    QDateTime end;
};

QList<OnCall> onCallsOf(const Backend &backend, const Policy &policy, const QDateTime &since,
                        const QDateTime &until)
{
    QList<OnCall> result;
    for (int level = 0; level < policy.rules.size(); ++level) {
        for (const Target &target : policy.rules.at(level).targets) {
            if (!target.isSchedule) {
                result.append({&policy, level + 1, target.id, nullptr, {}, {}});
                continue;
            }
            const Schedule *schedule = backend.store.schedules.find(target.id);
            const QList<Shift> turns = schedule ? shifts(*schedule, since, until) : QList<Shift>();
            for (const Shift &turn : turns)
                result.append({&policy, level + 1, turn.userId, schedule, turn.start, turn.end});
        }
    }
    return result;
}

QJsonObject rendered(const Backend &backend, const OnCall &onCall, const QStringList &wanted)
{
    const Render &render = backend.render;
    QJsonObject object {{u"escalation_level"_s, onCall.level}};
    object.insert(u"escalation_policy"_s, wanted.contains("escalation_policies"_L1)
                                              ? render.policy(*onCall.policy)
                                              : render.policyReference(onCall.policy->id));
    const User *user = wanted.contains("users"_L1) ? backend.store.users.find(onCall.userId)
                                                   : nullptr;
    object.insert(u"user"_s, user ? render.user(*user) : render.userReference(onCall.userId));
    if (onCall.schedule) {
        object.insert(u"schedule"_s, wanted.contains("schedules"_L1)
                                         ? render.schedule(*onCall.schedule)
                                         : render.scheduleReference(onCall.schedule->id));
        object.insert(u"start"_s, Render::timestamp(onCall.start));
        object.insert(u"end"_s, Render::timestamp(onCall.end));
    }
    return object;
}

Response listOnCalls(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QDateTime now = backend.clock.now();
    const std::optional<QDateTime> since = readTime(request, u"since"_s, now);
    if (!since)
        return invalidInput({u"since must be an ISO 8601 time."_s});
    const std::optional<QDateTime> until = readTime(request, u"until"_s, *since);
    if (!until || *until < *since)
        return invalidInput({u"until must be an ISO 8601 time that is not before since."_s});
    const QStringList policyIds = request.queryValues(u"escalation_policy_ids"_s);
    const QStringList userIds = request.queryValues(u"user_ids"_s);
    const QStringList scheduleIds = request.queryValues(u"schedule_ids"_s);
    const bool earliest = request.queryValue(u"earliest"_s) == "true"_L1;
    const QStringList wanted = includes(request);

    PageBuilder page(*paging);
    for (const auto &[key, policy] : backend.store.policies.sorted()) {
        if (!policyIds.isEmpty() && !policyIds.contains(policy->id))
            continue;
        QSet<QString> seen;
        const QList<OnCall> onCalls = onCallsOf(backend, *policy, *since, *until);
        for (const OnCall &onCall : onCalls) {
            if ((!userIds.isEmpty() && !userIds.contains(onCall.userId))
                || (!scheduleIds.isEmpty()
                    && (!onCall.schedule || !scheduleIds.contains(onCall.schedule->id))))
                continue;
            const QString person = QString::number(onCall.level) + onCall.userId;
            if (earliest && seen.contains(person))
                continue;
            seen.insert(person);
            page.add([&] { return rendered(backend, onCall, wanted); });
        }
    }
    return page.response(u"oncalls"_s);
}

} // namespace

void addOnCallRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/schedules"_s, bound(backend, listSchedules));
    api.route("GET", u"/schedules/{id}"_s, bound(backend, getSchedule));
    api.route("GET", u"/oncalls"_s, bound(backend, listOnCalls));
}

} // namespace sandbox::pd
