// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/incidentengine.h"

#include "app/sandbox/pagerduty/oncall.h"

#include <algorithm>

/// Paging: assignments, notifications, escalation, and what people do with an incident.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

struct Means
{
    QString type;
    QJsonValue address; ///< null for a push notification
    QString words;
};

/// High urgency reaches the phone, low urgency the mailbox.
QList<Means> meansFor(const User &user, const QString &urgency)
{
    if (urgency == "low"_L1)
        return {{u"email_notification"_s, user.email, u"email"_s}};
    return {{u"push_notification"_s, QJsonValue(), u"push notification"_s},
            {u"sms_notification"_s, user.phone, u"SMS"_s}};
}

} // namespace

LogEntry *IncidentEngine::log(Incident &incident, const QString &type, const QString &summary,
                              const QJsonObject &agent, const QJsonObject &channel,
                              const QJsonObject &extra)
{
    LogEntry entry;
    entry.id = m_ids.incidentId().replace(0, 1, u'R');
    entry.type = type;
    entry.incidentId = incident.id;
    entry.serviceId = incident.serviceId;
    entry.summary = summary;
    entry.createdAt = m_clock.now();
    entry.agent = agent;
    entry.channel = channel;
    entry.extra = extra;
    return m_store.addLogEntry(entry);
}

void IncidentEngine::assign(Incident &incident, const QStringList &userIds, const QString &logType,
                            const QJsonObject &agent)
{
    incident.assignments.clear();
    QJsonArray assignees;
    QStringList names;
    for (const QString &id : userIds) {
        incident.assignments.append({id, m_clock.now()});
        const QJsonObject reference = m_render.userReference(id);
        assignees.append(reference);
        names.append(reference.value("summary"_L1).toString());
    }
    const QString verb = logType == "escalate_log_entry"_L1 ? u"Escalated"_s : u"Assigned"_s;
    log(incident, logType, u"%1 to %2."_s.arg(verb, names.join(u", "_s)), agent,
        {{u"type"_s, u"auto"_s}}, {{u"assignees"_s, assignees}});
    for (const QString &id : userIds)
        notify(incident, id);
}

void IncidentEngine::assignOnCall(Incident &incident, const QJsonObject &agent)
{
    const Policy *policy = m_store.policies.find(incident.policyId);
    assign(incident, onCallUsers(m_store, policy->rules.at(incident.level), m_clock.now()),
           u"assign_log_entry"_s, agent);
}

void IncidentEngine::notify(Incident &incident, const QString &userId)
{
    const User *user = m_store.users.find(userId);
    if (!user)
        return;
    const QList<Means> means = meansFor(*user, incident.urgency);
    for (const Means &way : means) {
        const QJsonObject notification {
            {u"id"_s, m_ids.pagerDutyId()},
            {u"type"_s, way.type},
            {u"address"_s, way.address},
            {u"status"_s, u"success"_s},
            {u"started_at"_s, Render::timestamp(m_clock.now())},
            {u"user"_s, m_render.userReference(userId)},
        };
        log(incident, u"notify_log_entry"_s, u"Notified %1 by %2."_s.arg(user->name, way.words),
            m_render.serviceReference(incident.serviceId),
            {{u"type"_s, u"auto"_s}, {u"notification"_s, notification}},
            {{u"user"_s, m_render.userReference(userId)}});
    }
}

void IncidentEngine::escalate(Incident &incident)
{
    const Policy *policy = m_store.policies.find(incident.policyId);
    const QJsonObject agent = m_render.serviceReference(incident.serviceId);
    int level = policy ? firstCoveredLevel(*policy, incident.level + 1) : -1;
    if (policy && level < 0 && incident.loopsLeft > 0) {
        --incident.loopsLeft;
        level = firstCoveredLevel(*policy, 0);
        if (level >= 0) {
            log(incident, u"repeat_escalation_path_log_entry"_s,
                u"Repeated the escalation policy."_s, agent, {{u"type"_s, u"timeout"_s}});
        }
    }
    if (level < 0) {
        incident.escalateAt = {};
        log(incident, u"exhaust_escalation_path_log_entry"_s,
            u"Reached the end of the escalation policy."_s, agent, {{u"type"_s, u"timeout"_s}});
        return;
    }
    incident.level = level;
    const EscalationRule &rule = policy->rules.at(level);
    incident.escalateAt = m_clock.now().addSecs(rule.delayMinutes * qint64(60));
    assign(incident, onCallUsers(m_store, rule, m_clock.now()), u"escalate_log_entry"_s, agent);
}

