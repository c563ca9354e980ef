// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliveryhistory.h"
#include "tests/e2e/faults/faultwindow.h"

#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto swallowed = R"({"status":"success","message":"Event processed","dedup_key":"k"})";

QJsonObject reference(const QString &id)
{
    return {{u"id"_s, id}, {u"type"_s, u"service_reference"_s}};
}

} // namespace

/// The test message that is accepted and does not arrive, or does not go away again.
class TestProofFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shown = std::make_unique<FaultWindow>(); }
    void cleanup() { m_shown.reset(); }

    void aDisabledServiceIsNamedAndProvenOnceEnabled();
    void aMaintenanceWindowIsNamed();
    void nobodyOnCallIsNamed();
    void aSuppressedAlertIsNamed();
    void anAcceptedMessageWithoutIncidentIsExplained();
    void aKeyThatIsGoneIsNamed_data();
    void aKeyThatIsGoneIsNamed();
    void aLostAnswerOpensOneIncident_data();
    void aLostAnswerOpensOneIncident();
    void aLostResolveIsOfferedAgain_data();
    void aLostResolveIsOfferedAgain();
    void incidentsThatCannotBeReadAreSaid_data();
    void incidentsThatCannotBeReadAreSaid();
    void aSignInThatEndsIsSaid();
    void aWrongClockDoesNoHarm_data();
    void aWrongClockDoesNoHarm();
    void leavingInTheMiddleTakesTheMessageBack();

private:
    bool openProof(const QString &serviceName = shopName);
    bool send();
    void fault(FaultKind kind, const sandbox::Service &service, const QByteArray &method,
               const QString &path, int skip, int count, int status = 500,
               const QByteArray &body = {});
    void mutate(const QString &path, const QString &pointer, const QJsonValue &value)
    {
        m_shown->mutate(m_shown->practice.api, path, pointer, value);
    }
    bool isProven() const { return m_shown->setup()->isDone(SetupStep::Proof); }
    int openIncidents() const;
    std::unique_ptr<FaultWindow> m_shown;
};

bool TestProofFaults::openProof(const QString &serviceName)
{
    const SetupState state = m_shown->doneBefore(SetupStep::Proof, serviceName);
    return m_shown->attach(state.integrationGuid, m_shown->firstDefinition())
           && m_shown->resume(state) && m_shown->isAt(SetupStep::Proof)
           && m_shown->reads(u"Used by"_s);
}

/// Presses and confirms; with short pauses, so that what does not come is soon missed.
bool TestProofFaults::send()
{
    DeliveryTest *test = m_shown->setup()->proofStep()->tests().constFirst();
    test->setPollInterval(20ms);
    test->setPatience(600ms);
    return m_shown->driver.press(u"sendTestButton"_s)
           && m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s);
}

void TestProofFaults::fault(FaultKind kind, const sandbox::Service &service,
                            const QByteArray &method, const QString &path, int skip, int count,
                            int status, const QByteArray &body)
{
    sandbox::Fault added;
    added.kind = kind;
    added.service = service.name();
    added.method = method;
    added.path.setPattern(path);
    added.skip = skip;
    added.count = count;
    added.status = status;
    added.body = body;
    m_shown->practice.faults.add(added);
}

int TestProofFaults::openIncidents() const
{
    int open = 0;
    const QJsonArray incidents = m_shown->practice.world(u"incidents"_s);
    for (const QJsonValue &incident : incidents)
        open += incident["status"_L1].toString() != "resolved"_L1;
    return open;
}

void TestProofFaults::aDisabledServiceIsNamedAndProvenOnceEnabled()
{
    QVERIFY(openProof());
    const QString id = m_shown->serviceId();
    const auto setStatus = [this, &id](const QString &status) {
        return m_shown->pagerDuty(
            "PUT", u"/services/"_s + id,
            {{u"service"_s,
              QJsonObject {{u"id"_s, id}, {u"type"_s, u"service"_s}, {u"status"_s, status}}}});
    };
    QCOMPARE(setStatus(u"disabled"_s), 200);
    QVERIFY(send());
    QVERIFY(m_shown->reads(u"The service is disabled."_s));
    QVERIFY(m_shown->reads(u"Enable it in PagerDuty, then send again."_s));
    QVERIFY(!isProven());
    QCOMPARE(openIncidents(), 0);
    QCOMPARE(setStatus(u"active"_s), 200);
    QVERIFY(m_shown->press(u"Send again"_s));
    QVERIFY(m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s));
    QVERIFY(m_shown->reads(u"All of it was read back from PagerDuty."_s, 20000));
    QTRY_VERIFY(isProven());
    QCOMPARE(openIncidents(), 0);
}

