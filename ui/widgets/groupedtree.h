// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

class GroupedLevelDelegate;

/**
 * The view for GroupedLevelDelegate: groups always open and spanned, arrows go from cell to cell,
 * Space toggles the focused one, no tree decoration. Column widths are the caller's by header().
 */
class GroupedTree : public QTreeView
{
    Q_OBJECT
public:
    explicit GroupedTree(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /** For its signal linkActivated. */
    [[nodiscard]] GroupedLevelDelegate *levelDelegate() const { return m_delegate; }

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void openGroups();

    GroupedLevelDelegate *m_delegate;
    QList<QMetaObject::Connection> m_connections;
    int m_column = 0;
};

} // namespace alertbridge::ui
