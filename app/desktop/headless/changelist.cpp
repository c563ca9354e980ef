// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/changelist.h"

#include "core/json/jsonreader.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;
using WishKind = Wish::Kind;
using MemberKind = uptrends::Member::Kind;

namespace {

constexpr int listVersion = 1;

constexpr std::array<std::pair<WishKind, QLatin1StringView>, 9> kindNames {{
    {WishKind::CreateDefinition, "create_definition"_L1},
    {WishKind::UpdateDefinition, "update_definition"_L1},
    {WishKind::RemoveDefinition, "remove_definition"_L1},
    {WishKind::AddMember, "add_member"_L1},
    {WishKind::RemoveMember, "remove_member"_L1},
    {WishKind::UpdateLevel, "update_level"_L1},
    {WishKind::Attach, "attach"_L1},
    {WishKind::UpdateAttachment, "update_attachment"_L1},
    {WishKind::Detach, "detach"_L1},
}};

constexpr std::array<std::pair<MemberKind, QLatin1StringView>, 4> memberNames {{
    {MemberKind::Monitor, "monitor"_L1},
    {MemberKind::MonitorGroup, "monitor_group"_L1},
    {MemberKind::Operator, "operator"_L1},
    {MemberKind::OperatorGroup, "operator_group"_L1},
}};

enum class Type { Text, Number, Switch };

struct Field
{
    QLatin1StringView name; ///< as in the inventory's output
    QLatin1StringView apiName;
    Type type;
};

constexpr std::array<Field, 2> definitionFields {{
    {"name"_L1, "AlertName"_L1, Type::Text},
    {"active"_L1, "IsActive"_L1, Type::Switch},
}};

constexpr std::array<Field, 8> levelFields {{
    {"active"_L1, "IsActive"_L1, Type::Switch},
    {"mode"_L1, "EscalationMode"_L1, Type::Text},
    {"threshold_error_count"_L1, "ThresholdErrorCount"_L1, Type::Number},
    {"threshold_minutes"_L1, "ThresholdMinutes"_L1, Type::Number},
    {"number_of_reminders"_L1, "NumberOfReminders"_L1, Type::Number},
    {"reminder_delay_minutes"_L1, "ReminderDelay"_L1, Type::Number},
    {"message"_L1, "Message"_L1, Type::Text},
    {"include_traceroute"_L1, "IncludeTraceRoute"_L1, Type::Switch},
}};

void allowOnly(JsonReader &reader, const QStringList &keys)
{
    const QStringList present = reader.raw().keys();
    for (const QString &key : present) {
        if (!keys.contains(key))
            reader.fail(key, u"one of "_s + keys.join(u", "_s));
    }
}

QString filled(JsonReader &reader, const QString &key)
{
    const QString text = reader.requiredString(key);
    if (reader.ok() && text.trimmed().isEmpty())
        reader.fail(key, u"a text that is not empty"_s);
    return text;
}

int wholeNumber(JsonReader &reader, const QString &key, int least)
{
    const qint64 number = reader.requiredInteger(key);
    if (reader.ok() && (number < least || number > std::numeric_limits<int>::max()))
        reader.fail(key, u"a whole number from %1"_s.arg(least));
    return reader.ok() ? static_cast<int>(number) : 0;
}

/// "set": at least one of the fields, each of its type.
template<size_t count>
QJsonObject readSet(JsonReader &wish, const std::array<Field, count> &fields)
{
    JsonReader set = wish.object(u"set"_s, true);
    QStringList names;
    for (const Field &field : fields)
        names.append(field.name);
    allowOnly(set, names);
    QJsonObject values;
    for (const Field &field : fields) {
        const QString name = field.name;
        if (!set.raw().contains(name))
            continue;
        if (!set.has(name))
            set.fail(name, u"a value"_s);
        switch (field.type) {
        case Type::Text:
            values.insert(field.apiName, set.requiredString(name));
            break;
        case Type::Number:
            values.insert(field.apiName, wholeNumber(set, name, 0));
            break;
        case Type::Switch:
            values.insert(field.apiName, set.boolean(name, false));
            break;
        }
    }
    if (set.ok() && values.isEmpty())
        wish.fail(u"set"_s, u"something to set"_s);
    return values;
}

void readMember(JsonReader &reader, Wish *wish, QStringList *keys)
{
    int named = 0;
    for (const auto &[kind, name] : memberNames) {
        keys->append(name);
        if (!reader.raw().contains(name))
            continue;
        ++named;
        wish->member = kind;
        wish->object = filled(reader, name);
    }
    const bool ofLevel = reader.raw().contains("level"_L1);
    if (ofLevel)
        wish->level = wholeNumber(reader, u"level"_s, 1);
    if (!reader.ok())
        return;
    const bool person = wish->member == MemberKind::Operator
                        || wish->member == MemberKind::OperatorGroup;
    if (named != 1)
        reader.fail(u"do"_s, u"one of monitor, monitor_group, operator and operator_group"_s);
    else if (person != ofLevel)
        reader.fail(u"level"_s, person ? u"the level of the operator"_s
                                       : u"no level: monitors belong to the definition"_s);
}

uptrends::AttachmentFlags readFlags(JsonReader &reader)
{
    return {reader.optionalBoolean(u"active"_s), reader.optionalBoolean(u"ok_alerts"_s),
            reader.optionalBoolean(u"reminder_alerts"_s)};
}

void readAttachment(JsonReader &reader, Wish *wish, QStringList *keys)
{
    const QStringList flags {u"active"_s, u"ok_alerts"_s, u"reminder_alerts"_s};
    keys->append({u"level"_s, u"integration"_s});
    wish->level = wholeNumber(reader, u"level"_s, 1);
    wish->object = filled(reader, u"integration"_s);
    if (wish->kind == WishKind::Attach) {
        keys->append(flags);
        wish->flags = readFlags(reader);
    } else if (wish->kind == WishKind::UpdateAttachment) {
        keys->append(u"set"_s);
        JsonReader set = reader.object(u"set"_s, true);
        allowOnly(set, flags);
        wish->flags = readFlags(set);
        if (reader.ok() && wish->flags.isEmpty())
            reader.fail(u"set"_s, u"something to set"_s);
    }
}

Wish readWish(JsonReader &reader, const QString &path)
{
    Wish wish;
    wish.path = path;
    const QString name = reader.requiredString(u"do"_s);
    const auto kind = std::find_if(kindNames.begin(), kindNames.end(),
                                   [&name](const auto &each) { return each.second == name; });
    if (kind == kindNames.end()) {
        QStringList known;
        for (const auto &each : kindNames)
            known.append(each.second);
        reader.fail(u"do"_s, u"one of "_s + known.join(u", "_s));
        return wish;
    }
    wish.kind = kind->first;
    QStringList keys {u"do"_s};
    if (wish.kind == WishKind::CreateDefinition) {
        keys.append({u"name"_s, u"active"_s});
        wish.definition = filled(reader, u"name"_s);
        wish.active = reader.boolean(u"active"_s, false);
    } else {
        keys.append(u"definition"_s);
        wish.definition = filled(reader, u"definition"_s);
    }
    switch (wish.kind) {
    case WishKind::CreateDefinition:
    case WishKind::RemoveDefinition:
        break;
    case WishKind::UpdateDefinition:
        keys.append(u"set"_s);
        wish.set = readSet(reader, definitionFields);
        break;
    case WishKind::UpdateLevel:
        keys.append({u"set"_s, u"level"_s});
        wish.level = wholeNumber(reader, u"level"_s, 1);
        wish.set = readSet(reader, levelFields);
        break;
    case WishKind::AddMember:
    case WishKind::RemoveMember:
        keys.append(u"level"_s);
        readMember(reader, &wish, &keys);
        break;
    case WishKind::Attach:
    case WishKind::UpdateAttachment:
    case WishKind::Detach:
        readAttachment(reader, &wish, &keys);
        break;
    }
    allowOnly(reader, keys);
    return wish;
}

} // namespace

Result<QList<Wish>> readChangeList(const QByteArray &content)
{
    const auto object = JsonReader::parseObject(content);
    if (!object)
        return failure(object.error());
    JsonReader reader(*object);
    allowOnly(reader, {u"version"_s, u"changes"_s});
    if (reader.requiredInteger(u"version"_s) != listVersion)
        reader.fail(u"version"_s, QString::number(listVersion));
    QList<Wish> wishes;
    reader.forEach(u"changes"_s, true, [&wishes](JsonReader &each) {
        if (wishes.size() < mostChanges)
            wishes.append(readWish(each, u"changes[%1]"_s.arg(wishes.size())));
        else
            each.fail(u"do"_s, u"at most %1 changes"_s.arg(mostChanges));
    });
    if (!reader.ok())
        return failure(reader.error());
    return wishes;
}

QString wishName(WishKind kind)
{
    const auto entry = std::find_if(kindNames.begin(), kindNames.end(),
                                    [kind](const auto &each) { return each.first == kind; });
    return entry == kindNames.end() ? QString() : QString(entry->second);
}

} // namespace alertbridge::headless
