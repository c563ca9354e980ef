// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/uptrendsjson.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

QJsonObject withHash(QJsonObject object)
{
    const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Compact);
    object.insert(
        "Hash"_L1,
        QString::fromLatin1(
            QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex().toUpper()));
    return object;
}

QJsonObject integrationMembers(const Integration &integration)
{
    QJsonObject object {
        {"IntegrationGuid"_L1, integration.guid},
        {"Type"_L1, integration.type},
        {"Name"_L1, integration.name},
        {"StatusHubServiceList"_L1, QJsonArray()},
        // Documented for StatusHub only; nothing says what it holds for PagerDuty.
        {"IntegrationServices"_L1, QJsonArray::fromStringList(integration.statusHubServices)},
    };
    QJsonObject variables;
    for (const QString &name : integration.levelVariables)
        variables.insert(name, QString());
    object.insert("VariableValues"_L1, variables);
    if (integration.type == "Email"_L1)
        object.insert("ExtraEmailAddresses"_L1, QString());
    return object;
}

} // namespace

QJsonObject overlaid(QJsonObject object, const QJsonObject &written)
{
    for (auto it = written.begin(); it != written.end(); ++it) {
        if (it->isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), *it);
    }
    return object;
}

QJsonArray serviceLinksJson(const LevelIntegration &attached)
{
    QJsonArray links;
    for (const ServiceLink &link : attached.serviceLinks)
        links.append(QJsonObject {{"MonitorGuid"_L1, link.monitorGuid},
                                  {"IntegrationServiceGuid"_L1, link.serviceGuid}});
    return links;
}

