// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/webdriver.h"
#include "core/setup/setupsession.h"
#include "tests/e2e/keyboardtest.h"
#include "ui/shell/profilesession.h"

#include <QtWidgets/QDialog>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

const QString keysServiceName = u"Uptrends by keys"_s;
const QString keysIntegrationName = u"By keys alone"_s;

} // namespace

/// The whole set-up without a mouse, from the welcome to the last page. Nothing but keys moves it:
/// the rest looks on.
class TestKeyboard : public KeyboardTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensThePracticeAccount();
    void sheetsCloseWithEscape();
    void tabGoesRoundBothWays();
    void signsInToPagerDuty();
    void makesAService();
    void ticksAnotherService();
    void entersAndLeavesThePage();
    void connectsInUptrends();
    void ticksLevels();
    void savesTheChanges();
    void provesThePath();
    void finishes();

private:
    bool isEmbedded() const { return bool(m_application->context().makeEmbeddedPage); }
    QString secret(const Secret &value) const { return QString::fromUtf8(value.reveal()); }
    SetupSession *setup() const { return m_window->session()->setup(); }
    bool signInOnPage();
    bool connectOnPage();
    bool connectInBrowser();

    std::unique_ptr<tour::WebDriver> m_web;
    std::unique_ptr<tour::PracticeUser> m_person;
    QString m_serviceId;
};

void TestKeyboard::opensThePracticeAccount()
{
    openPractice();
    if (QTest::currentTestFailed())
        return;
    m_web = std::make_unique<tour::WebDriver>(m_window);
    m_person = std::make_unique<tour::PracticeUser>(logins());
}

void TestKeyboard::sheetsCloseWithEscape()
{
    m_keys->press(Qt::Key_F1);
    QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
    m_keys->checkNames();
    m_keys->press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(m_window));
    QTRY_VERIFY(Keyboard::isAt(u"continueButton"_s));
}

void TestKeyboard::tabGoesRoundBothWays()
{
    checkRoundBothWays();
}

bool TestKeyboard::signInOnPage()
{
    return m_keys->fillIn(u"#email"_s, m_services->pagerDutyEmail)
           && (m_keys->press(Qt::Key_Return),
               m_keys->fillIn(u"#password"_s, secret(m_services->pagerDutyPassword)))
           && (m_keys->press(Qt::Key_Return), true);
}

