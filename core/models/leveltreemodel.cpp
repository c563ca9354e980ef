// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/leveltreemodel.h"

#include <algorithm>

namespace alertbridge {

namespace {

bool isCandidate(const LevelEntry &entry)
{
    return entry.level.active && !entry.attached && !entry.error;
}

int tickedIn(const DefinitionEntry &definition)
{
    return static_cast<int>(std::count_if(definition.levels.begin(), definition.levels.end(),
                                          [](const LevelEntry &entry) { return entry.ticked; }));
}

int rowOf(const DefinitionEntry &definition, int levelId)
{
    const auto found = std::find_if(
        definition.levels.begin(), definition.levels.end(),
        [levelId](const LevelEntry &entry) { return entry.level.id == levelId; });
    return found == definition.levels.end() ? -1
                                            : static_cast<int>(found - definition.levels.begin());
}

LevelTreeModel::RowState stateOf(const LevelEntry &entry)
{
    using State = LevelTreeModel::RowState;
    if (entry.attached)
        return State::Attached;
    if (entry.ticked)
        return State::WillAttach;
    if (entry.error)
        return State::Failed;
    return entry.read ? State::Free : State::Unread;
}

LevelTreeModel::RowState stateOf(const DefinitionEntry &definition)
{
    using State = LevelTreeModel::RowState;
    if (definition.error)
        return State::Failed;
    bool unread = !definition.levelsRead;
    bool attached = false;
    bool failed = false;
    for (const LevelEntry &entry : definition.levels) {
        const State state = stateOf(entry);
        if (state == State::WillAttach)
            return state;
        unread = unread || state == State::Unread;
        attached = attached || state == State::Attached;
        failed = failed || state == State::Failed;
    }
    if (failed)
        return State::Failed;
    if (unread)
        return State::Unread;
    return attached ? State::Attached : State::Free;
}

QVariant checkStateOf(const DefinitionEntry &definition)
{
    int candidates = 0;
    int tickedCandidates = 0;
    for (const LevelEntry &entry : definition.levels) {
        if (!isCandidate(entry))
            continue;
        ++candidates;
        tickedCandidates += entry.ticked ? 1 : 0;
    }
    const int ticked = tickedIn(definition);
    if (candidates == 0 && ticked == 0)
        return {};
    if (ticked == 0)
        return Qt::Unchecked;
    return candidates > 0 && tickedCandidates == candidates ? Qt::Checked : Qt::PartiallyChecked;
}

Qt::CheckState checkState(bool on)
{
    return on ? Qt::Checked : Qt::Unchecked;
}

} // namespace

const DefinitionEntry *LevelTreeModel::definition(const QString &guid) const
{
    const int row = m_rows.value(guid, -1);
    return row < 0 ? nullptr : &m_definitions.at(row);
}

int LevelTreeModel::tickedCount() const
{
    int count = 0;
    for (const DefinitionEntry &definition : m_definitions)
        count += tickedIn(definition);
    return count;
}

QModelIndex LevelTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    return createIndex(row, column, m_keys.at(parent.row()));
}

QModelIndex LevelTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int row = m_rowOfKey.value(index.internalId(), -1);
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int LevelTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_definitions.size());
    if (parent.internalId() != 0 || parent.column() != 0 || parent.row() >= m_definitions.size())
        return 0;
    return static_cast<int>(m_definitions.at(parent.row()).levels.size());
}

int LevelTreeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalId() != 0 ? 0 : ColumnCount;
}

QVariant LevelTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    if (index.internalId() == 0)
        return definitionData(m_definitions.at(index.row()), index.column(), role);
    const DefinitionEntry &definition = m_definitions.at(m_rowOfKey.value(index.internalId()));
    return levelData(definition, definition.levels.at(index.row()), index.column(), role);
}

QVariant LevelTreeModel::definitionData(const DefinitionEntry &definition, int column,
                                        int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == LevelColumn ? QVariant(definition.definition.name) : QVariant();
    case Qt::CheckStateRole:
        return column == LevelColumn ? checkStateOf(definition) : QVariant();
    case SortRole:
    case SearchRole:
        return definition.definition.name;
    case GuidRole:
        return definition.definition.guid;
    case LevelIdRole:
        return 0;
    case StateRole:
        return static_cast<int>(stateOf(definition));
    case ActiveRole:
        return definition.definition.active;
    case MonitorsRole:
        return definition.monitors;
    case MonitorGroupsRole:
        return definition.monitorGroups;
    default:
        return {};
    }
}

