// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/integrations/muteworld.h"
#include "tests/support/asynctest.h"

#include <QtTest/QSignalSpy>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using FaultKind = sandbox::Fault::Kind;
using Act = MuteDesk::Act;

class TestMuteDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_world.reset(); }

    void switchesOffAndOnAgainExactlyThat();
    void leavesWhatItKnowsToBeOff();
    void isStillMutedAfterARestart();
    void aLevelSwitchedOnInAnotherWayIsNotMutedAnyMore();
    void aLevelSwitchedOffOnPurposeLaterStaysOff();
    void aRefusalInTheMiddleLeavesTheRest();
    void aSignInThatEndsGoesOnByItself();
    void aLostAnswerIsLookedUp();
    void anUnmuteThatIsRefusedStaysMuted();
    void whatIsGoneIsNotMuted();
    void stopsAfterTheLevelThatRuns();
    void oneThingAtATime();
    void pausesTheServicesItFeeds();
    void aPauseNeedsSomebodyWhoAsks();
    void whatItFeedsMustBeKnownForAPause();
    void windowsOfOthersAreShownAndLeft();

private:
    MuteDesk &desk() const { return *m_world->desk; }
    [[nodiscard]] bool mute()
    {
        return m_world->carryOut(Act::SwitchOff, m_email, desk().planSwitchOff(m_email));
    }
    [[nodiscard]] bool unmute()
    {
        return m_world->carryOut(Act::SwitchOn, m_email, desk().planSwitchOn(m_email));
    }
    [[nodiscard]] int mutedLevels() const
    {
        const LevelMute *mute = desk().mute(m_email);
        return mute ? static_cast<int>(mute->levels.size()) : 0;
    }
    Change elsewhere(int definition, bool active) const
    {
        Change change;
        change.kind = Change::Kind::UpdateAttachment;
        change.id = m_email;
        change.name = u"Email"_s;
        change.definitionGuid = m_world->definitionGuid(definition);
        change.level = 1;
        change.after = {{u"IsActive"_s, active}};
        return change;
    }
    void set(int definition, bool active)
    {
        AB_VERIFY_RESULT(done, carryOut(m_world->account.get(), m_world->account.get(),
                                        m_world->journal.get(), elsewhere(definition, active)));
    }

    std::unique_ptr<MuteWorld> m_world;
    QString m_email;
};

void TestMuteDesk::init()
{
    m_world = std::make_unique<MuteWorld>();
    m_email = m_world->email();
    QVERIFY(m_world->read());
    QCOMPARE(m_world->activeEmails(), 5);
}

void TestMuteDesk::switchesOffAndOnAgainExactlyThat()
{
    const QJsonArray before = m_world->definitions();
    const QList<Change> plan = desk().planSwitchOff(m_email);
    QCOMPARE(plan.size(), 5);
    for (const Change &change : plan) {
        QCOMPARE(change.group, plan.first().group);
        QCOMPARE(change.after, QJsonObject({{u"IsActive"_s, false}}));
        QCOMPARE(change.level, 1);
        QVERIFY(!change.definitionName.isEmpty());
    }
    QVERIFY(desk().mutes().isEmpty());
    QVERIFY(mute());
    QCOMPARE(m_world->activeEmails(), 0);
    QTRY_COMPARE(mutedLevels(), 5);
    QVERIFY(!desk().mute(m_email)->integrationName.isEmpty());
    QVERIFY(desk().mute(m_email)->since.isValid());
    QVERIFY2(desk().planSwitchOff(m_email).isEmpty(), "nothing is left to switch off");

    qsizetype leftAtTheEnd = -1; // as it is told, not a moment later
    connect(desk().run(), &ChangeRun::phaseChanged, this, [&](ChangeRun::Phase phase) {
        if (phase == ChangeRun::Phase::Finished)
            leftAtTheEnd = desk().mutes().size();
    });
    QVERIFY(unmute());
    QCOMPARE(leftAtTheEnd, 0);
    QCOMPARE(m_world->definitions(), before);
    QTRY_VERIFY(desk().mutes().isEmpty());
    QVERIFY(desk().planSwitchOn(m_email).isEmpty());
}

void TestMuteDesk::leavesWhatItKnowsToBeOff()
{
    set(2, false);
    QTRY_COMPARE(desk().planSwitchOff(m_email).size(), 4);
    QVERIFY(mute());
    QTRY_COMPARE(mutedLevels(), 4);
    QVERIFY(unmute());
    QCOMPARE(m_world->activeEmails(), 4);
    QTRY_VERIFY(desk().mutes().isEmpty());
}

