// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverydiagnosis.h"
#include "core/delivery/deliverytest.h"
#include "tests/core/setup/practicefixture.h"
#include "tests/support/asynctest.h"
#include "tests/support/logcapture.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;
using namespace std::chrono_literals;

using Fault = sandbox::Fault;
using Kind = DeliveryHop::Kind;
using State = DeliveryHop::State;
using States = QList<State>;

class DeliveryTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesADelivery();
    void usesTheNewestIntegrationOrTheGivenOne();
    void readsAKeyThatTheListDoesNotShow();
    void namesTheCause_data();
    void namesTheCause();
    void saysThatNobodyWasToldOnlyWithEvidence();
    void namesASuppressedAlert();
    void findsOutThatNobodyIsOnCallAnyMore();
    void repeatsALostTriggerWithTheSameKey();
    void resolvesWhereTheAnswerToTheTriggerStaysLost();
    void cancelsBeforeAnythingWasSent();
    void cancelResolvesWhatWasTriggered_data();
    void cancelResolvesWhatWasTriggered();
    void destructionResolvesWhatWasTriggered_data();
    void destructionResolvesWhatWasTriggered();
    void closesByRestWhereTheResolveEventWasLost();
    void leavesASharedIncidentOpen();
    void goesOnAfterPassingTrouble();
    void resolvesAlsoAfterARefusedSignIn();
    void findsAnIncidentThatCameLate();
    void canRunAgainWithAFreshKey();
    void keepsTheKeyOutOfTheLog();
    void toleratesAWrongClock();
    void tellsAKeyProblemFromOthers();
};

namespace {

struct Fixture : PracticeFixture
{
    QString service;
    QString integration;
    std::unique_ptr<DeliveryTest> test;

    explicit Fixture(const QString &name = u"Web shop"_s, bool integrated = true)
        : service(idNamed(u"services"_s, name))
    {
        account->pagerDuty()->setFrom(pagerDuty.email());
        if (integrated) {
            const auto made = waitFor(
                account->pagerDuty()->createEventsIntegration(service, u"Uptrends"_s));
            integration = made ? made->id : QString();
        }
        make(integration);
    }
    void make(const QString &integrationId)
    {
        test = std::make_unique<DeliveryTest>(account.get(), service, integrationId);
        test->setPollInterval(20ms);
        test->setPatience(600ms);
    }
    void start() { test->start(u"[TEST] Connection test"_s, u"Nothing has to be done."_s); }
    bool run()
    {
        start();
        return ends();
    }
    bool ends()
    {
        return QTest::qWaitFor([this] { return !test->isRunning(); }, 15000);
    }
    States states() const
    {
        States states;
        for (const DeliveryHop &hop : test->hops())
            states.append(hop.state);
        return states;
    }
    /// What the app itself never sends.
    void write(Verb verb, const QString &path, const QJsonObject &body) const
    {
        HttpRequest request;
        request.verb = verb;
        request.url = api.url().resolved(QUrl(path));
        request.service = ApiError::Service::PagerDutyApi;
        request.authorization = Secret("Token token=" + pagerDuty.token().toUtf8());
        request.headers = {{"From", pagerDuty.email().toUtf8()}};
        request.contentType = "application/json";
        request.body = QJsonDocument(body).toJson();
        const auto answer = waitFor(account->http()->send(request));
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : described(answer.error())));
    }
    sandbox::Fault fault(Fault::Kind kind, const QString &origin, const QString &path) const
    {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.service = origin;
        fault.path.setPattern(path);
        return fault;
    }
    State state(Kind kind) const { return test->hops().at(size_t(kind)).state; }
    std::optional<ApiError> error(Kind kind) const { return test->hops().at(size_t(kind)).error; }
    int openIncidents() const
    {
        int open = 0;
        for (const QJsonValue incident : world(u"incidents"_s))
            open += incident["status"_L1].toString() != "resolved"_L1;
        return open;
    }
    int incidents() const { return int(world(u"incidents"_s).size()); }
    QString alertKey(int index) const
    {
        return world(u"alerts"_s).at(index)["alert_key"_L1].toString();
    }
    /// Events of the resolve kind vanish although they are accepted.
    void loseResolves(int skip)
    {
        Fault lost = fault(Fault::Kind::Status, u"pagerduty-events"_s, u"enqueue"_s);
        lost.skip = skip;
        lost.status = 202;
        lost.body = R"({"status":"success","message":"Event processed","dedup_key":"x"})";
        faults.add(lost);
    }
    void mutate(const QString &path, const QString &pointer, const QJsonValue &value,
                int count = -1)
    {
        Fault change = fault(Fault::Kind::Mutate, u"pagerduty-api"_s, path);
        change.pointer = pointer;
        change.value = value;
        change.count = count;
        faults.add(change);
    }
    void breakWith(int status, const QString &path, int count = -1,
                   const QString &origin = u"pagerduty-api"_s)
    {
        Fault broken = fault(Fault::Kind::Status, origin, path);
        broken.status = status;
        broken.body = "{}";
        broken.headers = {{u"Content-Type"_s, u"application/json"_s}};
        broken.count = count;
        faults.add(broken);
    }
};

