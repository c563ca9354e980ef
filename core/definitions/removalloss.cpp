// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/removalloss.h"

#include <algorithm>

namespace alertbridge {

namespace {

bool isRead(const DefinitionRecord &record)
{
    return record.readAt.isValid() && !record.unread;
}

/// A group that holds everything, in an active definition, leaves nothing uncovered.
bool coversAll(const Inventory &inventory, const DefinitionRecord &record)
{
    return std::any_of(
        record.members.begin(), record.members.end(), [&inventory](const uptrends::Member &member) {
            return std::any_of(inventory.monitorGroups.begin(), inventory.monitorGroups.end(),
                               [&member](const uptrends::MonitorGroup &group) {
                                   return group.all && group.guid == member.guid;
                               });
        });
}

} // namespace

RemovalLoss removalLoss(const Inventory &inventory, const QString &definitionGuid)
{
    RemovalLoss loss;
    const DefinitionRecord *record = inventory.definition(definitionGuid);
    if (!record || !isRead(*record)) {
        loss.known = false;
        return loss;
    }
    loss.levels = int(record->levels.size());
    for (const LevelRecord &level : record->levels) {
        loss.activeLevels += level.level.active;
        loss.attachments += int(level.integrationGuids.size());
    }
    for (const uptrends::Member &member : record->members)
        ++(member.kind == uptrends::Member::Kind::Monitor ? loss.monitors : loss.monitorGroups);
    if (!record->definition.active)
        return loss;
    QList<uptrends::Member> alone = record->members;
    for (const DefinitionRecord &other : inventory.definitions) {
        if (&other == record || !other.definition.active)
            continue;
        loss.known = loss.known && isRead(other);
        if (coversAll(inventory, other))
            return loss;
        alone.removeIf(
            [&other](const uptrends::Member &member) { return other.members.contains(member); });
    }
    for (const uptrends::Member &member : std::as_const(alone)) {
        const QString name = inventory.nameOf(member);
        loss.alertedByNothingElse.append(name.isEmpty() ? member.guid : name);
    }
    loss.alertedByNothingElse.sort(Qt::CaseInsensitive);
    return loss;
}

} // namespace alertbridge
