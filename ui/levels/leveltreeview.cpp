// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/leveltreeview.h"

#include "ui/levels/levelrows.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/errornotice.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

LevelTreeView::LevelTreeView(LevelTreeModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *rows = new LevelRows(this);
    rows->setSourceModel(model);
    m_filter = new QSortFilterProxyModel(this);
    m_filter->setSourceModel(rows);
    m_filter->setFilterRole(LevelTreeModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortRole(LevelTreeModel::SortRole);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortLocaleAware(true);
    m_filter->sort(LevelTreeModel::LevelColumn);

    m_search = new SearchField(tr("Search alert definitions"), this);
    m_search->setObjectName(QStringLiteral("definitionSearchField"));
    m_search->setFindScope(this);
    m_tree = new GroupedTree(tr("Alert definitions and escalation levels"), this);
    m_tree->setObjectName(QStringLiteral("levelTree"));
    m_tree->setModel(m_filter);
    m_tree->header()->hide();
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(LevelTreeModel::LevelColumn, QHeaderView::Stretch);
    for (const int column : {LevelTreeModel::OkAlertsColumn, LevelTreeModel::RemindersColumn,
                             LevelTreeModel::StateColumn})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_search->setResults(m_tree);

    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_busy = new BusyBar(this);
    m_progress = new BusyLine(QString(), this);
    m_progress->setCancelable(true);
    m_progress->hide();
    m_notice = new Notice(Tone::Bad, this);
    m_notice->hide();

    auto *head = new QVBoxLayout;
    head->setContentsMargins(tokens::CardPadding, 0, tokens::CardPadding, 0);
    head->setSpacing(tokens::Space2);
    head->addWidget(m_search);
    head->addWidget(m_progress);
    head->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space2);
    layout->addLayout(head);
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        showState();
    });
    connect(m_progress, &BusyLine::cancelRequested, this, &LevelTreeView::stopRequested);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LevelTreeView::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LevelTreeView::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LevelTreeView::showState);
    showState();
}

void LevelTreeView::setState(const LoadState &state)
{
    m_state = state;
    showState();
}

void LevelTreeView::showState()
{
    const int count = m_model->rowCount();
    m_busy->setBusy(m_state.isLoading());
    m_progress->setVisible(m_state.isLoading() && m_state.total > 0);
    if (m_state.isLoading())
        m_progress->setText(
            tr("Reading the levels, %1 of %2").arg(m_state.done).arg(m_state.total));
    m_search->setPrompt(count > 0 ? tr("Search %n definitions", nullptr, count)
                                  : tr("Search alert definitions"));
    if (m_state.error) {
        showListError(m_notice, *m_state.error, count > 0,
                      {[this] { Q_EMIT retryRequested(); },
                       [this](const ErrorWords &words) { Q_EMIT errorActionRequested(words); }});
    } else {
        m_notice->hide();
    }

    if (m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_tree);
        return;
    }
    m_empty->clearActions();
    if (m_state.isLoading() || m_state.phase == LoadState::Phase::Idle) {
        m_empty->setIcon(Icon::Clock);
        m_empty->setTitle(tr("Reading the alert definitions"));
        m_empty->setText(tr("One question for each level, four at a time."));
    } else if (count > 0) {
        m_empty->setIcon(Icon::Search);
        m_empty->setTitle(tr("No alert definition matches"));
        m_empty->setText(tr("Search by the name of the definition."));
        connect(m_empty->addAction(tr("Clear the search")), &Button::clicked, m_search,
                &SearchField::clear);
    } else if (m_state.error) {
        m_empty->setIcon(Icon::Warning, Tone::Bad);
        m_empty->setTitle(tr("The alert definitions could not be read"));
        m_empty->setText(QString());
    } else {
        m_empty->setIcon(Icon::AlertDefinitions);
        m_empty->setTitle(tr("No alert definition in this account"));
        m_empty->setText(tr("Your API user may lack the right to see them, or none has been made "
                            "in Uptrends yet."));
        connect(m_empty->addAction(tr("Look again")), &Button::clicked, this,
                &LevelTreeView::retryRequested);
    }
    m_stack->setCurrentWidget(m_empty);
}

} // namespace alertbridge::ui
