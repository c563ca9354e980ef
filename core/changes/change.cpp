// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change.h"

#include "core/json/enumwords.h"
#include "core/json/jsonreader.h"

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

using ChangeKind = Change::Kind;
constexpr EnumWords<ChangeKind, 22> changeWords {{{
    {ChangeKind::CreateService, "create_service"_L1},
    {ChangeKind::CreateEscalationPolicy, "create_escalation_policy"_L1},
    {ChangeKind::SetAlertGrouping, "set_alert_grouping"_L1},
    {ChangeKind::AttachIntegration, "attach_integration"_L1},
    {ChangeKind::RemoveService, "remove_service"_L1},
    {ChangeKind::RemoveEscalationPolicy, "remove_escalation_policy"_L1},
    {ChangeKind::RemoveAlertGrouping, "remove_alert_grouping"_L1},
    {ChangeKind::DetachIntegration, "detach_integration"_L1},
    {ChangeKind::SendTestMessage, "send_test_message"_L1},
    {ChangeKind::SendChangeEvent, "send_change_event"_L1},
    {ChangeKind::ResolveIncident, "resolve_incident"_L1},
    {ChangeKind::UpdateAttachment, "update_attachment"_L1},
    {ChangeKind::CreateDefinition, "create_definition"_L1},
    {ChangeKind::UpdateDefinition, "update_definition"_L1},
    {ChangeKind::RemoveDefinition, "remove_definition"_L1},
    {ChangeKind::AddDefinitionMember, "add_definition_member"_L1},
    {ChangeKind::RemoveDefinitionMember, "remove_definition_member"_L1},
    {ChangeKind::UpdateLevel, "update_level"_L1},
    {ChangeKind::AddLevelMember, "add_level_member"_L1},
    {ChangeKind::RemoveLevelMember, "remove_level_member"_L1},
    {ChangeKind::CreateMaintenanceWindow, "create_maintenance_window"_L1},
    {ChangeKind::RemoveMaintenanceWindow, "remove_maintenance_window"_L1},
}}};

bool isSameGuid(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

bool isAtUptrends(Change::Kind kind)
{
    switch (kind) {
    case ChangeKind::AttachIntegration:
    case ChangeKind::DetachIntegration:
    case ChangeKind::UpdateAttachment:
    case ChangeKind::CreateDefinition:
    case ChangeKind::UpdateDefinition:
    case ChangeKind::RemoveDefinition:
    case ChangeKind::AddDefinitionMember:
    case ChangeKind::RemoveDefinitionMember:
    case ChangeKind::UpdateLevel:
    case ChangeKind::AddLevelMember:
    case ChangeKind::RemoveLevelMember:
        return true;
    default:
        return false;
    }
}

Change attachChange(const uptrends::LevelIntegration &attachment, const QString &integrationName,
                    const QString &definitionGuid, const QString &definitionName, int level)
{
    Change change;
    change.kind = Change::Kind::AttachIntegration;
    change.id = attachment.integrationGuid;
    change.name = integrationName;
    change.definitionGuid = definitionGuid;
    change.definitionName = definitionName;
    change.level = level;
    change.after = uptrends::toJson(attachment.details);
    const QJsonObject flags = uptrends::toJson(uptrends::AttachmentFlags {
        attachment.active, attachment.sendOkAlerts, attachment.sendReminderAlerts});
    for (auto flag = flags.begin(); flag != flags.end(); ++flag)
        change.after.insert(flag.key(), flag.value());
    return change;
}

uptrends::LevelIntegration attachmentOf(const Change &change)
{
    const uptrends::AttachmentFlags flags = uptrends::attachmentFlagsFromJson(change.after);
    uptrends::LevelIntegration attachment;
    attachment.integrationGuid = change.id;
    attachment.active = flags.active.value_or(attachment.active);
    attachment.sendOkAlerts = flags.okAlerts.value_or(attachment.sendOkAlerts);
    attachment.sendReminderAlerts = flags.reminderAlerts.value_or(attachment.sendReminderAlerts);
    attachment.details = uptrends::attachmentDetailsFromJson(change.after);
    return attachment;
}

bool isSameTarget(const Change &a, const Change &b)
{
    // What a creation makes has no id until it is made.
    const bool idsAgree = a.id.isEmpty() || b.id.isEmpty() || isSameGuid(a.id, b.id);
    const bool named = !a.id.isEmpty() && !b.id.isEmpty();
    return idsAgree && (named || a.name == b.name) && a.serviceId == b.serviceId
           && isSameGuid(a.definitionGuid, b.definitionGuid) && a.level == b.level;
}

QJsonObject toJson(const Change &change)
{
    QJsonObject object {{u"kind"_s, changeWords.text(change.kind)}, {u"name"_s, change.name}};
    if (!change.id.isEmpty())
        object.insert(u"id"_s, change.id);
    if (!change.serviceId.isEmpty())
        object.insert(u"service"_s, change.serviceId);
    if (!change.definitionGuid.isEmpty())
        object.insert(u"definition"_s, change.definitionGuid);
    if (!change.definitionName.isEmpty())
        object.insert(u"definition_name"_s, change.definitionName);
    if (change.level != 0)
        object.insert(u"level"_s, change.level);
    if (!change.before.isEmpty())
        object.insert(u"before"_s, change.before);
    if (!change.after.isEmpty())
        object.insert(u"after"_s, change.after);
    if (change.undoes != 0)
        object.insert(u"undoes"_s, change.undoes);
    if (!change.group.isEmpty())
        object.insert(u"group"_s, change.group);
    return object;
}

std::optional<Change> changeFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    Change change;
    change.kind = changeWords.read(reader, u"kind"_s);
    change.name = reader.requiredString(u"name"_s);
    change.id = reader.string(u"id"_s);
    change.serviceId = reader.string(u"service"_s);
    change.definitionGuid = reader.string(u"definition"_s);
    change.definitionName = reader.string(u"definition_name"_s);
    change.level = static_cast<int>(reader.integer(u"level"_s).value_or(0));
    change.before = object.value("before"_L1).toObject();
    change.after = object.value("after"_L1).toObject();
    change.undoes = reader.integer(u"undoes"_s).value_or(0);
    change.group = reader.string(u"group"_s);
    return reader.ok() ? std::optional(change) : std::nullopt;
}

} // namespace alertbridge