QVariant LevelTreeModel::levelData(const DefinitionEntry &definition, const LevelEntry &level,
                                   int column, int role) const
{
    using Mode = uptrends::EscalationLevel::Mode;
    switch (role) {
    case Qt::DisplayRole:
        return column == LevelColumn ? QVariant(level.level.id) : QVariant();
    case Qt::CheckStateRole:
        if (column == LevelColumn)
            return checkState(level.ticked || level.attached);
        if (level.attached) // write-only at the service: nothing true can be shown
            return {};
        if (column == OkAlertsColumn)
            return checkState(level.ticked && level.okAlerts);
        if (column == RemindersColumn)
            return checkState(level.ticked && level.reminders);
        return {};
    case SearchRole:
        return definition.definition.name;
    case GuidRole:
        return definition.definition.guid;
    case SortRole:
    case LevelIdRole:
        return level.level.id;
    case StateRole:
        return static_cast<int>(stateOf(level));
    case ActiveRole:
        return level.level.active;
    case ModeRole:
        return static_cast<int>(level.level.mode);
    case ThresholdRole:
        return level.level.mode == Mode::ErrorDuration ? level.level.thresholdMinutes
                                                       : level.level.thresholdErrorCount;
    case MonitorsRole:
        return definition.monitors;
    case MonitorGroupsRole:
        return definition.monitorGroups;
    case OperatorsRole:
        return level.read ? level.operators : -1;
    default:
        return {};
    }
}

bool LevelTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !checkIndex(index)
        || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool on = value.toInt() != Qt::Unchecked;
    if (index.internalId() == 0)
        return tickDefinition(index.row(), on);
    const DefinitionEntry &definition = m_definitions.at(m_rowOfKey.value(index.internalId()));
    const LevelEntry level = definition.levels.at(index.row());
    const QString guid = definition.definition.guid;
    switch (index.column()) {
    case LevelColumn:
        tick(guid, level.level.id, on, level.okAlerts, level.reminders);
        return true;
    case OkAlertsColumn:
        tick(guid, level.level.id, true, on, level.reminders);
        return true;
    case RemindersColumn:
        tick(guid, level.level.id, true, level.okAlerts, on);
        return true;
    default:
        return false;
    }
}

bool LevelTreeModel::tickDefinition(int row, bool ticked)
{
    DefinitionEntry &definition = m_definitions[row];
    const QModelIndex parent = index(row, 0);
    bool changed = false;
    for (int at = 0; at < definition.levels.size(); ++at) {
        LevelEntry &entry = definition.levels[at];
        if (entry.ticked == ticked || (ticked && !isCandidate(entry)))
            continue;
        entry.ticked = ticked;
        changed = true;
        Q_EMIT dataChanged(index(at, 0, parent), index(at, ColumnCount - 1, parent),
                           {Qt::CheckStateRole, StateRole});
    }
    if (changed) {
        definitionChanged(row);
        Q_EMIT ticksChanged();
    }
    return true;
}

Qt::ItemFlags LevelTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() == 0) {
        if (index.column() == LevelColumn && checkStateOf(m_definitions.at(index.row())).isValid())
            flags |= Qt::ItemIsUserCheckable;
        return flags;
    }
    flags |= Qt::ItemNeverHasChildren;
    const LevelEntry &level = m_definitions.at(m_rowOfKey.value(index.internalId()))
                                  .levels.at(index.row());
    const bool flagColumn = index.column() == OkAlertsColumn || index.column() == RemindersColumn;
    if (!level.attached && (index.column() == LevelColumn || (flagColumn && level.ticked)))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QModelIndex LevelTreeModel::indexOf(const QString &definitionGuid, int levelId, int column) const
{
    const int row = m_rows.value(definitionGuid, -1);
    if (row < 0)
        return {};
    if (levelId == 0)
        return index(row, column);
    const int child = rowOf(m_definitions.at(row), levelId);
    return child < 0 ? QModelIndex() : index(child, column, index(row, 0));
}

LevelEntry *LevelTreeModel::entry(const QString &definitionGuid, int levelId)
{
    const int row = m_rows.value(definitionGuid, -1);
    if (row < 0)
        return nullptr;
    const int child = rowOf(m_definitions.at(row), levelId);
    return child < 0 ? nullptr : &m_definitions[row].levels[child];
}

void LevelTreeModel::levelChanged(const QString &definitionGuid, int levelId)
{
    Q_EMIT dataChanged(indexOf(definitionGuid, levelId, 0),
                       indexOf(definitionGuid, levelId, ColumnCount - 1));
    definitionChanged(m_rows.value(definitionGuid));
}

void LevelTreeModel::definitionChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace alertbridge
