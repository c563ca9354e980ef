// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/changerun.h"
#include "tests/core/setup/stepfixture.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using Phase = ChangeRun::Phase;
using State = ChangeRow::State;

class ChangeRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attachesAndReadsBack();
    void sendsTheFlags();
    void goesOnAfterAFailedRow();
    void triesTheFailedOnesAgain();
    void looksAfterALostAnswerAndSendsNothingTwice();
    void sendsOnceMoreWhereTheLostOneHadNoEffect();
    void believesTheReadBackWhereTheSecondIsRefused();
    void givesUpAfterTwoLostAnswers();
    void countsALateSuccessAsItsOwn();
    void waitsForASlowReadBack();
    void pausesOnARefusedSignInAndResumes();
    void pausesAfterThePostWithoutSendingAgain();
    void callsARowOutOfDateOn404_data();
    void callsARowOutOfDateOn404();
    void stopsAfterTheRunningRow();
    void stopsWhilePaused();
    void finishesAnEmptyPlanAtOnce();
    void dropsALaterPlanWhileRunning();
    void writesEachChangeDownBeforeAndAfter();
    void leavesAnOpenEndWhereItIsCutOff();
    void sendsNothingThatCannotBeWrittenDown();
};

namespace {

const QString guid = u"pagerduty-guid"_s;

Change row(const QString &definition, int level)
{
    uptrends::LevelIntegration attachment;
    attachment.integrationGuid = guid;
    return attachChange(attachment, u"On call"_s, definition, u"Definition "_s + definition, level);
}

struct Fixture : AccountFixture
{
    ChangeRun run {&account};
    QAbstractItemModelTester tester {&run, QAbstractItemModelTester::FailureReportingMode::Fatal};

    /// Looked for, sent and read back.
    void expectAttach(const QByteArray &definition, int level)
    {
        const QByteArray path = attachedPath(definition, level);
        server.expect("GET", path, {integrations(), integrations(guid)});
        server.expect("POST", path, Answer::json(201, QByteArray("{}")));
    }
    qsizetype posts(const QByteArray &definition, int level) const
    {
        return server.count("POST", attachedPath(definition, level));
    }
    QList<State> states() const
    {
        QList<State> states;
        for (const ChangeRow &each : run.rows())
            states.append(each.state);
        return states;
    }
};

} // namespace

#define FINISHES(f) QTRY_COMPARE((f).run.phase(), Phase::Finished)

void ChangeRunTest::attachesAndReadsBack()
{
    Fixture f;
    f.expectAttach("a", 1);
    f.server.expect("GET", attachedPath("a", 2), integrations(guid)); // attached already
    f.expectAttach("b", 1);
    f.run.setChanges({row(u"a"_s, 1), row(u"a"_s, 2), row(u"b"_s, 1)});
    QCOMPARE(f.run.phase(), Phase::Idle);
    QCOMPARE(f.run.index(1).data().toString(), u"Definition a"_s);
    const QSignalSpy rows(&f.run, &ChangeRun::rowChanged);
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Done, State::AsWanted, State::Done}));
    QCOMPARE(f.run.doneCount(), 3);
    QCOMPARE(f.run.failedCount(), 0);
    QCOMPARE(rows.size(), 6); // each begins and ends
    QCOMPARE(f.server.mostAtOnce(), 1);
    QVERIFY(f.server.allUsed());
}

void ChangeRunTest::sendsTheFlags()
{
    Fixture f;
    f.expectAttach("a", 1);
    uptrends::LevelIntegration attachment;
    attachment.integrationGuid = guid;
    attachment.sendOkAlerts = false;
    attachment.sendReminderAlerts = true;
    f.run.setChanges({attachChange(attachment, {}, u"a"_s, {}, 1)});
    f.run.start();
    FINISHES(f);
    const QJsonObject body = f.server.requests().at(1).json();
    QCOMPARE(body.value("IntegrationGuid"_L1).toString(), guid);
    QCOMPARE(body.value("IsActive"_L1).toBool(), true);
    QCOMPARE(body.value("SendOkAlerts"_L1), QJsonValue(false));
    QCOMPARE(body.value("SendReminderAlerts"_L1), QJsonValue(true));
}

