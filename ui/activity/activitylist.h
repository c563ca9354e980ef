// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/activitymodel.h"
#include "ui/lists/listpane.h"

#include <QtCore/QIdentityProxyModel>

class QTreeView;

namespace alertbridge::ui {

/// Gives the activity model the words and chips the row delegate paints.
class ActivityRows : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

/// What this app changed, newest first.
class ActivityList : public ListPane
{
    Q_OBJECT

public:
    explicit ActivityList(ActivityModel *model, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    qint64 currentEntry() const; ///< 0 for none

Q_SIGNALS:
    void currentChanged();

private:
    static ActivityRows *rowsOf(ActivityModel *model);
    static ListTexts texts();

    QTreeView *m_view;
};

} // namespace alertbridge::ui
