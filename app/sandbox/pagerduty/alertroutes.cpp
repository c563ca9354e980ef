// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/bulkupdate.h"

#include <algorithm>

/// REST: the alerts, notes and log entries of incidents, and who was notified.
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

/// The incident that the alert shall move to; null: none is named, or it is not known.
Incident *newParent(const Backend &backend, const QJsonObject &object)
{
    return backend.store.incident(object.value("incident"_L1)["id"_L1].toString());
}

/// An alert can only be resolved by hand; triggering it again takes an event.
std::optional<Response> alertRefusal(const Backend &backend, const Alert &alert,
                                     const QJsonObject &object)
{
    const QString status = object.value("status"_L1).toString();
    const bool stays = status.isEmpty() || (status == "triggered"_L1 && !alert.resolved);
    if (!stays && status != "resolved"_L1)
        return invalidInput({u"Status is invalid"_s});
    const Incident *parent = newParent(backend, object);
    if (object.contains("incident"_L1) && !parent)
        return notFound();
    if (parent && !parent->isOpen())
        return failure(400, 1001, u"Incident Already Resolved"_s);
    return std::nullopt;
}

Updates<Alert> alertUpdates(Backend &backend, const QString &incidentId)
{
    return {
        u"alert"_s,
        u"alerts"_s,
        [&backend, incidentId](const QString &id) { return findAlert(backend, incidentId, id); },
        [&](const Alert &alert, const QJsonObject &object) {
            return alertRefusal(backend, alert, object);
        },
        [&](Alert &alert, const QJsonObject &object, const QString &userId) {
            if (const Incident *parent = newParent(backend, object))
                backend.store.moveAlert(alert, parent->id);
            if (object.value("status"_L1) == "resolved"_L1)
                backend.incidents.resolveAlert(alert, userId);
        },
        [&](const Alert &alert) { return backend.render.alert(alert); }};
}

Response updateAlert(Backend &backend, const Request &request, const QStringList &captures)
{
    return updateOne(backend, request, captures.value(1), alertUpdates(backend, captures.value(0)));
}

Response updateAlerts(Backend &backend, const Request &request, const QStringList &captures)
{
    return updateMany(backend, request, alertUpdates(backend, captures.value(0)));
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
    return actOnIncident(
        backend, request, captures, [&](Incident &incident, const QString &userId) {
            Response refusal;
            const std::optional<QJsonObject> object = wrapped(request, u"note"_s, &refusal);
            if (!object)
                return refusal;
            const QString content = object->value("content"_L1).toString();
            if (content.trimmed().isEmpty())
                return invalidInput({u"Content can't be blank"_s});
            const Note note = backend.incidents.addNote(incident, content, userId);
            return Response::json(QJsonObject {{u"note"_s, backend.render.note(note)}});
        });
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

/// What went to people's phones and mailboxes, newest first; both ends of the range are required.
Response listNotifications(Backend &backend, const Request &request, const QStringList &)
{
    constexpr int longestMonths = 3;
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const std::optional<QDateTime> since = readTime(request, u"since"_s, {});
    const std::optional<QDateTime> until = readTime(request, u"until"_s, {});
    if (!since || !until || !since->isValid() || !until->isValid())
        return invalidInput({u"since and until are required as ISO 8601 times."_s});
    if (since->addMonths(longestMonths) < *until)
        return invalidInput({u"The date range must be less than 3 months."_s});
    const QString filter = request.queryValue(u"filter"_s);
    const bool full = includes(request).contains("users"_L1);
    PageBuilder page(*paging);
    const auto &log = backend.store.log;
    for (auto entry = log.crbegin(); entry != log.crend(); ++entry) {
        QJsonObject sent = (*entry)->channel.value("notification"_L1).toObject();
        const bool wanted = filter.isEmpty() || sent.value("type"_L1).toString() == filter;
        if (sent.isEmpty() || !wanted || (*entry)->createdAt < *since
            || (*entry)->createdAt > *until)
            continue;
        page.add([&] {
            const User *user = backend.store.users.find(sent["user"_L1]["id"_L1].toString());
            if (full && user)
                sent.insert(u"user"_s, backend.render.user(*user));
            return sent;
        });
    }
    return page.response(u"notifications"_s);
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
    api.route("GET", u"/notifications"_s, bound(backend, listNotifications));
    api.route("GET", u"/log_entries"_s, bound(backend, listLogEntries));
    api.route("GET", u"/log_entries/{id}"_s, bound(backend, getLogEntry));
}

} // namespace sandbox::pd
