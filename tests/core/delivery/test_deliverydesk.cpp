// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/deliverylistmodel.h"
#include "tests/core/delivery/deskfixture.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using Fault = sandbox::Fault;
using Kind = DeliveryRecord::Kind;
using Verdict = DeliveryRecord::Result;
using HopKind = DeliveryHop::Kind;
using HopState = DeliveryHop::State;
using WatchPhase = WholePathWatch::Phase;

class DeliveryDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<DeskFixture>(); }
    void cleanup() { m.reset(); }

    void aProofIsKept();
    void anErrorStaysOpenUntilOkIsSent();
    void okIsSentAfterARestart();
    void anErrorNobodySawIsTakenBack();
    void aLostOkIsOfferedOverRest();
    void anIncidentSomebodyClosedMeanwhileIsReadAsClosed();
    void anIncidentClosedBetweenTwoRunsIsNoWarning();
    void whatACrashLeftOpenIsFound();
    void whatACrashLeftClosedIsNoWarning();
    void whatAnotherRunIsTestingIsLeftToIt();
    void whatAnotherRunHasEndedKeepsItsResult();

    void aSilentTestWakesNobody();
    void aSilentTestLooksUpALostAnswer();
    void aSilentTestThatNeverArrivedIsNotRepeated();
    void aSilentTestSaysThatTheKeyIsGone();
    void anOrchestrationKeyTakesNoSilentTest();

    void theWholePathIsLearntAndClosed();
    void theWholePathWatchesWhatItKnows();
    void anotherTestOfThisAppIsNotTakenForUptrends();
    void severalCandidatesAreAskedAbout();
    void anIncidentThatSaysNothingIsAskedAbout();
    void aWholePathWithoutAMessageSaysWhy();
    void withoutAFromAddressTheIncidentIsAWarning();
    void aWatchGoesOnAfterPassingTrouble();

    void aDrillProvesOneAfterTheOther();
    void aStoppedDrillLeavesNothingOpen();
    void theReportOfADrillCanBeHadLater();
    void aDrillNamesWhatIsNotProven();
    void aReadOnlyProfileSendsNothing();
    void stoppingWorkEndsEverything();
    void theListFollowsTheHistory();

private:
    QString run(Kind kind, const DeliveryTarget &target)
    {
        const QString id = m->desk->start(kind, target);
        const bool ended = QTest::qWaitFor([&] { return !m->desk->isRunning(id); }, 15000);
        return ended ? id : QString();
    }
    std::unique_ptr<DeskFixture> m;
};

void DeliveryDeskTest::aProofIsKept()
{
    m->integrate(u"Web shop"_s);
    const QString id = run(Kind::Proof, m->target(u"Web shop"_s));
    DeliveryRecord record = m->desk->record(id);
    QCOMPARE(record.result, Verdict::Proven);
    QCOMPARE(record.serviceName, u"Web shop"_s);
    QVERIFY(!record.incidentOpen);
    QVERIFY(record.incidentNumber > 0);
    QVERIFY(!record.notified.isEmpty());
    QVERIFY(record.startedAt.msecsTo(record.endedAt) >= record.hops.last().elapsedMs - 50);
    QCOMPARE(m->openIncidents(), 0);
    QCOMPARE(m->journalled(Outcome::Done), {Change::Kind::SendTestMessage});
    m->openDesk();
    QCOMPARE(m->desk->record(id).result, Verdict::Proven);
    QCOMPARE(m->history->lastProven(record.serviceId)->id, id);
}

