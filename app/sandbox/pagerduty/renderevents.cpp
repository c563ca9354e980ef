// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/render.h"

#include <algorithm>

/// The part of Render about what happened: incidents, alerts, log entries, maintenance windows,
/// changes.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

QString incidentTitle(const Incident &incident)
{
    return u"[#%1] %2"_s.arg(QString::number(incident.number), incident.title);
}

} // namespace

QJsonObject Render::incidentReference(const QString &id) const
{
    const Incident *incident = m_store.incident(id);
    return head(id, u"incident_reference"_s, incident ? incidentTitle(*incident) : QString(),
                "/incidents/"_L1 + id, "/incidents/"_L1 + id);
}

QJsonObject Render::logEntryReference(const QString &id) const
{
    const LogEntry *entry = m_store.logEntry(id);
    if (!entry)
        return head(id, u"trigger_log_entry_reference"_s, {}, {}, {});
    return head(id, entry->type + "_reference"_L1, entry->summary, "/log_entries/"_L1 + id,
                "/incidents/"_L1 + entry->incidentId + "/log_entries/"_L1 + id);
}

QJsonArray Render::pendingActions(const Incident &incident) const
{
    QJsonArray actions;
    const auto add = [&actions](const QString &type, const QDateTime &at) {
        if (at.isValid())
            actions.append(QJsonObject {{u"type"_s, type}, {u"at"_s, timestamp(at)}});
    };
    if (incident.isOpen()) {
        add(u"escalate"_s, incident.escalateAt);
        add(u"unacknowledge"_s, incident.unacknowledgeAt);
        add(u"resolve"_s, incident.autoResolveAt);
    }
    return actions;
}

QJsonObject Render::priority(const Priority &priority) const
{
    QJsonObject object = head(priority.id, u"priority"_s, priority.name,
                              "/priorities/"_L1 + priority.id, {});
    object.insert(u"name"_s, priority.name);
    object.insert(u"description"_s, priority.description);
    return object;
}

QJsonObject Render::incident(const Incident &incident, const QStringList &includes) const
{
    QJsonObject object = head(incident.id, u"incident"_s, incidentTitle(incident),
                              "/incidents/"_L1 + incident.id, "/incidents/"_L1 + incident.id);
    object.insert(u"incident_number"_s, incident.number);
    object.insert(u"title"_s, incident.title);
    object.insert(u"description"_s, incident.title);
    object.insert(u"created_at"_s, timestamp(incident.createdAt));
    object.insert(u"updated_at"_s, timestamp(incident.changedAt));
    object.insert(u"status"_s, incident.status);
    // "Incidents with child alerts do not have an incident key" (GET /incidents).
    object.insert(u"incident_key"_s,
                  incident.alertIds.isEmpty() ? QJsonValue(incident.key) : QJsonValue());
    object.insert(u"urgency"_s, incident.urgency);
    object.insert(u"assigned_via"_s,
                  incident.assignedDirectly ? u"direct_assignment"_s : u"escalation_policy"_s);
    object.insert(u"last_status_change_at"_s, timestamp(incident.changedAt));
    object.insert(u"resolved_at"_s, timestampOrNull(incident.resolvedAt));
    if (const Priority *rank = m_store.priorities.find(incident.priorityId))
        object.insert(u"priority"_s, priority(*rank));
    if (includes.contains("body"_L1) && !incident.details.isNull()) {
        object.insert(u"body"_s, QJsonObject {{u"type"_s, u"incident_body"_s},
                                              {u"details"_s, incident.details}});
    }
    object.insert(u"resolve_reason"_s,
                  incident.mergedInto.isEmpty()
                      ? QJsonValue()
                      : QJsonObject {{u"type"_s, u"merge_resolve_reason"_s},
                                     {u"incident"_s, incidentReference(incident.mergedInto)}});
    object.insert(u"last_status_change_by"_s, incident.changedBy);
    object.insert(u"is_mergeable"_s, true);
    object.insert(u"incident_type"_s, QJsonObject {{u"name"_s, u"incident_default"_s}});

    const Service *owner = m_store.services.find(incident.serviceId);
    object.insert(u"service"_s, owner && includes.contains("services"_L1)
                                    ? service(*owner)
                                    : serviceReference(incident.serviceId));
    const Policy *rules = m_store.policies.find(incident.policyId);
    object.insert(u"escalation_policy"_s, rules && includes.contains("escalation_policies"_L1)
                                              ? includedPolicy(*rules)
                                              : policyReference(incident.policyId));
    object.insert(u"teams"_s, teamReferences(rules ? rules->teamIds : QStringList(),
                                             includes.contains("teams"_L1)));

    const bool fullUsers = includes.contains("assignees"_L1) || includes.contains("users"_L1);
    QJsonArray assignments;
    for (const Assignment &assignment : incident.assignments) {
        const User *person = fullUsers ? m_store.users.find(assignment.userId) : nullptr;
        assignments.append(QJsonObject {
            {u"at"_s, timestamp(assignment.at)},
            {u"assignee"_s, person ? user(*person) : userReference(assignment.userId)}});
    }
    object.insert(u"assignments"_s, assignments);
    QJsonArray acknowledgements;
    for (const Assignment &acknowledgement : incident.acknowledgements) {
        acknowledgements.append(
            QJsonObject {{u"at"_s, timestamp(acknowledgement.at)},
                         {u"acknowledger"_s, acknowledgement.userId.isEmpty()
                                                 ? serviceReference(incident.serviceId)
                                                 : userReference(acknowledgement.userId)}});
    }
    object.insert(u"acknowledgements"_s, acknowledgements);

    int resolved = 0;
    for (const QString &id : incident.alertIds) {
        const auto alert = m_store.alerts.value(id);
        resolved += alert && alert->resolved ? 1 : 0;
    }
    const int all = int(incident.alertIds.size());
    object.insert(
        u"alert_counts"_s,
        QJsonObject {{u"all"_s, all}, {u"triggered"_s, all - resolved}, {u"resolved"_s, resolved}});
    object.insert(u"pending_actions"_s, pendingActions(incident));
    if (!incident.logIds.isEmpty()) {
        const QString first = incident.logIds.constFirst();
        object.insert(u"first_trigger_log_entry"_s,
                      includes.contains("first_trigger_log_entries"_L1)
                          ? logEntry(*m_store.logEntry(first), {u"channels"_s})
                          : logEntryReference(first));
    }
    return object;
}

