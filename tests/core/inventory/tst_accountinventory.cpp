// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/accountinventory.h"
#include "core/inventory/inventorysnapshot.h"
#include "tests/core/setup/practicefixture.h"
#include "tests/support/asynctest.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using FaultKind = sandbox::Fault::Kind;
using Part = AccountInventory::Part;
using Phase = LoadState::Phase;

class TestAccountInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isEmptyAtFirstAndSendsNothing();
    void readsEverything();
    void isThereAtOnceNextTime();
    void keepsNoIntegrationKeys();
    void offlineKeepsWhatWasKnown();
    void aListThatIsRefusedLeavesTheRest();
    void aRowThatCannotBeReadIsNotGone();
    void aLevelThatCannotBeReadKeepsWhatWasKnown();
    void aSignInThatEndsGoesOnWhereItStopped();
    void withoutASignInNothingIsSent();
    void cancelKeepsWhatHasArrivedAndGoesOnLater();
    void oneDefinitionIsReadAtOnce();
    void oneDefinitionIsReadBeforeTheOthers();
    void aDefinitionThatIsGoneIsTold();
    void whatIsDeletedMeanwhileDisappears();
    void aPartAlone();
    void neverMoreThanFourRequestsAtOnce();
    void aDamagedSnapshotIsReadAnew();
    void removesItsSnapshot();

private:
    void begin(const sandbox::WorldOptions &options = {});
    std::unique_ptr<AccountInventory> make()
    {
        return std::make_unique<AccountInventory>(m_practice->account.get(),
                                                  m_practice->folder.path());
    }
    void restart()
    {
        m_inventory.reset();
        m_inventory = make();
    }
    [[nodiscard]] bool settles(Phase phase = Phase::Ready)
    {
        return QTest::qWaitFor(
            [&] {
                const Phase now = m_inventory->state().phase;
                return now != Phase::Loading && now == phase;
            },
            15000);
    }
    const Inventory &all() const { return m_inventory->inventory(); }
    const DefinitionRecord &named(const QString &name) const
    {
        const auto found = std::find_if(
            all().definitions.begin(), all().definitions.end(),
            [&name](const DefinitionRecord &record) { return record.definition.name == name; });
        return *found;
    }
    QString snapshot() const
    {
        return InventorySnapshot::fileName(m_practice->folder.path(), u"practice"_s);
    }

    std::unique_ptr<PracticeFixture> m_practice;
    std::unique_ptr<AccountInventory> m_inventory;
};

void TestAccountInventory::begin(const sandbox::WorldOptions &options)
{
    m_inventory.reset();
    m_practice = std::make_unique<PracticeFixture>(options);
    m_inventory = make();
}

void TestAccountInventory::init()
{
    begin();
}

void TestAccountInventory::cleanup()
{
    m_inventory.reset();
    m_practice.reset();
}

void TestAccountInventory::isEmptyAtFirstAndSendsNothing()
{
    QCOMPARE(m_inventory->state().phase, Phase::Idle);
    QVERIFY(m_inventory->isFromSnapshot());
    QVERIFY(!m_inventory->state().readAt.isValid());
    QCOMPARE(m_inventory->state().total, 0);
    m_inventory.reset();
    QVERIFY2(!QFile::exists(snapshot()), "nothing read, nothing to save");
}

void TestAccountInventory::readsEverything()
{
    QSignalSpy definitions(m_inventory.get(), &AccountInventory::definitionChanged);
    QSignalSpy parts(m_inventory.get(), &AccountInventory::partChanged);
    m_inventory->refresh();
    QCOMPARE(m_inventory->state().phase, Phase::Loading);
    QVERIFY(settles());
    QVERIFY(!m_inventory->state().error);
    QCOMPARE(m_inventory->state().done, m_inventory->state().total);
    QVERIFY(all().readAt.isValid());
    QVERIFY(!m_inventory->isFromSnapshot());

    const QJsonObject world = m_practice->uptrends.dump();
    QCOMPARE(all().definitions.size(), world["alert_definitions"_L1].toArray().size());
    QCOMPARE(all().services.size(), m_practice->world(u"services"_s).size());
    QVERIFY(!all().operators.isEmpty());
    QVERIFY(!all().operatorGroups.isEmpty());
    QVERIFY(!all().monitors.isEmpty());
    QVERIFY(!all().monitorGroups.isEmpty());
    QVERIFY(!all().integrations.isEmpty());
    QCOMPARE(definitions.size(), all().definitions.size());
    for (const DefinitionRecord &record : all().definitions) {
        QVERIFY(record.readAt.isValid());
        QVERIFY(!record.unread);
        QCOMPARE(record.levels.size(), 3);
        QVERIFY(!record.members.isEmpty());
        QVERIFY(!m_inventory->inventory().nameOf(record.members.first()).isEmpty());
    }
    QTRY_VERIFY(parts.size() >= 6);
}

