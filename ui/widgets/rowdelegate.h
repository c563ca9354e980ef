// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/itemroles.h"

#include <QtWidgets/QStyledItemDelegate>

class QAbstractItemView;
class QTableView;
class QTreeView;

namespace alertbridge::ui {

/**
 * Cells of lists and tables: check box, text, muted note, chip, link. Rows are 40 high (52 with
 * notes), parted by hairlines; selection is an accent wash over the whole row, focus a ring.
 * Space toggles the focused cell, Return presses its link.
 */
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    void setCompact(bool compact) { m_compact = compact; }
    /** Rows leave room for a note even where there is none yet. */
    void setTwoLines(bool twoLines) { m_twoLines = twoLines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void linkActivated(const QModelIndex &index);

protected:
    /** Rounded up: a text that is half a pixel wider than its place is cut short. */
    [[nodiscard]] static int roomFor(const QString &text, TypeRole role);
    [[nodiscard]] virtual QRect checkRect(const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    bool toggle(QAbstractItemModel *model, const QModelIndex &index) const;

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area,
                   const QModelIndex &index) const;

    bool m_compact = false;
    bool m_twoLines = false;
};

/**
 * Table ready for this app: no grid, rows by content, header of notes, hover, whole rows selected,
 * a RowDelegate (returned, owned by the view). Set the model before or after.
 */
RowDelegate *setUpTable(QTableView *table, const QString &accessibleName);
/** The same for a flat list in a QTreeView (wide lists, many rows: uniform heights). */
RowDelegate *setUpList(QTreeView *list, const QString &accessibleName);

} // namespace alertbridge::ui
