// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/deliveryservicelist.h"

#include "core/delivery/deliveryhistory.h"
#include "ui/lists/columnroom.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/servicewords.h"

#include <QtCore/QLocale>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

namespace {

constexpr int provenColumn = ServiceListModel::PolicyColumn;
constexpr int rowsInFront = 60;

} // namespace

DeliveryServiceRows::DeliveryServiceRows(ServiceListModel *services, DeliveryHistory *history)
    : m_history(history)
{
    setSourceModel(services);
    if (!history)
        return;
    connect(history, &DeliveryHistory::recordChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, provenColumn), index(rowCount() - 1, provenColumn));
    });
}

QVariant DeliveryServiceRows::data(const QModelIndex &index, int role) const
{
    if (index.column() != provenColumn)
        return ServiceRows::data(index, role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != MutedRole
        && role != ServiceListModel::SortRole)
        return ServiceRows::data(index, role);
    const DeliveryRecord *proven = m_history ? m_history->lastProven(
                                                   index.data(ServiceListModel::IdRole).toString())
                                             : nullptr;
    if (role == ServiceListModel::SortRole)
        return proven ? proven->startedAt.toMSecsSinceEpoch() : qint64(0);
    if (role == MutedRole)
        return !proven;
    return proven ? whenWords(proven->startedAt.toLocalTime()) : tr("Never");
}

QVariant DeliveryServiceRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == provenColumn && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Last proven");
    return ServiceRows::headerData(section, orientation, role);
}

DeliveryServiceList::DeliveryServiceList(ServiceListModel *services, DeliveryHistory *history,
                                         QWidget *parent)
    : ListPane(
          new DeliveryServiceRows(services, history),
          {ServiceListModel::SearchRole, ServiceListModel::SortRole, ServiceListModel::NameColumn},
          texts(), parent)
{
    searchField()->setObjectName(QStringLiteral("testServiceSearchField"));
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("testServiceView"));
    setUpList(m_view, tr("PagerDuty services"));
    setView(m_view);
    QHeaderView *header = m_view->header();
    header->setResizeContentsPrecision(60);
    header->setSectionResizeMode(ServiceListModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(provenColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ServiceListModel::OnCallColumn, QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    header->setSortIndicator(ServiceListModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    new ColumnRoom(m_view,
                   {ServiceListModel::NameColumn, ServiceListModel::OnCallColumn, provenColumn});
}

ListTexts DeliveryServiceList::texts()
{
    ListTexts texts = ServiceListView::commonTexts();
    texts.emptyIcon = Icon::DeliveryTests;
    texts.empty = tr("No service yet");
    texts.emptyText = tr("A service is where incidents open. The set-up makes the first one.");
    return texts;
}

void DeliveryServiceList::reveal(const QString &serviceId)
{
    revealRow(ServiceListModel::IdRole, serviceId);
}

QStringList DeliveryServiceList::shownPolicies() const
{
    const auto *services = qobject_cast<const DeliveryServiceRows *>(filter()->sourceModel());
    const auto *model = services ? qobject_cast<const ServiceListModel *>(services->sourceModel())
                                 : nullptr;
    QStringList policies;
    if (!model)
        return policies;
    const QModelIndex top = m_view->indexAt(QPoint(1, 1));
    const int first = top.isValid() ? top.row() : 0;
    for (int row = first; row < std::min(first + rowsInFront, filter()->rowCount()); ++row) {
        const QString id = filter()->index(row, 0).data(ServiceListModel::IdRole).toString();
        if (const auto service = model->service(id))
            policies.append(service->escalationPolicy.id);
    }
    return policies;
}

} // namespace alertbridge::ui
