// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/inverse.h"
#include "core/changes/knownflags.h"
#include "tests/core/changes/changeworld.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

using Kind = Change::Kind;
using State = ChangeRow::State;
using FaultKind = sandbox::Fault::Kind;

class ChangeKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesFieldsAndTakesThemBack();
    void sendsNothingWhereTheServiceShowsSomethingElse();
    void leavesAloneWhatIsAsWanted();
    void addsAndRemovesMembers();
    void believesTheReadBackOfARepeatedDelete();
    void makesADefinitionAndWhatIsInIt();
    void makesADefinitionOnceWhereTheAnswerIsLost();
    void doesNotRepeatADefinitionThatIsNowhere();
    void fillsNothingInWhereTheDefinitionWasNotMade();
    void tellsWhatWentWithADefinition();
    void detachesAndAttachesAgainWithTheFlagsItKnows();
    void setsFlagsThatCannotBeReadBack();
    void repeatsFlagsAfterALostAnswer();
    void callsFlagsOutOfDateWhereNothingIsAttached();
    void changesDetailsAndTakesThemBack();
    void leavesDetailsAloneThatSomebodyElseChanged();
    void looksUpDetailsAfterALostAnswer();
    void attachesAgainWithTheDetailsThatWereThere();
    void putsServicesIntoMaintenanceOnceAndEndsIt();
    void countsAsUndoneWhatIsGoneAlready();
    void takesUpAnOpenEnd();
    void takesUpOnlyWhatTheSetUpMadeItself();
    void endsAnUnknownEndThatTheServiceSettles();
    void endsTheEntryAfterTheSignInWasRenewed();
    void sendsNothingInAReadOnlyProfile();
};

namespace {

Change levelUpdate(const ChangeWorld &w, int definition, int level, const QJsonObject &after)
{
    Change change = w.at(Kind::UpdateLevel, definition, level);
    change.after = after;
    for (auto field = after.begin(); field != after.end(); ++field)
        change.before.insert(field.key(), w.level(definition, level).value(field.key()));
    return change;
}

Change renaming(const ChangeWorld &w, int definition, const QString &name)
{
    Change change = w.at(Kind::UpdateDefinition, definition);
    change.before = {{u"AlertName"_s, change.definitionName}};
    change.after = {{u"AlertName"_s, name}};
    return change;
}

Change creation(const QString &name)
{
    Change change;
    change.kind = Kind::CreateDefinition;
    change.name = name;
    change.definitionName = name;
    change.after = {{u"AlertName"_s, name}, {u"IsActive"_s, true}};
    return change;
}

Change attaching(const ChangeWorld &w, int definition, int level)
{
    uptrends::LevelIntegration attachment;
    attachment.integrationGuid = w.listed("integrations").at(0)["guid"_L1].toString();
    const Change place = w.at(Kind::AttachIntegration, definition, level);
    return attachChange(attachment, u"On call"_s, place.definitionGuid, place.definitionName,
                        level);
}

Change flags(const Change &attachment, const QJsonObject &after, const QJsonObject &before = {})
{
    Change change = attachment;
    change.kind = Kind::UpdateAttachment;
    change.before = before;
    change.after = after;
    return change;
}

/// The highest level of the last definition: the practice world leaves it alone.
bool isAttached(const ChangeWorld &w, const Change &change)
{
    const QJsonArray definitions = w.listed("alert_definitions");
    for (const QJsonValue &definition : definitions) {
        if (definition["guid"_L1].toString() != change.definitionGuid)
            continue;
        const QJsonArray attached =
            definition["levels"_L1].toArray().at(change.level - 1)["integrations"_L1].toArray();
        return std::any_of(attached.begin(), attached.end(), [&change](const QJsonValue &each) {
            return each["integration"_L1].toString() == change.id;
        });
    }
    return false;
}

QJsonObject flagsAtService(const ChangeWorld &w, int definition, int level)
{
    return w.level(definition, level)["integrations"_L1].toArray().at(0).toObject();
}

QJsonObject addresses(const QStringList &all)
{
    return {{u"ExtraEmailAddresses"_s, QJsonArray::fromStringList(all)}};
}

/// Of the e-mail integration, which comes first everywhere.
QJsonObject addressesAtService(const ChangeWorld &w, int definition = 0, int level = 1)
{
    return {{u"ExtraEmailAddresses"_s,
             flagsAtService(w, definition, level).value("extra_email_addresses"_L1)}};
}

int namedDefinitions(const ChangeWorld &w, const QString &name)
{
    const QJsonArray definitions = w.listed("alert_definitions");
    return int(std::count_if(definitions.begin(), definitions.end(), [&name](const auto &each) {
        return each.toObject()["name"_L1].toString() == name;
    }));
}

} // namespace

