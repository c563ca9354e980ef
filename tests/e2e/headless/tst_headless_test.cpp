// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profilelock.h"
#include "core/delivery/deliverydesk.h"
#include "tests/e2e/headless/headlessfixture.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

class HeadlessTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentWakesNobody();
    void proofReachesAPersonAndResolves();
    void testsWhatAnIntegrationFeeds();
    void testsAllOneAfterAnother();
    void aNameThatIsNotKnownIsRefused();
    void saysWhyItIsNotProven_data();
    void saysWhyItIsNotProven();
    void interruptedItTakesTheMessageBack();
    void aLostResolveIsDoneOverTheApi();
    void whatAWindowIsTestingIsLeftToIt();
    void runsBesideAWindowThatTestsToo();
};

namespace {

QStringList silent(const QString &service)
{
    return {u"--headless"_s, u"test"_s, u"--service"_s, service};
}

QStringList proof(const QString &service)
{
    return silent(service) + QStringList {u"--kind"_s, u"proof"_s, u"--yes-page-people"_s};
}

int openIncidents(const PracticeFixture &practice)
{
    int open = 0;
    const QJsonArray incidents = practice.world(u"incidents"_s);
    for (const QJsonValue &each : incidents)
        open += each["status"_L1].toString() != "resolved"_L1 ? 1 : 0;
    return open;
}

/// A window that has the profile open, without its widgets.
struct Window
{
    explicit Window(const HeadlessFixture &fixture)
        : lock(fixture.dataFolder(), u"practice"_s)
        , history(fixture.dataFolder(), u"practice"_s)
        , journal(fixture.dataFolder(), u"practice"_s)
        , feeds(fixture.dataFolder(), u"practice"_s)
        , desk(fixture.practice.account.get(), &journal, &history, &feeds)
    {
        desk.setTiming({std::chrono::milliseconds(20), std::chrono::seconds(10)});
        desk.setMessage({u"[TEST] Connection test"_s, u"Nothing to do"_s, u"Stays open"_s,
                         u"[TEST] key check"_s});
    }
    ProfileLock lock;
    DeliveryHistory history;
    Journal journal;
    FeedBook feeds;
    DeliveryDesk desk;
};

} // namespace

void HeadlessTestTest::whatAWindowIsTestingIsLeftToIt()
{
    HeadlessFixture fixture;
    fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    DeliveryRecord running;
    running.id = u"of-the-window"_s;
    running.serviceId = u"PSOME"_s;
    running.startedAt = QDateTime::currentDateTimeUtc();
    running.dedupKey = u"alertbridge-test-window"_s;
    const auto resultNow = [&fixture, &running] {
        return DeliveryHistory(fixture.dataFolder(), u"practice"_s).record(running.id)->result;
    };
    const ProfileLock lock(fixture.dataFolder(), u"practice"_s);
    QVERIFY(lock.isHeld());
    auto window = std::make_unique<DeliveryHistory>(fixture.dataFolder(), u"practice"_s);
    window->put(running);
    Run run = fixture.practise(silent(u"Web shop"_s));
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QCOMPARE(resultNow(), DeliveryRecord::Result::Running);
    QVERIFY(!window->isUnderWayElsewhere(running.id));
    QVERIFY(DeliveryHistory(fixture.dataFolder(), u"practice"_s).isUnderWayElsewhere(running.id));

    window.reset(); // as a crash would leave it
    run = fixture.practise(silent(u"Web shop"_s));
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QTRY_COMPARE(resultNow(), DeliveryRecord::Result::Cancelled);
}

