// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/changeplan.h"

#include <algorithm>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;
using WishKind = Wish::Kind;
using MemberKind = uptrends::Member::Kind;

namespace {

ApiError planError(const Wish &wish, const QString &code, const QString &message,
                   const QStringList &choices = {})
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.code = code;
    error.message = message;
    error.details = choices;
    error.jsonPath = wish.path;
    return error;
}

bool isSameGuid(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Takes over the values that differ: both as they were and as they will be.
void takeFields(const QJsonObject &wanted, QJsonObject *current, PlannedChange *planned)
{
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        const QJsonValue before = current->value(field.key());
        if (before == field.value())
            continue;
        if (!before.isUndefined())
            planned->change.before.insert(field.key(), before);
        planned->change.after.insert(field.key(), field.value());
        current->insert(field.key(), field.value());
    }
    planned->needed = !planned->change.after.isEmpty();
    if (!planned->needed)
        planned->change.before = planned->change.after = wanted;
}

Change::Kind memberChange(const Wish &wish)
{
    const bool add = wish.kind == WishKind::AddMember;
    if (wish.level > 0)
        return add ? Change::Kind::AddLevelMember : Change::Kind::RemoveLevelMember;
    return add ? Change::Kind::AddDefinitionMember : Change::Kind::RemoveDefinitionMember;
}

Change::Kind changeKind(const Wish &wish)
{
    switch (wish.kind) {
    case WishKind::CreateDefinition:
        return Change::Kind::CreateDefinition;
    case WishKind::UpdateDefinition:
        return Change::Kind::UpdateDefinition;
    case WishKind::RemoveDefinition:
        return Change::Kind::RemoveDefinition;
    case WishKind::AddMember:
    case WishKind::RemoveMember:
        return memberChange(wish);
    case WishKind::UpdateLevel:
        return Change::Kind::UpdateLevel;
    case WishKind::Attach:
        return Change::Kind::AttachIntegration;
    case WishKind::UpdateAttachment:
        return Change::Kind::UpdateAttachment;
    case WishKind::Detach:
        return Change::Kind::DetachIntegration;
    }
    return Change::Kind::UpdateDefinition;
}

/// The fields of a level that somebody may still want to compare after earlier rows changed them.
void takeOver(const QJsonObject &fields, uptrends::EscalationLevel *level)
{
    level->active = fields.value("IsActive"_L1).toBool(level->active);
    level->modeText = fields.value("EscalationMode"_L1).toString(level->modeText);
    level->mode = level->modeText == "AlertOnErrorCount"_L1
                      ? uptrends::EscalationLevel::Mode::ErrorCount
                  : level->modeText == "AlertOnErrorDuration"_L1
                      ? uptrends::EscalationLevel::Mode::ErrorDuration
                      : uptrends::EscalationLevel::Mode::Unknown;
    level->thresholdErrorCount = fields.value("ThresholdErrorCount"_L1)
                                     .toInt(level->thresholdErrorCount);
    level->thresholdMinutes = fields.value("ThresholdMinutes"_L1).toInt(level->thresholdMinutes);
    level->numberOfReminders = fields.value("NumberOfReminders"_L1).toInt(level->numberOfReminders);
    level->reminderDelayMinutes = fields.value("ReminderDelay"_L1)
                                      .toInt(level->reminderDelayMinutes);
    level->message = fields.value("Message"_L1).toString(level->message);
    level->includeTraceRoute = fields.value("IncludeTraceRoute"_L1)
                                   .toBool(level->includeTraceRoute);
}

} // namespace

ChangePlan::ChangePlan(Inventory lists, QList<uptrends::AlertDefinition> definitions,
                       KnownFlags knownFlags)
    : m_lists(std::move(lists))
    , m_definitions(std::move(definitions))
    , m_knownFlags(std::move(knownFlags))
{
}

void ChangePlan::setRecord(const DefinitionRecord &record)
{
    m_records.insert(record.definition.guid.toLower(), record);
}

/// By GUID, else by the exact name where only one has it.
Result<QString> ChangePlan::find(const Wish &wish,
                                 const QList<std::pair<QString, QString>> &all) const
{
    const bool aboutObject = wish.kind != WishKind::UpdateDefinition
                             && wish.kind != WishKind::RemoveDefinition;
    const QString &wanted = aboutObject && !wish.object.isEmpty() ? wish.object : wish.definition;
    QStringList named;
    for (const auto &[guid, name] : all) {
        if (isSameGuid(guid, wanted))
            return guid;
        if (name == wanted)
            named.append(guid);
    }
    if (named.size() == 1)
        return named.first();
    return failure(
        planError(wish, named.isEmpty() ? u"unknown_name"_s : u"ambiguous_name"_s, wanted, named));
}