void ChangeKindsTest::changesFieldsAndTakesThemBack()
{
    ChangeWorld w;
    const QJsonObject before = w.uptrends.dump();
    QVERIFY(
        w.carryOut({levelUpdate(w, 0, 2, {{u"ThresholdErrorCount"_s, 7}, {u"Message"_s, u"é"_s}}),
                    renaming(w, 1, u"Renamed"_s)}));
    QCOMPARE(w.run->doneCount(), 2);
    QCOMPARE(w.level(0, 2)["ThresholdErrorCount"_L1].toInt(), 7);
    QCOMPARE(w.definition(1)["name"_L1].toString(), u"Renamed"_s);
    QList<Change> back;
    for (const JournalEntry &entry : w.journal->entries()) {
        QVERIFY(!entry.by.isEmpty());
        QVERIFY(inverseOf(entry));
        back.prepend(*inverseOf(entry));
    }
    QVERIFY(w.carryOut(back));
    QCOMPARE(w.run->doneCount(), 2);
    QVERIFY(w.journal->entries().at(0).undone);
    QCOMPARE(w.uptrends.dump(), before);
}

void ChangeKindsTest::sendsNothingWhereTheServiceShowsSomethingElse()
{
    ChangeWorld w;
    Change stale = levelUpdate(w, 0, 1, {{u"NumberOfReminders"_s, 3}});
    QVERIFY(w.carryOut({levelUpdate(w, 0, 1, {{u"NumberOfReminders"_s, 4}})}));
    QVERIFY(w.carryOut({stale}));
    QCOMPARE(w.row().state, State::OutOfDate);
    QCOMPARE(w.row().error->code, u"changed_meanwhile"_s);
    QCOMPARE(w.level(0, 1)["NumberOfReminders"_L1].toInt(), 4);
    QCOMPARE(w.journal->entries().size(), 1);
}

void ChangeKindsTest::leavesAloneWhatIsAsWanted()
{
    ChangeWorld w;
    QVERIFY(w.carryOut({renaming(w, 0, w.definition(0)["name"_L1].toString())}));
    QCOMPARE(w.row().state, State::AsWanted);
    QVERIFY(w.journal->entries().isEmpty()); // no change
}

void ChangeKindsTest::addsAndRemovesMembers()
{
    ChangeWorld w;
    QVERIFY(w.carryOut({creation(u"Members"_s)}));
    const int made = int(w.listed("alert_definitions").size()) - 1;
    const QJsonObject empty = w.uptrends.dump();
    const auto member = [&w, made](Kind kind, int level, const char *list, const QString &key) {
        Change change = w.at(kind, made, level);
        const QJsonObject first = w.listed(list).at(0).toObject();
        change.id = first.value(first.contains("guid"_L1) ? u"guid"_s : key).toString();
        change.after = {{key, change.id}};
        return change;
    };
    QVERIFY(w.carryOut({
        member(Kind::AddDefinitionMember, 0, "monitors", u"MonitorGuid"_s),
        member(Kind::AddDefinitionMember, 0, "monitor_groups", u"MonitorGroupGuid"_s),
        member(Kind::AddLevelMember, 2, "operators", u"OperatorGuid"_s),
        member(Kind::AddLevelMember, 2, "operator_groups", u"OperatorGroupGuid"_s),
    }));
    QCOMPARE(w.run->doneCount(), 4);
    QCOMPARE(w.definition(made)["monitors"_L1].toArray().size(), 1);
    QCOMPARE(w.definition(made)["monitor_groups"_L1].toArray().size(), 1);
    QCOMPARE(w.level(made, 2)["operators"_L1].toArray().size(), 1);
    QCOMPARE(w.level(made, 2)["operator_groups"_L1].toArray().size(), 1);
    QList<Change> back;
    for (int row = 1; row < 5; ++row)
        back.prepend(*inverseOf(w.journal->entries().at(row)));
    QVERIFY(w.carryOut(back));
    QCOMPARE(w.run->doneCount(), 4);
    QCOMPARE(w.uptrends.dump(), empty);
}