void TestAccountInventory::isThereAtOnceNextTime()
{
    m_inventory->refresh();
    QVERIFY(settles());
    const QByteArray before = InventorySnapshot::toBytes(all());
    restart();
    QVERIFY(m_inventory->isFromSnapshot());
    QCOMPARE(m_inventory->state().phase, Phase::Idle);
    QVERIFY(m_inventory->state().readAt.isValid());
    QCOMPARE(InventorySnapshot::toBytes(all()), before);
}

void TestAccountInventory::keepsNoIntegrationKeys()
{
    m_inventory->refresh();
    QVERIFY(settles());
    int integrations = 0;
    for (const pagerduty::Service &service : all().services) {
        for (const pagerduty::Integration &integration : service.integrations) {
            QVERIFY(integration.integrationKey.isEmpty());
            ++integrations;
        }
    }
    QVERIFY(integrations > 0);
}

void TestAccountInventory::offlineKeepsWhatWasKnown()
{
    m_inventory->refresh();
    QVERIFY(settles());
    restart();
    const qsizetype services = all().services.size();
    const QDateTime readAt = all().readAt;
    m_practice->breakDown(FaultKind::DropRequest, m_practice->api, {}, {}, -1);
    m_practice->breakDown(FaultKind::DropRequest, m_practice->uptrendsApi, {}, {}, -1);
    m_inventory->refresh();
    QVERIFY(settles(Phase::Failed));
    QCOMPARE(m_inventory->state().error->kind, ApiError::Kind::Offline);
    QCOMPARE(all().services.size(), services);
    QCOMPARE(all().readAt, readAt);
    QVERIFY(m_inventory->isFromSnapshot());

    m_practice->faults.clear();
    m_inventory->refresh();
    QVERIFY(settles());
    QVERIFY(!m_inventory->state().error);
    QVERIFY(all().readAt > readAt);
}

void TestAccountInventory::aListThatIsRefusedLeavesTheRest()
{
    m_practice->breakDown(FaultKind::Status, m_practice->uptrendsApi, "GET", u"/Monitor$"_s, -1,
                          403);
    m_inventory->refresh();
    QVERIFY(settles());
    QVERIFY(m_inventory->state().error);
    QVERIFY2(!all().readAt.isValid(), "not whole");
    QCOMPARE(m_inventory->partState(Part::Monitors).phase, Phase::Failed);
    QCOMPARE(m_inventory->partState(Part::Monitors).error->httpStatus, 403);
    for (const Part part : {Part::Integrations, Part::Definitions, Part::People, Part::Services,
                            Part::MaintenanceWindows}) {
        QCOMPARE(m_inventory->partState(part).phase, Phase::Ready);
        QVERIFY(!m_inventory->partState(part).error);
    }
}

void TestAccountInventory::aRowThatCannotBeReadIsNotGone()
{
    m_inventory->refresh();
    QVERIFY(settles());
    const qsizetype definitions = all().definitions.size();
    const qsizetype integrations = all().integrations.size();
    sandbox::Fault fault;
    fault.kind = FaultKind::Mutate;
    fault.service = m_practice->uptrendsApi.name();
    fault.path = QRegularExpression(u"/(AlertDefinition|Integration)$"_s);
    fault.pointer = u"/0"_s;
    fault.value = 7;
    m_practice->faults.add(fault);
    m_inventory->refresh();
    QVERIFY(settles());
    QCOMPARE(m_inventory->partState(Part::Definitions).error->kind, ApiError::Kind::Incomplete);
    QCOMPARE(all().definitions.size(), definitions);
    QCOMPARE(all().integrations.size(), integrations);
}