const States allGood {State::Good, State::Good, State::Good, State::Good, State::Good};

} // namespace

void DeliveryTestTest::provesADelivery()
{
    Fixture f;
    QCOMPARE(f.states(), States(5, State::Pending));
    QVERIFY(!f.test->isProven());
    const QSignalSpy finished(f.test.get(), &DeliveryTest::finished);
    f.start();
    QVERIFY(f.test->isRunning());
    QVERIFY(f.ends());
    QCOMPARE(f.states(), allGood);
    QVERIFY(f.test->isProven());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(f.test->cause(), DeliveryCause::None);
    QVERIFY(!f.test->canResolveByRest());

    const auto incident = f.test->incident();
    QVERIFY(incident);
    QVERIFY(incident->number > 0);
    QVERIFY(incident->htmlUrl.isValid());
    QCOMPARE(incident->status, pagerduty::IncidentStatus::Resolved);
    QCOMPARE(f.test->service().name, u"Web shop"_s);
    QStringList channels;
    for (const DeliveryTest::Notified &notified : f.test->notified()) {
        QVERIFY(!notified.name.isEmpty());
        channels.append(notified.channel);
    }
    QVERIFY2(channels.contains(u"push"_s) && channels.contains(u"sms"_s),
             qPrintable(channels.join(u' ')));
    qint64 before = 0;
    for (const DeliveryHop &hop : f.test->hops()) {
        QVERIFY(hop.elapsedMs >= before);
        before = hop.elapsedMs;
    }
    QCOMPARE(f.incidents(), 1);
    QCOMPARE(f.openIncidents(), 0);
    QVERIFY(f.alertKey(0).startsWith("alertbridge-test-"_L1));
    for (const pagerduty::Integration &integration : f.test->service().integrations)
        QVERIFY(integration.integrationKey.isEmpty());
}

void DeliveryTestTest::usesTheNewestIntegrationOrTheGivenOne()
{
    Fixture f(u"Checkout API"_s); // has one already
    f.make({});
    QVERIFY(f.run());
    QVERIFY(f.test->isProven());
    QCOMPARE(f.world(u"alerts"_s).at(0)["integration"_L1]["id"_L1].toString(), f.integration);

    QString older;
    for (const QJsonValue integration : f.world(u"integrations"_s)) {
        if (integration["name"_L1].toString() == "Prometheus"_L1)
            older = integration["id"_L1].toString();
    }
    f.make(older);
    QVERIFY(f.run());
    QVERIFY(f.test->isProven());
    QCOMPARE(f.world(u"alerts"_s).at(1)["integration"_L1]["id"_L1].toString(), older);
}

void DeliveryTestTest::readsAKeyThatTheListDoesNotShow()
{
    Fixture f;
    f.mutate(u"^/services/[A-Z0-9]+\\?"_s, u"/service/integrations/*/integration_key"_s,
             QJsonValue::Null);
    QVERIFY(f.run());
    QCOMPARE(f.states(), allGood);
}

