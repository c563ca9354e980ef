// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionrules.h"
#include "tests/core/accounts/tlshosts.h"
#include "tests/e2e/faults/faultwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Longer than anything that is answered at all takes, also on a busy computer.
constexpr auto shortTimeout = 2500ms;

sandbox::Fault faultOf(FaultKind kind)
{
    sandbox::Fault fault;
    fault.kind = kind;
    fault.milliseconds = 600000;
    return fault;
}

sandbox::Fault status(int code, const QJsonObject &headers = {})
{
    sandbox::Fault fault = faultOf(FaultKind::Status);
    fault.status = code;
    fault.headers = headers;
    return fault;
}

sandbox::Fault unreadable()
{
    sandbox::Fault fault = faultOf(FaultKind::Status);
    fault.status = 200;
    fault.body = R"({"abilities": 7, "services": 7, "AccountId": [],)"; // cut as well
    return fault;
}

} // namespace

Q_DECLARE_METATYPE(sandbox::Fault)

/// What can happen to the network between the app and the services, on every page that reads.
class TestConnectionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void cleanupTestCase() { m_shown.reset(); }

    void aConnectionTestSaysWhatHappened_data();
    void aConnectionTestSaysWhatHappened();
    void aListSaysWhatHappenedAndIsReadAgain_data();
    void aListSaysWhatHappenedAndIsReadAgain();
    void aWaitingTestCanBeCancelled();
    void aRedirectTakesNoSignInAlong();
    void aCertificateNobodyTrustsEndsIt();
    void aPauseIsCountedDownAndGoesOnByItself();
    void aPauseTooLongIsSaidAtOnce_data();
    void aPauseTooLongIsSaidAtOnce();
    void aPauseWithoutAWordIsShort_data();
    void aPauseWithoutAWordIsShort();

private:
    void addRows();
    FaultWindow &window();
    std::unique_ptr<FaultWindow> m_shown; ///< shared by the rows of a function
};

void TestConnectionFaults::cleanup()
{
    if (m_shown)
        m_shown->practice.faults.clear();
    if (QTest::currentDataTag() == nullptr || QTest::currentTestFailed())
        m_shown.reset();
}

FaultWindow &TestConnectionFaults::window()
{
    if (!m_shown)
        m_shown = std::make_unique<FaultWindow>(sandbox::WorldOptions(), shortTimeout);
    return *m_shown;
}

void TestConnectionFaults::addRows()
{
    QTest::addColumn<sandbox::Fault>("fault");
    QTest::addColumn<QString>("title"); ///< %1: the service
    QTest::newRow("500") << status(500) << u"%1 has a problem at its end."_s;
    QTest::newRow("503") << status(503) << u"%1 has a problem at its end."_s;
    QTest::newRow("504") << status(504) << u"%1 has a problem at its end."_s;
    QTest::newRow("closed") << faultOf(FaultKind::DropRequest) << u"%1 cannot be reached."_s;
    QTest::newRow("cut") << faultOf(FaultKind::Truncate) << u"%1 cannot be reached."_s;
    QTest::newRow("captive portal")
        << faultOf(FaultKind::Html) << u"Something else answered instead of %1."_s;
    QTest::newRow("no answer") << faultOf(FaultKind::Delay) << u"%1 did not answer in time."_s;
    QTest::newRow("not JSON") << unreadable() << u"The answer of %1 could not be read."_s;
    QTest::newRow("429 for long") << status(429, {{u"ratelimit-reset"_s, u"900"_s}})
                                  << u"%1 asks for a pause."_s;
}

void TestConnectionFaults::aConnectionTestSaysWhatHappened_data()
{
    addRows();
}

void TestConnectionFaults::aConnectionTestSaysWhatHappened()
{
    QFETCH(sandbox::Fault, fault);
    QFETCH(QString, title);
    FaultWindow &shown = window();
    if (!shown.window()->session())
        QVERIFY(shown.openAccounts());
    const struct
    {
        QString service;
        QString name;
        QString button;
        QString field;
    } cards[] {
        {u"pagerduty-api"_s, u"PagerDuty"_s, u"pagerDutyPrimary"_s, u"apiToken"_s},
        {u"uptrends-api"_s, u"Uptrends"_s, u"uptrendsPrimary"_s, u"apiPassword"_s},
    };
    for (const auto &card : cards) {
        auto *field = qobject_cast<QLineEdit *>(shown.driver.visible(card.field));
        QVERIFY(field);
        const QString typed = field->text();
        fault.service = card.service;
        shown.practice.faults.add(fault);
        QVERIFY(shown.driver.press(card.button));
        QVERIFY(shown.reads(title.arg(card.name)));
        QVERIFY(shown.reads(u"What you typed is kept."_s));
        QCOMPARE(field->text(), typed);

        shown.practice.faults.clear();
        QVERIFY(shown.driver.press(u"noticeAction"_s));
        QVERIFY(shown.readsNoMore(title.arg(card.name)));
        QVERIFY(shown.readsNoMore(u"Asking "_s));
        QTRY_VERIFY(shown.account()->pagerDutyIdentity() && shown.account()->uptrendsIdentity());
        QVERIFY(shown.driver.isReady(u"continueButton"_s));
    }
}

