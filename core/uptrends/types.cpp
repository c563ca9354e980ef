// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uptrends/types.h"

#include "core/json/enumwords.h"
#include "core/json/jsonreader.h"

#include <QtCore/QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace alertbridge::uptrends {

namespace {

int requiredInt32(JsonReader &reader, const QString &key)
{
    const qint64 value = reader.requiredInteger(key);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        reader.fail(key, u"32-bit integer"_s);
        return 0;
    }
    return static_cast<int>(value);
}

int int32(JsonReader &reader, const QString &key)
{
    return reader.has(key) ? requiredInt32(reader, key) : 0;
}

template<typename T>
Result<T> checked(const JsonReader &reader, T value)
{
    if (!reader.ok())
        return failure(reader.error());
    return value;
}

constexpr EnumWords<Member::Kind, 4> memberKeys {{{
    {Member::Kind::Monitor, "MonitorGuid"_L1},
    {Member::Kind::MonitorGroup, "MonitorGroupGuid"_L1},
    {Member::Kind::Operator, "OperatorGuid"_L1},
    {Member::Kind::OperatorGroup, "OperatorGroupGuid"_L1},
}}};

QJsonObject shownOnly(const QJsonObject &object, const QString &name)
{
    return name.isEmpty() ? QJsonObject() : QJsonObject {{name, object.value(name)}};
}

EscalationLevel::Mode modeFromText(const QString &text)
{
    if (text == "AlertOnErrorCount"_L1)
        return EscalationLevel::Mode::ErrorCount;
    if (text == "AlertOnErrorDuration"_L1)
        return EscalationLevel::Mode::ErrorDuration;
    return EscalationLevel::Mode::Unknown;
}

} // namespace

Result<Account> accountFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Account account;
    account.accountId = reader.requiredString(u"AccountId"_s);
    account.expirationDate = reader.string(u"ExpirationDate"_s);
    if (reader.has(u"RemainingMessageCredits"_s))
        account.remainingMessageCredits = requiredInt32(reader, u"RemainingMessageCredits"_s);
    return checked(reader, std::move(account));
}

Result<Operator> operatorFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Operator person;
    person.guid = reader.requiredString(u"OperatorGuid"_s);
    person.fullName = reader.string(u"FullName"_s);
    person.email = reader.string(u"Email"_s);
    person.onDuty = reader.optionalBoolean(u"IsOnDuty"_s);
    person.administrator = reader.boolean(u"IsAccountAdministrator"_s, false);
    return checked(reader, std::move(person));
}

Result<Integration> integrationFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Integration integration;
    integration.guid = reader.requiredString(u"IntegrationGuid"_s);
    integration.name = reader.string(u"Name"_s);
    integration.type = reader.requiredString(u"Type"_s);
    integration.hash = reader.string(u"Hash"_s);
    // Of one kind of integration each, and not what the row is for: odd values cost it nothing.
    const QJsonArray services = object.value("IntegrationServices"_L1).toArray();
    for (const QJsonValue &service : services) {
        if (service.isString())
            integration.serviceGuids.append(service.toString().toLower());
    }
    integration.variableNames = object.value("VariableValues"_L1).toObject().keys();
    return checked(reader, std::move(integration));
}

Result<Integration> levelIntegrationFromJson(const QJsonObject &object, const QString &path)
{
    Result<Integration> integration = integrationFromJson(object, path);
    if (integration)
        integration->details = attachmentDetailsFromJson(
            shownOnly(object, detailOf(integration->type)));
    return integration;
}

Result<AlertDefinition> alertDefinitionFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    AlertDefinition definition;
    definition.guid = reader.requiredString(u"AlertDefinitionGuid"_s);
    definition.name = reader.string(u"AlertName"_s);
    definition.active = reader.boolean(u"IsActive"_s, false);
    definition.hash = reader.string(u"Hash"_s);
    return checked(reader, std::move(definition));
}

Result<EscalationLevel> escalationLevelFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    EscalationLevel level;
    level.id = requiredInt32(reader, u"Id"_s);
    level.active = reader.boolean(u"IsActive"_s, false);
    level.modeText = reader.string(u"EscalationMode"_s);
    level.mode = modeFromText(level.modeText);
    level.thresholdErrorCount = int32(reader, u"ThresholdErrorCount"_s);
    level.thresholdMinutes = int32(reader, u"ThresholdMinutes"_s);
    level.numberOfReminders = int32(reader, u"NumberOfReminders"_s);
    level.reminderDelayMinutes = int32(reader, u"ReminderDelay"_s);
    level.message = reader.string(u"Message"_s);
    level.includeTraceRoute = reader.boolean(u"IncludeTraceRoute"_s, false);
    level.hash = reader.string(u"Hash"_s);
    return checked(reader, std::move(level));
}

