// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/coverage/coverageworld.h"

#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;

using Kind = CoverageFinding::Kind;
using Severity = CoverageFinding::Severity;
using Spoil = std::function<void(CoverageWorld &)>;

Q_DECLARE_METATYPE(Spoil)

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherAlertsReachAPerson_data();
    void tellsWhetherAlertsReachAPerson();
    void theBestWayCounts();
    void aLevelThatIsNotReadLeavesItOpen();
    void namesThePeople();
    void failsAndWarns();
    void anInactiveDefinitionIsNoFailure();
    void countsMonitorsThroughGroups();
    void guidsAreComparedWithoutCase();
};

namespace {

void pagerDutyOnly(CoverageWorld &world)
{
    world.flags.insert(u"d1/1/pd"_s, true);
}

} // namespace

void CoverageTest::tellsWhetherAlertsReachAPerson_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("reach");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, Reach reach, ReachReason reason, const Spoil &spoil) {
        QTest::newRow(name) << spoil << int(reach) << int(reason);
    };
    // PagerDuty
    row("flags never set by us", Reach::Assumed, ReachReason::FlagsUnknown, [](auto &) { });
    row("flags set by us", Reach::Yes, ReachReason::None, pagerDutyOnly);
    row("switched off by us", Reach::No, ReachReason::SwitchedOff, [](auto &world) {
        world.firstLevel().members.clear();
        world.flags.insert(u"d1/1/pd"_s, false);
    });
    row("feed not learnt", Reach::Unknown, ReachReason::NoChannel, [](auto &world) {
        pagerDutyOnly(world);
        world.fed.reset();
    });
    row("feed not learnt, nobody beside", Reach::Unknown, ReachReason::FeedUnknown,
        [](auto &world) {
            world.firstLevel().members.clear();
            world.fed.reset();
        });
    const auto pagerDutyAlone = [](CoverageWorld &world) {
        pagerDutyOnly(world);
        world.firstLevel().members.clear();
    };
    row("no operator beside it", Reach::Assumed, ReachReason::NoOperators, pagerDutyAlone);
    row("feeds nothing", Reach::No, ReachReason::FeedsNothing, [=](auto &world) {
        pagerDutyAlone(world);
        world.fed = QStringList();
    });
    row("service gone", Reach::No, ReachReason::ServiceGone, [=](auto &world) {
        pagerDutyAlone(world);
        world.inventory.services.clear();
    });
    row("services not read to the end", Reach::Unknown, ReachReason::ServiceUnknown,
        [=](auto &world) {
            pagerDutyAlone(world);
            world.inventory.services.clear();
            world.facts.servicesWhole = false;
        });
    row("service disabled", Reach::No, ReachReason::ServiceDisabled, [=](auto &world) {
        pagerDutyAlone(world);
        world.inventory.services[0].status = pagerduty::ServiceStatus::Disabled;
    });
    row("service says maintenance", Reach::No, ReachReason::InMaintenance, [=](auto &world) {
        pagerDutyAlone(world);
        world.inventory.services[0].status = pagerduty::ServiceStatus::Maintenance;
    });
    const auto window = [](CoverageWorld &world, int from, int to) {
        pagerduty::MaintenanceWindow open;
        open.id = u"PWIN"_s;
        open.start = world.facts.now.addSecs(from);
        open.end = world.facts.now.addSecs(to);
        open.serviceIds = {u"PSHOP"_s};
        world.inventory.maintenanceWindows = {open};
    };
    row("maintenance window now", Reach::No, ReachReason::InMaintenance, [=](auto &world) {
        pagerDutyAlone(world);
        window(world, -60, 60);
    });
    row("maintenance window later", Reach::Assumed, ReachReason::NoOperators, [=](auto &world) {
        pagerDutyAlone(world);
        window(world, 60, 120);
    });
    row("maintenance window just ended", Reach::Assumed, ReachReason::NoOperators,
        [=](auto &world) {
            pagerDutyAlone(world);
            window(world, -60, 0);
        });
    row("nobody on call", Reach::No, ReachReason::NobodyOnCall, [=](auto &world) {
        pagerDutyAlone(world);
        world.setOnCall({});
    });
    row("on call not read", Reach::Unknown, ReachReason::OnCallUnknown, [=](auto &world) {
        pagerDutyAlone(world);
        world.facts.onCall.clear();
    });
    // operators
    const auto people = [](CoverageWorld &world, const QStringList &who) {
        world.first().levels = {CoverageWorld::level(1, true, who, {u"mail"_s})};
        world.flags.insert(u"d1/1/mail"_s, true);
    };
    row("operator on duty by e-mail", Reach::Yes, ReachReason::None,
        [=](auto &world) { people(world, {u"anna"_s}); });
    row("operator off duty", Reach::No, ReachReason::OperatorsOffDuty,
        [=](auto &world) { people(world, {u"tom"_s}); });
    row("operator whose duty is not told", Reach::Assumed, ReachReason::DutyUnknown,
        [=](auto &world) { people(world, {u"eve"_s}); });
    row("operator that is not in the list", Reach::Assumed, ReachReason::DutyUnknown,
        [=](auto &world) { people(world, {u"stranger"_s}); });
    row("everyone", Reach::Yes, ReachReason::None, [=](auto &world) { people(world, {u"all"_s}); });
    row("group not read", Reach::Unknown, ReachReason::GroupUnknown,
        [=](auto &world) { people(world, {u"web"_s}); });
    row("group without members", Reach::No, ReachReason::GroupEmpty, [=](auto &world) {
        people(world, {u"web"_s});
        world.facts.groupMembers.insert(u"web"_s, {});
    });
    row("group off duty", Reach::No, ReachReason::OperatorsOffDuty, [=](auto &world) {
        people(world, {u"web"_s});
        world.facts.groupMembers.insert(u"web"_s, {u"tom"_s});
    });
    row("group on duty", Reach::Yes, ReachReason::None, [=](auto &world) {
        people(world, {u"web"_s});
        world.facts.groupMembers.insert(u"web"_s, {u"tom"_s, u"anna"_s});
    });
    row("e-mail switched off by us", Reach::No, ReachReason::SwitchedOff, [=](auto &world) {
        people(world, {u"anna"_s});
        world.flags.insert(u"d1/1/mail"_s, false);
    });
    row("operators without a channel", Reach::Unknown, ReachReason::NoChannel,
        [](auto &world) { world.firstLevel().integrationGuids.clear(); });
    // others
    row("chat alone", Reach::Unknown, ReachReason::OtherKind, [](auto &world) {
        world.first().levels = {CoverageWorld::level(1, true, {}, {u"chat"_s})};
    });
    row("status page alone", Reach::No, ReachReason::NotToAPerson, [](auto &world) {
        world.first().levels = {CoverageWorld::level(1, true, {}, {u"page"_s})};
    });
    row("integration that is not in the list", Reach::Unknown, ReachReason::IntegrationUnknown,
        [](auto &world) {
            world.first().levels = {CoverageWorld::level(1, true, {}, {u"hidden"_s})};
        });
    row("empty level", Reach::No, ReachReason::NothingThere,
        [](auto &world) { world.first().levels = {CoverageWorld::level(1, true, {}, {})}; });
    row("inactive level", Reach::No, ReachReason::NoActiveLevel,
        [](auto &world) { world.firstLevel().level.active = false; });
    row("no level", Reach::No, ReachReason::NoActiveLevel,
        [](auto &world) { world.first().levels.clear(); });
}