void TestConnectionFaults::aListSaysWhatHappenedAndIsReadAgain_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("step 1") << int(SetupStep::Service) << u"pagerduty-api"_s << u"^/services\\?"_s
                            << u"PagerDuty"_s;
    QTest::newRow("step 2") << int(SetupStep::Integration) << u"uptrends-api"_s
                            << u"/Integration$"_s << u"Uptrends"_s;
    QTest::newRow("step 3") << int(SetupStep::Levels) << u"uptrends-api"_s << u"/AlertDefinition"_s
                            << u"Uptrends"_s;
    QTest::newRow("proof") << int(SetupStep::Proof) << u"uptrends-api"_s << u"/AlertDefinition"_s
                           << u"Uptrends"_s;
}

void TestConnectionFaults::aListSaysWhatHappenedAndIsReadAgain()
{
    QFETCH(int, step);
    QFETCH(QString, service);
    QFETCH(QString, path);
    QFETCH(QString, name);
    const struct
    {
        sandbox::Fault fault;
        QString title;
    } faults[] {
        {status(503), u"%1 has a problem at its end."_s},
        {faultOf(FaultKind::DropRequest), u"%1 cannot be reached."_s},
        {faultOf(FaultKind::Html), u"Something else answered instead of %1."_s},
        {unreadable(), u"The answer of %1 could not be read."_s},
    };
    FaultWindow shown;
    SetupState state = shown.doneBefore(SetupStep(step));
    if (SetupStep(step) == SetupStep::Proof) {
        CreatedObject attached {
            CreatedObject::Kind::Attachment, state.integrationGuid, {}, {}, 1, {}};
        state.created.append(attached); // believed until the levels were read
    }
    for (const auto &each : faults) {
        sandbox::Fault fault = each.fault;
        fault.service = service;
        fault.path.setPattern(path);
        shown.practice.faults.clear();
        shown.practice.faults.add(fault);
        if (!shown.window()->session())
            QVERIFY(shown.resume(state));
        else if (SetupStep(step) != SetupStep::Integration) // which looks again by itself
            QVERIFY(shown.readAgain());
        QVERIFY(shown.reads(each.title.arg(name)));
        QVERIFY(shown.isAt(SetupStep(step)));
    }
    shown.practice.faults.clear();
    if (SetupStep(step) != SetupStep::Integration)
        QVERIFY(shown.readAgain());
    QVERIFY(shown.readsNoMore(faults[3].title.arg(name)));
}

void TestConnectionFaults::aWaitingTestCanBeCancelled()
{
    FaultWindow shown;
    QVERIFY(shown.openAccounts());
    auto *token = qobject_cast<QLineEdit *>(shown.driver.visible(u"apiToken"_s));
    const QString typed = token->text();
    shown.practice.faults.add(faultOf(FaultKind::Delay));
    QVERIFY(shown.driver.press(u"pagerDutyPrimary"_s));
    QVERIFY(shown.reads(u"Asking PagerDuty who you are…"_s));
    QTest::keyClick(shown.driver.visible(u"waitingLine"_s), Qt::Key_Escape);
    QVERIFY(shown.readsNoMore(u"Asking PagerDuty who you are…"_s));
    QCOMPARE(token->text(), typed);
    shown.practice.faults.clear();
    QVERIFY(shown.driver.press(u"pagerDutyPrimary"_s));
    QTRY_VERIFY(shown.account()->pagerDutyIdentity().has_value());
}

void TestConnectionFaults::aRedirectTakesNoSignInAlong()
{
    FaultWindow shown;
    QVERIFY(shown.openAccounts());
    sandbox::Fault redirect = faultOf(FaultKind::Redirect);
    redirect.target = shown.ui.server.url(u"/abilities"_s).toString();
    shown.practice.faults.add(redirect);
    QVERIFY(shown.driver.press(u"pagerDutyPrimary"_s));
    QVERIFY(shown.reads(u"wanted to send the request on to another address."_s));
    QVERIFY(shown.reads(u"so that your sign-in goes nowhere else"_s));
    QVERIFY(shown.ui.server.requests().isEmpty());
    QVERIFY(shown.press(u"Check the addresses"_s));
    QVERIFY(shown.driver.waitFor(u"endpoint-pagerduty-api"_s));
}

void TestConnectionFaults::aCertificateNobodyTrustsEndsIt()
{
    TlsHosts hosts;
    if (!hosts.setUp({u"api.pagerduty.com"_s, u"api.eu.pagerduty.com"_s}))
        QSKIP("no openssl program to make a certificate with");
    FaultWindow shown;
    ConnectionRules rules;
    rules.proxy.mode = ProxySettings::Mode::Http;
    rules.proxy.host = u"127.0.0.1"_s;
    rules.proxy.port = hosts.serverPort();
    shown.http.setConnectionRules(rules);
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Behind a proxy"_s;
    QVERIFY(shown.ui.profiles.save(profile));
    shown.ui.secrets->write(profile.id, SecretName::PagerDutyToken, Secret(pagerDutyToken()));
    shown.show();
    QVERIFY(shown.driver.press(u"openProfile-"_s + profile.id));
    QVERIFY(shown.reads(u"The connection to api.pagerduty.com is not secure."_s));
    QVERIFY(shown.reads(u"an authority that this computer does not trust"_s));
    QVERIFY(shown.reads(u"Nothing was sent."_s));
    QVERIFY(hosts.requests().isEmpty());
}