void DeliveryDeskTest::anErrorStaysOpenUntilOkIsSent()
{
    m->integrate(u"Web shop"_s);
    const QString id = run(Kind::Error, m->target(u"Web shop"_s));
    QCOMPARE(m->openIncidents(), 1);
    QVERIFY(m->desk->record(id).incidentOpen);
    QCOMPARE(m->desk->record(id).result, Verdict::Proven);
    QCOMPARE(m->desk->openIncidents().size(), 1);
    QVERIFY(m->desk->canSendOk(id));

    QSignalSpy opened(m->desk.get(), &DeliveryDesk::openIncidentsChanged);
    m->desk->sendOk(id);
    QTRY_VERIFY(!m->desk->isRunning(id));
    QCOMPARE(m->openIncidents(), 0);
    QVERIFY(!m->desk->record(id).incidentOpen);
    QCOMPARE(m->hop(id, HopKind::Confirmed).state, HopState::Good);
    QVERIFY(m->desk->openIncidents().isEmpty());
    QVERIFY(!opened.isEmpty());
    QCOMPARE(m->incidents(), 1);
    QCOMPARE(m->journalled(Outcome::Done),
             QList<Change::Kind>({Change::Kind::SendTestMessage, Change::Kind::ResolveIncident}));
}

void DeliveryDeskTest::okIsSentAfterARestart()
{
    m->integrate(u"Web shop"_s);
    const QString id = run(Kind::Error, m->target(u"Web shop"_s));
    m->integrate(u"Web shop"_s); // a newer key would not close it
    m->openDesk();
    QCOMPARE(m->desk->openIncidents().size(), 1);
    QVERIFY(m->desk->canSendOk(id));
    m->desk->sendOk(id);
    QTRY_VERIFY(!m->desk->isRunning(id) && !m->desk->record(id).incidentOpen);
    QCOMPARE(m->openIncidents(), 0);
    QCOMPARE(m->desk->record(id).result, Verdict::Proven);
    m->openDesk();
    QVERIFY(m->desk->openIncidents().isEmpty());
}

void DeliveryDeskTest::anErrorNobodySawIsTakenBack()
{
    m->integrate(u"Web shop"_s);
    const QString id = m->desk->start(Kind::Error, m->target(u"Web shop"_s));
    m->desk->cancel(id);
    QTRY_VERIFY(!m->desk->isRunning(id));
    QCOMPARE(m->openIncidents(), 0);
    QVERIFY(!m->desk->record(id).incidentOpen);
}

void DeliveryDeskTest::aLostOkIsOfferedOverRest()
{
    m->integrate(u"Web shop"_s);
    const QString id = run(Kind::Error, m->target(u"Web shop"_s));
    m->breakDown(Fault::Kind::Status, m->events, "POST", u"enqueue"_s, -1, 400,
                 R"({"status":"invalid event","errors":["Invalid routing key"]})");
    m->desk->sendOk(id);
    QTRY_VERIFY(!m->desk->isRunning(id));
    QVERIFY(m->desk->record(id).incidentOpen);
    QCOMPARE(m->hop(id, HopKind::ResolveSent).state, HopState::Bad);
    QCOMPARE(m->desk->openIncidents().size(), 1);
    QVERIFY(m->desk->canResolveByRest(id));
    QCOMPARE(m->openIncidents(), 1);

    m->desk->resolveByRest(id);
    QTRY_VERIFY(!m->desk->isRunning(id));
    QCOMPARE(m->openIncidents(), 0);
    QVERIFY(!m->desk->record(id).incidentOpen);
    QCOMPARE(m->journalled(Outcome::Refused), {Change::Kind::ResolveIncident});
}

void DeliveryDeskTest::anIncidentSomebodyClosedMeanwhileIsReadAsClosed()
{
    m->integrate(u"Web shop"_s);
    const QString id = run(Kind::Error, m->target(u"Web shop"_s));
    waitFor(m->account->pagerDuty()->resolveIncident(m->desk->record(id).incidentId));
    m->desk->sendOk(id);
    QTRY_VERIFY(!m->desk->isRunning(id) && !m->desk->record(id).incidentOpen);
    QVERIFY(m->desk->openIncidents().isEmpty());
}

