// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverydesk.h"
#include "core/delivery/feedbook.h"
#include "core/integrations/mutedesk.h"
#include "core/inventory/accountinventory.h"
#include "tests/e2e/keyboardtest.h"
#include "ui/shell/profilesession.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

const QString shopName = u"Web shop"_s;
const QString integrationName = u"Shop to PagerDuty"_s;
const QString definitionName = u"Checkout API"_s;
constexpr int patience = 20000;

} // namespace

/// The everyday pages without a mouse. Nothing but keys moves them: the rest looks on, and reads
/// back what became of it with clients of its own.
class TestEverydayKeys : public KeyboardTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensThePracticeAccount();
    void findsAnIntegration();
    void mutesUntilATime();
    void endsThePause();
    void switchesOffAndOnAgain();
    void keepsTheFocusWhileTheListIsReadAgain();
    void editsALevel();
    void reviewsAndSaves();
    void sendsASilentTest();
    void sendsAnErrorAndOk();
    void looksAtTheHistory();
    void filtersTheActivity();
    void undoesAChange();
    void readOnlySaysWhyNothingCanBeChanged();
    void tabGoesRoundEveryPage_data();
    void tabGoesRoundEveryPage();

private:
    void turnTo(ui::Page page);
    bool find(const QString &searchField, const QString &text, const QString &view);
    bool isSheetOpen() const { return qobject_cast<QDialog *>(QApplication::activeWindow()); }
    /// The sheet that comes, and its first button.
    bool agree();
    bool isFocusIn(const QString &objectName) const;
    template<typename T>
    T *widget(const QString &name) const
    {
        const auto found = m_window->findChildren<T *>(name);
        const auto seen = std::find_if(found.begin(), found.end(),
                                       [](const T *each) { return each->isVisible(); });
        return seen == found.end() ? nullptr : *seen;
    }
    bool isOffered(const QString &button) const
    {
        const auto *shown = widget<QWidget>(button);
        return shown && shown->isEnabled() && !shown->property("busy").toBool();
    }
    QString badge(ui::Page page) const;
    int openIncidents() const;
    int activeEmails() const;

    QString m_serviceId;
    QString m_emailGuid;
};

void TestEverydayKeys::turnTo(ui::Page page)
{
    // In the order of the navigation, from Ctrl+1 on.
    const QList<ui::Page> order {ui::Page::Setup,    ui::Page::Integrations, ui::Page::Definitions,
                                 ui::Page::Delivery, ui::Page::Activity,     ui::Page::Accounts};
    m_keys->press(Qt::Key_1 + int(order.indexOf(page)), Qt::ControlModifier);
    QTRY_COMPARE(m_window->page(), page);
    QTRY_COMPARE_WITH_TIMEOUT(session()->inventory()->state().phase, LoadState::Phase::Ready,
                              patience);
    m_keys->checkFocus(u"entering a page"_s);
    m_keys->checkNames();
}

bool TestEverydayKeys::find(const QString &searchField, const QString &text, const QString &view)
{
    m_keys->press(Qt::Key_F, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return Keyboard::isAt(searchField); }))
        return false;
    m_keys->type(text);
    m_keys->press(Qt::Key_Down);
    return QTest::qWaitFor([&] {
        const auto *list = widget<QTreeView>(view);
        return Keyboard::isAt(view) && list && list->currentIndex().isValid()
               && list->currentIndex().siblingAtColumn(0).data().toString().startsWith(text);
    });
}

bool TestEverydayKeys::agree()
{
    if (!QTest::qWaitFor([this] { return isSheetOpen(); }))
        return false;
    m_keys->checkNames();
    m_keys->checkFocus(u"a question"_s);
    m_keys->press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return !isSheetOpen(); });
}

bool TestEverydayKeys::isFocusIn(const QString &objectName) const
{
    const auto *part = widget<QWidget>(objectName);
    return part && QApplication::focusWidget()
           && (part == QApplication::focusWidget()
               || part->isAncestorOf(QApplication::focusWidget()));
}

