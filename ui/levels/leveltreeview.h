// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/leveltreemodel.h"
#include "ui/lists/listpane.h"

namespace alertbridge::ui {

class GroupedTree;
class LevelRows;

/// All alert definitions with their levels to tick.
class LevelTreeView : public ListPane
{
    Q_OBJECT

public:
    explicit LevelTreeView(LevelTreeModel *model, QWidget *parent = nullptr);

    GroupedTree *tree() const { return m_tree; }

private:
    static ListTexts texts();

    GroupedTree *m_tree;
};

} // namespace alertbridge::ui
