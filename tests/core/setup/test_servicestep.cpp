// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/oncallreader.h"
#include "core/setup/setupsession.h"
#include "tests/core/setup/practicefixture.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using FaultKind = sandbox::Fault::Kind;
using Stage = CreateProgress::Stage;
using Verdict = NameCheck::Verdict;

class TestServiceStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsServicesAndWhoIsOnCall();
    void listsPoliciesAndTargets();
    void ticksAreRemembered();
    void aServiceThatIsGoneIsDropped();
    void aServiceTheListDoesNotShowYetIsKept();
    void anUnreadableServiceMakesTheListIncomplete();
    void goesOnAfterASignIn();

    void checksNames_data();
    void checksNames();
    void aLateAnswerForAnOlderNameIsDropped();
    void aCheckThatCannotBeMadeSaysSo();

    void createsAServiceWithAnExistingPolicy();
    void createsAServiceWithANewPolicyAndGrouping_data();
    void createsAServiceWithANewPolicyAndGrouping();
    void aTakenNameOffersTheService();
    void aTakenPolicyNameIsTold();
    void anIncompleteFormSendsNothing();
    void aLostAnswerMakesNoDuplicate_data();
    void aLostAnswerMakesNoDuplicate();
    void anUnreadableAnswerMakesNoDuplicate();
    void aRequestThatWasNotExecutedIsSentAgain();
    void aServiceThatStaysAwayIsReported();
    void anOutcomeThatCouldNotBeToldIsFoundLater();
    void aPolicyMadeBeforeAFailureIsUsedAgain();
    void aRefusedGroupingKeepsTheService();
    void aGroupingThatIsNotReadyYetIsTriedAgain();
    void aGroupingThatStaysAwayIsReportedAndRetried();
    void goesOnAfterA401InTheMiddle();
    void cancellingKeepsWhatWasMade();
    void usingAnExistingServiceClosesTheForm();
    void aCreationThatWasInterruptedGoesOnAfterARestart();

    void readsTenThousandServicesWithoutBlocking();
    void sortsOnCallEntries();

private:
    ServiceStep *step() const { return m_session->serviceStep(); }
    ServiceForm form(const QString &name) const;
    static pagerduty::EscalationPolicyDraft policyDraft(const PracticeFixture &practice,
                                                        const QString &name);
    void restart(); ///< as after the app was closed
    void load();
    bool finished() const;

    std::unique_ptr<PracticeFixture> m_practice;
    std::unique_ptr<SetupSession> m_session;
};

void TestServiceStep::init()
{
    m_practice = std::make_unique<PracticeFixture>();
    m_session = m_practice->session();
    step()->setPatience(60ms, 600ms);
}

void TestServiceStep::cleanup()
{
    m_session.reset();
    m_practice.reset();
}

ServiceForm TestServiceStep::form(const QString &name) const
{
    ServiceForm form;
    form.open = true;
    form.name = name;
    form.description = u"Made by a test"_s;
    form.policyId = m_practice->idNamed(u"escalation_policies"_s, u"Shop on-call"_s);
    return form;
}

pagerduty::EscalationPolicyDraft TestServiceStep::policyDraft(const PracticeFixture &practice,
                                                              const QString &name)
{
    pagerduty::EscalationPolicyDraft draft;
    draft.name = name;
    draft.rules = {
        {30,
         {{practice.idNamed(u"users"_s, u"Tom Baker"_s), u"user_reference"_s, u"Tom Baker"_s}}}};
    return draft;
}

void TestServiceStep::restart()
{
    m_session.reset();
    m_session = m_practice->session();
    step()->setPatience(60ms, 600ms);
}

void TestServiceStep::load()
{
    step()->refresh();
    QTRY_COMPARE(step()->servicesState().phase, LoadState::Phase::Ready);
    QTRY_COMPARE(step()->policiesState().phase, LoadState::Phase::Ready);
}

bool TestServiceStep::finished() const
{
    return !step()->createProgress().busy && step()->createProgress().stage != Stage::Idle;
}

