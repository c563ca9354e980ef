// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/servicelistmodel.h"
#include "tests/ui/screens/stage.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

bool isRead(const Stage &stage)
{
    const ServiceStep *step = stage.setup()->serviceStep();
    return step->servicesState().phase == LoadState::Phase::Ready
           && !step->policiesState().isLoading();
}

void openList(Stage &stage)
{
    stage.openSetup(SetupStep::Service);
    stage.waitFor([&stage] { return isRead(stage); }, u"the services"_s);
}

void playServiceList(Stage &stage)
{
    stage.world.changeService(u"Checkout API"_s, {{u"status"_s, u"disabled"_s}});
    stage.world.changeService(u"Legacy billing"_s, {{u"name"_s, veryLongName}});
    stage.world.changeService(u"Mobile backend"_s, {{u"name"_s, rightToLeftName}});
    openList(stage);
    stage.look(u"service-list"_s);
    stage.type(u"serviceSearchField"_s, u"xyzzy"_s);
    stage.look(u"service-no-match"_s);
    stage.type(u"serviceSearchField"_s, u" "_s);
    for (const QString &name : {u"Web shop"_s, u"Checkout API"_s, veryLongName, rightToLeftName})
        stage.setup()->serviceStep()->setChosen(stage.world.serviceId(name), true);
    stage.look(u"service-several"_s);
}

void playServiceForm(Stage &stage)
{
    openList(stage);
    stage.press(u"newServiceButton"_s);
    stage.look(u"service-form"_s);
    const auto verdict = [&stage](NameCheck::Verdict wanted) {
        stage.waitFor(
            [&stage, wanted] {
                return stage.setup()->serviceStep()->nameCheck().verdict == wanted;
            },
            u"the verdict on the name"_s);
    };
    stage.type(u"serviceNameEdit"_s, u"Web shop"_s);
    verdict(NameCheck::Verdict::Taken);
    stage.look(u"service-name-taken"_s);
    stage.type(u"serviceNameEdit"_s, u"Uptrends – Web shop"_s);
    verdict(NameCheck::Verdict::Free);
    if (!stage.driver().chooseInCombo(u"policyComboBox"_s, u"Shop on-call"_s))
        stage.waitFor([] { return false; }, u"the policy"_s);
    for (int type = 0; type < 5; ++type) {
        auto *grouping = stage.find<ui::SegmentedControl>();
        grouping->setCurrentIndex(type);
        stage.look(u"service-grouping-%1"_s.arg(type));
    }
}

void playServicePolicy(Stage &stage)
{
    openList(stage);
    ServiceStep *step = stage.setup()->serviceStep();
    step->loadTargets();
    stage.waitFor([step] { return !step->users().isEmpty() && !step->schedules().isEmpty(); },
                  u"people and schedules"_s);
    ServiceForm form;
    form.name = veryLongName + u" %1"_s;
    form.newPolicy = true;
    form.policy.name = u"Web shop nights"_s;
    pagerduty::EscalationRule first;
    first.targets = {
        {step->users().at(0).id, u"user_reference"_s, step->users().at(0).name},
        {step->users().at(1).id, u"user_reference"_s, step->users().at(1).name},
        {step->schedules().at(0).id, u"schedule_reference"_s, step->schedules().at(0).name}};
    form.policy.rules = {first, {}};
    step->setForm(form);
    stage.press(u"newServiceButton"_s);
    stage.look(u"service-policy"_s);
}

void playServiceRefused(Stage &stage)
{
    openList(stage);
    ServiceStep *step = stage.setup()->serviceStep();
    ServiceForm form;
    form.name = u"Uptrends – Web shop"_s;
    form.policyId = step->policies().constFirst().id;
    form.grouping.type = pagerduty::GroupingType::Time;
    step->setForm(form);
    stage.press(u"newServiceButton"_s);
    stage.world.fail(u"^/services"_s, 400, "POST");
    step->create();
    stage.waitFor([step] { return step->createProgress().error.has_value(); }, u"the refusal"_s);
    stage.look(u"service-refused"_s);
    stage.world.clearFaults();
    stage.world.hold(u"^/services"_s, "POST");
    step->create();
    stage.look(u"service-creating"_s);
}

void playServiceGroupingRefused(Stage &stage)
{
    openList(stage);
    ServiceStep *step = stage.setup()->serviceStep();
    ServiceForm form;
    form.name = u"Uptrends – Web shop"_s;
    form.policyId = step->policies().constFirst().id;
    form.grouping.type = pagerduty::GroupingType::Time;
    step->setForm(form);
    stage.press(u"newServiceButton"_s);
    step->create();
    stage.waitFor([step] { return step->createProgress().groupingError.has_value(); },
                  u"the refusal"_s);
    stage.look(u"service-grouping-refused"_s);
}

void playServiceLoading(Stage &stage)
{
    stage.world.hold(u"^/services"_s);
    stage.openSetup(SetupStep::Service);
    stage.look(u"service-loading"_s);
}

void playServiceError(Stage &stage)
{
    stage.world.fail(u"^/services|^/escalation_policies"_s);
    stage.openSetup(SetupStep::Service);
    stage.waitFor(
        [&stage] { return stage.setup()->serviceStep()->servicesState().error.has_value(); },
        u"the error"_s);
    stage.look(u"service-error"_s);
}

void playServiceEmpty(Stage &stage)
{
    openList(stage);
    stage.look(u"service-empty"_s);
}

void playServiceMany(Stage &stage)
{
    openList(stage);
    stage.look(u"service-many"_s);
}

void playServicePaused(Stage &stage)
{
    stage.openAccounts();
    stage.world.pause(u"^/services"_s, 40);
    stage.setup()->enter(SetupStep::Service);
    stage.press(u"continueButton"_s);
    stage.look(u"paused-by-rate-limit"_s);
}

void playServiceSignInNeeded(Stage &stage)
{
    openList(stage);
    stage.world.fail(u"^/"_s, 401);
    stage.setup()->serviceStep()->refresh();
    stage.waitFor([&stage] { return stage.driver().visible(u"signInAgainButton"_s) != nullptr; },
                  u"the notice"_s);
    stage.look(u"sign-in-needed"_s);
}

} // namespace

QList<Scene> serviceScenes()
{
    return {{"service-list", playServiceList},
            {"service-form", playServiceForm},
            {"service-policy", playServicePolicy},
            {"service-refused", playServiceRefused},
            {"service-grouping-refused", playServiceGroupingRefused, {.aiops = false}},
            {"service-loading", playServiceLoading},
            {"service-error", playServiceError},
            {"service-empty", playServiceEmpty, {.services = 0}},
            {"service-many", playServiceMany, {.services = 300}},
            {"paused", playServicePaused},
            {"sign-in-needed", playServiceSignInNeeded}};
}

} // namespace alertbridge::screens
