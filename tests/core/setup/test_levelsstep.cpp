// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/levelsstep.h"
#include "core/setup/setupsession.h"
#include "tests/core/setup/stepfixture.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using Phase = LoadState::Phase;
using RowState = LevelTreeModel::RowState;

class LevelsStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingWithNothingTicked();
    void drawsAsManyLevelsAsThereAre_data();
    void drawsAsManyLevelsAsThereAre();
    void asksFourAtOnceAtMost();
    void savesAndRestoresTicks();
    void dropsTicksOfWhatVanished();
    void keepsTicksWhereTheListIsNotWhole();
    void tellsErrorsByRowAndReadsOnlyThoseAgain();
    void failsWhereTheDefinitionsCannotBeRead();
    void stopsOnARefusedSignInAndResumes();
    void stopsWhereTheNetworkIsGone();
    void canBeStopped();
    void startsAnewForAnotherIntegration();
    void givesAdvice();
    void plansAndApplies();
    void keepsFailedRowsTicked();
    void readsDefinitionsAgainThatWereOutOfDate();
    void countsEarlierWorkUntilItIsReadAgain();
};

namespace {

const QString guid = u"pagerduty-guid"_s;

QJsonObject levelJson(int id, bool active = true)
{
    return {{u"Id"_s, id},
            {u"EscalationMode"_s, u"AlertOnErrorCount"_s},
            {u"ThresholdErrorCount"_s, id},
            {u"ThresholdMinutes"_s, 5},
            {u"IsActive"_s, active},
            {u"Hash"_s, u"h"_s}};
}

QJsonObject definitionJson(const QString &name, bool active = true)
{
    return {{u"AlertDefinitionGuid"_s, name},
            {u"AlertName"_s, name.toUpper()},
            {u"IsActive"_s, active}};
}

Answer members(int monitors, int groups, const QString &kind = u"Monitor"_s)
{
    QJsonArray items;
    for (int i = 0; i < monitors; ++i)
        items.append(QJsonObject {{kind + "Guid"_L1, QString::number(i)}});
    for (int i = 0; i < groups; ++i)
        items.append(QJsonObject {{kind + "GroupGuid"_L1, QString::number(i)}});
    return list(items);
}

struct Fixture : AccountFixture
{
    QTemporaryDir folder;
    std::unique_ptr<SetupSession> session = std::make_unique<SetupSession>(
        &account, SetupStateStore(folder.path()));

    Fixture()
    {
        session->update([](SetupState &state) { state.integrationGuid = guid; });
    }
    LevelsStep &step() { return *session->levelsStep(); }
    LevelTreeModel &model() { return *step().model(); }

    void haveDefinitions(const QStringList &names)
    {
        QJsonArray items;
        for (const QString &name : names)
            items.append(definitionJson(name));
        server.expect("GET", "/v4/AlertDefinition", list(items));
    }
    /// One answer for each of the definition's lists, for as often as it is asked.
    void haveLevels(const QByteArray &definition, int levels, const QList<int> &attached = {})
    {
        QJsonArray items;
        for (int id = 1; id <= levels; ++id) {
            items.append(levelJson(id));
            server.always("GET", attachedPath(definition, id),
                          integrations(attached.contains(id) ? guid : QString()));
            server.always("GET", levelPath(definition, id) + "/Member",
                          members(1, 1, u"Operator"_s));
        }
        server.always("GET", "/v4/AlertDefinition/" + definition + "/EscalationLevel", list(items));
        server.always("GET", "/v4/AlertDefinition/" + definition + "/Member", members(3, 1));
    }
    bool load()
    {
        step().load();
        return QTest::qWaitFor([this] { return !step().state().isLoading(); }, 15000);
    }
    RowState stateOf(const QString &definition, int level)
    {
        const DefinitionEntry *entry = model().definition(definition);
        for (int row = 0; entry && row < entry->levels.size(); ++row) {
            if (entry->levels.at(row).level.id != level)
                continue;
            for (int top = 0; top < model().rowCount(); ++top) {
                const QModelIndex parent = model().index(top, 0);
                if (parent.data(LevelTreeModel::GuidRole).toString() == definition)
                    return static_cast<RowState>(
                        model().index(row, 0, parent).data(LevelTreeModel::StateRole).toInt());
            }
        }
        return RowState::Failed;
    }
    qsizetype reads(const QByteArray &path) const { return server.count("GET", path); }
};

} // namespace