void TestServiceStep::listsServicesAndWhoIsOnCall()
{
    const QAbstractItemModelTester tester(step()->services(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    load();
    QCOMPARE(step()->services()->rowCount(), 6);
    QCOMPARE(step()->servicesState().done, 6);
    QVERIFY(step()->servicesState().readAt.isValid());
    QVERIFY(!step()->servicesState().error);
    const auto onCall = [this](const QString &name) {
        const auto service = step()->services()->serviceByName(name);
        return step()->services()->onCall(service->escalationPolicy.id);
    };
    QTRY_VERIFY(onCall(u"Web shop"_s).known);
    QVERIFY(!onCall(u"Web shop"_s).names.isEmpty());
    QCOMPARE(onCall(u"Mobile backend"_s).names.first(), u"Sofie Jansen"_s);
    QVERIFY(onCall(u"Status page"_s).known);
    QVERIFY(onCall(u"Status page"_s).names.isEmpty());
}

void TestServiceStep::listsPoliciesAndTargets()
{
    load();
    QCOMPARE(step()->policies().size(), 4);
    step()->loadTargets();
    QTRY_COMPARE(step()->targetsState().phase, LoadState::Phase::Ready);
    QCOMPARE(step()->users().size(), 6);
    QCOMPARE(step()->schedules().size(), 3);

    m_practice->breakDown(FaultKind::Status, m_practice->api, "GET", u"/schedules"_s, 1, 403,
                          R"({"error":{"message":"Forbidden","code":2010}})");
    step()->loadTargets();
    QTRY_COMPARE(step()->targetsState().phase, LoadState::Phase::Failed);
    QCOMPARE(step()->targetsState().error->kind, ApiError::Kind::Forbidden);
    QCOMPARE(step()->users().size(), 6);
}

void TestServiceStep::ticksAreRemembered()
{
    load();
    const QString shop = m_practice->idNamed(u"services"_s, u"Web shop"_s);
    QSignalSpy chosen(step(), &ServiceStep::chosenChanged);
    step()->setChosen(shop, true);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(m_session->isDone(SetupStep::Service));
    restart();
    QVERIFY(m_session->isResumed());
    QVERIFY(m_session->isDone(SetupStep::Service));
    QTRY_COMPARE(step()->chosenIds(), QStringList {shop});
    step()->setChosen(shop, false);
    QVERIFY(!m_session->isDone(SetupStep::Service));
}

void TestServiceStep::aServiceThatIsGoneIsDropped()
{
    load();
    const QString shop = m_practice->idNamed(u"services"_s, u"Web shop"_s);
    const QString intranet = m_practice->idNamed(u"services"_s, u"Intranet"_s);
    step()->setChosen(shop, true);
    step()->setChosen(intranet, true);
    QSignalSpy gone(step()->services(), &QAbstractItemModel::rowsRemoved);
    const auto deleted = m_practice->account->pagerDuty()->deleteService(shop);
    QTRY_VERIFY(deleted.isFinished());
    step()->refresh();
    QTRY_COMPARE(step()->chosenIds(), QStringList {intranet});
    QCOMPARE(m_session->state().serviceIds, QStringList {intranet});
    QCOMPARE(gone.size(), 1);

    const auto other = m_practice->account->pagerDuty()->deleteService(intranet);
    QTRY_VERIFY(other.isFinished());
    restart();
    QTRY_VERIFY(!m_session->isDone(SetupStep::Service));
}

void TestServiceStep::aServiceTheListDoesNotShowYetIsKept()
{
    load();
    const QString shop = m_practice->idNamed(u"services"_s, u"Web shop"_s);
    step()->setChosen(shop, true);
    // The list lags: it answers without any service, single reads do not.
    m_practice->breakDown(FaultKind::Status, m_practice->api, "GET", u"/services\\?"_s, 1, 200,
                          R"({"services":[],"limit":100,"offset":0,"more":false,"total":null})");
    step()->refresh();
    QTRY_COMPARE(step()->servicesState().phase, LoadState::Phase::Ready);
    QTRY_COMPARE(step()->services()->rowCount(), 1);
    QCOMPARE(step()->chosenIds(), QStringList {shop});
}

void TestServiceStep::anUnreadableServiceMakesTheListIncomplete()
{
    load();
    sandbox::Fault fault;
    fault.kind = FaultKind::Mutate;
    fault.path = QRegularExpression(u"/services\\?"_s);
    fault.pointer = u"/services/1/name"_s;
    fault.value = 7;
    m_practice->faults.add(fault);
    step()->refresh();
    QTRY_COMPARE(step()->servicesState().phase, LoadState::Phase::Ready);
    QVERIFY(step()->servicesState().error.has_value());
    QCOMPARE(step()->servicesState().error->kind, ApiError::Kind::Incomplete);
    QVERIFY(!step()->servicesState().error->details.isEmpty());
    QCOMPARE(step()->services()->rowCount(), 6); // nothing is dropped by a list that is not whole
}

void TestServiceStep::goesOnAfterASignIn()
{
    QSignalSpy signIn(m_practice->account.get(), &Account::signInNeeded);
    m_practice->account->usePagerDutyToken(Secret("y_NotAToken_aaaaaaaa"));
    step()->refresh();
    QTRY_COMPARE(step()->servicesState().phase, LoadState::Phase::Failed);
    QCOMPARE(step()->servicesState().error->kind, ApiError::Kind::Unauthorized);
    QTRY_COMPARE(step()->policiesState().phase, LoadState::Phase::Failed);
    QCOMPARE(signIn.size(), 1);
    m_practice->signIn();
    load();
    QCOMPARE(step()->services()->rowCount(), 6);
}

void TestServiceStep::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("listRead");
    QTest::addColumn<int>("verdict");
    QTest::newRow("free") << u"Brand new"_s << true << int(Verdict::Free);
    QTest::newRow("right to left") << u"\u05e9\u05dc\u05d5\u05dd"_s << true << int(Verdict::Free);
    QTest::newRow("markup") << u"<script>alert(1)</script>"_s << true << int(Verdict::Free);
    QTest::newRow("query characters") << u"a&name=b#%41+c"_s << true << int(Verdict::Free);
    QTest::newRow("taken, in the list") << u"Web shop"_s << true << int(Verdict::Taken);
    QTest::newRow("taken, other case") << u"WEB SHOP"_s << true << int(Verdict::Taken);
    QTest::newRow("taken, list not read") << u"Web shop"_s << false << int(Verdict::Taken);
    QTest::newRow("empty") << QString() << true << int(Verdict::Problem);
    QTest::newRow("blank at the end") << u"Shop "_s << true << int(Verdict::Problem);
    QTest::newRow("control character") << u"Sh\u0007op"_s << true << int(Verdict::Problem);
}

void TestServiceStep::checksNames()
{
    QFETCH(QString, name);
    QFETCH(bool, listRead);
    QFETCH(int, verdict);
    if (listRead)
        load();
    step()->checkName(name);
    QTRY_VERIFY(step()->nameCheck().verdict != Verdict::Checking);
    QCOMPARE(int(step()->nameCheck().verdict), verdict);
    QCOMPARE(step()->nameCheck().name, name);
    if (verdict == int(Verdict::Taken)) {
        QCOMPARE(step()->nameCheck().takenById, m_practice->idNamed(u"services"_s, u"Web shop"_s));
        QVERIFY(step()->services()->service(step()->nameCheck().takenById).has_value());
    }

    step()->checkPolicyName(u"shop on-CALL"_s);
    QTRY_COMPARE(step()->policyNameCheck().verdict, Verdict::Taken);
    step()->checkPolicyName(u"a/b"_s);
    QCOMPARE(step()->policyNameCheck().problem, pagerduty::FieldProblem::ForbiddenCharacter);
}

void TestServiceStep::aLateAnswerForAnOlderNameIsDropped()
{
    QSignalSpy checked(step(), &ServiceStep::nameChecked);
    sandbox::Fault slow;
    slow.kind = FaultKind::Delay;
    slow.path = QRegularExpression(u"name=Web"_s);
    slow.milliseconds = 500;
    m_practice->faults.add(slow);
    step()->checkName(u"Web shop"_s);
    QTest::qWait(300); // the question has left
    step()->checkName(u"Something else"_s);
    QTRY_COMPARE(step()->nameCheck().verdict, Verdict::Free);
    QTest::qWait(400);
    QCOMPARE(step()->nameCheck().verdict, Verdict::Free);
    QCOMPARE(step()->nameCheck().name, u"Something else"_s);
    QCOMPARE(checked.size(), 3); // checking, checking, free
}

void TestServiceStep::aCheckThatCannotBeMadeSaysSo()
{
    m_practice->breakDown(FaultKind::Status, m_practice->api, "GET", u"name="_s, -1, 503);
    step()->checkName(u"Whatever"_s);
    QTRY_COMPARE(step()->nameCheck().verdict, Verdict::Unknown);
    QCOMPARE(step()->nameCheck().error->kind, ApiError::Kind::Server);
    m_practice->faults.clear();
    step()->checkName(u"Whatever"_s);
    QTRY_COMPARE(step()->nameCheck().verdict, Verdict::Free);
}

void TestServiceStep::createsAServiceWithAnExistingPolicy()
{
    load();
    QSignalSpy progressed(step(), &ServiceStep::createProgressed);
    step()->setForm(form(u"Uptrends shop"_s));
    step()->create();
    QVERIFY(step()->createProgress().busy);
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QVERIFY(!step()->createProgress().busy);
    QVERIFY(!step()->createProgress().error);
    QVERIFY(progressed.size() >= 2);

    const QString id = step()->createProgress().serviceId;
    QCOMPARE(m_practice->idNamed(u"services"_s, u"Uptrends shop"_s), id);
    QCOMPARE(step()->chosenIds(), QStringList {id});
    QCOMPARE(m_session->created().size(), 1);
    QCOMPARE(m_session->created().first().id, id);
    QVERIFY(m_session->state().pending.isEmpty());
    QCOMPARE(step()->form(), ServiceForm {});
    // As the seed says: without an integration.
    QVERIFY(step()->services()->service(id)->integrations.isEmpty());
    const QModelIndex row = step()->services()->index(step()->services()->rowCount() - 1, 0);
    QVERIFY(row.data(ServiceListModel::CreatedByUsRole).toBool());
}

void TestServiceStep::createsAServiceWithANewPolicyAndGrouping_data()
{
    using Type = pagerduty::GroupingType;
    QTest::addColumn<pagerduty::GroupingDraft>("grouping");
    QTest::addColumn<QString>("typeText");
    QTest::newRow("off") << pagerduty::GroupingDraft {} << QString();
    QTest::newRow("time") << pagerduty::GroupingDraft {Type::Time, 600, 300, {}, true} << u"time"_s;
    QTest::newRow("content-based") << pagerduty::GroupingDraft {Type::ContentBased,
                                                                300,
                                                                900,
                                                                {u"summary"_s, u"source"_s},
                                                                false}
                                   << u"content_based"_s;
    QTest::newRow("intelligent")
        << pagerduty::GroupingDraft {Type::Intelligent, 300, 600, {u"summary"_s}, true}
        << u"intelligent"_s;
    QTest::newRow("unified")
        << pagerduty::GroupingDraft {Type::Unified, 300, 600, {u"component"_s}, true}
        << u"content_based_intelligent"_s;
}

void TestServiceStep::createsAServiceWithANewPolicyAndGrouping()
{
    QFETCH(pagerduty::GroupingDraft, grouping);
    QFETCH(QString, typeText);
    load();
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.policyId.clear();
    wanted.newPolicy = true;
    wanted.policy = policyDraft(*m_practice, u"Uptrends on-call"_s);
    wanted.grouping = grouping;
    step()->setForm(wanted);
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QVERIFY(!step()->createProgress().groupingError);

    const QString serviceId = m_practice->idNamed(u"services"_s, u"Uptrends shop"_s);
    const QString policyId = m_practice->idNamed(u"escalation_policies"_s, u"Uptrends on-call"_s);
    QCOMPARE(step()->services()->service(serviceId)->escalationPolicy.id, policyId);
    QCOMPARE(step()->policies().last().id, policyId);
    QList<CreatedObject> created = m_session->created();
    QCOMPARE(created.size(), typeText.isEmpty() ? 2 : 3);
    QCOMPARE(created.at(0).id, policyId);
    QCOMPARE(created.at(1).id, serviceId);
    const QJsonArray settings = m_practice->world(u"alert_grouping_settings"_s);
    if (typeText.isEmpty()) {
        QVERIFY(settings.isEmpty());
    } else {
        QCOMPARE(settings.size(), 1);
        QCOMPARE(settings.first()["type"_L1].toString(), typeText);
        QCOMPARE(created.at(2).id, settings.first()["id"_L1].toString());
        QCOMPARE(created.at(2).serviceId, serviceId);
    }
    QTRY_COMPARE(step()->services()->onCall(policyId).names, QStringList {u"Tom Baker"_s});
}

void TestServiceStep::aTakenNameOffersTheService()
{
    // The list has not been read: only PagerDuty knows.
    step()->setForm(form(u"web shop"_s));
    step()->create();
    QTRY_VERIFY(finished());
    QVERIFY(step()->createProgress().nameTaken);
    QCOMPARE(step()->createProgress().stage, Stage::Service);
    QTRY_COMPARE(step()->nameCheck().verdict, Verdict::Taken);
    const QString shop = m_practice->idNamed(u"services"_s, u"Web shop"_s);
    if (!step()->nameCheck().takenById.isEmpty())
        QCOMPARE(step()->nameCheck().takenById, shop);
    QCOMPARE(step()->form().name, u"web shop"_s);
    QVERIFY(m_session->created().isEmpty());
    QVERIFY(m_session->state().pending.isEmpty());

    step()->setForm(form(u"Web shop"_s));
    step()->create();
    QTRY_COMPARE(step()->nameCheck().takenById, shop);
    step()->useExisting(shop);
    QTRY_COMPARE(step()->chosenIds(), QStringList {shop});
    QCOMPARE(m_practice->world(u"services"_s).size(), 6);
}

void TestServiceStep::aTakenPolicyNameIsTold()
{
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.newPolicy = true;
    wanted.policyId.clear();
    wanted.policy = policyDraft(*m_practice, u"Payments"_s);
    step()->setForm(wanted);
    step()->create();
    QTRY_VERIFY(finished());
    QCOMPARE(step()->createProgress().stage, Stage::Policy);
    QVERIFY(step()->createProgress().error->isNameTaken());
    QVERIFY(!step()->createProgress().nameTaken);
    QTRY_COMPARE(step()->policyNameCheck().verdict, Verdict::Taken);
    QCOMPARE(step()->policyNameCheck().takenById,
             m_practice->idNamed(u"escalation_policies"_s, u"Payments"_s));
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 0);
}

