// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "core/setup/setupsession.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

constexpr int pagePatience = 30000;

bool signInToUptrends(Stage &stage)
{
    WebDriver &web = stage.web;
    const bool shown = web.waitForElement(u"#email"_s, pagePatience)
                       && web.type(u"#email"_s, stage.services->uptrendsEmail);
    if (!stage.step(u"uptrends-sign-in"_s, u"Uptrends’ own page is shown beside a guide."_s,
                    u"window"_s, shown))
        return false;
    return web.typeSecret(u"#password"_s, stage.services->uptrendsPassword.reveal())
           && web.click(u"#signin"_s) && web.waitForElement(u"#type-PagerDuty"_s);
}

/// A window that the page opens is shown in its place and goes when it is closed; a page that
/// crashed is taken up again where it was.
bool loseAndTakeUpAgain(Stage &stage)
{
    WebDriver &web = stage.web;
    const int before = web.pageCount();
    const bool popup = web.run(u"window.open('/Report/AlertDefinitions')"_s)
                       && Driver::waitUntil([&] { return web.pageCount() == before + 1; })
                       && web.waitForElement(
                           u"nav a[aria-current][href='/Report/AlertDefinitions']"_s);
    if (!stage.step(u"popup"_s, u"A window that the page opens is shown in its place."_s,
                    u"window"_s, popup))
        return false;
    const bool crashed = web.run(u"window.close()"_s)
                         && Driver::waitUntil([&] { return web.pageCount() == before; })
                         && web.waitForElement(u"#type-PagerDuty"_s) && web.crash()
                         && stage.driver.waitFor(u"pageNoticeAction"_s);
    if (!stage.step(u"page-crashed"_s, u"A page that stopped working can be taken up again."_s,
                    u"window"_s, crashed))
        return false;
    return stage.driver.press(u"pageNoticeAction"_s)
           && web.waitForElement(u"#type-PagerDuty"_s, pagePatience);
}

bool chooseType(Stage &stage)
{
    WebDriver &web = stage.web;
    const bool added = web.click(u"#type-PagerDuty"_s) && web.click(u"#choose"_s)
                       && web.waitForElement(u"#alert-with-pagerduty"_s);
    return stage.step(u"alert-with-pagerduty"_s,
                      u"The guide has ticked the sign-in; the page offers Alert with PagerDuty."_s,
                      u"window"_s, added);
}

bool chooseServices(Stage &stage)
{
    WebDriver &web = stage.web;
    const QString box = u"input[value='%1']"_s.arg(stage.serviceId);
    const bool reached = web.click(u"#alert-with-pagerduty"_s)
                         && Driver::waitUntil(
                             [&] {
                                 return web.waitForElement(u"#email"_s, 200)
                                        || web.waitForElement(box, 200);
                             },
                             pagePatience);
    bool signedIn = reached;
    if (reached && web.waitForElement(u"#email"_s, 200))
        signedIn = web.type(u"#email"_s, stage.services->pagerDutyEmail)
                   && web.click(u"button[type=submit]"_s) && web.waitForElement(u"#password"_s)
                   && web.typeSecret(u"#password"_s, stage.services->pagerDutyPassword.reveal())
                   && web.click(u"button[type=submit]"_s);
    bool chosen = signedIn && web.waitForElement(box, pagePatience);
    for (const QString &id : std::as_const(stage.chosenIds))
        chosen = chosen && web.click(u"input[value='%1']"_s.arg(id));
    return stage.step(u"pagerduty-services"_s,
                      u"PagerDuty lists the services to connect; both are selected."_s, u"window"_s,
                      chosen);
}

bool nameIntegration(Stage &stage)
{
    WebDriver &web = stage.web;
    const bool connected = web.click(u"form[method=post] button[type=submit]"_s)
                           && web.waitForElement(u"#name"_s)
                           && web.type(u"#name"_s, shopIntegrationName);
    return stage.step(u"name-it"_s, u"Back in Uptrends, the integration gets its name."_s,
                      u"window"_s, connected)
           && web.click(u"#save"_s);
}

bool connectInPage(Stage &stage)
{
    return signInToUptrends(stage) && loseAndTakeUpAgain(stage) && chooseType(stage)
           && chooseServices(stage) && nameIntegration(stage);
}

bool connectInBrowser(Stage &stage)
{
    return stage.step(u"uptrends-in-browser"_s,
                      u"What is to be done in the user’s own browser is listed."_s, u"window"_s,
                      stage.driver.waitFor(u"openUptrendsButton"_s))
           && stage.driver.press(u"openUptrendsButton"_s)
           && stage.makeInBrowser(shopIntegrationName, stage.chosenIds);
}

bool findIntegration(Stage &stage)
{
    QJsonObject integration;
    const bool there = Driver::waitUntil([&] {
        integration = stage.witness->integrationNamed(shopIntegrationName);
        return !integration.isEmpty();
    });
    stage.integrationGuid = integration.value("IntegrationGuid"_L1).toString();
    const auto fed = [&] { return stage.setup()->integrationStep()->fedServices(); };
    const bool found = there && Driver::waitUntil([&] {
                           return stage.driver.isReady(u"setupPrimaryButton"_s)
                                  && fed().size() == stage.chosenIds.size();
                       });
    bool feeds = found;
    for (const QString &name : {shopServiceName, existingServiceName})
        feeds = feeds
                && stage.witness->serviceNamed(name).value("integrations"_L1).toArray().size() == 1;
    return stage.step(
        u"integration-found"_s,
        u"The app found the new integration by itself, and the services that it feeds."_s,
        u"GET /Integration, GET /services?include[]=integrations"_s, feeds);
}

bool leaveAndComeBack(Stage &stage)
{
    const bool left = stage.driver.press(u"setupLeaveButton"_s)
                      && stage.driver.waitFor(u"practiseButton"_s)
                      && stage.driver.press(u"practiseButton"_s);
    const bool back = left && Driver::waitUntil([&] {
                          return stage.window->page() == ui::MainWindow::Page::Setup
                                 && stage.setup()->integrationStep()->chosen().has_value();
                      });
    const bool same = back && stage.setup()->state().integrationGuid == stage.integrationGuid
                      && !stage.witness->integrationNamed(shopIntegrationName).isEmpty();
    return stage.step(u"come-back"_s,
                      u"Left and started again: the same place, with the truth read again."_s,
                      u"GET /Integration"_s, same);
}

} // namespace

bool playIntegration(Stage &stage)
{
    const bool made = stage.isEmbedded() ? connectInPage(stage) : connectInBrowser(stage);
    return made && findIntegration(stage) && leaveAndComeBack(stage);
}

} // namespace alertbridge::tour
