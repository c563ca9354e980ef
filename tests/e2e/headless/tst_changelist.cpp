// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/changeplan.h"
#include "app/desktop/headless/exitcode.h"
#include "app/desktop/headless/headlessoptions.h"
#include "app/desktop/headless/output.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::headless;

class ChangeListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKind();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void plansWithTheValuesAsTheyAre();
    void laterRowsSeeWhatEarlierOnesDo();
    void knowsWhatTheListItselfMakes();
    void refusesNamesThatLeadNowhere_data();
    void refusesNamesThatLeadNowhere();
    void asksForNoWindowOnlyWhereToldTo();
    void keepsControlCharactersFromTheTerminal();
};

namespace {

QByteArray listOf(const QByteArray &changes)
{
    return R"({"version": 1, "changes": [)" + changes + "]}";
}

struct World
{
    ChangePlan plan;

    World()
        : plan(lists(),
               {{u"D1"_s, u"Shop"_s, true, {}},
                {u"D2"_s, u"Twin"_s, true, {}},
                {u"D3"_s, u"Twin"_s, true, {}}},
               [](const QString &, int, const QString &) {
                   return uptrends::AttachmentFlags {true, true, {}};
               })
    {
        DefinitionRecord record;
        record.definition = {u"D1"_s, u"Shop"_s, true, {}};
        record.members = {{uptrends::Member::Kind::Monitor, u"M1"_s}};
        LevelRecord level;
        level.level.id = 1;
        level.level.active = true;
        level.level.modeText = u"AlertOnErrorCount"_s;
        level.level.thresholdErrorCount = 1;
        level.integrationGuids = {u"I1"_s};
        record.levels = {level};
        plan.setRecord(record);
    }
    static Inventory lists()
    {
        Inventory inventory;
        inventory.integrations = {{u"I1"_s, u"To PagerDuty"_s, u"PagerDuty"_s, {}},
                                  {u"I2"_s, u"Chat"_s, u"Slack"_s, {}}};
        inventory.monitors = {{u"M1"_s, u"Home"_s, true}, {u"M2"_s, u"Basket"_s, true}};
        inventory.operators = {{u"O1"_s, u"Anna"_s, {}, true, false}};
        return inventory;
    }
    Result<QList<PlannedChange>> of(const QByteArray &changes)
    {
        const auto wishes = readChangeList(listOf(changes));
        if (!wishes)
            return failure(wishes.error());
        if (const auto needed = plan.definitionsOf(*wishes); !needed)
            return failure(needed.error());
        return plan.plan(*wishes);
    }
};

} // namespace

