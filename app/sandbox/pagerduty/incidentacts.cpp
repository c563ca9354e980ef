// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/incidentengine.h"

/// What people do with incidents beyond paging: make, merge, snooze, comment.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

Incident *IncidentEngine::create(const Service &service, const NewIncident &made,
                                 const QString &userId)
{
    Incident *incident = openIncident(service, made, u"critical"_s);
    if (!incident)
        return nullptr;
    const QJsonObject agent = m_render.userReference(userId);
    incident->changedBy = agent;
    log(*incident, u"trigger_log_entry"_s,
        u"Triggered by %1."_s.arg(agent.value("summary"_L1).toString()), agent,
        {{u"type"_s, u"api"_s},
         {u"summary"_s, made.title},
         {u"description"_s, made.title},
         {u"incident_key"_s, made.key},
         {u"details"_s, QJsonObject {{u"details"_s, made.details}}}},
        {{u"event_details"_s, QJsonObject {{u"description"_s, made.title}}}});
    assignOnCall(*incident, agent);
    return incident;
}

void IncidentEngine::merge(Incident &source, Incident &target, const QString &userId)
{
    const QStringList moving = source.alertIds;
    for (const QString &id : moving)
        m_store.moveAlert(*m_store.alerts.value(id), target.id);
    source.mergedInto = target.id;
    resolve(source, userId);
}

/// Back to triggered when the time is over, as an acknowledgement that times out.
void IncidentEngine::snooze(Incident &incident, int seconds, const QString &userId)
{
    const QJsonObject agent = m_render.userReference(userId);
    if (incident.status == "triggered"_L1)
        acknowledgeAs(incident, userId, agent, u"api"_s);
    incident.unacknowledgeAt = m_clock.now().addSecs(seconds);
    const QJsonObject action {{u"type"_s, u"unacknowledge"_s},
                              {u"at"_s, Render::timestamp(incident.unacknowledgeAt)}};
    log(incident, u"snooze_log_entry"_s,
        u"Snoozed by %1."_s.arg(agent.value("summary"_L1).toString()), agent,
        {{u"type"_s, u"api"_s}}, {{u"changed_actions"_s, QJsonArray {action}}});
}

Note IncidentEngine::addNote(Incident &incident, const QString &content, const QString &userId)
{
    const Note note {m_ids.pagerDutyId(), userId, content, m_clock.now()};
    incident.notes.append(note);
    log(incident, u"annotate_log_entry"_s,
        u"Note added by %1."_s.arg(m_render.userReference(userId).value("summary"_L1).toString()),
        m_render.userReference(userId), {{u"type"_s, u"note"_s}, {u"summary"_s, content}},
        {{u"note"_s, content}});
    return note;
}

} // namespace sandbox::pd