void HeadlessTestTest::runsBesideAWindowThatTestsToo()
{
    HeadlessFixture fixture;
    fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    fixture.connectPagerDuty(u"Also"_s, u"Checkout API"_s);
    Window window(fixture);
    const auto service = [&fixture](const QString &name) {
        return fixture.practice.idNamed(u"services"_s, name);
    };
    const auto process = fixture.start(QStringList {u"--practice"_s, fixture.practiceFile()}
                                       + proof(u"Checkout API"_s));
    int ofTheWindow = 0;
    while (process->state() != QProcess::NotRunning || ofTheWindow < 2) {
        const QString id = window.desk.start(DeliveryRecord::Kind::Proof,
                                             {service(u"Web shop"_s), u"Web shop"_s, {}, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!window.desk.isRunning(id), 15000);
        QCOMPARE(window.desk.record(id).result, DeliveryRecord::Result::Proven);
        ++ofTheWindow;
    }
    const Run run = HeadlessFixture::endOf(*process);
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QCOMPARE(openIncidents(fixture.practice), 0);
    const DeliveryHistory history(fixture.dataFolder(), u"practice"_s);
    QCOMPARE(history.records().size(), ofTheWindow + 1);
    for (const DeliveryRecord &record : history.records())
        QCOMPARE(record.result, DeliveryRecord::Result::Proven);
    const Journal journal(fixture.dataFolder(), u"practice"_s);
    QVERIFY(!journal.isDamaged());
    QCOMPARE(journal.entries().size(), ofTheWindow + 1);
    for (const JournalEntry &entry : journal.entries())
        QCOMPARE(entry.outcome, Outcome::Done);
}

void HeadlessTestTest::silentWakesNobody()
{
    HeadlessFixture fixture;
    fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    const Run run = fixture.practise(silent(u"Web shop"_s));
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    const QJsonValue test = run.list(u"tests"_s).first();
    QCOMPARE(run.object["kind"_L1].toString(), u"silent"_s);
    QCOMPARE(test["result"_L1].toString(), u"proven"_s);
    QCOMPARE(test["hops"_L1].toArray().last()["hop"_L1].toString(), u"change_seen"_s);
    QVERIFY(test["hops"_L1][0]["elapsed_ms"_L1].toInt(-1) >= 0);
    QVERIFY(fixture.practice.world(u"incidents"_s).isEmpty());
    const DeliveryHistory history(fixture.dataFolder(), u"practice"_s);
    QCOMPARE(history.records().size(), 1); // the window shows it too
}

void HeadlessTestTest::proofReachesAPersonAndResolves()
{
    HeadlessFixture fixture;
    fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    const QString id = fixture.practice.idNamed(u"services"_s, u"Web shop"_s);
    const Run run = fixture.practise(proof(id)); // by id
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    const QJsonValue test = run.list(u"tests"_s).first();
    QCOMPARE(test["result"_L1].toString(), u"proven"_s);
    QCOMPARE(test["hops"_L1].toArray().size(), 5);
    QVERIFY(!test["notified"_L1].toArray().isEmpty());
    QVERIFY(test["incident"_L1]["number"_L1].toInt() > 0);
    QCOMPARE(test["incident_open"_L1].toBool(true), false);
    QCOMPARE(fixture.practice.world(u"incidents"_s).size(), 1);
    QCOMPARE(openIncidents(fixture.practice), 0);
}

void HeadlessTestTest::testsWhatAnIntegrationFeeds()
{
    HeadlessFixture fixture;
    const QString guid = fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    Run run = fixture.practise({u"--headless"_s, u"test"_s, u"--integration"_s, u"To PagerDuty"_s});
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QCOMPARE(run.object["integration"_L1]["guid"_L1].toString(), guid);
    QCOMPARE(run.list(u"tests"_s).first()["service"_L1]["name"_L1].toString(), u"Web shop"_s);

    FeedBook(fixture.dataFolder(), u"practice"_s).forget(guid);
    run = fixture.practise({u"--headless"_s, u"test"_s, u"--integration"_s, guid});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.object["reason"_L1].toString(), u"feed_unknown"_s);
}

