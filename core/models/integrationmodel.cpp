// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/integrationmodel.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

namespace alertbridge {

namespace {

QVariant sortKey(const IntegrationEntry &entry, int column)
{
    switch (column) {
    case IntegrationModel::UsedColumn:
        return entry.levels;
    case IntegrationModel::FeedsColumn:
        return entry.feedKnown ? entry.services.size() : -1;
    case IntegrationModel::StateColumn:
        return entry.mutedLevels > 0 ? 2 : entry.pausedUntil.isValid() ? 1 : 0;
    default:
        return QString(QLatin1Char(entry.integration.isPagerDuty() ? '0' : '1')
                       + entry.integration.name.toCaseFolded());
    }
}

} // namespace

bool operator==(const IntegrationEntry &a, const IntegrationEntry &b)
{
    const auto fields = [](const IntegrationEntry &e) {
        return std::tie(e.integration.guid, e.integration.name, e.integration.type, e.levels,
                        e.definitions, e.usesWhole, e.usedBy, e.feedKnown, e.services, e.provenAt,
                        e.mutedLevels, e.pausedUntil);
    };
    return fields(a) == fields(b);
}

void IntegrationModel::setEntries(const QList<IntegrationEntry> &entries)
{
    QHash<QString, qsizetype> wanted;
    for (qsizetype i = 0; i < entries.size(); ++i)
        wanted.insert(entries.at(i).integration.guid, i);
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_entries.at(row).integration.guid))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(m_entries.size()); ++row) {
        const IntegrationEntry &now = entries.at(wanted.take(m_entries.at(row).integration.guid));
        if (m_entries.at(row) == now)
            continue;
        m_entries[row] = now;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    QList<qsizetype> added = wanted.values();
    if (added.isEmpty())
        return;
    std::sort(added.begin(), added.end());
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (const qsizetype i : std::as_const(added))
        m_entries.append(entries.at(i));
    endInsertRows();
}

const IntegrationEntry *IntegrationModel::entry(const QString &guid) const
{
    const int row = rowOf(guid);
    return row < 0 ? nullptr : &m_entries.at(row);
}

int IntegrationModel::rowOf(const QString &guid) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(),
        [&guid](const IntegrationEntry &entry) { return entry.integration.guid == guid; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int IntegrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int IntegrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant IntegrationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IntegrationEntry &entry = m_entries.at(index.row());
    switch (role) {
    case GuidRole:
        return entry.integration.guid;
    case SortRole:
        return sortKey(entry, index.column());
    case SearchRole:
        return QStringList {entry.integration.name, entry.integration.type,
                            entry.services.join(u'\n'), entry.usedBy.join(u'\n')}
            .join(u'\n');
    case Qt::DisplayRole:
        return index.column() == NameColumn ? QVariant(entry.integration.name) : QVariant();
    default:
        return {};
    }
}

} // namespace alertbridge