void DeliveryTestTest::namesTheCause_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("integrated");
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<DeliveryCause>("cause");
    QTest::newRow("no key") << u"Intranet"_s << false << QString()
                            << DeliveryCause::NoIntegrationKey;
    QTest::newRow("integration gone")
        << u"Web shop"_s << true << u"gone"_s << DeliveryCause::NoIntegrationKey;
    QTest::newRow("unknown key") << u"Web shop"_s << true << u"key"_s << DeliveryCause::InvalidKey;
    QTest::newRow("cut key") << u"Web shop"_s << true << u"cut"_s << DeliveryCause::InvalidKey;
    QTest::newRow("disabled") << u"Legacy billing"_s << true << QString()
                              << DeliveryCause::ServiceDisabled;
    QTest::newRow("maintenance") << u"Web shop"_s << true << u"window"_s
                                 << DeliveryCause::MaintenanceWindow;
    QTest::newRow("nobody on call")
        << u"Status page"_s << true << QString() << DeliveryCause::NobodyOnCall;
    QTest::newRow("paused") << u"Web shop"_s << true << u"pause"_s << DeliveryCause::Unknown;
    QTest::newRow("cannot be checked")
        << u"Web shop"_s << true << u"unreadable"_s << DeliveryCause::Unknown;
}

void DeliveryTestTest::namesTheCause()
{
    QFETCH(const QString, service);
    QFETCH(const bool, integrated);
    QFETCH(const QString, trouble);
    QFETCH(const DeliveryCause, cause);
    Fixture f(service, integrated);
    const QString own = u"/services/"_s + f.service;
    const QString pointer = u"/service/integrations/*/integration_key"_s;
    const bool paused = trouble == "pause"_L1 || trouble == "unreadable"_L1;
    if (trouble == "gone"_L1)
        f.write(Verb::Delete, own + u"/integrations/"_s + f.integration, {});
    if (trouble == "key"_L1)
        f.mutate(u"^/services/"_s, pointer, u"00000000000000000000000000000000"_s);
    if (trouble == "cut"_L1)
        f.mutate(u"^/services/"_s, pointer, u"0123456789"_s);
    if (trouble == "window"_L1) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QJsonObject window {
            {u"type"_s, u"maintenance_window"_s},
            {u"start_time"_s, now.addSecs(-60).toString(Qt::ISODate)},
            {u"end_time"_s, now.addSecs(3600).toString(Qt::ISODate)},
            {u"services"_s,
             QJsonArray {QJsonObject {{u"id"_s, f.service}, {u"type"_s, u"service_reference"_s}}}}};
        f.write(Verb::Post, u"/maintenance_windows"_s, {{u"maintenance_window"_s, window}});
    }
    if (paused) {
        const QJsonObject pause {{u"enabled"_s, true}, {u"timeout"_s, 300}};
        f.write(Verb::Put, own,
                {{u"service"_s, QJsonObject {{u"auto_pause_notifications_parameters"_s, pause}}}});
    }
    if (trouble == "unreadable"_L1)
        f.breakWith(403, u"^/oncalls"_s);

    if (!paused)
        f.test->setPatience(1h); // a definite cause ends the wait
    QVERIFY(f.run());
    QCOMPARE(f.test->cause(), cause);
    QVERIFY(!f.test->isProven());
    const bool sent = cause != DeliveryCause::NoIntegrationKey
                      && cause != DeliveryCause::InvalidKey;
    const States expected = sent ? States {State::Good, State::Bad, State::Skipped, State::Good,
                                           State::Skipped}
                                 : States {State::Bad, State::Skipped, State::Skipped,
                                           State::Skipped, State::Skipped};
    QCOMPARE(f.states(), expected);
    QCOMPARE(f.error(Kind::IncidentFound).has_value(), trouble == "unreadable"_L1);
    QCOMPARE(f.error(Kind::Accepted).has_value(),
             trouble == "gone"_L1 || cause == DeliveryCause::InvalidKey);
    QCOMPARE(f.openIncidents(), 0);
    if (paused) {
        f.clock.advance(600); // the resolve event also took back what was only paused
        QCOMPARE(f.openIncidents(), 0);
    }
}

void DeliveryTestTest::saysThatNobodyWasToldOnlyWithEvidence()
{
    Fixture f;
    f.mutate(u"/log_entries"_s, u"/log_entries"_s, QJsonArray());
    QVERIFY(f.run());
    QCOMPARE(f.states(),
             States({State::Good, State::Good, State::Skipped, State::Good, State::Good}));
    QVERIFY(!f.test->isProven());
    QCOMPARE(f.test->cause(), DeliveryCause::None);
    QVERIFY(f.test->hops().at(2).elapsedMs >= 200);
}

