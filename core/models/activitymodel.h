// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal.h"

#include <QtCore/QAbstractTableModel>

namespace alertbridge {

/// The entries of a journal, newest first. No texts: the UI words them. Main thread.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhatColumn, ResultColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64, the entry's
        SortRole, ///< by time, what, result
        SearchRole, ///< the names in it; the UI adds its words
    };

    explicit ActivityModel(Journal *journal, QObject *parent = nullptr);

    Journal *journal() const { return m_journal; }
    const JournalEntry &entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Journal *m_journal;
    int m_count; ///< entries told to views
};

} // namespace alertbridge