void ChangeKindsTest::believesTheReadBackOfARepeatedDelete()
{
    ChangeWorld w;
    Change change = w.at(Kind::RemoveDefinitionMember, 0);
    change.before = {{u"MonitorGuid"_s, w.definition(0)["monitors"_L1].toArray().at(0)}};
    w.breakDown(FaultKind::LoseAnswer, w.uptrendsApi, "DELETE", u"Member"_s);
    QVERIFY(w.carryOut({change})); // the HTTP client asks again, and is told 404
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(w.journal->entries().at(0).outcome, Outcome::Done);
}

void ChangeKindsTest::makesADefinitionAndWhatIsInIt()
{
    ChangeWorld w;
    const QJsonObject before = w.uptrends.dump();
    Change level = levelUpdate(w, 0, 1, {{u"ThresholdErrorCount"_s, 9}});
    level.definitionGuid.clear();
    level.definitionName = u"New one"_s;
    level.before = {};
    QVERIFY(w.carryOut({creation(u"New one"_s), level}));
    QCOMPARE(w.run->doneCount(), 2);
    const QString guid = w.row(0).change.definitionGuid;
    QVERIFY(!guid.isEmpty());
    QCOMPARE(w.row(1).change.definitionGuid, guid);
    const int made = int(w.listed("alert_definitions").size()) - 1;
    QCOMPARE(w.definition(made)["guid"_L1].toString(), guid);
    QCOMPARE(w.level(made, 1)["ThresholdErrorCount"_L1].toInt(), 9);
    QVERIFY(w.carryOut({*inverseOf(w.journal->entries().at(0))}));
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(w.uptrends.dump(), before);
}

void ChangeKindsTest::makesADefinitionOnceWhereTheAnswerIsLost()
{
    ChangeWorld w;
    QVERIFY(w.carryOut({creation(u"Twin"_s)})); // names are not unique
    w.breakDown(FaultKind::LoseAnswer, w.uptrendsApi, "POST", u"AlertDefinition$"_s);
    QVERIFY(w.carryOut({creation(u"Twin"_s)}));
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(namedDefinitions(w, u"Twin"_s), 2);
    const QList<JournalEntry> &entries = w.journal->entries();
    QVERIFY(entries.at(1).change.id != entries.at(0).change.id);
    QCOMPARE(entries.at(1).outcome, Outcome::Done);
}

void ChangeKindsTest::doesNotRepeatADefinitionThatIsNowhere()
{
    ChangeWorld w;
    w.breakDown(FaultKind::DropRequest, w.uptrendsApi, "POST", u"AlertDefinition$"_s);
    QVERIFY(w.carryOut({creation(u"Lost"_s)}));
    QCOMPARE(w.row().state, State::Failed);
    QCOMPARE(w.journal->entries().at(0).outcome, Outcome::Unknown);
    QCOMPARE(namedDefinitions(w, u"Lost"_s), 0);
    w.run->retryFailed(); // looked up again, and now there is nothing that could still come
    QTRY_COMPARE(w.run->phase(), ChangeRun::Phase::Finished);
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(namedDefinitions(w, u"Lost"_s), 1);
    QCOMPARE(w.journal->entries().at(0).outcome, Outcome::Refused);
    QCOMPARE(w.journal->entries().at(1).outcome, Outcome::Done);
}

