// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journal.h"
#include "tests/e2e/headless/headlessfixture.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

class HeadlessApplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsFirst();
    void makesWritesDownAndReadsBack();
    void sayingItTwiceChangesNothing();
    void refusesWhatItCannotPlan_data();
    void refusesWhatItCannotPlan();
    void aRefusedRowFailsAndTheRestGoesOn();
    void stopsWhereTheSignInEnds();
    void aLostAnswerIsNotSentAgainBlindly();
    void changedMeanwhileIsLeftAlone();
    void interruptedItFinishesTheRow();
    void changesNothingThatCannotBeWrittenDown();
};

namespace {

QByteArray listOf(const QByteArray &changes)
{
    return R"({"version": 1, "changes": [)" + changes + "]}";
}

const QByteArray someChanges = R"(
    {"do": "create_definition", "name": "Night"},
    {"do": "add_member", "definition": "Night", "monitor": "Status page"},
    {"do": "attach", "definition": "Night", "level": 1, "integration": "E-mail"},
    {"do": "add_member", "definition": "Night", "level": 1, "operator": "Anna Petit"},
    {"do": "update_level", "definition": "Intranet", "level": 2,
     "set": {"active": true, "threshold_minutes": 20}})";

Run dryRun(HeadlessFixture &fixture, const QByteArray &list)
{
    return fixture.practise({u"--headless"_s, u"apply"_s, fixture.write(u"list.json"_s, list)});
}

Run apply(HeadlessFixture &fixture, const QByteArray &list)
{
    return fixture.practise({u"--headless"_s, u"apply"_s, u"--yes"_s, u"-"_s}, list);
}

QByteArray worldOf(HeadlessFixture &fixture)
{
    return QJsonDocument(fixture.practice.uptrends.dump()).toJson();
}

QStringList statesOf(const Run &run)
{
    QStringList states;
    const QJsonArray rows = run.list(u"changes"_s);
    for (const QJsonValue &each : rows)
        states.append(each["state"_L1].toString());
    return states;
}

} // namespace

void HeadlessApplyTest::showsFirst()
{
    HeadlessFixture fixture;
    const QByteArray before = worldOf(fixture);
    const Run run = dryRun(fixture, listOf(someChanges));
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QCOMPARE(run.object["dry_run"_L1].toBool(), true);
    QCOMPARE(run.count(u"needed"_s), 5);
    const QJsonValue level = run.list(u"changes"_s).last();
    QCOMPARE(level["before"_L1]["ThresholdMinutes"_L1].toInt(), 15);
    QCOMPARE(level["after"_L1]["ThresholdMinutes"_L1].toInt(), 20);
    QVERIFY(!level.toObject().contains("state"_L1));
    QCOMPARE(worldOf(fixture), before);
    QVERIFY(Journal(fixture.dataFolder(), u"practice"_s).entries().isEmpty());
}

void HeadlessApplyTest::makesWritesDownAndReadsBack()
{
    HeadlessFixture fixture;
    const Run run = apply(fixture, listOf(someChanges));
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QCOMPARE(statesOf(run), QStringList(5, u"done"_s));
    const QString night = fixture.definition(u"Night"_s);
    QVERIFY(!night.isEmpty());
    QCOMPARE(run.list(u"changes"_s).at(1)["definition"_L1]["guid"_L1].toString(), night);
    uptrends::Client *client = fixture.practice.account->uptrends();
    AB_VERIFY_RESULT(members, client->fetchLevelMembers(night, 1));
    QCOMPARE(members->items.size(), 1);
    AB_VERIFY_RESULT(level, client->fetchLevel(fixture.definition(u"Intranet"_s), 2));
    QCOMPARE(level->thresholdMinutes, 20);
    const Journal journal(fixture.dataFolder(), u"practice"_s);
    QCOMPARE(journal.entries().size(), 5);
    for (const JournalEntry &entry : journal.entries()) {
        QCOMPARE(entry.outcome, Outcome::Done);
        QVERIFY(entry.change.group.startsWith("apply:"_L1));
    }
}

void HeadlessApplyTest::sayingItTwiceChangesNothing()
{
    HeadlessFixture fixture;
    const QByteArray list = listOf(R"(
        {"do": "add_member", "definition": "Intranet", "monitor": "Status page"},
        {"do": "update_level", "definition": "Intranet", "level": 1, "set": {"active": true}},
        {"do": "attach", "definition": "Intranet", "level": 1, "integration": "E-mail"})");
    QCOMPARE(apply(fixture, list).exitCode, 0);
    const QByteArray before = worldOf(fixture);
    const Run run = apply(fixture, list);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.count(u"needed"_s), 0);
    QCOMPARE(statesOf(run), QStringList(3, u"as_wanted"_s));
    QCOMPARE(worldOf(fixture), before);
}

void HeadlessApplyTest::refusesWhatItCannotPlan_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("damaged") << QByteArray(R"({"version": 1, "chan)") << u"byte"_s;
    QTest::newRow("mistyped") << listOf(R"({"do": "remove_definition", "definition": 5})")
                              << u"changes[0].definition"_s;
    QTest::newRow("unknown name") << listOf(R"({"do": "create_definition", "name": "Night"},
                     {"do": "remove_definition", "definition": "Nothing"})")
                                  << u"changes[1]"_s;
    QTest::newRow("GUID of another account") << listOf(R"({"do": "remove_definition",
                      "definition": "9ec30000-0000-0000-0000-000000000001"})")
                                             << u"changes[0]"_s;
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ') << u"larger"_s;
}

