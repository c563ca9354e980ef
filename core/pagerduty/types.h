// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>
#include <variant>

/// Plain values of the PagerDuty REST API v2 (openapi/pagerduty-rest.json) and readers for them.
/// Unknown enum text is kept in the `…Text` string and read as Unknown.
namespace alertbridge::pagerduty {

struct Reference
{
    QString id;
    QString type;
    QString summary;
    QUrl htmlUrl;
};

struct CurrentUser
{
    QString id;
    QString name;
    QString email;
    QString role; ///< admin, limited_user, observer, owner, read_only_user, …
    QString timeZone;
    QUrl htmlUrl;
    QString subdomain; ///< from html_url; empty where it cannot be told
};

struct User
{
    QString id;
    QString name;
    QString email;
};

struct Schedule
{
    QString id;
    QString name;
    QString type; ///< handed on as the target type
};

struct Integration
{
    QString id;
    QString type;
    QString name;
    QString vendorName;
    QString integrationKey; ///< secret; empty where not shown. Held here only while a test needs it
    QUrl htmlUrl;
    QDateTime createdAt;
    bool takesEvents() const; ///< Events API v2: events_api_v2_… or app_event_transform_…
};

enum class ServiceStatus { Active, Warning, Critical, Maintenance, Disabled, Unknown };

struct Service
{
    QString id;
    QString name;
    QString description;
    ServiceStatus status = ServiceStatus::Unknown;
    QString statusText;
    Reference escalationPolicy;
    QList<Integration> integrations; ///< filled with include[]=integrations
    std::optional<qint64> autoResolveSeconds;
    QUrl htmlUrl;
    QDateTime createdAt;
};

struct ServiceDraft
{
    QString name;
    QString description;
    QString escalationPolicyId;
};

struct EscalationTarget
{
    QString id;
    QString type; ///< user_reference, schedule_reference, …
    QString name;
    friend bool operator==(const EscalationTarget &, const EscalationTarget &) = default;
};

struct EscalationRule
{
    int delayMinutes = 30; ///< at least 1 with one target, 3 with several
    QList<EscalationTarget> targets; ///< 1–10
    friend bool operator==(const EscalationRule &, const EscalationRule &) = default;
};

struct EscalationPolicy
{
    QString id;
    QString name;
    QString description;
    QList<EscalationRule> rules;
    int numLoops = 0;
    QUrl htmlUrl;
};

struct EscalationPolicyDraft
{
    QString name;
    QList<EscalationRule> rules;
    int numLoops = 0;
    friend bool operator==(const EscalationPolicyDraft &, const EscalationPolicyDraft &) = default;
};

struct OnCall
{
    Reference escalationPolicy;
    int escalationLevel = 0;
    Reference user;
    Reference schedule; ///< empty id: on call always
    QDateTime start;
    QDateTime end;
};

enum class GroupingType { Off, Time, ContentBased, Intelligent, Unified, Unknown };

/// Alert grouping as the settings API holds it (pagerduty facts §1.4). Windows in seconds.
struct GroupingDraft
{
    GroupingType type = GroupingType::Off;
    int timeoutSeconds = 300; ///< Time: 60–86400, 0 = until the incident is resolved
    int timeWindowSeconds = 300; ///< others: 300–3600, 0 = recommended; ContentBased also 86400
    QStringList
        fields; ///< ContentBased, Unified: required; Intelligent: up to five, default summary
    bool matchAllFields = true; ///< aggregate "all" or "any"
    friend bool operator==(const GroupingDraft &, const GroupingDraft &) = default;
};

struct GroupingSetting
{
    QString id;
    QString name;
    QString typeText;
    GroupingType type = GroupingType::Unknown;
    QStringList serviceIds;
};

enum class IncidentStatus { Triggered, Acknowledged, Resolved, Unknown };

struct Incident
{
    QString id;
    int number = 0;
    QString title;
    IncidentStatus status = IncidentStatus::Unknown;
    QString urgency;
    Reference service;
    QList<Reference> assignees;
    QUrl htmlUrl;
    QDateTime createdAt;
};

struct Alert
{
    QString id;
    QString alertKey;
    QString status;
    bool suppressed = false;
    QString integrationId;
    QString integrationName;
    QString summary;
    QJsonObject details; ///< what the sender put into custom_details
    QDateTime createdAt;
};

struct LogEntry
{
    QString id;
    QString type; ///< trigger_log_entry, notify_log_entry, …
    QDateTime createdAt;
    Reference user; ///< who was notified, for notify_log_entry
    QString channelType; ///< email, sms, phone, push, auto, …
    QString summary;
};

struct MaintenanceWindow
{
    QString id;
    QDateTime start;
    QDateTime end;
    QString description;
    QStringList serviceIds;
};

/// Something deployed or configured, beside the alerts. Opens no incident and notifies nobody.
struct ChangeEvent
{
    QString id;
    QDateTime timestamp;
    QString summary;
    QString source;
    QString integrationId;
};

Result<CurrentUser> currentUserFromJson(const QJsonObject &object, const QString &path = {});
Result<User> userFromJson(const QJsonObject &object, const QString &path = {});
Result<Schedule> scheduleFromJson(const QJsonObject &object, const QString &path = {});
Result<Service> serviceFromJson(const QJsonObject &object, const QString &path = {});
Result<Integration> integrationFromJson(const QJsonObject &object, const QString &path = {});
Result<EscalationPolicy> escalationPolicyFromJson(const QJsonObject &object,
                                                  const QString &path = {});
Result<OnCall> onCallFromJson(const QJsonObject &object, const QString &path = {});
Result<GroupingSetting> groupingSettingFromJson(const QJsonObject &object,
                                                const QString &path = {});
Result<Incident> incidentFromJson(const QJsonObject &object, const QString &path = {});
Result<Alert> alertFromJson(const QJsonObject &object, const QString &path = {});
Result<LogEntry> logEntryFromJson(const QJsonObject &object, const QString &path = {});
Result<MaintenanceWindow> maintenanceWindowFromJson(const QJsonObject &object,
                                                    const QString &path = {});
Result<ChangeEvent> changeEventFromJson(const QJsonObject &object, const QString &path = {});

/// The bodies of POST /services and POST /escalation_policies.
QJsonObject toJson(const ServiceDraft &draft);
QJsonObject toJson(const EscalationPolicyDraft &draft);
QJsonObject toJson(const MaintenanceWindow &window); ///< for POST /maintenance_windows
/// The body of POST /alert_grouping_settings; not for GroupingType::Off.
QJsonObject toJson(const GroupingDraft &draft, const QString &settingName,
                   const QString &serviceId);

/// What is wrong with a value before it is sent. Codes, not words.
enum class FieldProblem {
    None,
    Empty,
    TooLong,
    ControlCharacters,
    TrailingSpace,
    ForbiddenCharacter,
    OutOfRange,
    Missing
};
FieldProblem checkServiceName(const QString &name);
FieldProblem checkPolicyName(const QString &name); ///< also refuses \ / & < >
FieldProblem checkGrouping(const GroupingDraft &draft, QString *field);
FieldProblem checkRules(const QList<EscalationRule> &rules, int *ruleIndex);

} // namespace alertbridge::pagerduty