void TestMuteDesk::isStillMutedAfterARestart()
{
    QVERIFY(mute());
    m_world->restart();
    QCOMPARE(mutedLevels(), 5); // from the disk alone, before anything is read
    QVERIFY(unmute());
    QCOMPARE(m_world->activeEmails(), 5);
    QTRY_VERIFY(desk().mutes().isEmpty());
    m_world->restart();
    QVERIFY(desk().mutes().isEmpty());
}

void TestMuteDesk::aLevelSwitchedOnInAnotherWayIsNotMutedAnyMore()
{
    QVERIFY(mute());
    set(0, true);
    QTRY_COMPARE(mutedLevels(), 4);
    QCOMPARE(desk().planSwitchOn(m_email).size(), 4);
}

void TestMuteDesk::aLevelSwitchedOffOnPurposeLaterStaysOff()
{
    QVERIFY(mute());
    set(0, true);
    set(0, false);
    QTRY_COMPARE(mutedLevels(), 4);
    QVERIFY(unmute());
    QCOMPARE(m_world->activeEmails(), 4);
}

void TestMuteDesk::aRefusalInTheMiddleLeavesTheRest()
{
    m_world->breakDown(FaultKind::Status, m_world->uptrendsApi, "PATCH", m_world->definitionGuid(1),
                       1, 403, R"({"Messages":[{"Message":"Not allowed today."}]})");
    QVERIFY(mute());
    QCOMPARE(desk().run()->failedCount(), 1);
    QCOMPARE(m_world->activeEmails(), 1);
    QTRY_COMPARE(mutedLevels(), 4);
    QCOMPARE(desk().planSwitchOff(m_email).size(), 1);
    desk().retryFailed();
    QVERIFY(m_world->ends());
    QCOMPARE(m_world->activeEmails(), 0);
    QTRY_COMPARE(mutedLevels(), 5);
}

void TestMuteDesk::aSignInThatEndsGoesOnByItself()
{
    m_world->breakDown(FaultKind::Status, m_world->uptrendsApi, "PATCH", {}, 1, 401);
    desk().carryOut(Act::SwitchOff, m_email, desk().planSwitchOff(m_email));
    QTRY_COMPARE(desk().run()->phase(), ChangeRun::Phase::Paused);
    QVERIFY(desk().isBusy());
    m_world->signIn();
    QVERIFY(m_world->ends());
    QCOMPARE(desk().run()->failedCount(), 0);
    QCOMPARE(m_world->activeEmails(), 0);
}

void TestMuteDesk::aLostAnswerIsLookedUp()
{
    m_world->breakDown(FaultKind::LoseAnswer, m_world->uptrendsApi, "PATCH", {}, 2);
    QVERIFY(mute());
    QCOMPARE(m_world->activeEmails(), 0);
    QTRY_COMPARE(mutedLevels(), 5);
    QVERIFY(unmute());
    QCOMPARE(m_world->activeEmails(), 5);
    QTRY_VERIFY(desk().mutes().isEmpty());
}

void TestMuteDesk::anUnmuteThatIsRefusedStaysMuted()
{
    QVERIFY(mute());
    m_world->breakDown(FaultKind::Status, m_world->uptrendsApi, "PATCH", m_world->definitionGuid(3),
                       1, 403, R"({"Messages":[{"Message":"Not allowed today."}]})");
    QVERIFY(unmute());
    QCOMPARE(m_world->activeEmails(), 4);
    QTRY_COMPARE(mutedLevels(), 1);
    QCOMPARE(desk().mute(m_email)->levels.first().definitionGuid, m_world->definitionGuid(3));
    QVERIFY(unmute());
    QTRY_VERIFY(desk().mutes().isEmpty());
}

void TestMuteDesk::whatIsGoneIsNotMuted()
{
    QVERIFY(mute());
    QTRY_COMPARE(mutedLevels(), 5);
    const QString deleted = m_world->definitionGuid(0);
    const QString detached = m_world->definitionGuid(1);
    uptrends::Client *client = m_world->account->uptrends();
    AB_VERIFY_RESULT(gone, client->deleteAlertDefinition(deleted));
    AB_VERIFY_RESULT(off, client->detach(detached, 1, m_email));
    QVERIFY(unmute()); // finds out
    QCOMPARE(desk().run()->failedCount(), 2);
    QCOMPARE(m_world->activeEmails(), 3);
    QTRY_VERIFY(desk().mutes().isEmpty());
}