void TestServiceStep::anIncompleteFormSendsNothing()
{
    const int fault = m_practice->breakDown(FaultKind::Status, m_practice->api, {}, u".*"_s, -1);
    ServiceForm wanted = form(u"Shop"_s);
    wanted.policyId.clear();
    step()->setForm(wanted);
    step()->create();
    QCOMPARE(step()->createProgress().error->code, u"form_incomplete"_s);
    wanted.newPolicy = true;
    wanted.policy.name = u"No rules"_s;
    step()->setForm(wanted);
    step()->create();
    QCOMPARE(step()->createProgress().error->code, u"form_incomplete"_s);
    wanted = form(u"Shop"_s);
    wanted.grouping.type = pagerduty::GroupingType::ContentBased; // its fields are missing
    step()->setForm(wanted);
    step()->create();
    QCOMPARE(step()->createProgress().error->code, u"form_incomplete"_s);
    QVERIFY(!step()->createProgress().busy);
    QVERIFY(m_practice->faults.remove(fault));
}

void TestServiceStep::aLostAnswerMakesNoDuplicate_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("service") << u"/services$"_s;
    QTest::newRow("policy") << u"/escalation_policies$"_s;
    QTest::newRow("grouping") << u"/alert_grouping_settings$"_s;
}

void TestServiceStep::aLostAnswerMakesNoDuplicate()
{
    QFETCH(QString, path);
    m_practice->breakDown(FaultKind::LoseAnswer, m_practice->api, "POST", path);
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.newPolicy = true;
    wanted.policyId.clear();
    wanted.policy = policyDraft(*m_practice, u"Uptrends on-call"_s);
    wanted.grouping.type = pagerduty::GroupingType::Time;
    step()->setForm(wanted);
    step()->create();
    QTRY_COMPARE_WITH_TIMEOUT(step()->createProgress().stage, Stage::Finished, 10000);
    QVERIFY(!step()->createProgress().error);
    QVERIFY(!step()->createProgress().groupingError);
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
    QCOMPARE(m_practice->countNamed(u"escalation_policies"_s, u"Uptrends on-call"_s), 1);
    QCOMPARE(m_practice->world(u"alert_grouping_settings"_s).size(), 1);
    QCOMPARE(m_session->created().size(), 3);
    QVERIFY(m_session->state().pending.isEmpty());
}

