// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/oncall.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>

/// REST: on-calls. Someone who is always on call has no schedule, start or end.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

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
                                              ? render.includedPolicy(*onCall.policy)
                                              : render.policyReference(onCall.policy->id));
    const User *user = wanted.contains("users"_L1) ? backend.store.users.find(onCall.userId)
                                                   : nullptr;
    object.insert(u"user"_s, user ? render.user(*user) : render.userReference(onCall.userId));
    if (onCall.schedule) {
        object.insert(u"schedule"_s, wanted.contains("schedules"_L1)
                                         ? render.schedule(*onCall.schedule)
                                         : render.scheduleReference(onCall.schedule->id));
    } else {
        object.insert(u"schedule"_s, QJsonValue());
    }
    object.insert(u"start"_s, Render::timestampOrNull(onCall.start));
    object.insert(u"end"_s, Render::timestampOrNull(onCall.end));
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
                    && !scheduleIds.contains(onCall.schedule ? onCall.schedule->id : u"null"_s)))
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
    api.route("GET", u"/oncalls"_s, bound(backend, listOnCalls));
}

} // namespace sandbox::pd