void DeliveryDeskTest::anIncidentClosedBetweenTwoRunsIsNoWarning()
{
    m->integrate(u"Web shop"_s);
    const QString closed = run(Kind::Error, m->target(u"Web shop"_s));
    const QString open = run(Kind::Error, m->target(u"Web shop"_s));
    waitFor(m->account->pagerDuty()->resolveIncident(m->desk->record(closed).incidentId));
    m->openDesk();
    QTRY_COMPARE(m->desk->openIncidents().size(), 1);
    QCOMPARE(m->desk->openIncidents().first().id, open);
    QCOMPARE(m->desk->record(closed).result, Verdict::Proven);
    QCOMPARE(m->openIncidents(), 1); // looked at only
}

void DeliveryDeskTest::whatACrashLeftOpenIsFound()
{
    m->integrate(u"Web shop"_s);
    const QString begun = m->desk->start(Kind::Silent, m->target(u"Web shop"_s));
    QVERIFY(!begun.isEmpty());
    const QString id = m->desk->start(Kind::Error, m->target(u"Web shop"_s));
    // Before anything is sent, so that a crash leaves a trace.
    QVERIFY(m->history->record(id));
    QCOMPARE(m->history->record(id)->result, Verdict::Running);
    QVERIFY(!m->history->record(id)->dedupKey.isEmpty());
    QTRY_VERIFY(!m->desk->isWorking());
    DeliveryRecord crashed = m->desk->record(id);
    crashed.result = Verdict::Running;
    crashed.incidentOpen = false;
    crashed.incidentId.clear();
    crashed.endedAt = {};
    m->history->put(crashed);
    m->openDesk();
    QTRY_COMPARE(m->desk->openIncidents().size(), 1);
    QCOMPARE(m->desk->record(id).result, Verdict::Cancelled);
    m->desk->sendOk(id);
    QTRY_VERIFY(!m->desk->isRunning(id) && !m->desk->record(id).incidentOpen);
    QCOMPARE(m->openIncidents(), 0);
}

void DeliveryDeskTest::whatACrashLeftClosedIsNoWarning()
{
    m->integrate(u"Web shop"_s);
    const QString id = run(Kind::Proof, m->target(u"Web shop"_s));
    DeliveryRecord crashed = m->desk->record(id);
    crashed.result = Verdict::Running;
    m->history->put(crashed);
    m->openDesk();
    QTRY_COMPARE(m->desk->record(id).result, Verdict::Cancelled);
    QVERIFY(m->desk->openIncidents().isEmpty());
}

void DeliveryDeskTest::whatAnotherRunIsTestingIsLeftToIt()
{
    m->integrate(u"Web shop"_s);
    m->integrate(u"Checkout API"_s);
    const QString left = run(Kind::Error, m->target(u"Web shop"_s));
    const QString id = run(Kind::Error, m->target(u"Checkout API"_s));
    DeliveryRecord running = m->desk->record(id);
    QVERIFY(running.incidentOpen);
    running.result = Verdict::Running;
    running.endedAt = {};
    const auto other = std::move(m->history);
    other->put(running);
    for (const QString &incident : {m->desk->record(left).incidentId, running.incidentId})
        QVERIFY(waitFor(m->account->pagerDuty()->resolveIncident(incident)));
    m->openDesk();
    QTRY_VERIFY(!m->history->record(left)->incidentOpen);
    Q_EMIT m->account->changed();
    QVERIFY(waitFor(m->account->pagerDuty()->fetchIncident(running.incidentId)));
    const DeliveryHistory now(m->folder.path(), u"practice"_s);
    QCOMPARE(now.record(id)->result, Verdict::Running);
    QVERIFY(now.record(id)->incidentOpen);
    QVERIFY(now.isUnderWayElsewhere(id));
}