void HeadlessApplyTest::refusesWhatItCannotPlan()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    HeadlessFixture fixture;
    const QByteArray before = worldOf(fixture);
    for (const Run &run : {apply(fixture, content), dryRun(fixture, content)}) {
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.contains(said), qPrintable(run.errors));
        QCOMPARE(run.outcome(), u"usage"_s);
        QVERIFY(run.object.contains("problem"_L1));
    }
    QCOMPARE(worldOf(fixture), before); // not even the row before
    QCOMPARE(fixture.practise({u"--headless"_s, u"apply"_s, u"/nowhere/list.json"_s}).exitCode, 2);
}

void HeadlessApplyTest::aRefusedRowFailsAndTheRestGoesOn()
{
    HeadlessFixture fixture;
    const Run run = apply(fixture, listOf(R"(
        {"do": "update_level", "definition": "Intranet", "level": 1,
         "set": {"threshold_error_count": 0}},
        {"do": "update_level", "definition": "Intranet", "level": 2, "set": {"active": true}})"));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(statesOf(run), (QStringList {u"failed"_s, u"done"_s}));
    const QJsonValue error = run.list(u"changes"_s).first()["error"_L1];
    QCOMPARE(error["http_status"_L1].toInt(), 403);
    QVERIFY(!error["message"_L1].toString().isEmpty()); // the service's own words
    QCOMPARE(run.count(u"failed"_s), 1);
}

void HeadlessApplyTest::stopsWhereTheSignInEnds()
{
    HeadlessFixture fixture;
    sandbox::Fault ended;
    ended.kind = sandbox::Fault::Kind::Status;
    ended.service = u"uptrends-api"_s;
    ended.path = QRegularExpression(u"EscalationLevel/2$"_s);
    ended.method = "PATCH";
    ended.status = 401;
    fixture.practice.faults.add(ended);
    const Run run = apply(fixture, listOf(R"(
        {"do": "update_level", "definition": "Intranet", "level": 1, "set": {"active": false}},
        {"do": "update_level", "definition": "Intranet", "level": 2, "set": {"active": true}},
        {"do": "update_level", "definition": "Intranet", "level": 3, "set": {"active": true}})"));
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(statesOf(run), (QStringList {u"done"_s, u"waiting"_s, u"waiting"_s}));
}

void HeadlessApplyTest::aLostAnswerIsNotSentAgainBlindly()
{
    HeadlessFixture fixture;
    fixture.practice.breakDown(sandbox::Fault::Kind::LoseAnswer, fixture.practice.uptrendsApi,
                               "POST", u"/AlertDefinition$"_s);
    const Run run = apply(fixture, listOf(R"({"do": "create_definition", "name": "Night"})"));
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    const auto all = waitFor(fixture.practice.account->uptrends()->fetchAlertDefinitions());
    QCOMPARE(std::count_if(
                 all->items.begin(), all->items.end(),
                 [](const uptrends::AlertDefinition &each) { return each.name == "Night"_L1; }),
             1);
}

void HeadlessApplyTest::changedMeanwhileIsLeftAlone()
{
    HeadlessFixture fixture;
    // Somebody else is faster: between the plan and the look before sending.
    sandbox::Fault other;
    other.kind = sandbox::Fault::Kind::Mutate;
    other.service = u"uptrends-api"_s;
    other.method = "GET";
    other.path = QRegularExpression(u"EscalationLevel/2$"_s);
    other.pointer = u"/ThresholdMinutes"_s;
    other.value = 45;
    fixture.practice.faults.add(other);
    const Run run = apply(fixture, listOf(R"(
        {"do": "update_level", "definition": "Intranet", "level": 2,
         "set": {"threshold_minutes": 20}})"));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(statesOf(run), QStringList {u"out_of_date"_s});
    fixture.practice.faults.clear();
    AB_VERIFY_RESULT(level, fixture.practice.account->uptrends()->fetchLevel(
                                fixture.definition(u"Intranet"_s), 2));
    QCOMPARE(level->thresholdMinutes, 15);
}

void HeadlessApplyTest::interruptedItFinishesTheRow()
{
    HeadlessFixture fixture;
    sandbox::Fault slow;
    slow.kind = sandbox::Fault::Kind::Delay;
    slow.milliseconds = 1500;
    slow.method = "PATCH";
    fixture.practice.faults.add(slow);
    const QString list = fixture.write(u"list.json"_s, listOf(R"(
        {"do": "update_level", "definition": "Intranet", "level": 1, "set": {"active": false}},
        {"do": "update_level", "definition": "Intranet", "level": 2, "set": {"active": true}})"));
    const auto process = fixture.start(
        {u"--practice"_s, fixture.practiceFile(), u"--headless"_s, u"apply"_s, u"--yes"_s, list});
    QTRY_VERIFY_WITH_TIMEOUT(!Journal(fixture.dataFolder(), u"practice"_s).entries().isEmpty(),
                             30000);
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    const Run run = HeadlessFixture::endOf(*process);
    QCOMPARE(run.exitCode, 130);
    QCOMPARE(statesOf(run), (QStringList {u"done"_s, u"waiting"_s}));
    const Journal journal(fixture.dataFolder(), u"practice"_s);
    QCOMPARE(journal.entries().size(), 1);
    QCOMPARE(journal.entries().first().outcome, Outcome::Done);
}

void HeadlessApplyTest::changesNothingThatCannotBeWrittenDown()
{
    HeadlessFixture fixture;
    const QByteArray before = worldOf(fixture);
    fixture.write(u"data/alertbridge"_s, "a file where the folder should be");
    const Run run = apply(fixture, listOf(someChanges));
    QCOMPARE(run.exitCode, 6);
    QCOMPARE(worldOf(fixture), before);
}

QTEST_GUILESS_MAIN(HeadlessApplyTest)
#include "tst_headless_apply.moc"
