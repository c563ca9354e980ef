// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/accountinventory_p.h"

#include <algorithm>

namespace alertbridge {

namespace {

/// @p read, and of @p known what is missing from it.
template<typename T>
QList<T> withKnown(QList<T> read, const QList<T> &known)
{
    for (const T &thing : known) {
        if (!read.contains(thing))
            read.append(thing);
    }
    return read;
}

LevelRecord *levelOf(DefinitionRecord &record, int id)
{
    const auto found = std::find_if(
        record.levels.begin(), record.levels.end(),
        [id](const LevelRecord &candidate) { return candidate.level.id == id; });
    return found == record.levels.end() ? nullptr : &*found;
}

} // namespace

DefinitionRecord *AccountInventory::Private::recordOf(const QString &guid)
{
    const auto found = std::find_if(
        inventory.definitions.begin(), inventory.definitions.end(),
        [&guid](const DefinitionRecord &record) { return record.definition.guid == guid; });
    return found == inventory.definitions.end() ? nullptr : &*found;
}

DefinitionRecord &AccountInventory::Private::pendingOf(const QString &guid)
{
    const auto known = pending.find(guid);
    if (known != pending.end())
        return *known;
    DefinitionRecord record;
    if (const DefinitionRecord *old = recordOf(guid))
        record = *old;
    record.unread.reset();
    return *pending.insert(guid, record);
}

void AccountInventory::Private::takeFound(const uptrends::AlertDefinition &definition)
{
    DefinitionRecord *record = recordOf(definition.guid);
    if (!record) {
        inventory.definitions.append({definition, {}, {}, {}, {}});
        tell(Part::Definitions);
        return;
    }
    record->definition = definition;
}

void AccountInventory::Private::takeLevels(const QString &guid,
                                           const QList<uptrends::EscalationLevel> &levels,
                                           const std::optional<ApiError> &defect)
{
    DefinitionRecord &record = pendingOf(guid);
    QList<LevelRecord> read;
    for (const uptrends::EscalationLevel &level : levels) {
        const LevelRecord *old = levelOf(record, level.id);
        LevelRecord next = old ? *old : LevelRecord();
        next.level = level;
        next.unread.reset();
        read.append(next);
    }
    if (defect) { // what could not be read this time is not gone
        for (const LevelRecord &old : std::as_const(record.levels)) {
            const bool listed = std::any_of(read.begin(), read.end(),
                                            [&old](const LevelRecord &candidate) {
                                                return candidate.level.id == old.level.id;
                                            });
            if (!listed)
                read.append(old);
        }
        std::sort(read.begin(), read.end(), [](const LevelRecord &a, const LevelRecord &b) {
            return a.level.id < b.level.id;
        });
    }
    record.levels = read;
}

void AccountInventory::Private::takeLevel(const QString &guid, const LevelReading &reading)
{
    LevelRecord *level = levelOf(pendingOf(guid), reading.level);
    if (!level)
        return;
    level->integrationGuids = reading.integrationsError
                                  ? withKnown(reading.integrationGuids, level->integrationGuids)
                                  : reading.integrationGuids;
    level->members = reading.membersError ? withKnown(reading.members, level->members)
                                          : reading.members;
    if (!reading.isWhole())
        level->unread = reading.error();
}

void AccountInventory::Private::takeRecord(const QString &guid)
{
    firsts.remove(guid);
    DefinitionRecord *record = recordOf(guid);
    if (!record || !pending.contains(guid))
        return;
    const uptrends::AlertDefinition definition = record->definition; // newer than the pending one
    *record = pending.take(guid);
    record->definition = definition;
    record->readAt = QDateTime::currentDateTimeUtc();
    fromSnapshot = false;
    unsaved = true;
    Q_EMIT q->definitionChanged(guid);
}

void AccountInventory::Private::remove(const QString &guid)
{
    firsts.remove(guid);
    pending.remove(guid);
    inventory.definitions.removeIf(
        [&guid](const DefinitionRecord &record) { return record.definition.guid == guid; });
    unsaved = true;
    Q_EMIT q->definitionChanged(guid);
    tell(Part::Definitions);
}

} // namespace alertbridge
