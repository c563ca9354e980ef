// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>

/// REST: incidents.
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
        if (!teamIds.isEmpty()
            && (!policy
                || std::none_of(policy->teamIds.begin(), policy->teamIds.end(),
                                [this](const QString &id) { return teamIds.contains(id); })))
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

void sortIncidents(QList<const Incident *> &incidents, const QString &sortBy)
{
    const QStringList keys = sortBy.split(u',', Qt::SkipEmptyParts);
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
    sortIncidents(matching, request.queryValue(u"sort_by"_s));
    const QStringList wanted = includes(request);
    PageBuilder page(*paging);
    for (const Incident *incident : std::as_const(matching))
        page.add([&] { return backend.render.incident(*incident, wanted); });
    return page.response(u"incidents"_s);
}

Response getIncident(Backend &backend, const Request &request, const QStringList &captures)
{
    const Incident *incident = backend.store.incident(captures.value(0));
    if (!incident)
        return notFound();
    return Response::json(
        QJsonObject {{u"incident"_s, backend.render.incident(*incident, includes(request))}});
}

std::optional<Response> changeStatus(Backend &backend, Incident &incident, const QString &status,
                                     const QString &userId)
{
    static const QStringList statuses {u"triggered"_s, u"acknowledged"_s, u"resolved"_s};
    if (!statuses.contains(status))
        return invalidInput({u"Status is invalid"_s});
    if (status == "resolved"_L1) {
        if (!incident.isOpen())
            return failure(400, 1001, u"Incident Already Resolved"_s);
        backend.incidents.resolve(incident, userId);
        return std::nullopt;
    }
    if (!incident.isOpen())
        backend.incidents.reopen(incident, userId);
    if (status == "acknowledged"_L1)
        backend.incidents.acknowledge(incident, userId);
    return std::nullopt;
}

/// Applies one entry of PUT /incidents; the refusal where it may not be.
std::optional<Response> change(Backend &backend, Incident &incident, const QJsonObject &object,
                               const QString &userId)
{
    const QString title = object.value("title"_L1).toString();
    if (!title.isEmpty())
        incident.title = title;
    const QString urgency = object.value("urgency"_L1).toString();
    if (!urgency.isEmpty() && urgency != "high"_L1 && urgency != "low"_L1)
        return invalidInput({u"Urgency is invalid"_s});
    if (!urgency.isEmpty())
        incident.urgency = urgency;
    if (object.contains("assignments"_L1)) {
        QStringList userIds;
        const QJsonArray assignments = object.value("assignments"_L1).toArray();
        for (const QJsonValue &assignment : assignments) {
            const QString id = assignment["assignee"_L1]["id"_L1].toString();
            if (!backend.store.users.find(id))
                return notFound();
            userIds.append(id);
        }
        if (!userIds.isEmpty())
            backend.incidents.reassign(incident, userIds, userId);
    }
    if (object.contains("escalation_level"_L1))
        backend.incidents.escalateTo(incident, object.value("escalation_level"_L1).toInt() - 1,
                                     userId);
    if (object.contains("status"_L1)) {
        if (const auto refused = changeStatus(backend, incident,
                                              object.value("status"_L1).toString(), userId))
            return refused;
    }
    const QString resolution = object.value("resolution"_L1).toString();
    if (!resolution.isEmpty())
        backend.incidents.addNote(incident, resolution, userId);
    return std::nullopt;
}

Response updateIncident(Backend &backend, const Request &request, const QStringList &captures)
{
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    Incident *incident = backend.store.incident(captures.value(0));
    if (!incident)
        return notFound();
    const std::optional<QJsonObject> object = wrapped(request, u"incident"_s, &refusal);
    if (!object)
        return refusal;
    if (const std::optional<Response> refused = change(backend, *incident, *object, *userId))
        return *refused;
    return Response::json(QJsonObject {{u"incident"_s, backend.render.incident(*incident)}});
}

Response updateIncidents(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    const std::optional<QJsonObject> body = request.jsonObject();
    if (!body || !body->value("incidents"_L1).isArray())
        return invalidInput({u"Missing required parameter: incidents"_s});
    const QJsonArray entries = body->value("incidents"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        if (!backend.store.incident(entry["id"_L1].toString()))
            return notFound();
    }
    QJsonArray changed;
    for (const QJsonValue &entry : entries) {
        Incident *incident = backend.store.incident(entry["id"_L1].toString());
        if (const std::optional<Response> refused = change(backend, *incident, entry.toObject(),
                                                           *userId))
            return *refused;
        changed.append(backend.render.incident(*incident));
    }
    return Paging {100, 0, false}.page(u"incidents"_s, changed, changed.size());
}

} // namespace

void addIncidentRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/incidents"_s, bound(backend, listIncidents));
    api.route("PUT", u"/incidents"_s, bound(backend, updateIncidents));
    api.route("GET", u"/incidents/{id}"_s, bound(backend, getIncident));
    api.route("PUT", u"/incidents/{id}"_s, bound(backend, updateIncident));
}

} // namespace sandbox::pd