void DeliveryDeskTest::whatAnotherRunHasEndedKeepsItsResult()
{
    m->integrate(u"Web shop"_s);
    DeliveryRecord record = m->desk->record(run(Kind::Proof, m->target(u"Web shop"_s)));
    QCOMPARE(record.result, Verdict::Proven);
    auto other = std::move(m->history);
    record.result = Verdict::Running;
    other->put(record);
    m->openDesk();
    QVERIFY(m->history->isUnderWayElsewhere(record.id));
    record.result = Verdict::Proven;
    other->put(record);
    other.reset();
    QSignalSpy told(m->history.get(), &DeliveryHistory::recordChanged);
    Q_EMIT m->account->changed();
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(m->history->record(record.id)->result, Verdict::Proven);
    QCOMPARE(DeliveryHistory(m->folder.path(), u"practice"_s).record(record.id)->result,
             Verdict::Proven);
}

void DeliveryDeskTest::aSilentTestWakesNobody()
{
    m->integrate(u"Web shop"_s);
    const QString id = run(Kind::Silent, m->target(u"Web shop"_s));
    const DeliveryRecord record = m->desk->record(id);
    QCOMPARE(record.result, Verdict::Proven);
    QCOMPARE(record.hops.size(), 2);
    QCOMPARE(m->hop(id, HopKind::ChangeSeen).state, HopState::Good);
    QCOMPARE(m->incidents(), 0);
    QCOMPARE(m->world(u"change_events"_s).size(), 1);
    QCOMPARE(m->journalled(Outcome::Done), {Change::Kind::SendChangeEvent});
    QVERIFY(!m->history->lastProven(record.serviceId));
}

void DeliveryDeskTest::aSilentTestLooksUpALostAnswer()
{
    m->integrate(u"Web shop"_s);
    m->breakDown(Fault::Kind::LoseAnswer, m->events, "POST", u"change/enqueue"_s, -1);
    const QString id = run(Kind::Silent, m->target(u"Web shop"_s));
    QCOMPARE(m->desk->record(id).result, Verdict::Proven);
    QCOMPARE(m->world(u"change_events"_s).size(), 1);
    QCOMPARE(m->journalled(Outcome::Done), {Change::Kind::SendChangeEvent});
}

void DeliveryDeskTest::aSilentTestThatNeverArrivedIsNotRepeated()
{
    m->integrate(u"Web shop"_s);
    m->breakDown(Fault::Kind::DropRequest, m->events, "POST", u"change/enqueue"_s, -1);
    const QString id = run(Kind::Silent, m->target(u"Web shop"_s));
    QCOMPARE(m->desk->record(id).result, Verdict::NotProven);
    QCOMPARE(m->world(u"change_events"_s).size(), 0);
    QCOMPARE(m->journal->entries().size(), 1);
    QVERIFY(m->journal->entries().first().outcome != Outcome::Done);
}

void DeliveryDeskTest::aSilentTestSaysThatTheKeyIsGone()
{
    m->integrate(u"Web shop"_s);
    m->breakDown(Fault::Kind::Status, m->events, "POST", u"change/enqueue"_s, -1, 400,
                 R"({"status":"invalid event","errors":["Invalid routing key"]})");
    const QString id = run(Kind::Silent, m->target(u"Web shop"_s));
    QCOMPARE(m->desk->record(id).cause, DeliveryCause::InvalidKey);
    QCOMPARE(m->journalled(Outcome::Refused), {Change::Kind::SendChangeEvent});
    const QString none = run(Kind::Silent, m->target(u"Legacy billing"_s));
    QVERIFY(m->desk->record(none).result == Verdict::NotProven);
}

void DeliveryDeskTest::anOrchestrationKeyTakesNoSilentTest()
{
    m->integrate(u"Web shop"_s);
    Fault fault;
    fault.kind = Fault::Kind::Mutate;
    fault.service = u"pagerduty-api"_s;
    fault.path.setPattern(u"^/services/"_s);
    fault.pointer = u"/service/integrations/*/integration_key"_s;
    fault.value = u"R0123456789abcdef0123456789abcde"_s;
    m->faults.add(fault);
    const QString id = run(Kind::Silent, m->target(u"Web shop"_s));
    QCOMPARE(m->hop(id, HopKind::Accepted).error->code, u"orchestration_key"_s);
    QVERIFY(m->journal->entries().isEmpty());
}