void TestMuteDesk::stopsAfterTheLevelThatRuns()
{
    m_world->breakDown(FaultKind::Delay, m_world->uptrendsApi, "PATCH", {}, -1);
    desk().carryOut(Act::SwitchOff, m_email, desk().planSwitchOff(m_email));
    QVERIFY(desk().isWorking());
    desk().stopWorking();
    QTRY_VERIFY(!desk().isWorking());
    const int off = 5 - m_world->activeEmails();
    QVERIFY(off <= 1);
    QTRY_COMPARE(mutedLevels(), off);
}

void TestMuteDesk::oneThingAtATime()
{
    const QList<Change> plan = desk().planSwitchOff(m_email);
    desk().carryOut(Act::SwitchOff, m_email, plan.mid(0, 1));
    desk().carryOut(Act::SwitchOff, m_email, plan.mid(1));
    QVERIFY(m_world->ends());
    QCOMPARE(m_world->activeEmails(), 4);
    QCOMPARE(desk().act(), Act::SwitchOff);
    desk().dismiss();
    QCOMPARE(desk().act(), Act::None);
}

void TestMuteDesk::pausesTheServicesItFeeds()
{
    const QString service = m_world->serviceId();
    m_world->feeds->learn(
        {m_email, {service, u"PGONE"_s}, Feed::Source::WholePath, QDateTime::currentDateTimeUtc()});
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(3600);
    const QList<Change> plan = desk().planPause(m_email, end, u"Evening off"_s);
    QCOMPARE(plan.size(), 1);
    QCOMPARE(plan.first().after.value("service_ids"_L1).toArray(), QJsonArray({service}));
    QVERIFY(m_world->carryOut(Act::PauseServices, m_email, plan));
    QCOMPARE(desk().run()->failedCount(), 0);
    QTRY_COMPARE(desk().pauses(m_email).size(), 1);
    const pagerduty::MaintenanceWindow window = desk().pauses(m_email).first();
    QVERIFY(std::abs(window.end.secsTo(end)) <= 1);
    QVERIFY(desk().isOurs(window.id));
    QVERIFY2(desk().mutes().isEmpty(), "it ends by itself");

    m_world->restart();
    QVERIFY(m_world->read());
    QCOMPARE(desk().pauses(m_email).size(), 1);
    QVERIFY(desk().isOurs(window.id));
    QVERIFY(m_world->carryOut(Act::EndPause, m_email, desk().planEndPause(window.id)));
    QCOMPARE(desk().run()->failedCount(), 0);
    QTRY_VERIFY(desk().pauses(m_email).isEmpty());
    AB_VERIFY_RESULT(open, m_world->account->pagerDuty()->fetchOpenMaintenanceWindows({}));
    QVERIFY(open->items.isEmpty());
}

void TestMuteDesk::aPauseNeedsSomebodyWhoAsks()
{
    QVERIFY(desk().mayPause());
    m_world->account->pagerDuty()->setFrom({});
    QVERIFY(!desk().mayPause());
}

void TestMuteDesk::whatItFeedsMustBeKnownForAPause()
{
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(3600);
    QVERIFY(desk().planPause(m_email, end, u"x"_s).isEmpty());
    m_world->feeds->learn(
        {m_email, {u"PGONE"_s}, Feed::Source::SetUp, QDateTime::currentDateTimeUtc()});
    QVERIFY(desk().planPause(m_email, end, u"x"_s).isEmpty());
}

void TestMuteDesk::windowsOfOthersAreShownAndLeft()
{
    const QString service = m_world->serviceId();
    m_world->feeds->learn(
        {m_email, {service}, Feed::Source::SetUp, QDateTime::currentDateTimeUtc()});
    pagerduty::MaintenanceWindow window;
    window.start = QDateTime::currentDateTimeUtc();
    window.end = window.start.addSecs(1800);
    window.description = u"Somebody else's"_s;
    window.serviceIds = {service};
    AB_VERIFY_RESULT(made, m_world->account->pagerDuty()->createMaintenanceWindow(window));
    m_world->inventory->refreshPart(AccountInventory::Part::MaintenanceWindows);
    QTRY_COMPARE(desk().pauses(m_email).size(), 1);
    QVERIFY(!desk().isOurs(made->id));
    QVERIFY(desk().planEndPause(made->id).isEmpty());
}

QTEST_GUILESS_MAIN(TestMuteDesk)
#include "tst_mutedesk.moc"
