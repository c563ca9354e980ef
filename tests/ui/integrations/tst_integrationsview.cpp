// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliveryhistory.h"
#include "tests/core/integrations/muteworld.h"
#include "tests/support/asynctest.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/integrations/integrationsview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/writegate.h"

#include <QtCore/QLocale>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

using namespace alertbridge::test;
using FaultKind = sandbox::Fault::Kind;

class IntegrationsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsThemWithWhatUsesThem();
    void searchesByKeyboard();
    void isThereFromTheLastTimeAndSaysSo();
    void offlineKeepsTheListAndSaysSo();
    void aListThatCannotBeReadIsTriedAgain();
    void switchesOffAfterShowingWhereAndOnAgain();
    void escapeMutesNothing();
    void aRefusalInTheMiddleIsNamedAndTriedAgain();
    void aSignInThatEndsInTheMiddleIsWaitedFor();
    void warnsOfAnOpenMuteAfterARestart();
    void pausesUntilATimeAndEndsIt();
    void theEndOfAPauseHasToLieAhead();
    void whatItFeedsCanBeFoundOut();
    void withoutAnAddressOfWhoAsksThereIsNoPause();
    void readOnlyChangesNothing();
    void aDefinitionDeletedMeanwhileIsNotListedAnyMore();
    void opensItsPageAndReadsAgain();
    void aLevelLeadsToItsDefinition();

private:
    void show();
    QTreeView *list() const { return m_view->findChild<QTreeView *>(u"integrationTreeView"_s); }
    QTreeView *uses() const { return m_view->findChild<QTreeView *>(u"integrationUsesView"_s); }
    Button *button(const QString &name) const
    {
        for (Button *each : m_view->findChildren<Button *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QDialog *sheet() const
    {
        for (QDialog *each : m_view->findChildren<QDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template<typename T>
    T *inSheet(const QString &name) const
    {
        QDialog *open = sheet();
        return open ? open->findChild<T *>(name) : nullptr;
    }
    QString notices() const
    {
        QStringList texts;
        for (const Notice *each : m_view->findChildren<Notice *>()) {
            if (each->isVisible())
                texts.append(each->title() + u' ' + each->text());
        }
        return texts.join(u'\n');
    }
    bool press(const QString &name)
    {
        Button *found = button(name);
        if (!found || !found->isEnabled())
            return false;
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
        return true;
    }
    bool choose(const QString &name)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data().toString() != name)
                continue;
            list()->setCurrentIndex(index);
            return true;
        }
        return false;
    }
    void learnFeed()
    {
        m_world->feeds->learn({m_world->email(),
                               {m_world->serviceId()},
                               Feed::Source::WholePath,
                               QDateTime::currentDateTimeUtc()});
    }
    void picture(const char *name) const
    {
        if (const QString folder = qEnvironmentVariable("ALERTBRIDGE_PICTURES"); !folder.isEmpty())
            m_view->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<MuteWorld> m_world;
    std::unique_ptr<DeliveryHistory> m_history;
    std::unique_ptr<WriteGate> m_gate;
    std::unique_ptr<IntegrationsView> m_view;
};

void IntegrationsViewTest::init()
{
    m_ui = std::make_unique<UiFixture>();
    m_world = std::make_unique<MuteWorld>();
    m_history = std::make_unique<DeliveryHistory>(m_world->folder.path(), u"practice"_s);
    m_gate = std::make_unique<WriteGate>();
    QVERIFY(m_world->read());
    show();
}

void IntegrationsViewTest::cleanup()
{
    m_view.reset();
    m_gate.reset();
    m_history.reset();
    m_world.reset();
    m_ui.reset();
}

void IntegrationsViewTest::show()
{
    const Workspace workspace {&m_ui->context,
                               m_world->account.get(),
                               m_world->journal.get(),
                               m_world->inventory.get(),
                               m_world->feeds.get(),
                               m_history.get(),
                               m_gate.get()};
    m_view = std::make_unique<IntegrationsView>(workspace, m_world->desk.get());
    m_view->resize(1080, 760);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->focusFirst();
}

void IntegrationsViewTest::listsThemWithWhatUsesThem()
{
    QCOMPARE(list()->model()->rowCount(), m_world->inventory->inventory().integrations.size());
    QVERIFY(choose(u"E-mail"_s));
    QCOMPARE(uses()->model()->rowCount(), 5);
    const QModelIndex row = list()->currentIndex();
    QCOMPARE(row.siblingAtColumn(IntegrationModel::UsedColumn).data().toString(), u"5 levels"_s);
    QVERIFY(!uses()->model()->index(0, 0).data().toString().isEmpty());
    QCOMPARE(uses()->model()->index(0, 2).data().toString(), u"Unknown"_s);
    picture("list");
}

void IntegrationsViewTest::searchesByKeyboard()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F, Qt::ControlModifier);
    QWidget *field = QApplication::focusWidget();
    QCOMPARE(field->objectName(), u"integrationSearchField"_s);
    QTest::keyClicks(field, u"slack"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list());
    QTRY_COMPARE(uses()->model()->rowCount(), 1);
}

