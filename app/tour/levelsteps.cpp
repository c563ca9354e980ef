// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "core/setup/setupsession.h"
#include "ui/shell/mainwindow.h"

#include <QtWidgets/QAbstractItemView>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

const QString levelIntegrations = u"GET /AlertDefinition/{guid}/EscalationLevel/{id}/Integration"_s;
constexpr char refusal[] = R"({"Messages":[{"Message":"This alert definition is being edited."}]})";

bool readLevels(Stage &stage)
{
    const bool shown = stage.driver.press(u"setupPrimaryButton"_s)
                       && stage.driver.waitFor(u"levelTree"_s);
    return shown
           && Driver::waitUntil(
               [&] {
                   const LevelsStep *levels = stage.setup()->levelsStep();
                   return !levels->state().isLoading() && levels->model()->rowCount() > 0;
               },
               30000);
}

bool tickLevels(Stage &stage)
{
    auto *tree = qobject_cast<QAbstractItemView *>(stage.driver.visible(u"levelTree"_s));
    int wanted = 0;
    // Definitions, and how many of their first levels.
    const QList<std::pair<QString, int>> wantedLevels {{u"Checkout API"_s, 1},
                                                       {shopDefinitionName, 2}};
    for (const auto &[name, levels] : wantedLevels) {
        wanted += levels;
        for (int row = 0; tree && row < tree->model()->rowCount(); ++row) {
            const QModelIndex definition = tree->model()->index(row, 0);
            if (definition.data().toString() != name)
                continue;
            for (int level = 0; level < levels; ++level)
                stage.ticked += stage.driver.clickCheckBox(
                    tree, tree->model()->index(level, 0, definition));
        }
    }
    const qsizetype there = stage.witness->uptrends(u"/AlertDefinition"_s).size();
    return stage.step(
        u"levels"_s, u"All alert definitions with their levels are listed; three are ticked."_s,
        u"GET /AlertDefinition"_s, stage.ticked == wanted && tree->model()->rowCount() == there);
}

bool review(Stage &stage)
{
    const bool listed = stage.driver.press(u"setupPrimaryButton"_s)
                        && stage.driver.waitFor(u"attachList"_s);
    return stage.step(u"review"_s, u"Every change is listed before anything is sent."_s,
                      levelIntegrations,
                      listed && stage.witness->levelsWith(stage.integrationGuid) == 0);
}

bool isRun(Stage &stage, ChangeRun::Phase phase)
{
    return Driver::waitUntil([&] { return stage.setup()->levelsStep()->run()->phase() == phase; });
}

/// Uptrends no longer accepts the sign-in when the second change is sent.
bool saveUntilSignedOut(Stage &stage)
{
    const bool paused = stage.witness->refuseOneAttachment(1, 401)
                        && stage.driver.press(u"setupPrimaryButton"_s)
                        && isRun(stage, ChangeRun::Phase::Paused)
                        && stage.driver.waitFor(u"signInAgainButton"_s);
    return stage.step(
        u"signed-out"_s,
        u"Signed out in the middle: what was saved stands, the rest waits for a sign-in."_s,
        levelIntegrations, paused && stage.witness->levelsWith(stage.integrationGuid) == 1);
}

/// … and then refuses one change for a reason of its own.
bool signInAgainAndGoOn(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool signedIn =
        driver.press(u"signInAgainButton"_s)
        && driver.type(u"apiUser"_s, QString::fromUtf8(stage.services->uptrendsApiUser.reveal()))
        && driver.type(u"apiPassword"_s,
                       QString::fromUtf8(stage.services->uptrendsApiPassword.reveal()));
    if (!stage.step(u"sign-in-again"_s, u"The way to sign in again leads to where it is mended."_s,
                    u"window"_s, signedIn))
        return false;
    const bool back = driver.press(u"uptrendsPrimary"_s) && Driver::waitUntil([&] {
                          return stage.window->page() == ui::MainWindow::Page::Setup
                                 && driver.isReady(u"setupPrimaryButton"_s);
                      });
    const bool ended = back && stage.witness->refuseOneAttachment(1, 403, refusal)
                       && driver.press(u"setupPrimaryButton"_s)
                       && isRun(stage, ChangeRun::Phase::Finished);
    const ChangeRun *run = stage.setup()->levelsStep()->run();
    return stage.step(
        u"saved-in-part"_s,
        u"It went on at the same place; the change that was refused has its reason beside it."_s,
        levelIntegrations,
        ended && run->failedCount() == 1 && run->doneCount() == stage.ticked - 1
            && stage.witness->levelsWith(stage.integrationGuid) == stage.ticked - 1);
}

bool retryFailed(Stage &stage)
{
    const bool saved = stage.driver.press(u"setupSecondaryButton"_s) && Driver::waitUntil([&] {
                           const ChangeRun *run = stage.setup()->levelsStep()->run();
                           return run->phase() == ChangeRun::Phase::Finished
                                  && run->doneCount() == stage.ticked;
                       });
    return stage.step(u"attached"_s,
                      u"Tried again: all levels have the integration, as Uptrends confirms."_s,
                      levelIntegrations,
                      saved && stage.witness->levelsWith(stage.integrationGuid) == stage.ticked);
}

} // namespace

bool playLevels(Stage &stage)
{
    if (!readLevels(stage))
        return stage.step(u"levels"_s, u"The escalation levels are read to their end."_s,
                          u"window"_s, false);
    return tickLevels(stage) && review(stage) && saveUntilSignedOut(stage)
           && signInAgainAndGoOn(stage) && retryFailed(stage)
           && stage.driver.press(u"setupPrimaryButton"_s);
}

} // namespace alertbridge::tour