Result<Member> memberFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    for (const auto &[kind, key] : memberKeys.pairs) {
        if (!reader.has(key))
            continue;
        Member member {kind, reader.requiredString(key)};
        return checked(reader, std::move(member));
    }
    reader.fail(u"MonitorGuid"_s, u"the GUID of a monitor, operator or group"_s);
    return failure(reader.error());
}

Result<Registration> registrationFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    // The status decides, not the 201; it and the message are in lower case, unlike the rest.
    const QString status = reader.requiredString(u"status"_s);
    const QString message = reader.string(u"message"_s);
    if (reader.ok() && status != "OK"_L1) {
        ApiError error;
        error.kind = ApiError::Kind::Invalid;
        error.service = ApiError::Service::UptrendsApi;
        error.code = status;
        error.message = message;
        return failure(std::move(error));
    }
    Registration registration;
    registration.userName = Secret::fromString(reader.requiredString(u"UserName"_s));
    registration.password = Secret::fromString(reader.requiredString(u"Password"_s));
    registration.accountId = reader.string(u"AccountId"_s);
    registration.operatorName = reader.string(u"OperatorName"_s);
    return checked(reader, std::move(registration));
}

Result<OperatorGroup> operatorGroupFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    OperatorGroup group;
    group.guid = reader.requiredString(u"OperatorGroupGuid"_s);
    group.name = reader.string(u"Description"_s);
    group.everyone = reader.boolean(u"IsEveryone"_s, false);
    return checked(reader, std::move(group));
}

Result<Monitor> monitorFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Monitor monitor;
    monitor.guid = reader.requiredString(u"MonitorGuid"_s);
    monitor.name = reader.string(u"Name"_s);
    monitor.active = reader.optionalBoolean(u"IsActive"_s);
    return checked(reader, std::move(monitor));
}

Result<MonitorGroup> monitorGroupFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    MonitorGroup group;
    group.guid = reader.requiredString(u"MonitorGroupGuid"_s);
    group.name = reader.string(u"Description"_s);
    group.all = reader.boolean(u"IsAll"_s, false);
    return checked(reader, std::move(group));
}

QJsonObject toJson(const AlertDefinition &definition)
{
    return {{u"AlertName"_s, definition.name}, {u"IsActive"_s, definition.active}};
}

QJsonObject toJson(const EscalationLevel &level)
{
    return {
        {u"EscalationMode"_s, level.modeText},
        {u"ThresholdErrorCount"_s, level.thresholdErrorCount},
        {u"ThresholdMinutes"_s, level.thresholdMinutes},
        {u"IsActive"_s, level.active},
        {u"Message"_s, level.message},
        {u"NumberOfReminders"_s, level.numberOfReminders},
        {u"ReminderDelay"_s, level.reminderDelayMinutes},
        {u"IncludeTraceRoute"_s, level.includeTraceRoute},
    };
}

QJsonObject toJson(const Member &member)
{
    return {{memberKeys.text(member.kind), member.guid}};
}

QJsonObject toJson(const AttachmentFlags &flags)
{
    QJsonObject object;
    const auto add = [&object](const QString &key, const std::optional<bool> &value) {
        if (value)
            object.insert(key, *value);
    };
    add(u"IsActive"_s, flags.active);
    add(u"SendOkAlerts"_s, flags.okAlerts);
    add(u"SendReminderAlerts"_s, flags.reminderAlerts);
    return object;
}

AttachmentFlags attachmentFlagsFromJson(const QJsonObject &object)
{
    const auto value = [&object](QLatin1StringView key) {
        const QJsonValue member = object.value(key);
        return member.isBool() ? std::optional(member.toBool()) : std::nullopt;
    };
    return {value("IsActive"_L1), value("SendOkAlerts"_L1), value("SendReminderAlerts"_L1)};
}

QJsonObject toJson(const LevelIntegration &attachment)
{
    QJsonObject object = detailsToSend(attachment.details);
    object.insert(u"IntegrationGuid"_s, attachment.integrationGuid);
    object.insert(u"IsActive"_s, attachment.active);
    object.insert(u"SendOkAlerts"_s, attachment.sendOkAlerts);
    object.insert(u"SendReminderAlerts"_s, attachment.sendReminderAlerts);
    return object;
}

} // namespace alertbridge::uptrends
