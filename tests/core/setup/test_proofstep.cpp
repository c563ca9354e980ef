// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/proofstep.h"
#include "core/setup/setupsession.h"
#include "tests/core/setup/stepfixture.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

class ProofStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesATestForEachFedService();
    void fallsBackToTheChosenServices();
    void sendsNothingByItself();
    void keepsTestsWhenBegunAgain();
    void renewsATest();
    void summarisesWhatTheServicesSay();
    void doesNotCallUncoveredWhatCouldNotBeRead();
    void tellsTheFirstError();
    void readsAgainFromTheStart();
    void remembersAVerdict();
};

namespace {

const QString guid = u"pagerduty-guid"_s;

QJsonObject reference(const QString &id, const QString &type, const QString &name)
{
    return {{u"id"_s, id}, {u"type"_s, type}, {u"summary"_s, name}};
}

QJsonObject serviceJson(const QString &id, const QString &policy)
{
    return {{u"id"_s, id},
            {u"type"_s, u"service"_s},
            {u"name"_s, u"Service "_s + id},
            {u"status"_s, u"active"_s},
            {u"html_url"_s, u"https://practice.pagerduty.com/service-directory/"_s + id},
            {u"escalation_policy"_s, reference(policy, u"escalation_policy_reference"_s, policy)},
            {u"integrations"_s, QJsonArray()}};
}

QJsonObject onCallJson(const QString &policy, int level, const QString &name)
{
    return {{u"escalation_policy"_s, reference(policy, u"escalation_policy_reference"_s, policy)},
            {u"escalation_level"_s, level},
            {u"user"_s, reference(name, u"user_reference"_s, name)},
            {u"schedule"_s, QJsonValue::Null},
            {u"start"_s, QJsonValue::Null},
            {u"end"_s, QJsonValue::Null}};
}

QJsonObject levelJson(int id, bool active)
{
    return {{u"Id"_s, id},
            {u"EscalationMode"_s, u"AlertOnErrorCount"_s},
            {u"ThresholdErrorCount"_s, 1},
            {u"ThresholdMinutes"_s, 5},
            {u"IsActive"_s, active},
            {u"Hash"_s, u"h"_s}};
}

struct Fixture : AccountFixture
{
    QTemporaryDir folder;
    SetupSession session {&account, SetupStateStore(folder.path())};
    ProofStep &step = *session.proofStep();

    Fixture()
    {
        session.update([](SetupState &state) {
            state.serviceIds = {u"PONE"_s, u"PTWO"_s, u"PTHREE"_s};
            state.fedServiceIds = {u"PONE"_s, u"PTWO"_s};
            state.integrationGuid = guid;
            state.integrationName = u"Old name"_s;
        });
    }
    void haveService(const QString &id, const QString &policy)
    {
        server.always("GET", "/services/" + id.toLatin1(),
                      Answer::json(200, QJsonObject {{u"service"_s, serviceJson(id, policy)}}));
    }
    void havePagerDuty()
    {
        haveService(u"PONE"_s, u"POL1"_s);
        haveService(u"PTWO"_s, u"POL2"_s);
        haveService(u"PTHREE"_s, u"POL2"_s);
        server.always(
            "GET", "/oncalls",
            Answer::json(200, QJsonObject {{u"oncalls"_s,
                                            QJsonArray {onCallJson(u"POL1"_s, 2, u"Tom Baker"_s),
                                                        onCallJson(u"POL1"_s, 1, u"Anna Petit"_s),
                                                        onCallJson(u"POL1"_s, 3, u"Anna Petit"_s)}},
                                           {u"limit"_s, 100},
                                           {u"offset"_s, 0},
                                           {u"more"_s, false}}));
    }
    /// @p levels: for each level whether it is active and whether it has the integration
    void haveDefinition(const QByteArray &name, const QList<std::pair<bool, bool>> &levels)
    {
        QJsonArray items;
        for (int i = 0; i < levels.size(); ++i) {
            items.append(levelJson(i + 1, levels.at(i).first));
            server.always("GET", attachedPath(name, i + 1),
                          integrations(levels.at(i).second ? guid : QString()));
        }
        server.always("GET", "/v4/AlertDefinition/" + name + "/EscalationLevel", list(items));
    }
    void haveUptrends()
    {
        server.always("GET", "/v4/Integration", integrations(guid));
        QJsonArray items;
        for (const auto &[name, active] : std::initializer_list<std::pair<QString, bool>> {
                 {u"covered"_s, true}, {u"silent"_s, true}, {u"open"_s, true}, {u"off"_s, false}}) {
            items.append(QJsonObject {
                {u"AlertDefinitionGuid"_s, name}, {u"AlertName"_s, name}, {u"IsActive"_s, active}});
        }
        server.always("GET", "/v4/AlertDefinition", list(items));
        haveDefinition("covered", {{true, true}, {true, true}});
        haveDefinition("silent", {{true, false}, {false, true}}); // on an inactive level only
        haveDefinition("open", {{true, false}});
        haveDefinition("off", {{true, false}});
    }
    bool ready()
    {
        return QTest::qWaitFor([this] { return !step.summaryLoading(); }, 15000);
    }
};

} // namespace

