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
    QString phone;
    QStringList teamIds;
};

struct Team
{
    QString id;
    QString name;
    QString description;
};

/// One layer: its users take turns; a daily restriction may leave the rest of the day uncovered.
struct Schedule
{
    QString id;
    QString name;
    QString description;
    QString timeZone;
    QString layerId;
    QStringList userIds;
    QStringList teamIds;
    QDateTime start;
    int turn = 7 * 86400;
    std::optional<int> dailyStart; ///< seconds since midnight UTC
    int dailyDuration = 0;
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
