// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/incidentengine.h"

#include "app/sandbox/pagerduty/alertgrouping.h"
#include "app/sandbox/pagerduty/oncall.h"

#include <QtCore/QTimeZone>

#include <algorithm>

/// Events: from an accepted event to an open incident.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

QJsonArray contextsOf(const QJsonObject &event)
{
    QJsonArray contexts;
    const QString clientUrl = event.value("client_url"_L1).toString();
    if (!clientUrl.isEmpty()) {
        contexts.append(
            QJsonObject {{u"type"_s, u"link"_s},
                         {u"href"_s, clientUrl},
                         {u"text"_s, u"View in %1"_s.arg(event.value("client"_L1).toString())}});
    }
    const QJsonArray links = event.value("links"_L1).toArray();
    for (const QJsonValue &link : links) {
        contexts.append(QJsonObject {{u"type"_s, u"link"_s},
                                     {u"href"_s, link["href"_L1].toString()},
                                     {u"text"_s, link["text"_L1].toString()}});
    }
    const QJsonArray images = event.value("images"_L1).toArray();
    for (const QJsonValue &image : images) {
        contexts.append(QJsonObject {{u"type"_s, u"image"_s},
                                     {u"src"_s, image["src"_L1].toString()},
                                     {u"href"_s, image["href"_L1].toString()},
                                     {u"text"_s, image["alt"_L1].toString()}});
    }
    return contexts;
}

bool withinSupportHours(const QJsonObject &hours, const QDateTime &now)
{
    const QTimeZone zone(hours.value("time_zone"_L1).toString().toUtf8());
    const QDateTime local = zone.isValid() ? now.toTimeZone(zone) : now;
    const QJsonArray days = hours.value("days_of_week"_L1).toArray();
    const QTime start = QTime::fromString(hours.value("start_time"_L1).toString(), Qt::ISODate);
    const QTime end = QTime::fromString(hours.value("end_time"_L1).toString(), Qt::ISODate);
    return days.contains(local.date().dayOfWeek()) && local.time() >= start && local.time() < end;
}

QString dedupKeyOf(const QJsonObject &event)
{
    return event.value("dedup_key"_L1).toString();
}

} // namespace

IncidentEngine::IncidentEngine(Store &store, const Clock &clock, IdSource &ids,
                               const Render &render)
    : m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_render(render)
{
}

void IncidentEngine::handle(const Integration &integration, const QJsonObject &event)
{
    const QString action = event.value("event_action"_L1).toString();
    if (action == "trigger"_L1) {
        trigger(integration, event);
        return;
    }
    const QString pausedKey = integration.key + u'\n' + dedupKeyOf(event);
    if (action == "resolve"_L1)
        m_paused.remove(pausedKey);
    Alert *alert = m_store.openAlert(integration.key, dedupKeyOf(event));
    Incident *incident = alert ? m_store.incident(alert->incidentId) : nullptr;
    if (!incident)
        return;
    const QJsonObject agent = m_render.serviceReference(incident->serviceId);
    if (action == "acknowledge"_L1) {
        acknowledgeAs(*incident, {}, agent, u"api"_s);
        return;
    }
    m_store.closeAlert(*alert);
    const bool allResolved = std::all_of(
        incident->alertIds.cbegin(), incident->alertIds.cend(),
        [this](const QString &id) { return m_store.alerts.value(id)->resolved; });
    if (allResolved)
        resolveAs(*incident, agent, u"api"_s);
}

void IncidentEngine::trigger(const Integration &integration, const QJsonObject &event)
{
    Service *service = m_store.services.find(integration.serviceId);
    if (!service || service->disabled || m_store.inMaintenance(service->id, m_clock.now()))
        return;
    if (Alert *known = m_store.openAlert(integration.key, dedupKeyOf(event))) {
        known->payload = event.value("payload"_L1).toObject();
        return;
    }
    if (service->autoPause.value("enabled"_L1).toBool()) {
        const QString key = integration.key + u'\n' + dedupKeyOf(event);
        if (!m_paused.contains(key)) {
            const int seconds = service->autoPause.value("timeout"_L1).toInt();
            m_paused.insert(key, {integration.id, event, m_clock.now().addSecs(seconds)});
        }
        return;
    }
    open(integration, event);
}

void IncidentEngine::open(const Integration &integration, const QJsonObject &event)
{
    const Service *service = m_store.services.find(integration.serviceId);
    const QJsonObject payload = event.value("payload"_L1).toObject();
    Incident *incident = groupingIncident(m_store, *service, payload, m_clock.now());
    const bool joins = incident != nullptr;
    if (!joins) {
        incident = openIncident(*service,
                                {payload.value("summary"_L1).toString(), dedupKeyOf(event), {}, {}},
                                payload.value("severity"_L1).toString());
    }
    if (!incident)
        return;
    attachAlert(*incident, integration, event);
    if (!joins)
        assignOnCall(*incident, m_render.serviceReference(incident->serviceId));
}

