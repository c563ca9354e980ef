// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitionform.h"

#include "core/json/jsonreader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

const QString nameKey = u"AlertName"_s;
const QString activeKey = u"IsActive"_s;

template<typename List>
auto attachmentIn(List &attachments, const QString &guid)
{
    return std::find_if(attachments.begin(), attachments.end(), [&guid](const auto &attachment) {
        return attachment.integrationGuid.compare(guid, Qt::CaseInsensitive) == 0;
    });
}

void setLevelValue(uptrends::EscalationLevel &level, const QString &name, const QJsonValue &value)
{
    QJsonObject object = toJson(level);
    object.insert(name, value);
    object.insert(u"Id"_s, level.id);
    object.insert(u"Hash"_s, level.hash);
    if (const auto changed = uptrends::escalationLevelFromJson(object))
        level = *changed;
}

void setMember(QList<uptrends::Member> &members, const uptrends::Member &member, bool wanted)
{
    if (!wanted)
        members.removeAll(member);
    else if (!members.contains(member))
        members.append(member);
}

void setAttachment(QList<FormAttachment> &attachments, const QString &guid, const QJsonValue &value)
{
    const auto found = attachmentIn(attachments, guid);
    if (value.isUndefined()) {
        if (found != attachments.end())
            attachments.removeAt(found - attachments.begin());
        return;
    }
    const uptrends::AttachmentFlags flags = uptrends::attachmentFlagsFromJson(value.toObject());
    if (found != attachments.end())
        found->flags = flags;
    else
        attachments.append({guid, flags, {}});
}

void setDetail(QList<FormAttachment> &attachments, const FormField &field, const QJsonValue &value)
{
    const auto found = attachmentIn(attachments, field.guid);
    if (found == attachments.end())
        return;
    QJsonObject details = uptrends::toJson(found->details);
    details.insert(field.name, value); // Undefined removes it
    found->details = uptrends::attachmentDetailsFromJson(details);
}

QJsonArray membersToJson(const QList<uptrends::Member> &members)
{
    QJsonArray array;
    for (const uptrends::Member &member : members)
        array.append(toJson(member));
    return array;
}

QList<uptrends::Member> readMembers(JsonReader &reader)
{
    QList<uptrends::Member> members;
    reader.forEach(u"members"_s, true, [&members](JsonReader &element) {
        if (const auto member = uptrends::memberFromJson(element.raw()))
            members.append(*member);
        else
            element.fail(u"guid"_s, u"member"_s);
    });
    return members;
}

FormLevel readLevel(JsonReader &reader)
{
    FormLevel read;
    if (const auto level = uptrends::escalationLevelFromJson(
            reader.raw().value("level"_L1).toObject()))
        read.level = *level;
    else
        reader.fail(u"level"_s, u"escalation level"_s);
    read.members = readMembers(reader);
    reader.forEach(u"attachments"_s, true, [&read](JsonReader &element) {
        read.attachments.append(
            {element.requiredString(u"integration"_s),
             uptrends::attachmentFlagsFromJson(element.raw().value("flags"_L1).toObject()),
             uptrends::attachmentDetailsFromJson(element.raw().value("details"_L1).toObject())});
    });
    return read;
}

} // namespace

const FormAttachment *FormLevel::attachment(const QString &integrationGuid) const
{
    const auto found = attachmentIn(attachments, integrationGuid);
    return found == attachments.end() ? nullptr : &*found;
}

const FormLevel *DefinitionForm::level(int id) const
{
    const auto found = std::find_if(levels.begin(), levels.end(),
                                    [id](const FormLevel &level) { return level.level.id == id; });
    return found == levels.end() ? nullptr : &*found;
}

FormLevel *DefinitionForm::level(int id)
{
    // A copy shares its levels until one side changes them.
    const auto found = std::find_if(levels.begin(), levels.end(),
                                    [id](const FormLevel &level) { return level.level.id == id; });
    return found == levels.end() ? nullptr : &*found;
}

DefinitionForm formOf(const DefinitionRecord &record)
{
    DefinitionForm form;
    form.guid = record.definition.guid;
    form.name = record.definition.name;
    form.active = record.definition.active;
    form.hash = record.definition.hash;
    form.members = record.members;
    for (const LevelRecord &level : record.levels) {
        FormLevel formLevel {level.level, level.members, {}};
        for (const QString &guid : level.integrationGuids)
            formLevel.attachments.append({guid, {}, {}});
        form.levels.append(formLevel);
    }
    std::sort(form.levels.begin(), form.levels.end(),
              [](const FormLevel &a, const FormLevel &b) { return a.level.id < b.level.id; });
    return form;
}

FormField FormField::value(int level, const QString &name)
{
    return {level, Kind::Value, name, {}};
}

FormField FormField::member(int level, const uptrends::Member &member)
{
    const QJsonObject object = toJson(member);
    return {level, Kind::Member, object.begin().key(), member.guid};
}

FormField FormField::attachment(int level, const QString &integrationGuid)
{
    return {level, Kind::Attachment, {}, integrationGuid};
}

FormField FormField::attachmentDetail(int level, const QString &integrationGuid,
                                      const QString &name)
{
    return {level, Kind::AttachmentDetail, name, integrationGuid};
}

FormField FormField::ofAttachment() const
{
    return attachment(level, guid);
}

uptrends::Member FormField::toMember() const
{
    return uptrends::memberFromJson({{name, guid}}).value_or(uptrends::Member());
}