Result<QString> ChangePlan::definitionGuid(const Wish &wish) const
{
    Wish plain = wish;
    plain.object.clear();
    QList<std::pair<QString, QString>> all;
    for (const uptrends::AlertDefinition &each : m_definitions)
        all.append({each.guid, each.name});
    const Result<QString> found = find(plain, all);
    if (!found && m_created.contains(wish.definition))
        return QString();
    return found;
}

Result<QString> ChangePlan::objectGuid(const Wish &wish) const
{
    QList<std::pair<QString, QString>> all;
    const bool member = wish.kind == WishKind::AddMember || wish.kind == WishKind::RemoveMember;
    if (!member) {
        for (const uptrends::Integration &each : m_lists.integrations)
            all.append({each.guid, each.name});
    } else if (wish.member == MemberKind::Monitor) {
        for (const uptrends::Monitor &each : m_lists.monitors)
            all.append({each.guid, each.name});
    } else if (wish.member == MemberKind::MonitorGroup) {
        for (const uptrends::MonitorGroup &each : m_lists.monitorGroups)
            all.append({each.guid, each.name});
    } else if (wish.member == MemberKind::Operator) {
        for (const uptrends::Operator &each : m_lists.operators)
            all.append({each.guid, each.fullName});
    } else {
        for (const uptrends::OperatorGroup &each : m_lists.operatorGroups)
            all.append({each.guid, each.name});
    }
    return find(wish, all);
}

QString ChangePlan::objectName(const Wish &wish, const QString &guid) const
{
    const auto nameIn = [&guid](const auto &list, auto name) {
        const auto found = std::find_if(list.begin(), list.end(), [&guid](const auto &each) {
            return isSameGuid(each.guid, guid);
        });
        return found == list.end() ? QString() : (*found).*name;
    };
    if (wish.kind != WishKind::AddMember && wish.kind != WishKind::RemoveMember)
        return nameIn(m_lists.integrations, &uptrends::Integration::name);
    switch (wish.member) {
    case MemberKind::Monitor:
        return nameIn(m_lists.monitors, &uptrends::Monitor::name);
    case MemberKind::MonitorGroup:
        return nameIn(m_lists.monitorGroups, &uptrends::MonitorGroup::name);
    case MemberKind::Operator:
        return nameIn(m_lists.operators, &uptrends::Operator::fullName);
    case MemberKind::OperatorGroup:
        return nameIn(m_lists.operatorGroups, &uptrends::OperatorGroup::name);
    }
    return {};
}

Result<QStringList> ChangePlan::definitionsOf(const QList<Wish> &wishes) const
{
    QStringList guids;
    QStringList created;
    for (const Wish &wish : wishes) {
        if (wish.kind == WishKind::CreateDefinition) {
            created.append(wish.definition);
            continue;
        }
        const Result<QString> guid = definitionGuid(wish);
        if (guid && !guids.contains(*guid))
            guids.append(*guid);
        else if (!guid && !created.contains(wish.definition))
            return failure(guid.error());
    }
    return guids;
}

Result<QList<PlannedChange>> ChangePlan::plan(const QList<Wish> &wishes)
{
    QList<PlannedChange> all;
    for (const Wish &wish : wishes) {
        Result<PlannedChange> one = planned(wish);
        if (!one)
            return failure(one.error());
        all.append(std::move(*one));
    }
    return all;
}