void LevelsStepTest::readsEverythingWithNothingTicked()
{
    Fixture f;
    const QAbstractItemModelTester tester(&f.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.haveDefinitions({u"a"_s, u"b"_s});
    f.haveLevels("a", 3, {1});
    f.haveLevels("b", 3);
    QVERIFY(f.load());
    const LoadState state = f.step().state();
    QCOMPARE(state.phase, Phase::Ready);
    QVERIFY(!state.error);
    QVERIFY(state.readAt.isValid());
    QCOMPARE(state.done, 1 + 2 * (2 + 3 * 2));
    QCOMPARE(state.total, state.done);
    QCOMPARE(f.model().tickedCount(), 0);
    QCOMPARE(f.step().attachedCount(), 1);
    QCOMPARE(f.stateOf(u"a"_s, 1), RowState::Attached);
    QCOMPARE(f.stateOf(u"a"_s, 2), RowState::Free);
    const DefinitionEntry *a = f.model().definition(u"a"_s);
    QCOMPARE(a->monitors, 3);
    QCOMPARE(a->monitorGroups, 1);
    QCOMPARE(a->levels.at(0).operators, 2);
    QVERIFY(f.step().plan().isEmpty());
}

void LevelsStepTest::drawsAsManyLevelsAsThereAre_data()
{
    QTest::addColumn<int>("levels");
    for (const int levels : {0, 1, 3, 4})
        QTest::addRow("%d", levels) << levels;
}

void LevelsStepTest::drawsAsManyLevelsAsThereAre()
{
    QFETCH(const int, levels);
    Fixture f;
    f.haveDefinitions({u"a"_s, u"b"_s});
    f.haveLevels("a", levels);
    f.haveLevels("b", 2);
    QVERIFY(f.load());
    QCOMPARE(f.model().rowCount(f.model().index(0, 0)), levels);
    QCOMPARE(f.model().rowCount(f.model().index(1, 0)), 2);
    QCOMPARE(f.step().state().done, f.step().state().total);
}

void LevelsStepTest::asksFourAtOnceAtMost()
{
    Fixture f;
    QStringList names;
    for (int i = 0; i < 20; ++i)
        names.append(u"d%1"_s.arg(i));
    f.haveDefinitions(names);
    for (const QString &name : std::as_const(names))
        f.haveLevels(name.toLatin1(), 2);
    QVERIFY(f.load());
    QCOMPARE(f.step().state().phase, Phase::Ready);
    QVERIFY2(f.server.mostAtOnce() <= 4, qPrintable(QString::number(f.server.mostAtOnce())));
    QVERIFY(f.server.mostAtOnce() > 1);
}

void LevelsStepTest::savesAndRestoresTicks()
{
    Fixture f;
    f.haveDefinitions({u"a"_s, u"b"_s});
    f.haveLevels("a", 3);
    f.haveLevels("b", 3);
    QVERIFY(f.load());
    f.model().tick(u"a"_s, 2, true, false, true);
    f.model().tick(u"b"_s, 1, true);
    const QList<LevelChoice> choices {{u"a"_s, 2, false, true}, {u"b"_s, 1, true, false}};
    QCOMPARE(f.session->state().choices, choices);
    QVERIFY(f.session->saveNow());
    for (const char *path :
         {"/services", "/escalation_policies"}) // what the first step reads again
        f.server.always("GET", path, Answer::json(403, QByteArray("{}")));

    // The next start: the ticks are there while the levels are read again, and after.
    f.session = std::make_unique<SetupSession>(&f.account, SetupStateStore(f.folder.path()));
    QVERIFY(f.session->isResumed());
    f.haveDefinitions({u"a"_s, u"b"_s});
    QVERIFY(f.load());
    QCOMPARE(f.model().tickedCount(), 2);
    QCOMPARE(f.session->state().choices, choices);
    const LevelEntry second = f.model().definition(u"a"_s)->levels.at(1);
    QVERIFY(second.ticked && !second.okAlerts && second.reminders);
}

void LevelsStepTest::dropsTicksOfWhatVanished()
{
    Fixture f;
    f.session->update([](SetupState &state) {
        state.choices = {{u"gone"_s, 1}, {u"a"_s, 1}, {u"a"_s, 2}, {u"a"_s, 3}};
    });
    f.haveDefinitions({u"a"_s});
    f.haveLevels("a", 2, {1}); // the first was attached meanwhile, the third is gone
    QVERIFY(f.load());
    QCOMPARE(f.session->state().choices, QList<LevelChoice>({{u"a"_s, 2}}));
    QCOMPARE(f.model().tickedCount(), 1);
}

void LevelsStepTest::keepsTicksWhereTheListIsNotWhole()
{
    Fixture f;
    f.session->update([](SetupState &state) { state.choices = {{u"hidden"_s, 1}}; });
    f.server.expect("GET", "/v4/AlertDefinition",
                    list({definitionJson(u"a"_s), QJsonObject {{u"AlertDefinitionGuid"_s, 7}}}));
    f.haveLevels("a", 1);
    QVERIFY(f.load());
    QCOMPARE(f.step().state().phase, Phase::Ready);
    QCOMPARE(f.step().state().error->kind, ApiError::Kind::Incomplete);
    QCOMPARE(f.session->state().choices.size(), 1);
    QCOMPARE(f.model().rowCount(), 1);
}

void LevelsStepTest::tellsErrorsByRowAndReadsOnlyThoseAgain()
{
    Fixture f;
    f.haveDefinitions({u"a"_s, u"b"_s, u"c"_s});
    f.haveLevels("a", 2);
    f.haveLevels("b", 2);
    f.haveLevels("c", 2);
    f.server.expect("GET", attachedPath("a", 2), refusal(403, u"no"_s));
    f.server.expect("GET", "/v4/AlertDefinition/b/EscalationLevel", refusal(404, u"gone"_s));
    QVERIFY(f.load());
    QCOMPARE(f.step().state().phase, Phase::Ready);
    QCOMPARE(f.stateOf(u"a"_s, 2), RowState::Failed);
    QCOMPARE(f.stateOf(u"a"_s, 1), RowState::Free);
    QCOMPARE(f.model().definition(u"a"_s)->levels.at(1).error->message, u"no"_s);
    QCOMPARE(f.model().definition(u"b"_s)->error->kind, ApiError::Kind::NotFound);
    QCOMPARE(f.stateOf(u"c"_s, 2), RowState::Free);

    f.haveDefinitions({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(f.load());
    QCOMPARE(f.stateOf(u"a"_s, 2), RowState::Free);
    QVERIFY(!f.model().definition(u"b"_s)->error);
    QCOMPARE(f.stateOf(u"b"_s, 1), RowState::Free);
    QCOMPARE(f.reads("/v4/AlertDefinition/c/EscalationLevel"), 1); // was whole

    f.haveDefinitions({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(f.load()); // now everything is whole: all of it anew
    QCOMPARE(f.reads("/v4/AlertDefinition/c/EscalationLevel"), 2);
}

void LevelsStepTest::failsWhereTheDefinitionsCannotBeRead()
{
    Fixture f;
    f.server.expect("GET", "/v4/AlertDefinition", Answer::html(200));
    QVERIFY(f.load());
    QCOMPARE(f.step().state().phase, Phase::Failed);
    QCOMPARE(f.step().state().error->kind, ApiError::Kind::Gateway);
    f.haveDefinitions({});
    QVERIFY(f.load());
    QCOMPARE(f.step().state().phase, Phase::Ready);
    QCOMPARE(f.model().rowCount(), 0);
}

void LevelsStepTest::stopsOnARefusedSignInAndResumes()
{
    Fixture f;
    const QSignalSpy asked(&f.account, &Account::signInNeeded);
    f.haveDefinitions({u"a"_s, u"b"_s, u"c"_s});
    for (const char *name : {"a", "b", "c"})
        f.haveLevels(name, 2);
    f.server.expect("GET", levelPath("c", 1) + "/Member", Answer::json(401, QByteArray("{}")));
    f.session->update([](SetupState &state) { state.choices = {{u"c"_s, 2}}; });
    QVERIFY(f.load());
    QCOMPARE(f.step().state().phase, Phase::Failed);
    QCOMPARE(f.step().state().error->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(f.session->state().choices.size(), 1); // not lost with what was not read

    f.account.useUptrends({Secret("0123456789abcdef"), Secret("another-password")});
    f.haveDefinitions({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(f.load());
    QCOMPARE(f.step().state().phase, Phase::Ready);
    QCOMPARE(f.reads("/v4/AlertDefinition/a/EscalationLevel"), 1);
    QCOMPARE(f.stateOf(u"c"_s, 2), RowState::WillAttach);
    QCOMPARE(f.stateOf(u"b"_s, 1), RowState::Free);
}

void LevelsStepTest::stopsWhereTheNetworkIsGone()
{
    Fixture f;
    QStringList names;
    for (int i = 0; i < 50; ++i)
        names.append(QString::number(i));
    f.haveDefinitions(names);
    for (const QString &name : std::as_const(names)) {
        f.server.always("GET", "/v4/AlertDefinition/" + name.toLatin1() + "/EscalationLevel",
                        Answer::failing(Answer::Fault::Drop));
        f.server.always("GET", "/v4/AlertDefinition/" + name.toLatin1() + "/Member",
                        Answer::failing(Answer::Fault::Drop));
    }
    QVERIFY(f.load());
    QCOMPARE(f.step().state().phase, Phase::Failed);
    QCOMPARE(f.step().state().error->kind, ApiError::Kind::Offline);
    QVERIFY(f.server.requests().size() < 30);
}

void LevelsStepTest::canBeStopped()
{
    Fixture f;
    f.haveDefinitions({u"a"_s});
    f.haveLevels("a", 3);
    f.step().load();
    f.step().load(); // once is enough
    f.step().stopLoading();
    QCOMPARE(f.step().state().phase, Phase::Idle);
    QVERIFY(f.load());
    QCOMPARE(f.step().state().phase, Phase::Ready);
    f.step().stopLoading();
    QCOMPARE(f.step().state().phase, Phase::Ready);
}

void LevelsStepTest::startsAnewForAnotherIntegration()
{
    Fixture f;
    f.haveDefinitions({u"a"_s});
    f.haveLevels("a", 2, {1});
    QVERIFY(f.load());
    QCOMPARE(f.step().attachedCount(), 1);
    f.model().tick(u"a"_s, 2, true);
    f.session->update([](SetupState &state) { state.integrationGuid = u"another"_s; });
    f.haveDefinitions({u"a"_s});
    QVERIFY(f.load());
    QCOMPARE(f.step().attachedCount(), 0);
    QCOMPARE(f.model().tickedCount(), 1); // the choice of levels stands
    QCOMPARE(f.step().plan().at(0).id, u"another"_s);
}

void LevelsStepTest::givesAdvice()
{
    using Kind = LevelAdvice::Kind;
    Fixture f;
    f.server.expect("GET", "/v4/AlertDefinition",
                    list({definitionJson(u"a"_s, false), definitionJson(u"b"_s)}));
    f.server.expect("GET", "/v4/AlertDefinition/a/Member", members(0, 0));
    f.server.expect("GET", "/v4/AlertDefinition/a/EscalationLevel",
                    list({levelJson(1, false), levelJson(2)}));
    f.server.expect("GET", levelPath("a", 1) + "/Member", members(0, 0, u"Operator"_s));
    f.haveLevels("a", 2);
    f.haveLevels("b", 1);
    QVERIFY(f.load());
    QVERIFY(f.step().advice().isEmpty());
    f.model().tick(u"a"_s, 1, true, false, true);
    f.model().tick(u"b"_s, 1, true);

    const QList<LevelAdvice> expected {
        {Kind::DefinitionInactive, u"A"_s, 0}, {Kind::NoMonitors, u"A"_s, 0},
        {Kind::LevelInactive, u"A"_s, 1},      {Kind::NoOperators, u"A"_s, 1},
        {Kind::OkAlertsOff, u"A"_s, 1},        {Kind::RemindersOn, u"A"_s, 1},
    };
    QCOMPARE(f.step().advice(), expected);
    QCOMPARE(f.step().definitionCount(), 2);
    QCOMPARE(f.step().monitorCount(), 3);
}

void LevelsStepTest::plansAndApplies()
{
    Fixture f;
    f.haveDefinitions({u"a"_s, u"b"_s});
    f.haveLevels("a", 2, {1});
    f.haveLevels("b", 2);
    QVERIFY(f.load());
    QVERIFY(f.step().isApplied()); // attached already, nothing left to do
    f.model().tick(u"a"_s, 2, true);
    f.model().tick(u"b"_s, 1, true, true, true);
    QVERIFY(!f.step().isApplied());

    const QList<Change> plan = f.step().plan();
    QCOMPARE(plan.size(), 2);
    QCOMPARE(plan.at(0).definitionName, u"A"_s);
    QCOMPARE(plan.at(0).level, 2);
    QVERIFY(attachmentOf(plan.at(1)).sendReminderAlerts);

    f.server.expect("GET", attachedPath("a", 2), {integrations(), integrations(guid)});
    f.server.expect("POST", attachedPath("a", 2), Answer::json(201, QByteArray("{}")));
    f.server.expect("GET", attachedPath("b", 1), integrations(guid)); // somebody else was faster
    f.step().apply();
    QCOMPARE(f.step().run()->phase(), ChangeRun::Phase::Running);
    QTRY_COMPARE(f.step().run()->phase(), ChangeRun::Phase::Finished);
    QCOMPARE(f.step().run()->doneCount(), 2);
    QVERIFY(f.step().isApplied());
    QCOMPARE(f.step().attachedCount(), 3);
    QVERIFY(f.session->state().choices.isEmpty());

    const QList<CreatedObject> created = f.session->created();
    QCOMPARE(created.size(), 1); // what was found attached is not ours to remove
    QCOMPARE(created.at(0).kind, CreatedObject::Kind::Attachment);
    QCOMPARE(created.at(0).id, guid);
    QCOMPARE(created.at(0).definitionGuid, u"a"_s);
    QCOMPARE(created.at(0).level, 2);
    const auto saved = SetupStateStore(f.folder.path()).load(f.account.profile().id);
    QCOMPARE(saved->created, created); // on disk before anything else happens
}

void LevelsStepTest::keepsFailedRowsTicked()
{
    Fixture f;
    f.haveDefinitions({u"a"_s});
    f.haveLevels("a", 2);
    QVERIFY(f.load());
    f.model().tick(u"a"_s, 1, true);
    f.server.expect("POST", attachedPath("a", 1), refusal(403, u"no"_s));
    f.step().apply();
    QTRY_COMPARE(f.step().run()->phase(), ChangeRun::Phase::Finished);
    QVERIFY(!f.step().isApplied());
    QCOMPARE(f.model().tickedCount(), 1);
    QVERIFY(f.session->created().isEmpty());

    f.server.expect("GET", attachedPath("a", 1), {integrations(), integrations(guid)});
    f.server.expect("POST", attachedPath("a", 1), Answer::json(201, QByteArray("{}")));
    f.step().run()->retryFailed();
    QTRY_COMPARE(f.step().run()->phase(), ChangeRun::Phase::Finished);
    QVERIFY(f.step().isApplied());
}

void LevelsStepTest::readsDefinitionsAgainThatWereOutOfDate()
{
    Fixture f;
    f.haveDefinitions({u"a"_s, u"b"_s});
    f.haveLevels("a", 2);
    f.haveLevels("b", 2);
    QVERIFY(f.load());
    f.model().tick(u"a"_s, 1, true);
    f.server.expect("GET", attachedPath("a", 1), refusal(404, u"gone"_s));
    f.haveDefinitions({u"b"_s});
    f.step().apply();
    QTRY_COMPARE(f.step().run()->phase(), ChangeRun::Phase::Finished);
    QTRY_COMPARE(f.step().state().phase, Phase::Ready);
    QCOMPARE(f.step().run()->failedCount(), 1);
    QCOMPARE(f.model().rowCount(), 1);
    QVERIFY(f.session->state().choices.isEmpty());
    QCOMPARE(f.reads("/v4/AlertDefinition/b/EscalationLevel"), 1);
}

void LevelsStepTest::countsEarlierWorkUntilItIsReadAgain()
{
    Fixture f;
    QVERIFY(!f.step().isApplied());
    f.session->update([](SetupState &state) {
        CreatedObject object;
        object.kind = CreatedObject::Kind::Attachment;
        object.id = guid;
        object.definitionGuid = u"a"_s;
        object.level = 1;
        state.created.append(object);
    });
    QVERIFY(f.step().isApplied());
    f.haveDefinitions({u"a"_s});
    f.haveLevels("a", 1); // detached by somebody meanwhile
    QVERIFY(f.load());
    QVERIFY(!f.step().isApplied());
}

QTEST_GUILESS_MAIN(LevelsStepTest)
#include "test_levelsstep.moc"