QString timestampText(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QJsonObject definitionJson(const AlertDefinition &definition)
{
    return withHash({
        {"AlertDefinitionGuid"_L1, definition.guid},
        {"AlertName"_L1, definition.name},
        {"IsActive"_L1, definition.active},
    });
}

QJsonObject levelJson(const EscalationLevel &level)
{
    return withHash({
        {"EscalationMode"_L1,
         level.onDuration ? u"AlertOnErrorDuration"_s : u"AlertOnErrorCount"_s},
        {"Id"_L1, level.id},
        {"ThresholdErrorCount"_L1, level.thresholdErrorCount},
        {"ThresholdMinutes"_L1, level.thresholdMinutes},
        {"IsActive"_L1, level.active},
        {"Message"_L1, level.message},
        {"NumberOfReminders"_L1, level.numberOfReminders},
        {"ReminderDelay"_L1, level.reminderDelay},
        {"IncludeTraceRoute"_L1, level.includeTraceRoute},
    });
}

QJsonObject integrationJson(const Integration &integration)
{
    return withHash(integrationMembers(integration));
}

QJsonObject levelIntegrationJson(const Integration &integration, const LevelIntegration &attached)
{
    QJsonObject object = integrationMembers(integration);
    if (integration.type == "Email"_L1)
        object.insert("ExtraEmailAddresses"_L1, attached.extraEmailAddresses.join(u", "_s));
    object.insert("StatusHubServiceList"_L1, serviceLinksJson(attached));
    QJsonObject variables;
    for (const QString &name : integration.levelVariables)
        variables.insert(name, attached.variables.value(name));
    object.insert("VariableValues"_L1, variables);
    return withHash(std::move(object));
}

QJsonObject operatorJson(const Operator &person)
{
    return withHash(overlaid(
        {
            {"OperatorGuid"_L1, person.guid},
            {"FullName"_L1, person.fullName},
            {"Email"_L1, person.email},
            {"MobilePhone"_L1, person.mobilePhone},
            {"OutgoingPhoneNumberId"_L1, 1},
            {"IsAccountAdministrator"_L1, person.administrator},
            {"BackupEmail"_L1, QString()},
            {"IsOnDuty"_L1, person.onDuty},
            {"CultureName"_L1, u"en-GB"_s},
            {"TimeZoneId"_L1, 1},
            {"SmsProvider"_L1, u"UseAccountSetting"_s},
            {"UseNumericSender"_L1, false},
            {"AllowNativeLogin"_L1, person.nativeLogin},
            {"AllowSingleSignon"_L1, !person.nativeLogin},
            {"DefaultDashboard"_L1, u"AccountOverview"_s},
            {"SetupMode"_L1, u"Manual"_s},
            {"OperatorRole"_L1, u"Unspecified"_s},
        },
        person.further));
}

QJsonObject operatorGroupJson(const OperatorGroup &group)
{
    return {
        {"OperatorGroupGuid"_L1, group.guid},
        {"Description"_L1, group.description},
        {"IsEveryone"_L1, group.everyone},
        {"IsAdministratorsGroup"_L1, group.administrators},
    };
}

QJsonObject monitorJson(const Monitor &monitor)
{
    QJsonObject object {
        {"MonitorGuid"_L1, monitor.guid},
        {"Name"_L1, monitor.name},
        {"MonitorType"_L1, monitor.type},
        {"GenerateAlert"_L1, monitor.generateAlert},
        {"IsActive"_L1, monitor.active},
        {"IsLocked"_L1, false},
        {"CustomFields"_L1, QJsonArray()},
        {"SelectedCheckpoints"_L1, QJsonObject {{"Checkpoints"_L1, QJsonArray()},
                                                {"Regions"_L1, QJsonArray {1004}},
                                                {"ExcludeLocations"_L1, QJsonArray()}}},
        {"UsePrimaryCheckpointsOnly"_L1, true},
        // The description of 2023 says seconds; the official Terraform provider knows minutes.
        {"CheckInterval"_L1, monitor.checkInterval / 60},
        {"CheckIntervalSeconds"_L1, monitor.checkInterval},
        {"MonitorMode"_L1, u"Production"_s},
        {"Notes"_L1, QString()},
        {"ErrorConditions"_L1, QJsonArray()},
        {"CreatedDate"_L1, u"2024-03-04T09:00:00"_s},
    };
    if (!monitor.url.isEmpty())
        object.insert("Url"_L1, monitor.url);
    return withHash(overlaid(std::move(object), monitor.further));
}

QJsonObject monitorGroupJson(const MonitorGroup &group)
{
    return {
        {"MonitorGroupGuid"_L1, group.guid},
        {"Description"_L1, group.description},
        {"IsAll"_L1, group.all},
        {"IsQuotaUnlimited"_L1, true},
    };
}

QJsonObject alertJson(const Alert &alert)
{
    const bool ok = alert.type == "Ok"_L1;
    return {
        {"Id"_L1, alert.guid},
        {"Type"_L1, u"Alert"_s},
        {"Attributes"_L1,
         QJsonObject {
             {"AlertType"_L1, alert.type},
             {"MonitorGuid"_L1, alert.monitorGuid},
             {"Timestamp"_L1, timestampText(alert.timestamp)},
             {"FirstError"_L1, timestampText(alert.firstError)},
             {"MonitorCheckId"_L1, alert.checkId},
             {"FirstErrorMonitorCheckId"_L1, alert.firstErrorCheckId},
             {"ErrorDescription"_L1, ok ? u"OK"_s : alert.description},
             {"ErrorMessage"_L1, QString()},
             {"IncidentKey"_L1, alert.incidentKey},
         }},
        {"Relationships"_L1,
         QJsonArray {QJsonObject {{"Id"_L1, alert.monitorGuid}, {"Type"_L1, u"Monitor"_s}}}},
        {"Links"_L1, QJsonObject()},
    };
}

QJsonArray authorizationsJson(const QList<Authorization> &authorizations)
{
    QJsonArray array;
    for (const Authorization &authorization : authorizations) {
        QJsonObject object {{"AuthorizationId"_L1, authorization.id},
                            {"AuthorizationType"_L1, authorization.type}};
        if (!authorization.operatorGuid.isEmpty())
            object.insert("OperatorGuid"_L1, authorization.operatorGuid);
        if (!authorization.operatorGroupGuid.isEmpty())
            object.insert("OperatorGroupGuid"_L1, authorization.operatorGroupGuid);
        array.append(object);
    }
    return array;
}

} // namespace sandbox::uptrends
