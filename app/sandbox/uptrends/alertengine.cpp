// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/alertengine.h"

#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

AlertEngine::AlertEngine(UptrendsWorld *world, const PagerDutySender *sender, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_sender(sender)
{
    connect(world->clock(), &Clock::advanced, this, &AlertEngine::catchUp);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &AlertEngine::catchUp);
}

void AlertEngine::breakMonitor(Monitor &monitor, const QString &error)
{
    monitor.broken = true;
    monitor.error = error.isEmpty() ? u"HTTP status code 500 (Internal Server Error)"_s : error;
    if (!monitor.active || m_incidents.contains(monitor.guid))
        return;
    const QDateTime now = m_world->clock()->now();
    Incident incident;
    incident.key = m_world->ids()->guid();
    incident.firstError = now;
    incident.nextCheck = now;
    Incident &stored = *m_incidents.insert(monitor.guid, incident);
    runChecks(monitor, stored, now);
    m_timer.start();
}

void AlertEngine::repairMonitor(Monitor &monitor)
{
    monitor.broken = false;
    const QDateTime now = m_world->clock()->now();
    Incident incident = m_incidents.take(monitor.guid);
    incident.lastCheckId = m_nextCheckId++;
    for (auto it = incident.alerted.cbegin(); it != incident.alerted.cend(); ++it) {
        const auto &[definitionGuid, levelId] = it.key();
        AlertDefinition *definition = m_world->definitions.find(definitionGuid);
        if (definition && definition->active)
            raise(u"Ok"_s, monitor, incident, *definition, definition->levels.at(levelId - 1), now);
    }
    if (m_incidents.isEmpty())
        m_timer.stop();
}

void AlertEngine::catchUp()
{
    const QDateTime now = m_world->clock()->now();
    for (auto it = m_incidents.begin(); it != m_incidents.end(); ++it) {
        if (Monitor *monitor = m_world->monitors.find(it.key()))
            runChecks(*monitor, it.value(), now);
    }
}

void AlertEngine::runChecks(Monitor &monitor, Incident &incident, const QDateTime &now)
{
    while (incident.nextCheck <= now) {
        const QDateTime checked = incident.nextCheck;
        incident.nextCheck = checked.addSecs(monitor.checkInterval);
        incident.lastCheckId = m_nextCheckId++;
        if (incident.errors++ == 0)
            incident.firstCheckId = incident.lastCheckId;
        climb(monitor, incident, checked);
    }
    climb(monitor, incident, now);
}

bool AlertEngine::isReached(const EscalationLevel &level, const Incident &incident,
                            const QDateTime &now)
{
    return level.onDuration ? incident.firstError.secsTo(now) >= level.thresholdMinutes * 60LL
                            : incident.errors >= level.thresholdErrorCount;
}

void AlertEngine::climb(const Monitor &monitor, Incident &incident, const QDateTime &now)
{
    if (!monitor.generateAlert)
        return;
    for (const auto &definition : m_world->definitions.items()) {
        if (!definition->active || !m_world->isCoveredBy(monitor, *definition))
            continue;
        for (const EscalationLevel &level : std::as_const(definition->levels)) {
            if (!level.active)
                continue;
            const std::pair<QString, int> key(definition->guid, level.id);
            const auto known = incident.alerted.find(key);
            if (known == incident.alerted.end()) {
                if (!isReached(level, incident, now))
                    continue;
                incident.alerted.insert(key, {now, 0});
                raise(u"Error"_s, monitor, incident, *definition, level, now);
            } else if (known->reminders < level.numberOfReminders
                       && known->lastSent.secsTo(now) >= level.reminderDelay * 60LL) {
                ++known->reminders;
                known->lastSent = now;
                raise(u"Reminder"_s, monitor, incident, *definition, level, now);
            }
        }
    }
}

void AlertEngine::raise(const QString &type, const Monitor &monitor, const Incident &incident,
                        const AlertDefinition &definition, const EscalationLevel &level,
                        const QDateTime &now)
{
    Alert alert;
    alert.guid = m_world->ids()->guid();
    alert.type = type;
    alert.monitorGuid = monitor.guid;
    alert.timestamp = now;
    alert.firstError = incident.firstError;
    alert.checkId = incident.lastCheckId;
    alert.firstErrorCheckId = incident.firstCheckId;
    alert.description = monitor.error;
    alert.incidentKey = incident.key;
    alert.definitionGuid = definition.guid;
    alert.definitionName = definition.name;
    alert.level = level.id;
    alert.deliveries = deliver(alert, monitor, level);
    m_alerts.append(alert);
}

QList<Delivery> AlertEngine::deliver(const Alert &alert, const Monitor &monitor,
                                     const EscalationLevel &level) const
{
    const bool ok = alert.type == "Ok"_L1;
    OutgoingAlert outgoing;
    outgoing.type = alert.type;
    outgoing.incidentKey = alert.incidentKey;
    outgoing.summary = ok ? u"OK: %1"_s.arg(monitor.name)
                          : u"%1: %2 – %3"_s.arg(alert.type, monitor.name, monitor.error);
    outgoing.source = monitor.name;
    outgoing.timestamp = alert.timestamp;
    outgoing.details = {
        {"Alert type"_L1, alert.type},
        {"Monitor"_L1, monitor.name},
        {"Monitor type"_L1, monitor.type},
        {"URL"_L1, monitor.url},
        {"Alert definition"_L1, alert.definitionName},
        {"Escalation level"_L1, alert.level},
        {"Error description"_L1, ok ? u"OK"_s : alert.description},
        {"First error"_L1, timestampText(alert.firstError)},
        {"Incident key"_L1, alert.incidentKey},
        // The level's custom message arrives under this name since May 2024.
        {"Message"_L1, level.message},
    };

    QList<Delivery> deliveries;
    for (const LevelIntegration &attached : level.integrations) {
        const Integration *integration = m_world->integrations.find(attached.integrationGuid);
        const bool wanted = ok ? attached.sendOkAlerts
                               : alert.type != "Reminder"_L1 || attached.sendReminderAlerts;
        if (!integration || !integration->active || !attached.active || !wanted)
            continue;
        if (integration->type == "PagerDuty"_L1)
            deliveries.append(m_sender->send(*integration, outgoing));
        else
            deliveries.append({integration->guid, integration->name, integration->type, 0});
    }
    return deliveries;
}

QJsonArray AlertEngine::incidentsDump() const
{
    QJsonArray list;
    for (auto it = m_incidents.cbegin(); it != m_incidents.cend(); ++it) {
        list.append(QJsonObject {{"monitor"_L1, it.key()},
                                 {"incident_key"_L1, it->key},
                                 {"first_error"_L1, timestampText(it->firstError)},
                                 {"errors"_L1, it->errors},
                                 {"next_check"_L1, timestampText(it->nextCheck)}});
    }
    return list;
}

} // namespace sandbox::uptrends