void TestProofFaults::aMaintenanceWindowIsNamed()
{
    QVERIFY(openProof());
    const QDateTime now = m_shown->practice.clock.now();
    QCOMPARE(m_shown->pagerDuty(
                 "POST", u"/maintenance_windows"_s,
                 {{u"maintenance_window"_s,
                   QJsonObject {{u"type"_s, u"maintenance_window"_s},
                                {u"start_time"_s, now.addSecs(-60).toString(Qt::ISODate)},
                                {u"end_time"_s, now.addSecs(3600).toString(Qt::ISODate)},
                                {u"services"_s, QJsonArray {reference(m_shown->serviceId())}}}}}),
             201);
    QVERIFY(send());
    QVERIFY(m_shown->reads(u"The service is in a maintenance window."_s));
    QVERIFY(m_shown->reads(u"Wait for its end or close it in PagerDuty, then send again."_s));
    QVERIFY(!isProven());
}

void TestProofFaults::nobodyOnCallIsNamed()
{
    QVERIFY(openProof(u"Status page"_s));
    QVERIFY(send());
    QVERIFY(m_shown->reads(u"Nobody is on call."_s));
    QVERIFY(m_shown->reads(u"Put somebody on call on its escalation policy"_s));
    QTRY_COMPARE(openIncidents(), 0);
    QVERIFY(!isProven());
}

void TestProofFaults::aSuppressedAlertIsNamed()
{
    QVERIFY(openProof());
    mutate(u"/log_entries"_s, u"/log_entries"_s, QJsonArray());
    mutate(u"/alerts"_s, u"/alerts/*/suppressed"_s, true);
    QVERIFY(send());
    QVERIFY(m_shown->reads(u"The alert was suppressed."_s));
    QVERIFY(m_shown->reads(u"Look at the rules for “Web shop”, then send again."_s));
    QVERIFY(!isProven());
    QTRY_COMPARE(openIncidents(), 0);
}

void TestProofFaults::anAcceptedMessageWithoutIncidentIsExplained()
{
    QVERIFY(openProof());
    fault(FaultKind::Status, m_shown->practice.events, "POST", {}, 0, -1, 202, swallowed);
    QVERIFY(send());
    QVERIFY(m_shown->reads(u"PagerDuty accepted the message, but no incident was seen."_s));
    QVERIFY(m_shown->reads(u"“Web shop” is enabled and somebody is on call."_s));
    QVERIFY(!isProven());
    QVERIFY(m_shown->driver.isReady(u"sendTestButton"_s));
}

void TestProofFaults::aKeyThatIsGoneIsNamed_data()
{
    QTest::addColumn<bool>("integrationGone");
    QTest::addColumn<QString>("title");
    QTest::newRow("another key") << false << u"PagerDuty does not know the integration key."_s;
    QTest::newRow("no integration")
        << true << u"The service has no integration that takes events."_s;
}

void TestProofFaults::aKeyThatIsGoneIsNamed()
{
    QFETCH(bool, integrationGone);
    QFETCH(QString, title);
    QVERIFY(openProof());
    if (integrationGone) {
        mutate(u"^/services/[^/]+(\\?|$)"_s, u"/service/integrations"_s, QJsonArray());
        fault(FaultKind::Status, m_shown->practice.api, "GET", u"/integrations/"_s, 0, -1, 404);
    } else {
        mutate(u"^/services/[^/]+(\\?|$)"_s, u"/service/integrations/*/integration_key"_s,
               QString(32, u'0'));
    }
    QVERIFY(send());
    QVERIFY(m_shown->reads(title));
    QVERIFY(!isProven());
    QCOMPARE(m_shown->practice.world(u"incidents"_s).size(), 0);
}

void TestProofFaults::aLostAnswerOpensOneIncident_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("lost answer") << FaultKind::LoseAnswer << 0;
    QTest::newRow("lost request") << FaultKind::DropRequest << 0;
    QTest::newRow("503") << FaultKind::Status << 503;
    QTest::newRow("429 without a word") << FaultKind::Status << 429;
}

void TestProofFaults::aLostAnswerOpensOneIncident()
{
    QFETCH(FaultKind, kind);
    QFETCH(int, status);
    QVERIFY(openProof());
    fault(kind, m_shown->practice.events, "POST", {}, 0, 1, status);
    QVERIFY(send());
    QVERIFY(m_shown->reads(u"All of it was read back from PagerDuty."_s));
    QCOMPARE(m_shown->practice.world(u"incidents"_s).size(), 1);
    QCOMPARE(openIncidents(), 0);
}

void TestProofFaults::aLostResolveIsOfferedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("accepted and lost") << 202 << u"Not confirmed"_s;
    QTest::newRow("refused") << 400 << u"Not resolved"_s;
    QTest::newRow("down") << 500 << u"Not resolved"_s;
}