void TestKeyboard::signsInToPagerDuty()
{
    QVERIFY(m_keys->tabTo(u"pagerDutyMethod"_s));
    m_keys->press(Qt::Key_Left); // from the token to one's own browser
    if (isEmbedded())
        m_keys->press(Qt::Key_Left);
    QVERIFY(m_keys->pressAt(u"pagerDutySignOut"_s, Qt::Key_Space));
    QTRY_VERIFY(!m_window->session()->account()->hasPagerDuty());
    QVERIFY(m_keys->pressAt(u"pagerDutyPrimary"_s, Qt::Key_Space));
    if (isEmbedded()) {
        QVERIFY(signInOnPage());
        QVERIFY(m_keys->tabInPage(u"button[value=authorize]"_s));
        m_keys->press(Qt::Key_Return);
    } else {
        QTRY_VERIFY(!m_opened.isEmpty());
        QVERIFY(m_person->authorize(m_opened.takeFirst()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->account()->pagerDutyIdentity(), 30000);
    QTRY_VERIFY(Keyboard::isAt(u"continueButton"_s));
    QCOMPARE(m_window->session()->account()->pagerDutyIdentity()->user.email,
             m_witness->pagerDuty(u"/users/me"_s)["user"_L1]["email"_L1].toString());
}

void TestKeyboard::makesAService()
{
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(m_window->page() == ui::MainWindow::Page::Setup);
    m_keys->checkFocus(u"entering the set-up"_s);
    QTRY_VERIFY(setup()->serviceStep()->policies().size() == 4);
    QVERIFY(m_keys->pressAt(u"newServiceButton"_s, Qt::Key_Space));
    QTRY_VERIFY(Keyboard::isAt(u"serviceNameEdit"_s));
    m_keys->type(keysServiceName);
    // A new policy is the last entry; the arrow opens the list of whom to page.
    QVERIFY(m_keys->tabTo(u"policyComboBox"_s));
    m_keys->press(Qt::Key_End);
    QVERIFY(m_keys->tabTo(u"policyNameEdit"_s));
    m_keys->type(u"Keys alone"_s);
    QTRY_VERIFY(!setup()->serviceStep()->users().isEmpty());
    QVERIFY(m_keys->tabTo(u"policyRulePicker1"_s));
    m_keys->press(Qt::Key_Down);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_keys->press(Qt::Key_T); // Tom Baker
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(m_keys->tabTo(u"policyRuleDelay1"_s));
    m_keys->press(Qt::Key_Up);
    QVERIFY(m_keys->tabTo(u"groupingType"_s));
    m_keys->press(Qt::Key_Right);
    m_keys->checkNames();
    QTRY_COMPARE(setup()->serviceStep()->policyNameCheck().verdict, NameCheck::Verdict::Free);
    QTRY_COMPARE(setup()->serviceStep()->nameCheck().verdict, NameCheck::Verdict::Free);
    QVERIFY(m_keys->pressAt(u"createServiceButton"_s));
    QTRY_COMPARE(setup()->serviceStep()->chosenIds().size(), 1);
    QTRY_VERIFY(Keyboard::isAt(u"serviceTreeView"_s));
    const QJsonObject service = m_witness->serviceNamed(keysServiceName);
    m_serviceId = service["id"_L1].toString();
    QCOMPARE(setup()->serviceStep()->chosenIds(), QStringList {m_serviceId});
    QCOMPARE(m_witness->groupingOf(m_serviceId)["type"_L1].toString(), u"time"_s);
    const QJsonArray rules = m_witness->policyNamed(u"Keys alone"_s)["escalation_rules"_L1]
                                 .toArray();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules[0]["targets"_L1][0]["summary"_L1].toString(), u"Tom Baker"_s);
    QCOMPARE(rules[0]["escalation_delay_in_minutes"_L1].toInt(), 31);
}

void TestKeyboard::ticksAnotherService()
{
    m_keys->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Keyboard::isAt(u"serviceSearchField"_s));
    m_keys->type(u"Intranet"_s);
    m_keys->press(Qt::Key_Down); // into the list
    QTRY_VERIFY(Keyboard::isAt(u"serviceTreeView"_s));
    m_keys->press(Qt::Key_Home);
    m_keys->press(Qt::Key_Space);
    QTRY_COMPARE(setup()->serviceStep()->chosenIds().size(), 2);
    m_keys->press(Qt::Key_Space);
    QTRY_COMPARE(setup()->serviceStep()->chosenIds(), QStringList {m_serviceId});
    m_keys->checkNames();
    QVERIFY(m_keys->pressAt(u"setupPrimaryButton"_s));
    QTRY_COMPARE(setup()->step(), SetupStep::Integration);
    m_keys->checkFocus(u"entering step 2"_s);
    m_keys->checkNames();
}

void TestKeyboard::entersAndLeavesThePage()
{
    if (!isEmbedded())
        QSKIP("built without the embedded page");
    QVERIFY(m_web->waitForElement(u"#email"_s, 30000));
    // In from one side and out at the other, both ways.
    for (const int key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QVERIFY(m_keys->tabTo(u"setupLeaveButton"_s, key));
        bool inside = false;
        bool outside = false;
        for (int stop = 0; stop < 60 && !outside; ++stop) {
            m_keys->press(key);
            outside = inside && !Keyboard::isInPage();
            inside = inside || Keyboard::isInPage();
        }
        QVERIFY(inside);
        QVERIFY(outside);
    }
}

bool TestKeyboard::connectOnPage()
{
    const bool signedIn = m_keys->fillIn(u"#email"_s, m_services->uptrendsEmail)
                          && m_keys->fillIn(u"#password"_s, secret(m_services->uptrendsPassword));
    if (!signedIn)
        return false;
    m_keys->press(Qt::Key_Return);
    if (!m_web->waitForElement(u"#type-PagerDuty"_s) || !m_keys->tabInPage(u"input[name=type]"_s))
        return false;
    m_keys->press(Qt::Key_Space);
    for (int row = 0; row < 8 && !m_web->isFocused(u"#type-PagerDuty"_s); ++row) {
        m_keys->press(Qt::Key_Down);
    }
    if (!m_keys->tabInPage(u"#choose"_s))
        return false;
    m_keys->press(Qt::Key_Return);
    if (!m_keys->tabInPage(u"#alert-with-pagerduty"_s))
        return false;
    m_keys->press(Qt::Key_Return);
    if (!signInOnPage() || !m_keys->tabInPage(u"input[value='%1']"_s.arg(m_serviceId)))
        return false;
    m_keys->press(Qt::Key_Space);
    if (!m_keys->tabInPage(u"form[method=post] button[type=submit]"_s))
        return false;
    m_keys->press(Qt::Key_Return);
    if (!m_keys->fillIn(u"#name"_s, keysIntegrationName))
        return false;
    m_keys->press(Qt::Key_Return);
    return true;
}

