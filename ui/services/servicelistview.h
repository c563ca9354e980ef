// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/loadstate.h"
#include "core/models/servicelistmodel.h"
#include "ui/words/errorwords.h"

#include <QtCore/QIdentityProxyModel>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace alertbridge::ui {

class BusyBar;
class EmptyState;
class Notice;
class SearchField;

/// Gives the service model the words and chips the row delegate paints.
class ServiceRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// The searchable list of PagerDuty services with a tick for each, and its loading, empty and error
/// states.
class ServiceListView : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceListView(ServiceListModel *model, QWidget *parent = nullptr);

    void setState(const LoadState &state);
    SearchField *searchField() const { return m_search; }
    QTreeView *view() const { return m_view; }
    void reveal(const QString &serviceId);
    void addToolButton(QWidget *button); ///< beside the search field

Q_SIGNALS:
    void retryRequested();
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);
    void newRequested();

private:
    void showState();

    ServiceListModel *m_model;
    QSortFilterProxyModel *m_filter;
    SearchField *m_search;
    QTreeView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    BusyBar *m_busy;
    Notice *m_notice;
    QHBoxLayout *m_tools;
    LoadState m_state;
};

} // namespace alertbridge::ui