void DeliveryDeskTest::theWholePathIsLearntAndClosed()
{
    const QString guid = m->connectUptrends(u"Shop → PagerDuty"_s,
                                            {u"Web shop"_s, u"Checkout API"_s});
    QVERIFY(!guid.isEmpty());
    WholePathWatch *watch = m->desk->startWholePath(guid, u"Shop → PagerDuty"_s);
    QTRY_COMPARE(watch->phase(), WatchPhase::Watching);
    QTest::qWait(1100); // somebody looks for the button: that is no part of the path
    m->pressTestButton(guid);
    QTRY_COMPARE(watch->phase(), WatchPhase::Caught);
    const QStringList ids = m->desk->wholePathRecords();
    QCOMPARE(ids.size(), 2);
    for (const QString &id : ids) {
        QTRY_VERIFY(!m->desk->isRunning(id));
        const DeliveryRecord record = m->desk->record(id);
        QCOMPARE(record.result, Verdict::Proven);
        QCOMPARE(record.integrationGuid, guid);
        QVERIFY(!record.notified.isEmpty());
        QCOMPARE(record.hops.size(), 4);
        QVERIFY(record.startedAt > watch->startedAt());
    }
    QCOMPARE(m->openIncidents(), 0);
    const auto feed = m->feeds->feed(guid);
    QVERIFY(feed);
    QCOMPARE(QSet<QString>(feed->serviceIds.begin(), feed->serviceIds.end()),
             QSet<QString>({m->service(u"Web shop"_s), m->service(u"Checkout API"_s)}));
    QCOMPARE(feed->source, Feed::Source::WholePath);
    QVERIFY(m->history->lastProvenThrough(guid));
    QCOMPARE(m->journalled(Outcome::Done), QList<Change::Kind>(2, Change::Kind::ResolveIncident));
}

void DeliveryDeskTest::theWholePathWatchesWhatItKnows()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Web shop"_s});
    m->integrate(u"Checkout API"_s);
    m->feeds->learn({guid, {m->service(u"Web shop"_s)}, Feed::Source::SetUp, {}});
    WholePathWatch *watch = m->desk->startWholePath(guid, u"Shop"_s);
    QTRY_COMPARE(watch->phase(), WatchPhase::Watching);
    run(Kind::Error, m->target(u"Checkout API"_s)); // of a service that it does not feed
    m->pressTestButton(guid);
    QTRY_COMPARE(watch->phase(), WatchPhase::Caught);
    QCOMPARE(watch->found().size(), 1);
    QCOMPARE(watch->found().first().incident.service.id, m->service(u"Web shop"_s));
}

void DeliveryDeskTest::severalCandidatesAreAskedAbout()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Web shop"_s});
    const QString other = m->connectUptrends(u"Other"_s, {u"Checkout API"_s});
    WholePathWatch *watch = m->desk->startWholePath(guid, u"Shop"_s);
    QTRY_COMPARE(watch->phase(), WatchPhase::Watching);
    // Blind until both are there: one alone would be taken for the message.
    const int blind = m->breakDown(Fault::Kind::Status, m->api, "GET", u"^/incidents"_s, -1, 503);
    m->pressTestButton(other);
    m->pressTestButton(guid);
    m->faults.remove(blind);
    QTRY_COMPARE(watch->phase(), WatchPhase::Asking);
    QCOMPARE(watch->found().size(), 2);
    QVERIFY(!m->feeds->feed(guid));
    QString mine;
    for (const WholePathWatch::Found &found : watch->found()) {
        if (found.incident.service.id == m->service(u"Web shop"_s))
            mine = found.incident.id;
    }
    watch->choose({mine});
    QCOMPARE(watch->phase(), WatchPhase::Caught);
    QCOMPARE(m->feeds->feed(guid)->serviceIds, QStringList(m->service(u"Web shop"_s)));
    const QString id = m->desk->wholePathRecords().first();
    QTRY_VERIFY(!m->desk->isRunning(id));
    QCOMPARE(m->openIncidents(), 1); // the other one is not ours to close
}

