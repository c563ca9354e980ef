// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/deliverylistmodel.h"

namespace alertbridge {

using namespace Qt::StringLiterals;

DeliveryListModel::DeliveryListModel(DeliveryHistory *history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
    , m_ids(idsNow())
{
    if (history)
        connect(history, &DeliveryHistory::recordChanged, this, &DeliveryListModel::take);
}

QStringList DeliveryListModel::idsNow() const
{
    QStringList ids;
    if (m_history) {
        for (const DeliveryRecord &record : m_history->records())
            ids.append(record.id);
    }
    return ids;
}

void DeliveryListModel::take(const QString &id)
{
    const QStringList now = idsNow();
    if (now == m_ids) {
        const int row = int(m_ids.indexOf(id));
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const int at = int(now.indexOf(id));
    QStringList without = now;
    without.removeAll(id);
    if (at >= 0 && without == m_ids) {
        beginInsertRows({}, at, at);
        m_ids = now;
        endInsertRows();
        return;
    }
    beginResetModel(); // another copy of the app wrote several, or the oldest were dropped
    m_ids = now;
    endResetModel();
}

DeliveryRecord DeliveryListModel::recordAt(int row) const
{
    const DeliveryRecord *record = m_history ? m_history->record(m_ids.value(row)) : nullptr;
    return record ? *record : DeliveryRecord();
}

int DeliveryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int DeliveryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DeliveryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row());
    if (role != SearchRole && role != SortRole)
        return {};
    const DeliveryRecord record = recordAt(index.row());
    if (role == SearchRole)
        return QString(record.serviceName + u'\n' + record.integrationName + u"\n#"_s
                       + QString::number(record.incidentNumber));
    switch (index.column()) {
    case WhenColumn:
        return -record.startedAt.toMSecsSinceEpoch(); // newest first when ascending
    case KindColumn:
        return int(record.kind);
    case SubjectColumn:
        return record.serviceName;
    case ResultColumn:
        return record.incidentOpen ? -1 : int(record.result);
    default:
        return record.endedAt.isValid() ? record.startedAt.msecsTo(record.endedAt) : qint64(-1);
    }
}

} // namespace alertbridge
