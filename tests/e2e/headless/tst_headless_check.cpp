// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/headless/headlessfixture.h"

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

class HeadlessCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesWhereEveryDefinitionHasAWay();
    void failsWhereADefinitionHasNone();
    void undecidedFailsOnlyWhenStrict();
    void followsPagerDutyToThePersonOnCall();
    void knowsWhatThisAppSwitchedOff();
    void whatCannotBeReadIsNoFailure();
};

namespace {

const QStringList check {u"--headless"_s, u"check"_s};

bool hasFinding(const Run &run, const QString &kind, const QString &reason = {})
{
    const QJsonArray findings = run.list(u"findings"_s);
    return std::any_of(findings.begin(), findings.end(), [&](const QJsonValue &each) {
        return each["kind"_L1].toString() == kind
               && (reason.isEmpty() || each["reason"_L1].toString() == reason);
    });
}

QJsonObject definitionOf(const Run &run, const QString &name)
{
    const QJsonArray definitions = run.list(u"definitions"_s);
    for (const QJsonValue &each : definitions) {
        if (each["name"_L1].toString() == name)
            return each.toObject();
    }
    return {};
}

/// "Checkout API" alerts through the PagerDuty integration alone.
QString usePagerDutyAlone(HeadlessFixture &fixture)
{
    const QString guid = fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    const QString checkout = fixture.definition(u"Checkout API"_s);
    uptrends::Client *client = fixture.practice.account->uptrends();
    waitFor(client->attach(checkout, 1, {guid, true, true, false}));
    const auto attached = waitFor(client->fetchLevelIntegrations(checkout, 1));
    for (const uptrends::Integration &each : attached->items) {
        if (each.guid != guid)
            waitFor(client->detach(checkout, 1, each.guid));
    }
    waitFor(client->updateLevel(checkout, 2, {{u"IsActive"_s, false}}));
    return guid;
}

void answerWith(HeadlessFixture &fixture, const QString &path, const QString &pointer,
                const QJsonValue &value)
{
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Mutate;
    fault.path = QRegularExpression(path);
    fault.pointer = pointer;
    fault.value = value;
    fixture.practice.faults.add(fault);
}

} // namespace

void HeadlessCheckTest::passesWhereEveryDefinitionHasAWay()
{
    HeadlessFixture fixture;
    const Run run = fixture.practise(check);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.count(u"failure"_s), 0);
    QVERIFY(run.count(u"warning"_s) > 0); // inactive levels
    const QJsonObject shop = definitionOf(run, u"Web shop – critical"_s);
    QCOMPARE(shop["reach"_L1].toString(), u"assumed"_s);
    QCOMPARE(shop["reason"_L1].toString(), u"flags_unknown"_s);
    QVERIFY(shop["levels"_L1][0]["ways"_L1][0]["people"_L1].toArray().contains(u"Marc Dubois"_s));
}

void HeadlessCheckTest::failsWhereADefinitionHasNone()
{
    HeadlessFixture fixture;
    AB_VERIFY_RESULT(made,
                     fixture.practice.account->uptrends()->createAlertDefinition(u"Night"_s, true));
    Run run = fixture.practise(check);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.outcome(), u"failed"_s);
    const QJsonValue worst = run.list(u"findings"_s).first();
    QCOMPARE(worst["severity"_L1].toString(), u"failure"_s);
    QCOMPARE(worst["kind"_L1].toString(), u"no_way_to_a_person"_s);
    QCOMPARE(worst["reason"_L1].toString(), u"nothing_there"_s);
    QCOMPARE(worst["definition"_L1]["guid"_L1].toString(), made->guid);
    QVERIFY(run.errors.contains("Night"_L1));
    // One that is switched off alerts nobody on purpose.
    waitFor(fixture.practice.account->uptrends()->updateAlertDefinition(made->guid,
                                                                        {{u"IsActive"_s, false}}));
    run = fixture.practise(check);
    QCOMPARE(run.exitCode, 0);
}

