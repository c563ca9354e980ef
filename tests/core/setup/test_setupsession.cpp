// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/practiceuser.h"
#include "core/setup/createdobjects.h"
#include "core/setup/setupsession.h"
#include "tests/core/setup/practicefixture.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using FaultKind = sandbox::Fault::Kind;
using Kind = CreatedObject::Kind;

class TestSetupSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsEmptyAndReadsNothing();
    void entersStepsInOrder();
    void leavingStepTwoPausesTheWatch();
    void savesSoonAndAtTheEnd();
    void anUntouchedSetUpLeavesNoFile();
    void tellsWhereItCannotSave();
    void comesBackToTheSamePlace();
    void otherPracticeServicesMeanAFreshStart();
    void aDamagedStateMeansAFreshStart();
    void whatIsGoneBringsBackToItsStep();
    void whatIsReadAgainAfterASignIn();
    void removesWhatItCreated();
    void whatIsGoneAlreadyCountsAsRemoved();
    void aFailedRemovalKeepsItsRow();
    void aRemovalWithoutEffectIsNotBelieved();
    void aRemovalStopsAtA401AndGoesOn();
    void removesAttachments();
    void ordersRemovals();
    void startsOver();
    void writesDownWhatItMakesAndTakesAway();
    void makesNothingThatCannotBeWrittenDown();

private:
    ServiceStep *services() const { return m_session->serviceStep(); }
    void createAll(); ///< policy, service and grouping
    void restart()
    {
        m_session.reset();
        m_session = m_practice->session();
    }
    QString statePath() const { return m_practice->folder.filePath(u"setup-practice.json"_s); }

    std::unique_ptr<PracticeFixture> m_practice;
    std::unique_ptr<SetupSession> m_session;
};

void TestSetupSession::init()
{
    m_practice = std::make_unique<PracticeFixture>();
    m_session = m_practice->session();
}

void TestSetupSession::cleanup()
{
    m_session.reset();
    m_practice.reset();
}

void TestSetupSession::createAll()
{
    ServiceForm form;
    form.name = u"Uptrends shop"_s;
    form.newPolicy = true;
    form.policy.name = u"Uptrends on-call"_s;
    form.policy.rules = {
        {30, {{m_practice->idNamed(u"users"_s, u"Tom Baker"_s), u"user_reference"_s, u"Tom"_s}}}};
    form.grouping.type = pagerduty::GroupingType::Time;
    services()->setForm(form);
    services()->create();
    QTRY_COMPARE(services()->createProgress().stage, CreateProgress::Stage::Finished);
    QCOMPARE(m_session->created().size(), 3);
}

void TestSetupSession::startsEmptyAndReadsNothing()
{
    QVERIFY(!m_session->isResumed());
    QCOMPARE(m_session->step(), SetupStep::Service);
    QVERIFY(m_session->canEnter(SetupStep::Service));
    for (const SetupStep step : {SetupStep::Integration, SetupStep::Levels, SetupStep::Proof})
        QVERIFY(!m_session->canEnter(step) && !m_session->enter(step));
    QCOMPARE(services()->servicesState().phase, LoadState::Phase::Idle);
    QVERIFY(m_session->enter(SetupStep::Service));
    QVERIFY(services()->servicesState().isLoading());
}

void TestSetupSession::entersStepsInOrder()
{
    QSignalSpy steps(m_session.get(), &SetupSession::stepChanged);
    QSignalSpy progress(m_session.get(), &SetupSession::progressChanged);
    m_session->next();
    QCOMPARE(m_session->step(), SetupStep::Service);
    createAll();
    QCOMPARE(progress.size(), 1);
    m_session->next();
    QCOMPARE(m_session->step(), SetupStep::Integration);
    QCOMPARE(steps.size(), 1);
    m_session->next();
    QCOMPARE(m_session->step(), SetupStep::Integration);
    m_session->back();
    QCOMPARE(m_session->step(), SetupStep::Service);
    m_session->back();
    QCOMPARE(m_session->step(), SetupStep::Service);
    QCOMPARE(steps.size(), 2);
}

void TestSetupSession::leavingStepTwoPausesTheWatch()
{
    createAll();
    m_session->integrationStep()->setWatchInterval(30ms);
    m_session->next();
    QTRY_COMPARE(m_session->integrationStep()->watchState().phase, LoadState::Phase::Ready);
    m_session->back();
    QTest::qWait(100);
    QSignalSpy looked(m_session->integrationStep(), &IntegrationStep::watchChanged);
    QTest::qWait(200);
    QCOMPARE(looked.size(), 0);
    m_session->next();
    QTRY_VERIFY(looked.size() > 0);
}

