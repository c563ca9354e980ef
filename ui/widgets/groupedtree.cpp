// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupedtree.h"

#include "ui/widgets/groupedleveldelegate.h"

#include <QtWidgets/QHeaderView>

namespace alertbridge::ui {

GroupedTree::GroupedTree(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new GroupedLevelDelegate(this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setAllColumnsShowFocus(false);
    setSelectionMode(NoSelection);
    // Cells, so that the arrows go sideways too.
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(24);
}

void GroupedTree::setModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QTreeView::setModel(model);
    if (!model)
        return;
    const auto open = [this] { openGroups(); };
    m_connections = {connect(model, &QAbstractItemModel::rowsInserted, this, open),
                     connect(model, &QAbstractItemModel::modelReset, this, open),
                     connect(model, &QAbstractItemModel::layoutChanged, this, open)};
    openGroups();
}

void GroupedTree::openGroups()
{
    if (!model())
        return;
    const int groups = model()->rowCount(rootIndex());
    for (int row = 0; row < groups; ++row) {
        if (!isFirstColumnSpanned(row, rootIndex()))
            setFirstColumnSpanned(row, rootIndex(), true);
    }
    expandAll();
}

QModelIndex GroupedTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex here = currentIndex();
    QModelIndex next = QTreeView::moveCursor(action, modifiers);
    if (!here.isValid() || !next.isValid())
        return next;
    // Up and down keep the column across the group bands, which have only one.
    if (action == MoveUp || action == MoveDown) {
        if (next.parent().isValid())
            m_column = here.parent().isValid() ? here.column() : m_column;
        else if (here.parent().isValid())
            m_column = here.column();
        next = next.siblingAtColumn(next.parent().isValid() ? m_column : 0);
    }
    return next;
}

} // namespace alertbridge::ui
