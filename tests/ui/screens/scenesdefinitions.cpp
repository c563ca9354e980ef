// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitiondesk.h"
#include "core/inventory/accountinventory.h"
#include "tests/ui/screens/stage.h"
#include "ui/shell/profilesession.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

using EditPhase = DefinitionEditor::Phase;

const QString firstLevelPath = u"/EscalationLevel/1$"_s;

DefinitionDesk *desk(const Stage &stage)
{
    return stage.window()->session()->definitions();
}

DefinitionEditor *editor(const Stage &stage)
{
    return desk(stage)->editor(desk(stage)->current());
}

void openDefinitions(Stage &stage, bool read = true)
{
    stage.openAccounts();
    QTest::keyClick(stage.window(), Qt::Key_3, Qt::ControlModifier);
    stage.waitFor([&stage] { return stage.driver().visible(u"definitionsView"_s) != nullptr; },
                  u"the alert definitions"_s);
    if (read)
        stage.waitFor(
            [&stage] {
                const AccountInventory *inventory = stage.window()->session()->inventory();
                return !inventory->isFromSnapshot()
                       && inventory->state().phase == LoadState::Phase::Ready;
            },
            u"the inventory"_s);
}

void waitForPhase(Stage &stage, EditPhase phase, const QString &what)
{
    stage.waitFor([&] { return editor(stage) && editor(stage)->phase() == phase; }, what);
}

/// Once there are rows to see.
QTreeView *listOf(Stage &stage)
{
    stage.waitFor([&stage] { return stage.find<QTreeView>(u"definitionTreeView"_s); },
                  u"the list"_s);
    return stage.find<QTreeView>(u"definitionTreeView"_s);
}

/// The fourth of the list: the one with the most in it.
void openEditor(Stage &stage)
{
    QTreeView *list = listOf(stage);
    if (!list)
        return;
    list->setFocus();
    list->setCurrentIndex(list->model()->index(3, 0));
    stage.press(u"editDefinitionButton"_s);
    waitForPhase(stage, EditPhase::Editing, u"the editor"_s);
}

void showTab(Stage &stage, int tab)
{
    if (auto *tabs = stage.find<QTabBar>(u"levelTabs"_s))
        tabs->setCurrentIndex(tab);
}

void playDefinitionList(Stage &stage)
{
    stage.world.renameDefinition(1, veryLongName);
    stage.world.renameDefinition(2, rightToLeftName);
    openDefinitions(stage);
    stage.look(u"definitions"_s);
    stage.type(u"definitionsSearchField"_s, u"xyzzy"_s);
    stage.look(u"definitions-no-match"_s);
    stage.type(u"definitionsSearchField"_s, u" "_s);
    QTreeView *list = listOf(stage);
    if (!list)
        return;
    list->setCurrentIndex(list->model()->index(0, 0));
    stage.press(u"removeDefinitionButton"_s);
    stage.look(u"definitions-delete"_s);
    stage.closeSheets();
    stage.press(u"newDefinitionButton"_s);
    stage.look(u"definitions-new"_s);
    stage.closeSheets();
    stage.world.fail(u"/v4/AlertDefinition"_s, 403, "DELETE");
    stage.press(u"removeDefinitionButton"_s);
    stage.press(u"sheetPrimaryButton"_s);
    stage.waitFor([&stage] { return desk(stage)->lastAction().has_value(); }, u"the refusal"_s);
    stage.look(u"definitions-refused"_s);
}

void playDefinitionListStates(Stage &stage)
{
    stage.world.hold(u"^/v4/AlertDefinition"_s);
    openDefinitions(stage, false);
    stage.look(u"definitions-reading"_s);
}

void playDefinitionListFailed(Stage &stage)
{
    stage.world.fail(u"^/v4/AlertDefinition"_s);
    openDefinitions(stage, false);
    stage.waitFor(
        [&stage] {
            return stage.window()
                ->session()
                ->inventory()
                ->partState(AccountInventory::Part::Definitions)
                .error.has_value();
        },
        u"the error"_s);
    stage.look(u"definitions-failed"_s);
}

void playDefinitionListEmpty(Stage &stage)
{
    openDefinitions(stage);
    stage.look(u"definitions-none"_s);
}

