// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/leveltreemodel.h"

#include <QtCore/QSet>

#include <algorithm>

/// How new readings get into the tree: by id, with as few signals as the views need.
namespace alertbridge {

namespace {

constexpr qsizetype mostMoves =
    64; ///< one by one each renumbers the rows below; beyond, a reset is cheaper

/// True where @p part is found in @p whole in the same order.
template<typename Id>
bool isSubsequence(const QList<Id> &part, const QList<Id> &whole)
{
    qsizetype at = 0;
    for (const Id &id : whole) {
        if (at < part.size() && part.at(at) == id)
            ++at;
    }
    return at == part.size();
}

} // namespace

void LevelTreeModel::clear()
{
    const bool hadTicks = tickedCount() > 0;
    beginResetModel();
    m_definitions.clear();
    m_rows.clear();
    m_keys.clear();
    m_rowOfKey.clear();
    endResetModel();
    if (hadTicks)
        Q_EMIT ticksChanged();
}

void LevelTreeModel::setDefinitions(const QList<uptrends::AlertDefinition> &definitions)
{
    const int ticksBefore = tickedCount();
    QStringList wanted;
    QSet<QString> known;
    QList<uptrends::AlertDefinition> unique;
    for (const uptrends::AlertDefinition &definition : definitions) {
        if (known.contains(definition.guid))
            continue;
        known.insert(definition.guid);
        wanted.append(definition.guid);
        unique.append(definition);
    }

    QStringList present;
    for (const DefinitionEntry &entry : std::as_const(m_definitions)) {
        if (known.contains(entry.definition.guid))
            present.append(entry.definition.guid);
    }
    const qsizetype moves = (m_definitions.size() - present.size())
                            + (wanted.size() - present.size());

    if (moves > mostMoves || !isSubsequence(present, wanted)) {
        QHash<QString, DefinitionEntry> kept;
        for (const DefinitionEntry &entry : std::as_const(m_definitions))
            kept.insert(entry.definition.guid, entry);
        beginResetModel();
        m_definitions.clear();
        m_keys.clear();
        m_rows.clear();
        m_rowOfKey.clear();
        for (const uptrends::AlertDefinition &definition : std::as_const(unique)) {
            DefinitionEntry entry = kept.value(definition.guid);
            entry.definition = definition;
            m_definitions.append(entry);
            m_keys.append(++m_lastKey);
        }
        renumber(0);
        endResetModel();
    } else {
        for (int row = static_cast<int>(m_definitions.size()) - 1; row >= 0; --row) {
            if (!known.contains(m_definitions.at(row).definition.guid))
                removeDefinition(row);
        }
        for (int row = 0; row < unique.size(); ++row) {
            const uptrends::AlertDefinition &definition = unique.at(row);
            if (row >= m_definitions.size()
                || m_definitions.at(row).definition.guid != definition.guid) {
                insertDefinition(row, definition);
                continue;
            }
            uptrends::AlertDefinition &current = m_definitions[row].definition;
            const bool differs = current.name != definition.name
                                 || current.active != definition.active;
            const bool renamed = current.name != definition.name;
            current = definition;
            if (differs)
                definitionChanged(row);
            if (renamed && !m_definitions.at(row).levels.isEmpty()) { // what levels are searched by
                const QModelIndex parent = index(row, 0);
                Q_EMIT dataChanged(index(0, 0, parent),
                                   index(rowCount(parent) - 1, ColumnCount - 1, parent),
                                   {SearchRole});
            }
        }
    }
    if (tickedCount() != ticksBefore)
        Q_EMIT ticksChanged();
}

void LevelTreeModel::setLevels(const QString &definitionGuid,
                               const QList<uptrends::EscalationLevel> &levels)
{
    const int row = m_rows.value(definitionGuid, -1);
    if (row < 0)
        return;
    const int ticksBefore = tickedCount();
    const QModelIndex parent = index(row, 0);
    DefinitionEntry &definition = m_definitions[row];
    definition.levelsRead = true;
    definition.error.reset();

    QList<int> wanted;
    QList<uptrends::EscalationLevel> unique;
    for (const uptrends::EscalationLevel &level : levels) {
        if (!wanted.contains(level.id)) {
            wanted.append(level.id);
            unique.append(level);
        }
    }
    const auto removeLevel = [&](int at) {
        beginRemoveRows(parent, at, at);
        definition.levels.removeAt(at);
        endRemoveRows();
    };
    QHash<int, LevelEntry> kept;
    for (int at = static_cast<int>(definition.levels.size()) - 1; at >= 0; --at) {
        const LevelEntry entry = definition.levels.at(at);
        if (wanted.contains(entry.level.id))
            kept.insert(entry.level.id, entry);
        else
            removeLevel(at);
    }
    QList<int> present;
    for (const LevelEntry &entry : std::as_const(definition.levels))
        present.append(entry.level.id);
    if (!isSubsequence(present, wanted)) {
        for (int at = static_cast<int>(definition.levels.size()) - 1; at >= 0; --at)
            removeLevel(at);
    }
    for (int at = 0; at < unique.size(); ++at) {
        const uptrends::EscalationLevel &level = unique.at(at);
        if (at < definition.levels.size() && definition.levels.at(at).level.id == level.id) {
            definition.levels[at].level = level;
            continue;
        }
        LevelEntry entry = kept.value(level.id);
        entry.level = level;
        beginInsertRows(parent, at, at);
        definition.levels.insert(at, entry);
        endInsertRows();
    }
    if (!unique.isEmpty())
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(static_cast<int>(unique.size()) - 1, ColumnCount - 1, parent));
    definitionChanged(row);
    if (tickedCount() != ticksBefore)
        Q_EMIT ticksChanged();
}

