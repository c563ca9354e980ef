// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/servicelistmodel.h"
#include "ui/lists/listpane.h"

#include <QtCore/QIdentityProxyModel>

class QTreeView;

namespace alertbridge::ui {

/// Gives the service model the words and chips the row delegate paints.
class ServiceRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// The PagerDuty services with a tick for each.
class ServiceListView : public ListPane
{
    Q_OBJECT

public:
    explicit ServiceListView(ServiceListModel *model, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    void reveal(const QString &serviceId);
    /// What every list of services says; the words for an empty one are each list's own.
    static ListTexts commonTexts();

Q_SIGNALS:
    void newRequested();

private:
    static ListTexts texts();

    QTreeView *m_view;
};

} // namespace alertbridge::ui
