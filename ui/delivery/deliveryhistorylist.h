// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/deliverylistmodel.h"
#include "ui/lists/listpane.h"

#include <QtCore/QIdentityProxyModel>

class QTreeView;

namespace alertbridge::ui {

/// Gives the history the words and chips the row delegate paints.
class DeliveryHistoryRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// The delivery tests that were run, newest first.
class DeliveryHistoryList : public ListPane
{
    Q_OBJECT

public:
    explicit DeliveryHistoryList(DeliveryListModel *model, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    QString currentRecord() const; ///< empty: none
    void reveal(const QString &recordId);

Q_SIGNALS:
    void currentChanged();

private:
    static ListTexts texts();

    QTreeView *m_view;
};

} // namespace alertbridge::ui