void ChangeListTest::readsEveryKind()
{
    const auto wishes = readChangeList(listOf(R"(
        {"do": "create_definition", "name": "Night", "active": true},
        {"do": "update_definition", "definition": "Shop", "set": {"name": "Store", "active": false}},
        {"do": "remove_definition", "definition": "Shop"},
        {"do": "add_member", "definition": "Shop", "monitor_group": "Web"},
        {"do": "remove_member", "definition": "Shop", "level": 2, "operator": "Anna"},
        {"do": "update_level", "definition": "Shop", "level": 1,
         "set": {"mode": "AlertOnErrorDuration", "threshold_minutes": 5, "include_traceroute": false}},
        {"do": "attach", "definition": "Shop", "level": 3, "integration": "Chat", "ok_alerts": false},
        {"do": "update_attachment", "definition": "Shop", "level": 3, "integration": "Chat",
         "set": {"active": false}},
        {"do": "detach", "definition": "Shop", "level": 3, "integration": "Chat"})"));
    QVERIFY2(wishes, qPrintable(wishes ? QString() : wishes.error().jsonPath));
    QCOMPARE(wishes->size(), 9);
    QCOMPARE(wishes->at(1).set.value("AlertName"_L1).toString(), u"Store"_s);
    QCOMPARE(wishes->at(4).member, uptrends::Member::Kind::Operator);
    QCOMPARE(wishes->at(4).level, 2);
    QCOMPARE(wishes->at(5).set.value("ThresholdMinutes"_L1).toInt(), 5);
    QCOMPARE(wishes->at(6).flags.okAlerts, std::optional(false));
    QVERIFY(!wishes->at(6).flags.active);
    QCOMPARE(wishes->at(7).flags.active, std::optional(false));
    QCOMPARE(wishes->at(8).path, u"changes[8]"_s);
}

void ChangeListTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &content, const QString &path) {
        QTest::newRow(name) << content << path;
    };
    row("no JSON", "changes:", {});
    row("empty", "", {});
    row("an array", "[]", u"$"_s);
    row("no version", R"({"changes": []})", u"version"_s);
    row("newer version", R"({"version": 2, "changes": []})", u"version"_s);
    row("no changes", R"({"version": 1})", u"changes"_s);
    row("something else beside", R"({"version": 1, "changes": [], "force": true})", u"force"_s);
    row("not an object", listOf("1"), u"changes[0]"_s);
    row("unknown deed", listOf(R"({"do": "explode"})"), u"changes[0].do"_s);
    row("mistyped key", listOf(R"({"do": "remove_definition", "defintion": "Shop"})"),
        u"changes[0].definition"_s);
    row("key too many", listOf(R"({"do": "remove_definition", "definition": "Shop", "level": 1})"),
        u"changes[0].level"_s);
    row("empty name", listOf(R"({"do": "create_definition", "name": " "})"), u"changes[0].name"_s);
    row("nothing to set",
        listOf(R"({"do": "update_level", "definition": "Shop", "level": 1, "set": {}})"),
        u"changes[0].set"_s);
    row("unknown field",
        listOf(R"({"do": "update_level", "definition": "S", "level": 1, "set": {"colour": 1}})"),
        u"changes[0].set.colour"_s);
    row("wrong type",
        listOf(R"({"do": "update_level", "definition": "S", "level": 1, "set": {"active": "no"}})"),
        u"changes[0].set.active"_s);
    row("null",
        listOf(R"({"do": "update_level", "definition": "S", "level": 1, "set": {"active": null}})"),
        u"changes[0].set.active"_s);
    row("negative", listOf(R"({"do": "update_level", "definition": "S", "level": 1,
                              "set": {"threshold_minutes": -1}})"),
        u"changes[0].set.threshold_minutes"_s);
    row("a fraction", listOf(R"({"do": "update_level", "definition": "S", "level": 1,
                                "set": {"threshold_minutes": 1.5}})"),
        u"changes[0].set.threshold_minutes"_s);
    row("huge", listOf(R"({"do": "update_level", "definition": "S", "level": 1,
                          "set": {"threshold_minutes": 99999999999}})"),
        u"changes[0].set.threshold_minutes"_s);
    row("level 0", listOf(R"({"do": "detach", "definition": "S", "level": 0, "integration": "I"})"),
        u"changes[0].level"_s);
    row("monitor on a level",
        listOf(R"({"do": "add_member", "definition": "S", "level": 1, "monitor": "M"})"),
        u"changes[0].level"_s);
    row("operator without a level",
        listOf(R"({"do": "add_member", "definition": "S", "operator": "A"})"),
        u"changes[0].level"_s);
    row("two members",
        listOf(R"({"do": "add_member", "definition": "S", "monitor": "A", "monitor_group": "B"})"),
        u"changes[0].do"_s);
    row("the second one", listOf(R"({"do": "remove_definition", "definition": "S"}, {"do": 1})"),
        u"changes[1].do"_s);
}

void ChangeListTest::refusesWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, path);
    const auto wishes = readChangeList(content);
    QVERIFY(!wishes);
    QCOMPARE(wishes.error().kind, ApiError::Kind::BadResponse);
    QCOMPARE(wishes.error().jsonPath, path);
}

void ChangeListTest::plansWithTheValuesAsTheyAre()
{
    World world;
    const auto plan = world.of(R"(
        {"do": "update_level", "definition": "Shop", "level": 1,
         "set": {"active": true, "threshold_error_count": 3}},
        {"do": "update_definition", "definition": "d1", "set": {"active": true}},
        {"do": "add_member", "definition": "Shop", "monitor": "Home"},
        {"do": "detach", "definition": "Shop", "level": 1, "integration": "To PagerDuty"},
        {"do": "update_attachment", "definition": "Shop", "level": 1, "integration": "To PagerDuty",
         "set": {"active": false, "reminder_alerts": true}})");
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().jsonPath + plan.error().code));
    const Change &level = plan->at(0).change;
    QCOMPARE(level.definitionGuid, u"D1"_s);
    QCOMPARE(level.after, (QJsonObject {{u"ThresholdErrorCount"_s, 3}})); // what differs alone
    QCOMPARE(level.before, (QJsonObject {{u"ThresholdErrorCount"_s, 1}}));
    QVERIFY(!plan->at(1).needed);
    QVERIFY(!plan->at(2).needed);
    QVERIFY(plan->at(3).needed);
    QCOMPARE(plan->at(3).change.before.value("IsActive"_L1).toBool(), true);
    const Change &flags = plan->at(4).change;
    QCOMPARE(flags.before, (QJsonObject {{u"IsActive"_s, true}})); // as far as this app knows
    QCOMPARE(flags.after, (QJsonObject {{u"IsActive"_s, false}, {u"SendReminderAlerts"_s, true}}));
}