void IntegrationsViewTest::isThereFromTheLastTimeAndSaysSo()
{
    m_view.reset();
    m_world->restart();
    m_world->breakDown(FaultKind::Status, m_world->uptrendsApi, {}, {}, -1, 500);
    show();
    QVERIFY(list()->model()->rowCount() > 0);
    QVERIFY(choose(u"E-mail"_s));
    QCOMPARE(uses()->model()->rowCount(), 5);
    QStringList chips;
    const QString when = QLocale().toString(m_world->inventory->state().readAt,
                                            QLocale::ShortFormat);
    bool said = false;
    for (QWidget *each : m_view->findChildren<QWidget *>())
        said = said || (each->isVisible() && each->accessibleName().contains(when));
    for (QLabel *each : m_view->findChildren<QLabel *>())
        said = said || (each->isVisible() && each->text().contains(when));
    QVERIFY(said);
}

void IntegrationsViewTest::offlineKeepsTheListAndSaysSo()
{
    const int rows = list()->model()->rowCount();
    m_world->breakDown(FaultKind::DropRequest, m_world->uptrendsApi, {}, {}, -1);
    QVERIFY(press(u"refreshIntegrationsButton"_s));
    QTRY_VERIFY(m_world->inventory->state().isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->inventory->state().isLoading(), 20000);
    QTRY_VERIFY(notices().contains(u"Uptrends"_s));
    QCOMPARE(list()->model()->rowCount(), rows);
    picture("offline");
}

void IntegrationsViewTest::aListThatCannotBeReadIsTriedAgain()
{
    m_world->breakDown(FaultKind::Status, m_world->uptrendsApi, "GET", u"/Integration$"_s, -1, 403,
                       R"({"Messages":[{"Message":"No such right."}]})");
    QVERIFY(press(u"refreshIntegrationsButton"_s));
    QTRY_VERIFY(notices().contains(u"No such right."_s));
    m_world->faults.clear();
    QVERIFY(press(u"refreshIntegrationsButton"_s));
    QTRY_VERIFY(!m_world->inventory->state().isLoading() && !m_world->inventory->state().error);
    QTRY_VERIFY(!notices().contains(u"No such right."_s));
}

void IntegrationsViewTest::switchesOffAfterShowingWhereAndOnAgain()
{
    const QJsonArray before = m_world->definitions();
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(press(u"muteButton"_s));
    QVERIFY(inSheet<SegmentedControl>(u"muteWay"_s));
    QCOMPARE(inSheet<SegmentedControl>(u"muteWay"_s)->currentIndex(), 1); // its feed is not known
    QCOMPARE(inSheet<QListWidget>(u"mutePlan"_s)->count(), 5);
    QVERIFY(
        inSheet<QListWidget>(u"mutePlan"_s)->item(0)->text().contains(u"Web shop – critical"_s));
    auto *primary = inSheet<Button>(u"mutePrimaryButton"_s);
    QVERIFY(primary->text().contains(u"5 levels"_s));
    QCOMPARE(m_world->activeEmails(), 5);
    QTest::keyClick(sheet(), Qt::Key_Return);
    QTRY_VERIFY(!sheet());
    QTRY_COMPARE(m_world->activeEmails(), 0);
    QTRY_VERIFY(notices().contains(u"does not come back by itself"_s));
    QTRY_VERIFY(notices().contains(u"Switched off on 5 levels"_s));
    QTRY_VERIFY(uses()->model()->index(0, 2).data().toString() != u"Unknown"_s);
    QTRY_VERIFY(button(u"unmuteButton"_s) && button(u"unmuteButton"_s)->isEnabled());
    picture("muted");

    QVERIFY(press(u"unmuteButton"_s));
    QTRY_VERIFY(sheet());
    QTest::keyClick(sheet(), Qt::Key_Return);
    QTRY_COMPARE(m_world->activeEmails(), 5);
    QCOMPARE(m_world->definitions(), before);
    QTRY_VERIFY(!notices().contains(u"does not come back by itself"_s));
    QTRY_VERIFY(!button(u"unmuteButton"_s));
}

