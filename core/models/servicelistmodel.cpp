// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/servicelistmodel.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

/// More removed blocks than this are told as one reset: views re-read faster than they shift.
constexpr int mostBlocks = 64;

bool sameDisplay(const pagerduty::Service &a, const pagerduty::Service &b)
{
    return a.name == b.name && a.description == b.description && a.status == b.status
           && a.escalationPolicy.id == b.escalationPolicy.id
           && a.escalationPolicy.summary == b.escalationPolicy.summary && a.htmlUrl == b.htmlUrl;
}

} // namespace

void ServiceListModel::clear()
{
    beginResetModel();
    m_services.clear();
    m_rows.clear();
    const QSet<QString> unticked = std::exchange(m_ticked, {});
    endResetModel();
    for (const QString &id : unticked)
        Q_EMIT tickedChanged(id, false);
}

void ServiceListModel::append(const QList<pagerduty::Service> &services)
{
    QList<qsizetype> fresh; // where they are in the list
    QSet<QString> freshIds;
    for (qsizetype i = 0; i < services.size(); ++i) {
        const pagerduty::Service &service = services.at(i);
        if (m_rows.contains(service.id)) {
            upsert(service);
        } else if (!freshIds.contains(service.id)) {
            freshIds.insert(service.id);
            fresh.append(i);
        }
    }
    if (fresh.isEmpty())
        return;
    const int first = static_cast<int>(m_services.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    for (const qsizetype i : std::as_const(fresh)) {
        m_rows.insert(services.at(i).id, static_cast<int>(m_services.size()));
        m_services.append(services.at(i));
    }
    endInsertRows();
}

void ServiceListModel::upsert(const pagerduty::Service &service)
{
    const auto row = m_rows.constFind(service.id);
    if (row == m_rows.constEnd()) {
        append({service});
        return;
    }
    const bool same = sameDisplay(m_services.at(*row), service);
    m_services[*row] = service;
    if (!same)
        Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
}

void ServiceListModel::remove(const QString &id)
{
    const int row = m_rows.value(id, -1);
    if (row >= 0)
        dropRows(row, row);
}

void ServiceListModel::dropRows(int first, int last)
{
    QStringList unticked;
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row) {
        const QString &id = m_services.at(row).id;
        m_rows.remove(id);
        if (m_ticked.remove(id))
            unticked.append(id);
    }
    m_services.remove(first, last - first + 1);
    for (int row = first; row < m_services.size(); ++row)
        m_rows[m_services.at(row).id] = row;
    endRemoveRows();
    for (const QString &id : std::as_const(unticked))
        Q_EMIT tickedChanged(id, false);
}

void ServiceListModel::keepOnly(const QSet<QString> &ids)
{
    QList<std::pair<int, int>> blocks;
    for (int row = static_cast<int>(m_services.size()) - 1; row >= 0; --row) {
        if (ids.contains(m_services.at(row).id))
            continue;
        if (!blocks.isEmpty() && blocks.last().first == row + 1)
            blocks.last().first = row;
        else
            blocks.append({row, row});
    }
    if (blocks.size() <= mostBlocks) {
        for (const auto &[first, last] : std::as_const(blocks))
            dropRows(first, last);
        return;
    }
    beginResetModel();
    m_services.removeIf(
        [&ids](const pagerduty::Service &service) { return !ids.contains(service.id); });
    m_rows.clear();
    for (int row = 0; row < m_services.size(); ++row)
        m_rows.insert(m_services.at(row).id, row);
    const QSet<QString> unticked = m_ticked - ids;
    m_ticked.intersect(ids);
    endResetModel();
    for (const QString &id : unticked)
        Q_EMIT tickedChanged(id, false);
}

QList<int> ServiceListModel::rowsWithPolicies(const QSet<QString> &policyIds) const
{
    QList<int> rows;
    for (int row = 0; row < m_services.size(); ++row) {
        if (policyIds.contains(m_services.at(row).escalationPolicy.id))
            rows.append(row);
    }
    return rows;
}

