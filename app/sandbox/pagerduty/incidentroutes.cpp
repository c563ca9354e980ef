// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/bulkupdate.h"

#include <algorithm>

/// REST: incidents, one by one. The list of them is in incidentlist.cpp.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

Response getIncident(Backend &backend, const Request &request, const QStringList &captures)
{
    const Incident *incident = backend.store.incident(captures.value(0));
    if (!incident)
        return notFound();
    return Response::json(
        QJsonObject {{u"incident"_s, backend.render.incident(*incident, includes(request))}});
}

bool isOneOf(const QJsonValue &value, const QStringList &known)
{
    return value.isUndefined() || known.contains(value.toString());
}

/// The users in `assignments`.
QStringList assigneesIn(const QJsonObject &object)
{
    QStringList userIds;
    const QJsonArray assignments = object.value("assignments"_L1).toArray();
    for (const QJsonValue &assignment : assignments)
        userIds.append(assignment["assignee"_L1]["id"_L1].toString());
    return userIds;
}

QString policyIn(const QJsonObject &object)
{
    return object.value("escalation_policy"_L1)["id"_L1].toString();
}

/// A priority is named by its object or by its name; empty where neither is known.
QString priorityIn(const Store &store, const QJsonValue &value)
{
    if (value.isString()) {
        const Priority *named = store.priorities.findByName(value.toString());
        return named ? named->id : QString();
    }
    const Priority *known = store.priorities.find(value["id"_L1].toString());
    return known ? known->id : QString();
}

/// What PUT and POST have in common; nothing: it may be applied.
std::optional<Response> fieldsRefusal(const Backend &backend, const QJsonObject &object)
{
    if (!isOneOf(object.value("urgency"_L1), {u"high"_s, u"low"_s}))
        return invalidInput({u"Urgency is invalid"_s});
    const QStringList userIds = assigneesIn(object);
    const bool usersKnown = std::all_of(userIds.begin(), userIds.end(), [&](const QString &id) {
        return backend.store.users.find(id) != nullptr;
    });
    const QString policyId = policyIn(object);
    if (!userIds.isEmpty() && !policyId.isEmpty())
        return invalidInput({u"Assignments and escalation policy exclude each other"_s});
    const QJsonValue priority = object.value("priority"_L1);
    const bool priorityKnown = priority.isUndefined() || priority.isNull()
                               || !priorityIn(backend.store, priority).isEmpty();
    if (!usersKnown || !priorityKnown
        || (!policyId.isEmpty() && !backend.store.policies.find(policyId)))
        return notFound();
    return std::nullopt;
}

std::optional<Response> changeRefusal(const Backend &backend, const Incident &incident,
                                      const QJsonObject &object)
{
    const QJsonValue status = object.value("status"_L1);
    if (!isOneOf(status, {u"triggered"_s, u"acknowledged"_s, u"resolved"_s}))
        return invalidInput({u"Status is invalid"_s});
    if (status == "resolved"_L1 && !incident.isOpen())
        return failure(400, 1001, u"Incident Already Resolved"_s);
    return fieldsRefusal(backend, object);
}

void changeStatus(Backend &backend, Incident &incident, const QString &status,
                  const QString &userId)
{
    if (status == "resolved"_L1) {
        backend.incidents.resolve(incident, userId);
        return;
    }
    const bool reopens = !status.isEmpty() && !incident.isOpen();
    if (reopens)
        backend.incidents.reopen(incident, userId);
    if (status != "acknowledged"_L1)
        return;
    if (reopens) // "it will be assigned to the current user"
        backend.incidents.reassign(incident, {userId}, userId);
    backend.incidents.acknowledge(incident, userId);
}

void change(Backend &backend, Incident &incident, const QJsonObject &object, const QString &userId)
{
    const QString title = object.value("title"_L1).toString();
    if (!title.isEmpty())
        incident.title = title;
    incident.urgency = object.value("urgency"_L1).toString(incident.urgency);
    if (object.contains("priority"_L1))
        incident.priorityId = priorityIn(backend.store, object.value("priority"_L1));
    changeStatus(backend, incident, object.value("status"_L1).toString(), userId);
    const QStringList userIds = assigneesIn(object);
    if (!userIds.isEmpty() && incident.isOpen())
        backend.incidents.reassign(incident, userIds, userId);
    const QString policyId = policyIn(object);
    if (!policyId.isEmpty() && incident.isOpen()) {
        incident.policyId = policyId;
        backend.incidents.escalateTo(incident, 0, userId);
    }
    if (object.contains("escalation_level"_L1))
        backend.incidents.escalateTo(incident, object.value("escalation_level"_L1).toInt() - 1,
                                     userId);
    const QString resolution = object.value("resolution"_L1).toString();
    if (!resolution.isEmpty())
        backend.incidents.addNote(incident, resolution, userId);
}

Updates<Incident> incidentUpdates(Backend &backend)
{
    return {u"incident"_s,
            u"incidents"_s,
            [&](const QString &id) { return backend.store.incident(id); },
            [&](const Incident &incident, const QJsonObject &object) {
                return changeRefusal(backend, incident, object);
            },
            [&](Incident &incident, const QJsonObject &object, const QString &userId) {
                change(backend, incident, object, userId);
            },
            [&](const Incident &incident) { return backend.render.incident(incident); }};
}