void TestProofFaults::aLostResolveIsOfferedAgain()
{
    QFETCH(int, status);
    QFETCH(QString, text);
    QVERIFY(openProof());
    fault(FaultKind::Status, m_shown->practice.events, "POST", {}, 1, -1, status,
          status == 202 ? swallowed : R"({"status":"invalid event","errors":[]})");
    QVERIFY(send());
    QVERIFY(m_shown->reads(text));
    QVERIFY(m_shown->reads(u"Resolve the incident now"_s));
    QCOMPARE(openIncidents(), 1); // told, not hidden
    QVERIFY(m_shown->press(u"Resolve the incident now"_s));
    QTRY_COMPARE(openIncidents(), 0);
    QVERIFY(m_shown->readsNoMore(u"Resolve the incident now"_s));
    QVERIFY(!isProven()); // an Uptrends OK alert would have been lost as well
}

void TestProofFaults::incidentsThatCannotBeReadAreSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::newRow("503") << 503 << QByteArray() << u"PagerDuty has a problem at its end."_s;
    QTest::newRow("403") << 403 << QByteArray()
                         << u"Your PagerDuty sign-in may not read or resolve incidents."_s;
    QTest::newRow("cut") << 200 << QByteArray(R"({"incidents": [)")
                         << u"The answer of PagerDuty could not be read."_s;
}

void TestProofFaults::incidentsThatCannotBeReadAreSaid()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, title);
    QVERIFY(openProof());
    fault(FaultKind::Status, m_shown->practice.api, "GET", u"^/incidents"_s, 0, -1, status, body);
    QVERIFY(send());
    QVERIFY(m_shown->reads(title));
    QVERIFY(m_shown->reads(u"Send again"_s));
    QCOMPARE(openIncidents(), 0); // the message was taken back all the same
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->press(u"Send again"_s));
    QVERIFY(m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s));
    QVERIFY(m_shown->reads(u"All of it was read back from PagerDuty."_s, 20000));
}

void TestProofFaults::aSignInThatEndsIsSaid()
{
    QVERIFY(openProof());
    fault(FaultKind::Status, m_shown->practice.api, "GET", u"^/incidents"_s, 0, -1, 401);
    QVERIFY(send());
    QVERIFY(m_shown->reads(u"PagerDuty asks you to sign in again."_s));
    QTRY_COMPARE(openIncidents(), 0);
    QVERIFY(m_shown->driver.press(u"signInAgainButton"_s));
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"pagerDutyPrimary"_s));
    QVERIFY(m_shown->isAt(SetupStep::Proof));
    QVERIFY(m_shown->press(u"Send again"_s));
    QVERIFY(m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s));
    QVERIFY(m_shown->reads(u"All of it was read back from PagerDuty."_s, 20000));
}

void TestProofFaults::aWrongClockDoesNoHarm_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("slow") << -26;
    QTest::newRow("fast") << 3;
}

void TestProofFaults::aWrongClockDoesNoHarm()
{
    QFETCH(int, hours);
    // This computer's clock is wrong by that much, seen from the services.
    m_shown->practice.clock.advance(std::max(0, hours) * 3600);
    sandbox::Fault skewed;
    skewed.kind = FaultKind::ClockSkew;
    skewed.milliseconds = std::min(0, hours) * 3600 * 1000;
    m_shown->practice.faults.add(skewed);
    QVERIFY(openProof());
    QVERIFY(send());
    QVERIFY(m_shown->reads(u"All of it was read back from PagerDuty."_s));
    QTRY_VERIFY(isProven());
    QVERIFY(m_shown->window()->session()->history()->lastProven(m_shown->serviceId()));
}

void TestProofFaults::leavingInTheMiddleTakesTheMessageBack()
{
    QVERIFY(openProof());
    mutate(u"/log_entries"_s, u"/log_entries"_s, QJsonArray()); // waits for who was told
    DeliveryTest *test = m_shown->setup()->proofStep()->tests().constFirst();
    QVERIFY(m_shown->driver.press(u"sendTestButton"_s));
    QVERIFY(m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s));
    QTRY_VERIFY(test->incident().has_value());
    QVERIFY(m_shown->driver.press(u"setupLeaveButton"_s));
    QVERIFY(m_shown->reads(u"A test message is taken back."_s));
    QVERIFY(m_shown->driver.pressSheetButton(u"sheetPrimaryButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_shown->window()->page(), ui::MainWindow::Page::Welcome, 20000);
    QCOMPARE(openIncidents(), 0);
}

QTEST_MAIN(TestProofFaults)
#include "tst_faults_proof.moc"
