// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "core/setup/setupsession.h"

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

const QString policyName = u"Web shop nights"_s;
constexpr int firstDelay = 10; // minutes
constexpr int secondDelay = 15;
constexpr int groupingMinutes = 20;
constexpr int contentBased = 2; // the segment

bool showServices(Stage &stage)
{
    const bool list = stage.driver.press(u"continueButton"_s)
                      && stage.driver.waitFor(u"serviceTreeView"_s);
    const bool whole = list && Driver::waitUntil([&] {
                           const LoadState state = stage.setup()->serviceStep()->servicesState();
                           return !state.isLoading() && !state.error;
                       });
    const qsizetype there =
        stage.witness->pagerDuty(u"/services?limit=100"_s).value("services"_L1).toArray().size();
    return stage.step(u"services"_s, u"The services that exist are listed with who is on call."_s,
                      u"GET /services"_s,
                      whole && stage.setup()->serviceStep()->services()->rowCount() == there);
}

bool offerTakenName(Stage &stage)
{
    const QString existing =
        stage.witness->serviceNamed(existingServiceName).value("id"_L1).toString();
    const bool offered = stage.driver.press(u"newServiceButton"_s)
                         && stage.driver.type(u"serviceNameEdit"_s, existingServiceName)
                         && stage.driver.waitFor(u"useExistingServiceButton"_s);
    if (!stage.step(u"name-taken"_s,
                    u"A name that is taken is noticed, and the service that has it is offered."_s,
                    u"GET /services?name="_s,
                    offered && stage.setup()->serviceStep()->nameCheck().takenById == existing))
        return false;
    stage.chosenIds.append(existing);
    return stage.driver.press(u"useExistingServiceButton"_s) && Driver::waitUntil([&] {
               return !stage.driver.visible(u"serviceNameEdit"_s)
                      && stage.setup()->serviceStep()->chosenIds() == stage.chosenIds;
           });
}

bool fillPolicy(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool filled = driver.press(u"newServiceButton"_s)
                        && driver.type(u"serviceNameEdit"_s, shopServiceName)
                        && driver.type(u"serviceDescriptionEdit"_s,
                                       u"Alerts of the Uptrends monitors of the shop"_s)
                        && driver.chooseLastInCombo(u"policyComboBox"_s)
                        && driver.type(u"policyNameEdit"_s, policyName)
                        && driver.pickInList(u"policyRulePicker1"_s, u"Shop rotation"_s)
                        && driver.typeNumber(u"policyRuleDelay1"_s, firstDelay)
                        && driver.press(u"policyAddRuleButton"_s)
                        && driver.pickInList(u"policyRulePicker2"_s, u"Tom Baker"_s)
                        && driver.typeNumber(u"policyRuleDelay2"_s, secondDelay)
                        && driver.scrollTo(u"policyLoops"_s);
    return stage.step(u"new-policy"_s,
                      u"A new escalation policy gets two rules: first a schedule, then a person."_s,
                      u"GET /escalation_policies?query="_s,
                      filled && stage.witness->policyNamed(policyName).isEmpty());
}

bool fillGrouping(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool filled = driver.chooseSegment(u"groupingType"_s, contentBased)
                        && driver.type(u"groupingFields"_s, u"summary, source"_s)
                        && driver.typeNumber(u"groupingMinutes"_s, groupingMinutes)
                        && driver.scrollTo(u"createServiceButton"_s) && Driver::waitUntil([&] {
                               return driver.isReady(u"createServiceButton"_s);
                           });
    const NameCheck::Verdict verdict = stage.setup()->serviceStep()->nameCheck().verdict;
    return stage.step(u"new-service"_s,
                      u"Alerts are to be grouped by their content; the service’s name is free."_s,
                      u"GET /services?name="_s,
                      filled && verdict == NameCheck::Verdict::Free
                          && stage.witness->serviceNamed(shopServiceName).isEmpty());
}

bool isPolicyAsWanted(const QJsonObject &policy)
{
    const QJsonArray rules = policy.value("escalation_rules"_L1).toArray();
    if (rules.size() != 2)
        return false;
    const auto isRule = [](const QJsonValue &rule, int delay, const QString &name) {
        const QJsonArray targets = rule["targets"_L1].toArray();
        return rule["escalation_delay_in_minutes"_L1].toInt() == delay && targets.size() == 1
               && targets.first()["summary"_L1].toString() == name;
    };
    return isRule(rules.first(), firstDelay, u"Shop rotation"_s)
           && isRule(rules.last(), secondDelay, u"Tom Baker"_s);
}

bool isGroupingAsWanted(const QJsonObject &setting)
{
    const QJsonObject config = setting.value("config"_L1).toObject();
    return setting.value("type"_L1) == "content_based"_L1
           && config.value("time_window"_L1).toInt() == groupingMinutes * 60
           && config.value("fields"_L1).toArray() == QJsonArray {u"summary"_s, u"source"_s};
}

bool createService(Stage &stage)
{
    const bool made = stage.driver.press(u"createServiceButton"_s) && Driver::waitUntil([&] {
                          return stage.setup()->serviceStep()->chosenIds().size() == 2
                                 && !stage.driver.visible(u"serviceNameEdit"_s);
                      });
    const QJsonObject service = stage.witness->serviceNamed(shopServiceName);
    stage.serviceId = service.value("id"_L1).toString();
    stage.chosenIds.append(stage.serviceId);
    const QJsonObject policy = stage.witness->policyNamed(policyName);
    const bool same = service.value("escalation_policy"_L1).toObject().value("id"_L1)
                      == policy.value("id"_L1);
    return stage.step(
        u"service-created"_s,
        u"The service exists with its policy and grouping, and without an integration."_s,
        u"GET /services?name=, GET /escalation_policies?query=, GET /alert_grouping_settings"_s,
        made && !stage.serviceId.isEmpty() && same && isPolicyAsWanted(policy)
            && isGroupingAsWanted(stage.witness->groupingOf(stage.serviceId))
            && service.value("integrations"_L1).toArray().isEmpty());
}

} // namespace

bool playService(Stage &stage)
{
    return showServices(stage) && offerTakenName(stage) && fillPolicy(stage) && fillGrouping(stage)
           && createService(stage)
           && Driver::waitUntil([&] { return stage.driver.isReady(u"setupPrimaryButton"_s); })
           && stage.driver.press(u"setupPrimaryButton"_s);
}

} // namespace alertbridge::tour
