// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

class QTreeView;

namespace alertbridge::ui {

/// Lets the columns of a list give way where it is narrow, so that the names in it can be read.
/// What a column says that may go stands elsewhere too: in the details, or in the editor. A column
/// that was widened by hand is narrower meanwhile, and as wide again where there is room.
class ColumnRoom : public QObject
{
    Q_OBJECT

public:
    /// @p columns from the most important one, which stretches and always stays, to the one that
    /// goes first; others stay too. What the list is sorted by goes last. Owned by @p view, whose
    /// columns are set up.
    ColumnRoom(QTreeView *view, const QList<int> &columns);

    /// As the user wants it, whatever room there is now. 0 where @p view knows of none.
    static int wantedWidth(const QTreeView *view, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    void fit();
    bool isMovable(int column) const;
    int leastWidth(int column) const;
    QList<int> inOrder() const;

    QTreeView *m_view;
    QList<int> m_columns;
    QHash<int, int> m_contents; ///< the widest seen: columns do not come and go with each search
    QHash<int, int> m_chosen; ///< by hand, or at first
    QHash<int, int> m_first; ///< of movable columns, as they were made
    QTimer m_later;
    bool m_fitting = false;
};

} // namespace alertbridge::ui
