// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "core/setup/setupsession.h"
#include "ui/shell/mainwindow.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QListWidget>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

const QString nightServiceName = u"Uptrends – Nights"_s;
const QString nightIntegrationName = u"Nights → PagerDuty"_s;
const QString nightDefinitionName = u"Intranet"_s;
constexpr int apiTokenSegment = 2;

bool connectOwnAccounts(Stage &stage)
{
    Driver &driver = stage.driver;
    bool filled = driver.press(u"connectButton"_s) && driver.type(u"profileName"_s, u"Night team"_s)
                  && driver.press(u"advancedButton"_s);
    for (const EndpointName name : allEndpointNames)
        filled = filled
                 && driver.type(u"endpoint-"_s + endpointKey(name),
                                stage.services->endpoints.url(name, Region::Us).toString());
    if (!stage.step(u"own-addresses"_s,
                    u"Accounts of one’s own get a name, a region and, if need be, addresses."_s,
                    u"window"_s, filled))
        return false;
    const bool tested =
        driver.press(u"advancedButton"_s)
        && driver.chooseSegment(u"pagerDutyMethod"_s, apiTokenSegment)
        && driver.type(u"apiToken"_s, QString::fromUtf8(stage.services->pagerDutyToken.reveal()))
        && driver.press(u"pagerDutyPrimary"_s)
        && driver.type(u"apiUser"_s, QString::fromUtf8(stage.services->uptrendsApiUser.reveal()))
        && driver.type(u"apiPassword"_s,
                       QString::fromUtf8(stage.services->uptrendsApiPassword.reveal()))
        && driver.press(u"uptrendsPrimary"_s)
        && Driver::waitUntil([&] { return driver.isReady(u"continueButton"_s); });
    const QJsonObject me = stage.witness->pagerDuty(u"/users/me"_s).value("user"_L1).toObject();
    return stage.step(
        u"own-accounts"_s,
        u"A pasted token and an API user were tested; without a keychain they last for this run."_s,
        u"GET /users/me"_s,
        tested
            && stage.account()->pagerDutyIdentity()->user.email == me.value("email"_L1).toString());
}

bool makeNightService(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool made = driver.press(u"continueButton"_s) && driver.press(u"newServiceButton"_s)
                      && driver.type(u"serviceNameEdit"_s, nightServiceName)
                      && driver.chooseInCombo(u"policyComboBox"_s, u"Payments"_s)
                      && driver.press(u"createServiceButton"_s) && Driver::waitUntil([&] {
                             return stage.setup()->serviceStep()->chosenIds().size() == 1
                                    && !driver.visible(u"serviceNameEdit"_s);
                         });
    return stage.step(u"second-service"_s, u"A second set-up has a service of its own."_s,
                      u"GET /services?name="_s,
                      made && !stage.witness->serviceNamed(nightServiceName).isEmpty());
}

bool useExisting(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool listed = driver.press(u"setupPrimaryButton"_s)
                        && driver.press(u"setupSecondaryButton"_s) && Driver::waitUntil([&] {
                               const auto *list = qobject_cast<QListWidget *>(
                                   driver.visible(u"existingIntegrationList"_s));
                               return list && list->count() == 1;
                           });
    const bool used = listed && driver.press(u"useExistingButton"_s) && Driver::waitUntil([&] {
                          return stage.setup()->integrationStep()->chosen().has_value()
                                 && driver.visible(u"otherIntegrationButton"_s);
                      });
    return stage.step(u"existing-integration"_s,
                      u"An integration that exists can be used as well."_s, u"GET /Integration"_s,
                      used
                          && stage.setup()->integrationStep()->chosen()->guid
                                 == stage.witness->integrationNamed(shopIntegrationName)
                                        .value("IntegrationGuid"_L1)
                                        .toString());
}