void DeliveryTestTest::namesASuppressedAlert()
{
    Fixture f;
    f.mutate(u"/log_entries"_s, u"/log_entries"_s, QJsonArray());
    f.mutate(u"/alerts"_s, u"/alerts/*/suppressed"_s, true);
    QVERIFY(f.run());
    QCOMPARE(f.state(Kind::SomebodyNotified), State::Bad);
    QCOMPARE(f.test->cause(), DeliveryCause::Suppressed);
    QCOMPARE(f.openIncidents(), 0);
}

void DeliveryTestTest::findsOutThatNobodyIsOnCallAnyMore()
{
    Fixture f;
    f.mutate(u"/log_entries"_s, u"/log_entries"_s, QJsonArray());
    f.mutate(u"^/oncalls"_s, u"/oncalls"_s, QJsonArray());
    QVERIFY(f.run());
    QCOMPARE(f.state(Kind::SomebodyNotified), State::Bad);
    QCOMPARE(f.test->cause(), DeliveryCause::NobodyOnCall);
    QCOMPARE(f.state(Kind::Confirmed), State::Good);
}

void DeliveryTestTest::repeatsALostTriggerWithTheSameKey()
{
    Fixture f;
    Fault lost = f.fault(Fault::Kind::LoseAnswer, u"pagerduty-events"_s, u"enqueue"_s);
    lost.count = 1;
    f.faults.add(lost);
    QVERIFY(f.run());
    QCOMPARE(f.states(), allGood);
    QCOMPARE(f.incidents(), 1);
    QCOMPARE(f.world(u"alerts"_s).size(), 1);
}

void DeliveryTestTest::resolvesWhereTheAnswerToTheTriggerStaysLost()
{
    Fixture f;
    Fault lost = f.fault(Fault::Kind::LoseAnswer, u"pagerduty-events"_s, u"enqueue"_s);
    f.faults.add(lost);
    connect(f.test.get(), &DeliveryTest::hopChanged, this, [&f] {
        if (f.state(Kind::Accepted) == State::Bad)
            f.faults.clear(); // the resolve event gets through
    });
    QVERIFY(f.run());
    QCOMPARE(f.state(Kind::Accepted), State::Bad);
    QCOMPARE(f.state(Kind::ResolveSent), State::Good);
    QCOMPARE(f.incidents(), 1);
    QCOMPARE(f.openIncidents(), 0);
    QVERIFY(f.test->incident()); // found after the resolve
    QCOMPARE(f.state(Kind::Confirmed), State::Good);
    QVERIFY(!f.test->isProven());
}

void DeliveryTestTest::cancelsBeforeAnythingWasSent()
{
    Fixture f;
    f.start();
    f.test->cancel();
    QVERIFY(f.ends());
    QCOMPARE(f.states(), States(5, State::Skipped));
    QTest::qWait(100);
    QCOMPARE(f.incidents(), 0);
    f.test->cancel(); // nothing left to do
    QTest::qWait(20);
    QVERIFY(!f.test->isRunning());
}

void DeliveryTestTest::cancelResolvesWhatWasTriggered_data()
{
    QTest::addColumn<Kind>("during");
    QTest::newRow("while it is accepted") << Kind::Accepted;
    QTest::newRow("while the incident is looked for") << Kind::IncidentFound;
    QTest::newRow("while somebody is notified") << Kind::SomebodyNotified;
    QTest::newRow("while it is resolved") << Kind::ResolveSent;
    QTest::newRow("while it is confirmed") << Kind::Confirmed;
}