void DeliveryDeskTest::anIncidentThatSaysNothingIsAskedAbout()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Web shop"_s});
    WholePathWatch *watch = m->desk->startWholePath(guid, u"Shop"_s);
    QTRY_COMPARE(watch->phase(), WatchPhase::Watching);
    // Another tool's message, on another service's key.
    pagerduty::TestEvent event;
    event.dedupKey = u"other-1"_s;
    event.summary = u"Disk full"_s;
    event.source = u"db1"_s;
    event.severity = u"error"_s;
    const auto made = waitFor(m->account->pagerDuty()->createEventsIntegration(
        m->service(u"Checkout API"_s), u"Nagios"_s));
    QVERIFY(made);
    waitFor(m->account->events()->trigger(Secret::fromString(made->integrationKey), event));
    QTRY_COMPARE(watch->phase(), WatchPhase::Asking);
    watch->choose({});
    QCOMPARE(watch->phase(), WatchPhase::Watching);
    m->pressTestButton(guid);
    QTRY_COMPARE(watch->phase(), WatchPhase::Caught);
    QCOMPARE(watch->found().size(), 1);
    QCOMPARE(watch->found().first().incident.service.id, m->service(u"Web shop"_s));
}

void DeliveryDeskTest::anotherTestOfThisAppIsNotTakenForUptrends()
{
    m->integrate(u"Web shop"_s);
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Checkout API"_s});
    WholePathWatch *watch = m->desk->startWholePath(guid, u"Shop"_s);
    QTRY_COMPARE(watch->phase(), WatchPhase::Watching);
    const QString id = run(Kind::Error, m->target(u"Web shop"_s)); // its words speak of Uptrends
    QCOMPARE(m->desk->record(id).result, Verdict::Proven);
    QTest::qWait(200); // ten looks
    QVERIFY(watch->isRunning());
    m->pressTestButton(guid);
    QTRY_COMPARE(watch->phase(), WatchPhase::Caught);
    QCOMPARE(watch->found().size(), 1);
    QCOMPARE(m->feeds->feed(guid)->serviceIds, QStringList(m->service(u"Checkout API"_s)));
}

void DeliveryDeskTest::aWholePathWithoutAMessageSaysWhy()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Web shop"_s});
    m->feeds->learn({guid, {m->service(u"Web shop"_s)}, Feed::Source::SetUp, {}});
    Fault fault;
    fault.kind = Fault::Kind::Mutate;
    fault.service = u"pagerduty-api"_s;
    fault.path.setPattern(u"^/services/"_s);
    fault.pointer = u"/service/status"_s;
    fault.value = u"disabled"_s;
    m->faults.add(fault);
    WholePathWatch *watch = m->desk->startWholePath(guid, u"Shop"_s);
    QTRY_COMPARE(watch->phase(), WatchPhase::Watching);
    watch->giveUp();
    QTRY_COMPARE(watch->phase(), WatchPhase::Missed);
    const DeliveryRecord record = m->desk->record(m->desk->wholePathRecords().value(0));
    QCOMPARE(record.result, Verdict::NotProven);
    QCOMPARE(record.cause, DeliveryCause::ServiceDisabled);
    QCOMPARE(record.serviceName, u"Web shop"_s);
    QCOMPARE(record.integrationName, u"Shop"_s);
}

