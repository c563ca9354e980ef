// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"
#include "ui/accounts/accountsview.h"
#include "ui/accounts/profileform.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sheets.h"
#include "ui/welcome/practiceopener.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <cstdio>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

QString folder;

void keep(QWidget &widget, const QString &name)
{
    QTest::qWait(60);
    const QString file = QDir(folder).filePath(name + u".png"_s);
    widget.grab().save(file);
    std::printf("%s\n", qPrintable(file));
}

} // namespace

/// Writes the welcome and accounts pages as pictures: preview_shell DIR [light|dark]
int main(int argc, char *argv[])
{
    qputenv("ALERTBRIDGE_MOTION", "off");
    qputenv("ALERTBRIDGE_THEME", argc > 2 ? argv[2] : "light");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();
    QDir().mkpath(folder);

    UiFixture fixture;
    fixture.context.practice = fixture.practiceServices();
    fixture.context.practiceProgram = u"/not/there"_s;
    MainWindow window(fixture.context);
    window.resize(1280, 800);
    static_cast<QWidget &>(window).setVisible(true);
    (void)QTest::qWaitForWindowActive(&window);
    keep(window, u"01-welcome"_s);

    Profile first = fixture.profile();
    fixture.profiles.save(first);
    Profile second = fixture.profile();
    second.name = u"Staging of a company with a remarkably long name that goes on and on"_s;
    second.colour = u"#3d7fd6"_s;
    fixture.profiles.save(second);
    keep(window, u"02-welcome-profiles"_s);

    window.findChild<Button *>(u"connectButton"_s)->click();
    keep(window, u"03-accounts-new"_s);
    window.findChild<Button *>(u"clientIdHelpButton"_s)->click();
    window.findChild<Button *>(u"pagerDutyPrimary"_s)->click();
    keep(window, u"04-accounts-help"_s);
    window.findChild<Button *>(u"clientIdHelpButton"_s)->click();
    window.findChild<Button *>(u"advancedButton"_s)->click();
    window.findChild<QLineEdit *>(u"endpoint-pagerduty-api"_s)
        ->setText(u"http://api.pagerduty.com"_s);
    keep(window, u"05-accounts-advanced"_s);
    window.findChild<Button *>(u"advancedButton"_s)->click();

    fixture.server.always(
        "GET", "/abilities",
        Answer::json(401, QByteArray(R"({"error":{"message":"Unauthorized","code":2006}})")));
    window.openProfile(first.id);
    window.findChild<SegmentedControl *>(u"pagerDutyMethod"_s)->setCurrentIndex(2);
    window.findChild<SegmentedControl *>(u"uptrendsWay"_s)->setCurrentIndex(1);
    window.findChild<QLineEdit *>(u"apiToken"_s)->setFocus();
    QTest::keyClicks(window.findChild<QLineEdit *>(u"apiToken"_s),
                     QString::fromLatin1(pagerDutyToken()));
    window.findChild<Button *>(u"pagerDutyPrimary"_s)->click();
    window.findChild<QLineEdit *>(u"operatorEmail"_s)->setText(u"anna@example.com"_s);
    QTest::qWait(300);
    keep(window, u"06-accounts-error"_s);
    fixture.server.reset();

    fixture.server.always("GET", "/abilities", Answer::failing(Answer::Fault::Hold));
    fixture.answerUptrends();
    window.openPractice();
    QTest::qWait(300);
    keep(window, u"07-practice-waiting"_s);
    fixture.server.reset();

    fixture.answerPagerDuty(u"user"_s);
    fixture.answerUptrends();
    window.openPractice();
    QTest::qWait(400);
    keep(window, u"08-practice-connected"_s);
    window.resize(1024, 700);
    keep(window, u"09-practice-1024"_s);
    window.resize(780, 560);
    keep(window, u"10-practice-narrow"_s);
    window.resize(1280, 800);
    window.findChild<SegmentedControl *>(u"pagerDutyMethod"_s)->setCurrentIndex(0);
    window.findChild<Button *>(u"pagerDutyPrimary"_s)->click();
    Q_EMIT fixture.page->addressChanged(QUrl(u"https://accounts.google.com/o/oauth2"_s));
    keep(window, u"11-sign-in-here"_s);
    window.findChild<QWidget *>(u"addressBar"_s)->setFocus();
    QTest::keyClick(window.findChild<QWidget *>(u"addressBar"_s), Qt::Key_Escape);
    window.findChild<SegmentedControl *>(u"pagerDutyMethod"_s)->setCurrentIndex(1);
    window.findChild<Button *>(u"pagerDutyPrimary"_s)->click();
    keep(window, u"12-my-browser"_s);

    InfoSheet storage(storageContent(fixture.context), nullptr);
    storage.show();
    keep(storage, u"13-storage"_s);
    InfoSheet about(aboutContent(fixture.context), nullptr);
    about.show();
    keep(about, u"14-about"_s);
    return 0;
}
