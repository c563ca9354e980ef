// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/model.h"
#include "app/sandbox/world/world.h"

namespace sandbox::pd {

/// Everything the practice account holds, with the indexes its look-ups need.
class Store
{
public:
    Table<User> users;
    Table<Team> teams;
    Table<Schedule> schedules;
    Table<Policy> policies;
    Table<Service> services;
    Table<Integration> integrations;
    Table<Vendor> vendors;
    Table<Priority> priorities;

    QList<std::shared_ptr<GroupingSetting>> groupings; ///< oldest first
    QList<std::shared_ptr<Incident>> incidents; ///< oldest first
    QHash<QString, std::shared_ptr<Alert>> alerts;
    QList<std::shared_ptr<LogEntry>> log; ///< oldest first
    QList<std::shared_ptr<MaintenanceWindow>> windows;
    QList<std::shared_ptr<ChangeEvent>> changes; ///< oldest first

    QString practiceUserId; ///< who the practice credentials belong to
    QString subdomain;
    QString accountName;

    Incident *incident(const QString &id) const { return m_incidents.value(id).get(); }
    LogEntry *logEntry(const QString &id) const { return m_log.value(id).get(); }
    GroupingSetting *grouping(const QString &id) const;
    MaintenanceWindow *window(const QString &id) const;
    Integration *integrationByKey(const QString &key) const;
    User *userByEmail(const QString &email) const;

    Incident *addIncident(Incident incident);
    LogEntry *addLogEntry(LogEntry entry);
    Integration *addIntegration(Integration integration);
    void removeIntegration(const QString &id);
    void removeService(const QString &id);
    void movePolicy(Service &service, const QString &policyId);
    void leaveGrouping(const QString &serviceId); ///< deletes the setting with its last service
    void removeGrouping(const QString &id);

    /// The alert that an event with this key would update, or null.
    Alert *openAlert(const QString &routingKey, const QString &dedupKey) const;
    void openAlert(const std::shared_ptr<Alert> &alert);
    void closeAlert(Alert &alert);
    void moveAlert(Alert &alert, const QString &incidentId);

    bool inMaintenance(const QString &serviceId, const QDateTime &at) const;

    const QSet<QString> &openIncidentIds() const { return m_openIncidentIds; }
    void markOpen(const Incident &incident, bool open);
    /// Incidents that hold an alert with this key, or were opened with it.
    QStringList incidentsWithKey(const QString &key) const { return m_incidentsByKey.value(key); }

private:
    QHash<QString, std::shared_ptr<Incident>> m_incidents;
    QHash<QString, std::shared_ptr<LogEntry>> m_log;
    QHash<QString, QString> m_integrationByKey;
    QHash<QString, QString> m_openAlerts;
    QHash<QString, QStringList> m_incidentsByKey;
    QSet<QString> m_openIncidentIds;
};

void seedWorld(Store &store, const WorldOptions &options, const Clock &clock, IdSource &ids);

} // namespace sandbox::pd