void ChangeKindsTest::fillsNothingInWhereTheDefinitionWasNotMade()
{
    ChangeWorld w;
    w.breakDown(FaultKind::Status, w.uptrendsApi, "POST", u"AlertDefinition$"_s, 1, 403,
                R"({"Messages":[{"Message":"Too many"}]})");
    Change level = levelUpdate(w, 0, 1, {{u"ThresholdErrorCount"_s, 9}});
    level.definitionGuid.clear();
    level.definitionName = u"New one"_s;
    level.before = {};
    QVERIFY(w.carryOut({creation(u"New one"_s), level}));
    QCOMPARE(w.row(0).state, State::Failed);
    QCOMPARE(w.row(1).state, State::Failed);
    QCOMPARE(w.row(1).error->code, u"definition_missing"_s);
    w.run->retryFailed();
    QTRY_COMPARE(w.run->phase(), ChangeRun::Phase::Finished);
    QCOMPARE(w.run->doneCount(), 2);
}

void ChangeKindsTest::tellsWhatWentWithADefinition()
{
    ChangeWorld w;
    const QString name = w.definition(0)["name"_L1].toString();
    QVERIFY(w.carryOut({w.at(Kind::RemoveDefinition, 0)}));
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(namedDefinitions(w, name), 0);
    const JournalEntry entry = w.journal->entries().at(0);
    QCOMPARE(entry.change.before["AlertName"_L1].toString(), name);
    QCOMPARE(entry.change.before["Levels"_L1].toArray().size(), 3);
    QVERIFY(!entry.change.before["Members"_L1].toArray().isEmpty());
    QVERIFY(!inverseOf(entry)); // it would get another GUID
    Change again = entry.change;
    QVERIFY(w.carryOut({again}));
    QCOMPARE(w.row().state, State::AsWanted); // gone is gone
}

void ChangeKindsTest::detachesAndAttachesAgainWithTheFlagsItKnows()
{
    ChangeWorld w;
    const Change attach = attaching(w, 4, 3);
    QVERIFY(!isAttached(w, attach));
    QVERIFY(w.carryOut({attach}));
    QVERIFY(w.carryOut({flags(attach, {{u"SendOkAlerts"_s, false}})}));
    const KnownFlags known = lastKnownFlags(*w.journal, attach.definitionGuid, 3,
                                            attach.id.toUpper());
    QCOMPARE(known.flags, (uptrends::AttachmentFlags {true, false, false}));
    QVERIFY(known.at.isValid());
    Change detach = attach;
    detach.kind = Kind::DetachIntegration;
    detach.after = {};
    QVERIFY(w.carryOut({detach}));
    QVERIFY(!isAttached(w, attach));
    QVERIFY(lastKnownFlags(*w.journal, attach.definitionGuid, 3, attach.id).flags.isEmpty());
    const auto back = inverseOf(w.journal->entries().constLast());
    QVERIFY(back);
    QVERIFY(w.carryOut({*back}));
    QVERIFY(isAttached(w, attach));
    QCOMPARE(flagsAtService(w, 4, 3)["send_ok_alerts"_L1].toBool(), false);
    QCOMPARE(flagsAtService(w, 4, 3)["active"_L1].toBool(), true);

    // With flags nobody told this app, how it was attached is not known.
    Change other = attaching(w, 3, 3);
    QVERIFY(w.carryOut({other}));
    Journal stranger(w.folder.path(), u"p2"_s);
    other.kind = Kind::DetachIntegration;
    other.before = other.after = {};
    const auto gone = waitFor(carryOut(this, w.account.get(), &stranger, other));
    QVERIFY(gone);
    QVERIFY(!inverseOf(stranger.entries().constLast()));
}

void ChangeKindsTest::setsFlagsThatCannotBeReadBack()
{
    ChangeWorld w;
    const Change attach = attaching(w, 4, 3);
    Change mute = flags(attach, {{u"IsActive"_s, false}});
    mute.group = u"mute:1"_s;
    QVERIFY(w.carryOut({attach, mute}));
    QCOMPARE(w.run->doneCount(), 2);
    QCOMPARE(flagsAtService(w, 4, 3)["active"_L1].toBool(), false);
    w.restart();
    const QList<JournalEntry> muted = w.journal->entriesOfGroup(u"mute:1"_s);
    QCOMPARE(muted.size(), 1);
    QCOMPARE(muted.at(0).change.before, QJsonObject({{u"IsActive"_s, true}})); // as it was known
    QVERIFY(w.carryOut({*inverseOf(muted.at(0))}));
    QCOMPARE(flagsAtService(w, 4, 3)["active"_L1].toBool(), true);
    QVERIFY(w.journal->entry(muted.at(0).id)->undone);
}

