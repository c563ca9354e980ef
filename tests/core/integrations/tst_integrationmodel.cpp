// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/integrationuse.h"
#include "core/models/integrationmodel.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;

class TestIntegrationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatesByGuid();
    void putsPagerDutyFirst();
    void findsByServiceAndDefinition();
    void knowsWhatUsesWhat();

private:
    static IntegrationEntry entry(const QString &guid, const QString &name, const QString &type)
    {
        IntegrationEntry one;
        one.integration = {guid, name, type, {}};
        return one;
    }
};

void TestIntegrationModel::updatesByGuid()
{
    IntegrationModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QList<IntegrationEntry> entries {entry(u"a"_s, u"Mail"_s, u"Email"_s),
                                     entry(u"b"_s, u"Shop"_s, u"PagerDuty"_s)};
    model.setEntries(entries);
    QCOMPARE(inserted.size(), 1);
    const QPersistentModelIndex shop = model.index(1, 0);

    model.setEntries(entries);
    QCOMPARE(changed.size(), 0);
    entries[1].mutedLevels = 2;
    model.setEntries({entry(u"c"_s, u"New"_s, u"Teams"_s), entries.at(1)});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(shop.isValid());
    QCOMPARE(model.entryAt(shop.row()).mutedLevels, 2);
    QCOMPARE(model.entry(u"c"_s)->integration.type, u"Teams"_s);
    QVERIFY(!model.entry(u"a"_s));
}

void TestIntegrationModel::putsPagerDutyFirst()
{
    IntegrationModel model;
    model.setEntries({entry(u"a"_s, u"Alpha"_s, u"Email"_s),
                      entry(u"b"_s, u"zulu"_s, u"PagerDuty"_s),
                      entry(u"c"_s, u"Yankee"_s, u"PagerDuty"_s)});
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(IntegrationModel::SortRole);
    sorted.sort(IntegrationModel::NameColumn);
    QStringList guids;
    for (int row = 0; row < sorted.rowCount(); ++row)
        guids.append(sorted.index(row, 0).data(IntegrationModel::GuidRole).toString());
    QCOMPARE(guids, QStringList({u"c"_s, u"b"_s, u"a"_s}));
}

void TestIntegrationModel::findsByServiceAndDefinition()
{
    IntegrationModel model;
    IntegrationEntry one = entry(u"a"_s, u"Mail"_s, u"Email"_s);
    one.services = {u"Checkout"_s};
    one.usedBy = {u"Web shop"_s};
    model.setEntries({one});
    const QString text = model.index(0, 0).data(IntegrationModel::SearchRole).toString();
    for (const QString &part : {u"Mail"_s, u"Email"_s, u"Checkout"_s, u"Web shop"_s})
        QVERIFY(text.contains(part));
}

void TestIntegrationModel::knowsWhatUsesWhat()
{
    Inventory all;
    DefinitionRecord shop;
    shop.definition = {u"D1"_s, u"Shop"_s, true, {}};
    shop.readAt = QDateTime::currentDateTimeUtc();
    LevelRecord first;
    first.level.id = 1;
    first.level.active = true;
    first.integrationGuids = {u"ABC"_s, u"def"_s};
    LevelRecord second;
    second.level.id = 2;
    second.integrationGuids = {u"abc"_s};
    shop.levels = {first, second};
    DefinitionRecord twin = shop;
    twin.definition.guid = u"D2"_s;
    twin.levels = {first};
    all.definitions = {shop, twin};
    const IntegrationUses uses(all);
    QCOMPARE(uses.of(u"abc"_s).size(), 3);
    QCOMPARE(uses.definitionsUsing(u"ABC"_s), 2);
    QCOMPARE(uses.of(u"DEF"_s).size(), 2);
    QVERIFY(uses.of(u"none"_s).isEmpty());
    QVERIFY(uses.isWhole());
    // Two alert definitions of one name are told apart.
    QVERIFY(uses.of(u"def"_s).first().definitionName != uses.of(u"def"_s).last().definitionName);

    all.definitions[1].readAt = {};
    QVERIFY(!IntegrationUses(all).isWhole());
}

QTEST_GUILESS_MAIN(TestIntegrationModel)
#include "tst_integrationmodel.moc"