void TestServiceStep::anUnreadableAnswerMakesNoDuplicate()
{
    sandbox::Fault fault;
    fault.kind = FaultKind::Mutate;
    fault.method = "POST";
    fault.path = QRegularExpression(u"/services$"_s);
    fault.pointer = u"/service/id"_s;
    fault.count = 1;
    m_practice->faults.add(fault);
    step()->setForm(form(u"Uptrends shop"_s));
    step()->create();
    QTRY_COMPARE_WITH_TIMEOUT(step()->createProgress().stage, Stage::Finished, 10000);
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
}

void TestServiceStep::aRequestThatWasNotExecutedIsSentAgain()
{
    m_practice->breakDown(FaultKind::DropRequest, m_practice->api, "POST", u"/services$"_s);
    step()->setForm(form(u"Uptrends shop"_s));
    step()->create();
    QTRY_COMPARE_WITH_TIMEOUT(step()->createProgress().stage, Stage::Finished, 10000);
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
}

void TestServiceStep::aServiceThatStaysAwayIsReported()
{
    m_practice->breakDown(FaultKind::Status, m_practice->api, "POST", u"/services$"_s, -1, 503);
    step()->setForm(form(u"Uptrends shop"_s));
    step()->create();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 15000);
    QCOMPARE(step()->createProgress().stage, Stage::Service);
    QCOMPARE(step()->createProgress().error->kind, ApiError::Kind::Server);
    QVERIFY(step()->createProgress().error->outcomeUnknown);
    QCOMPARE(step()->form().name, u"Uptrends shop"_s);
    m_practice->faults.clear();
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
}