void ChangeKindsTest::repeatsFlagsAfterALostAnswer()
{
    ChangeWorld w;
    const Change attach = attaching(w, 4, 3);
    QVERIFY(w.carryOut({attach}));
    w.breakDown(FaultKind::DropRequest, w.uptrendsApi, "PATCH", u"Integration"_s);
    QVERIFY(w.carryOut({flags(attach, {{u"IsActive"_s, false}})}));
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(flagsAtService(w, 4, 3)["active"_L1].toBool(), false);
}

void ChangeKindsTest::callsFlagsOutOfDateWhereNothingIsAttached()
{
    ChangeWorld w;
    QVERIFY(w.carryOut({flags(attaching(w, 4, 3), {{u"IsActive"_s, false}})}));
    QCOMPARE(w.row().state, State::OutOfDate);
    QCOMPARE(w.row().error->code, u"changed_meanwhile"_s);
    QVERIFY(w.journal->entries().isEmpty());
}

void ChangeKindsTest::changesDetailsAndTakesThemBack()
{
    ChangeWorld w;
    const QJsonObject extra = addresses({u"a@example.com"_s});
    QVERIFY(w.carryOut({flags(attaching(w, 0, 1), extra, addresses({}))}));
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(addressesAtService(w), extra);
    w.restart();
    const auto undo = inverseOf(w.journal->entries().constLast());
    QVERIFY(undo);
    QVERIFY(w.carryOut({*undo}));
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(addressesAtService(w), addresses({}));
    // Where the plan does not say what was before, the service does.
    QVERIFY(w.carryOut({flags(attaching(w, 0, 1), extra)}));
    QCOMPARE(w.journal->entries().constLast().change.before, addresses({}));
    QVERIFY(w.carryOut({flags(attaching(w, 0, 1), extra)}));
    QCOMPARE(w.row().state, State::AsWanted);
    // Options set with them are known from then on; the addresses are no options.
    QVERIFY(!lastKnownFlags(*w.journal, undo->definitionGuid, 1, undo->id).at.isValid());
}

void ChangeKindsTest::leavesDetailsAloneThatSomebodyElseChanged()
{
    ChangeWorld w;
    const QJsonObject theirs = addresses({u"theirs@example.com"_s});
    QVERIFY(w.carryOut({flags(attaching(w, 0, 1), theirs)}));
    QVERIFY(
        w.carryOut({flags(attaching(w, 0, 1), addresses({u"mine@example.com"_s}), addresses({}))}));
    QCOMPARE(w.row().state, State::OutOfDate);
    QCOMPARE(addressesAtService(w), theirs);
}

void ChangeKindsTest::looksUpDetailsAfterALostAnswer()
{
    ChangeWorld w;
    const QJsonObject extra = addresses({u"a@example.com"_s});
    w.breakDown(FaultKind::LoseAnswer, w.uptrendsApi, "PATCH", u"Integration"_s);
    QVERIFY(w.carryOut({flags(attaching(w, 0, 1), extra, addresses({}))}));
    QCOMPARE(w.row().state, State::Done);
    w.breakDown(FaultKind::DropRequest, w.uptrendsApi, "PATCH", u"Integration"_s);
    QVERIFY(w.carryOut({flags(attaching(w, 0, 1), addresses({}), extra)}));
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(addressesAtService(w), addresses({}));
}

