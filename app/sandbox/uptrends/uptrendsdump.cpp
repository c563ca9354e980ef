// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/uptrendsdump.h"

#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

template<typename T>
QJsonArray dumpAll(const Table<T> &table, const std::function<QJsonObject(const T &)> &dump)
{
    QJsonArray list;
    for (const auto &item : table.items())
        list.append(dump(*item));
    return list;
}

QJsonObject dumpIntegration(const Integration &integration)
{
    QJsonArray services;
    for (const ConnectedService &service : integration.services) {
        services.append(
            QJsonObject {{"id"_L1, service.id},
                         {"name"_L1, service.name},
                         {"integration_key_ends_with"_L1, service.integrationKey.right(4)}});
    }
    return {{"guid"_L1, integration.guid},
            {"type"_L1, integration.type},
            {"name"_L1, integration.name},
            {"active"_L1, integration.active},
            {"created"_L1, timestampText(integration.created)},
            {"pagerduty_account"_L1, integration.pagerDutyAccount},
            {"services"_L1, services}};
}

QJsonObject dumpLevel(const EscalationLevel &level)
{
    QJsonArray attached;
    for (const LevelIntegration &entry : level.integrations) {
        QJsonObject variables;
        for (auto it = entry.variables.begin(); it != entry.variables.end(); ++it)
            variables.insert(it.key(), it.value());
        attached.append(QJsonObject {
            {"integration"_L1, entry.integrationGuid},
            {"active"_L1, entry.active},
            {"send_ok_alerts"_L1, entry.sendOkAlerts},
            {"send_reminder_alerts"_L1, entry.sendReminderAlerts},
            {"extra_email_addresses"_L1, QJsonArray::fromStringList(entry.extraEmailAddresses)},
            {"service_links"_L1, serviceLinksJson(entry)},
            {"variables"_L1, variables}});
    }
    QJsonObject object = levelJson(level);
    object.insert("integrations"_L1, attached);
    object.insert("operators"_L1, QJsonArray::fromStringList(level.operators));
    object.insert("operator_groups"_L1, QJsonArray::fromStringList(level.operatorGroups));
    return object;
}

QJsonObject dumpDefinition(const AlertDefinition &definition)
{
    QJsonArray levels;
    for (const EscalationLevel &level : definition.levels)
        levels.append(dumpLevel(level));
    return {{"guid"_L1, definition.guid},
            {"name"_L1, definition.name},
            {"active"_L1, definition.active},
            {"monitors"_L1, QJsonArray::fromStringList(definition.monitors)},
            {"monitor_groups"_L1, QJsonArray::fromStringList(definition.monitorGroups)},
            {"levels"_L1, levels}};
}

QJsonObject dumpAlert(const Alert &alert)
{
    QJsonArray deliveries;
    for (const Delivery &delivery : alert.deliveries) {
        deliveries.append(QJsonObject {{"integration"_L1, delivery.integrationName},
                                       {"target"_L1, delivery.target},
                                       {"status"_L1, delivery.status}});
    }
    return {{"type"_L1, alert.type},
            {"monitor"_L1, alert.monitorGuid},
            {"timestamp"_L1, timestampText(alert.timestamp)},
            {"incident_key"_L1, alert.incidentKey},
            {"definition"_L1, alert.definitionGuid},
            {"level"_L1, alert.level},
            {"deliveries"_L1, deliveries}};
}

} // namespace

QJsonObject dumpOf(const Monitor &monitor)
{
    return {{"guid"_L1, monitor.guid},     {"name"_L1, monitor.name},
            {"type"_L1, monitor.type},     {"check_interval"_L1, monitor.checkInterval},
            {"active"_L1, monitor.active}, {"broken"_L1, monitor.broken},
            {"error"_L1, monitor.error}};
}

QJsonObject dumpOf(const UptrendsWorld &world, const AlertEngine &engine)
{
    QJsonArray alerts;
    for (const Alert &alert : engine.alerts())
        alerts.append(dumpAlert(alert));
    return {
        {"account_id"_L1, world.accountId()},
        {"operators"_L1, dumpAll<Operator>(world.operators, operatorJson)},
        {"operator_groups"_L1, dumpAll<OperatorGroup>(world.operatorGroups, operatorGroupJson)},
        {"api_users"_L1, dumpAll<ApiUser>(world.apiUsers,
                                          [](const ApiUser &user) {
                                              return QJsonObject {
                                                  {"guid"_L1, user.guid},
                                                  {"operator"_L1, user.operatorGuid},
                                                  {"description"_L1, user.description}};
                                          })},
        {"monitors"_L1,
         dumpAll<Monitor>(world.monitors, [](const Monitor &monitor) { return dumpOf(monitor); })},
        {"monitor_groups"_L1, dumpAll<MonitorGroup>(world.monitorGroups, monitorGroupJson)},
        {"integrations"_L1, dumpAll<Integration>(world.integrations, dumpIntegration)},
        {"alert_definitions"_L1, dumpAll<AlertDefinition>(world.definitions, dumpDefinition)},
        {"incidents"_L1, engine.incidentsDump()},
        {"alerts"_L1, alerts},
    };
}

} // namespace sandbox::uptrends