void TestServiceStep::anOutcomeThatCouldNotBeToldIsFoundLater()
{
    // The POST takes effect, then nothing can be read any more.
    m_practice->breakDown(FaultKind::LoseAnswer, m_practice->api, "POST", u"/services$"_s);
    sandbox::Fault down;
    down.kind = FaultKind::Status;
    down.method = "GET";
    down.path = QRegularExpression(u"name="_s);
    down.skip = 1; // the look before the POST
    down.status = 503;
    m_practice->faults.add(down);
    step()->setForm(form(u"Uptrends shop"_s));
    step()->create();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 15000);
    QVERIFY(step()->createProgress().error->outcomeUnknown);
    QCOMPARE(m_session->state().pending.size(), 1);
    QVERIFY(m_session->created().isEmpty());

    m_practice->faults.clear();
    restart();
    QTRY_COMPARE(m_session->created().size(), 1);
    QVERIFY(m_session->state().pending.isEmpty());
    QCOMPARE(step()->form().name, u"Uptrends shop"_s);
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
    QCOMPARE(step()->chosenIds().size(), 1);
}

void TestServiceStep::aPolicyMadeBeforeAFailureIsUsedAgain()
{
    m_practice->breakDown(
        FaultKind::Status, m_practice->api, "POST", u"/services$"_s, 1, 402,
        R"({"error":{"message":"Account does not have the required abilities","code":2014}})");
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.newPolicy = true;
    wanted.policyId.clear();
    wanted.policy = policyDraft(*m_practice, u"Uptrends on-call"_s);
    step()->setForm(wanted);
    step()->create();
    QTRY_VERIFY(finished());
    QCOMPARE(step()->createProgress().error->kind, ApiError::Kind::PaymentRequired);
    const QString policyId = m_practice->idNamed(u"escalation_policies"_s, u"Uptrends on-call"_s);
    QVERIFY(!policyId.isEmpty());
    QCOMPARE(step()->form().policyId, policyId);
    QVERIFY(!step()->form().newPolicy);
    QCOMPARE(m_session->created().size(), 1);

    // Even where a screen hands in its own, older copy of the form.
    step()->setForm(wanted);
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QCOMPARE(m_practice->countNamed(u"escalation_policies"_s, u"Uptrends on-call"_s), 1);
    QCOMPARE(m_session->created().size(), 2);
}