void TestSetupSession::savesSoonAndAtTheEnd()
{
    ServiceForm form;
    form.name = u"Half typed"_s;
    services()->setForm(form);
    QVERIFY(!QFile::exists(statePath()));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(statePath()), 2000);
    form.name = u"Half typed and more"_s;
    services()->setForm(form);
    restart();
    QCOMPARE(services()->form().name, u"Half typed and more"_s);
    QVERIFY(m_session->isResumed());
}

void TestSetupSession::anUntouchedSetUpLeavesNoFile()
{
    m_session->enter(SetupStep::Service);
    m_session.reset();
    QVERIFY(!QFile::exists(statePath()));
}

void TestSetupSession::tellsWhereItCannotSave()
{
    QFile blocker(m_practice->folder.filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    m_session = std::make_unique<SetupSession>(m_practice->account.get(),
                                               SetupStateStore(blocker.fileName()));
    QSignalSpy failed(m_session.get(), &SetupSession::saveFailed);
    QVERIFY(!m_session->saveNow());
    QCOMPARE(failed.size(), 1);
    // The set-up itself goes on.
    createAll();
    QVERIFY(failed.size() > 1);
}

void TestSetupSession::comesBackToTheSamePlace()
{
    createAll();
    m_session->next();
    const QStringList chosen = services()->chosenIds();
    restart();
    QVERIFY(m_session->isResumed());
    QCOMPARE(m_session->step(), SetupStep::Integration);
    QVERIFY(m_session->isDone(SetupStep::Service));
    QTRY_COMPARE(services()->chosenIds(), chosen);
    QCOMPARE(m_session->created().size(), 3);
    QTRY_COMPARE(m_session->integrationStep()->watchState().phase, LoadState::Phase::Ready);
}

void TestSetupSession::otherPracticeServicesMeanAFreshStart()
{
    createAll();
    QVERIFY(m_session->saveNow());
    m_session.reset();
    Profile elsewhere = m_practice->profile();
    elsewhere.endpoints.set(EndpointName::UptrendsApp, QUrl(u"http://127.0.0.1:9"_s));
    Account other(elsewhere, &m_practice->http, m_practice->secrets.get());
    {
        const SetupSession fresh(&other, SetupStateStore(m_practice->folder.path()));
        QVERIFY(!fresh.isResumed());
        QVERIFY(fresh.created().isEmpty());
    }
    // A real profile keeps its state although an address changed.
    Profile real = m_practice->profile();
    real.practice = false;
    real.endpoints.set(EndpointName::UptrendsApp, QUrl(u"http://127.0.0.1:9"_s));
    Account account(real, &m_practice->http, m_practice->secrets.get());
    const SetupSession kept(&account, SetupStateStore(m_practice->folder.path()));
    QVERIFY(kept.isResumed());
}

void TestSetupSession::aDamagedStateMeansAFreshStart()
{
    createAll();
    QVERIFY(m_session->saveNow());
    m_session.reset();
    QFile file(statePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    m_session = m_practice->session();
    QVERIFY(!m_session->isResumed());
    QCOMPARE(m_session->step(), SetupStep::Service);
    QVERIFY(QFile::exists(statePath() + u".unreadable"_s));
}

void TestSetupSession::whatIsGoneBringsBackToItsStep()
{
    createAll();
    const QString id = services()->chosenIds().first();
    m_session->next();
    QCOMPARE(m_session->step(), SetupStep::Integration);
    const auto deleted = m_practice->account->pagerDuty()->deleteService(id);
    QTRY_VERIFY(deleted.isFinished());
    restart();
    QCOMPARE(m_session->step(), SetupStep::Integration);
    QStringList names;
    connect(m_session.get(), &SetupSession::foundGone, this, [&](const QList<GoneObject> &objects) {
        QCOMPARE(m_session->step(), SetupStep::Service); // there already
        for (const GoneObject &object : objects)
            names.append(object.name);
    });
    QTRY_COMPARE(names, QStringList {u"Uptrends shop"_s});
    QCOMPARE(m_session->openStep(), SetupStep::Service);
}

void TestSetupSession::whatIsReadAgainAfterASignIn()
{
    m_practice->breakDown(FaultKind::Status, m_practice->api, "GET", u"^/services"_s, 1, 401);
    m_session->enter(SetupStep::Service);
    QTRY_VERIFY(services()->servicesState().wasRefused());
    m_practice->signIn();
    QTRY_COMPARE(services()->servicesState().phase, LoadState::Phase::Ready);
    QCOMPARE(services()->services()->rowCount(), 6);
}

void TestSetupSession::removesWhatItCreated()
{
    createAll();
    services()->refresh();
    QTRY_COMPARE(services()->servicesState().phase, LoadState::Phase::Ready);
    QSignalSpy finished(m_session.get(), &SetupSession::removalFinished);
    m_session->removeCreated();
    QCOMPARE(m_session->removals().size(), 3);
    QVERIFY(m_session->isRemoving());
    m_session->removeCreated(); // a second press changes nothing
    QTRY_COMPARE(finished.size(), 1);
    for (const RemovalRow &row : m_session->removals())
        QCOMPARE(row.state, RemovalRow::State::Removed);
    QVERIFY(m_session->created().isEmpty());
    QVERIFY(services()->chosenIds().isEmpty());
    QVERIFY(!m_session->isDone(SetupStep::Service));
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 0);
    QCOMPARE(m_practice->countNamed(u"escalation_policies"_s, u"Uptrends on-call"_s), 0);
    QVERIFY(m_practice->world(u"alert_grouping_settings"_s).isEmpty());
    QCOMPARE(m_practice->world(u"services"_s).size(), 6);
    restart();
    QVERIFY(m_session->created().isEmpty());
}

void TestSetupSession::whatIsGoneAlreadyCountsAsRemoved()
{
    createAll();
    const QString id = services()->chosenIds().first();
    const auto deleted = m_practice->account->pagerDuty()->deleteService(id);
    QTRY_VERIFY(deleted.isFinished());
    QSignalSpy finished(m_session.get(), &SetupSession::removalFinished);
    m_session->removeCreated();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_session->created().isEmpty());
}