void DeliveryDeskTest::withoutAFromAddressTheIncidentIsAWarning()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Web shop"_s});
    m->account->pagerDuty()->setFrom({});
    WholePathWatch *watch = m->desk->startWholePath(guid, u"Shop"_s);
    QTRY_COMPARE(watch->phase(), WatchPhase::Watching);
    m->pressTestButton(guid);
    QTRY_COMPARE(watch->phase(), WatchPhase::Caught);
    const QString id = m->desk->wholePathRecords().first();
    QTRY_VERIFY(!m->desk->isRunning(id));
    QVERIFY(m->desk->record(id).incidentOpen);
    QCOMPARE(m->desk->record(id).result, Verdict::NotProven);
    QVERIFY(!m->desk->canSendOk(id));
    m->openDesk();
    QCOMPARE(m->desk->openIncidents().size(), 1);
    m->account->pagerDuty()->setFrom(m->pagerDuty.email());
    m->desk->resolveByRest(id);
    QTRY_VERIFY(!m->desk->isRunning(id) && !m->desk->record(id).incidentOpen);
    QCOMPARE(m->openIncidents(), 0);
}

void DeliveryDeskTest::aWatchGoesOnAfterPassingTrouble()
{
    const QString guid = m->connectUptrends(u"Shop"_s, {u"Web shop"_s});
    WholePathWatch *watch = m->desk->startWholePath(guid, u"Shop"_s);
    QTRY_COMPARE(watch->phase(), WatchPhase::Watching);
    m->breakDown(Fault::Kind::Status, m->api, "GET", u"^/incidents"_s, 6, 503);
    QTRY_VERIFY(watch->error().has_value());
    QVERIFY(watch->isRunning());
    m->pressTestButton(guid);
    QTRY_COMPARE(watch->phase(), WatchPhase::Caught);
}

void DeliveryDeskTest::aDrillProvesOneAfterTheOther()
{
    m->integrate(u"Web shop"_s);
    m->integrate(u"Checkout API"_s);
    FireDrill *drill = m->desk->startDrill(
        {m->target(u"Web shop"_s), m->target(u"Checkout API"_s)});
    QVERIFY(drill);
    QVERIFY(!m->desk->startDrill({m->target(u"Web shop"_s)})); // one at a time
    int most = 0;
    connect(drill, &FireDrill::rowChanged, this, [&] {
        int running = 0;
        for (const DrillRow &row : drill->report().rows)
            running += row.state == DrillRow::State::Running;
        most = std::max(most, running);
    });
    QTRY_VERIFY_WITH_TIMEOUT(!drill->isRunning(), 15000);
    QCOMPARE(most, 1);
    const DrillReport &report = drill->report();
    QCOMPARE(report.provenCount(), 2);
    QCOMPARE(report.profileName, u"Practice"_s);
    QVERIFY(report.endedAt >= report.startedAt);
    for (const DrillRow &row : report.rows) {
        QCOMPARE(row.record.drillId, report.id);
        QVERIFY(!row.record.notified.isEmpty());
        QVERIFY(m->history->record(row.record.id));
    }
    QCOMPARE(m->openIncidents(), 0);
}

void DeliveryDeskTest::aStoppedDrillLeavesNothingOpen()
{
    m->integrate(u"Web shop"_s);
    m->integrate(u"Checkout API"_s);
    FireDrill *drill = m->desk->startDrill(
        {m->target(u"Web shop"_s), m->target(u"Checkout API"_s)});
    // At once: a moment later the second test may have begun.
    connect(drill, &FireDrill::rowChanged, this, [&] {
        if (m->incidents() == 1)
            drill->stop();
    });
    QTRY_VERIFY(!drill->isRunning());
    QCOMPARE(drill->report().rows.at(1).state, DrillRow::State::NotRun);
    QCOMPARE(drill->report().notRunCount(), 1);
    QCOMPARE(m->incidents(), 1);
    QCOMPARE(m->openIncidents(), 0);
}

