// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace alertbridge::ui {

/**
 * Paints a tree of groups (alert definitions) with rows under them (escalation levels) as in
 * step 3. Use it through GroupedTree.
 *
 * Columns of a row are the model's: each cell with Qt::CheckStateRole is a check box with its
 * Qt::DisplayRole as caption, NoteRole follows the text after a middle dot, ChipTextRole is a chip
 * at the right. A group (RowKindRole = Group, or any index with children) is one band over all
 * columns: its text semibold, its NoteRole muted. Arrows move among cells, Space toggles the
 * focused one.
 */
class GroupedLevelDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit GroupedLevelDelegate(QTreeView *view);

    /// Of a column that holds one of these chips, or none.
    [[nodiscard]] static int chipColumnWidth(const QStringList &texts);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    [[nodiscard]] QRect checkRect(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const override;

private:
    [[nodiscard]] static bool isGroup(const QModelIndex &index);
};

} // namespace alertbridge::ui