void DeliveryTestTest::cancelResolvesWhatWasTriggered()
{
    QFETCH(const Kind, during);
    Fixture f;
    f.test->setPatience(30s);
    if (during == Kind::IncidentFound)
        f.mutate(u"^/incidents\\?"_s, u"/incidents"_s, QJsonArray(), 2);
    if (during == Kind::SomebodyNotified)
        f.mutate(u"/log_entries"_s, u"/log_entries"_s, QJsonArray());
    connect(f.test.get(), &DeliveryTest::hopChanged, this, [&](int hop) {
        if (hop == int(during) && f.state(during) == State::Running && during != Kind::Accepted)
            f.test->cancel();
    });
    f.start();
    if (during == Kind::Accepted) {
        Fault slow = f.fault(Fault::Kind::Delay, u"pagerduty-events"_s, u"enqueue"_s);
        slow.milliseconds = 100;
        slow.count = 1;
        f.faults.add(slow);
        QTRY_COMPARE(f.incidents(), 1); // the trigger has arrived, its answer has not
        f.test->cancel();
    }
    QVERIFY(f.ends());
    QTRY_COMPARE(f.openIncidents(), 0);
    QCOMPARE(f.incidents(), 1);
    QCOMPARE(f.state(Kind::ResolveSent), State::Good);
    if (during < Kind::ResolveSent)
        QVERIFY(!f.test->isProven());
    QCOMPARE(f.state(Kind::Confirmed), State::Good); // closed: what is told later must not say open
}

void DeliveryTestTest::destructionResolvesWhatWasTriggered_data()
{
    QTest::addColumn<bool>("answered");
    QTest::newRow("with the trigger under way") << false;
    QTest::newRow("while somebody is notified") << true;
}

void DeliveryTestTest::destructionResolvesWhatWasTriggered()
{
    QFETCH(const bool, answered);
    Fixture f;
    f.mutate(u"/log_entries"_s, u"/log_entries"_s, QJsonArray());
    if (!answered) {
        Fault slow = f.fault(Fault::Kind::Delay, u"pagerduty-events"_s, u"enqueue"_s);
        slow.milliseconds = 100;
        slow.count = 1;
        f.faults.add(slow);
    }
    f.test->setPatience(30s);
    f.start();
    QTRY_COMPARE(f.incidents(), 1);
    if (answered)
        QTRY_COMPARE(f.state(Kind::SomebodyNotified), State::Running);
    else
        QCOMPARE(f.state(Kind::Accepted), State::Running);
    f.test.reset();
    QTRY_COMPARE(f.openIncidents(), 0);
}

void DeliveryTestTest::closesByRestWhereTheResolveEventWasLost()
{
    Fixture f;
    f.loseResolves(1);
    QVERIFY(f.run());
    QCOMPARE(f.states(), States({State::Good, State::Good, State::Good, State::Good, State::Bad}));
    QVERIFY(f.test->canResolveByRest());
    QCOMPARE(f.openIncidents(), 1);
    f.test->resolveByRest();
    QVERIFY(f.test->isRunning());
    QVERIFY(f.ends());
    QCOMPARE(f.openIncidents(), 0);
    QCOMPARE(f.state(Kind::Confirmed), State::Good);
    QVERIFY(!f.test->isProven()); // the path itself did not close it
    QVERIFY(!f.test->canResolveByRest());
}

void DeliveryTestTest::leavesASharedIncidentOpen()
{
    Fixture f;
    const QJsonObject grouping {
        {u"name"_s, u"All in one"_s},
        {u"type"_s, u"time"_s},
        {u"config"_s, QJsonObject {{u"timeout"_s, 3600}}},
        {u"services"_s,
         QJsonArray {QJsonObject {{u"id"_s, f.service}, {u"type"_s, u"service_reference"_s}}}}};
    f.write(Verb::Post, u"/alert_grouping_settings"_s, {{u"alert_grouping_setting"_s, grouping}});
    QString key;
    for (const QJsonValue integration : f.world(u"integrations"_s)) {
        if (integration["id"_L1].toString() == f.integration)
            key = integration["integration_key"_L1].toString();
    }
    const QJsonObject payload {
        {u"summary"_s, u"A real problem"_s}, {u"source"_s, u"x"_s}, {u"severity"_s, u"error"_s}};
    QCOMPARE(f.pagerDuty.enqueue({{u"routing_key"_s, key},
                                  {u"event_action"_s, u"trigger"_s},
                                  {u"dedup_key"_s, u"real"_s},
                                  {u"payload"_s, payload}}),
             202);
    QVERIFY(f.run());
    QCOMPARE(f.incidents(), 1);
    QCOMPARE(f.openIncidents(), 1); // the real problem goes on
    QCOMPARE(f.states(), allGood); // the test's own alert is resolved

    f.make(f.integration);
    f.loseResolves(1);
    QVERIFY(f.run());
    QCOMPARE(f.state(Kind::Confirmed), State::Bad);
    f.test->resolveByRest();
    QVERIFY(f.ends());
    QCOMPARE(f.openIncidents(), 1);
    QCOMPARE(f.error(Kind::Confirmed)->code, u"incident_shared"_s);
}

