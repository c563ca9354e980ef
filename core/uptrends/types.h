// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/result.h"
#include "core/net/secret.h"
#include "core/uptrends/attachmentdetails.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

/// Plain values of the Uptrends API v4 (openapi/uptrends-v4.json) and readers for them.
namespace alertbridge::uptrends {

struct Account
{
    QString accountId;
    QString expirationDate;
    std::optional<int> remainingMessageCredits;
};

struct Operator
{
    QString guid;
    QString fullName;
    QString email;
    std::optional<bool> onDuty;
    bool administrator = false;
};

struct OperatorGroup
{
    QString guid;
    QString name; ///< "Description" at the service
    bool everyone = false; ///< holds all operators and cannot be edited
};

struct Monitor
{
    QString guid;
    QString name;
    std::optional<bool> active;
};

struct MonitorGroup
{
    QString guid;
    QString name; ///< "Description" at the service
    bool all = false; ///< holds all monitors
};

struct Integration
{
    QString guid;
    QString name;
    QString type; ///< "PagerDuty", "Slack", … as sent; unknown ones are kept
    QString hash;
    QStringList serviceGuids; ///< "IntegrationServices": what a StatusHub service link may name
    QStringList variableNames; ///< of a custom integration, as far as the answer names them
    AttachmentDetails details; ///< on the level it was read of; nothing where read of the account
    bool isPagerDuty() const { return type == QLatin1String("PagerDuty"); }
};

struct AlertDefinition
{
    QString guid;
    QString name; ///< not unique
    bool active = false;
    QString hash;
};

struct EscalationLevel
{
    int id = 0; ///< 1…n; n is the account's
    bool active = false;
    enum class Mode { ErrorCount, ErrorDuration, Unknown } mode = Mode::Unknown;
    QString modeText;
    int thresholdErrorCount = 0;
    int thresholdMinutes = 0;
    int numberOfReminders = 0;
    int reminderDelayMinutes = 0;
    QString message;
    bool includeTraceRoute = false;
    QString hash;
};

/// A member of a definition (monitor or monitor group) or of a level (operator or operator group).
struct Member
{
    enum class Kind { Monitor, MonitorGroup, Operator, OperatorGroup } kind = Kind::Monitor;
    QString guid;
    friend bool operator==(const Member &, const Member &) = default;
};

/// What is sent when an integration is attached to a level. The flags are write-only at the service
/// (facts §1.2): never read back.
struct LevelIntegration
{
    QString integrationGuid;
    bool active = true;
    bool sendOkAlerts = true;
    bool sendReminderAlerts = false;
    AttachmentDetails details;
};

/// The write-only options of an attachment as far as they are known or wanted. What is not set is
/// not sent.
struct AttachmentFlags
{
    std::optional<bool> active;
    std::optional<bool> okAlerts;
    std::optional<bool> reminderAlerts;
    bool isEmpty() const { return !active && !okAlerts && !reminderAlerts; }
    friend bool operator==(const AttachmentFlags &, const AttachmentFlags &) = default;
};

struct Registration
{
    Secret userName; ///< kept like a password
    Secret password;
    QString accountId;
    QString operatorName;
};

Result<Account> accountFromJson(const QJsonObject &object, const QString &path = {});
Result<Operator> operatorFromJson(const QJsonObject &object, const QString &path = {});
/// As the account lists it.
Result<Integration> integrationFromJson(const QJsonObject &object, const QString &path = {});
/// As a level lists it: with the details it has there.
Result<Integration> levelIntegrationFromJson(const QJsonObject &object, const QString &path = {});
Result<AlertDefinition> alertDefinitionFromJson(const QJsonObject &object,
                                                const QString &path = {});
Result<EscalationLevel> escalationLevelFromJson(const QJsonObject &object,
                                                const QString &path = {});
Result<Member> memberFromJson(const QJsonObject &object, const QString &path = {});
Result<Registration> registrationFromJson(const QJsonObject &object, const QString &path = {});
QJsonObject toJson(const LevelIntegration &attachment);
Result<OperatorGroup> operatorGroupFromJson(const QJsonObject &object, const QString &path = {});
Result<Monitor> monitorFromJson(const QJsonObject &object, const QString &path = {});
Result<MonitorGroup> monitorGroupFromJson(const QJsonObject &object, const QString &path = {});

/// The fields a PATCH may change, under the API's own names.
QJsonObject toJson(const AlertDefinition &definition); ///< AlertName, IsActive
QJsonObject toJson(const EscalationLevel &level); ///< all but Id and Hash
QJsonObject toJson(const Member &member); ///< {"OperatorGuid": "…"} and the like
QJsonObject toJson(const AttachmentFlags &flags);
AttachmentFlags attachmentFlagsFromJson(const QJsonObject &object);

} // namespace alertbridge::uptrends