void ServiceListModel::emitRows(const QList<int> &rows, int column, const QList<int> &roles)
{
    if (rows.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    Q_EMIT dataChanged(index(*first, column), index(*last, column), roles);
}

void ServiceListModel::setOnCall(const QHash<QString, OnCallNow> &byPolicyId)
{
    m_onCall.insert(byPolicyId);
    const QList<QString> keys = byPolicyId.keys();
    emitRows(rowsWithPolicies({keys.begin(), keys.end()}), OnCallColumn,
             {Qt::DisplayRole, SortRole, OnCallKnownRole, OnCallNamesRole});
}

void ServiceListModel::setCreatedByUs(const QSet<QString> &ids)
{
    const QSet<QString> changed = (ids - m_createdByUs) + (m_createdByUs - ids);
    m_createdByUs = ids;
    QList<int> rows;
    for (const QString &id : changed) {
        if (const auto row = m_rows.constFind(id); row != m_rows.constEnd())
            rows.append(*row);
    }
    emitRows(rows, NameColumn, {CreatedByUsRole});
}

std::optional<pagerduty::Service> ServiceListModel::service(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    if (row == m_rows.constEnd())
        return {};
    return m_services.at(*row);
}

std::optional<pagerduty::Service> ServiceListModel::serviceByName(const QString &name) const
{
    const auto found = std::find_if(m_services.begin(), m_services.end(),
                                    [&name](const pagerduty::Service &service) {
                                        return service.name.compare(name, Qt::CaseInsensitive) == 0;
                                    });
    if (found == m_services.end())
        return {};
    return *found;
}

QStringList ServiceListModel::ticked() const
{
    QStringList ids(m_ticked.begin(), m_ticked.end());
    std::sort(ids.begin(), ids.end(), [this](const QString &a, const QString &b) {
        return m_rows.value(a) < m_rows.value(b);
    });
    return ids;
}

void ServiceListModel::setTicked(const QString &id, bool ticked)
{
    const auto row = m_rows.constFind(id);
    if (row == m_rows.constEnd() || m_ticked.contains(id) == ticked)
        return;
    if (ticked)
        m_ticked.insert(id);
    else
        m_ticked.remove(id);
    Q_EMIT dataChanged(index(*row, NameColumn), index(*row, NameColumn), {Qt::CheckStateRole});
    Q_EMIT tickedChanged(id, ticked);
}

int ServiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

int ServiceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const pagerduty::Service &service = m_services.at(index.row());
    const auto columnText = [this, &service, &index]() -> QString {
        switch (index.column()) {
        case NameColumn:
            return service.name;
        case PolicyColumn:
            return service.escalationPolicy.summary;
        case OnCallColumn:
            return m_onCall.value(service.escalationPolicy.id).names.join(", "_L1);
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return columnText();
    case SortRole:
        return columnText().toCaseFolded();
    case Qt::CheckStateRole:
        if (index.column() != NameColumn)
            return {};
        return static_cast<int>(m_ticked.contains(service.id) ? Qt::Checked : Qt::Unchecked);
    case IdRole:
        return service.id;
    case SearchRole:
        return QString(service.name + u'\n' + service.description + u'\n'
                       + service.escalationPolicy.summary);
    case StatusRole:
        return static_cast<int>(service.status);
    case OnCallKnownRole:
        return m_onCall.value(service.escalationPolicy.id).known;
    case OnCallNamesRole:
        return m_onCall.value(service.escalationPolicy.id).names;
    case HtmlUrlRole:
        return service.htmlUrl;
    case CreatedByUsRole:
        return m_createdByUs.contains(service.id);
    default:
        return {};
    }
}

bool ServiceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NameColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return false;
    }
    setTicked(m_services.at(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ServiceListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace alertbridge