bool makeNightIntegration(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool opened = driver.press(u"otherIntegrationButton"_s)
                        && driver.press(u"makeIntegrationButton"_s)
                        && driver.press(stage.isEmbedded() ? u"useBrowserButton"_s
                                                           : u"openUptrendsButton"_s);
    if (!stage.step(u"own-browser"_s,
                    u"Uptrends’ page was opened in the user’s own browser instead."_s, u"window"_s,
                    opened && driver.waitFor(u"openUptrendsButton"_s)))
        return false;
    const QString serviceId =
        stage.witness->serviceNamed(nightServiceName).value("id"_L1).toString();
    const bool found = stage.makeInBrowser(nightIntegrationName, {serviceId})
                       && Driver::waitUntil([&] {
                              const auto chosen = stage.setup()->integrationStep()->chosen();
                              return chosen && chosen->name == nightIntegrationName
                                     && driver.isReady(u"setupPrimaryButton"_s);
                          });
    return stage.step(u"found-from-browser"_s,
                      u"Saved in the browser, and found by watching the account."_s,
                      u"GET /Integration"_s,
                      found && !stage.witness->integrationNamed(nightIntegrationName).isEmpty());
}

bool attachNightLevel(Stage &stage, QString *guid)
{
    Driver &driver = stage.driver;
    *guid = stage.witness->integrationNamed(nightIntegrationName)
                .value("IntegrationGuid"_L1)
                .toString();
    auto *tree = driver.press(u"setupPrimaryButton"_s) && driver.waitFor(u"levelTree"_s)
                     ? qobject_cast<QAbstractItemView *>(driver.visible(u"levelTree"_s))
                     : nullptr;
    const bool read = tree && Driver::waitUntil([&] {
                          return !stage.setup()->levelsStep()->state().isLoading()
                                 && tree->model()->rowCount() > 0;
                      });
    bool ticked = false;
    for (int row = 0; read && row < tree->model()->rowCount(); ++row) {
        const QModelIndex definition = tree->model()->index(row, 0);
        if (definition.data().toString() == nightDefinitionName)
            ticked = driver.clickCheckBox(tree, tree->model()->index(0, 0, definition));
    }
    const bool saved = ticked && driver.press(u"setupPrimaryButton"_s)
                       && driver.waitFor(u"attachList"_s) && driver.press(u"setupPrimaryButton"_s)
                       && Driver::waitUntil([&] {
                              const ChangeRun *run = stage.setup()->levelsStep()->run();
                              return run->phase() == ChangeRun::Phase::Finished
                                     && run->doneCount() == 1;
                          });
    return saved && stage.witness->levelsWith(*guid) == 1;
}

bool takeAwayAgain(Stage &stage, const QString &guid)
{
    Driver &driver = stage.driver;
    const bool offered = driver.press(u"setupCancelButton"_s) && driver.waitFor(u"removalButton"_s);
    if (!stage.step(u"cancel"_s,
                    u"Cancelling offers to remove what this set-up created, and lists it."_s,
                    u"GET /services?name="_s,
                    offered && !stage.witness->serviceNamed(nightServiceName).isEmpty()))
        return false;
    const bool removed = driver.pressSheetButton(u"removalButton"_s) && Driver::waitUntil([&] {
                             return !stage.setup()->isRemoving()
                                    && stage.setup()->created().isEmpty();
                         });
    // All gone: nothing is offered for removal any more, until the sheet was read and closed.
    const bool gone = removed && !driver.visible(u"removalButton"_s)
                      && stage.witness->serviceNamed(nightServiceName).isEmpty()
                      && stage.witness->levelsWith(guid) == 0;
    const bool othersStay = stage.witness->levelsWith(stage.integrationGuid) == stage.ticked
                            && !stage.witness->serviceNamed(shopServiceName).isEmpty();
    return stage.step(u"removed"_s,
                      u"All of it is gone again; what the first set-up made is untouched."_s,
                      u"GET /services?name=, "
                      "GET /AlertDefinition/{guid}/EscalationLevel/{id}/Integration"_s,
                      gone && othersStay)
           && driver.pressSheetButton(u"removalCloseButton"_s) && Driver::waitUntil([&] {
                  return stage.setup()->step() == SetupStep::Service
                         && stage.setup()->removals().isEmpty();
              });
}

} // namespace

bool playSecondSetup(Stage &stage)
{
    QString guid;
    if (!connectOwnAccounts(stage) || !makeNightService(stage) || !useExisting(stage)
        || !makeNightIntegration(stage))
        return false;
    if (!attachNightLevel(stage, &guid))
        return stage.step(u"second-level"_s, u"A level is attached in the second set-up."_s,
                          u"GET /AlertDefinition/{guid}/EscalationLevel/{id}/Integration"_s, false);
    return playActivity(stage, guid) && takeAwayAgain(stage, guid);
}

} // namespace alertbridge::tour