void IncidentEngine::setStatus(Incident &incident, const QString &status, const QJsonObject &by)
{
    incident.status = status;
    incident.changedAt = m_clock.now();
    incident.changedBy = by;
}

QJsonObject IncidentEngine::personOrService(const QString &userId, const Incident &incident) const
{
    return userId.isEmpty() ? m_render.serviceReference(incident.serviceId)
                            : m_render.userReference(userId);
}

void IncidentEngine::acknowledge(Incident &incident, const QString &userId)
{
    acknowledgeAs(incident, userId, personOrService(userId, incident), u"api"_s);
}

void IncidentEngine::acknowledgeAs(Incident &incident, const QString &userId,
                                   const QJsonObject &agent, const QString &channel)
{
    if (!incident.isOpen())
        return;
    setStatus(incident, u"acknowledged"_s, agent);
    incident.acknowledgements = {{userId, m_clock.now()}};
    QJsonObject extra;
    const Service *service = m_store.services.find(incident.serviceId);
    if (service && service->acknowledgementTimeout) {
        incident.unacknowledgeAt = m_clock.now().addSecs(*service->acknowledgementTimeout);
        extra.insert(u"acknowledgement_timeout"_s, *service->acknowledgementTimeout);
    }
    log(incident, u"acknowledge_log_entry"_s,
        u"Acknowledged by %1."_s.arg(agent.value("summary"_L1).toString()), agent,
        {{u"type"_s, channel}}, extra);
}

void IncidentEngine::resolve(Incident &incident, const QString &userId)
{
    resolveAs(incident, personOrService(userId, incident), u"api"_s);
}

void IncidentEngine::resolveAs(Incident &incident, const QJsonObject &agent, const QString &channel)
{
    if (!incident.isOpen())
        return;
    setStatus(incident, u"resolved"_s, agent);
    incident.resolvedAt = m_clock.now();
    incident.escalateAt = {};
    incident.autoResolveAt = {};
    incident.unacknowledgeAt = {};
    incident.assignments.clear();
    for (const QString &id : std::as_const(incident.alertIds)) {
        const auto alert = m_store.alerts.value(id);
        if (!alert->resolved)
            m_store.closeAlert(*alert);
    }
    m_store.markOpen(incident, false);
    const QString by = channel == "timeout"_L1 ? u"timeout"_s
                                               : agent.value("summary"_L1).toString();
    log(incident, u"resolve_log_entry"_s, u"Resolved by %1."_s.arg(by), agent,
        {{u"type"_s, channel}});
}

void IncidentEngine::reopen(Incident &incident, const QString &userId)
{
    const Policy *policy = m_store.policies.find(incident.policyId);
    const int level = policy ? firstCoveredLevel(*policy, 0) : -1;
    incident.resolvedAt = {};
    setStatus(incident, u"triggered"_s, personOrService(userId, incident));
    m_store.markOpen(incident, true);
    if (level >= 0)
        escalateTo(incident, level, userId);
}

void IncidentEngine::resolveAlert(Alert &alert, const QString &userId)
{
    if (alert.resolved)
        return;
    m_store.closeAlert(alert);
    Incident *incident = m_store.incident(alert.incidentId);
    const bool allResolved = incident
                             && std::all_of(incident->alertIds.cbegin(), incident->alertIds.cend(),
                                            [this](const QString &id) {
                                                return m_store.alerts.value(id)->resolved;
                                            });
    if (allResolved)
        resolve(*incident, userId);
}

void IncidentEngine::reassign(Incident &incident, const QStringList &userIds,
                              const QString &byUserId)
{
    incident.escalateAt = {};
    incident.assignedDirectly = true;
    assign(incident, userIds, u"assign_log_entry"_s, personOrService(byUserId, incident));
}

void IncidentEngine::escalateTo(Incident &incident, int level, const QString &byUserId)
{
    const Policy *policy = m_store.policies.find(incident.policyId);
    if (!policy || level < 0 || level >= policy->rules.size())
        return;
    incident.level = level;
    incident.assignedDirectly = false;
    const EscalationRule &rule = policy->rules.at(level);
    incident.escalateAt = m_clock.now().addSecs(rule.delayMinutes * qint64(60));
    assign(incident, onCallUsers(m_store, rule, m_clock.now()), u"escalate_log_entry"_s,
           personOrService(byUserId, incident));
}

} // namespace sandbox::pd
