// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/setupstate.h"

#include "core/json/enumwords.h"
#include "core/json/formatversions.h"
#include "core/json/jsonreader.h"

#include <QtCore/QJsonArray>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumWords<SetupStep, 4> stepWords {{{{SetupStep::Service, "service"_L1},
                                               {SetupStep::Integration, "integration"_L1},
                                               {SetupStep::Levels, "levels"_L1},
                                               {SetupStep::Proof, "proof"_L1}}}};

using Grouping = pagerduty::GroupingType;
constexpr EnumWords<Grouping, 5> groupingWords {{{{Grouping::Off, "off"_L1},
                                                  {Grouping::Time, "time"_L1},
                                                  {Grouping::ContentBased, "content_based"_L1},
                                                  {Grouping::Intelligent, "intelligent"_L1},
                                                  {Grouping::Unified, "unified"_L1}}}};

using ObjectKind = CreatedObject::Kind;
constexpr EnumWords<ObjectKind, 4> kindWords {
    {{{ObjectKind::Service, "service"_L1},
      {ObjectKind::EscalationPolicy, "escalation_policy"_L1},
      {ObjectKind::GroupingSetting, "grouping_setting"_L1},
      {ObjectKind::Attachment, "attachment"_L1}}}};

template<typename T, typename Write>
QJsonArray arrayOf(const QList<T> &items, Write write)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(write(item));
    return array;
}