void CoverageTest::tellsWhetherAlertsReachAPerson()
{
    QFETCH(const Spoil, spoil);
    QFETCH(const int, reach);
    QFETCH(const int, reason);
    CoverageWorld world;
    spoil(world);
    const DefinitionCoverage coverage = world.covered();
    QCOMPARE(int(coverage.reach), reach);
    QCOMPARE(int(coverage.reason), reason);
}

void CoverageTest::theBestWayCounts()
{
    CoverageWorld world;
    world.setOnCall({}); // level 1 leads nowhere
    world.first().levels.append(CoverageWorld::level(2, true, {u"anna"_s}, {u"mail"_s}));
    QCOMPARE(world.covered().reach, Reach::Assumed);
    QCOMPARE(world.covered().levels.at(0).reach, Reach::Unknown); // operators without a channel
    world.first().levels.last().level.active = false;
    QCOMPARE(world.covered().reach, Reach::Unknown);
    QCOMPARE(world.covered().levels.at(1).reason, ReachReason::LevelInactive);
    QVERIFY(!world.covered().levels.at(1).ways.isEmpty());
}

void CoverageTest::aLevelThatIsNotReadLeavesItOpen()
{
    CoverageWorld world;
    world.first().levels = {CoverageWorld::level(1, true, {}, {})};
    world.firstLevel().unread = ApiError::local(u"x"_s);
    QCOMPARE(world.covered().reach, Reach::Unknown);
    QCOMPARE(world.covered().reason, ReachReason::LevelNotRead);

    world.first().levels.clear();
    world.first().unread = ApiError::local(u"x"_s);
    QCOMPARE(world.covered().reason, ReachReason::DefinitionNotRead);
    world.first().unread.reset();
    world.first().readAt = {};
    QCOMPARE(world.covered().reach, Reach::Unknown);
}