void TestSetupSession::aFailedRemovalKeepsItsRow()
{
    createAll();
    m_practice->breakDown(FaultKind::Status, m_practice->api, "DELETE", u"/services/"_s, -1, 403,
                          R"({"error":{"message":"Access Denied","code":2010}})");
    QSignalSpy finished(m_session.get(), &SetupSession::removalFinished);
    m_session->removeCreated();
    QTRY_COMPARE(finished.size(), 1);
    QList<RemovalRow> rows = m_session->removals();
    QCOMPARE(rows.at(0).state, RemovalRow::State::Removed); // grouping
    QCOMPARE(rows.at(1).state, RemovalRow::State::Failed); // service
    QCOMPARE(rows.at(1).error->kind, ApiError::Kind::Forbidden);
    QCOMPARE(rows.at(2).state, RemovalRow::State::Failed); // its policy is in use
    QCOMPARE(m_session->created().size(), 2);
    QVERIFY(m_session->isDone(SetupStep::Service));

    m_practice->faults.clear();
    m_session->removeCreated();
    QCOMPARE(m_session->removals().size(), 2);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(m_session->created().isEmpty());
}

void TestSetupSession::aRemovalWithoutEffectIsNotBelieved()
{
    createAll();
    m_practice->breakDown(FaultKind::Status, m_practice->api, "DELETE", u"/services/"_s, -1, 204);
    QSignalSpy finished(m_session.get(), &SetupSession::removalFinished);
    m_session->removeCreated();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QCOMPARE(m_session->removals().at(1).state, RemovalRow::State::Failed);
    QCOMPARE(m_session->removals().at(1).error->code, u"still_there"_s);
}

void TestSetupSession::aRemovalStopsAtA401AndGoesOn()
{
    createAll();
    QSignalSpy signIn(m_practice->account.get(), &Account::signInNeeded);
    QSignalSpy finished(m_session.get(), &SetupSession::removalFinished);
    m_practice->account->usePagerDutyToken(Secret("y_NotAToken_aaaaaaaa"));
    m_session->removeCreated();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(signIn.size(), 1);
    QCOMPARE(m_session->removals().at(0).state, RemovalRow::State::Failed);
    QCOMPARE(m_session->removals().at(1).state, RemovalRow::State::Waiting);
    m_practice->signIn();
    m_session->removeCreated();
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(m_session->created().isEmpty());
}

void TestSetupSession::removesAttachments()
{
    tour::PracticeUser user(m_practice->logins());
    QVERIFY(user.signInToUptrends());
    QVERIFY(user.connect({m_practice->idNamed(u"services"_s, u"Web shop"_s)}));
    QVERIFY(user.save(u"Shop"_s));
    uptrends::Client *client = m_practice->account->uptrends();
    const auto integrations = client->fetchIntegrations();
    const auto definitions = client->fetchAlertDefinitions();
    QTRY_VERIFY(integrations.isFinished() && definitions.isFinished());
    const QString guid = integrations.result()->items.last().guid;
    const QString definition = definitions.result()->items.first().guid;
    const auto attached = client->attach(definition, 1, {guid, true, true, false});
    QTRY_VERIFY(attached.isFinished());
    QVERIFY(attached.result().has_value());

    m_session->update([&](SetupState &state) {
        state.created = {
            {Kind::Attachment, guid, u"Shop"_s, definition, 1, {}},
            {Kind::Attachment, guid, u"Shop"_s, u"00000000-0000-0000-0000-000000000000"_s, 1, {}}};
    });
    QSignalSpy finished(m_session.get(), &SetupSession::removalFinished);
    m_session->removeCreated();
    QTRY_COMPARE(finished.size(), 1);
    for (const RemovalRow &row : m_session->removals())
        QVERIFY2(row.state == RemovalRow::State::Removed,
                 qPrintable(row.error ? row.error->message : QString()));
    const auto left = client->fetchLevelIntegrations(definition, 1);
    QTRY_VERIFY(left.isFinished());
    const auto listing = left.result();
    for (const uptrends::Integration &one : listing->items)
        QVERIFY(one.guid != guid);
}

