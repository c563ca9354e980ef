// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitioneditor.h"
#include "ui/widgets/columns.h"

class QCheckBox;
class QLineEdit;

namespace alertbridge::ui {

class AdviceNotice;
class Field;
class FormMessage;
class MemberBox;

/// The definition's own part: its name, whether it is active, its monitors and groups.
class MainForm : public Columns
{
    Q_OBJECT

public:
    MainForm(DefinitionEditor *editor, const Inventory *inventory, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();

private:
    DefinitionEditor *m_editor;
    QLineEdit *m_name;
    Field *m_nameField;
    QCheckBox *m_active;
    FormMessage *m_activeMessage;
    MemberBox *m_members;
    AdviceNotice *m_advice;
};

} // namespace alertbridge::ui