void ChangeRunTest::goesOnAfterAFailedRow()
{
    Fixture f;
    f.server.expect("GET", attachedPath("a", 1), integrations());
    f.server.expect("POST", attachedPath("a", 1), refusal(403, u"SendOkAlerts must be false"_s));
    f.server.always("GET", attachedPath("b", 1), Answer::json(503, QByteArray("{}")));
    f.expectAttach("c", 1);
    f.run.setChanges({row(u"a"_s, 1), row(u"b"_s, 1), row(u"c"_s, 1)});
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Failed, State::Failed, State::Done}));
    QCOMPARE(f.run.failedCount(), 2);
    const ChangeRow refused = f.run.rows().at(0);
    QCOMPARE(refused.error->kind, ApiError::Kind::Invalid);
    QCOMPARE(refused.error->message, u"SendOkAlerts must be false"_s);
    QCOMPARE(f.run.rows().at(1).error->kind, ApiError::Kind::Server);
    QCOMPARE(f.posts("a", 1), 1);
    QCOMPARE(f.posts("b", 1), 0);
}

void ChangeRunTest::triesTheFailedOnesAgain()
{
    Fixture f;
    f.server.expect("GET", attachedPath("a", 1), integrations());
    f.server.expect("POST", attachedPath("a", 1), refusal(403, u"locked"_s));
    f.expectAttach("b", 1);
    f.run.setChanges({row(u"a"_s, 1), row(u"b"_s, 1)});
    f.run.start();
    FINISHES(f);
    f.expectAttach("a", 1);
    f.run.retryFailed();
    QCOMPARE(f.run.phase(), Phase::Running);
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Done, State::Done}));
    QVERIFY(!f.run.rows().at(0).error);
    QCOMPARE(f.posts("b", 1), 1);
}

void ChangeRunTest::looksAfterALostAnswerAndSendsNothingTwice()
{
    Fixture f;
    f.server.expect("GET", attachedPath("a", 1), {integrations(), integrations(guid)});
    f.server.expect("POST", attachedPath("a", 1), Answer::failing(Answer::Fault::Drop));
    f.run.setChanges({row(u"a"_s, 1)});
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Done}));
    QCOMPARE(f.posts("a", 1), 1);
}

void ChangeRunTest::sendsOnceMoreWhereTheLostOneHadNoEffect()
{
    Fixture f;
    f.server.expect("GET", attachedPath("a", 1),
                    {integrations(), integrations(), integrations(guid)});
    f.server.expect("POST", attachedPath("a", 1),
                    {Answer::failing(Answer::Fault::Drop), Answer::json(201, QByteArray("{}"))});
    f.run.setChanges({row(u"a"_s, 1)});
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Done}));
    QCOMPARE(f.posts("a", 1), 2);
}

void ChangeRunTest::believesTheReadBackWhereTheSecondIsRefused()
{
    Fixture f;
    f.server.expect("GET", attachedPath("a", 1),
                    {integrations(), integrations(), integrations(guid)});
    f.server.expect("POST", attachedPath("a", 1),
                    {Answer::failing(Answer::Fault::Drop), refusal(403, u"already attached"_s)});
    f.run.setChanges({row(u"a"_s, 1)});
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Done}));
}

void ChangeRunTest::givesUpAfterTwoLostAnswers()
{
    Fixture f;
    f.server.always("GET", attachedPath("a", 1), integrations());
    f.server.always("POST", attachedPath("a", 1), Answer::failing(Answer::Fault::Drop));
    f.run.setChanges({row(u"a"_s, 1)});
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Failed}));
    QVERIFY(f.run.rows().at(0).error->outcomeUnknown);
    QCOMPARE(f.posts("a", 1), 2);
}