void ChangeListTest::laterRowsSeeWhatEarlierOnesDo()
{
    World world;
    const auto plan = world.of(R"(
        {"do": "update_level", "definition": "Shop", "level": 1, "set": {"threshold_error_count": 3}},
        {"do": "update_level", "definition": "Shop", "level": 1, "set": {"threshold_error_count": 5}},
        {"do": "add_member", "definition": "Shop", "monitor": "Basket"},
        {"do": "remove_member", "definition": "Shop", "monitor": "Basket"})");
    QVERIFY(plan);
    QCOMPARE(plan->at(1).change.before.value("ThresholdErrorCount"_L1).toInt(), 3);
    QVERIFY(plan->at(3).needed);
}

void ChangeListTest::knowsWhatTheListItselfMakes()
{
    World world;
    const auto plan = world.of(R"(
        {"do": "create_definition", "name": "Night"},
        {"do": "add_member", "definition": "Night", "level": 1, "operator": "Anna"})");
    QVERIFY(plan);
    QCOMPARE(plan->at(0).change.after.value("IsActive"_L1).toBool(true), false);
    QVERIFY(plan->at(1).change.definitionGuid.isEmpty());
    QCOMPARE(plan->at(1).change.definitionName, u"Night"_s);
    QCOMPARE(plan->at(1).change.id, u"O1"_s);
}

void ChangeListTest::refusesNamesThatLeadNowhere_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown definition")
        << QByteArray(R"({"do": "remove_definition", "definition": "shop"})") << u"unknown_name"_s;
    QTest::newRow("two of the name")
        << QByteArray(R"({"do": "remove_definition", "definition": "Twin"})")
        << u"ambiguous_name"_s;
    QTest::newRow("GUID of another account")
        << QByteArray(R"({"do": "detach", "definition": "D1", "level": 1,
                          "integration": "99990000-0000-0000-0000-000000000001"})")
        << u"unknown_name"_s;
    QTest::newRow("no such level")
        << QByteArray(R"({"do": "detach", "definition": "D1", "level": 7, "integration": "Chat"})")
        << u"unknown_level"_s;
    QTest::newRow("exists already")
        << QByteArray(R"({"do": "create_definition", "name": "Shop"})") << u"name_exists"_s;
    QTest::newRow("used before it is made")
        << QByteArray(R"({"do": "add_member", "definition": "Night", "monitor": "Home"},
                         {"do": "create_definition", "name": "Night"})")
        << u"unknown_name"_s;
}

void ChangeListTest::refusesNamesThatLeadNowhere()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QString, code);
    World world;
    const auto plan = world.of(changes);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
    QVERIFY(plan.error().jsonPath.startsWith("changes["_L1));
    if (code == "ambiguous_name"_L1)
        QCOMPARE(plan.error().details, (QStringList {u"D2"_s, u"D3"_s}));
}

void ChangeListTest::asksForNoWindowOnlyWhereToldTo()
{
    const std::array plain {"alertbridge", "--practice", "file"};
    QVERIFY(!isHeadless(int(plain.size()), plain.data()));
    const std::array apart {"alertbridge", "--practice", "file", "--headless", "check"};
    QVERIFY(isHeadless(int(apart.size()), apart.data()));
    const std::array joined {"alertbridge", "--headless=check"};
    QVERIFY(isHeadless(int(joined.size()), joined.data()));
    const std::array after {"alertbridge", "--", "--headless"};
    QVERIFY(!isHeadless(int(after.size()), after.data()));
}

void ChangeListTest::keepsControlCharactersFromTheTerminal()
{
    QCOMPARE(plainLine(u"a\x1b[31mb\u202Ec\x07"_s), u"a?[31mb?c?"_s);
    QCOMPARE(plainLine(u"two\nlines"_s), u"two lines"_s);
}

QTEST_GUILESS_MAIN(ChangeListTest)
#include "tst_changelist.moc"