void ProofStepTest::makesATestForEachFedService()
{
    Fixture f;
    f.havePagerDuty();
    f.haveUptrends();
    const QSignalSpy changed(&f.step, &ProofStep::testsChanged);
    f.step.begin();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.step.tests().size(), 2);
    QVERIFY(f.step.test(u"PONE"_s));
    QVERIFY(f.step.test(u"PTWO"_s));
    QVERIFY(!f.step.test(u"PTHREE"_s));
    QVERIFY(f.ready());
}

void ProofStepTest::fallsBackToTheChosenServices()
{
    Fixture f;
    f.havePagerDuty();
    f.haveUptrends();
    f.session.update([](SetupState &state) { state.fedServiceIds.clear(); });
    f.step.begin();
    QCOMPARE(f.step.tests().size(), 3);
    QVERIFY(f.ready());
    QCOMPARE(f.step.summary().services.size(), 3);
}

void ProofStepTest::sendsNothingByItself()
{
    Fixture f;
    f.havePagerDuty();
    f.haveUptrends();
    f.step.begin();
    QVERIFY(f.ready());
    for (const RecordedRequest &request : f.server.requests())
        QCOMPARE(request.verb, QByteArray("GET"));
    for (const DeliveryTest *test : f.step.tests())
        QVERIFY(!test->isRunning());
}

void ProofStepTest::keepsTestsWhenBegunAgain()
{
    Fixture f;
    f.havePagerDuty();
    f.haveUptrends();
    f.step.begin();
    const QList<DeliveryTest *> before = f.step.tests();
    const QSignalSpy changed(&f.step, &ProofStep::testsChanged);
    f.step.begin();
    QCOMPARE(f.step.tests(), before);
    QVERIFY(changed.isEmpty());
    f.session.update([](SetupState &state) { state.fedServiceIds = {u"PTWO"_s, u"PTHREE"_s}; });
    f.step.begin();
    QCOMPARE(f.step.tests().size(), 2);
    QCOMPARE(f.step.tests().at(0), before.at(1));
    QVERIFY(f.ready());
}

void ProofStepTest::renewsATest()
{
    Fixture f;
    f.havePagerDuty();
    f.haveUptrends();
    f.step.begin();
    const QPointer<DeliveryTest> old = f.step.test(u"PONE"_s);
    DeliveryTest *fresh = f.step.renewTest(u"PONE"_s);
    QVERIFY(fresh != old);
    QCOMPARE(f.step.tests().at(0), fresh);
    QVERIFY(!f.step.renewTest(u"unknown"_s));
    QTRY_VERIFY(!old);
    QVERIFY(f.ready());
}

