// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicelistview.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/itemroles.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/errornotice.h"
#include "ui/words/servicewords.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

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
    : QWidget(parent)
    , m_model(model)
{
    auto *rows = new ServiceRows(this);
    rows->setSourceModel(model);
    m_filter = new QSortFilterProxyModel(this);
    m_filter->setSourceModel(rows);
    m_filter->setFilterRole(ServiceListModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortRole(ServiceListModel::SortRole);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortLocaleAware(true);
    m_filter->sort(ServiceListModel::NameColumn);

    m_search = new SearchField(tr("Search services"), this);
    m_search->setObjectName(QStringLiteral("serviceSearchField"));
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("serviceTreeView"));
    setUpList(m_view, tr("PagerDuty services"));
    m_view->setModel(m_filter);
    m_view->header()->setResizeContentsPrecision(60);
    m_view->header()->setSectionResizeMode(ServiceListModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ServiceListModel::PolicyColumn,
                                           QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ServiceListModel::OnCallColumn,
                                           QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSortIndicator(ServiceListModel::NameColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_search->setResults(m_view);
    m_search->setFindScope(this);

    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_busy = new BusyBar(this);
    m_notice = new Notice(Tone::Bad, this);
    m_notice->hide();

    m_tools = new QHBoxLayout;
    m_tools->setSpacing(tokens::Space2);
    m_tools->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space2);
    layout->addLayout(m_tools);
    layout->addWidget(m_notice);
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        showState();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ServiceListView::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ServiceListView::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ServiceListView::showState);
    showState();
}

void ServiceListView::addToolButton(QWidget *button)
{
    m_tools->addWidget(button);
}

void ServiceListView::setState(const LoadState &state)
{
    m_state = state;
    showState();
}

void ServiceListView::reveal(const QString &serviceId)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, ServiceListModel::NameColumn);
        if (index.data(ServiceListModel::IdRole).toString() != serviceId)
            continue;
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        return;
    }
}

void ServiceListView::showState()
{
    const int count = m_model->rowCount();
    m_busy->setBusy(m_state.isLoading());
    m_search->setPrompt(count > 0 ? tr("Search %n services", nullptr, count)
                                  : tr("Search services"));
    if (m_state.error) {
        showListError(m_notice, *m_state.error, count > 0,
                      {[this] { Q_EMIT retryRequested(); },
                       [this](const ErrorWords &words) { Q_EMIT errorActionRequested(words); }});
    } else {
        m_notice->hide();
    }

    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    m_empty->clearActions();
    if (m_state.isLoading() || m_state.phase == LoadState::Phase::Idle) {
        m_empty->setIcon(Icon::Clock);
        m_empty->setTitle(tr("Reading the services"));
        m_empty->setText(tr("PagerDuty hands them out a hundred at a time."));
    } else if (count > 0) {
        m_empty->setIcon(Icon::Search);
        m_empty->setTitle(tr("No service matches"));
        m_empty->setText(tr("Search by name, description or escalation policy."));
        connect(m_empty->addAction(tr("Clear the search")), &Button::clicked, m_search,
                &SearchField::clear);
    } else if (m_state.error) {
        m_empty->setIcon(Icon::Warning, Tone::Bad);
        m_empty->setTitle(tr("The services could not be read"));
        m_empty->setText(QString());
    } else {
        m_empty->setIcon(Icon::Setup);
        m_empty->setTitle(tr("No service yet"));
        m_empty->setText(tr("A service is where incidents open. Make the first one."));
        connect(m_empty->addAction(tr("New service"), Button::Kind::Primary), &Button::clicked,
                this, &ServiceListView::newRequested);
    }
    m_stack->setCurrentWidget(m_empty);
}

} // namespace alertbridge::ui
