// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeView;

namespace alertbridge::ui {

/// How a list is sorted and how wide its movable columns are, kept in QSettings under the view's
/// object name. Of columns that gave way for want of room, the width that is wanted.
void restoreListState(QTreeView *view);
void saveListState(const QTreeView *view);

} // namespace alertbridge::ui
