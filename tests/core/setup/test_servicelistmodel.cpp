// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/servicelistmodel.h"

#include "core/models/servicelistfilling.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;

namespace {

pagerduty::Service service(const QString &id, const QString &name,
                           const QString &policyId = u"E1"_s)
{
    pagerduty::Service made;
    made.id = id;
    made.name = name;
    made.description = u"About "_s + name;
    made.status = pagerduty::ServiceStatus::Active;
    made.escalationPolicy.id = policyId;
    made.escalationPolicy.summary = u"Policy "_s + policyId;
    return made;
}

QList<pagerduty::Service> services(int first, int count)
{
    QList<pagerduty::Service> list;
    for (int i = first; i < first + count; ++i)
        list.append(service(u"P%1"_s.arg(i), u"Service %1"_s.arg(i), u"E%1"_s.arg(i % 3)));
    return list;
}

} // namespace

class TestServiceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fillsPageByPage();
    void updatesWhatItKnows();
    void repeatsNoIdOfAPage();
    void findsRowsByIdAfterARemoval();
    void untickingComesWithRemoval();
    void keepsOnlyWhatWasRead_data();
    void keepsOnlyWhatWasRead();
    void ticksByCheckBox();
    void namesTicksInRowOrder();
    void findsNamesWithoutRegardToCase();
    void tellsWhoIsOnCall();
    void marksWhatWasCreated();
    void sortsAndSearchesThroughAProxy();
    void fillsAShortListAtOnce();
    void fillsALongListInTurns();
    void fillsTheRestAtOnceForWhoNeedsIt();
    void dropsNothingFromAListThatChangesMeanwhile();

private:
    std::unique_ptr<ServiceListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestServiceListModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ServiceListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestServiceListModel::fillsPageByPage()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->append(services(0, 100));
    m_model->append(services(100, 50));
    m_model->append({});
    QCOMPARE(m_model->rowCount(), 150);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(m_model->index(120, 0).data(ServiceListModel::IdRole).toString(), u"P120"_s);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestServiceListModel::updatesWhatItKnows()
{
    m_model->append(services(0, 3));
    m_model->setTicked(u"P1"_s, true);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->upsert(service(u"P1"_s, u"Renamed"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->index(1, 0).data().toString(), u"Renamed"_s);
    QCOMPARE(m_model->ticked(), QStringList {u"P1"_s});
    m_model->upsert(service(u"P1"_s, u"Renamed"_s));
    QCOMPARE(changed.size(), 1);
    m_model->append({service(u"P2"_s, u"Late page"_s), service(u"P7"_s, u"Seven"_s)});
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_model->service(u"P2"_s)->name, u"Late page"_s);
}

void TestServiceListModel::repeatsNoIdOfAPage()
{
    m_model->append({service(u"P1"_s, u"One"_s), service(u"P1"_s, u"One again"_s)});
    QCOMPARE(m_model->rowCount(), 1);
}