Response updateIncident(Backend &backend, const Request &request, const QStringList &captures)
{
    return updateOne(backend, request, captures.value(0), incidentUpdates(backend));
}

Response updateIncidents(Backend &backend, const Request &request, const QStringList &)
{
    return updateMany(backend, request, incidentUpdates(backend));
}

/// "Sending subsequent requests referencing the same service and with the same incident_key will
/// result in those requests being rejected if an open incident matches that incident_key."
bool isOpenWith(const Store &store, const Service &service, const QString &key)
{
    const QStringList ids = key.isEmpty() ? QStringList() : store.incidentsWithKey(key);
    return std::any_of(ids.begin(), ids.end(),
                       [&](const QString &id) { return service.openIncidentIds.contains(id); });
}

Response createIncident(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"incident"_s, &refusal);
    if (!object)
        return refusal;
    QStringList errors;
    const QString title = object->value("title"_L1).toString().trimmed();
    if (title.isEmpty())
        errors.append(u"Title can't be blank"_s);
    if (!object->value("service"_L1).isObject())
        errors.append(u"Service can't be blank"_s);
    if (!errors.isEmpty())
        return invalidInput(errors);
    const Service *service = backend.store.services.find(
        object->value("service"_L1)["id"_L1].toString());
    if (!service)
        return notFound();
    if (const std::optional<Response> refused = fieldsRefusal(backend, *object))
        return *refused;
    NewIncident made {title, object->value("incident_key"_L1).toString(),
                      object->value("body"_L1)["details"_L1], policyIn(*object)};
    if (isOpenWith(backend.store, *service, made.key)) {
        return invalidInput(
            {u"Open incident with matching dedup key already exists on this service"_s});
    }
    if (made.key.isEmpty())
        made.key = backend.ids.integrationKey();
    Incident *incident = service->disabled ? nullptr
                                           : backend.incidents.create(*service, made, *userId);
    if (!incident)
        return failure(400, 1015, u"Escalation Policy Has No User On Call"_s);
    QJsonObject rest = *object;
    for (const QString &done : {u"title"_s, u"status"_s, u"escalation_policy"_s})
        rest.remove(done);
    change(backend, *incident, rest, *userId);
    return Response::json(QJsonObject {{u"incident"_s, backend.render.incident(*incident)}}, 201);
}

/// The incidents that shall be merged into @p target; the refusal where they may not be.
std::optional<Response> readSources(const Backend &backend, const Request &request,
                                    const Incident &target, QList<Incident *> *sources)
{
    constexpr qsizetype mostAlertsTogether = 1000;
    Response refusal;
    const std::optional<QJsonArray> entries = wrappedList(request, u"source_incidents"_s, &refusal);
    if (!entries)
        return refusal;
    qsizetype together = target.alertIds.size();
    for (const QJsonValue &entry : *entries) {
        Incident *source = backend.store.incident(entry["id"_L1].toString());
        if (!source)
            return notFound();
        if (source == &target || sources->contains(source))
            return invalidInput({u"Source incidents must differ from each other and the target"_s});
        sources->append(source);
        together += source->alertIds.size();
    }
    if (!target.isOpen())
        return failure(400, 1001, u"Incident Already Resolved"_s);
    if (together > mostAlertsTogether)
        return invalidInput({u"An incident can't have more than 1000 alerts"_s});
    return std::nullopt;
}

Response mergeIncidents(Backend &backend, const Request &request, const QStringList &captures)
{
    return actOnIncident(backend, request, captures, [&](Incident &target, const QString &userId) {
        QList<Incident *> sources;
        if (const std::optional<Response> refused = readSources(backend, request, target, &sources))
            return *refused;
        for (Incident *source : std::as_const(sources))
            backend.incidents.merge(*source, target, userId);
        return Response::json(
            QJsonObject {{u"incident"_s, backend.render.incidentReference(target.id)}});
    });
}

Response snoozeIncident(Backend &backend, const Request &request, const QStringList &captures)
{
    constexpr int longestSnooze = 604800;
    const int seconds = request.jsonObject().value_or(QJsonObject()).value("duration"_L1).toInt();
    return actOnIncident(
        backend, request, captures, [&](Incident &incident, const QString &userId) {
            if (seconds < 1 || seconds > longestSnooze) {
                return invalidInput({u"Duration must be between 1 and %1"_s.arg(longestSnooze)});
            }
            if (!incident.isOpen())
                return failure(400, 1001, u"Incident Already Resolved"_s);
            backend.incidents.snooze(incident, seconds, userId);
            return Response::json(QJsonObject {{u"incident"_s, backend.render.incident(incident)}},
                                  201);
        });
}

} // namespace

void addIncidentRoutes(Origin &api, Backend &backend)
{
    api.route("POST", u"/incidents"_s, bound(backend, createIncident));
    api.route("PUT", u"/incidents"_s, bound(backend, updateIncidents));
    api.route("GET", u"/incidents/{id}"_s, bound(backend, getIncident));
    api.route("PUT", u"/incidents/{id}"_s, bound(backend, updateIncident));
    api.route("PUT", u"/incidents/{id}/merge"_s, bound(backend, mergeIncidents));
    api.route("POST", u"/incidents/{id}/snooze"_s, bound(backend, snoozeIncident));
}

} // namespace sandbox::pd