void DeliveryDeskTest::theReportOfADrillCanBeHadLater()
{
    m->integrate(u"Web shop"_s);
    m->integrate(u"Checkout API"_s);
    const DeliveryTarget shop = m->target(u"Web shop"_s);
    const DeliveryTarget checkout = m->target(u"Checkout API"_s);
    FireDrill *drill = m->desk->startDrill({shop, checkout});
    const QString id = drill->report().id;
    QVERIFY(!m->desk->drillReport(id)); // not while it runs
    QTRY_VERIFY_WITH_TIMEOUT(!drill->isRunning(), 15000);
    const DrillReport first = drill->report();
    FireDrill *second = m->desk->startDrill({shop, checkout});
    connect(second, &FireDrill::rowChanged, this, [&] {
        if (m->incidents() == 3)
            second->stop();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!second->isRunning(), 15000);
    const QString stopped = second->report().id;
    for (const bool restarted : {false, true}) {
        if (restarted)
            m->openDesk();
        const auto report = m->desk->drillReport(id);
        QVERIFY(report);
        QCOMPARE(report->provenCount(), 2);
        QCOMPARE(report->startedAt, first.startedAt);
        QCOMPARE(report->endedAt, first.endedAt);
        QCOMPARE(report->profileName, first.profileName);
        QCOMPARE(report->practice, first.practice);
        for (qsizetype row = 0; row < 2; ++row) {
            QCOMPARE(report->rows.at(row).serviceId, first.rows.at(row).serviceId);
            QCOMPARE(report->rows.at(row).record.id, first.rows.at(row).record.id);
        }
        const auto other = m->desk->drillReport(stopped);
        QVERIFY(other);
        QCOMPARE(other->notRunCount(), 1);
        QCOMPARE(other->rows.at(1).serviceName, u"Checkout API"_s);
    }
}

void DeliveryDeskTest::aDrillNamesWhatIsNotProven()
{
    m->integrate(u"Web shop"_s);
    DeliveryTarget without = m->target(u"Checkout API"_s);
    without.keyIntegrationId = u"PGONE00"_s;
    FireDrill *drill = m->desk->startDrill({without, m->target(u"Web shop"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(!drill->isRunning(), 15000);
    QCOMPARE(drill->report().rows.at(0).record.cause, DeliveryCause::NoIntegrationKey);
    QCOMPARE(drill->report().provenCount(), 1);
    QCOMPARE(drill->report().notProvenCount(), 1);
}

void DeliveryDeskTest::aReadOnlyProfileSendsNothing()
{
    m->integrate(u"Web shop"_s);
    Profile profile = m->account->profile();
    profile.readOnly = true;
    m->account->updateProfile(profile);
    for (const Kind kind : {Kind::Proof, Kind::Error, Kind::Silent}) {
        const QString id = run(kind, m->target(u"Web shop"_s));
        QCOMPARE(m->hop(id, HopKind::Accepted).error->code, u"read_only"_s);
    }
    FireDrill *drill = m->desk->startDrill({m->target(u"Web shop"_s), m->target(u"Web shop"_s)});
    QTRY_VERIFY(!drill->isRunning());
    QVERIFY(m->journal->entries().isEmpty());
    QCOMPARE(m->incidents(), 0);
    QCOMPARE(m->world(u"change_events"_s).size(), 0);
}

void DeliveryDeskTest::stoppingWorkEndsEverything()
{
    m->integrate(u"Web shop"_s);
    QVERIFY(!m->desk->isWorking());
    m->desk->start(Kind::Error, m->target(u"Web shop"_s));
    m->desk->startDrill({m->target(u"Web shop"_s), m->target(u"Web shop"_s)});
    QVERIFY(m->desk->isWorking());
    m->desk->stopWorking();
    QTRY_VERIFY(!m->desk->isWorking());
    QCOMPARE(m->openIncidents(), 0);
}

void DeliveryDeskTest::theListFollowsTheHistory()
{
    DeliveryListModel model(m->history.get());
    const QAbstractItemModelTester tester(&model);
    m->integrate(u"Web shop"_s);
    run(Kind::Silent, m->target(u"Web shop"_s));
    const QString id = run(Kind::Proof, m->target(u"Web shop"_s));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(DeliveryListModel::IdRole).toString(), id);
    QVERIFY(
        model.index(0, 0).data(DeliveryListModel::SearchRole).toString().contains(u"Web shop"_s));
}

QTEST_GUILESS_MAIN(DeliveryDeskTest)
#include "test_deliverydesk.moc"
