// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>

/// REST: the list of incidents with its filters, and the priorities they may have.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRangeDays = 186; // "max 6 months" of GET /incidents

struct Filter
{
    QStringList serviceIds;
    QStringList statuses;
    QStringList urgencies;
    QStringList teamIds;
    QStringList userIds;
    bool allDates = false;
    QDateTime since;
    QDateTime until;

    bool matches(const Store &store, const Incident &incident) const
    {
        if ((!serviceIds.isEmpty() && !serviceIds.contains(incident.serviceId))
            || (!statuses.isEmpty() && !statuses.contains(incident.status))
            || (!urgencies.isEmpty() && !urgencies.contains(incident.urgency))
            || (!allDates && (incident.createdAt < since || incident.createdAt > until)))
            return false;
        const Policy *policy = store.policies.find(incident.policyId);
        if (!hasAnyOf(policy ? policy->teamIds : QStringList(), teamIds))
            return false;
        return userIds.isEmpty()
               || std::any_of(incident.assignments.begin(), incident.assignments.end(),
                              [this](const Assignment &assigned) {
                                  return userIds.contains(assigned.userId);
                              });
    }
};

std::optional<Filter> readFilter(const Backend &backend, const Request &request, Response *refusal)
{
    Filter filter;
    filter.serviceIds = request.queryValues(u"service_ids"_s);
    filter.statuses = request.queryValues(u"statuses"_s);
    filter.urgencies = request.queryValues(u"urgencies"_s);
    filter.teamIds = request.queryValues(u"team_ids"_s);
    filter.userIds = request.queryValues(u"user_ids"_s);
    filter.allDates = request.queryValue(u"date_range"_s) == "all"_L1;
    const QDateTime now = backend.clock.now();
    // A minute of grace: the service's clock may be behind the client's.
    const std::optional<QDateTime> until = readTime(request, u"until"_s, now.addSecs(60));
    const std::optional<QDateTime> since = readTime(
        request, u"since"_s, until ? until->addMonths(-1) : now.addMonths(-1));
    if (!since || !until) {
        *refusal = invalidInput({u"since and until must be ISO 8601 times."_s});
        return std::nullopt;
    }
    filter.since = *since;
    filter.until = *until;
    if (!filter.allDates && filter.since.daysTo(filter.until) > longestRangeDays) {
        *refusal = invalidInput({u"The date range must not be longer than 6 months."_s});
        return std::nullopt;
    }
    return filter;
}

void sortIncidents(QList<const Incident *> &incidents, const QStringList &keys)
{
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const QString field = key->section(u':', 0, 0);
        const bool descending = key->section(u':', 1, 1) == "desc"_L1;
        std::stable_sort(incidents.begin(), incidents.end(),
                         [&](const Incident *a, const Incident *b) {
                             if (descending)
                                 std::swap(a, b);
                             if (field == "resolved_at"_L1)
                                 return a->resolvedAt < b->resolvedAt;
                             if (field == "urgency"_L1)
                                 return a->urgency > b->urgency;
                             return a->number < b->number;
                         });
    }
}

Response listIncidents(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const std::optional<Filter> filter = readFilter(backend, request, &refusal);
    if (!filter)
        return refusal;
    const Store &store = backend.store;
    QList<const Incident *> matching;
    const QString key = request.queryValue(u"incident_key"_s);
    if (!key.isEmpty()) {
        const QStringList ids = store.incidentsWithKey(key);
        for (const QString &id : ids)
            matching.append(store.incident(id));
    } else {
        for (const auto &incident : store.incidents)
            matching.append(incident.get());
    }
    matching.removeIf([&](const Incident *incident) { return !filter->matches(store, *incident); });
    sortIncidents(matching, request.queryValues(u"sort_by"_s).join(u',').split(u','));
    const QStringList wanted = includes(request);
    PageBuilder page(*paging);
    for (const Incident *incident : std::as_const(matching))
        page.add([&] { return backend.render.incident(*incident, wanted); });
    return page.response(u"incidents"_s);
}

Response listPriorities(Backend &backend, const Request &request, const QStringList &)
{
    return pageByName(
        request, u"priorities"_s, backend.store.priorities,
        [](QStringView, const Priority &) { return true; },
        [&](const Priority &priority) { return backend.render.priority(priority); });
}

} // namespace

void addIncidentListRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/incidents"_s, bound(backend, listIncidents));
    api.route("GET", u"/priorities"_s, bound(backend, listPriorities));
}

} // namespace sandbox::pd
