// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

void playAccountsNew(Stage &stage)
{
    stage.open();
    stage.press(u"connectButton"_s);
    stage.look(u"accounts-new"_s);
    stage.press(u"clientIdHelpButton"_s);
    stage.press(u"pagerDutyPrimary"_s);
    stage.look(u"accounts-client-id-help"_s);
    stage.press(u"clientIdHelpButton"_s);
    stage.press(u"advancedButton"_s);
    stage.type(u"endpoint-pagerduty-api"_s, u"http://api.pagerduty.com"_s);
    stage.look(u"accounts-advanced"_s);
    stage.press(u"advancedButton"_s);
    stage.choose(u"uptrendsWay"_s, 1);
    stage.type(u"operatorEmail"_s, u"anna.petit@example.com"_s);
    stage.look(u"accounts-create-api-user"_s);
    stage.press(u"removeProfileButton"_s);
    stage.look(u"accounts-remove-sheet"_s);
}

void playAccountsTrouble(Stage &stage)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = veryLongName;
    profile.colour = u"#3d7fd6"_s;
    profile.endpoints = stage.context.practice->endpoints;
    stage.profiles.save(profile);
    stage.world.fail(u"^/users/me|^/abilities"_s, 401);
    stage.world.fail(u"^/v4/Account"_s, 503);
    stage.open();
    stage.window()->openProfile(profile.id);
    stage.waitFor([&stage] { return stage.driver().visible(u"pagerDutyMethod"_s) != nullptr; },
                  u"the accounts"_s);
    stage.choose(u"pagerDutyMethod"_s, 2);
    stage.type(u"apiToken"_s, QString::fromLatin1(test::pagerDutyToken()));
    stage.press(u"pagerDutyPrimary"_s);
    stage.type(u"apiUser"_s, u"6f1e2d3c4b5a69788796a5b4c3d2e1f0"_s);
    stage.type(u"apiPassword"_s, u"practice-password"_s);
    stage.press(u"uptrendsPrimary"_s);
    stage.waitFor(
        [&stage] {
            const auto notices = stage.window()->findChildren<QWidget *>(u"cardNotice"_s);
            return std::count_if(notices.begin(), notices.end(),
                                 [](const QWidget *notice) { return notice->isVisible(); })
                   == 2;
        },
        u"both errors"_s);
    stage.look(u"accounts-errors"_s);
}

void playAccountsSignIn(Stage &stage)
{
    stage.openAccounts();
    stage.look(u"accounts-tested"_s);
    stage.choose(u"pagerDutyMethod"_s, 0);
    stage.press(u"pagerDutyPrimary"_s);
    stage.waitFor([&stage] { return !stage.page.isNull(); }, u"the page"_s);
    Q_EMIT stage.page->addressChanged(QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s));
    stage.look(u"accounts-sign-in-here"_s);
    QTest::keyClick(stage.driver().visible(u"addressBar"_s), Qt::Key_Escape);
    stage.choose(u"pagerDutyMethod"_s, 1);
    stage.press(u"pagerDutyPrimary"_s);
    stage.look(u"accounts-my-browser"_s);
}

void playAccountsWaiting(Stage &stage)
{
    stage.world.hold(u"^/abilities|^/users/me"_s);
    stage.world.hold(u"^/v4/Account"_s);
    stage.open();
    stage.window()->openPractice();
    stage.waitFor([&stage] { return stage.driver().visible(u"waitingLine"_s) != nullptr; },
                  u"the test of the connections"_s);
    stage.look(u"accounts-testing"_s);
}

} // namespace

QList<Scene> accountScenes()
{
    return {{"accounts-new", playAccountsNew},
            {"accounts-trouble", playAccountsTrouble},
            {"accounts-sign-in", playAccountsSignIn},
            {"accounts-waiting", playAccountsWaiting}};
}

} // namespace alertbridge::screens