void IntegrationsViewTest::escapeMutesNothing()
{
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(press(u"muteButton"_s));
    QVERIFY(sheet());
    QTest::keyClick(sheet(), Qt::Key_Escape);
    QTRY_VERIFY(!sheet());
    QVERIFY(!m_world->desk->isBusy());
    QCOMPARE(m_world->activeEmails(), 5);
    QVERIFY(m_world->journal->entries().isEmpty());
}

void IntegrationsViewTest::aRefusalInTheMiddleIsNamedAndTriedAgain()
{
    m_world->breakDown(FaultKind::Status, m_world->uptrendsApi, "PATCH", m_world->definitionGuid(1),
                       1, 403, R"({"Messages":[{"Message":"Not allowed today."}]})");
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(press(u"muteButton"_s));
    QTest::keyClick(sheet(), Qt::Key_Return);
    QTRY_VERIFY(notices().contains(u"Not allowed today."_s));
    QVERIFY(notices().contains(u"Web shop – performance"_s));
    QVERIFY(notices().contains(u"other 4 levels"_s));
    QCOMPARE(m_world->activeEmails(), 1);
    picture("refused");
    QVERIFY(press(u"retryMuteButton"_s));
    QTRY_COMPARE(m_world->activeEmails(), 0);
    QTRY_VERIFY(!notices().contains(u"Not allowed today."_s));
}

void IntegrationsViewTest::aSignInThatEndsInTheMiddleIsWaitedFor()
{
    m_world->breakDown(FaultKind::Status, m_world->uptrendsApi, "PATCH", {}, 1, 401);
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(press(u"muteButton"_s));
    QTest::keyClick(sheet(), Qt::Key_Return);
    QTRY_VERIFY(notices().contains(u"Waiting for a sign-in"_s));
    m_world->signIn();
    QTRY_COMPARE(m_world->activeEmails(), 0);
    QTRY_VERIFY(notices().contains(u"Switched off on 5 levels"_s));
}

void IntegrationsViewTest::warnsOfAnOpenMuteAfterARestart()
{
    QVERIFY(m_world->carryOut(MuteDesk::Act::SwitchOff, m_world->email(),
                              m_world->desk->planSwitchOff(m_world->email())));
    m_view.reset();
    m_world->restart();
    show();
    QVERIFY(notices().contains(u"switched off until somebody switches"_s));
    QVERIFY(press(u"openMuteAction"_s));
    QTRY_VERIFY(sheet());
    QTest::keyClick(sheet(), Qt::Key_Return);
    QTRY_COMPARE(m_world->activeEmails(), 5);
}

void IntegrationsViewTest::pausesUntilATimeAndEndsIt()
{
    learnFeed();
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(press(u"muteButton"_s));
    QCOMPARE(inSheet<SegmentedControl>(u"muteWay"_s)->currentIndex(), 0);
    inSheet<SegmentedControl>(u"muteUntil"_s)->setCurrentIndex(1);
    QVERIFY(inSheet<QLabel>(u"muteEndsText"_s)->text().contains(u"8:00"_s));
    picture("pause");
    QTest::keyClick(sheet(), Qt::Key_Return);
    QTRY_VERIFY(notices().contains(u"Paused at PagerDuty"_s));
    const pagerduty::MaintenanceWindow window = m_world->desk->pauses(m_world->email()).first();
    QCOMPARE(window.end.toLocalTime().time(), QTime(8, 0));
    QCOMPARE(m_world->activeEmails(), 5);
    QVERIFY(!notices().contains(u"does not come back by itself"_s));
    picture("paused");

    QTRY_VERIFY(button(u"endPauseButton"_s) && button(u"endPauseButton"_s)->isEnabled());
    QVERIFY(press(u"endPauseButton"_s));
    QTRY_VERIFY(sheet());
    QTest::keyClick(sheet(), Qt::Key_Return);
    QTRY_VERIFY(m_world->desk->pauses(m_world->email()).isEmpty());
    QTRY_VERIFY(!notices().contains(u"Paused at PagerDuty"_s));
}