void TestAccountInventory::aLevelThatCannotBeReadKeepsWhatWasKnown()
{
    m_inventory->refresh();
    QVERIFY(settles());
    const DefinitionRecord before = all().definitions.first();
    const QString guid = before.definition.guid;
    QVERIFY(!before.levels.first().members.isEmpty());
    m_practice->breakDown(FaultKind::Status, m_practice->uptrendsApi, "GET",
                          guid + u"/EscalationLevel/1/Member$"_s, -1, 500);
    m_inventory->refresh();
    QVERIFY(settles());
    const DefinitionRecord after = all().definitions.first();
    QCOMPARE(after.levels.first().unread->httpStatus, 500);
    QCOMPARE(after.levels.first().members, before.levels.first().members);
    QVERIFY(!after.levels.last().unread);
    QCOMPARE(m_inventory->partState(Part::Definitions).phase, Phase::Ready);
    QCOMPARE(m_inventory->partState(Part::Definitions).error->kind, ApiError::Kind::Incomplete);

    m_practice->faults.clear();
    m_inventory->refreshDefinition(guid);
    QTRY_VERIFY(!all().definitions.first().levels.first().unread);
    QTRY_VERIFY2(!m_inventory->partState(Part::Definitions).error, "whole again");
}

void TestAccountInventory::aSignInThatEndsGoesOnWhereItStopped()
{
    sandbox::Fault fault;
    fault.kind = FaultKind::Status;
    fault.service = m_practice->uptrendsApi.name();
    fault.path = QRegularExpression(u"EscalationLevel"_s);
    fault.skip = 18;
    fault.status = 401;
    m_practice->faults.add(fault);
    QSignalSpy asked(m_practice->account.get(), &Account::signInNeeded);
    m_inventory->refresh();
    QVERIFY(settles());
    QCOMPARE(m_inventory->partState(Part::Definitions).phase, Phase::Failed);
    QCOMPARE(m_inventory->state().error->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(m_inventory->partState(Part::Services).phase, Phase::Ready);
    QCOMPARE(asked.size(), 1);
    const auto unread = std::count_if(
        all().definitions.begin(), all().definitions.end(),
        [](const DefinitionRecord &record) { return !record.readAt.isValid(); });
    QVERIFY(unread > 0 && unread < all().definitions.size());

    m_practice->faults.clear();
    QSignalSpy changed(m_inventory.get(), &AccountInventory::definitionChanged);
    m_practice->signIn();
    QTRY_COMPARE(m_inventory->partState(Part::Definitions).phase, Phase::Ready);
    QVERIFY(!m_inventory->state().error);
    QCOMPARE(changed.size(), unread);
}

void TestAccountInventory::withoutASignInNothingIsSent()
{
    m_practice->account->forgetUptrends();
    const int fault = m_practice->breakDown(FaultKind::Status, m_practice->uptrendsApi, {}, {}, 1,
                                            418);
    m_inventory->refresh();
    QVERIFY(settles());
    QCOMPARE(m_practice->faults.faults().size(), 1); // nobody came to take it
    m_practice->faults.remove(fault);
    QCOMPARE(m_inventory->partState(Part::Integrations).error->code, u"no_credential"_s);
    QVERIFY(!all().services.isEmpty());

    m_practice->signIn();
    QTRY_COMPARE(m_inventory->partState(Part::Definitions).phase, Phase::Ready);
    QTRY_VERIFY(!all().integrations.isEmpty());
    QVERIFY(!m_inventory->state().error);
}

void TestAccountInventory::cancelKeepsWhatHasArrivedAndGoesOnLater()
{
    QSignalSpy changed(m_inventory.get(), &AccountInventory::definitionChanged);
    m_inventory->refresh();
    QVERIFY(changed.wait());
    m_inventory->cancel();
    QCOMPARE(m_inventory->partState(Part::Definitions).phase, Phase::Ready);
    QVERIFY(m_inventory->state().phase != Phase::Loading);
    QVERIFY(!all().readAt.isValid());
    const qsizetype read = changed.size();
    QVERIFY(read < all().definitions.size());
    m_inventory->refresh();
    QVERIFY(settles());
    QCOMPARE(changed.size(), all().definitions.size()); // each of them once
    QVERIFY(all().readAt.isValid());
}

void TestAccountInventory::oneDefinitionIsReadAtOnce()
{
    m_inventory->refresh();
    QVERIFY(settles());
    const QString guid = all().definitions.at(1).definition.guid;
    AB_VERIFY_RESULT(done, m_practice->account->uptrends()->updateAlertDefinition(
                               guid, {{u"AlertName"_s, u"New name"_s}}));
    QSignalSpy changed(m_inventory.get(), &AccountInventory::definitionChanged);
    m_inventory->refreshDefinition(guid);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), guid);
    QCOMPARE(all().definition(guid)->definition.name, u"New name"_s);
    QVERIFY(m_inventory->state().phase == Phase::Ready);
}

