// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/table.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

/// The data of the practice PagerDuty account. Times are UTC; durations are seconds unless their
/// name says otherwise.
namespace sandbox::pd {

struct User
{
    QString id;
    QString name;
    QString email;
    QString role;
    QString jobTitle;
    QString timeZone;
    QString color;
    QString phone; ///< "+1 555 0100"; empty: none
    QString description;
    bool invited = false; ///< made through the API, and has not signed in yet
    QStringList teamIds;
    QHash<QString, QString> teamRoles; ///< by team; manager where there is no entry

    void leaveTeam(const QString &teamId)
    {
        teamIds.removeAll(teamId);
        teamRoles.remove(teamId);
    }
};

struct Team
{
    QString id;
    QString name;
    QString description;
    QString defaultRole;
};

/// A part of each day, or of one day of the week, in the schedule's own time zone.
struct Restriction
{
    std::optional<int> dayOfWeek; ///< 1 is Monday; none: every day
    int startOfDay = 0; ///< seconds since midnight
    int duration = 0;
};

/// Users who take turns; restrictions leave the rest of the time uncovered.
struct ScheduleLayer
{
    QString id;
    QString name;
    QDateTime start;
    QDateTime end; ///< invalid: none
    QDateTime virtualStart; ///< where turns are counted from
    int turn = 7 * 86400;
    QStringList userIds;
    QList<Restriction> restrictions;
};

struct ScheduleOverride
{
    QString id;
    QString userId;
    QDateTime start;
    QDateTime end;
};

struct Schedule
{
    QString id;
    QString name;
    QString description;
    QString timeZone;
    QStringList teamIds;
    QList<ScheduleLayer> layers; ///< later ones cover earlier ones
    QList<ScheduleOverride> overrides; ///< later ones cover earlier ones

    QStringList userIds() const ///< of all layers, no one twice
    {
        QStringList ids;
        for (const ScheduleLayer &layer : layers)
            ids += layer.userIds;
        ids.removeDuplicates();
        return ids;
    }
};

struct Target
{
    bool isSchedule = false;
    QString id;
};

struct EscalationRule
{
    QString id;
    int delayMinutes = 30;
    QList<Target> targets;
};

struct Policy
{
    QString id;
    QString name;
    QString description;
    int loops = 0;
    QString handoff;
    QList<EscalationRule> rules;
    QStringList teamIds;
    QSet<QString> serviceIds;

    bool targets(const QString &wanted) const
    {
        return std::any_of(rules.begin(), rules.end(), [&](const EscalationRule &rule) {
            return std::any_of(rule.targets.begin(), rule.targets.end(),
                               [&](const Target &target) { return target.id == wanted; });
        });
    }
};

struct Service
{
    QString id;
    QString name;
    QString description;
    QString policyId;
    std::optional<int> autoResolve;
    std::optional<int> acknowledgementTimeout;
    bool disabled = false;
    QString alertCreation;
    QJsonObject urgencyRule;
    QJsonObject supportHours;
    QJsonArray scheduledActions;
    QJsonObject autoPause;
    QDateTime createdAt;
    QDateTime lastIncidentAt;
    QStringList integrationIds;
    QString groupingId;
    QSet<QString> openIncidentIds;
};

struct Integration
{
    QString id;
    QString name;
    QString type;
    QString serviceId;
    QString key; ///< empty for e-mail integrations
    QString email;
    QString vendorId;
    QDateTime createdAt;
};

struct Vendor
{
    QString id;
    QString name;
    QString website;
};

struct Priority
{
    QString id;
    QString name;
    QString description;
};

struct GroupingSetting
{
    QString id;
    QString name;
    QString description;
    QString type;
    QJsonObject config;
    QStringList serviceIds;
    QDateTime createdAt;
    QDateTime updatedAt;
};

struct Assignment
{
    QString userId;
    QDateTime at;
};

struct Note
{
    QString id;
    QString userId;
    QString content;
    QDateTime createdAt;
};

struct Incident
{
    QString id;
    int number = 0;
    QString title;
    QString status;
    QString urgency;
    QString key;
    QString serviceId;
    QString policyId;
    QString priorityId;
    QJsonValue details; ///< of one made by a person: text or an object; else null
    QString mergedInto; ///< the incident that took its alerts
    bool assignedDirectly = false; ///< does not escalate
    QDateTime createdAt;
    QDateTime changedAt;
    QDateTime resolvedAt;
    QList<Assignment> assignments;
    QList<Assignment> acknowledgements;
    QStringList alertIds;
    QStringList logIds;
    QList<Note> notes;
    QJsonObject changedBy;
    int level = 0; ///< index of the rule that pages now
    int loopsLeft = 0;
    QDateTime escalateAt; ///< invalid: not any more
    QDateTime autoResolveAt;
    QDateTime unacknowledgeAt;

    bool isOpen() const { return status != QLatin1String("resolved"); }
};

struct Alert
{
    QString id;
    QString key;
    QString incidentId;
    QString serviceId;
    QString integrationId;
    QString routingKey;
    QString summary;
    QString severity;
    QString firstLogId;
    QDateTime createdAt;
    bool resolved = false;
    QJsonObject payload;
    QJsonArray contexts;
};

struct LogEntry
{
    QString id;
    QString type;
    QString incidentId;
    QString serviceId;
    QString summary;
    QDateTime createdAt;
    QJsonObject agent;
    QJsonObject channel;
    QJsonObject extra; ///< members of this type alone: assignees, user, note, event_details
};

struct MaintenanceWindow
{
    QString id;
    int sequence = 0;
    QDateTime start;
    QDateTime end;
    QString description;
    QString createdById;
    QStringList serviceIds;
};

struct ChangeEvent
{
    QString id;
    QString summary;
    QString source;
    QString integrationId;
    QString serviceId;
    QDateTime timestamp;
    QJsonObject customDetails;
    QJsonArray links;
    QJsonArray images;
};

} // namespace sandbox::pd