bool TestKeyboard::connectInBrowser()
{
    return m_keys->pressAt(u"openUptrendsButton"_s)
           && QTest::qWaitFor([this] { return !m_opened.isEmpty(); })
           && m_opened.takeFirst().authority()
                  == m_services->endpoints.url(EndpointName::UptrendsApp, Region::Us).authority()
           && m_person->signInToUptrends() && m_person->connect({m_serviceId})
           && m_person->save(keysIntegrationName);
}

void TestKeyboard::connectsInUptrends()
{
    QVERIFY(isEmbedded() ? connectOnPage() : connectInBrowser());
    QTRY_VERIFY_WITH_TIMEOUT(setup()->integrationStep()->chosen(), 20000);
    m_keys->checkFocus(u"the integration was found"_s);
    m_keys->checkNames();
    QVERIFY(!m_witness->integrationNamed(keysIntegrationName).isEmpty());
    QVERIFY(m_keys->pressAt(u"setupPrimaryButton"_s));
    QTRY_COMPARE(setup()->step(), SetupStep::Levels);
    m_keys->checkFocus(u"entering step 3"_s);
}

void TestKeyboard::ticksLevels()
{
    const LevelsStep *levels = setup()->levelsStep();
    QTRY_VERIFY_WITH_TIMEOUT(!levels->state().isLoading() && levels->model()->rowCount() > 0,
                             20000);
    m_keys->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Keyboard::isAt(u"definitionSearchField"_s));
    m_keys->type(u"Checkout"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(Keyboard::isAt(u"levelTree"_s));
    m_keys->press(Qt::Key_Home);
    m_keys->press(Qt::Key_Down); // from the definition to its first level
    m_keys->press(Qt::Key_Space);
    QTRY_COMPARE(levels->model()->tickedCount(), 1);
    m_keys->checkNames();
}

void TestKeyboard::savesTheChanges()
{
    QVERIFY(m_keys->pressAt(u"setupPrimaryButton"_s));
    QTRY_VERIFY(Keyboard::isAt(u"attachList"_s));
    m_keys->checkNames();
    QVERIFY(m_keys->pressAt(u"setupPrimaryButton"_s));
    QTRY_COMPARE(setup()->levelsStep()->run()->phase(), ChangeRun::Phase::Finished);
    m_keys->checkFocus(u"the changes were saved"_s);
    const QString guid = m_witness->integrationNamed(keysIntegrationName)["IntegrationGuid"_L1]
                             .toString();
    QCOMPARE(m_witness->levelsWith(guid), 1);
    // What the set-up made could be taken away now; Escape keeps it.
    QVERIFY(m_keys->pressAt(u"setupCancelButton"_s));
    QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
    m_keys->checkNames();
    m_keys->press(Qt::Key_Escape);
    QTRY_VERIFY(Keyboard::isAt(u"setupCancelButton"_s));
    QCOMPARE(m_witness->levelsWith(guid), 1);
    QVERIFY(m_keys->pressAt(u"setupPrimaryButton"_s));
    QTRY_COMPARE(setup()->step(), SetupStep::Proof);
}

void TestKeyboard::provesThePath()
{
    QTRY_VERIFY(Keyboard::isAt(u"sendTestButton"_s));
    m_keys->press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
    m_keys->press(Qt::Key_Escape); // nothing is sent
    QTRY_VERIFY(Keyboard::isAt(u"sendTestButton"_s));
    QVERIFY(m_witness->incidentsOf(m_serviceId).isEmpty());
    m_keys->press(Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QDialog *>(QApplication::activeWindow()));
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(setup()->proofStep()->test(m_serviceId)
                                 && setup()->proofStep()->test(m_serviceId)->isProven(),
                             60000);
    m_keys->checkFocus(u"the path was proven"_s);
    m_keys->checkNames();
    const QJsonArray incidents = m_witness->incidentsOf(m_serviceId);
    QCOMPARE(incidents.size(), 1);
    QCOMPARE(incidents[0]["status"_L1].toString(), u"resolved"_s);
}

void TestKeyboard::finishes()
{
    QVERIFY(m_keys->pressAt(u"setupPrimaryButton"_s));
    QTRY_VERIFY(m_window->page() == ui::MainWindow::Page::Integrations);
    m_keys->checkFocus(u"the end"_s);
}

int main(int argc, char *argv[])
{
    return runKeyboardTest<TestKeyboard>(argc, argv);
}

#include "tst_keyboard.moc"