QJsonObject Render::alert(const Alert &alert, const QStringList &includes) const
{
    QJsonObject object = head(alert.id, u"alert"_s, alert.summary,
                              "/incidents/"_L1 + alert.incidentId + "/alerts/"_L1 + alert.id,
                              "/alerts/"_L1 + alert.id);
    object.insert(u"created_at"_s, timestamp(alert.createdAt));
    object.insert(u"status"_s, alert.resolved ? u"resolved"_s : u"triggered"_s);
    object.insert(u"alert_key"_s, alert.key);
    object.insert(u"severity"_s, alert.severity);
    object.insert(u"suppressed"_s, false);
    const Service *owner = m_store.services.find(alert.serviceId);
    object.insert(u"service"_s, owner && includes.contains("services"_L1)
                                    ? service(*owner)
                                    : serviceReference(alert.serviceId));
    object.insert(u"incident"_s, incidentReference(alert.incidentId));
    object.insert(u"integration"_s, integrationReference(alert.integrationId));
    object.insert(u"first_trigger_log_entry"_s, logEntryReference(alert.firstLogId));
    object.insert(u"body"_s,
                  QJsonObject {
                      {u"type"_s, u"alert_body"_s},
                      {u"contexts"_s, alert.contexts},
                      {u"details"_s, alert.payload.value("custom_details"_L1).toObject()},
                  });
    return object;
}

QJsonObject Render::logEntry(const LogEntry &entry, const QStringList &includes) const
{
    QJsonObject object = head(entry.id, entry.type, entry.summary, "/log_entries/"_L1 + entry.id,
                              "/incidents/"_L1 + entry.incidentId + "/log_entries/"_L1 + entry.id);
    object.insert(u"created_at"_s, timestamp(entry.createdAt));
    object.insert(u"agent"_s, entry.agent);
    object.insert(u"channel"_s, includes.contains("channels"_L1)
                                    ? entry.channel
                                    : QJsonObject {{u"type"_s, entry.channel.value("type"_L1)}});
    const Incident *owner = m_store.incident(entry.incidentId);
    object.insert(u"incident"_s, owner && includes.contains("incidents"_L1)
                                     ? incident(*owner)
                                     : incidentReference(entry.incidentId));
    object.insert(u"service"_s, serviceReference(entry.serviceId));
    const Policy *rules = owner ? m_store.policies.find(owner->policyId) : nullptr;
    object.insert(u"teams"_s, teamReferences(rules ? rules->teamIds : QStringList()));
    object.insert(u"contexts"_s, QJsonArray());
    for (auto it = entry.extra.begin(); it != entry.extra.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject Render::note(const Note &note) const
{
    return {
        {u"id"_s, note.id},
        {u"user"_s, userReference(note.userId)},
        {u"channel"_s, QJsonObject {{u"summary"_s, u"The PagerDuty website or APIs"_s}}},
        {u"content"_s, note.content},
        {u"created_at"_s, timestamp(note.createdAt)},
        {u"updated_at"_s, timestamp(note.createdAt)},
    };
}

QJsonObject Render::window(const MaintenanceWindow &window, const QStringList &includes) const
{
    const QString path = "/maintenance_windows/"_L1 + window.id;
    const QString summary = window.description.isEmpty() ? u"Maintenance window"_s
                                                         : window.description;
    QJsonObject object = head(window.id, u"maintenance_window"_s, summary, path, path);
    object.insert(u"sequence_number"_s, window.sequence);
    object.insert(u"start_time"_s, timestamp(window.start));
    object.insert(u"end_time"_s, timestamp(window.end));
    object.insert(u"description"_s, window.description);
    if (!window.createdById.isEmpty())
        object.insert(u"created_by"_s, userReference(window.createdById));
    QJsonArray services = serviceReferences(window.serviceIds);
    if (includes.contains("services"_L1)) {
        services = {};
        for (const QString &id : window.serviceIds) {
            if (const Service *known = m_store.services.find(id))
                services.append(service(*known));
        }
    }
    object.insert(u"services"_s, services);
    object.insert(u"teams"_s, QJsonArray());
    return object;
}

QJsonObject Render::change(const ChangeEvent &change) const
{
    QJsonObject object = head(change.id, u"change_event"_s, change.summary,
                              "/change_events/"_L1 + change.id, {});
    object.insert(u"timestamp"_s, timestamp(change.timestamp));
    object.insert(u"source"_s, change.source);
    object.insert(u"integration"_s, integrationReference(change.integrationId));
    object.insert(u"services"_s, QJsonArray {serviceReference(change.serviceId)});
    object.insert(u"custom_details"_s, change.customDetails);
    object.insert(u"links"_s, change.links);
    object.insert(u"images"_s, change.images);
    return object;
}

} // namespace sandbox::pd
