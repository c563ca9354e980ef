// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicelistview.h"

#include "ui/widgets/itemroles.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/servicewords.h"

#include <QtCore/QAbstractProxyModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

QVariant ServiceRows::data(const QModelIndex &index, int role) const
{
    if (index.column() == ServiceListModel::OnCallColumn
        && (role == ChipTextRole || role == ChipKindRole || role == Qt::AccessibleTextRole)) {
        OnCallNow onCall;
        onCall.known = index.data(ServiceListModel::OnCallKnownRole).toBool();
        onCall.names = index.data(ServiceListModel::OnCallNamesRole).toStringList();
        const auto *services = qobject_cast<const ServiceListModel *>(sourceModel());
        if (services) {
            const auto service = services->service(index.data(ServiceListModel::IdRole).toString());
            if (service)
                onCall = services->onCall(service->escalationPolicy.id);
        }
        const ChipWords chip = onCallChip(
            onCall, pagerduty::ServiceStatus(index.data(ServiceListModel::StatusRole).toInt()));
        if (role == ChipKindRole)
            return int(chip.tone);
        return chip.text;
    }
    if (role == Qt::DisplayRole && index.column() == ServiceListModel::OnCallColumn)
        return {};
    if (role == NoteRole && index.column() == ServiceListModel::NameColumn
        && index.data(ServiceListModel::CreatedByUsRole).toBool())
        return tr("Made in this set-up");
    if (role == Qt::AccessibleTextRole && index.column() == ServiceListModel::NameColumn)
        return index.data(Qt::DisplayRole);
    return QIdentityProxyModel::data(index, role);
}

QVariant ServiceRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ServiceListModel::NameColumn:
        return tr("Service");
    case ServiceListModel::PolicyColumn:
        return tr("Escalation policy");
    case ServiceListModel::OnCallColumn:
        return tr("On call now");
    default:
        return {};
    }
}

ServiceListView::ServiceListView(ServiceListModel *model, QWidget *parent)
    : ListPane(
          rowsOf<ServiceRows>(model),
          {ServiceListModel::SearchRole, ServiceListModel::SortRole, ServiceListModel::NameColumn},
          texts(), parent)
{
    searchField()->setObjectName(QStringLiteral("serviceSearchField"));
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("serviceTreeView"));
    setUpList(m_view, tr("PagerDuty services"));
    setView(m_view);
    QHeaderView *header = m_view->header();
    header->setResizeContentsPrecision(60);
    header->setSectionResizeMode(ServiceListModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ServiceListModel::PolicyColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ServiceListModel::OnCallColumn, QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    header->setSortIndicator(ServiceListModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(this, &ListPane::emptyActionRequested, this, &ServiceListView::newRequested);
}

ListTexts ServiceListView::commonTexts()
{
    ListTexts texts;
    texts.search = tr("Search services");
    texts.searchAmong = [](int rows) { return tr("Search %n services", nullptr, rows); };
    texts.reading = tr("Reading the services");
    texts.readingText = tr("PagerDuty hands them out a hundred at a time.");
    texts.noMatch = tr("No service matches");
    texts.noMatchText = tr("Search by name, description or escalation policy.");
    texts.failed = tr("The services could not be read");
    return texts;
}

ListTexts ServiceListView::texts()
{
    ListTexts texts = commonTexts();
    texts.emptyIcon = Icon::Setup;
    texts.empty = tr("No service yet");
    texts.emptyText = tr("A service is where incidents open. Make the first one.");
    texts.emptyAction = tr("New service");
    texts.emptyActionKind = Button::Kind::Primary;
    return texts;
}

void ServiceListView::reveal(const QString &serviceId)
{
    revealRow(ServiceListModel::IdRole, serviceId);
}

} // namespace alertbridge::ui