void HeadlessTestTest::testsAllOneAfterAnother()
{
    HeadlessFixture fixture;
    fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    const Run run = fixture.practise({u"--headless"_s, u"test"_s, u"--all"_s});
    QCOMPARE(run.exitCode, 1); // the others have no key
    QCOMPARE(run.list(u"tests"_s).size(), fixture.practice.world(u"services"_s).size());
    QVERIFY(run.count(u"proven"_s) >= 1);
    QCOMPARE(run.count(u"proven"_s) + run.count(u"not_proven"_s), int(run.list(u"tests"_s).size()));
}

void HeadlessTestTest::aNameThatIsNotKnownIsRefused()
{
    HeadlessFixture fixture;
    QCOMPARE(fixture.practise(silent(u"No such shop"_s)).exitCode, 2);
    QCOMPARE(
        fixture.practise({u"--headless"_s, u"test"_s, u"--integration"_s, u"Nothing"_s}).exitCode,
        2);
    QVERIFY(fixture.practice.world(u"change_events"_s).isEmpty());
}

void HeadlessTestTest::saysWhyItIsNotProven_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<int>("exitCode");
    const QByteArray wrongKey =
        R"({"status": "invalid event", "message": "Event object is invalid", "errors": ["Invalid routing key"]})";
    QTest::newRow("no integration")
        << QString() << 0 << QByteArray() << u"no_integration_key"_s << 1;
    QTest::newRow("key of the other region")
        << u"pagerduty-events"_s << 400 << wrongKey << u"invalid_key"_s << 1;
}

void HeadlessTestTest::saysWhyItIsNotProven()
{
    QFETCH(const QString, service);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, cause);
    QFETCH(const int, exitCode);
    HeadlessFixture fixture;
    if (!service.isEmpty()) {
        fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::Status;
        fault.service = service;
        fault.status = status;
        fault.body = body;
        fixture.practice.faults.add(fault);
    }
    for (const QStringList &arguments : {silent(u"Web shop"_s), proof(u"Web shop"_s)}) {
        const Run run = fixture.practise(arguments);
        QCOMPARE(run.exitCode, exitCode);
        QCOMPARE(run.list(u"tests"_s).first()["cause"_L1].toString(), cause);
        QCOMPARE(run.list(u"tests"_s).first()["result"_L1].toString(), u"not_proven"_s);
    }
}

void HeadlessTestTest::interruptedItTakesTheMessageBack()
{
    HeadlessFixture fixture;
    fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    // The incident is there, and nobody is seen to be told.
    sandbox::Fault nobody;
    nobody.kind = sandbox::Fault::Kind::Mutate;
    nobody.path = QRegularExpression(u"log_entries"_s);
    nobody.pointer = u"/log_entries"_s;
    nobody.value = QJsonArray();
    fixture.practice.faults.add(nobody);
    const auto process = fixture.start(QStringList {u"--practice"_s, fixture.practiceFile()}
                                       + proof(u"Web shop"_s));
    QTRY_COMPARE_WITH_TIMEOUT(openIncidents(fixture.practice), 1, 30000);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    const Run run = HeadlessFixture::endOf(*process);
    QCOMPARE(run.exitCode, 130);
    QCOMPARE(run.outcome(), u"interrupted"_s);
    QCOMPARE(openIncidents(fixture.practice), 0);
    QCOMPARE(fixture.practice.world(u"incidents"_s).size(), 1);
}

void HeadlessTestTest::aLostResolveIsDoneOverTheApi()
{
    HeadlessFixture fixture;
    fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    sandbox::Fault swallowed; // accepted, and nothing happens
    swallowed.kind = sandbox::Fault::Kind::Status;
    swallowed.service = u"pagerduty-events"_s;
    swallowed.status = 400;
    swallowed.skip = 1;
    fixture.practice.faults.add(swallowed);
    const Run run = fixture.practise(proof(u"Web shop"_s));
    QCOMPARE(run.exitCode, 1); // closed, but not by the event
    QCOMPARE(openIncidents(fixture.practice), 0);
    QCOMPARE(run.list(u"tests"_s).first()["incident_open"_L1].toBool(true), false);
}

QTEST_GUILESS_MAIN(HeadlessTestTest)
#include "tst_headless_test.moc"
