// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "ui/lists/listfilter.h"
#include "ui/lists/liststate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/searchfield.h"
#include "ui/words/errornotice.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace alertbridge::ui {

ListPane::ListPane(QAbstractItemModel *rows, const Roles &roles, ListTexts texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(std::move(texts))
    , m_filter(roles.tree ? makeTreeFilter(rows, roles) : makeListFilter(rows, roles))
{
    rows->setParent(this);
    m_search = new SearchField(m_texts.search, this);
    m_search->setFindScope(this);
    m_progress = new BusyLine(QString(), this);
    m_progress->setCancelable(true);
    m_progress->hide();
    m_notice = new Notice(Tone::Bad, this);
    m_notice->hide();
    m_busy = new BusyBar(this);
    m_empty = new EmptyState(this);
    m_stack = new PageStack(this);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(tokens::ListHeight);

    m_tools = new QHBoxLayout;
    m_tools->setSpacing(tokens::Space2);
    m_tools->addWidget(m_search, 1);
    m_head = new QVBoxLayout;
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(tokens::Space2);
    m_head->addLayout(m_tools);
    m_head->addWidget(m_progress);
    m_head->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space2);
    layout->addLayout(m_head);
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);

    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_setSearch(text.trimmed());
        showState();
    });
    connect(m_progress, &BusyLine::cancelRequested, this, &ListPane::stopRequested);
    connect(rows, &QAbstractItemModel::modelReset, this, &ListPane::showState);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &ListPane::showState);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &ListPane::showState);
}

QAbstractProxyModel *ListPane::makeListFilter(QAbstractItemModel *rows, const Roles &roles)
{
    auto *filter = new ListFilter(this);
    filter->setSearchRole(roles.search);
    filter->setSortRole(roles.sort);
    filter->sort(roles.sortColumn);
    filter->setSourceModel(rows);
    connect(filter, &ListFilter::searched, this, [this] {
        showState();
        revealWanted();
        m_search->setSearching(false);
    });
    m_setSearch = [this, filter](const QString &text) {
        filter->setSearch(text);
        m_search->setSearching(filter->isSearching());
    };
    return filter;
}

QAbstractProxyModel *ListPane::makeTreeFilter(QAbstractItemModel *rows, const Roles &roles)
{
    auto *filter = new QSortFilterProxyModel(this);
    filter->setSourceModel(rows);
    filter->setFilterRole(roles.search);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter->setSortRole(roles.sort);
    filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    filter->setSortLocaleAware(true);
    filter->sort(roles.sortColumn);
    m_setSearch = [filter](const QString &text) { filter->setFilterFixedString(text); };
    return filter;
}

ListPane::~ListPane()
{
    if (m_tree)
        saveListState(m_tree);
}

void ListPane::showEvent(QShowEvent *event)
{
    // Only now has the list itself said which columns move and what it is sorted by at first.
    if (!m_tree && m_stack->count() > 1) {
        m_tree = qobject_cast<QTreeView *>(m_stack->widget(1));
        if (m_tree)
            restoreListState(m_tree);
    }
    QWidget::showEvent(event);
}

void ListPane::setView(QAbstractItemView *view)
{
    view->setModel(m_filter);
    m_stack->addWidget(view);
    m_search->setResults(view);
    showState();
    // A view that takes the focus makes its first row the current one without selecting it.
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [view](const QModelIndex &current) {
                if (current.isValid()
                    && view->selectionMode() == QAbstractItemView::SingleSelection)
                    view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect
                                                                | QItemSelectionModel::Rows);
            });
}

void ListPane::revealRow(int role, const QString &id, Qt::CaseSensitivity cases)
{
    m_wanted = {role, id, cases};
    revealWanted();
}

void ListPane::revealWanted()
{
    auto *view = qobject_cast<QAbstractItemView *>(m_stack->widget(1));
    for (int row = 0; view && !m_wanted.id.isNull() && row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(m_wanted.role).toString().compare(m_wanted.id, m_wanted.cases) != 0)
            continue;
        m_wanted = {};
        view->setCurrentIndex(index);
        view->scrollTo(index);
        return;
    }
    // A search that was just taken back may bring it yet.
    const auto *list = qobject_cast<ListFilter *>(m_filter);
    if (!list || !list->isSearching())
        m_wanted = {};
}

void ListPane::setLeastListHeight(int pixels)
{
    m_stack->setMinimumHeight(pixels);
}

void ListPane::setHeadMargin(int pixels)
{
    m_head->setContentsMargins(pixels, 0, pixels, 0);
}

void ListPane::addToolButton(QWidget *button)
{
    m_tools->addWidget(button);
    setTabOrder(m_search, button);
}

void ListPane::addFilters(QWidget *filters)
{
    m_head->insertWidget(1, filters);
}

void ListPane::setTexts(const ListTexts &texts)
{
    m_texts = texts;
    showState();
}

void ListPane::setState(const LoadState &state)
{
    m_state = state;
    showState();
}

void ListPane::showState()
{
    const int rows = m_filter->sourceModel()->rowCount();
    m_busy->setBusy(m_state.isLoading());
    m_progress->setVisible(m_texts.progress && m_state.isLoading() && m_state.total > 0);
    if (m_texts.progress && m_state.isLoading())
        m_progress->setText(m_texts.progress(m_state.done, m_state.total));
    m_search->setPrompt(rows > 0 ? m_texts.searchAmong(rows) : m_texts.search);
    showError(rows > 0);

    if (m_filter->rowCount() == 0)
        showEmpty(rows);
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 0 : 1);
}

/// Told once for each error, not with each step of progress: what is told is also spoken.
void ListPane::showError(bool partly)
{
    const bool told = m_state.error == m_told && partly == m_toldPartly;
    if (told)
        return;
    m_told = m_state.error;
    m_toldPartly = partly;
    if (!m_told) {
        m_notice->hide();
        return;
    }
    showListError(m_notice, *m_told, partly,
                  {[this] { Q_EMIT retryRequested(); },
                   [this](const ErrorWords &words) { Q_EMIT errorActionRequested(words); }});
}

void ListPane::showEmpty(int rows)
{
    m_empty->clearActions();
    if (m_state.isLoading() || m_state.phase == LoadState::Phase::Idle) {
        m_empty->setIcon(Icon::Clock);
        m_empty->setTitle(m_texts.reading);
        m_empty->setText(m_texts.readingText);
    } else if (rows > 0) {
        m_empty->setIcon(Icon::Search);
        m_empty->setTitle(m_texts.noMatch);
        m_empty->setText(m_texts.noMatchText);
        connect(m_empty->addAction(tr("Clear the search")), &Button::clicked, m_search,
                &SearchField::clear);
    } else if (m_state.error) {
        m_empty->setIcon(Icon::Warning, Tone::Bad);
        m_empty->setTitle(m_texts.failed);
        m_empty->setText(QString());
    } else {
        m_empty->setIcon(m_texts.emptyIcon);
        m_empty->setTitle(m_texts.empty);
        m_empty->setText(m_texts.emptyText);
        if (!m_texts.emptyAction.isEmpty())
            connect(m_empty->addAction(m_texts.emptyAction, m_texts.emptyActionKind),
                    &Button::clicked, this, &ListPane::emptyActionRequested);
    }
}

} // namespace alertbridge::ui