void TestConnectionFaults::aPauseIsCountedDownAndGoesOnByItself()
{
    FaultWindow shown;
    QVERIFY(shown.openAccounts());
    sandbox::Fault limited = status(429, {{u"ratelimit-reset"_s, u"2"_s}});
    limited.path.setPattern(u"^/services\\?"_s);
    limited.count = 1;
    shown.practice.faults.add(limited);
    QVERIFY(shown.driver.press(u"continueButton"_s));
    QVERIFY(shown.reads(u"asks for a pause."_s));
    QVERIFY(shown.reads(u"Goes on by itself in"_s));
    QVERIFY(shown.reads(shopName));
    QVERIFY(shown.readsNoMore(u"asks for a pause."_s));

    // A pause that is still on does not hold back who wants to leave.
    limited.headers = {{u"ratelimit-reset"_s, u"60"_s}};
    limited.path.setPattern({});
    shown.practice.faults.add(limited);
    QVERIFY(shown.driver.press(u"newServiceButton"_s));
    QVERIFY(shown.driver.type(u"serviceNameEdit"_s, u"Night shop"_s));
    QVERIFY(shown.reads(u"asks for a pause."_s));
    QVERIFY(shown.driver.press(u"setupLeaveButton"_s));
    QTRY_COMPARE(shown.window()->page(), ui::MainWindow::Page::Welcome);
    QVERIFY(shown.driver.press(u"practiseButton"_s)); // what was typed comes back
    QTRY_VERIFY(shown.driver.visible(u"serviceNameEdit"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(shown.driver.visible(u"serviceNameEdit"_s))->text(),
             u"Night shop"_s);
}

void TestConnectionFaults::aPauseTooLongIsSaidAtOnce_data()
{
    QTest::addColumn<QJsonObject>("headers");
    QTest::newRow("reset") << QJsonObject {{u"ratelimit-reset"_s, u"86400"_s}};
    QTest::newRow("seconds") << QJsonObject {{u"Retry-After"_s, u"99999999"_s}};
    QTest::newRow("date") << QJsonObject {{u"Retry-After"_s, u"Fri, 31 Dec 2100 23:59:59 GMT"_s}};
}

void TestConnectionFaults::aPauseTooLongIsSaidAtOnce()
{
    QFETCH(QJsonObject, headers);
    FaultWindow shown;
    QVERIFY(shown.openAccounts());
    sandbox::Fault limited = status(429, headers);
    limited.path.setPattern(u"^/services\\?"_s);
    shown.practice.faults.add(limited);
    QVERIFY(shown.driver.press(u"continueButton"_s));
    QVERIFY(shown.reads(u"PagerDuty asks for a pause."_s));
    QVERIFY(shown.reads(u"It asks to wait 1440 minutes."_s));
    shown.practice.faults.clear();
    QVERIFY(shown.readAgain());
    QVERIFY(shown.reads(shopName));
    QVERIFY(shown.readsNoMore(u"PagerDuty asks for a pause."_s));
}

void TestConnectionFaults::aPauseWithoutAWordIsShort_data()
{
    QTest::addColumn<QJsonObject>("headers");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("negative") << QJsonObject {{u"ratelimit-reset"_s, u"-20"_s}};
    QTest::newRow("words") << QJsonObject {{u"Retry-After"_s, u"soon"_s}};
    QTest::newRow("past") << QJsonObject {{u"Retry-After"_s, u"Sat, 01 Jan 2000 00:00:00 GMT"_s}};
}

void TestConnectionFaults::aPauseWithoutAWordIsShort()
{
    QFETCH(QJsonObject, headers);
    FaultWindow shown;
    QVERIFY(shown.openAccounts());
    sandbox::Fault limited = status(429, headers);
    limited.path.setPattern(u"^/services\\?"_s);
    limited.count = 1;
    shown.practice.faults.add(limited);
    QVERIFY(shown.driver.press(u"continueButton"_s));
    QVERIFY(shown.reads(shopName));
    QVERIFY(shown.readsNoMore(u"asks for a pause."_s));
    QVERIFY(!shown.setup()->serviceStep()->servicesState().error);

    // Where it never ends, it is said, with the way on.
    limited.count = -1;
    limited.path.setPattern(u"^/users"_s);
    shown.practice.faults.add(limited);
    QVERIFY(shown.driver.press(u"newServiceButton"_s));
    QVERIFY(shown.driver.chooseInCombo(u"policyComboBox"_s, u"New escalation policy…"_s));
    QVERIFY(shown.reads(u"PagerDuty asks for a pause."_s));
}

QTEST_MAIN(TestConnectionFaults)
#include "tst_faults_connection.moc"
