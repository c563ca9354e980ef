// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

/// What a practice Uptrends account consists of. Names follow the members of the API v4
/// description.
namespace sandbox::uptrends {

/// Guids are lower case and without braces everywhere.
struct Operator
{
    QString guid;
    QString fullName;
    QString email; ///< also the sign-in name
    QString password;
    QString mobilePhone;
    bool administrator = false;
    bool onDuty = true;
    bool nativeLogin = true; ///< false: single sign-on only, cannot register API users
    QStringList rights; ///< AccountAccess, CreateIntegration, …
    QJsonObject further; ///< members that were written and mean nothing here
};

struct OperatorGroup
{
    QString guid;
    QString description; ///< the group's name
    bool everyone = false; ///< contains all operators, cannot be edited
    bool administrators = false;
    QStringList members; ///< operator guids; unused where everyone
    QStringList rights;
};

struct ApiUser
{
    QString guid;
    QString userName; ///< 32 hexadecimal digits
    QString password;
    QString operatorGuid;
    QString description;
    QDateTime created;
};

struct Monitor
{
    QString guid;
    QString name;
    QString type; ///< MonitorType of the API
    QString url;
    int checkInterval = 60; ///< seconds
    bool active = true;
    bool generateAlert = true;
    bool broken = false;
    QString error; ///< what a broken monitor reports
    QJsonObject further; ///< members that were written and mean nothing here
};

struct MonitorGroup
{
    QString guid;
    QString description;
    bool all = false;
    QStringList members; ///< monitor guids; unused where all
};

struct Authorization
{
    QString id;
    QString type; ///< UseIntegration, EditIntegration, EditAlertDefinition
    QString operatorGuid; ///< one of the two is set
    QString operatorGroupGuid;
};

/// A PagerDuty service that an integration sends to, as the install flow handed it over.
struct ConnectedService
{
    QString id;
    QString name;
    QString integrationKey;
};

struct Integration
{
    QString guid;
    QString type; ///< Slack, PagerDuty, Sms, Email, Phone, Statushub, GenericWebhook
    QString name;
    bool active = true;
    QDateTime created;
    QString emailAddresses;
    QString pagerDutyAccount; ///< name of the connected PagerDuty account
    QList<ConnectedService> services;
    QStringList statusHubServices; ///< guids of a Statushub integration's services
    QStringList levelVariables; ///< of a GenericWebhook: "specify value in escalation level"
    QList<Authorization> authorizations;
    QString lastTestKey; ///< incident key of the last error test, for the OK test to close
};

/// A service link: the monitor's errors are shown at the StatusHub service.
struct ServiceLink
{
    QString monitorGuid;
    QString serviceGuid;
};

struct LevelIntegration
{
    QString integrationGuid;
    bool active = true;
    bool sendOkAlerts = false;
    bool sendReminderAlerts = false;
    QStringList extraEmailAddresses;
    QList<ServiceLink> serviceLinks;
    QHash<QString, QString> variables; ///< by name
};

struct EscalationLevel
{
    int id = 1;
    bool onDuration = false; ///< AlertOnErrorDuration, else AlertOnErrorCount
    int thresholdErrorCount = 1;
    int thresholdMinutes = 5;
    bool active = false;
    QString message;
    int numberOfReminders = 0;
    int reminderDelay = 10; ///< minutes
    bool includeTraceRoute = false;
    QStringList operators;
    QStringList operatorGroups;
    QList<LevelIntegration> integrations;

    LevelIntegration *integration(const QString &guid)
    {
        for (LevelIntegration &attached : integrations) {
            if (attached.integrationGuid == guid)
                return &attached;
        }
        return nullptr;
    }
};

struct AlertDefinition
{
    QString guid;
    QString name;
    bool active = true;
    QStringList monitors;
    QStringList monitorGroups;
    QList<EscalationLevel> levels;
    QList<Authorization> authorizations;
};

/// How one alert left through one integration.
struct Delivery
{
    QString integrationGuid;
    QString integrationName;
    QString target; ///< PagerDuty service, or the kind of channel
    int status =
        0; ///< HTTP status of the Events API; 0: a channel the practice services do not have
};

struct Alert
{
    QString guid;
    QString type; ///< Error, Ok, Reminder
    QString monitorGuid;
    QDateTime timestamp;
    QDateTime firstError;
    qint64 checkId = 0;
    qint64 firstErrorCheckId = 0;
    QString description;
    QString incidentKey;
    QString definitionGuid;
    QString definitionName;
    int level = 0;
    QList<Delivery> deliveries;
};

/// Items in their order of creation, found by guid at once. Pointers stay valid until the item is
/// removed.
template<typename T>
class Table
{
public:
    T &add(T item)
    {
        m_items.push_back(std::make_shared<T>(std::move(item)));
        m_byGuid.insert(m_items.back()->guid, m_items.back().get());
        return *m_items.back();
    }
    T *find(const QString &guid) const { return m_byGuid.value(guid); }
    bool remove(const QString &guid)
    {
        if (m_byGuid.remove(guid) == 0)
            return false;
        m_items.removeIf([&guid](const std::shared_ptr<T> &item) { return item->guid == guid; });
        return true;
    }
    const QList<std::shared_ptr<T>> &items() const { return m_items; }
    qsizetype size() const { return m_items.size(); }

private:
    QList<std::shared_ptr<T>> m_items;
    QHash<QString, T *> m_byGuid;
};

} // namespace sandbox::uptrends
