// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/store.h"

#include <algorithm>

namespace sandbox::pd {

namespace {

QString alertKey(const QString &routingKey, const QString &dedupKey)
{
    return routingKey + u'\n' + dedupKey;
}

template<typename T>
T *findIn(const QList<std::shared_ptr<T>> &list, const QString &id)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&id](const std::shared_ptr<T> &item) { return item->id == id; });
    return found == list.end() ? nullptr : found->get();
}

} // namespace

GroupingSetting *Store::grouping(const QString &id) const
{
    return findIn(groupings, id);
}

MaintenanceWindow *Store::window(const QString &id) const
{
    return findIn(windows, id);
}

Integration *Store::integrationByKey(const QString &key) const
{
    return integrations.find(m_integrationByKey.value(key));
}

User *Store::userByEmail(const QString &email) const
{
    for (const auto &[key, user] : users.sorted()) {
        if (user->email.compare(email, Qt::CaseInsensitive) == 0)
            return user;
    }
    return nullptr;
}

Incident *Store::addIncident(Incident incident)
{
    auto stored = std::make_shared<Incident>(std::move(incident));
    incidents.append(stored);
    m_incidents.insert(stored->id, stored);
    if (!stored->key.isEmpty())
        m_incidentsByKey[stored->key].append(stored->id);
    markOpen(*stored, true);
    return stored.get();
}

LogEntry *Store::addLogEntry(LogEntry entry)
{
    auto stored = std::make_shared<LogEntry>(std::move(entry));
    log.append(stored);
    m_log.insert(stored->id, stored);
    if (Incident *owner = incident(stored->incidentId))
        owner->logIds.append(stored->id);
    return stored.get();
}

Integration *Store::addIntegration(Integration integration)
{
    Integration *stored = integrations.add(std::move(integration));
    if (!stored->key.isEmpty())
        m_integrationByKey.insert(stored->key, stored->id);
    if (Service *service = services.find(stored->serviceId))
        service->integrationIds.append(stored->id);
    return stored;
}

void Store::removeIntegration(const QString &id)
{
    const Integration *integration = integrations.find(id);
    if (!integration)
        return;
    m_integrationByKey.remove(integration->key);
    if (Service *service = services.find(integration->serviceId))
        service->integrationIds.removeAll(id);
    integrations.remove(id);
}

void Store::removeService(const QString &id)
{
    const Service *service = services.find(id);
    if (!service)
        return;
    const QStringList owned = service->integrationIds;
    for (const QString &integrationId : owned)
        removeIntegration(integrationId);
    leaveGrouping(id);
    if (Policy *policy = policies.find(service->policyId))
        policy->serviceIds.remove(id);
    const QSet<QString> open = service->openIncidentIds;
    for (const QString &incidentId : open)
        m_openIncidentIds.remove(incidentId);
    services.remove(id);
}

void Store::movePolicy(Service &service, const QString &policyId)
{
    if (Policy *before = policies.find(service.policyId))
        before->serviceIds.remove(service.id);
    service.policyId = policyId;
    if (Policy *after = policies.find(policyId))
        after->serviceIds.insert(service.id);
}

void Store::leaveGrouping(const QString &serviceId)
{
    Service *service = services.find(serviceId);
    if (!service || service->groupingId.isEmpty())
        return;
    const QString settingId = service->groupingId;
    service->groupingId.clear();
    if (GroupingSetting *setting = grouping(settingId)) {
        setting->serviceIds.removeAll(serviceId);
        if (setting->serviceIds.isEmpty())
            removeGrouping(settingId);
    }
}

void Store::removeGrouping(const QString &id)
{
    const GroupingSetting *setting = grouping(id);
    if (!setting)
        return;
    for (const QString &serviceId : setting->serviceIds) {
        if (Service *service = services.find(serviceId))
            service->groupingId.clear();
    }
    groupings.removeIf(
        [&id](const std::shared_ptr<GroupingSetting> &item) { return item->id == id; });
}

Alert *Store::openAlert(const QString &routingKey, const QString &dedupKey) const
{
    return alerts.value(m_openAlerts.value(alertKey(routingKey, dedupKey))).get();
}

void Store::openAlert(const std::shared_ptr<Alert> &alert)
{
    alerts.insert(alert->id, alert);
    m_openAlerts.insert(alertKey(alert->routingKey, alert->key), alert->id);
    QStringList &holders = m_incidentsByKey[alert->key];
    if (!holders.contains(alert->incidentId))
        holders.append(alert->incidentId);
}

void Store::closeAlert(Alert &alert)
{
    alert.resolved = true;
    const QString key = alertKey(alert.routingKey, alert.key);
    if (m_openAlerts.value(key) == alert.id)
        m_openAlerts.remove(key);
}

void Store::moveAlert(Alert &alert, const QString &incidentId)
{
    QStringList &holders = m_incidentsByKey[alert.key];
    if (Incident *before = incident(alert.incidentId)) {
        before->alertIds.removeAll(alert.id);
        holders.removeAll(before->id);
    }
    alert.incidentId = incidentId;
    incident(incidentId)->alertIds.append(alert.id);
    if (!holders.contains(incidentId))
        holders.append(incidentId);
}

bool Store::inMaintenance(const QString &serviceId, const QDateTime &at) const
{
    return std::any_of(windows.begin(), windows.end(), [&](const auto &window) {
        return window->start <= at && at < window->end && window->serviceIds.contains(serviceId);
    });
}

void Store::markOpen(const Incident &incident, bool open)
{
    Service *service = services.find(incident.serviceId);
    if (open) {
        m_openIncidentIds.insert(incident.id);
        if (service)
            service->openIncidentIds.insert(incident.id);
    } else {
        m_openIncidentIds.remove(incident.id);
        if (service)
            service->openIncidentIds.remove(incident.id);
    }
}

} // namespace sandbox::pd