void playDefinitionEditor(Stage &stage)
{
    openDefinitions(stage);
    openEditor(stage);
    stage.look(u"definition-main"_s);
    stage.type(u"definitionNameEdit"_s, veryLongName);
    stage.look(u"definition-main-edited"_s);
    showTab(stage, 1);
    stage.look(u"definition-level"_s);
    if (!stage.driver().typeNumber(u"thresholdErrorsSpin"_s, 5000))
        stage.waitFor([] { return false; }, u"the number of errors"_s);
    stage.press(u"okAlertsFlag0"_s);
    stage.press(u"attachedCheck1"_s);
    stage.look(u"definition-level-edited"_s);
    if (QWidget *members = stage.driver().visible(u"levelMembers"_s))
        stage.driver().press(members->findChildren<QAbstractButton *>().last());
    stage.look(u"definition-picker"_s);
    stage.closeSheets();
    stage.press(u"editorSecondaryButton"_s);
    stage.look(u"definition-discard"_s);
    stage.closeSheets();
    stage.press(u"editorSaveButton"_s);
    waitForPhase(stage, EditPhase::Review, u"the review"_s);
    stage.look(u"definition-review"_s);
    stage.world.fail(firstLevelPath, 403, "PATCH");
    stage.press(u"editorSaveButton"_s);
    waitForPhase(stage, EditPhase::Finished, u"the end of saving"_s);
    stage.look(u"definition-saved-in-part"_s);
    stage.press(u"editorPrimaryButton"_s);
    stage.look(u"definition-refused"_s);
}

void playDefinitionConflict(Stage &stage)
{
    openDefinitions(stage);
    openEditor(stage);
    stage.type(u"definitionNameEdit"_s, u"Web shop – night"_s);
    stage.world.renameDefinition(0, veryLongName);
    stage.press(u"editorSaveButton"_s);
    waitForPhase(stage, EditPhase::Conflict, u"the conflict"_s);
    stage.look(u"definition-conflict"_s);
    stage.press(u"takeAllTheirsButton"_s);
    stage.look(u"definition-conflict-chosen"_s);
    stage.press(u"editorPrimaryButton"_s);
    waitForPhase(stage, EditPhase::Editing, u"the form"_s);
    stage.look(u"definition-theirs"_s);
}

void playDefinitionUnreadable(Stage &stage)
{
    openDefinitions(stage);
    stage.world.fail(u"/EscalationLevel$"_s);
    QTreeView *list = listOf(stage);
    if (!list)
        return;
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    waitForPhase(stage, EditPhase::LoadFailed, u"the error"_s);
    stage.look(u"definition-unreadable"_s);
}

void playDefinitionLevels(Stage &stage)
{
    openDefinitions(stage);
    openEditor(stage);
    const auto *tabs = stage.find<QTabBar>(u"levelTabs"_s);
    const int last = tabs ? tabs->count() - 1 : 0;
    showTab(stage, last);
    stage.look(u"definition-level-%1"_s.arg(last));
}

/// The same one: its first level has an integration of each kind.
void playDefinitionKinds(Stage &stage)
{
    openDefinitions(stage);
    openEditor(stage);
    showTab(stage, 1);
    stage.look(u"definition-kinds"_s);
    stage.type(u"extraEmailsEdit"_s, u"night@example.com, anna"_s);
    stage.type(u"variableEdit0"_s, veryLongName);
    stage.look(u"definition-kinds-edited"_s);
    stage.type(u"extraEmailsEdit"_s, u"anna@example"_s);
    stage.press(u"editorSaveButton"_s);
    waitForPhase(stage, EditPhase::Review, u"the review"_s);
    stage.look(u"definition-kinds-review"_s);
    stage.press(u"editorSaveButton"_s);
    waitForPhase(stage, EditPhase::Finished, u"the end of saving"_s);
    stage.press(u"editorPrimaryButton"_s);
    stage.look(u"definition-kinds-refused"_s);
}

sandbox::WorldOptions withAllKinds()
{
    sandbox::WorldOptions options;
    options.allKinds = true;
    return options;
}

sandbox::WorldOptions with(int definitions, int levels)
{
    sandbox::WorldOptions options;
    options.definitions = definitions;
    options.levels = levels;
    return options;
}

} // namespace

QList<Scene> definitionScenes()
{
    return {{"definitions", playDefinitionList},
            {"definitions-reading", playDefinitionListStates},
            {"definitions-failed", playDefinitionListFailed},
            {"definitions-none", playDefinitionListEmpty, with(0, 3)},
            {"definition-editor", playDefinitionEditor},
            {"definition-conflict", playDefinitionConflict},
            {"definition-unreadable", playDefinitionUnreadable},
            {"definition-kinds", playDefinitionKinds, withAllKinds()},
            {"definition-one-level", playDefinitionLevels, with(5, 1)},
            {"definition-ten-levels", playDefinitionLevels, with(5, 10)}};
}

} // namespace alertbridge::screens