Result<PlannedChange> ChangePlan::planned(const Wish &wish)
{
    PlannedChange planned;
    planned.wish = wish;
    planned.change.kind = changeKind(wish);
    if (wish.kind == WishKind::CreateDefinition) {
        if (const auto existing = definitionGuid(wish);
            existing || existing.error().code == "ambiguous_name"_L1) {
            // Names need not be unique at Uptrends; then nobody could name this one.
            return failure(
                planError(wish, u"name_exists"_s, wish.definition,
                          existing ? QStringList {*existing} : existing.error().details));
        }
        m_created.append(wish.definition);
        planned.change.name = planned.change.definitionName = wish.definition;
        uptrends::AlertDefinition definition;
        definition.name = wish.definition;
        definition.active = wish.active;
        planned.change.after = toJson(definition);
        return planned;
    }
    const Result<QString> guid = definitionGuid(wish);
    if (!guid)
        return failure(guid.error());
    DefinitionRecord *record = nullptr;
    if (const auto known = m_records.find(guid->toLower()); known != m_records.end())
        record = &*known;
    planned.change.definitionGuid = *guid;
    planned.change.definitionName = record ? record->definition.name : wish.definition;
    planned.change.level = wish.level;
    if (!wish.object.isEmpty()) {
        const Result<QString> object = objectGuid(wish);
        if (!object)
            return failure(object.error());
        planned.change.id = *object;
        planned.change.name = objectName(wish, *object);
    }
    LevelRecord unknownLevel; // of a definition that does not exist yet
    LevelRecord *level = &unknownLevel;
    if (record && wish.level > 0) {
        const auto found = std::find_if(
            record->levels.begin(), record->levels.end(),
            [&wish](const LevelRecord &each) { return each.level.id == wish.level; });
        if (found == record->levels.end())
            return failure(planError(wish, u"unknown_level"_s, QString::number(wish.level)));
        level = &*found;
    }
    switch (wish.kind) {
    case WishKind::CreateDefinition:
    case WishKind::UpdateDefinition:
    case WishKind::RemoveDefinition:
        planDefinition(wish, record, &planned);
        break;
    case WishKind::AddMember:
    case WishKind::RemoveMember: {
        QList<uptrends::Member> none;
        planMember(wish,
                   wish.level > 0 ? &level->members
                   : record       ? &record->members
                                  : &none,
                   &planned);
        break;
    }
    case WishKind::UpdateLevel: {
        QJsonObject current = record ? toJson(level->level) : QJsonObject();
        takeFields(wish.set, &current, &planned);
        takeOver(wish.set, &level->level);
        break;
    }
    case WishKind::Attach:
    case WishKind::UpdateAttachment:
    case WishKind::Detach:
        planAttachment(wish, level, &planned);
        break;
    }
    return planned;
}

void ChangePlan::planDefinition(const Wish &wish, DefinitionRecord *record, PlannedChange *planned)
{
    planned->change.name = planned->change.definitionName;
    QJsonObject current = record ? toJson(record->definition) : QJsonObject();
    if (wish.kind == WishKind::RemoveDefinition) {
        planned->change.before = current;
        return;
    }
    takeFields(wish.set, &current, planned);
    if (record) {
        record->definition.name = current.value("AlertName"_L1).toString();
        record->definition.active = current.value("IsActive"_L1).toBool();
    }
}

void ChangePlan::planMember(const Wish &wish, QList<uptrends::Member> *members,
                            PlannedChange *planned)
{
    const uptrends::Member member {wish.member, planned->change.id};
    const auto found = std::find_if(
        members->cbegin(), members->cend(), [&member](const uptrends::Member &each) {
            return each.kind == member.kind && isSameGuid(each.guid, member.guid);
        });
    const bool present = found != members->cend();
    if (wish.kind == WishKind::AddMember) {
        planned->change.after = toJson(member);
        planned->needed = !present;
        if (!present)
            members->append(member);
    } else {
        planned->change.before = toJson(member);
        planned->needed = present;
        if (present)
            members->erase(found);
    }
}

void ChangePlan::planAttachment(const Wish &wish, LevelRecord *level, PlannedChange *planned)
{
    const QString guid = planned->change.id;
    const auto known = [this, planned, &wish, &guid] {
        return m_knownFlags ? m_knownFlags(planned->change.definitionGuid, wish.level, guid)
                            : uptrends::AttachmentFlags();
    };
    const auto found = std::find_if(
        level->integrationGuids.cbegin(), level->integrationGuids.cend(),
        [&guid](const QString &each) { return isSameGuid(each, guid); });
    const bool attached = found != level->integrationGuids.cend();
    switch (wish.kind) {
    case WishKind::Attach: {
        uptrends::LevelIntegration attachment;
        attachment.integrationGuid = guid;
        attachment.active = wish.flags.active.value_or(true);
        attachment.sendOkAlerts = wish.flags.okAlerts.value_or(true);
        attachment.sendReminderAlerts = wish.flags.reminderAlerts.value_or(false);
        planned->change = attachChange(attachment, planned->change.name,
                                       planned->change.definitionGuid,
                                       planned->change.definitionName, wish.level);
        planned->needed = !attached;
        if (!attached)
            level->integrationGuids.append(guid);
        break;
    }
    case WishKind::Detach:
        planned->change.before = toJson(known());
        planned->needed = attached;
        if (attached)
            level->integrationGuids.erase(found);
        break;
    default: {
        // Write-only at the service: whether it is so already cannot be seen.
        planned->change.after = toJson(wish.flags);
        const QJsonObject before = toJson(known());
        for (auto field = before.begin(); field != before.end(); ++field) {
            if (planned->change.after.contains(field.key()))
                planned->change.before.insert(field.key(), field.value());
        }
        break;
    }
    }
}

} // namespace alertbridge::headless