void TestSetupSession::ordersRemovals()
{
    const QList<CreatedObject> created {{Kind::EscalationPolicy, u"E1"_s, {}, {}, 0, {}},
                                        {Kind::Service, u"P1"_s, {}, {}, 0, {}},
                                        {Kind::GroupingSetting, u"G1"_s, {}, {}, 0, {}},
                                        {Kind::Service, u"P2"_s, {}, {}, 0, {}},
                                        {Kind::Attachment, u"A1"_s, {}, {}, 1, {}},
                                        {Kind::Attachment, u"A2"_s, {}, {}, 2, {}}};
    QStringList ids;
    for (const CreatedObject &object : removalOrder(created))
        ids.append(object.id);
    QCOMPARE(ids, (QStringList {u"A2"_s, u"A1"_s, u"G1"_s, u"P2"_s, u"P1"_s, u"E1"_s}));
}

void TestSetupSession::startsOver()
{
    createAll();
    m_session->next();
    QTRY_VERIFY(m_session->state().integrationBaselineTaken);
    QSignalSpy steps(m_session.get(), &SetupSession::stepChanged);
    m_session->startOver();
    QCOMPARE(steps.size(), 1);
    QCOMPARE(m_session->step(), SetupStep::Service);
    QVERIFY(m_session->created().isEmpty());
    QVERIFY(!m_session->state().integrationBaselineTaken);
    QVERIFY(services()->chosenIds().isEmpty());
    QVERIFY(!m_session->isDone(SetupStep::Service));
    QVERIFY(!QFile::exists(statePath()));
    QTRY_COMPARE(services()->servicesState().phase, LoadState::Phase::Ready);
    // Nothing was removed at the services.
    QCOMPARE(m_practice->countNamed(u"services"_s, u"Uptrends shop"_s), 1);
}

void TestSetupSession::writesDownWhatItMakesAndTakesAway()
{
    Journal journal(m_practice->folder.path(), u"practice"_s);
    m_session = std::make_unique<SetupSession>(
        m_practice->account.get(), SetupStateStore(m_practice->folder.path()), &journal);
    createAll();
    m_session->removeCreated();
    QTRY_VERIFY(m_session->created().isEmpty());
    m_session.reset();
    QList<Change::Kind> kinds;
    const Journal again(m_practice->folder.path(), u"practice"_s);
    for (const JournalEntry &entry : again.entries()) {
        kinds.append(entry.change.kind);
        QCOMPARE(entry.outcome, Outcome::Done);
        QVERIFY(!entry.change.id.isEmpty());
        QVERIFY(!entry.change.name.isEmpty());
        QVERIFY(entry.undone != (entry.change.undoes != 0)); // made and taken back, by the other
    }
    QCOMPARE(kinds, QList<Change::Kind>(
                        {Change::Kind::CreateEscalationPolicy, Change::Kind::CreateService,
                         Change::Kind::SetAlertGrouping, Change::Kind::RemoveAlertGrouping,
                         Change::Kind::RemoveService, Change::Kind::RemoveEscalationPolicy}));
}

void TestSetupSession::makesNothingThatCannotBeWrittenDown()
{
    QFile blocker(m_practice->folder.filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Journal journal(blocker.fileName(), u"practice"_s);
    m_session = std::make_unique<SetupSession>(
        m_practice->account.get(), SetupStateStore(m_practice->folder.path()), &journal);
    ServiceForm form;
    form.name = u"Uptrends shop"_s;
    form.policyId = m_practice->idNamed(u"escalation_policies"_s, u"Shop on-call"_s);
    services()->setForm(form);
    services()->create();
    QTRY_VERIFY(services()->createProgress().error.has_value());
    QCOMPARE(services()->createProgress().error->code, u"journal_unwritable"_s);
    QCOMPARE(m_practice->countNamed(u"services"_s, form.name), 0);
    m_session.reset();
}

QTEST_GUILESS_MAIN(TestSetupSession)
#include "test_setupsession.moc"
