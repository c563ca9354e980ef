// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coveragereader.h"
#include "tests/core/setup/practicefixture.h"
#include "tests/support/asynctest.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

class CoverageReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsGroupsAndWhoIsOnCall();
    void leavesUnknownWhatCannotBeRead();
    void aRefusedSignInEndsIt();
    void stopsWithWhatHasArrived();
    void endsAlsoWhereThereIsNothingToRead();
};

namespace {

struct Fixture : PracticeFixture
{
    Inventory inventory;
    CoverageReader reader {account.get()};
    QSignalSpy finished {&reader, &CoverageReader::finished};
    QString webTeam;
    QString checkout;

    Fixture()
    {
        inventory.operatorGroups = waitFor(account->uptrends()->fetchOperatorGroups())->items;
        inventory.monitorGroups = waitFor(account->uptrends()->fetchMonitorGroups())->items;
        inventory.services = waitFor(account->pagerDuty()->fetchServices())->items;
        DefinitionRecord record;
        record.definition.guid = u"d"_s;
        record.definition.active = true;
        LevelRecord level;
        level.level.id = 1;
        level.level.active = true;
        for (const uptrends::OperatorGroup &group : std::as_const(inventory.operatorGroups)) {
            level.members.append({uptrends::Member::Kind::OperatorGroup, group.guid});
            if (group.name == "Web team"_L1)
                webTeam = group.guid.toLower();
        }
        for (const uptrends::MonitorGroup &group : std::as_const(inventory.monitorGroups)) {
            record.members.append({uptrends::Member::Kind::MonitorGroup, group.guid});
            if (group.name == "Checkout"_L1)
                checkout = group.guid.toLower();
        }
        record.levels = {level};
        inventory.definitions = {record};
    }
    bool run()
    {
        reader.start(inventory);
        return finished.wait(15000);
    }
};

} // namespace

void CoverageReaderTest::readsGroupsAndWhoIsOnCall()
{
    Fixture fixture;
    QVERIFY(fixture.run());
    QVERIFY(fixture.reader.errors().isEmpty());
    const CoverageFacts &facts = fixture.reader.facts();
    QCOMPARE(facts.groupMembers.value(fixture.webTeam).size(), 2);
    QCOMPARE(facts.groupMembers.value(fixture.checkout).size(), 2);
    for (const pagerduty::Service &service : std::as_const(fixture.inventory.services))
        QVERIFY(facts.onCall.value(service.escalationPolicy.id).known);
    QVERIFY(facts.now.isValid());
    QCOMPARE(fixture.reader.done(), fixture.reader.total());
    // Groups that hold everything are not asked for.
    for (const uptrends::OperatorGroup &group : std::as_const(fixture.inventory.operatorGroups))
        QCOMPARE(facts.groupMembers.contains(group.guid.toLower()), !group.everyone);
}

void CoverageReaderTest::leavesUnknownWhatCannotBeRead()
{
    Fixture fixture;
    sandbox::Fault broken;
    broken.kind = sandbox::Fault::Kind::Status;
    broken.status = 500;
    broken.path = QRegularExpression(u"/oncalls|/OperatorGroup/"_s);
    fixture.faults.add(broken);
    QVERIFY(fixture.run());
    QVERIFY(fixture.reader.errors().size() >= 2);
    QVERIFY(fixture.reader.facts().onCall.isEmpty());
    QVERIFY(!fixture.reader.facts().groupMembers.contains(fixture.webTeam));
    QVERIFY(fixture.reader.facts().groupMembers.contains(fixture.checkout));
}

void CoverageReaderTest::aRefusedSignInEndsIt()
{
    Fixture fixture;
    QSignalSpy asked(fixture.account.get(), &Account::signInNeeded);
    sandbox::Fault refused;
    refused.kind = sandbox::Fault::Kind::Status;
    refused.status = 401;
    refused.service = u"uptrends-api"_s;
    fixture.faults.add(refused);
    QVERIFY(fixture.run());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(fixture.reader.errors().first().kind, ApiError::Kind::Unauthorized);
}

void CoverageReaderTest::stopsWithWhatHasArrived()
{
    Fixture fixture;
    sandbox::Fault slow;
    slow.kind = sandbox::Fault::Kind::Delay;
    slow.milliseconds = 60000;
    slow.path = QRegularExpression(u"/MonitorGroup/"_s);
    fixture.faults.add(slow);
    fixture.reader.start(fixture.inventory);
    QTRY_VERIFY(!fixture.reader.facts().groupMembers.isEmpty());
    fixture.reader.stop();
    QTRY_COMPARE(fixture.finished.size(), 1);
    QVERIFY(!fixture.reader.isRunning());
    QVERIFY(!fixture.reader.facts().groupMembers.contains(fixture.checkout));
}

void CoverageReaderTest::endsAlsoWhereThereIsNothingToRead()
{
    Fixture fixture;
    fixture.inventory = {};
    fixture.reader.start(fixture.inventory);
    QCOMPARE(fixture.finished.size(), 0); // never from within start()
    QTRY_COMPARE(fixture.finished.size(), 1);
}

QTEST_GUILESS_MAIN(CoverageReaderTest)
#include "test_coveragereader.moc"
