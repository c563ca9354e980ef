// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/infosheet.h"
#include "ui/shell/sheets.h"
#include "ui/welcome/practiceopener.h"
#include "ui/welcome/welcomeview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/profilebadge.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

class TestWelcomeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byKeyboard();
    void listsProfiles();
    void practiceThatRuns();
    void practiceThatFails();
    void language();
    void everythingHasAName();
};

namespace {

void show(QWidget &widget)
{
    widget.resize(1280, 800);
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

void TestWelcomeView::byKeyboard()
{
    UiFixture fixture;
    PracticeOpener practice(fixture.context);
    WelcomeView view(fixture.context, &practice);
    show(view);
    view.focusFirst();
    QSignalSpy asked(&view, &WelcomeView::connectRequested);
    QSignalSpy storage(&view, &WelcomeView::storageRequested);
    QCOMPARE(view.focusWidget()->objectName(), u"connectButton"_s);
    QTest::keyClick(view.focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(view.focusWidget(), Qt::Key_Tab);
    QCOMPARE(view.focusWidget()->objectName(), u"practiseButton"_s);
    QTest::keyClick(view.focusWidget(), Qt::Key_Tab);
    QCOMPARE(view.focusWidget()->objectName(), u"languageButton"_s);
    QTest::keyClick(view.focusWidget(), Qt::Key_Tab);
    QCOMPARE(view.focusWidget()->objectName(), u"storageButton"_s);
    QTest::keyClick(view.focusWidget(), Qt::Key_Space);
    QCOMPARE(storage.count(), 1);
}

void TestWelcomeView::listsProfiles()
{
    UiFixture fixture;
    Profile profile = fixture.profile();
    profile.name = u"<b>Shop</b> & co"_s;
    QVERIFY(fixture.profiles.save(profile));
    PracticeOpener practice(fixture.context);
    WelcomeView view(fixture.context, &practice);
    show(view);
    auto *badge = view.findChild<ProfileBadge *>(u"openProfile-"_s + profile.id);
    QVERIFY(badge && badge->isVisible());
    QVERIFY(badge->accessibleName().contains(profile.name));
    QSignalSpy chosen(&view, &WelcomeView::profileChosen);
    badge->setFocus();
    QTest::keyClick(badge, Qt::Key_Space);
    QCOMPARE(chosen.value(0).value(0).toString(), profile.id);
    QVERIFY(fixture.profiles.remove(profile.id));
    QVERIFY(!view.findChild<ProfileBadge *>());
}

void TestWelcomeView::practiceThatRuns()
{
    UiFixture fixture;
    fixture.context.practice = fixture.practiceServices();
    PracticeOpener practice(fixture.context);
    WelcomeView view(fixture.context, &practice);
    show(view);
    int opened = 0;
    connect(&practice, &PracticeOpener::opened, &view, [&opened] { ++opened; });
    view.findChild<Button *>(u"practiseButton"_s)->click();
    QCOMPARE(opened, 1);
    QVERIFY(!practice.isFresh());
}

void TestWelcomeView::practiceThatFails()
{
    UiFixture fixture;
    fixture.context.practiceProgram = fixture.folder.filePath(u"not-there"_s);
    PracticeOpener practice(fixture.context);
    WelcomeView view(fixture.context, &practice);
    show(view);
    view.findChild<Button *>(u"practiseButton"_s)->click();
    auto *failure = view.findChild<Notice *>(u"practiceFailure"_s);
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(failure->title().contains(u"did not start"_s));
    QVERIFY(failure->text().contains(u"Your own accounts are not affected"_s));
    auto *again = view.findChild<Button *>(u"practiceTryAgain"_s);
    QVERIFY(again);
    QCOMPARE(view.focusWidget(), again);
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY(failure->isVisible() && !practice.isStarting());
}

void TestWelcomeView::language()
{
    UiFixture fixture;
    PracticeOpener practice(fixture.context);
    WelcomeView view(fixture.context, &practice);
    auto *menu = view.findChild<Button *>(u"languageButton"_s)->menu();
    QVERIFY(menu);
    QStringList texts;
    for (QAction *action : menu->actions())
        texts.append(action->text());
    QCOMPARE(texts, (QStringList {u"As the system"_s, u"English"_s, u"Français"_s, u"Deutsch"_s,
                                  u"Nederlands"_s}));
    menu->actions().at(2)->trigger();
    menu->actions().at(3)->trigger();
    menu->actions().at(0)->trigger();
    QCOMPARE(fixture.languages, (QStringList {u"fr"_s, u"de"_s, QString()}));
}

void TestWelcomeView::everythingHasAName()
{
    UiFixture fixture;
    PracticeOpener practice(fixture.context);
    WelcomeView view(fixture.context, &practice);
    show(view);
    for (const QAbstractButton *button : view.findChildren<QAbstractButton *>())
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 qPrintable(button->objectName()));
    const InfoSheet::Content storage = storageContent(fixture.context);
    QVERIFY(storage.rows.size() >= 4);
    for (const InfoSheet::Row &row : storage.rows)
        QVERIFY(!row.value.isEmpty());
}

QTEST_MAIN(TestWelcomeView)
#include "tst_welcomeview.moc"