void TestAccountInventory::oneDefinitionIsReadBeforeTheOthers()
{
    QSignalSpy changed(m_inventory.get(), &AccountInventory::definitionChanged);
    m_inventory->refresh();
    QVERIFY(changed.wait());
    const QString last = all().definitions.last().definition.guid;
    const qsizetype before = changed.size();
    m_inventory->refreshDefinition(last);
    QVERIFY(settles());
    qsizetype place = -1;
    for (qsizetype i = before; i < changed.size() && place < 0; ++i) {
        if (changed.at(i).first().toString() == last)
            place = i - before;
    }
    QVERIFY2(place >= 0 && place <= 2, qPrintable(QString::number(place)));
    QCOMPARE(changed.size(), all().definitions.size());
    QVERIFY(!m_inventory->state().error);
}

void TestAccountInventory::aDefinitionThatIsGoneIsTold()
{
    m_inventory->refresh();
    QVERIFY(settles());
    const QString guid = all().definitions.first().definition.guid;
    AB_VERIFY_RESULT(done, m_practice->account->uptrends()->deleteAlertDefinition(guid));
    QSignalSpy changed(m_inventory.get(), &AccountInventory::definitionChanged);
    m_inventory->refreshDefinition(guid);
    QVERIFY(changed.wait());
    QVERIFY(!all().definition(guid));
    QVERIFY(!m_inventory->state().error);

    AB_VERIFY_RESULT(made,
                     m_practice->account->uptrends()->createAlertDefinition(u"Fresh"_s, true));
    m_inventory->refreshDefinition(made->guid);
    QVERIFY(changed.wait());
    QCOMPARE(all().definition(made->guid)->levels.size(), 3);
}

void TestAccountInventory::whatIsDeletedMeanwhileDisappears()
{
    m_inventory->refresh();
    QVERIFY(settles());
    restart();
    const QString guid = all().definitions.first().definition.guid;
    const QString service = all().services.first().id;
    AB_VERIFY_RESULT(done, m_practice->account->uptrends()->deleteAlertDefinition(guid));
    AB_VERIFY_RESULT(gone, m_practice->account->pagerDuty()->deleteService(service));
    m_inventory->refresh();
    QVERIFY(settles());
    QVERIFY(!all().definition(guid));
    QVERIFY(!all().service(service));
}

void TestAccountInventory::aPartAlone()
{
    m_inventory->refreshPart(Part::Services);
    QTRY_COMPARE(m_inventory->partState(Part::Services).phase, Phase::Ready);
    QVERIFY(!all().services.isEmpty());
    QVERIFY(all().definitions.isEmpty());
    QVERIFY(!all().readAt.isValid());
    m_inventory->refreshPart(Part::Definitions);
    QTRY_COMPARE(m_inventory->partState(Part::Definitions).phase, Phase::Ready);
    QVERIFY(all().definitions.last().readAt.isValid());
}

void TestAccountInventory::neverMoreThanFourRequestsAtOnce()
{
    int now = 0;
    int most = 0;
    m_practice->uptrendsApi.addFilter(
        [&](const sandbox::Request &) -> std::optional<sandbox::Response> {
            most = std::max(most, ++now);
            return {};
        });
    // Each answer is on its way for a while, long enough for all that come at once to be counted.
    m_practice->uptrendsApi.setLatency(40);
    m_practice->uptrendsApi.addDecorator([&](const sandbox::Request &, sandbox::Response &) {
        QTimer::singleShot(20, Qt::PreciseTimer, this, [&now] { --now; });
    });
    m_inventory->refresh();
    m_inventory->refreshPart(Part::People);
    QTRY_VERIFY(!all().definitions.isEmpty());
    m_inventory->refreshDefinition(all().definitions.last().definition.guid);
    QVERIFY(settles());
    QCOMPARE(most, 4);
    QTRY_COMPARE(now, 0);
}

void TestAccountInventory::aDamagedSnapshotIsReadAnew()
{
    QFile file(snapshot());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Alertbridge inventory\nand then something else");
    file.close();
    restart();
    QVERIFY(all().services.isEmpty());
    m_inventory->refresh();
    QVERIFY(settles());
    restart();
    QVERIFY(!all().services.isEmpty());
}

void TestAccountInventory::removesItsSnapshot()
{
    m_inventory->refresh();
    QVERIFY(settles());
    m_inventory.reset();
    QVERIFY(QFile::exists(snapshot()));
    AccountInventory::remove(m_practice->folder.path(), u"practice"_s);
    QVERIFY(!QFile::exists(snapshot()));
}

QTEST_GUILESS_MAIN(TestAccountInventory)
#include "tst_accountinventory.moc"
