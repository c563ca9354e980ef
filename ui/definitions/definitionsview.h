// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitiondesk.h"
#include "ui/shell/workspace.h"
#include "ui/words/errorwords.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

class DefinitionEditorView;
class DefinitionListPage;
class PageStack;

/// The page *Alert definitions*: the list, and one of them in the editor.
class DefinitionsView : public QWidget
{
    Q_OBJECT

public:
    DefinitionsView(const Workspace &workspace, DefinitionDesk *desk, QWidget *parent = nullptr);

    void focusFirst();

public Q_SLOTS:
    void showDefinition(const QString &guid, int level = 0); ///< in the editor
    void showList();

Q_SIGNALS:
    /// What an error asks for and this page cannot do: signing in, addresses.
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);
    void testRequested(const QString &integrationGuid, const QString &definitionGuid, int level);

private:
    DefinitionEditorView *makeEditor(const QString &guid);

    Workspace m_workspace;
    DefinitionDesk *m_desk;
    PageStack *m_stack;
    DefinitionListPage *m_list;
    DefinitionEditorView *m_editor = nullptr;
};

} // namespace alertbridge::ui