void TestServiceListModel::findsRowsByIdAfterARemoval()
{
    m_model->append(services(0, 10));
    m_model->remove(u"P4"_s);
    m_model->remove(u"P4"_s);
    m_model->remove(u"nothing"_s);
    QCOMPARE(m_model->rowCount(), 9);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(m_model->service(u"P%1"_s.arg(i)).has_value(), i != 4);
    m_model->setTicked(u"P9"_s, true);
    QCOMPARE(m_model->index(8, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    m_model->upsert(service(u"P9"_s, u"Nine"_s));
    QCOMPARE(m_model->index(8, 0).data().toString(), u"Nine"_s);
}

void TestServiceListModel::untickingComesWithRemoval()
{
    m_model->append(services(0, 3));
    m_model->setTicked(u"P1"_s, true);
    QSignalSpy ticked(m_model.get(), &ServiceListModel::tickedChanged);
    m_model->remove(u"P1"_s);
    QCOMPARE(ticked.size(), 1);
    QCOMPARE(ticked.first().at(0).toString(), u"P1"_s);
    QCOMPARE(ticked.first().at(1).toBool(), false);
    QVERIFY(m_model->ticked().isEmpty());
}

void TestServiceListModel::keepsOnlyWhatWasRead_data()
{
    QTest::addColumn<int>("each");
    QTest::addColumn<int>("resets");
    QTest::newRow("few blocks") << 40 << 0;
    QTest::newRow("many blocks") << 2 << 1;
}

void TestServiceListModel::keepsOnlyWhatWasRead()
{
    QFETCH(int, each);
    QFETCH(int, resets);
    m_model->append(services(0, 400));
    m_model->setTicked(u"P0"_s, true);
    m_model->setTicked(u"P1"_s, true);
    QSet<QString> kept;
    for (int i = 0; i < 400; ++i) {
        if (i % each != 0)
            kept.insert(u"P%1"_s.arg(i));
    }
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->keepOnly(kept);
    QCOMPARE(reset.size(), resets);
    QCOMPARE(m_model->rowCount(), int(kept.size()));
    QCOMPARE(m_model->ticked(), QStringList {u"P1"_s});
    for (const QString &id : kept)
        QCOMPARE(m_model->service(id)->id, id);
}

void TestServiceListModel::ticksByCheckBox()
{
    m_model->append(services(0, 2));
    QSignalSpy ticked(m_model.get(), &ServiceListModel::tickedChanged);
    const QModelIndex index = m_model->index(0, ServiceListModel::NameColumn);
    QVERIFY(m_model->flags(index) & Qt::ItemIsUserCheckable);
    QVERIFY(m_model->setData(index, int(Qt::Checked), Qt::CheckStateRole));
    QVERIFY(m_model->setData(index, int(Qt::Checked), Qt::CheckStateRole));
    QCOMPARE(ticked.size(), 1);
    QVERIFY(m_model->setData(index, int(Qt::Unchecked), Qt::CheckStateRole));
    QCOMPARE(ticked.size(), 2);
    const QModelIndex policy = m_model->index(0, ServiceListModel::PolicyColumn);
    QVERIFY(!(m_model->flags(policy) & Qt::ItemIsUserCheckable));
    QVERIFY(!policy.data(Qt::CheckStateRole).isValid());
    QVERIFY(!m_model->setData(policy, int(Qt::Checked), Qt::CheckStateRole));
    m_model->setTicked(u"unknown"_s, true);
    QVERIFY(m_model->ticked().isEmpty());
}

void TestServiceListModel::namesTicksInRowOrder()
{
    m_model->append(services(0, 12));
    for (const QString &id : {u"P11"_s, u"P2"_s, u"P7"_s})
        m_model->setTicked(id, true);
    QCOMPARE(m_model->ticked(), (QStringList {u"P2"_s, u"P7"_s, u"P11"_s}));
}

void TestServiceListModel::findsNamesWithoutRegardToCase()
{
    m_model->append({service(u"P1"_s, u"Web Shop"_s)});
    QCOMPARE(m_model->serviceByName(u"web shop"_s)->id, u"P1"_s);
    QVERIFY(!m_model->serviceByName(u"web"_s));
}

void TestServiceListModel::tellsWhoIsOnCall()
{
    m_model->append(services(0, 6));
    const QModelIndex index = m_model->index(1, ServiceListModel::OnCallColumn);
    QVERIFY(!index.data(ServiceListModel::OnCallKnownRole).toBool());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setOnCall({{u"E1"_s, {true, {u"Ines"_s, u"Tom"_s}, {}}}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(index.data(ServiceListModel::OnCallKnownRole).toBool());
    QCOMPARE(index.data().toString(), u"Ines, Tom"_s);
    QVERIFY(!m_model->index(0, 0).data(ServiceListModel::OnCallKnownRole).toBool());
    m_model->setOnCall({{u"E0"_s, {true, {}, {}}}});
    QVERIFY(m_model->index(0, 0).data(ServiceListModel::OnCallKnownRole).toBool());
    QVERIFY(m_model->index(0, 0).data(ServiceListModel::OnCallNamesRole).toStringList().isEmpty());
}

void TestServiceListModel::marksWhatWasCreated()
{
    m_model->append(services(0, 3));
    m_model->setCreatedByUs({u"P1"_s, u"elsewhere"_s});
    QVERIFY(m_model->index(1, 0).data(ServiceListModel::CreatedByUsRole).toBool());
    QVERIFY(!m_model->index(0, 0).data(ServiceListModel::CreatedByUsRole).toBool());
    m_model->setCreatedByUs({});
    QVERIFY(!m_model->index(1, 0).data(ServiceListModel::CreatedByUsRole).toBool());
}

void TestServiceListModel::sortsAndSearchesThroughAProxy()
{
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(m_model.get());
    proxy.setSortRole(ServiceListModel::SortRole);
    proxy.setFilterRole(ServiceListModel::SearchRole);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.sort(0);
    m_model->append({service(u"P1"_s, u"beta"_s), service(u"P2"_s, u"Alpha"_s, u"E9"_s)});
    QCOMPARE(proxy.index(0, 0).data().toString(), u"Alpha"_s);
    m_model->upsert(service(u"P1"_s, u"aaa"_s));
    QCOMPARE(proxy.index(0, 0).data().toString(), u"aaa"_s);
    proxy.setFilterFixedString(u"policy e9"_s);
    QCOMPARE(proxy.rowCount(), 1);
    m_model->remove(u"P2"_s);
    QCOMPARE(proxy.rowCount(), 0);
}

void TestServiceListModel::fillsAShortListAtOnce()
{
    QList<pagerduty::Service> list = services(0, 3);
    ServiceListFilling filling(m_model.get(),
                               [&list]() -> const QList<pagerduty::Service> & { return list; });
    QSignalSpy filled(&filling, &ServiceListFilling::filled);
    filling.start();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(filled.size(), 1);
    list = {service(u"P1"_s, u"Other name"_s), service(u"P9"_s, u"New"_s)};
    filling.start();
    QCOMPARE(filled.size(), 2);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->service(u"P1"_s)->name, u"Other name"_s);
    QVERIFY(m_model->service(u"P9"_s));
    list.clear();
    filling.start();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!filling.isUnderWay());
}

void TestServiceListModel::fillsALongListInTurns()
{
    constexpr int many = 4000;
    const QList<pagerduty::Service> list = services(0, many);
    ServiceListFilling filling(m_model.get(),
                               [&list]() -> const QList<pagerduty::Service> & { return list; });
    const QSignalSpy filled(&filling, &ServiceListFilling::filled);
    int mostAtOnce = 0;
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this,
            [&mostAtOnce](const QModelIndex &, int first, int last) {
                mostAtOnce = std::max(mostAtOnce, last - first + 1);
            });
    filling.start();
    QVERIFY(filling.isUnderWay());
    QVERIFY(m_model->rowCount() > 0);
    QVERIFY(m_model->rowCount() < many);
    QTRY_COMPARE(filled.size(), 1);
    QVERIFY(!filling.isUnderWay());
    QCOMPARE(m_model->rowCount(), many);
    QVERIFY2(mostAtOnce <= many / 4, qPrintable(QString::number(mostAtOnce)));
    QCOMPARE(m_model->services().constLast().id, list.constLast().id);
}

void TestServiceListModel::fillsTheRestAtOnceForWhoNeedsIt()
{
    const QList<pagerduty::Service> list = services(0, 4000);
    ServiceListFilling filling(m_model.get(),
                               [&list]() -> const QList<pagerduty::Service> & { return list; });
    const QSignalSpy filled(&filling, &ServiceListFilling::filled);
    filling.start();
    QVERIFY(!m_model->service(u"P3999"_s));
    filling.finish();
    QVERIFY(m_model->service(u"P3999"_s));
    QCOMPARE(filled.size(), 1);
    QVERIFY(!filling.isUnderWay());
    filling.finish(); // nothing is left to do
    QCOMPARE(filled.size(), 1);
}

/// Pages arrive while it is being filled, and at the end the list is put in another order.
void TestServiceListModel::dropsNothingFromAListThatChangesMeanwhile()
{
    QList<pagerduty::Service> list = services(0, 3000);
    ServiceListFilling filling(m_model.get(),
                               [&list]() -> const QList<pagerduty::Service> & { return list; });
    const QSignalSpy filled(&filling, &ServiceListFilling::filled);
    const QSignalSpy unticked(m_model.get(), &ServiceListModel::tickedChanged);
    filling.start();
    filling.finish();
    m_model->setTicked(u"P10"_s, true);
    m_model->setTicked(u"P2990"_s, true);
    QCOMPARE(unticked.size(), 2);

    filling.start(); // what comes first now has not been seen, and what was seen comes again
    std::reverse(list.begin(), list.end());
    list.remove(5, 3);
    list.append(services(5000, 700));
    filling.start();
    QTRY_COMPARE(filled.size(), 2);
    QCOMPARE(m_model->rowCount(), list.size());
    for (const pagerduty::Service &each : std::as_const(list))
        QVERIFY2(m_model->service(each.id), qPrintable(each.id));
    QCOMPARE(m_model->ticked().size(), 2);
    QCOMPARE(unticked.size(), 2);
}

QTEST_GUILESS_MAIN(TestServiceListModel)
#include "test_servicelistmodel.moc"