void ChangeRunTest::countsALateSuccessAsItsOwn()
{
    Fixture f;
    const QByteArray path = attachedPath("a", 1);
    const Answer broken = Answer::json(500, QByteArray("{}"));
    f.server.expect("GET", path, {integrations(), broken, broken}); // the read-back fails for good
    f.server.expect("POST", path, Answer::json(201, QByteArray("{}")));
    f.run.setChanges({row(u"a"_s, 1)});
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Failed}));
    f.server.expect("GET", path, integrations(guid));
    f.run.retryFailed();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Done})); // not AsWanted: this run made it
    QCOMPARE(f.posts("a", 1), 1);
}

void ChangeRunTest::waitsForASlowReadBack()
{
    Fixture f;
    f.server.expect("GET", attachedPath("a", 1),
                    {integrations(), integrations(), integrations(guid)});
    f.server.expect("POST", attachedPath("a", 1), Answer::json(201, QByteArray("{}")));
    f.run.setChanges({row(u"a"_s, 1)});
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Done}));
    QCOMPARE(f.posts("a", 1), 1);
}

void ChangeRunTest::pausesOnARefusedSignInAndResumes()
{
    Fixture f;
    f.expectAttach("a", 1);
    f.server.expect("GET", attachedPath("b", 1), Answer::json(401, QByteArray("{}")));
    f.run.setChanges({row(u"a"_s, 1), row(u"b"_s, 1), row(u"c"_s, 1)});
    QSignalSpy asked(&f.account, &Account::signInNeeded);
    f.run.start();
    QTRY_COMPARE(f.run.phase(), Phase::Paused);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(f.states(), QList<State>({State::Done, State::Waiting, State::Waiting}));
    f.account.useUptrends({Secret("0123456789abcdef"), Secret("another-password")});
    f.expectAttach("b", 1);
    f.expectAttach("c", 1);
    f.run.resume();
    FINISHES(f);
    QCOMPARE(f.run.doneCount(), 3);
    QCOMPARE(f.posts("a", 1), 1);
}

void ChangeRunTest::pausesAfterThePostWithoutSendingAgain()
{
    Fixture f;
    f.server.expect("GET", attachedPath("a", 1),
                    {integrations(), Answer::json(401, QByteArray("{}"))});
    f.server.expect("POST", attachedPath("a", 1), Answer::json(201, QByteArray("{}")));
    f.run.setChanges({row(u"a"_s, 1)});
    f.run.start();
    QTRY_COMPARE(f.run.phase(), Phase::Paused);
    f.server.expect("GET", attachedPath("a", 1), integrations(guid));
    f.run.resume();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Done}));
    QCOMPARE(f.posts("a", 1), 1);
}

void ChangeRunTest::callsARowOutOfDateOn404_data()
{
    QTest::addColumn<bool>("level");
    QTest::newRow("definition or level gone") << true;
    QTest::newRow("integration gone") << false;
}

void ChangeRunTest::callsARowOutOfDateOn404()
{
    QFETCH(const bool, level);
    Fixture f;
    const Answer gone = refusal(404, u"not found"_s);
    f.server.expect("GET", attachedPath("a", 1), level ? gone : integrations());
    if (!level)
        f.server.expect("POST", attachedPath("a", 1), gone);
    f.expectAttach("b", 1);
    f.run.setChanges({row(u"a"_s, 1), row(u"b"_s, 1)});
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::OutOfDate, State::Done}));
    f.run.retryFailed(); // planned again, not repeated
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::OutOfDate, State::Done}));
}

void ChangeRunTest::stopsAfterTheRunningRow()
{
    Fixture f;
    f.expectAttach("a", 1);
    f.run.setChanges({row(u"a"_s, 1), row(u"b"_s, 1)});
    f.run.start();
    f.run.stop();
    QCOMPARE(f.run.phase(), Phase::Running);
    FINISHES(f);
    QCOMPARE(f.states(), QList<State>({State::Done, State::Waiting}));
    f.expectAttach("b", 1);
    f.run.start();
    FINISHES(f);
    QCOMPARE(f.run.doneCount(), 2);
}

