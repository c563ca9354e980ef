// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/definitionlistmodel.h"

#include "core/definitions/definitiondesk.h"
#include "core/inventory/accountinventory.h"

#include <algorithm>

namespace alertbridge {

namespace {

constexpr int gatheringTime = 30; // ms

} // namespace

DefinitionListModel::DefinitionListModel(DefinitionDesk *desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    AccountInventory *inventory = desk->inventory();
    // Definitions arrive by the hundred: what they share is worked out once for several.
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatheringTime);
    connect(&m_soon, &QTimer::timeout, this, &DefinitionListModel::takeChanged);
    connect(inventory, &AccountInventory::definitionChanged, this, [this](const QString &guid) {
        m_changed.insert(guid);
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(inventory, &AccountInventory::partChanged, this, [this](AccountInventory::Part part) {
        if (part == AccountInventory::Part::Definitions
            || part == AccountInventory::Part::Integrations)
            takeAll();
    });
    connect(desk, &DefinitionDesk::unsavedChanged, this, &DefinitionListModel::takeUnsaved);
    takeAll();
}

void DefinitionListModel::setCoverageFacts(const CoverageFacts &facts)
{
    m_facts = facts;
    takeAll();
}

DefinitionListModel::Row DefinitionListModel::made(const DefinitionRecord &record,
                                                   const Coverage &coverage) const
{
    const Inventory &inventory = m_desk->inventory()->inventory();
    Row row;
    row.guid = record.definition.guid;
    row.name = record.definition.name;
    row.active = record.definition.active;
    row.read = record.readAt.isValid();
    row.failed = record.unread.has_value();
    row.levels = int(record.levels.size());
    QStringList words {row.name};
    for (const uptrends::Member &member : record.members)
        ++(member.kind == uptrends::Member::Kind::Monitor ? row.monitors : row.monitorGroups);
    for (const LevelRecord &level : record.levels) {
        row.activeLevels += level.level.active;
        row.failed = row.failed || level.unread;
        LevelIntegrations integrations {level.level.id, level.level.active, {}};
        for (const QString &guid : level.integrationGuids) {
            const uptrends::Integration *integration = inventory.integration(guid);
            integrations.names.append(integration ? integration->name : QString());
        }
        if (!integrations.names.isEmpty())
            row.integrations.append(integrations);
        words += integrations.names;
    }
    words.removeDuplicates();
    row.search = words.join(u'\n');
    row.unsaved = m_desk->unsavedCount(row.guid);
    if (row.read) {
        const DefinitionCoverage covered = coverage.of(record);
        row.reach = covered.reach;
        row.reason = covered.reason;
    }
    return row;
}

void DefinitionListModel::takeAll()
{
    const Inventory &inventory = m_desk->inventory()->inventory();
    const Coverage coverage(inventory, m_facts);
    QSet<QString> present;
    for (const DefinitionRecord &record : inventory.definitions)
        present.insert(record.definition.guid.toLower());
    const auto isGone = [&](int row) { return !present.contains(m_rows.at(row).guid.toLower()); };
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_index.remove(m_rows.at(row).guid.toLower());
        m_rows.remove(first, last - first + 1);
        for (int moved = first; moved < m_rows.size(); ++moved) // who is told looks rows up
            m_index.insert(m_rows.at(moved).guid.toLower(), moved);
        endRemoveRows();
        last = first;
    }
    QList<Row> added;
    for (const DefinitionRecord &record : inventory.definitions) {
        const int row = rowOf(record.definition.guid);
        if (row >= 0)
            m_rows[row] = made(record, coverage);
        else
            added.append(made(record, coverage));
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    for (const Row &row : std::as_const(added)) {
        m_index.insert(row.guid.toLower(), int(m_rows.size()));
        m_rows.append(row);
    }
    endInsertRows();
}

void DefinitionListModel::takeChanged()
{
    const Inventory &inventory = m_desk->inventory()->inventory();
    const QSet<QString> changed = std::exchange(m_changed, {});
    const bool all = std::any_of(changed.begin(), changed.end(), [&](const QString &guid) {
        return rowOf(guid) < 0 || !inventory.definition(guid);
    });
    if (all) {
        takeAll();
        return;
    }
    const Coverage coverage(inventory, m_facts);
    for (const QString &guid : changed) {
        const int row = rowOf(guid);
        m_rows[row] = made(*inventory.definition(guid), coverage);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void DefinitionListModel::takeUnsaved(const QString &guid)
{
    const int row = rowOf(guid);
    if (row < 0)
        return;
    const int unsaved = m_desk->unsavedCount(guid);
    if (std::exchange(m_rows[row].unsaved, unsaved) != unsaved)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int DefinitionListModel::rowOf(const QString &guid) const
{
    return m_index.value(guid.toLower(), -1);
}

int DefinitionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DefinitionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DefinitionListModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case ActiveColumn:
        return int(!row.active);
    case LevelsColumn:
        return row.activeLevels;
    case MonitorsColumn:
        return row.monitors + row.monitorGroups;
    case IntegrationsColumn:
        return row.integrations.isEmpty() ? QString() : row.integrations.first().names.first();
    case ReachColumn:
        return row.active ? int(row.reach) : int(Reach::Yes) + 1;
    default:
        return row.name;
    }
}

QVariant DefinitionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case GuidRole:
        return row.guid;
    case SearchRole:
        return row.search;
    case SortRole:
        return sortValue(row, index.column());
    case Qt::DisplayRole:
        return index.column() == NameColumn ? QVariant(row.name) : QVariant();
    default:
        return {};
    }
}

} // namespace alertbridge