void DeliveryTestTest::goesOnAfterPassingTrouble()
{
    Fixture f;
    const int once = PracticeFixture::quick().attempts; // one call that fails for good
    f.breakWith(503, u"^/incidents\\?"_s, once);
    f.breakWith(500, u"/log_entries"_s, once);
    f.breakWith(502, u"^/incidents/[A-Z0-9]+$"_s, once);
    f.breakWith(503, u"enqueue"_s, 1, u"pagerduty-events"_s);
    QVERIFY(f.run());
    QCOMPARE(f.states(), allGood);
    QCOMPARE(f.incidents(), 1);
}

void DeliveryTestTest::resolvesAlsoAfterARefusedSignIn()
{
    Fixture f;
    const QSignalSpy asked(f.account.get(), &Account::signInNeeded);
    f.breakWith(401, u"^/incidents"_s);
    QVERIFY(f.run());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(f.state(Kind::IncidentFound), State::Bad);
    QCOMPARE(f.error(Kind::IncidentFound)->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(f.state(Kind::ResolveSent), State::Good); // the events need no sign-in
    QCOMPARE(f.incidents(), 1);
    QCOMPARE(f.openIncidents(), 0);
}

void DeliveryTestTest::findsAnIncidentThatCameLate()
{
    Fixture f;
    f.test->setPatience(1ms);
    f.mutate(u"^/incidents\\?"_s, u"/incidents"_s, QJsonArray(), 1);
    QVERIFY(f.run());
    QVERIFY(f.test->incident());
    QCOMPARE(f.states(),
             States({State::Good, State::Good, State::Skipped, State::Good, State::Good}));
    QCOMPARE(f.test->cause(), DeliveryCause::None);
}

void DeliveryTestTest::canRunAgainWithAFreshKey()
{
    Fixture f;
    QVERIFY(f.run());
    f.start();
    f.start(); // once at a time
    QVERIFY(f.ends());
    QVERIFY(f.test->isProven());
    QCOMPARE(f.incidents(), 2);
    QVERIFY(f.alertKey(0) != f.alertKey(1));
}

void DeliveryTestTest::keepsTheKeyOutOfTheLog()
{
    Fixture f;
    const LogCapture log;
    QVERIFY(f.run());
    for (const QJsonValue integration : f.world(u"integrations"_s)) {
        const QString key = integration["integration_key"_L1].toString();
        QVERIFY(key.isEmpty() || !log.contains(key));
    }
    QVERIFY(!log.contains(f.pagerDuty.token()));
}

void DeliveryTestTest::toleratesAWrongClock()
{
    Fixture f;
    f.clock.advance(-6 * 3600); // this computer is hours ahead of the service
    QVERIFY(waitFor(f.account->pagerDuty()->fetchAbilities()).has_value());
    QVERIFY(f.run());
    QCOMPARE(f.states(), allGood);
}

void DeliveryTestTest::tellsAKeyProblemFromOthers()
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.service = ApiError::Service::PagerDutyEvents;
    error.message = u"Event object is invalid"_s;
    error.details = {
        u"Length of 'payload.summary' is incorrect (should be at most 1024 characters)"_s};
    QVERIFY(!refusesKey(error));
    error.details = {u"Length of 'routing_key' is incorrect (should be 32 characters)"_s};
    QVERIFY(refusesKey(error));
    error.details = {};
    error.message = u"Invalid routing key"_s;
    QVERIFY(refusesKey(error));
    error.service = ApiError::Service::PagerDutyApi;
    QVERIFY(!refusesKey(error));
}

QTEST_GUILESS_MAIN(DeliveryTestTest)
#include "test_deliverytest.moc"