QString text(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime readTime(JsonReader &reader, const QString &key)
{
    const QString text = reader.string(key);
    if (text.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        reader.fail(key, u"date and time"_s);
    return time;
}

int readInt(JsonReader &reader, const QString &key)
{
    const qint64 value = reader.requiredInteger(key);
    if (!std::in_range<int>(value)) {
        reader.fail(key, u"small integer"_s);
        return 0;
    }
    return static_cast<int>(value);
}

QJsonObject ruleToJson(const pagerduty::EscalationRule &rule)
{
    const auto target = [](const pagerduty::EscalationTarget &one) {
        return QJsonObject {{"id"_L1, one.id}, {"type"_L1, one.type}, {"name"_L1, one.name}};
    };
    return {{"delayMinutes"_L1, rule.delayMinutes}, {"targets"_L1, arrayOf(rule.targets, target)}};
}

pagerduty::EscalationRule readRule(JsonReader &reader)
{
    pagerduty::EscalationRule rule;
    rule.delayMinutes = readInt(reader, u"delayMinutes"_s);
    reader.forEach(u"targets"_s, true, [&rule](JsonReader &target) {
        rule.targets.append({target.requiredString(u"id"_s), target.requiredString(u"type"_s),
                             target.string(u"name"_s)});
    });
    return rule;
}

QJsonObject formToJson(const ServiceForm &form)
{
    const QJsonObject policy {{"name"_L1, form.policy.name},
                              {"rules"_L1, arrayOf(form.policy.rules, ruleToJson)},
                              {"numLoops"_L1, form.policy.numLoops}};
    const QJsonObject grouping {{"type"_L1, groupingWords.text(form.grouping.type)},
                                {"timeoutSeconds"_L1, form.grouping.timeoutSeconds},
                                {"timeWindowSeconds"_L1, form.grouping.timeWindowSeconds},
                                {"fields"_L1, QJsonArray::fromStringList(form.grouping.fields)},
                                {"matchAllFields"_L1, form.grouping.matchAllFields}};
    return {{"open"_L1, form.open},
            {"name"_L1, form.name},
            {"description"_L1, form.description},
            {"policyId"_L1, form.policyId},
            {"newPolicy"_L1, form.newPolicy},
            {"policy"_L1, policy},
            {"grouping"_L1, grouping}};
}

ServiceForm readForm(JsonReader reader)
{
    ServiceForm form;
    form.open = reader.boolean(u"open"_s, false);
    form.name = reader.string(u"name"_s);
    form.description = reader.string(u"description"_s);
    form.policyId = reader.string(u"policyId"_s);
    form.newPolicy = reader.boolean(u"newPolicy"_s, false);

    JsonReader policy = reader.object(u"policy"_s, true);
    form.policy.name = policy.string(u"name"_s);
    form.policy.numLoops = readInt(policy, u"numLoops"_s);
    policy.forEach(u"rules"_s, true,
                   [&form](JsonReader &rule) { form.policy.rules.append(readRule(rule)); });

    JsonReader grouping = reader.object(u"grouping"_s, true);
    form.grouping.type = groupingWords.read(grouping, u"type"_s);
    form.grouping.timeoutSeconds = readInt(grouping, u"timeoutSeconds"_s);
    form.grouping.timeWindowSeconds = readInt(grouping, u"timeWindowSeconds"_s);
    form.grouping.fields = grouping.strings(u"fields"_s);
    form.grouping.matchAllFields = grouping.boolean(u"matchAllFields"_s, true);
    return form;
}

QJsonObject createdToJson(const CreatedObject &object)
{
    return {{"kind"_L1, kindWords.text(object.kind)},
            {"id"_L1, object.id},
            {"name"_L1, object.name},
            {"definitionGuid"_L1, object.definitionGuid},
            {"level"_L1, object.level},
            {"serviceId"_L1, object.serviceId}};
}

CreatedObject readCreated(JsonReader &reader)
{
    CreatedObject object;
    object.kind = kindWords.read(reader, u"kind"_s);
    object.id = reader.requiredString(u"id"_s);
    object.name = reader.string(u"name"_s);
    object.definitionGuid = reader.string(u"definitionGuid"_s);
    object.level = readInt(reader, u"level"_s);
    object.serviceId = reader.string(u"serviceId"_s);
    return object;
}

QJsonObject pendingToJson(const PendingCreation &pending)
{
    return {{"kind"_L1, kindWords.text(pending.kind)},
            {"name"_L1, pending.name},
            {"idsBefore"_L1, QJsonArray::fromStringList(pending.idsBefore)},
            {"startedAt"_L1, text(pending.startedAt)}};
}

PendingCreation readPending(JsonReader &reader)
{
    PendingCreation pending;
    pending.kind = kindWords.read(reader, u"kind"_s);
    pending.name = reader.requiredString(u"name"_s);
    pending.idsBefore = reader.strings(u"idsBefore"_s);
    pending.startedAt = readTime(reader, u"startedAt"_s);
    return pending;
}

QJsonObject choiceToJson(const LevelChoice &choice)
{
    return {{"definitionGuid"_L1, choice.definitionGuid},
            {"level"_L1, choice.level},
            {"okAlerts"_L1, choice.okAlerts},
            {"reminders"_L1, choice.reminders}};
}

LevelChoice readChoice(JsonReader &reader)
{
    LevelChoice choice;
    choice.definitionGuid = reader.requiredString(u"definitionGuid"_s);
    choice.level = readInt(reader, u"level"_s);
    choice.okAlerts = reader.boolean(u"okAlerts"_s, true);
    choice.reminders = reader.boolean(u"reminders"_s, false);
    return choice;
}

} // namespace

QJsonObject toJson(const SetupState &state)
{
    QJsonObject keys;
    for (auto it = state.keysBefore.begin(); it != state.keysBefore.end(); ++it)
        keys.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {{"version"_L1, formats::setup},
            {"step"_L1, stepWords.text(state.step)},
            {"serviceIds"_L1, QJsonArray::fromStringList(state.serviceIds)},
            {"form"_L1, formToJson(state.form)},
            {"integrationBaselineTaken"_L1, state.integrationBaselineTaken},
            {"integrationBaselineAt"_L1, text(state.integrationBaselineAt)},
            {"keysBaselineTaken"_L1, state.keysBaselineTaken},
            {"integrationsBefore"_L1, QJsonArray::fromStringList(state.integrationsBefore)},
            {"keysBefore"_L1, keys},
            {"integrationGuid"_L1, state.integrationGuid},
            {"integrationName"_L1, state.integrationName},
            {"fedServiceIds"_L1, QJsonArray::fromStringList(state.fedServiceIds)},
            {"choices"_L1, arrayOf(state.choices, choiceToJson)},
            {"provenServiceIds"_L1, QJsonArray::fromStringList(state.provenServiceIds)},
            {"created"_L1, arrayOf(state.created, createdToJson)},
            {"pending"_L1, arrayOf(state.pending, pendingToJson)},
            {"endpoints"_L1, QJsonArray::fromStringList(state.endpoints)},
            {"savedAt"_L1, text(state.savedAt)}};
}

std::optional<SetupState> setupStateFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.requiredInteger(u"version"_s) != formats::setup)
        return {};
    SetupState state;
    state.step = stepWords.read(reader, u"step"_s);
    state.serviceIds = reader.strings(u"serviceIds"_s);
    state.form = readForm(reader.object(u"form"_s, true));
    state.integrationBaselineTaken = reader.boolean(u"integrationBaselineTaken"_s, false);
    state.integrationBaselineAt = readTime(reader, u"integrationBaselineAt"_s);
    state.keysBaselineTaken = reader.boolean(u"keysBaselineTaken"_s, false);
    state.integrationsBefore = reader.strings(u"integrationsBefore"_s);
    JsonReader keys = reader.object(u"keysBefore"_s);
    const QStringList serviceIds = keys.raw().keys();
    for (const QString &id : serviceIds)
        state.keysBefore.insert(id, keys.strings(id));
    state.integrationGuid = reader.string(u"integrationGuid"_s);
    state.integrationName = reader.string(u"integrationName"_s);
    state.fedServiceIds = reader.strings(u"fedServiceIds"_s);
    reader.forEach(u"choices"_s, false,
                   [&state](JsonReader &choice) { state.choices.append(readChoice(choice)); });
    state.provenServiceIds = reader.strings(u"provenServiceIds"_s);
    reader.forEach(u"created"_s, false,
                   [&state](JsonReader &created) { state.created.append(readCreated(created)); });
    reader.forEach(u"pending"_s, false,
                   [&state](JsonReader &pending) { state.pending.append(readPending(pending)); });
    state.endpoints = reader.strings(u"endpoints"_s);
    state.savedAt = readTime(reader, u"savedAt"_s);
    if (!reader.ok())
        return {};
    return state;
}

} // namespace alertbridge
