// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventorysnapshot.h"

#include <QtCore/QFile>
#include <QtCore/QStringEncoder>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;

class TestInventorySnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasSaved();
    void holdsNoIntegrationKeys();
    void aDamagedOneIsNothing();
    void aNewerOneIsNothing();
    void aLinkIsNotFollowed();
    void aStrangeProfileHasNone();
    void unsafeAddressesAreDropped();
};

namespace {

constexpr auto canary = "CanaryIntegrationKey0123456789ab"_L1;

Inventory sample()
{
    Inventory all;
    all.readAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    all.integrations = {
        {u"I1"_s, u"Chat \U0001F4AC <b>"_s, u"Teams"_s, u"h1"_s, {u"S1"_s}, {u"room"_s}, {}}};
    DefinitionRecord record;
    record.definition = {u"D1"_s, u"Shop"_s, true, u"h2"_s};
    record.members = {{uptrends::Member::Kind::Monitor, u"M1"_s},
                      {uptrends::Member::Kind::MonitorGroup, u"G1"_s}};
    record.readAt = all.readAt;
    LevelRecord level;
    level.level.id = 2;
    level.level.active = true;
    level.level.mode = uptrends::EscalationLevel::Mode::ErrorDuration;
    level.level.modeText = u"AlertOnErrorDuration"_s;
    level.level.thresholdMinutes = 15;
    level.level.message = u"Line one\nline two"_s;
    level.members = {{uptrends::Member::Kind::OperatorGroup, u"OG"_s}};
    level.integrationGuids = {u"I1"_s, u"I2"_s};
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.service = ApiError::Service::UptrendsApi;
    error.httpStatus = 403;
    error.message = u"No"_s;
    level.unread = error;
    record.levels = {level};
    all.definitions = {record, {}};
    all.operators = {{u"O1"_s, u"Anna"_s, u"anna@example.com"_s, false, true},
                     {u"O2"_s, u"Bo"_s, {}, {}, false}};
    all.operatorGroups = {{u"OG"_s, u"Night"_s, true}};
    all.monitors = {{u"M1"_s, u"Home"_s, true}, {u"M2"_s, u"Basket"_s, {}}};
    all.monitorGroups = {{u"G1"_s, u"Everything"_s, true}};
    pagerduty::Service service;
    service.id = u"P1"_s;
    service.name = u"Checkout"_s;
    service.status = pagerduty::ServiceStatus::Maintenance;
    service.statusText = u"maintenance"_s;
    service.escalationPolicy = {u"E1"_s, u"escalation_policy_reference"_s, u"Web"_s,
                                QUrl(u"https://example.pagerduty.com/e/E1"_s)};
    service.autoResolveSeconds = 14400;
    service.createdAt = all.readAt.addDays(-3);
    pagerduty::Integration integration;
    integration.id = u"N1"_s;
    integration.type = u"events_api_v2_inbound_integration"_s;
    integration.integrationKey = canary;
    service.integrations = {integration};
    all.services = {service};
    all.maintenanceWindows = {
        {u"W1"_s, all.readAt, all.readAt.addSecs(3600), u"Evening"_s, {u"P1"_s}}};
    return all;
}

} // namespace

