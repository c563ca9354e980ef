// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/activitymodel.h"

namespace alertbridge {

ActivityModel::ActivityModel(Journal *journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_count(int(journal->entries().size()))
{
    connect(journal, &Journal::entryAdded, this, [this] {
        beginInsertRows({}, 0, 0);
        ++m_count;
        endInsertRows();
    });
    connect(journal, &Journal::entryChanged, this, [this](int entry) {
        const int row = m_count - 1 - entry;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
}

const JournalEntry &ActivityModel::entryAt(int row) const
{
    return m_journal->entries().at(m_count - 1 - row);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalEntry &entry = entryAt(index.row());
    switch (role) {
    case IdRole:
        return entry.id;
    case SearchRole:
        return QString(entry.change.name + u'\n' + entry.change.definitionName);
    case SortRole:
        switch (index.column()) {
        case WhenColumn:
            return -entry.id;
        case WhatColumn:
            return int(entry.change.kind);
        default:
            return int(entry.outcome);
        }
    default:
        return {};
    }
}

} // namespace alertbridge
