// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/definitions/definitiondesk.h"
#include "ui/shell/workspace.h"
#include "ui/words/errorwords.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QTabBar;

namespace alertbridge::ui {

class Button;
class ConflictPanel;
class EmptyState;
class FooterBar;
class LevelForm;
class MainForm;
class Notice;
class PageHeader;
class PageStack;
class ReviewPanel;

/// One alert definition in a form: its own part, then one tab for each escalation level that the
/// service returned; and the way of its changes to the service.
class DefinitionEditorView : public QWidget
{
    Q_OBJECT

public:
    DefinitionEditorView(const Workspace &workspace, DefinitionDesk *desk, DefinitionEditor *editor,
                         QWidget *parent = nullptr);

    DefinitionEditor *editor() const { return m_editor; }
    void showLevel(int level); ///< 0: the definition's own part
    int shownLevel() const;
    void focusFirst();

Q_SIGNALS:
    void closeRequested();
    void errorActionRequested(const alertbridge::ui::ErrorWords &words);
    void testRequested(const QString &integrationGuid, const QString &definitionGuid, int level);

private:
    using Phase = DefinitionEditor::Phase;

    void buildFooter();
    void addShortcuts();
    void showPhase();
    void showForms();
    void showTabs();
    void showTab();
    void showHeader();
    void showNotices();
    void showErrorNotice();
    void showToldNotice();
    void showFooter();
    void showEmpty();
    void pressPrimary();
    void pressSecondary();
    void pressSave();
    void askDiscard();
    void askTest();
    QStringList testableIntegrations() const;
    QWidget *formOf(int tab);

    Workspace m_workspace;
    DefinitionDesk *m_desk;
    QPointer<DefinitionEditor> m_editor;
    PageHeader *m_header;
    Button *m_test;
    QTabBar *m_tabs;
    Notice *m_error;
    Notice *m_told;
    PageStack *m_stack;
    EmptyState *m_empty;
    ReviewPanel *m_review;
    ConflictPanel *m_conflict;
    MainForm *m_main = nullptr;
    QHash<int, LevelForm *> m_levels; ///< made when first shown
    QList<int> m_tabLevels; ///< levels of the tabs behind the first
    FooterBar *m_footer;
    Button *m_secondary = nullptr;
    Button *m_primary = nullptr; ///< what sends nothing
    Button *m_save = nullptr; ///< what leads to changes
    Phase m_shownPhase = Phase::Loading;
    int m_wantedLevel = -1;
};

} // namespace alertbridge::ui