void TestServiceStep::aRefusedGroupingKeepsTheService()
{
    m_practice->breakDown(FaultKind::Status, m_practice->api, "POST", u"/alert_grouping_settings"_s,
                          -1, 402,
                          R"({"error":{"message":"Account is not entitled","code":2014}})");
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.grouping.type = pagerduty::GroupingType::Time;
    step()->setForm(wanted);
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QCOMPARE(step()->createProgress().groupingError->kind, ApiError::Kind::PaymentRequired);
    QVERIFY(!step()->createProgress().error);
    QCOMPARE(step()->chosenIds().size(), 1);
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
    QVERIFY(m_session->isDone(SetupStep::Service));

    m_practice->faults.clear();
    step()->retryGrouping();
    QTRY_VERIFY(!step()->createProgress().busy);
    QVERIFY(!step()->createProgress().groupingError);
    QCOMPARE(m_practice->world(u"alert_grouping_settings"_s).size(), 1);
    QCOMPARE(m_session->created().size(), 2);
}

void TestServiceStep::aGroupingThatIsNotReadyYetIsTriedAgain()
{
    m_practice->breakDown(FaultKind::Status, m_practice->api, "POST", u"/alert_grouping_settings"_s,
                          2, 404, R"({"error":{"message":"Not Found","code":2100}})");
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.grouping.type = pagerduty::GroupingType::Time;
    step()->setForm(wanted);
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QVERIFY(!step()->createProgress().groupingError);
    QCOMPARE(m_practice->world(u"alert_grouping_settings"_s).size(), 1);
}