void HeadlessCheckTest::undecidedFailsOnlyWhenStrict()
{
    HeadlessFixture fixture;
    fixture.connectPagerDuty(u"To PagerDuty"_s, u"Web shop"_s);
    const QString guid = usePagerDutyAlone(fixture);
    QVERIFY(!guid.isEmpty());
    FeedBook(fixture.dataFolder(), u"practice"_s).forget(guid);
    const QString checkout = fixture.definition(u"Checkout API"_s);
    const auto members = waitFor(
        fixture.practice.account->uptrends()->fetchLevelMembers(checkout, 1));
    for (const uptrends::Member &each : members->items)
        waitFor(fixture.practice.account->uptrends()->removeLevelMember(checkout, 1, each));
    Run run = fixture.practise(check);
    QCOMPARE(run.exitCode, 0);
    QVERIFY(hasFinding(run, u"way_unknown"_s, u"feed_unknown"_s));
    run = fixture.practise(check + QStringList {u"--strict"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.count(u"undecided"_s), 1);
}

void HeadlessCheckTest::followsPagerDutyToThePersonOnCall()
{
    HeadlessFixture fixture;
    usePagerDutyAlone(fixture);
    Run run = fixture.practise(check);
    QCOMPARE(run.exitCode, 0);
    const QJsonValue way = definitionOf(run, u"Checkout API"_s)["levels"_L1][0]["ways"_L1][1];
    QCOMPARE(way["service"_L1]["name"_L1].toString(), u"Web shop"_s);
    QCOMPARE(way["reach"_L1].toString(), u"assumed"_s);
    QVERIFY(!way["people"_L1].toArray().isEmpty());

    answerWith(fixture, u"^/services"_s, u"/services/*/status"_s, u"disabled"_s);
    run = fixture.practise(check);
    QCOMPARE(
        definitionOf(run, u"Checkout API"_s)["levels"_L1][0]["ways"_L1][1]["reason"_L1].toString(),
        u"service_disabled"_s);
    QVERIFY(hasFinding(run, u"service_disabled"_s));
    fixture.practice.faults.clear();

    answerWith(fixture, u"^/oncalls"_s, u"/oncalls"_s, QJsonArray());
    run = fixture.practise(check);
    QVERIFY(hasFinding(run, u"nobody_on_call"_s));
    QCOMPARE(
        definitionOf(run, u"Checkout API"_s)["levels"_L1][0]["ways"_L1][1]["reason"_L1].toString(),
        u"nobody_on_call"_s);
}

void HeadlessCheckTest::knowsWhatThisAppSwitchedOff()
{
    HeadlessFixture fixture;
    const QByteArray list = R"({"version": 1, "changes": [
        {"do": "update_attachment", "definition": "Checkout API", "level": 1,
         "integration": "E-mail", "set": {"active": false}}]})";
    QCOMPARE(fixture.practise({u"--headless"_s, u"apply"_s, u"--yes"_s, u"-"_s}, list).exitCode, 0);
    const Run run = fixture.practise(check);
    QVERIFY(hasFinding(run, u"integration_switched_off"_s));
    QCOMPARE(definitionOf(run, u"Checkout API"_s)["levels"_L1][0]["reach"_L1].toString(), u"no"_s);
}

void HeadlessCheckTest::whatCannotBeReadIsNoFailure()
{
    HeadlessFixture fixture;
    fixture.practice.breakDown(sandbox::Fault::Kind::Html, fixture.practice.uptrendsApi, "GET",
                               u"EscalationLevel/1/Integration"_s, -1);
    fixture.practice.breakDown(sandbox::Fault::Kind::Truncate, fixture.practice.api, "GET",
                               u"^/oncalls"_s, -1);
    const Run run = fixture.practise(check);
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.count(u"failure"_s), 0);
    QCOMPARE(definitionOf(run, u"Web shop – performance"_s)["reach"_L1].toString(), u"unknown"_s);
}

QTEST_GUILESS_MAIN(HeadlessCheckTest)
#include "tst_headless_check.moc"
