// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/servicelistmodel.h"
#include "ui/services/servicelistview.h"

class QTreeView;

namespace alertbridge {
class DeliveryHistory;
}

namespace alertbridge::ui {

/// The services as those of the set-up, with the last proof in place of the escalation policy.
class DeliveryServiceRows : public ServiceRows
{
    Q_OBJECT

public:
    DeliveryServiceRows(ServiceListModel *services, DeliveryHistory *history);
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    DeliveryHistory *m_history;
};

/// What can be tested: services, each with a tick.
class DeliveryServiceList : public ListPane
{
    Q_OBJECT

public:
    /// @p history null: nothing is known to be proven.
    DeliveryServiceList(ServiceListModel *services, DeliveryHistory *history,
                        QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    void reveal(const QString &serviceId);
    QStringList shownPolicies() const; ///< of the rows in front

private:
    static ListTexts texts();

    QTreeView *m_view;
};

} // namespace alertbridge::ui
