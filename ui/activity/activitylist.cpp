// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitylist.h"

#include "ui/widgets/itemroles.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/changewords.h"

#include <QtCore/QLocale>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

QVariant ActivityRows::data(const QModelIndex &index, int role) const
{
    const auto *model = qobject_cast<const ActivityModel *>(sourceModel());
    if (!model || !index.isValid())
        return {};
    const JournalEntry &entry = model->entryAt(index.row());
    switch (index.column()) {
    case ActivityModel::WhenColumn:
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
        break;
    case ActivityModel::WhatColumn:
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return changeSentence(entry.change);
        break;
    default:
        if (role == ChipTextRole || role == Qt::AccessibleTextRole)
            return outcomeChip(entry).text;
        if (role == ChipKindRole)
            return int(outcomeChip(entry).tone);
        break;
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant ActivityRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case ActivityModel::WhenColumn:
        return tr("When");
    case ActivityModel::WhatColumn:
        return tr("Change");
    default:
        return tr("Result");
    }
}

ActivityList::ActivityList(ActivityModel *model, QWidget *parent)
    : ListPane(rowsOf(model),
               {ActivityModel::SearchRole, ActivityModel::SortRole, ActivityModel::WhenColumn},
               texts(), parent)
{
    searchField()->setObjectName(QStringLiteral("activitySearchField"));
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("activityTreeView"));
    setUpList(m_view, tr("Changes of this app"));
    setView(m_view);
    QHeaderView *header = m_view->header();
    header->setSectionResizeMode(ActivityModel::WhenColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ActivityModel::WhatColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ActivityModel::ResultColumn, QHeaderView::ResizeToContents);
    header->setStretchLastSection(false);
    header->setSortIndicator(ActivityModel::WhenColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityList::currentChanged);
    setState({LoadState::Phase::Ready, 0, 0, {}, {}});
}

ActivityRows *ActivityList::rowsOf(ActivityModel *model)
{
    auto *rows = new ActivityRows;
    rows->setSourceModel(model);
    return rows;
}

ListTexts ActivityList::texts()
{
    ListTexts texts;
    texts.search = tr("Search changes");
    texts.searchAmong = [](int rows) { return tr("Search %n changes", nullptr, rows); };
    texts.noMatch = tr("No change matches");
    texts.noMatchText = tr(
        "Search by the name of a service, an integration or an alert definition.");
    texts.emptyIcon = Icon::Activity;
    texts.empty = tr("Nothing changed yet");
    texts.emptyText = tr("Whatever this app changes at PagerDuty or Uptrends is listed here, with "
                         "its result.");
    return texts;
}

qint64 ActivityList::currentEntry() const
{
    return m_view->currentIndex().data(ActivityModel::IdRole).toLongLong();
}

} // namespace alertbridge::ui