void TestServiceStep::aGroupingThatStaysAwayIsReportedAndRetried()
{
    m_practice->breakDown(FaultKind::Status, m_practice->api, "POST", u"/alert_grouping_settings"_s,
                          -1, 500);
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.grouping.type = pagerduty::GroupingType::Time;
    step()->setForm(wanted);
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QCOMPARE(step()->createProgress().groupingError->kind, ApiError::Kind::Server);
    m_practice->faults.clear();
    step()->retryGrouping();
    QVERIFY(step()->createProgress().busy);
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QVERIFY(!step()->createProgress().groupingError);
    QCOMPARE(m_practice->world(u"alert_grouping_settings"_s).size(), 1);
}

void TestServiceStep::goesOnAfterA401InTheMiddle()
{
    QSignalSpy signIn(m_practice->account.get(), &Account::signInNeeded);
    m_practice->breakDown(FaultKind::Status, m_practice->api, "POST", u"/services$"_s, 1, 401,
                          R"({"error":{"message":"Unauthorized","code":2006}})");
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.newPolicy = true;
    wanted.policyId.clear();
    wanted.policy = policyDraft(*m_practice, u"Uptrends on-call"_s);
    step()->setForm(wanted);
    step()->create();
    QTRY_VERIFY(finished());
    QCOMPARE(step()->createProgress().error->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(signIn.size(), 1);
    m_practice->signIn();
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QCOMPARE(m_practice->countNamed(u"escalation_policies"_s, u"Uptrends on-call"_s), 1);
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
}

void TestServiceStep::cancellingKeepsWhatWasMade()
{
    sandbox::Fault slow;
    slow.kind = FaultKind::Delay;
    slow.method = "POST";
    slow.path = QRegularExpression(u"/services$"_s);
    slow.milliseconds = 400;
    slow.count = 1;
    m_practice->faults.add(slow);
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.newPolicy = true;
    wanted.policyId.clear();
    wanted.policy = policyDraft(*m_practice, u"Uptrends on-call"_s);
    step()->setForm(wanted);
    step()->create();
    QTRY_COMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
    step()->cancelCreate();
    QTRY_VERIFY_WITH_TIMEOUT(finished(), 1000);
    QCOMPARE(step()->createProgress().error->kind, ApiError::Kind::Cancelled);
    // The request had taken effect: found again, recorded, not ticked.
    QTRY_COMPARE(m_session->created().size(), 2);
    QVERIFY(step()->chosenIds().isEmpty());
    QTRY_VERIFY(m_session->state().pending.isEmpty());
    QCOMPARE(step()->form().name, u"Uptrends shop"_s);

    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
    QCOMPARE(step()->chosenIds().size(), 1);
}

void TestServiceStep::usingAnExistingServiceClosesTheForm()
{
    load();
    step()->setForm(form(u"Something"_s));
    const QString shop = m_practice->idNamed(u"services"_s, u"Web shop"_s);
    step()->useExisting(shop);
    QCOMPARE(step()->chosenIds(), QStringList {shop});
    QVERIFY(!step()->form().open);
    QCOMPARE(step()->createProgress().stage, Stage::Idle);
}

void TestServiceStep::aCreationThatWasInterruptedGoesOnAfterARestart()
{
    ServiceForm wanted = form(u"Uptrends shop"_s);
    wanted.grouping.type = pagerduty::GroupingType::Time;
    m_practice->breakDown(FaultKind::DropRequest, m_practice->api, "POST",
                          u"/alert_grouping_settings"_s, -1);
    step()->setForm(wanted);
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Grouping);
    restart();
    m_practice->faults.clear();
    QVERIFY(m_session->isResumed());
    QTRY_COMPARE(step()->chosenIds().size(), 1);
    QCOMPARE(step()->form(), wanted);
    step()->create();
    QTRY_COMPARE(step()->createProgress().stage, Stage::Finished);
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
    QCOMPARE(m_practice->world(u"alert_grouping_settings"_s).size(), 1);
}