void ChangeKindsTest::attachesAgainWithTheDetailsThatWereThere()
{
    ChangeWorld w;
    const QJsonObject extra = addresses({u"a@example.com"_s});
    Change attach = attaching(w, 4, 3);
    attach.after.insert(u"ExtraEmailAddresses"_s, extra.value("ExtraEmailAddresses"_L1));
    QVERIFY(w.carryOut({attach}));
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(addressesAtService(w, 4, 3), extra);
    // Somebody else's addresses come back as well: they are read when it is detached.
    const QJsonObject theirs = addresses({u"theirs@example.com"_s});
    QVERIFY(waitFor(w.account->uptrends()->updateAttachment(
        attach.definitionGuid, 3, attach.id, {}, uptrends::attachmentDetailsFromJson(theirs))));
    Change detach = attach;
    detach.kind = Kind::DetachIntegration;
    detach.after = {};
    QVERIFY(w.carryOut({detach}));
    const auto back = inverseOf(w.journal->entries().constLast());
    QVERIFY(back);
    QVERIFY(w.carryOut({*back}));
    QCOMPARE(addressesAtService(w, 4, 3), theirs);
    // Where the service does not show them, there is no way back.
    sandbox::Fault hidden;
    hidden.kind = FaultKind::Mutate;
    hidden.path = QRegularExpression(u"EscalationLevel/3/Integration$"_s);
    hidden.pointer = u"/0/ExtraEmailAddresses"_s;
    hidden.value = QJsonValue(QJsonValue::Null);
    hidden.count = 1;
    w.faults.add(hidden);
    QVERIFY(w.carryOut({detach}));
    QCOMPARE(w.row().state, State::Done);
    QVERIFY(!inverseOf(w.journal->entries().constLast()));
}

void ChangeKindsTest::putsServicesIntoMaintenanceOnceAndEndsIt()
{
    ChangeWorld w;
    Change window;
    window.kind = Kind::CreateMaintenanceWindow;
    window.name = u"Muted by Alertbridge"_s;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    window.after = {{u"start_time"_s, now.toString(Qt::ISODate)},
                    {u"end_time"_s, now.addSecs(3600).toString(Qt::ISODate)},
                    {u"service_ids"_s, QJsonArray {w.world(u"services"_s).at(0)["id"_L1]}}};
    w.breakDown(FaultKind::LoseAnswer, w.api, "POST", u"maintenance_windows"_s);
    QVERIFY(w.carryOut({window}));
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(w.world(u"maintenance_windows"_s).size(), 1);
    QVERIFY(!w.row().change.id.isEmpty());
    QVERIFY(w.carryOut({window}));
    QCOMPARE(w.row().state, State::AsWanted);
    const auto end = inverseOf(w.journal->entries().constLast());
    QVERIFY(end);
    QCOMPARE(end->kind, Kind::RemoveMaintenanceWindow);
    QVERIFY(w.carryOut({*end}));
    QCOMPARE(w.row().state, State::Done);
    QVERIFY(w.carryOut({*end}));
    QCOMPARE(w.row().state, State::AsWanted);
}

void ChangeKindsTest::countsAsUndoneWhatIsGoneAlready()
{
    ChangeWorld w;
    QVERIFY(w.carryOut({creation(u"Gone"_s)}));
    const Change undo = *inverseOf(w.journal->entries().at(0));
    QVERIFY(waitFor(w.account->uptrends()->deleteAlertDefinition(undo.definitionGuid)));
    QVERIFY(w.carryOut({undo}));
    QCOMPARE(w.row().state, State::AsWanted);
    QVERIFY(w.journal->entries().at(0).undone);
    QCOMPARE(w.journal->entries().at(1).outcome, Outcome::NotNeeded);
}

void ChangeKindsTest::takesUpAnOpenEnd()
{
    ChangeWorld w;
    const Change done = creation(u"Arrived"_s);
    const Change never = renaming(w, 0, u"Never sent"_s);
    const Change stale = levelUpdate(w, 0, 1, {{u"NumberOfReminders"_s, 3}});
    QVERIFY(w.carryOut({done}));
    Change existing = done;
    existing.before = {{u"Existing"_s, QJsonArray()}};
    for (const Change &open : {existing, never, stale})
        QVERIFY(w.journal->begin(open) != 0);
    QVERIFY(w.carryOut({levelUpdate(w, 0, 1, {{u"NumberOfReminders"_s, 5}})}));
    w.restart();
    QCOMPARE(w.journal->openEntries().size(), 3);
    w.run->setEntries(w.journal->openEntries());
    QVERIFY(w.runToEnd());
    QCOMPARE(w.row(0).state, State::Done);
    QCOMPARE(w.row(1).state, State::Done);
    QCOMPARE(w.row(2).state, State::OutOfDate); // changed since: left, and told
    QCOMPARE(namedDefinitions(w, u"Arrived"_s), 1);
    QCOMPARE(w.definition(0)["name"_L1].toString(), u"Never sent"_s);
    QCOMPARE(w.level(0, 1)["NumberOfReminders"_L1].toInt(), 5);
    QVERIFY(w.journal->openEntries().isEmpty());
    QCOMPARE(w.journal->entries().size(), 5); // nothing was begun a second time
    QCOMPARE(w.journal->entries().at(3).outcome, Outcome::Unknown);
    QVERIFY(!w.journal->entries().at(1).change.id.isEmpty());
}

