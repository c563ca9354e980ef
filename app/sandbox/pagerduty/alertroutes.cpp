// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>

/// REST: the alerts, notes and log entries of incidents.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

Response listAlerts(Backend &backend, const Request &request, const QStringList &captures)
{
    const Incident *incident = backend.store.incident(captures.value(0));
    if (!incident)
        return notFound();
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QString key = request.queryValue(u"alert_key"_s);
    const QStringList statuses = request.queryValues(u"statuses"_s);
    const QStringList wanted = includes(request);
    QStringList ids = incident->alertIds;
    if (request.queryValue(u"sort_by"_s).endsWith(":desc"_L1))
        std::reverse(ids.begin(), ids.end());
    PageBuilder page(*paging);
    for (const QString &id : std::as_const(ids)) {
        const auto alert = backend.store.alerts.value(id);
        const QString status = alert->resolved ? u"resolved"_s : u"triggered"_s;
        if ((key.isEmpty() || alert->key == key)
            && (statuses.isEmpty() || statuses.contains(status)))
            page.add([&] { return backend.render.alert(*alert, wanted); });
    }
    return page.response(u"alerts"_s);
}

Alert *findAlert(const Backend &backend, const QString &incidentId, const QString &alertId)
{
    const auto alert = backend.store.alerts.value(alertId);
    return alert && alert->incidentId == incidentId ? alert.get() : nullptr;
}

Response getAlert(Backend &backend, const Request &, const QStringList &captures)
{
    const Alert *alert = findAlert(backend, captures.value(0), captures.value(1));
    if (!alert)
        return notFound();
    return Response::json(QJsonObject {{u"alert"_s, backend.render.alert(*alert)}});
}

/// An alert can only be resolved by hand; triggering it again takes an event.
std::optional<Response> change(Backend &backend, Alert &alert, const QJsonObject &object,
                               const QString &userId)
{
    const QString status = object.value("status"_L1).toString();
    if (status == "resolved"_L1)
        backend.incidents.resolveAlert(alert, userId);
    else if (!status.isEmpty() && (status != "triggered"_L1 || alert.resolved))
        return invalidInput({u"Status is invalid"_s});
    return std::nullopt;
}

Response updateAlert(Backend &backend, const Request &request, const QStringList &captures)
{
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    Alert *alert = findAlert(backend, captures.value(0), captures.value(1));
    if (!alert)
        return notFound();
    const std::optional<QJsonObject> object = wrapped(request, u"alert"_s, &refusal);
    if (!object)
        return refusal;
    if (const std::optional<Response> refused = change(backend, *alert, *object, *userId))
        return *refused;
    return Response::json(QJsonObject {{u"alert"_s, backend.render.alert(*alert)}});
}

Response updateAlerts(Backend &backend, const Request &request, const QStringList &captures)
{
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    const std::optional<QJsonObject> body = request.jsonObject();
    if (!body || !body->value("alerts"_L1).isArray())
        return invalidInput({u"Missing required parameter: alerts"_s});
    const QJsonArray entries = body->value("alerts"_L1).toArray();
    QJsonArray changed;
    for (const QJsonValue &entry : entries) {
        Alert *alert = findAlert(backend, captures.value(0), entry["id"_L1].toString());
        if (!alert)
            return notFound();
        if (const std::optional<Response> refused = change(backend, *alert, entry.toObject(),
                                                           *userId))
            return *refused;
        changed.append(backend.render.alert(*alert));
    }
    return Paging {100, 0, false}.page(u"alerts"_s, changed, changed.size());
}

Response listNotes(Backend &backend, const Request &, const QStringList &captures)
{
    const Incident *incident = backend.store.incident(captures.value(0));
    if (!incident)
        return notFound();
    QJsonArray notes;
    for (const Note &note : incident->notes)
        notes.append(backend.render.note(note));
    return Response::json(QJsonObject {{u"notes"_s, notes}});
}

Response createNote(Backend &backend, const Request &request, const QStringList &captures)
{
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    Incident *incident = backend.store.incident(captures.value(0));
    if (!incident)
        return notFound();
    const std::optional<QJsonObject> object = wrapped(request, u"note"_s, &refusal);
    if (!object)
        return refusal;
    const QString content = object->value("content"_L1).toString();
    if (content.trimmed().isEmpty())
        return invalidInput({u"Content can't be blank"_s});
    const Note note = backend.incidents.addNote(*incident, content, *userId);
    return Response::json(QJsonObject {{u"note"_s, backend.render.note(note)}});
}

/// Newest first, as the real API lists them.
Response logEntries(Backend &backend, const Request &request, const Incident *incident)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QDateTime now = backend.clock.now();
    const std::optional<QDateTime> since = readTime(request, u"since"_s, now.addYears(-10));
    const std::optional<QDateTime> until = readTime(request, u"until"_s, now.addSecs(60));
    if (!since || !until)
        return invalidInput({u"since and until must be ISO 8601 times."_s});
    const QStringList wanted = includes(request);
    PageBuilder page(*paging);
    const auto visit = [&](const LogEntry &entry) {
        if (entry.createdAt >= *since && entry.createdAt <= *until)
            page.add([&] { return backend.render.logEntry(entry, wanted); });
    };
    if (incident) {
        for (auto id = incident->logIds.crbegin(); id != incident->logIds.crend(); ++id)
            visit(*backend.store.logEntry(*id));
    } else {
        for (auto entry = backend.store.log.crbegin(); entry != backend.store.log.crend(); ++entry)
            visit(**entry);
    }
    return page.response(u"log_entries"_s);
}

Response listLogEntries(Backend &backend, const Request &request, const QStringList &)
{
    return logEntries(backend, request, nullptr);
}

Response listIncidentLogEntries(Backend &backend, const Request &request,
                                const QStringList &captures)
{
    const Incident *incident = backend.store.incident(captures.value(0));
    return incident ? logEntries(backend, request, incident) : notFound();
}

Response getLogEntry(Backend &backend, const Request &request, const QStringList &captures)
{
    const LogEntry *entry = backend.store.logEntry(captures.value(0));
    if (!entry)
        return notFound();
    return Response::json(
        QJsonObject {{u"log_entry"_s, backend.render.logEntry(*entry, includes(request))}});
}

} // namespace

void addAlertRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/incidents/{id}/alerts"_s, bound(backend, listAlerts));
    api.route("PUT", u"/incidents/{id}/alerts"_s, bound(backend, updateAlerts));
    api.route("GET", u"/incidents/{id}/alerts/{alert_id}"_s, bound(backend, getAlert));
    api.route("PUT", u"/incidents/{id}/alerts/{alert_id}"_s, bound(backend, updateAlert));
    api.route("GET", u"/incidents/{id}/notes"_s, bound(backend, listNotes));
    api.route("POST", u"/incidents/{id}/notes"_s, bound(backend, createNote));
    api.route("GET", u"/incidents/{id}/log_entries"_s, bound(backend, listIncidentLogEntries));
    api.route("GET", u"/log_entries"_s, bound(backend, listLogEntries));
    api.route("GET", u"/log_entries/{id}"_s, bound(backend, getLogEntry));
}

} // namespace sandbox::pd