void ProofStepTest::summarisesWhatTheServicesSay()
{
    Fixture f;
    f.havePagerDuty();
    f.haveUptrends();
    f.session.update([](SetupState &state) { state.provenServiceIds = {u"PTWO"_s}; });
    QHash<QString, QString> named; // while the rest was still being read
    connect(&f.step, &ProofStep::serviceRead, this, [&](const QString &id, const QString &name) {
        QVERIFY(f.step.summaryLoading());
        named.insert(id, name);
    });
    f.step.begin();
    QVERIFY(f.step.summaryLoading());
    QVERIFY(f.ready());
    QCOMPARE(named.value(u"PONE"_s), u"Service PONE"_s);
    QCOMPARE(named.size(), 2);
    const SetupSummary summary = f.step.summary();
    QVERIFY(!summary.error);
    QCOMPARE(summary.services.size(), 2);
    const SetupSummary::ServiceLine one = summary.services.at(0);
    QCOMPARE(one.name, u"Service PONE"_s);
    QVERIFY(one.htmlUrl.isValid());
    QVERIFY(one.onCallKnown);
    QCOMPARE(one.onCall, QStringList({u"Anna Petit"_s, u"Tom Baker"_s}));
    QVERIFY(!one.proven);
    const SetupSummary::ServiceLine two = summary.services.at(1);
    QVERIFY(two.onCallKnown && two.onCall.isEmpty());
    QVERIFY(two.proven);
    QCOMPARE(summary.integrationName, u"Web shop"_s); // as the service calls it now
    QCOMPARE(summary.levels, 3);
    QCOMPARE(summary.definitions, 2);
    QCOMPARE(summary.uncoveredDefinitions, QStringList({u"silent"_s, u"open"_s}));
}

void ProofStepTest::doesNotCallUncoveredWhatCouldNotBeRead()
{
    Fixture f;
    f.havePagerDuty();
    f.server.expect("GET", attachedPath("open", 1), refusal(403, u"no"_s));
    f.haveUptrends();
    f.step.begin();
    QVERIFY(f.ready());
    QCOMPARE(f.step.summary().uncoveredDefinitions, QStringList({u"silent"_s}));
    QCOMPARE(f.step.summary().error->message, u"no"_s);
    QCOMPARE(f.step.summary().levels, 3);
}

void ProofStepTest::tellsTheFirstError()
{
    Fixture f;
    f.haveUptrends();
    const QSignalSpy asked(&f.account, &Account::signInNeeded);
    f.server.always("GET", "/services/PONE", Answer::json(401, QByteArray("{}")));
    f.server.always("GET", "/services/PTWO", Answer::json(401, QByteArray("{}")));
    f.step.begin();
    QVERIFY(f.ready());
    const SetupSummary summary = f.step.summary();
    QCOMPARE(summary.error->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(summary.services.size(), 2); // the lines stay
    QVERIFY(!summary.services.at(0).onCallKnown);
    QCOMPARE(summary.definitions, 2); // and so does what could be read
}

void ProofStepTest::readsAgainFromTheStart()
{
    Fixture f;
    f.havePagerDuty();
    f.haveUptrends();
    f.step.begin();
    f.step.refreshSummary();
    f.step.refreshSummary();
    QVERIFY(f.ready());
    QCOMPARE(f.step.summary().levels, 3); // not counted twice
    QCOMPARE(f.step.summary().services.size(), 2);
}

void ProofStepTest::remembersAVerdict()
{
    Fixture f;
    f.havePagerDuty();
    f.haveUptrends();
    f.session.update([](SetupState &state) { state.provenServiceIds = {u"PONE"_s, u"PTWO"_s}; });
    f.step.begin();
    QVERIFY(f.ready());
    DeliveryTest *test = f.step.test(u"PONE"_s);
    test->start(u"[TEST]"_s, u"text"_s); // the service has no integration any more
    QTRY_VERIFY(!test->isRunning());
    QCOMPARE(test->cause(), DeliveryCause::NoIntegrationKey);
    QCOMPARE(f.session.state().provenServiceIds, QStringList({u"PTWO"_s}));
    QVERIFY(!f.step.summary().services.at(0).proven);

    DeliveryTest *other = f.step.test(u"PTWO"_s);
    other->start(u"[TEST]"_s, u"text"_s);
    other->cancel();
    QTRY_VERIFY(!other->isRunning());
    QCOMPARE(f.session.state().provenServiceIds,
             QStringList({u"PTWO"_s})); // cancelled is no verdict
}

QTEST_GUILESS_MAIN(ProofStepTest)
#include "test_proofstep.moc"