void CoverageTest::namesThePeople()
{
    CoverageWorld world;
    world.firstLevel().integrationGuids.append(u"mail"_s);
    const QList<Way> ways = world.covered().levels.first().ways;
    QCOMPARE(ways.size(), 2);
    QCOMPARE(ways.at(0).people, QStringList {u"Anna Petit"_s});
    QCOMPARE(ways.at(1).people, QStringList {u"Ines Laurent"_s});
    QCOMPARE(ways.at(1).serviceId, u"PSHOP"_s);
    QCOMPARE(ways.at(1).integrationGuid, u"pd"_s);
}

void CoverageTest::failsAndWarns()
{
    CoverageWorld world;
    QVERIFY(world.findings().isEmpty());

    world.inventory.definitions.append(world.definition(u"d2"_s, {}));
    world.inventory.definitions.last().levels = {CoverageWorld::level(1, true, {}, {}),
                                                 CoverageWorld::level(2, false, {}, {})};
    const QList<CoverageFinding> failures = world.findings(Kind::NoWayToAPerson);
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().severity, Severity::Failure);
    QCOMPARE(failures.first().definitionGuid, u"d2"_s);
    QCOMPARE(failures.first().reason, ReachReason::NothingThere);
    QCOMPARE(world.findings().first().kind, Kind::NoWayToAPerson); // the worst first
    QCOMPARE(world.findings(Kind::DefinitionWithoutMonitors).size(), 1);
    QCOMPARE(world.findings(Kind::LevelInactive).first().level, 2);
    QCOMPARE(world.findings(Kind::LevelWithoutOperators).first().level, 1);
    world.inventory.definitions.removeLast();

    world.flags.insert(u"d1/1/pd"_s, false);
    const QList<CoverageFinding> muted = world.findings(Kind::IntegrationSwitchedOff);
    QCOMPARE(muted.size(), 1);
    QCOMPARE(muted.first().name, u"Shop → PagerDuty"_s);
    QCOMPARE(muted.first().severity, Severity::Warning);
    world.flags.clear();

    world.setOnCall({});
    QCOMPARE(world.findings(Kind::NobodyOnCall).first().name, u"Web shop"_s);
    QCOMPARE(world.findings(Kind::WayUnknown).first().severity, Severity::Undecided);
    world.inventory.services[0].status = pagerduty::ServiceStatus::Disabled;
    QCOMPARE(world.findings(Kind::ServiceDisabled).size(), 1);
    world.fed = QStringList();
    QCOMPARE(world.findings(Kind::ServiceDisabled).size(), 0); // nothing is sent there

    pagerduty::MaintenanceWindow window;
    window.id = u"PWIN"_s;
    window.start = world.facts.now.addSecs(-1);
    window.end = world.facts.now.addSecs(1);
    window.serviceIds = {u"PSHOP"_s};
    world.inventory.maintenanceWindows = {window};
    QCOMPARE(world.findings(Kind::MaintenanceOngoing).first().until, window.end);
}

void CoverageTest::anInactiveDefinitionIsNoFailure()
{
    CoverageWorld world;
    world.first().levels.clear();
    world.first().definition.active = false;
    const QList<CoverageFinding> findings = world.findings();
    QCOMPARE(findings.size(), 2); // its two monitors are not covered any more
    QCOMPARE(findings.first().kind, Kind::MonitorNotCovered);
    QCOMPARE(findings.first().name, u"Home page"_s);
}

void CoverageTest::countsMonitorsThroughGroups()
{
    CoverageWorld world;
    world.first().members = {{uptrends::Member::Kind::MonitorGroup, u"shop"_s}};
    QCOMPARE(world.findings(Kind::MonitorsUnknown).size(), 1);
    world.facts.groupMembers.insert(u"shop"_s, {u"m2"_s});
    QCOMPARE(world.findings(Kind::MonitorsUnknown).size(), 0);
    QCOMPARE(world.findings(Kind::MonitorNotCovered).size(), 1);
    QCOMPARE(world.findings(Kind::MonitorNotCovered).first().id, u"m1"_s);
    world.first().members = {{uptrends::Member::Kind::MonitorGroup, u"every"_s}};
    QVERIFY(world.findings(Kind::MonitorNotCovered).isEmpty());
}

void CoverageTest::guidsAreComparedWithoutCase()
{
    CoverageWorld world;
    world.first().levels = {CoverageWorld::level(1, true, {u"ANNA"_s}, {u"MAIL"_s})};
    QCOMPARE(world.covered().reach, Reach::Assumed);
    QCOMPARE(world.covered().levels.first().ways.first().people, QStringList {u"Anna Petit"_s});
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