QString TestEverydayKeys::badge(ui::Page page) const
{
    auto *item = widget<QWidget>(u"navigationItem%1"_s.arg(int(page)));
    return QAccessible::queryAccessibleInterface(item)->text(QAccessible::Name);
}

int TestEverydayKeys::openIncidents() const
{
    const QJsonArray incidents = m_witness->incidentsOf(m_serviceId);
    return int(std::count_if(incidents.begin(), incidents.end(), [](const QJsonValue &incident) {
        return incident["status"_L1].toString() != u"resolved"_s;
    }));
}

int TestEverydayKeys::activeEmails() const
{
    const QJsonArray attachments = m_witness->attachmentsOf(m_emailGuid);
    return int(
        std::count_if(attachments.begin(), attachments.end(), [](const QJsonValue &attachment) {
            return attachment["active"_L1].toBool();
        }));
}

void TestEverydayKeys::opensThePracticeAccount()
{
    openPractice();
    if (QTest::currentTestFailed())
        return;
    // What a set-up would have left behind.
    tour::PracticeUser person(logins());
    m_serviceId = m_witness->serviceNamed(shopName)["id"_L1].toString();
    QVERIFY(person.signInToUptrends() && person.connect({m_serviceId})
            && person.save(integrationName));
    const QString guid = m_witness->integrationNamed(integrationName)["IntegrationGuid"_L1]
                             .toString();
    session()->feeds()->learn(
        {guid, {m_serviceId}, Feed::Source::SetUp, QDateTime::currentDateTimeUtc()});
    const QJsonArray integrations = m_witness->uptrends(u"/Integration"_s);
    for (const QJsonValue &integration : integrations) {
        if (integration["Type"_L1].toString() == u"Email"_s)
            m_emailGuid = integration["IntegrationGuid"_L1].toString();
    }
    QVERIFY(!m_emailGuid.isEmpty());
}

void TestEverydayKeys::findsAnIntegration()
{
    turnTo(ui::Page::Integrations);
    QTRY_VERIFY(Keyboard::isAt(u"integrationTreeView"_s));
    QTRY_VERIFY_WITH_TIMEOUT(widget<QTreeView>(u"integrationTreeView"_s)->model()->rowCount() > 2,
                             patience);
    QVERIFY(find(u"integrationSearchField"_s, integrationName, u"integrationTreeView"_s));
    QTRY_VERIFY(widget<QWidget>(u"testIntegrationButton"_s));
    m_keys->checkNames();
}

