// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitylist.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

ActivityList::ActivityList(ActivityModel *model, const ActivityDesk *desk, QWidget *parent)
    : ActivityList(new ActivityRows(model, desk), parent)
{
}

ActivityList::ActivityList(ActivityRows *rows, QWidget *parent)
    : ListPane(rows,
               {ActivityModel::SearchRole, ActivityModel::SortRole, ActivityModel::WhenColumn},
               texts(false), parent)
    , m_rows(rows)
{
    searchField()->setObjectName(QStringLiteral("activitySearchField"));
    auto *copy = new Button(tr("Copy list"), Button::Kind::Quiet, this);
    copy->setObjectName(QStringLiteral("copyAllChangesButton"));
    copy->setToolTip(tr("Copies all changes that are shown, as text"));
    addToolButton(copy);
    addFilters(makeFilters());
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
    connect(copy, &Button::clicked, this, [this, copy] { Q_EMIT copyRequested(copy); });
    setState({LoadState::Phase::Ready, 0, 0, {}, {}});
}

QWidget *ActivityList::makeFilters()
{
    using Result = ActivityFilter::Result;
    using Vendor = ActivityFilter::Vendor;
    auto *filters = new QWidget(this);
    auto *layout = new FlowLayout(filters);
    const auto add = [&](const QString &objectName, const QString &purpose,
                         const QList<std::pair<QString, int>> &choices) {
        auto *box = new QComboBox(filters);
        box->setObjectName(objectName);
        box->setAccessibleName(purpose);
        box->setToolTip(purpose);
        for (const auto &[text, value] : choices)
            box->addItem(text, value);
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityList::applyFilter);
        return box;
    };
    m_result = add(QStringLiteral("resultFilter"), tr("Show by result"),
                   {{tr("All results"), int(Result::Any)},
                    {tr("Done"), int(Result::Done)},
                    {tr("End unknown"), int(Result::InDoubt)},
                    {tr("Refused or without effect"), int(Result::Refused)},
                    {tr("Undone"), int(Result::Undone)}});
    m_vendor = add(QStringLiteral("vendorFilter"), tr("Show by service"),
                   {{tr("All services"), int(Vendor::Any)},
                    {QStringLiteral("Uptrends"), int(Vendor::Uptrends)},
                    {QStringLiteral("PagerDuty"), int(Vendor::PagerDuty)}});
    m_period = add(QStringLiteral("periodFilter"), tr("Show by time"),
                   {{tr("Any time"), 0},
                    {tr("Today"), 1},
                    {tr("The last 7 days"), 7},
                    {tr("The last 30 days"), 30}});
    return filters;
}

void ActivityList::applyFilter()
{
    ActivityFilter filter;
    filter.result = ActivityFilter::Result(m_result->currentData().toInt());
    filter.vendor = ActivityFilter::Vendor(m_vendor->currentData().toInt());
    filter.days = m_period->currentData().toInt();
    m_rows->setFilter(filter);
    setTexts(texts(!(filter == ActivityFilter())));
    Q_EMIT currentChanged();
}

void ActivityList::showInDoubt()
{
    searchField()->clear();
    m_vendor->setCurrentIndex(0);
    m_period->setCurrentIndex(0);
    m_result->setCurrentIndex(m_result->findData(int(ActivityFilter::Result::InDoubt)));
}

ListTexts ActivityList::texts(bool filtered)
{
    ListTexts texts;
    texts.search = tr("Search changes");
    texts.searchAmong = [](int rows) {
        return rows == 1 ? tr("Search 1 change") : tr("Search %n changes", nullptr, rows);
    };
    texts.noMatch = tr("No change matches");
    texts.noMatchText = tr(
        "Search by the name of a service, an integration or an alert definition, or by a value.");
    texts.emptyIcon = Icon::Activity;
    texts.empty = filtered ? tr("No change of this kind") : tr("Nothing changed yet");
    texts.emptyText = filtered ? tr("Choose another result, service or time above.")
                               : tr("Whatever this app changes at PagerDuty or Uptrends is listed "
                                    "here, with its result.");
    return texts;
}

qint64 ActivityList::currentEntry() const
{
    return m_view->currentIndex().data(ActivityModel::IdRole).toLongLong();
}

QList<qint64> ActivityList::shownEntries() const
{
    QList<qint64> entries;
    const QAbstractItemModel *shown = m_view->model();
    for (int row = 0; row < shown->rowCount(); ++row)
        entries.append(shown->index(row, 0).data(ActivityModel::IdRole).toLongLong());
    return entries;
}

} // namespace alertbridge::ui