void TestInventorySnapshot::givesBackWhatWasSaved()
{
    const QTemporaryDir folder;
    const QString file = InventorySnapshot::fileName(folder.filePath(u"state"_s), u"profile-1"_s);
    QVERIFY(InventorySnapshot::save(file, sample()));
    QCOMPARE(QFile(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());

    const auto all = InventorySnapshot::load(file);
    QVERIFY(all);
    // Whatever is written of it is read of it.
    QCOMPARE(InventorySnapshot::toBytes(*all), InventorySnapshot::toBytes(sample()));
    QCOMPARE(all->readAt, sample().readAt);
    QCOMPARE(all->integrations.first().name, sample().integrations.first().name);
    QCOMPARE(all->definitions.size(), 2);
    QVERIFY(!all->definitions.last().readAt.isValid());
    const LevelRecord level = all->definitions.first().levels.first();
    QCOMPARE(level.level.mode, uptrends::EscalationLevel::Mode::ErrorDuration);
    QCOMPARE(level.level.message, u"Line one\nline two"_s);
    QCOMPARE(all->integrations[0].serviceGuids, QStringList {u"S1"_s});
    QCOMPARE(all->integrations[0].variableNames, QStringList {u"room"_s});
    QCOMPARE(level.integrationGuids, QStringList({u"I1"_s, u"I2"_s}));
    QCOMPARE(level.unread->httpStatus, 403);
    QCOMPARE(all->operators.first().onDuty, std::optional(false));
    QCOMPARE(all->operators.last().onDuty, std::nullopt);
    QCOMPARE(all->services.first().status, pagerduty::ServiceStatus::Maintenance);
    QCOMPARE(all->services.first().autoResolveSeconds, std::optional<qint64>(14400));
    QCOMPARE(all->maintenanceWindows.first().end, sample().readAt.addSecs(3600));
    QCOMPARE(all->nameOf({uptrends::Member::Kind::Operator, u"o2"_s}), u"Bo"_s);
    QCOMPARE(all->nameOf({uptrends::Member::Kind::MonitorGroup, u"G1"_s}), u"Everything"_s);
    QVERIFY(all->definition(u"d1"_s));
    QVERIFY(!all->service(u"P2"_s));
}

void TestInventorySnapshot::holdsNoIntegrationKeys()
{
    const QByteArray bytes = InventorySnapshot::toBytes(sample());
    const QString key = canary;
    for (const auto endian :
         {QStringEncoder::Utf8, QStringEncoder::Utf16LE, QStringEncoder::Utf16BE})
        QVERIFY(!bytes.contains(QByteArray(QStringEncoder(endian).encode(key))));
    QVERIFY(InventorySnapshot::fromBytes(bytes)
                ->services.first()
                .integrations.first()
                .integrationKey.isEmpty());
}

void TestInventorySnapshot::aDamagedOneIsNothing()
{
    const QByteArray whole = InventorySnapshot::toBytes(sample());
    QVERIFY(InventorySnapshot::fromBytes(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!InventorySnapshot::fromBytes(whole.left(size)));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x55);
        QVERIFY(!InventorySnapshot::fromBytes(damaged));
    }
    QVERIFY(!InventorySnapshot::fromBytes(whole + 'x'));
}

void TestInventorySnapshot::aNewerOneIsNothing()
{
    QByteArray newer = InventorySnapshot::toBytes(sample());
    const qsizetype version = newer.indexOf('\n') + 4;
    newer[version] = static_cast<char>(newer.at(version) + 1);
    QVERIFY(!InventorySnapshot::fromBytes(newer));
}

void TestInventorySnapshot::aLinkIsNotFollowed()
{
    const QTemporaryDir folder;
    const QString elsewhere = folder.filePath(u"elsewhere"_s);
    QVERIFY(InventorySnapshot::save(elsewhere, sample()));
    const QString file = InventorySnapshot::fileName(folder.path(), u"p"_s);
    QVERIFY(QFile::link(elsewhere, file));
    QVERIFY(!InventorySnapshot::load(file));
}

void TestInventorySnapshot::aStrangeProfileHasNone()
{
    QVERIFY(InventorySnapshot::fileName(u"/tmp"_s, u"../x"_s).isEmpty());
    QVERIFY(!InventorySnapshot::load({}));
    QVERIFY(!InventorySnapshot::save({}, sample()));
}

void TestInventorySnapshot::unsafeAddressesAreDropped()
{
    Inventory all = sample();
    all.services.first().htmlUrl = QUrl(u"file:///etc/passwd"_s);
    QVERIFY(InventorySnapshot::fromBytes(InventorySnapshot::toBytes(all))
                ->services.first()
                .htmlUrl.isEmpty());
}

QTEST_GUILESS_MAIN(TestInventorySnapshot)
#include "tst_inventorysnapshot.moc"