QMap<FormField, QJsonValue> fieldsOf(const DefinitionForm &form)
{
    QMap<FormField, QJsonValue> fields;
    fields.insert(FormField::value(0, nameKey), form.name);
    fields.insert(FormField::value(0, activeKey), form.active);
    for (const uptrends::Member &member : form.members)
        fields.insert(FormField::member(0, member), true);
    for (const FormLevel &level : form.levels) {
        const int id = level.level.id;
        const QJsonObject values = toJson(level.level);
        for (auto value = values.begin(); value != values.end(); ++value)
            fields.insert(FormField::value(id, value.key()), value.value());
        for (const uptrends::Member &member : level.members)
            fields.insert(FormField::member(id, member), true);
        for (const FormAttachment &attachment : level.attachments) {
            const QString guid = attachment.integrationGuid.toLower();
            fields.insert(FormField::attachment(id, guid), toJson(attachment.flags));
            const QJsonObject details = toJson(attachment.details);
            for (auto detail = details.begin(); detail != details.end(); ++detail)
                fields.insert(FormField::attachmentDetail(id, guid, detail.key()), detail.value());
        }
    }
    return fields;
}

QJsonValue valueOf(const DefinitionForm &form, const FormField &field)
{
    FormField key = field;
    if (key.kind == FormField::Kind::Attachment || key.kind == FormField::Kind::AttachmentDetail)
        key.guid = key.guid.toLower();
    return fieldsOf(form).value(key, QJsonValue(QJsonValue::Undefined));
}

void setValue(DefinitionForm &form, const FormField &field, const QJsonValue &value)
{
    if (field.level == 0) {
        if (field.kind == FormField::Kind::Member)
            setMember(form.members, field.toMember(), !value.isUndefined());
        else if (field.name == nameKey)
            form.name = value.toString();
        else if (field.name == activeKey)
            form.active = value.toBool();
        return;
    }
    FormLevel *level = form.level(field.level);
    if (!level)
        return;
    switch (field.kind) {
    case FormField::Kind::Value:
        setLevelValue(level->level, field.name, value);
        break;
    case FormField::Kind::Member:
        setMember(level->members, field.toMember(), !value.isUndefined());
        break;
    case FormField::Kind::Attachment:
        setAttachment(level->attachments, field.guid, value);
        break;
    case FormField::Kind::AttachmentDetail:
        setDetail(level->attachments, field, value);
        break;
    }
}

void setAttached(DefinitionForm &form, const DefinitionForm &base, int level,
                 const QString &integrationGuid, bool attached)
{
    FormLevel *formLevel = form.level(level);
    if (!formLevel || (formLevel->attachment(integrationGuid) != nullptr) == attached)
        return;
    const FormField field = FormField::attachment(level, integrationGuid);
    setValue(form, field, attached ? QJsonValue(QJsonObject()) : QJsonValue(QJsonValue::Undefined));
    const FormLevel *baseLevel = base.level(level);
    const FormAttachment *before = baseLevel ? baseLevel->attachment(integrationGuid) : nullptr;
    if (attached && before)
        attachmentIn(formLevel->attachments, integrationGuid)->details = before->details;
}

QList<FormDifference> differencesOf(const DefinitionForm &before, const DefinitionForm &after)
{
    const QMap<FormField, QJsonValue> old = fieldsOf(before);
    const QMap<FormField, QJsonValue> young = fieldsOf(after);
    const QJsonValue none(QJsonValue::Undefined);
    QMap<FormField, QJsonValue> all = old;
    all.insert(young);
    QList<FormDifference> differences;
    for (auto field = all.keyBegin(); field != all.keyEnd(); ++field) {
        const QJsonValue was = old.value(*field, none);
        const QJsonValue is = young.value(*field, none);
        const bool goesAlong = field->kind == FormField::Kind::AttachmentDetail
                               && !young.contains(field->ofAttachment());
        if (was != is && !goesAlong)
            differences.append({*field, was, is});
    }
    return differences;
}

QJsonObject toJson(const DefinitionForm &form)
{
    QJsonArray levels;
    for (const FormLevel &level : form.levels) {
        QJsonObject values = toJson(level.level);
        values.insert(u"Id"_s, level.level.id);
        values.insert(u"Hash"_s, level.level.hash);
        QJsonArray attachments;
        for (const FormAttachment &attachment : level.attachments)
            attachments.append(QJsonObject {{u"integration"_s, attachment.integrationGuid},
                                            {u"flags"_s, toJson(attachment.flags)},
                                            {u"details"_s, toJson(attachment.details)}});
        levels.append(QJsonObject {{u"level"_s, values},
                                   {u"members"_s, membersToJson(level.members)},
                                   {u"attachments"_s, attachments}});
    }
    return {{u"definition"_s, form.guid},
            {u"name"_s, form.name},
            {u"active"_s, form.active},
            {u"hash"_s, form.hash},
            {u"members"_s, membersToJson(form.members)},
            {u"levels"_s, levels}};
}

std::optional<DefinitionForm> definitionFormFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    DefinitionForm form;
    form.guid = reader.requiredString(u"definition"_s);
    form.name = reader.string(u"name"_s);
    form.active = reader.boolean(u"active"_s, false);
    form.hash = reader.string(u"hash"_s);
    form.members = readMembers(reader);
    reader.forEach(u"levels"_s, true,
                   [&form](JsonReader &element) { form.levels.append(readLevel(element)); });
    return reader.ok() ? std::optional(form) : std::nullopt;
}

} // namespace alertbridge
