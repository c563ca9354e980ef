// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/leveltreemodel.h"
#include "tests/ui/screens/stage.h"

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

const QString attachPath = u"^/v4/AlertDefinition/.*/EscalationLevel/.*/Integration"_s;

LevelsStep *levels(const Stage &stage)
{
    return stage.setup()->levelsStep();
}

void openLevels(Stage &stage, bool read = true)
{
    const QString service = stage.world.serviceId(u"Web shop"_s);
    const QString guid = stage.world.connectPagerDuty(u"Web shop → PagerDuty"_s, {u"Web shop"_s});
    stage.openSetup(SetupStep::Levels, {service}, guid);
    if (read)
        stage.waitFor([&stage] { return levels(stage)->state().phase == LoadState::Phase::Ready; },
                      u"the levels"_s);
}

/// Levels as they come, from every definition one more than from the one before.
void tick(Stage &stage, int wanted)
{
    LevelTreeModel *model = levels(stage)->model();
    const QList<DefinitionEntry> definitions = model->definitions();
    for (const DefinitionEntry &definition : definitions) {
        for (const LevelEntry &level : definition.levels) {
            if (model->tickedCount() < wanted)
                model->tick(definition.definition.guid, level.level.id, true,
                            model->tickedCount() != 1, model->tickedCount() == 2);
        }
    }
}

void playLevelsTree(Stage &stage)
{
    stage.world.renameDefinition(1, veryLongName);
    stage.world.renameDefinition(2, rightToLeftName);
    openLevels(stage);
    stage.look(u"levels"_s);
    tick(stage, 7);
    stage.look(u"levels-ticked"_s);
    stage.type(u"definitionSearchField"_s, u"xyzzy"_s);
    stage.look(u"levels-no-match"_s);
    stage.type(u"definitionSearchField"_s, u" "_s);
    stage.press(u"setupPrimaryButton"_s);
    stage.look(u"levels-review"_s);
    stage.world.fail(attachPath, 403, "POST");
    stage.press(u"setupPrimaryButton"_s);
    stage.waitFor([&stage] { return levels(stage)->run()->phase() == ChangeRun::Phase::Finished; },
                  u"the end of the changes"_s);
    stage.look(u"levels-failed"_s);
    stage.world.clearFaults();
    stage.press(u"setupSecondaryButton"_s);
    stage.waitFor(
        [&stage] {
            return levels(stage)->run()->phase() == ChangeRun::Phase::Finished
                   && levels(stage)->run()->failedCount() == 0;
        },
        u"the changes"_s);
    stage.look(u"levels-saved"_s);
    stage.press(u"setupBackButton"_s);
    stage.look(u"levels-attached"_s);
}

void playLevelsApplying(Stage &stage)
{
    openLevels(stage);
    tick(stage, 3);
    stage.press(u"setupPrimaryButton"_s);
    stage.world.hold(attachPath, "POST");
    stage.press(u"setupPrimaryButton"_s);
    stage.look(u"levels-saving"_s);
    stage.press(u"setupLeaveButton"_s);
    stage.look(u"stop-sheet"_s);
}

void playLevelsSignedOut(Stage &stage)
{
    openLevels(stage);
    tick(stage, 3);
    stage.press(u"setupPrimaryButton"_s);
    stage.world.fail(u"^/v4/"_s, 401);
    stage.press(u"setupPrimaryButton"_s);
    stage.waitFor([&stage] { return levels(stage)->run()->phase() == ChangeRun::Phase::Paused; },
                  u"the pause"_s);
    stage.look(u"levels-paused"_s);
}

void playLevelsOtherCount(Stage &stage)
{
    openLevels(stage);
    tick(stage, 2);
    const qsizetype count = levels(stage)->model()->definitions().constFirst().levels.size();
    stage.look(u"levels-%1-each"_s.arg(count));
}

void playLevelsMany(Stage &stage)
{
    openLevels(stage);
    tick(stage, 12);
    stage.look(u"levels-many"_s);
}

void playLevelsEmpty(Stage &stage)
{
    openLevels(stage);
    stage.look(u"levels-empty"_s);
}

void playLevelsLoading(Stage &stage)
{
    stage.world.hold(u"^/v4/AlertDefinition"_s);
    openLevels(stage, false);
    stage.look(u"levels-loading"_s);
}

void playLevelsError(Stage &stage)
{
    stage.world.fail(u"^/v4/AlertDefinition"_s);
    openLevels(stage, false);
    stage.waitFor([&stage] { return levels(stage)->state().error.has_value(); }, u"the error"_s);
    stage.look(u"levels-error"_s);
}

} // namespace

QList<Scene> levelScenes()
{
    return {{"levels", playLevelsTree},
            {"levels-applying", playLevelsApplying},
            {"levels-signed-out", playLevelsSignedOut},
            {"levels-one", playLevelsOtherCount, {.levels = 1}},
            {"levels-four", playLevelsOtherCount, {.levels = 4}},
            {"levels-many", playLevelsMany, {.definitions = 20}},
            {"levels-empty", playLevelsEmpty, {.definitions = 0}},
            {"levels-loading", playLevelsLoading},
            {"levels-error", playLevelsError}};
}

} // namespace alertbridge::screens
