// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/Qt>

namespace alertbridge::ui {

/**
 * What the delegates here read beside Qt's own roles. Screens put a proxy (QIdentityProxyModel)
 * between the item models of the core and their views that answers these, and
 * Qt::AccessibleTextRole for cells that hold only a chip or a link.
 */
enum ItemRole {
    ChipTextRole = Qt::UserRole + 1000, ///< QString: the cell is a chip
    ChipKindRole, ///< int of Tone
    NoteRole, ///< QString: muted, second line (RowDelegate) or behind a middle dot (grouped)
    RowKindRole, ///< int of RowKind
    LinkTextRole, ///< QString: the cell can be pressed; Return or click emits linkActivated
    MutedRole, ///< bool: the text is secondary ("unknown", "–")
    IconRole, ///< int of Icon: painted before the text
    ColorBarRole ///< QColor: a bar before the text (profile colour)
};

enum class RowKind { Item, Group };

} // namespace alertbridge::ui
