// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/leveltreemodel.h"
#include "core/models/loadstate.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

class QSortFilterProxyModel;
class QStackedWidget;

namespace alertbridge::ui {

class BusyBar;
class BusyLine;
class EmptyState;
class FlowText;
class GroupedTree;
class Notice;
class SearchField;

/// All alert definitions with their levels to tick, searchable, and the loading, empty and error
/// states of that list.
class LevelTreeView : public QWidget
{
    Q_OBJECT

public:
    explicit LevelTreeView(LevelTreeModel *model, QWidget *parent = nullptr);

    void setState(const LoadState &state);
    SearchField *searchField() const { return m_search; }
    GroupedTree *tree() const { return m_tree; }

Q_SIGNALS:
    void retryRequested();
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);
    void stopRequested();

private:
    void showState();

    LevelTreeModel *m_model;
    QSortFilterProxyModel *m_filter;
    SearchField *m_search;
    GroupedTree *m_tree;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    BusyBar *m_busy;
    BusyLine *m_progress;
    Notice *m_notice;
    LoadState m_state;
};

} // namespace alertbridge::ui
