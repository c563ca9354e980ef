// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitioneditor.h"
#include "ui/widgets/card.h"

namespace alertbridge::ui {

class Button;
class FlowText;
class PlainScroll;
class SegmentedControl;

/// Three-way: what both sides changed, each with what it was, what is wanted here, and what is at
/// the service now, to choose from one by one.
class ConflictPanel : public Card
{
    Q_OBJECT

public:
    ConflictPanel(DefinitionEditor *editor, const Inventory *inventory, QWidget *parent = nullptr);

    void refresh(); ///< builds the rows anew where the conflict is another one
    void focusFirst();

private:
    void fill();
    void refreshChoices();

    DefinitionEditor *m_editor;
    const Inventory *m_inventory;
    FlowText *m_text;
    Button *m_allMine;
    Button *m_allTheirs;
    PlainScroll *m_scroll;
    QList<std::pair<FormField, SegmentedControl *>> m_choices;
};

} // namespace alertbridge::ui