void ChangeRunTest::stopsWhilePaused()
{
    Fixture f;
    f.server.expect("GET", attachedPath("a", 1), Answer::json(401, QByteArray("{}")));
    f.run.setChanges({row(u"a"_s, 1)});
    f.run.start();
    QTRY_COMPARE(f.run.phase(), Phase::Paused);
    f.run.start(); // only resume() goes on
    QCOMPARE(f.run.phase(), Phase::Paused);
    f.run.stop();
    QCOMPARE(f.run.phase(), Phase::Finished);
}

void ChangeRunTest::finishesAnEmptyPlanAtOnce()
{
    Fixture f;
    f.run.setChanges({});
    f.run.start();
    QCOMPARE(f.run.phase(), Phase::Finished);
}

void ChangeRunTest::dropsALaterPlanWhileRunning()
{
    Fixture f;
    f.expectAttach("a", 1);
    f.run.setChanges({row(u"a"_s, 1)});
    f.run.start();
    f.run.setChanges({});
    QCOMPARE(f.run.rowCount(), 1);
    FINISHES(f);
    QCOMPARE(f.run.doneCount(), 1);
}

void ChangeRunTest::writesEachChangeDownBeforeAndAfter()
{
    Fixture f;
    const QTemporaryDir folder;
    Journal journal(folder.path(), u"p1"_s);
    ChangeRun run(&f.account, &journal);
    f.expectAttach("a", 1);
    f.server.expect("GET", attachedPath("a", 2), integrations(guid)); // attached already
    f.server.expect("GET", attachedPath("b", 1), integrations());
    f.server.expect("POST", attachedPath("b", 1), refusal(403, u"The level is locked"_s));
    run.setChanges({row(u"a"_s, 1), row(u"a"_s, 2), row(u"b"_s, 1)});
    run.start();
    QTRY_COMPARE(run.phase(), Phase::Finished);
    const Journal again(folder.path(), u"p1"_s);
    QCOMPARE(again.entries().size(), 2); // what was attached already is no change
    const JournalEntry done = again.entries().at(0);
    QCOMPARE(done.change.kind, Change::Kind::AttachIntegration);
    QCOMPARE(done.change.id, guid);
    QCOMPARE(done.change.definitionGuid, u"a"_s);
    QCOMPARE(done.change.level, 1);
    QCOMPARE(done.outcome, Outcome::Done);
    const JournalEntry refused = again.entries().at(1);
    QCOMPARE(refused.change.definitionGuid, u"b"_s);
    QCOMPARE(refused.outcome, Outcome::Refused);
    QCOMPARE(refused.error->message, u"The level is locked"_s);
}

void ChangeRunTest::leavesAnOpenEndWhereItIsCutOff()
{
    Fixture f;
    const QTemporaryDir folder;
    f.server.expect("GET", attachedPath("a", 1), integrations());
    f.server.expect("POST", attachedPath("a", 1), Answer::failing(Answer::Fault::Hold));
    {
        Journal journal(folder.path(), u"p1"_s);
        ChangeRun run(&f.account, &journal);
        run.setChanges({row(u"a"_s, 1)});
        run.start();
        QTRY_COMPARE(f.posts("a", 1), 1);
        // The POST has left: on the disk it must stand already.
        QCOMPARE(Journal(folder.path(), u"p1"_s).openEntries().size(), 1);
    }
    const QList<JournalEntry> open = Journal(folder.path(), u"p1"_s).openEntries();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().change.definitionGuid, u"a"_s);
}

void ChangeRunTest::sendsNothingThatCannotBeWrittenDown()
{
    Fixture f;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in-the-way"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Journal journal(file.fileName(), u"p1"_s); // no folder, so nothing can be made in it
    ChangeRun run(&f.account, &journal);
    f.server.expect("GET", attachedPath("a", 1), integrations());
    run.setChanges({row(u"a"_s, 1)});
    run.start();
    QTRY_COMPARE(run.phase(), Phase::Finished);
    QCOMPARE(run.rows().constFirst().state, State::Failed);
    QCOMPARE(run.rows().constFirst().error->code, u"journal_unwritable"_s);
    QCOMPARE(f.posts("a", 1), 0);
}

QTEST_GUILESS_MAIN(ChangeRunTest)
#include "tst_changerun.moc"
