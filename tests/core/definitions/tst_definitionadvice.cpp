// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/definitions/definitionadvice.h"
#include "core/definitions/removalloss.h"
#include "tests/core/definitions/formsamples.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using AdviceKind = DefinitionAdvice::Kind;
using Levels = QList<FormLevel>;

namespace {

using Prepare = std::function<void(DefinitionForm &, AdviceFacts &)>;

struct AdviceCase
{
    const char *name;
    Prepare prepare;
    QList<DefinitionAdvice> advice;
};

FlagsLookup alwaysKnown(const uptrends::AttachmentFlags &flags)
{
    return [flags](int, const QString &) { return flags; };
}

const QString shopName = u"Shop to PagerDuty"_s;

const QList<AdviceCase> cases {
    {"nothing to say", [](DefinitionForm &, AdviceFacts &) {}, {}},
    {"not active",
     [](DefinitionForm &form, AdviceFacts &) { form.active = false; },
     {{AdviceKind::DefinitionInactive, 0, 0, 0, {}}}},
    {"no monitors",
     [](DefinitionForm &form, AdviceFacts &) { form.members.clear(); },
     {{AdviceKind::NoMonitors, 0, 0, 0, {}}}},
    {"no active level",
     [](DefinitionForm &form, AdviceFacts &) {
         for (FormLevel &level : form.levels)
             level.level.active = false;
     },
     {{AdviceKind::NoActiveLevel, 0, 0, 0, {}}}},
    {"integrations without operators",
     [](DefinitionForm &form, AdviceFacts &) { form.levels[0].members.clear(); },
     {{AdviceKind::NoOperators, 1, 0, 0, {}}}},
    {"nobody at all",
     [](DefinitionForm &form, AdviceFacts &) { form.levels[1].members.clear(); },
     {{AdviceKind::NobodyIsTold, 2, 0, 0, {}}}},
    {"an inactive level needs nobody",
     [](DefinitionForm &form, AdviceFacts &) {
         form.levels[1].members.clear();
         form.levels[1].level.active = false;
     },
     {}},
    {"switched off here before",
     [](DefinitionForm &, AdviceFacts &facts) { facts.known = alwaysKnown({false, {}, {}}); },
     {{AdviceKind::AttachmentOff, 1, 0, 0, shopName}}},
    {"switched on again now",
     [](DefinitionForm &form, AdviceFacts &facts) {
         facts.known = alwaysKnown({false, {}, {}});
         form.levels[0].attachments[0].flags.active = true;
     },
     {}},
    {"no OK alerts",
     [](DefinitionForm &form, AdviceFacts &) {
         form.levels[0].attachments[0].flags.okAlerts = false;
     },
     {{AdviceKind::OkAlertsOff, 1, 0, 0, shopName}}},
    {"no OK alerts and no auto-resolve",
     [](DefinitionForm &form, AdviceFacts &facts) {
         form.levels[0].attachments[0].flags.okAlerts = false;
         facts.feeds = [](const QString &) { return QStringList {u"stays-open"_s}; };
     },
     {{AdviceKind::NothingResolves, 1, 0, 0, shopName}}},
    {"no OK alerts, but a service that resolves",
     [](DefinitionForm &form, AdviceFacts &facts) {
         form.levels[0].attachments[0].flags.okAlerts = false;
         facts.feeds = [](const QString &) { return QStringList {u"stays-open"_s, u"resolves"_s}; };
     },
     {{AdviceKind::OkAlertsOff, 1, 0, 0, shopName}}},
    {"reminders to PagerDuty",
     [](DefinitionForm &form, AdviceFacts &) {
         form.levels[0].attachments[0].flags.reminderAlerts = true;
         form.levels[0].level.numberOfReminders = 2;
     },
     {{AdviceKind::RemindersToPagerDuty, 1, 0, 0, shopName}}},
    {"reminders to PagerDuty of a level that sends none",
     [](DefinitionForm &form, AdviceFacts &) {
         form.levels[0].attachments[0].flags.reminderAlerts = true;
     },
     {}},
    {"reminders run into the next level",
     [](DefinitionForm &form, AdviceFacts &) {
         form.levels[0].level.numberOfReminders = 3;
         form.levels[0].level.reminderDelayMinutes = 15;
         lasting(form.levels[1].level, 15);
         form.levels[2].level.active = false;
     },
     {{AdviceKind::RemindersOverlap, 1, 2, 15, {}}}},
    {"reminders end before the next level",
     [](DefinitionForm &form, AdviceFacts &) {
         form.levels[0].level.numberOfReminders = 3;
         form.levels[0].level.reminderDelayMinutes = 5;
         lasting(form.levels[1].level, 15);
         form.levels[2].level.active = false;
     },
     {}},
    {"reminders beside a level of which is not known when it fires",
     [](DefinitionForm &form, AdviceFacts &) { form.levels[0].level.numberOfReminders = 30; },
     {}},
    {"a later level needs fewer errors",
     [](DefinitionForm &form, AdviceFacts &) { form.levels[2].level.thresholdErrorCount = 1; },
     {{AdviceKind::FiresBeforeEarlier, 3, 2, 0, {}}}},
    {"a later level waits less",
     [](DefinitionForm &form, AdviceFacts &) {
         lasting(form.levels[0].level, 30);
         lasting(form.levels[1].level, 10);
         form.levels[2].level.active = false;
     },
     {{AdviceKind::FiresBeforeEarlier, 2, 1, 10, {}}}},
    {"errors against minutes cannot be compared",
     [](DefinitionForm &form, AdviceFacts &) {
         lasting(form.levels[0].level, 30);
         form.levels[2].level.active = false;
     },
     {}},
    {"a mode of a newer service",
     [](DefinitionForm &form, AdviceFacts &) {
         form.levels[0].level.mode = Mode::Unknown;
         form.levels[0].level.modeText = u"AlertOnMoonPhase"_s;
     },
     {{AdviceKind::UnknownMode, 1, 0, 0, {}}}},
};

DefinitionRecord recordOf(const QString &guid, bool active, const QList<uptrends::Member> &members)
{
    DefinitionRecord record;
    record.definition.guid = guid;
    record.definition.active = active;
    record.members = members;
    record.readAt = QDateTime::currentDateTimeUtc();
    return record;
}

} // namespace

class DefinitionAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < cases.size(); ++row)
            QTest::addRow("%s", cases[row].name) << row;
    }

    void says()
    {
        QFETCH(const int, row);
        Inventory inventory = sampleInventory();
        pagerduty::Service open;
        open.id = u"stays-open"_s;
        pagerduty::Service resolves;
        resolves.id = u"resolves"_s;
        resolves.autoResolveSeconds = 14400;
        inventory.services = {open, resolves};
        AdviceFacts facts;
        facts.inventory = &inventory;
        DefinitionForm form = sampleForm();
        cases[row].prepare(form, facts);
        QCOMPARE(adviceFor(form, facts), cases[row].advice);
    }

    void onlyWhatWasChangedIsJudged()
    {
        DefinitionForm base = sampleForm();
        base.levels[0].level.thresholdErrorCount = -3;
        QVERIFY(problemsOf(base, base).isEmpty());
        DefinitionForm mine = base;
        mine.levels[0].level.thresholdErrorCount = 0;
        mine.levels[1].level.numberOfReminders = -1;
        mine.levels[1].level.reminderDelayMinutes = 0;
        mine.name = u"  "_s;
        const QList<FormProblem> problems {
            {FormField::value(0, u"AlertName"_s), FormProblem::Kind::Empty},
            {FormField::value(1, u"ThresholdErrorCount"_s), FormProblem::Kind::BelowOne},
            {FormField::value(2, u"NumberOfReminders"_s), FormProblem::Kind::Negative},
            {FormField::value(2, u"ReminderDelay"_s), FormProblem::Kind::BelowOne}};
        QCOMPARE(problemsOf(base, mine), problems);
        mine = base;
        mine.levels[0].level.thresholdErrorCount = 999999; // the service knows its own limits
        QVERIFY(problemsOf(base, mine).isEmpty());
    }

    void tellsWhatGoesWithADefinition()
    {
        Inventory inventory = sampleInventory();
        inventory.monitorGroups = {{u"all"_s, u"All Monitors"_s, true}};
        const uptrends::Member shop {MemberKind::Monitor, u"shop"_s};
        const uptrends::Member mail {MemberKind::Monitor, u"mail"_s};
        DefinitionRecord record = recordOf(u"a"_s, true, {shop, mail});
        record.levels = {{sampleLevel(1), {}, {u"pagerduty"_s, u"phone"_s}, {}},
                         {sampleLevel(2, false), {}, {u"pagerduty"_s}, {}}};
        inventory.definitions = {record, recordOf(u"b"_s, true, {shop}),
                                 recordOf(u"c"_s, false, {mail})};
        RemovalLoss loss = removalLoss(inventory, u"a"_s);
        QCOMPARE(loss.levels, 2);
        QCOMPARE(loss.activeLevels, 1);
        QCOMPARE(loss.attachments, 3);
        QCOMPARE(loss.monitors, 2);
        QCOMPARE(loss.alertedByNothingElse, QStringList {u"Mail"_s}); // c sends nothing
        QVERIFY(loss.known);
        inventory.definitions[1].members = {{MemberKind::MonitorGroup, u"all"_s}};
        QVERIFY(removalLoss(inventory, u"a"_s).alertedByNothingElse.isEmpty());
        inventory.definitions[1].readAt = {};
        QVERIFY(!removalLoss(inventory, u"a"_s).known);
        QVERIFY(!removalLoss(inventory, u"x"_s).known);
    }
};

QTEST_GUILESS_MAIN(DefinitionAdviceTest)
#include "tst_definitionadvice.moc"
