// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliveryhistory.h"

#include <QtCore/QAbstractTableModel>

namespace alertbridge {

/// The history of delivery tests, newest first. No texts: the UI words them. Main thread.
class DeliveryListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        KindColumn,
        SubjectColumn,
        ResultColumn,
        DurationColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
        SortRole, ///< by time, kind, name, result, length
        SearchRole, ///< the names in it, and the incident's number
    };

    /// @p history null: always empty.
    explicit DeliveryListModel(DeliveryHistory *history, QObject *parent = nullptr);

    DeliveryRecord recordAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void take(const QString &id);
    QStringList idsNow() const;

    DeliveryHistory *m_history;
    QStringList m_ids; ///< as told to views
};

} // namespace alertbridge