void ChangeKindsTest::takesUpOnlyWhatTheSetUpMadeItself()
{
    ChangeWorld w;
    const QJsonValue service = w.world(u"services"_s).at(0);
    Change ours; // POSTed, and the app was closed before the answer
    ours.kind = Kind::CreateService;
    ours.name = service["name"_L1].toString();
    ours.before = {{u"Existing"_s, QJsonArray()}};
    Change theirs = ours; // the name was taken: the POST was refused, and the app was closed
    theirs.before = {{u"Existing"_s, QJsonArray {service["id"_L1]}}};
    Change older = ours; // by a version that did not write that down
    older.before = {};
    for (const Change &open : {ours, theirs, older})
        QVERIFY(w.journal->begin(open) != 0);
    w.restart();
    w.run->setEntries(w.journal->openEntries());
    QVERIFY(w.runToEnd());
    QCOMPARE(w.row(0).state, State::Done);
    QCOMPARE(w.row(0).change.id, service["id"_L1].toString());
    QCOMPARE(w.journal->entry(2)->outcome, Outcome::Refused); // known to have had no effect
    QCOMPARE(w.journal->entry(3)->outcome, Outcome::Unknown);
    QVERIFY(!inverseOf(*w.journal->entry(2)));
    QVERIFY(!inverseOf(*w.journal->entry(3)));
}

void ChangeKindsTest::endsAnUnknownEndThatTheServiceSettles()
{
    ChangeWorld w;
    const Change attach = attaching(w, 4, 3);
    QVERIFY(w.journal->begin(attach) != 0);
    QVERIFY(waitFor(w.account->uptrends()->attach(attach.definitionGuid, 3, attachmentOf(attach))));
    w.restart();
    QVERIFY(w.carryOut({attach})); // the same plan again
    QCOMPARE(w.row().state, State::Done); // its own doing
    QCOMPARE(w.journal->entries().size(), 1);
    QCOMPARE(w.journal->entries().at(0).outcome, Outcome::Done);
}

void ChangeKindsTest::endsTheEntryAfterTheSignInWasRenewed()
{
    ChangeWorld w;
    const Change attach = attaching(w, 4, 3);
    sandbox::Fault fault;
    fault.kind = FaultKind::Status;
    fault.service = w.uptrendsApi.name();
    fault.method = "GET";
    fault.path = QRegularExpression(u"Integration"_s);
    fault.status = 401;
    fault.skip = 1; // the look passes, the read-back does not
    fault.count = 1;
    w.faults.add(fault);
    const QSignalSpy asked(w.account.get(), &Account::signInNeeded);
    w.run->setChanges({attach});
    w.run->start();
    QTRY_COMPARE(w.run->phase(), ChangeRun::Phase::Paused);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(w.journal->entries().at(0).outcome, Outcome::Unknown);
    w.signIn();
    w.run->resume();
    QTRY_COMPARE(w.run->phase(), ChangeRun::Phase::Finished);
    QCOMPARE(w.row().state, State::Done);
    QCOMPARE(w.journal->entries().size(), 1);
    QCOMPARE(w.journal->entries().at(0).outcome, Outcome::Done);
}

void ChangeKindsTest::sendsNothingInAReadOnlyProfile()
{
    ChangeWorld w;
    Profile profile = w.account->profile();
    profile.readOnly = true;
    w.account->updateProfile(profile);
    QVERIFY(w.carryOut({renaming(w, 0, u"Other"_s)}));
    QCOMPARE(w.row().state, State::Failed);
    QCOMPARE(w.row().error->code, u"read_only"_s);
    QVERIFY(w.journal->entries().isEmpty());
}

QTEST_GUILESS_MAIN(ChangeKindsTest)
#include "tst_changekinds.moc"
