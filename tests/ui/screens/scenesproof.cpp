// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/leveltreemodel.h"
#include "tests/ui/screens/stage.h"

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

/// The set-up with one level attached, at its last step.
void openProof(Stage &stage, const QStringList &services)
{
    QStringList ids;
    for (const QString &service : services)
        ids.append(stage.world.serviceId(service));
    const QString guid = stage.world.connectPagerDuty(u"Web shop → PagerDuty"_s, services);
    stage.openSetup(SetupStep::Levels, ids, guid);
    LevelsStep *levels = stage.setup()->levelsStep();
    stage.waitFor([levels] { return levels->state().phase == LoadState::Phase::Ready; },
                  u"the levels"_s);
    const DefinitionEntry &first = levels->model()->definitions().constFirst();
    levels->model()->tick(first.definition.guid, 1, true);
    levels->apply();
    stage.waitFor([&stage] { return stage.setup()->canEnter(SetupStep::Proof); },
                  u"the attached level"_s);
    stage.setup()->enter(SetupStep::Proof);
    stage.waitFor(
        [&stage] {
            const ProofStep *step = stage.setup()->proofStep();
            return !step->tests().isEmpty() && !step->summaryLoading();
        },
        u"the summary"_s);
    for (DeliveryTest *test : stage.setup()->proofStep()->tests()) {
        test->setPollInterval(std::chrono::milliseconds(100));
        test->setPatience(std::chrono::milliseconds(600));
    }
}

DeliveryTest *firstTest(const Stage &stage)
{
    return stage.setup()->proofStep()->tests().constFirst();
}

void send(Stage &stage)
{
    stage.press(u"sendTestButton"_s);
    stage.press(u"sheetPrimaryButton"_s);
}

void waitForEnd(Stage &stage)
{
    stage.waitFor(
        [&stage] {
            return !firstTest(stage)->isRunning() && firstTest(stage)->startedAt().isValid();
        },
        u"the end of the test"_s);
}

void playProofProof(Stage &stage)
{
    openProof(stage, {u"Web shop"_s});
    stage.look(u"proof"_s);
    stage.press(u"sendTestButton"_s);
    stage.look(u"proof-confirm"_s);
    stage.press(u"sheetCancelButton"_s);
    stage.press(u"setupPrimaryButton"_s);
    stage.look(u"proof-finish-sheet"_s);
    stage.press(u"sheetCancelButton"_s);
    stage.press(u"setupCancelButton"_s);
    stage.look(u"removal"_s);
    stage.closeSheets();
    firstTest(stage)->setPatience(std::chrono::seconds(30));
    send(stage);
    waitForEnd(stage);
    stage.look(u"proof-proven"_s);
    stage.press(u"setupCancelButton"_s);
    stage.world.fail(u"^/v4/AlertDefinition/.*/Integration"_s, 403, "DELETE");
    stage.press(u"removalButton"_s);
    stage.waitFor([&stage] { return !stage.setup()->isRemoving(); }, u"the removal"_s);
    stage.look(u"removal-failed"_s);
}

void playProofRunning(Stage &stage)
{
    openProof(stage, {u"Web shop"_s, u"Intranet"_s, u"Mobile backend"_s});
    stage.look(u"proof-several"_s);
    stage.world.hold(u"^/incidents"_s, "GET");
    send(stage);
    stage.look(u"proof-running"_s);
}

void playProofDisabled(Stage &stage)
{
    openProof(stage, {u"Web shop"_s});
    stage.world.changeService(u"Web shop"_s, {{u"status"_s, u"disabled"_s}});
    send(stage);
    waitForEnd(stage);
    stage.look(u"proof-disabled"_s);
}

void playProofMaintenance(Stage &stage)
{
    openProof(stage, {u"Web shop"_s});
    stage.world.closeForMaintenance(u"Web shop"_s);
    send(stage);
    waitForEnd(stage);
    stage.look(u"proof-maintenance"_s);
}

void playProofRefused(Stage &stage)
{
    openProof(stage, {u"Web shop"_s});
    stage.world.fail(u"^/v2/enqueue"_s, 400, "POST");
    send(stage);
    waitForEnd(stage);
    stage.look(u"proof-refused"_s);
}

void playProofUnseen(Stage &stage)
{
    stage.world.changeService(u"Web shop"_s, {{u"name"_s, veryLongName}});
    openProof(stage, {veryLongName});
    stage.world.mutate(u"^/incidents"_s, u"/incidents"_s, QJsonArray());
    send(stage);
    waitForEnd(stage);
    stage.look(u"proof-unseen"_s);
    stage.world.fail(u"^/services"_s);
    stage.setup()->proofStep()->refreshSummary();
    stage.waitFor([&stage] { return stage.setup()->proofStep()->summary().error.has_value(); },
                  u"the error"_s);
    stage.look(u"proof-summary-error"_s);
}

} // namespace

QList<Scene> proofScenes()
{
    return {{"proof", playProofProof},
            {"proof-running", playProofRunning},
            {"proof-disabled", playProofDisabled},
            {"proof-maintenance", playProofMaintenance},
            {"proof-refused", playProofRefused},
            {"proof-unseen", playProofUnseen, {.definitions = 12}}};
}

} // namespace alertbridge::screens