void TestEverydayKeys::mutesUntilATime()
{
    QVERIFY(m_keys->pressAt(u"muteButton"_s, Qt::Key_Space));
    QTRY_VERIFY(isSheetOpen());
    m_keys->checkFocus(u"asking how to mute"_s);
    m_keys->checkNames();
    QVERIFY(m_keys->tabTo(u"muteUntil"_s));
    m_keys->press(Qt::Key_Right);
    m_keys->press(Qt::Key_Right);
    QVERIFY(m_keys->tabTo(u"muteUntilEdit"_s));
    m_keys->checkNames();
    m_keys->press(Qt::Key_Up); // a day, month or hour later
    QVERIFY(m_keys->tabTo(u"mutePrimaryButton"_s));
    m_keys->press(Qt::Key_Space);
    QTRY_VERIFY(!isSheetOpen());
    QTRY_COMPARE_WITH_TIMEOUT(m_witness->openWindows(m_serviceId).size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(widget<QWidget>(u"endPauseButton"_s), patience);
    QVERIFY(isFocusIn(u"integrationDetails"_s));
    m_keys->checkFocus(u"the pause began"_s);
    m_keys->checkNames();
}

void TestEverydayKeys::endsThePause()
{
    QVERIFY(m_keys->pressAt(u"endPauseButton"_s));
    QVERIFY(agree());
    QTRY_VERIFY_WITH_TIMEOUT(m_witness->openWindows(m_serviceId).isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!widget<QWidget>(u"endPauseButton"_s), patience);
    QTRY_VERIFY(isFocusIn(u"integrationDetails"_s));
    m_keys->checkFocus(u"the pause ended"_s);
}

void TestEverydayKeys::switchesOffAndOnAgain()
{
    const int before = activeEmails();
    QVERIFY(before > 0);
    QVERIFY(find(u"integrationSearchField"_s, u"E-mail"_s, u"integrationTreeView"_s));
    QVERIFY(m_keys->pressAt(u"muteButton"_s, Qt::Key_Space));
    QTRY_VERIFY(isSheetOpen());
    m_keys->checkNames();
    if (!Keyboard::isAt(u"mutePlan"_s)) { // it feeds nothing that could be paused
        QVERIFY(m_keys->tabTo(u"mutePlan"_s));
    }
    QVERIFY(m_keys->tabTo(u"mutePrimaryButton"_s));
    m_keys->press(Qt::Key_Space);
    QTRY_VERIFY(!isSheetOpen());
    QTRY_COMPARE_WITH_TIMEOUT(activeEmails(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session()->mutes()->isBusy(), patience);
    QTRY_VERIFY(badge(ui::Page::Integrations).contains(u"switched off"_s));
    QVERIFY(isFocusIn(u"integrationDetails"_s));
    m_keys->checkFocus(u"it was switched off"_s);
    m_keys->checkNames();

    QTRY_VERIFY(isOffered(u"unmuteButton"_s));
    QVERIFY(m_keys->pressAt(u"unmuteButton"_s));
    QVERIFY(agree());
    QTRY_COMPARE_WITH_TIMEOUT(activeEmails(), before, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session()->mutes()->isBusy(), patience);
    QTRY_COMPARE(badge(ui::Page::Integrations), u"Integrations"_s);
    QTRY_VERIFY(isFocusIn(u"integrationDetails"_s));
    m_keys->checkFocus(u"it was switched on again"_s);
}

void TestEverydayKeys::keepsTheFocusWhileTheListIsReadAgain()
{
    QVERIFY(m_keys->tabTo(u"refreshIntegrationsButton"_s));
    m_keys->press(Qt::Key_Space);
    QVERIFY(m_keys->tabTo(u"integrationTreeView"_s));
    const QString chosen = widget<QTreeView>(u"integrationTreeView"_s)
                               ->currentIndex()
                               .siblingAtColumn(0)
                               .data()
                               .toString();
    QTRY_COMPARE_WITH_TIMEOUT(session()->inventory()->state().phase, LoadState::Phase::Ready,
                              patience);
    QTest::qWait(300); // the page takes it up a moment later
    QVERIFY(Keyboard::isAt(u"integrationTreeView"_s));
    QCOMPARE(widget<QTreeView>(u"integrationTreeView"_s)
                 ->currentIndex()
                 .siblingAtColumn(0)
                 .data()
                 .toString(),
             chosen);
}

void TestEverydayKeys::editsALevel()
{
    turnTo(ui::Page::Definitions);
    QVERIFY(find(u"definitionsSearchField"_s, definitionName, u"definitionTreeView"_s));
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(widget<QWidget>(u"levelTabs"_s));
    m_keys->press(Qt::Key_1, Qt::AltModifier); // also while it is being read
    QTRY_VERIFY_WITH_TIMEOUT(widget<QWidget>(u"levelForm1"_s), patience);
    QTRY_VERIFY(isFocusIn(u"levelForm1"_s));
    m_keys->checkNames();
    QVERIFY(m_keys->tabTo(u"thresholdErrorsSpin"_s));
    m_keys->type(u"7"_s);
    m_keys->press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(widget<QWidget>(u"levelForm2"_s));
    m_keys->press(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_VERIFY(widget<QWidget>(u"levelForm1"_s));
}

void TestEverydayKeys::reviewsAndSaves()
{
    m_keys->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(widget<QWidget>(u"reviewPanel"_s), patience);
    m_keys->checkFocus(u"the difference is shown"_s);
    m_keys->checkNames();
    QVERIFY(isFocusIn(u"definitionsView"_s));
    QCOMPARE(m_witness->levelOf(definitionName, 1)["ThresholdErrorCount"_L1].toInt() == 7, false);
    QVERIFY(m_keys->pressAt(u"editorSaveButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_witness->levelOf(definitionName, 1)["ThresholdErrorCount"_L1].toInt(), 7, patience);
    QTRY_VERIFY_WITH_TIMEOUT(Keyboard::isAt(u"editorPrimaryButton"_s), patience);
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(isFocusIn(u"levelForm1"_s));
    m_keys->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(Keyboard::isAt(u"definitionTreeView"_s));
}

void TestEverydayKeys::sendsASilentTest()
{
    turnTo(ui::Page::Delivery);
    QTRY_VERIFY(Keyboard::isAt(u"testServiceView"_s));
    QVERIFY(find(u"testServiceSearchField"_s, shopName, u"testServiceView"_s));
    QVERIFY(m_keys->tabTo(u"testKinds"_s));
    m_keys->press(Qt::Key_Right);
    m_keys->press(Qt::Key_Right);
    m_keys->checkNames();
    QVERIFY(m_keys->pressAt(u"startTestButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_witness->changesOf(m_serviceId), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session()->deliveries()->isWorking(), patience);
    m_keys->checkFocus(u"the silent test ended"_s);
    QVERIFY(isFocusIn(u"deliveryView"_s));
    m_keys->checkNames();
    QVERIFY(m_witness->incidentsOf(m_serviceId).isEmpty());
}

void TestEverydayKeys::sendsAnErrorAndOk()
{
    QVERIFY(m_keys->tabTo(u"testKinds"_s));
    m_keys->press(Qt::Key_Left);
    QVERIFY(m_keys->pressAt(u"startTestButton"_s));
    QVERIFY(agree());
    QTRY_COMPARE_WITH_TIMEOUT(openIncidents(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session()->deliveries()->isWorking(), patience);
    QTRY_VERIFY(badge(ui::Page::Delivery).contains(u"1 test incident"_s));
    m_keys->checkFocus(u"the error was sent"_s);
    QVERIFY(isFocusIn(u"deliveryView"_s));
    QVERIFY(m_keys->pressAt(u"sendOkButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(openIncidents(), 0, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session()->deliveries()->isWorking(), patience);
    QTRY_COMPARE(badge(ui::Page::Delivery), u"Delivery tests"_s);
    m_keys->checkFocus(u"OK was sent"_s);
    QVERIFY(isFocusIn(u"deliveryView"_s));
}

void TestEverydayKeys::looksAtTheHistory()
{
    QVERIFY(m_keys->tabTo(u"deliveryTabs"_s));
    m_keys->press(Qt::Key_Right);
    QTRY_VERIFY(widget<QTreeView>(u"deliveryHistoryView"_s));
    QVERIFY(m_keys->tabTo(u"deliveryHistoryView"_s));
    m_keys->press(Qt::Key_Home);
    QTRY_VERIFY(widget<QWidget>(u"copyHistoryReportButton"_s));
    QCOMPARE(widget<QTreeView>(u"deliveryHistoryView"_s)->model()->rowCount(), 2);
    m_keys->checkNames();
    QVERIFY(m_keys->tabTo(u"copyHistoryReportButton"_s));
}

void TestEverydayKeys::filtersTheActivity()
{
    turnTo(ui::Page::Activity);
    QTRY_VERIFY(Keyboard::isAt(u"activityTreeView"_s));
    const auto rows = [this] {
        const auto *list = widget<QTreeView>(u"activityTreeView"_s);
        return list ? list->model()->rowCount() : 0;
    };
    const int all = rows();
    QVERIFY(all > 3);
    QVERIFY(m_keys->tabTo(u"vendorFilter"_s));
    m_keys->press(Qt::Key_End); // PagerDuty alone
    QTRY_VERIFY(rows() > 0 && rows() < all);
    m_keys->checkFocus(u"choosing what is shown"_s);
    m_keys->press(Qt::Key_Home);
    QTRY_COMPARE(rows(), all);
    m_keys->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Keyboard::isAt(u"activitySearchField"_s));
    m_keys->type(u"errors"_s);
    m_keys->press(Qt::Key_Escape);
    QTRY_COMPARE(rows(), all);
}

void TestEverydayKeys::undoesAChange()
{
    m_keys->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Keyboard::isAt(u"activitySearchField"_s));
    m_keys->type(u"Checkout"_s);
    m_keys->press(Qt::Key_Down);
    QTRY_VERIFY(Keyboard::isAt(u"activityTreeView"_s));
    m_keys->press(Qt::Key_Home); // the newest
    m_keys->checkNames();
    QVERIFY(m_keys->pressAt(u"undoChangeButton"_s));
    QVERIFY(agree());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_witness->levelOf(definitionName, 1)["ThresholdErrorCount"_L1].toInt() != 7, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!session()->activity()->isWorking(), patience);
    m_keys->checkFocus(u"it was undone"_s);
    QVERIFY(isFocusIn(u"activityView"_s));
}

void TestEverydayKeys::readOnlySaysWhyNothingCanBeChanged()
{
    turnTo(ui::Page::Accounts);
    QVERIFY(m_keys->tabTo(u"readOnlyBox"_s));
    m_keys->press(Qt::Key_Space);
    QVERIFY(session()->account()->profile().readOnly);
    const auto saysWhy = [this](const QString &name) {
        const auto *button = widget<QWidget>(name);
        return button && !button->isEnabled()
               && button->accessibleDescription().contains(u"read-only"_s)
               && button->toolTip().contains(u"read-only"_s);
    };
    turnTo(ui::Page::Integrations);
    QVERIFY(saysWhy(u"muteButton"_s));
    turnTo(ui::Page::Definitions);
    QVERIFY(saysWhy(u"newDefinitionButton"_s));
    turnTo(ui::Page::Delivery);
    QVERIFY(m_keys->tabTo(u"deliveryTabs"_s));
    m_keys->press(Qt::Key_Left);
    QTRY_VERIFY(saysWhy(u"startTestButton"_s));
    turnTo(ui::Page::Activity);
    QVERIFY(saysWhy(u"undoChangeButton"_s));
    m_keys->press(Qt::Key_1, Qt::ControlModifier); // all of the set-up is about changes
    QCOMPARE(m_window->page(), ui::Page::Activity);
    turnTo(ui::Page::Accounts);
    QVERIFY(m_keys->tabTo(u"readOnlyBox"_s));
    m_keys->press(Qt::Key_Space);
    QVERIFY(!session()->account()->profile().readOnly);
    turnTo(ui::Page::Integrations);
    QVERIFY(widget<QWidget>(u"muteButton"_s)->isEnabled());
}

void TestEverydayKeys::tabGoesRoundEveryPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addRow("integrations") << int(ui::Page::Integrations);
    QTest::addRow("definitions") << int(ui::Page::Definitions);
    QTest::addRow("delivery") << int(ui::Page::Delivery);
    QTest::addRow("activity") << int(ui::Page::Activity);
    QTest::addRow("accounts") << int(ui::Page::Accounts);
}

void TestEverydayKeys::tabGoesRoundEveryPage()
{
    QFETCH(const int, page);
    turnTo(ui::Page(page));
    checkRoundBothWays();
}

int main(int argc, char *argv[])
{
    return runKeyboardTest<TestEverydayKeys>(argc, argv);
}

#include "tst_everydaykeys.moc"