void LevelTreeModel::setMembers(const QString &definitionGuid, int monitors, int monitorGroups)
{
    const int row = m_rows.value(definitionGuid, -1);
    if (row < 0)
        return;
    DefinitionEntry &definition = m_definitions[row];
    if (definition.monitors == monitors && definition.monitorGroups == monitorGroups)
        return;
    definition.monitors = monitors;
    definition.monitorGroups = monitorGroups;
    Q_EMIT dataChanged(index(row, LevelColumn), index(row, ColumnCount - 1),
                       {MonitorsRole, MonitorGroupsRole});
    const bool ticked = std::any_of(definition.levels.begin(), definition.levels.end(),
                                    [](const LevelEntry &entry) { return entry.ticked; });
    if (ticked)
        Q_EMIT ticksChanged(); // what the ticks reach is known better now
}

void LevelTreeModel::setLevelRead(const QString &definitionGuid, int levelId, bool attached,
                                  int operators)
{
    LevelEntry *level = entry(definitionGuid, levelId);
    if (!level)
        return;
    const bool wasTicked = level->ticked;
    level->read = true;
    level->attached = attached;
    level->operators = operators;
    level->error.reset();
    level->ticked = wasTicked && !attached;
    levelChanged(definitionGuid, levelId);
    if (wasTicked)
        Q_EMIT ticksChanged();
}

void LevelTreeModel::setAttached(const QString &definitionGuid, int levelId, bool attached)
{
    LevelEntry *level = entry(definitionGuid, levelId);
    if (!level || (level->attached == attached && !level->ticked && !level->error))
        return;
    const bool wasTicked = level->ticked;
    level->attached = attached;
    level->ticked = false;
    level->error.reset();
    levelChanged(definitionGuid, levelId);
    if (wasTicked)
        Q_EMIT ticksChanged();
}

void LevelTreeModel::setError(const QString &definitionGuid, int levelId, const ApiError &error)
{
    if (levelId == 0) {
        const int row = m_rows.value(definitionGuid, -1);
        if (row < 0)
            return;
        m_definitions[row].error = error;
        definitionChanged(row);
        return;
    }
    LevelEntry *level = entry(definitionGuid, levelId);
    if (!level)
        return;
    level->error = error;
    levelChanged(definitionGuid, levelId);
}

void LevelTreeModel::tick(const QString &definitionGuid, int levelId, bool ticked, bool okAlerts,
                          bool reminders)
{
    LevelEntry *level = entry(definitionGuid, levelId);
    if (!level || level->attached
        || (level->ticked == ticked && level->okAlerts == okAlerts
            && level->reminders == reminders))
        return;
    level->ticked = ticked;
    level->okAlerts = okAlerts;
    level->reminders = reminders;
    levelChanged(definitionGuid, levelId);
    Q_EMIT ticksChanged();
}

void LevelTreeModel::markUnread()
{
    for (int row = 0; row < m_definitions.size(); ++row) {
        DefinitionEntry &definition = m_definitions[row];
        definition.error.reset();
        for (LevelEntry &entry : definition.levels) {
            entry.read = false;
            entry.attached = false;
            entry.error.reset();
        }
        if (!definition.levels.isEmpty()) {
            const QModelIndex parent = index(row, 0);
            Q_EMIT dataChanged(index(0, 0, parent),
                               index(rowCount(parent) - 1, ColumnCount - 1, parent));
        }
        definitionChanged(row);
    }
}

void LevelTreeModel::removeDefinition(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.remove(m_definitions.at(row).definition.guid);
    m_rowOfKey.remove(m_keys.at(row));
    m_definitions.removeAt(row);
    m_keys.removeAt(row);
    renumber(row);
    endRemoveRows();
}

void LevelTreeModel::insertDefinition(int row, const uptrends::AlertDefinition &definition)
{
    DefinitionEntry entry;
    entry.definition = definition;
    beginInsertRows({}, row, row);
    m_definitions.insert(row, entry);
    m_keys.insert(row, ++m_lastKey);
    renumber(row);
    endInsertRows();
}

void LevelTreeModel::renumber(int fromRow)
{
    for (int row = fromRow; row < m_definitions.size(); ++row) {
        m_rows.insert(m_definitions.at(row).definition.guid, row);
        m_rowOfKey.insert(m_keys.at(row), row);
    }
}

} // namespace alertbridge