void TestServiceStep::readsTenThousandServicesWithoutBlocking()
{
    m_session.reset();
    sandbox::WorldOptions large;
    large.services = 10000;
    m_practice = std::make_unique<PracticeFixture>(large);
    m_session = m_practice->session();
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    heart.start(1);
    QSignalSpy states(step(), &ServiceStep::servicesStateChanged);
    step()->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(step()->servicesState().phase, LoadState::Phase::Ready, 90000);
    QCOMPARE(step()->services()->rowCount(), 10000);
    QVERIFY(states.size() > 50); // rows appear as pages arrive
    qInfo() << "longest pause of the event loop, server included:" << longest << "ms";
    // Only four policies are behind all of them: few questions about on-call.
    QTRY_VERIFY(step()
                    ->services()
                    ->onCall(step()->services()->services().last().escalationPolicy.id)
                    .known);
}

void TestServiceStep::sortsOnCallEntries()
{
    const QDateTime now = QDateTime::fromString(u"2026-05-01T12:00:00Z"_s, Qt::ISODate);
    const auto entry = [](const QString &policy, int level, const QString &who,
                          const QDateTime &start = {}, const QDateTime &end = {}) {
        pagerduty::OnCall one;
        one.escalationPolicy.id = policy;
        one.escalationLevel = level;
        one.user.summary = who;
        one.start = start;
        one.end = end;
        return one;
    };
    Listing<pagerduty::OnCall> listing;
    listing.items = {entry(u"A"_s, 2, u"Second"_s),
                     entry(u"A"_s, 1, u"First"_s, now.addSecs(-60), now.addSecs(60)),
                     entry(u"A"_s, 3, u"First"_s),
                     entry(u"B"_s, 1, u"Later"_s, now.addSecs(7200), now.addSecs(9000)),
                     entry(u"B"_s, 1, u"Sooner"_s, now.addSecs(3600), now.addSecs(7200)),
                     entry(u"C"_s, 1, u"Gone"_s, now.addSecs(-7200), now.addSecs(-3600))};
    auto result = onCallByPolicy({u"A"_s, u"B"_s, u"C"_s, u"D"_s}, listing, now);
    QCOMPARE(result.value(u"A"_s).names, (QStringList {u"First"_s, u"Second"_s}));
    QVERIFY(!result.value(u"A"_s).nobodyUntil.isValid());
    QVERIFY(result.value(u"B"_s).known && result.value(u"B"_s).names.isEmpty());
    QCOMPARE(result.value(u"B"_s).nobodyUntil, now.addSecs(3600));
    QVERIFY(result.value(u"C"_s).known && result.value(u"C"_s).names.isEmpty());
    QVERIFY(result.value(u"D"_s).known);

    listing.complete = false;
    result = onCallByPolicy({u"A"_s, u"D"_s}, listing, now);
    QVERIFY(result.value(u"A"_s).known);
    QVERIFY(!result.value(u"D"_s).known);
}

QTEST_GUILESS_MAIN(TestServiceStep)
#include "test_servicestep.moc"