Incident *IncidentEngine::openIncident(const Service &service, const NewIncident &made,
                                       const QString &severity)
{
    const Policy *policy = m_store.policies.find(made.policyId.isEmpty() ? service.policyId
                                                                         : made.policyId);
    const int level = policy ? firstCoveredLevel(*policy, 0) : -1;
    if (level < 0)
        return nullptr;
    const QDateTime now = m_clock.now();
    Incident incident;
    incident.id = m_ids.incidentId();
    incident.number = ++m_lastNumber;
    incident.title = made.title;
    incident.status = u"triggered"_s;
    incident.urgency = urgency(service, severity);
    incident.key = made.key;
    incident.details = made.details;
    incident.serviceId = service.id;
    incident.policyId = policy->id;
    incident.createdAt = now;
    incident.changedAt = now;
    incident.changedBy = m_render.serviceReference(service.id);
    incident.level = level;
    incident.loopsLeft = policy->loops;
    incident.escalateAt = now.addSecs(policy->rules.at(level).delayMinutes * qint64(60));
    if (service.autoResolve)
        incident.autoResolveAt = now.addSecs(*service.autoResolve);
    m_store.services.find(service.id)->lastIncidentAt = now;
    return m_store.addIncident(incident);
}

void IncidentEngine::attachAlert(Incident &incident, const Integration &integration,
                                 const QJsonObject &event)
{
    const QJsonObject payload = event.value("payload"_L1).toObject();
    auto alert = std::make_shared<Alert>();
    alert->id = m_ids.incidentId();
    alert->key = dedupKeyOf(event);
    alert->incidentId = incident.id;
    alert->serviceId = integration.serviceId;
    alert->integrationId = integration.id;
    alert->routingKey = integration.key;
    alert->summary = payload.value("summary"_L1).toString();
    alert->severity = payload.value("severity"_L1).toString();
    alert->createdAt = m_clock.now();
    alert->payload = payload;
    alert->contexts = contextsOf(event);
    const QJsonObject channel {
        {u"type"_s, u"api"_s},
        {u"summary"_s, alert->summary},
        {u"description"_s, alert->summary},
        {u"incident_key"_s, alert->key},
        {u"details"_s, payload.value("custom_details"_L1).toObject()},
        {u"client"_s, event.value("client"_L1).toString()},
        {u"client_url"_s, event.value("client_url"_L1).toString()},
    };
    const LogEntry *entry = log(
        incident, u"trigger_log_entry"_s, u"Triggered through %1."_s.arg(integration.name),
        m_render.serviceReference(integration.serviceId), channel,
        {{u"event_details"_s, QJsonObject {{u"description"_s, alert->summary}}},
         {u"contexts"_s, alert->contexts}});
    alert->firstLogId = entry->id;
    incident.alertIds.append(alert->id);
    m_store.openAlert(alert);
}

/// Severity decides only where the service says so; critical and error are high, the rest low.
QString IncidentEngine::urgency(const Service &service, const QString &severity) const
{
    QJsonObject rule = service.urgencyRule;
    if (rule.value("type"_L1) == "use_support_hours"_L1) {
        const bool within = withinSupportHours(service.supportHours, m_clock.now());
        rule = rule.value(within ? "during_support_hours"_L1 : "outside_support_hours"_L1)
                   .toObject();
    }
    const QString urgency = rule.value("urgency"_L1).toString(u"high"_s);
    if (urgency != "severity_based"_L1)
        return urgency;
    return severity == "warning"_L1 || severity == "info"_L1 ? u"low"_s : u"high"_s;
}

int IncidentEngine::firstCoveredLevel(const Policy &policy, int from) const
{
    for (int level = from; level < policy.rules.size(); ++level) {
        if (!onCallUsers(m_store, policy.rules.at(level), m_clock.now()).isEmpty())
            return level;
    }
    return -1;
}

void IncidentEngine::runDue()
{
    const QDateTime now = m_clock.now();
    const QStringList pausedKeys = m_paused.keys();
    for (const QString &key : pausedKeys) {
        if (m_paused.value(key).until > now)
            continue;
        const Paused paused = m_paused.take(key);
        if (const Integration *integration = m_store.integrations.find(paused.integrationId))
            open(*integration, paused.event);
    }
    const QSet<QString> open = m_store.openIncidentIds();
    for (const QString &id : open) {
        Incident *incident = m_store.incident(id);
        const QJsonObject service = m_render.serviceReference(incident->serviceId);
        if (incident->autoResolveAt.isValid() && incident->autoResolveAt <= now) {
            resolveAs(*incident, service, u"timeout"_s);
        } else if (incident->unacknowledgeAt.isValid() && incident->unacknowledgeAt <= now) {
            incident->unacknowledgeAt = {};
            incident->acknowledgements.clear();
            setStatus(*incident, u"triggered"_s, service);
            log(*incident, u"unacknowledge_log_entry"_s, u"Unacknowledged due to timeout."_s,
                service, {{u"type"_s, u"timeout"_s}});
            const QList<Assignment> assigned = incident->assignments;
            for (const Assignment &assignment : assigned)
                notify(*incident, assignment.userId);
        } else if (incident->status == "triggered"_L1 && incident->escalateAt.isValid()
                   && incident->escalateAt <= now) {
            escalate(*incident);
        }
    }
}

} // namespace sandbox::pd
