// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/inverse.h"

#include <algorithm>

namespace alertbridge {

using ChangeKind = Change::Kind;

namespace {

struct Opposite
{
    ChangeKind kind;
    ChangeKind inverse;
};

/// Removed services, policies, definitions and windows come back with other ids and keys; messages
/// that went out cannot be called back; a resolved incident cannot be opened again.
constexpr Opposite opposites[] {
    {ChangeKind::CreateService, ChangeKind::RemoveService},
    {ChangeKind::CreateEscalationPolicy, ChangeKind::RemoveEscalationPolicy},
    {ChangeKind::SetAlertGrouping, ChangeKind::RemoveAlertGrouping},
    {ChangeKind::AttachIntegration, ChangeKind::DetachIntegration},
    {ChangeKind::DetachIntegration, ChangeKind::AttachIntegration},
    {ChangeKind::UpdateAttachment, ChangeKind::UpdateAttachment},
    {ChangeKind::CreateDefinition, ChangeKind::RemoveDefinition},
    {ChangeKind::UpdateDefinition, ChangeKind::UpdateDefinition},
    {ChangeKind::AddDefinitionMember, ChangeKind::RemoveDefinitionMember},
    {ChangeKind::RemoveDefinitionMember, ChangeKind::AddDefinitionMember},
    {ChangeKind::UpdateLevel, ChangeKind::UpdateLevel},
    {ChangeKind::AddLevelMember, ChangeKind::RemoveLevelMember},
    {ChangeKind::RemoveLevelMember, ChangeKind::AddLevelMember},
    {ChangeKind::CreateMaintenanceWindow, ChangeKind::RemoveMaintenanceWindow},
};

/// True where the values before are known as far as the inverse needs them.
bool isKnown(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::DetachIntegration: {
        const auto flags = uptrends::attachmentFlagsFromJson(change.before);
        const bool detailHidden = std::any_of(
            change.before.begin(), change.before.end(),
            [](const QJsonValue &value) { return value.isNull(); });
        return flags.active && flags.okAlerts && flags.reminderAlerts && !detailHidden;
    }
    case ChangeKind::UpdateAttachment:
    case ChangeKind::UpdateDefinition:
    case ChangeKind::UpdateLevel: {
        const QStringList fields = change.after.keys();
        return std::all_of(fields.begin(), fields.end(), [&change](const QString &field) {
            return change.before.contains(field) && !change.before.value(field).isNull();
        });
    }
    default:
        return true;
    }
}

} // namespace

std::optional<Change> inverseOf(const JournalEntry &entry)
{
    const Change &change = entry.change;
    if (entry.outcome != Outcome::Done || entry.undone || change.undoes != 0)
        return {};
    const auto opposite = std::find_if(
        std::begin(opposites), std::end(opposites),
        [&change](const Opposite &each) { return each.kind == change.kind; });
    if (opposite == std::end(opposites) || !isKnown(change))
        return {};
    Change inverse = change;
    inverse.kind = opposite->inverse;
    inverse.undoes = entry.id;
    inverse.group.clear();
    inverse.before = change.after;
    inverse.after = change.before;
    if (change.kind == ChangeKind::CreateDefinition) {
        inverse.before = {}; // read anew: it may have grown since
        inverse.after = {};
    } else if (change.kind == ChangeKind::UpdateAttachment || change.kind == ChangeKind::UpdateLevel
               || change.kind == ChangeKind::UpdateDefinition) {
        // Of the fields before, those that were changed.
        const QStringList fields = change.before.keys();
        for (const QString &field : fields) {
            if (!change.after.contains(field))
                inverse.after.remove(field);
        }
    }
    return inverse;
}

} // namespace alertbridge
