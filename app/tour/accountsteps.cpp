// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "core/accounts/account.h"
#include "ui/shell/mainwindow.h"
#include "ui/welcome/practiceopener.h"

#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

constexpr int signInPatience = 30000;

enum Method { SignInHere, UseMyBrowser };

bool welcome(Stage &stage)
{
    const bool there = stage.driver.waitFor(u"connectButton"_s)
                       && stage.driver.waitFor(u"practiseButton"_s);
    return stage.step(u"welcome"_s,
                      u"The first page offers two ways in: connect my accounts, or practise."_s,
                      u"window"_s, there);
}

/// Looked at only: a test would ask the real services.
bool network(Stage &stage)
{
    const bool there = stage.driver.press(u"welcomeNetworkButton"_s)
                       && stage.driver.waitFor(u"proxyMode"_s)
                       && stage.driver.chooseSegment(u"proxyMode"_s, 2)
                       && stage.driver.waitFor(u"proxyHost"_s);
    const bool seen = stage.step(u"network"_s,
                                 u"Proxy and additional authorities can be set before any "
                                 "account is connected."_s,
                                 u"window"_s, there);
    return stage.driver.press(u"networkCancelButton"_s) && seen;
}

bool practise(Stage &stage)
{
    QObject::connect(stage.window->practice(), &ui::PracticeOpener::opened, stage.window,
                     [&stage](const PracticeServices &services) {
                         if (!stage.services)
                             stage.meet(services);
                     });
    if (!stage.driver.press(u"practiseButton"_s)
        || !Driver::waitUntil([&] { return stage.services.has_value(); }, 30000))
        return stage.step(u"accounts"_s, u"The practice services start."_s, u"window"_s, false);
    const QJsonObject me = stage.witness->pagerDuty(u"/users/me"_s).value("user"_L1).toObject();
    const bool tested = stage.driver.waitFor(u"accountsView"_s)
                        && stage.driver.press(u"pagerDutyPrimary"_s)
                        && stage.driver.press(u"uptrendsPrimary"_s) && Driver::waitUntil([&] {
                               return stage.account() && stage.account()->pagerDutyIdentity()
                                      && stage.account()->uptrendsIdentity();
                           });
    const bool same = tested
                      && stage.account()->pagerDutyIdentity()->user.email
                             == me.value("email"_L1).toString();
    return stage.step(u"accounts"_s,
                      u"Both connections were tested; PagerDuty knows the user as %1."_s.arg(
                          me.value("name"_L1).toString()),
                      u"GET /users/me"_s, same);
}

/// With nothing left that could answer instead, the wanted way of signing in is begun.
bool beginSignIn(Stage &stage, Method method)
{
    return stage.driver.press(u"pagerDutySignOut"_s)
           && Driver::waitUntil([&] { return !stage.account()->hasPagerDuty(); })
           && stage.driver.chooseSegment(u"pagerDutyMethod"_s, method)
           && stage.driver.press(u"pagerDutyPrimary"_s);
}

bool isSignedIn(Stage &stage)
{
    const bool back = Driver::waitUntil([&] {
        return stage.driver.isReady(u"continueButton"_s)
               && stage.account()->pagerDutyIdentity().has_value();
    });
    const QJsonObject me = stage.witness->pagerDuty(u"/users/me"_s).value("user"_L1).toObject();
    return back
           && stage.account()->pagerDutyIdentity()->user.email == me.value("email"_L1).toString();
}

bool signInByBrowser(Stage &stage)
{
    const QUrl address = beginSignIn(stage, UseMyBrowser) ? stage.takeOpened() : QUrl();
    if (!stage.step(
            u"browser-sign-in"_s,
            u"PagerDuty’s page was opened in the user’s own browser; the app waits for it."_s,
            u"window"_s,
            address.path() == "/oauth/authorize"_L1
                && stage.driver.waitFor(u"pagerDutyOpenAgain"_s)))
        return false;
    return stage.step(u"signed-in-by-browser"_s,
                      u"The browser came back to this computer with a code, and the token it gave "
                      "was tested."_s,
                      u"GET /users/me"_s, stage.person->authorize(address) && isSignedIn(stage));
}

bool signInHere(Stage &stage)
{
    WebDriver &web = stage.web;
    const bool opened = beginSignIn(stage, SignInHere)
                        && web.waitForElement(u"#email"_s, signInPatience)
                        && web.type(u"#email"_s, stage.services->pagerDutyEmail);
    if (!stage.step(u"sign-in-page"_s,
                    u"PagerDuty’s sign-in page is shown in the window, with its address."_s,
                    u"window"_s, opened))
        return false;
    const bool signedIn = web.click(u"button[type=submit]"_s) && web.waitForElement(u"#password"_s)
                          && web.typeSecret(u"#password"_s,
                                            stage.services->pagerDutyPassword.reveal())
                          && web.click(u"button[type=submit]"_s)
                          && web.waitForElement(u"button[value=authorize]"_s);
    if (!stage.step(u"consent"_s, u"PagerDuty asks whether Alertbridge may act for the user."_s,
                    u"window"_s, signedIn))
        return false;
    return stage.step(
        u"signed-in"_s,
        u"The sign-in came back with a token, and the connection was tested with it."_s,
        u"GET /users/me"_s, web.click(u"button[value=authorize]"_s) && isSignedIn(stage));
}

bool createApiUser(Stage &stage)
{
    const QString password = QString::fromUtf8(stage.services->uptrendsPassword.reveal());
    const qsizetype before = stage.witness->uptrends(u"/ApiUser"_s).size();
    const bool filled = stage.driver.press(u"uptrendsSignOut"_s)
                        && stage.driver.chooseSegment(u"uptrendsWay"_s, 1)
                        && stage.driver.type(u"operatorEmail"_s, stage.services->uptrendsEmail)
                        && stage.driver.type(u"operatorPassword"_s, password);
    if (!stage.step(u"create-api-user"_s,
                    u"An API user can be made with the operator’s login, which is used once."_s,
                    u"GET /ApiUser"_s,
                    filled && stage.witness->uptrends(u"/ApiUser"_s).size() == before))
        return false;
    const bool made = stage.driver.press(u"uptrendsPrimary"_s) && Driver::waitUntil([&] {
                          return stage.driver.isReady(u"continueButton"_s)
                                 && stage.account()->uptrendsIdentity().has_value();
                      });
    const auto *field = stage.window->findChild<QLineEdit *>(u"operatorPassword"_s);
    return stage.step(u"api-user-created"_s,
                      u"Uptrends has one more API user; the operator’s password was not kept."_s,
                      u"GET /ApiUser"_s,
                      made && field && field->text().isEmpty()
                          && stage.witness->uptrends(u"/ApiUser"_s).size() == before + 1);
}

} // namespace

bool playAccounts(Stage &stage)
{
    return welcome(stage) && network(stage) && practise(stage) && signInByBrowser(stage)
           && (!stage.isEmbedded() || signInHere(stage)) && createApiUser(stage);
}

} // namespace alertbridge::tour