void IntegrationsViewTest::theEndOfAPauseHasToLieAhead()
{
    learnFeed();
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(press(u"muteButton"_s));
    inSheet<SegmentedControl>(u"muteUntil"_s)->setCurrentIndex(2);
    auto *edit = inSheet<QDateTimeEdit>(u"muteUntilEdit"_s);
    QVERIFY(edit->isVisible());
    edit->setDateTime(QDateTime::currentDateTime().addSecs(-600));
    QVERIFY(!inSheet<Button>(u"mutePrimaryButton"_s)->isEnabled());
    edit->setDateTime(QDateTime::currentDateTime().addDays(2));
    QVERIFY(inSheet<Button>(u"mutePrimaryButton"_s)->isEnabled());
}

void IntegrationsViewTest::whatItFeedsCanBeFoundOut()
{
    QSignalSpy asked(m_view.get(), &IntegrationsView::wholePathRequested);
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(press(u"muteButton"_s));
    inSheet<SegmentedControl>(u"muteWay"_s)->setCurrentIndex(0);
    QVERIFY(!inSheet<Button>(u"mutePrimaryButton"_s)->isEnabled());
    QTest::keyClick(inSheet<Button>(u"muteFindOutButton"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), m_world->email());
    QTRY_VERIFY(!sheet());
}

void IntegrationsViewTest::withoutAnAddressOfWhoAsksThereIsNoPause()
{
    learnFeed();
    m_world->account->pagerDuty()->setFrom({});
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(press(u"muteButton"_s));
    inSheet<SegmentedControl>(u"muteWay"_s)->setCurrentIndex(0);
    QVERIFY(!inSheet<Button>(u"mutePrimaryButton"_s)->isEnabled());
    QVERIFY(notices().contains(u"who asks"_s));
}

void IntegrationsViewTest::readOnlyChangesNothing()
{
    m_gate->close(u"This profile is read-only."_s);
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(!button(u"muteButton"_s)->isEnabled());
    QVERIFY(button(u"editIntegrationButton"_s)->isEnabled());
    m_gate->open();
    QVERIFY(button(u"muteButton"_s)->isEnabled());
}

void IntegrationsViewTest::aDefinitionDeletedMeanwhileIsNotListedAnyMore()
{
    QVERIFY(choose(u"E-mail"_s));
    AB_VERIFY_RESULT(
        gone, m_world->account->uptrends()->deleteAlertDefinition(m_world->definitionGuid(0)));
    QVERIFY(press(u"muteButton"_s));
    QTest::keyClick(sheet(), Qt::Key_Return);
    QTRY_VERIFY(notices().contains(u"1 level"_s));
    QTRY_COMPARE(uses()->model()->rowCount(), 4);
    QCOMPARE(m_world->activeEmails(), 0);
}

void IntegrationsViewTest::opensItsPageAndReadsAgain()
{
    QVERIFY(choose(u"E-mail"_s));
    QVERIFY(press(u"editIntegrationButton"_s));
    QTRY_VERIFY(button(u"endEditButton"_s));
    picture("edit");
    QSignalSpy read(m_world->inventory.get(), &AccountInventory::partChanged);
    QVERIFY(press(u"endEditButton"_s));
    QTRY_VERIFY(list()->isVisible());
    QTRY_VERIFY(!read.isEmpty());
}

void IntegrationsViewTest::aLevelLeadsToItsDefinition()
{
    QSignalSpy asked(m_view.get(), &IntegrationsView::definitionRequested);
    QVERIFY(choose(u"E-mail"_s));
    uses()->setFocus();
    uses()->setCurrentIndex(uses()->model()->index(0, 0));
    QTest::keyClick(uses(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), m_world->definitionGuid(0));
    QCOMPARE(asked.first().last().toInt(), 1);
}

} // namespace alertbridge::ui

QTEST_MAIN(alertbridge::ui::IntegrationsViewTest)
#include "tst_integrationsview.moc"
