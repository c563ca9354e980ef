// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listfilter.h"

#include "core/models/servicelistmodel.h"
#include "ui/services/servicelistview.h"
#include "ui/widgets/searchfield.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSettings>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QTemporaryDir>
#include <QtGui/QStandardItemModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace alertbridge::ui {

class ListFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheQtProxyShows_data();
    void showsWhatTheQtProxyShows();
    void keepsTheCurrentRow();
    void changesInFewSteps();
    void foldsCase();
    void namesItsColumnsWithoutRows();
    void takesColumnsThatComeLater();
    void showsWhatBecameOfALongListMeanwhile_data();
    void showsWhatBecameOfALongListMeanwhile();
    void putsChangedRowsInTheirPlace();
    void followsFlags();
    void tellsManyChangedRowsOnce();
    void revealsOnceASearchIsTakenBack();

private:
    static constexpr int manyRows = 20'000; ///< more than are searched in one turn

    static QList<QStandardItem *> row(const QString &text, int number)
    {
        auto *first = new QStandardItem(text);
        auto *second = new QStandardItem;
        second->setData(number, Qt::DisplayRole);
        return {first, second};
    }
    static QStringList textsOf(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int i = 0; i < model.rowCount(); ++i)
            texts.append(model.index(i, 0).data().toString() + u'|'
                         + model.index(i, 1).data().toString());
        return texts;
    }
    [[nodiscard]] static bool settles(const ListFilter &filter)
    {
        return QTest::qWaitFor([&filter] { return !filter.isSearching(); });
    }
};

void ListFilterTest::showsWhatTheQtProxyShows_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U})
        QTest::addRow("seed %u", seed) << seed;
}

/// Random changes, searches and sortings: always the same rows as the one it stands in for.
void ListFilterTest::showsWhatTheQtProxyShows()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto text = [&random] {
        QString made;
        for (int i = 0; i < 3; ++i)
            made += QChar(u'a' + random.bounded(4));
        return made;
    };
    QStandardItemModel source;
    int number = 0; // no two rows alike, so that there is one order
    const auto unlike = [&] { return text() + QString::number(++number); };
    for (int i = 0; i < 40; ++i)
        source.appendRow(row(unlike(), ++number));
    ListFilter filter;
    filter.setSourceModel(&source);
    const QAbstractItemModelTester tester(&filter);
    QSortFilterProxyModel oracle;
    oracle.setSourceModel(&source);
    oracle.setFilterCaseSensitivity(Qt::CaseInsensitive);
    oracle.setSortCaseSensitivity(Qt::CaseInsensitive);
    oracle.setSortLocaleAware(true);
    int column = 1;
    Qt::SortOrder order = Qt::AscendingOrder;
    QPersistentModelIndex chosen; // as a view's current row
    const QStringList searches {u""_s, u"a"_s, u"AB"_s, u"abc"_s, u"b"_s, u"zz"_s, u"c"_s};
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(8)) {
        case 0:
            source.insertRow(random.bounded(source.rowCount() + 1), row(unlike(), ++number));
            break;
        case 1:
            if (source.rowCount() > 3)
                source.removeRows(random.bounded(source.rowCount() - 2), 1 + random.bounded(2));
            break;
        case 2:
            source.item(random.bounded(source.rowCount()))->setText(unlike());
            break;
        case 3: {
            const QString &search = searches.at(random.bounded(int(searches.size())));
            filter.setSearch(search);
            oracle.setFilterFixedString(search);
            break;
        }
        case 4:
            order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            column = random.bounded(2);
            break;
        case 5:
            source.item(random.bounded(source.rowCount()), 1)->setData(++number, Qt::DisplayRole);
            break;
        case 6:
            if (filter.rowCount() > 0)
                chosen = filter.index(random.bounded(filter.rowCount()), 0);
            break;
        default:
            for (int i = 0; i < 3; ++i)
                source.appendRow(row(unlike(), ++number));
            break;
        }
        const QPersistentModelIndex sourceOfChosen = filter.mapToSource(chosen);
        filter.sort(column, order);
        oracle.sort(column, order);
        QVERIFY(settles(filter));
        QCOMPARE(textsOf(filter), textsOf(oracle));
        for (int i = 0; i < filter.rowCount(); ++i)
            QCOMPARE(filter.mapFromSource(filter.mapToSource(filter.index(i, 1))).row(), i);
        if (sourceOfChosen.isValid())
            QCOMPARE(QModelIndex(chosen), filter.mapFromSource(sourceOfChosen));
    }
}

void ListFilterTest::keepsTheCurrentRow()
{
    QStandardItemModel source;
    for (const QString &text : {u"alpha"_s, u"beta"_s, u"gamma"_s, u"alphabet"_s})
        source.appendRow(row(text, 0));
    ListFilter filter;
    filter.setSourceModel(&source);
    filter.sort(0);
    const QPersistentModelIndex beta = filter.index(2, 0);
    QCOMPARE(beta.data().toString(), u"beta"_s);
    filter.sort(0, Qt::DescendingOrder);
    QCOMPARE(beta.data().toString(), u"beta"_s);
    filter.setSearch(u"bet"_s);
    QVERIFY(settles(filter));
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(beta.data().toString(), u"beta"_s);
    filter.setSearch({});
    QVERIFY(settles(filter));
    QCOMPARE(beta.data().toString(), u"beta"_s);
    filter.setSearch(u"gamma"_s);
    QVERIFY(settles(filter));
    QVERIFY(!beta.isValid());
}

void ListFilterTest::changesInFewSteps()
{
    QStandardItemModel source;
    for (int i = 0; i < 1000; ++i)
        source.appendRow(row(i % 2 ? u"odd"_s : u"even"_s, i));
    ListFilter filter;
    filter.setSourceModel(&source);
    filter.sort(1);
    QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&filter, &QAbstractItemModel::rowsInserted);
    filter.setSearch(u"odd"_s);
    QVERIFY(settles(filter));
    QCOMPARE(filter.rowCount(), 500);
    filter.setSearch({});
    QVERIFY(settles(filter));
    QCOMPARE(filter.rowCount(), 1000);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 1);
}

void ListFilterTest::foldsCase()
{
    QStandardItemModel source;
    source.appendRow(row(u"STRASSE"_s, 1));
    source.appendRow(row(u"École"_s, 2));
    ListFilter filter;
    filter.setSourceModel(&source);
    filter.setSearch(u"éCOLE"_s);
    QVERIFY(settles(filter));
    QCOMPARE(textsOf(filter), QStringList(u"École|2"_s));
}

void ListFilterTest::namesItsColumnsWithoutRows()
{
    QStandardItemModel source;
    source.setHorizontalHeaderLabels({u"Name"_s, u"Number"_s});
    ListFilter filter;
    filter.setSourceModel(&source);
    QCOMPARE(filter.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Number"_s);
}

void ListFilterTest::takesColumnsThatComeLater()
{
    QStandardItemModel source;
    ListFilter filter;
    filter.setSourceModel(&source);
    const QAbstractItemModelTester tester(&filter);
    QCOMPARE(filter.columnCount(), 0);
    source.appendRow(row(u"alpha"_s, 1));
    QCOMPARE(filter.columnCount(), 2);
    QCOMPARE(textsOf(filter), QStringList(u"alpha|1"_s));
    source.removeColumn(1);
    QCOMPARE(filter.columnCount(), 1);
}

void ListFilterTest::showsWhatBecameOfALongListMeanwhile_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"nothing", "removed", "inserted", "changed", "sorted", "reset",
                             "searched on", "searched else", "taken back"})
        QTest::addRow("%s", what) << QString::fromLatin1(what);
}

/// A long list is searched over several turns of the event loop: whatever happens between them,
/// what is shown in the end is what matches then.
void ListFilterTest::showsWhatBecameOfALongListMeanwhile()
{
    QFETCH(QString, what);
    QStandardItemModel source;
    for (int i = 0; i < manyRows; ++i)
        source.appendRow(row(u"%1 %2"_s.arg(i % 3 ? u"shop"_s : u"desk"_s).arg(i), manyRows - i));
    ListFilter filter;
    filter.setSourceModel(&source);
    filter.sort(1);
    QSignalSpy searched(&filter, &ListFilter::searched);
    filter.setSearch(u"shop"_s);
    QVERIFY(filter.isSearching());
    QCOMPARE(filter.rowCount(), manyRows); // until the result is there
    QString search = u"shop"_s;
    Qt::SortOrder order = Qt::AscendingOrder;
    if (what == "removed"_L1) {
        source.removeRows(100, 900);
    } else if (what == "inserted"_L1) {
        source.insertRow(50, row(u"shop in front"_s, -1));
        source.insertRow(manyRows / 2, row(u"desk"_s, 7));
    } else if (what == "changed"_L1) {
        source.item(1)->setText(u"desk now"_s);
        source.item(3)->setText(u"shop now"_s);
    } else if (what == "sorted"_L1) {
        order = Qt::DescendingOrder;
        filter.sort(1, order);
    } else if (what == "reset"_L1) {
        source.clear();
        source.appendRow(row(u"shop"_s, 1));
        source.appendRow(row(u"desk"_s, 2));
    } else if (what == "searched on"_L1) {
        search = u"shop 1"_s;
        filter.setSearch(search);
    } else if (what == "searched else"_L1) {
        search = u"desk"_s;
        filter.setSearch(search);
    } else if (what == "taken back"_L1) {
        search.clear();
        filter.setSearch(search);
    }
    QVERIFY(settles(filter));
    QCOMPARE(searched.size(), 1);
    QSortFilterProxyModel oracle;
    oracle.setSourceModel(&source);
    oracle.setFilterFixedString(search);
    oracle.sort(1, order);
    QVERIFY(oracle.rowCount() > 0);
    QCOMPARE(textsOf(filter), textsOf(oracle));
}

void ListFilterTest::putsChangedRowsInTheirPlace()
{
    QStandardItemModel source;
    for (int i = 0; i < 200; ++i)
        source.appendRow(row(u"row %1"_s.arg(i), i * 10));
    ListFilter filter;
    filter.setSourceModel(&source);
    filter.sort(1);
    const QAbstractItemModelTester tester(&filter);
    const QPersistentModelIndex moved = filter.index(150, 0);
    const QPersistentModelIndex stays = filter.index(3, 0);
    source.item(150, 1)->setData(35, Qt::DisplayRole); // between the third and the fourth
    QCOMPARE(moved.row(), 4);
    QCOMPARE(moved.data().toString(), u"row 150"_s);
    QCOMPARE(stays.row(), 3);
    const QSignalSpy layout(&filter, &QAbstractItemModel::layoutChanged);
    source.item(150, 1)->setData(36, Qt::DisplayRole); // still there
    QCOMPARE(moved.row(), 4);
    QCOMPARE(layout.size(), 0);
    filter.setSearch(u"row 15"_s); // 15 and 150 to 159
    QVERIFY(settles(filter));
    QCOMPARE(filter.rowCount(), 11);
    QCOMPARE(moved.row(), 0);
    source.item(150)->setText(u"elsewhere"_s);
    QCOMPARE(filter.rowCount(), 10);
    QVERIFY(!moved.isValid());
    source.item(0)->setText(u"row 15 too"_s);
    QCOMPARE(filter.index(0, 0).data().toString(), u"row 15 too"_s);
}

void ListFilterTest::followsFlags()
{
    QStandardItemModel source;
    for (int i = 0; i < 5; ++i)
        source.appendRow(row(u"row %1"_s.arg(i), i));
    ListFilter filter;
    filter.setSourceModel(&source);
    filter.sort(1, Qt::DescendingOrder);
    const auto isEnabled = [&filter](const QString &text) {
        for (int i = 0; i < filter.rowCount(); ++i) {
            if (filter.index(i, 0).data().toString() == text)
                return filter.index(i, 0).flags().testFlag(Qt::ItemIsEnabled);
        }
        return false;
    };
    QVERIFY(isEnabled(u"row 3"_s));
    source.item(3)->setEnabled(false);
    QVERIFY(!isEnabled(u"row 3"_s));
    QVERIFY(isEnabled(u"row 4"_s));
    source.removeRow(1);
    QVERIFY(!isEnabled(u"row 3"_s));
    QVERIFY(isEnabled(u"row 4"_s));
    source.insertRow(0, row(u"row 9"_s, 9));
    QVERIFY(!isEnabled(u"row 3"_s));
    QVERIFY(isEnabled(u"row 9"_s));
    source.item(3)->setEnabled(true);
    QVERIFY(isEnabled(u"row 3"_s));
    QVERIFY(!(filter.index(0, 0).flags() & Qt::ItemNeverHasChildren));
    QCOMPARE(filter.flags({}), source.flags({}));
}

void ListFilterTest::tellsManyChangedRowsOnce()
{
    QStandardItemModel source;
    for (int i = 0; i < 50; ++i)
        source.appendRow(row(u"row %1"_s.arg(i), i));
    ListFilter filter;
    filter.setSourceModel(&source);
    filter.sort(1, Qt::DescendingOrder);
    QSignalSpy changed(&filter, &QAbstractItemModel::dataChanged);
    Q_EMIT source.dataChanged(source.index(0, 0), source.index(49, 1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), 49);
    changed.clear();
    Q_EMIT source.dataChanged(source.index(7, 0), source.index(7, 1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 42);
    QCOMPARE(changed.constFirst().at(1).toModelIndex().row(), 42);
}

/// As when a service is chosen elsewhere while the list shows what was searched for.
void ListFilterTest::revealsOnceASearchIsTakenBack()
{
    const QTemporaryDir folder; // for how the list is sorted
    QCoreApplication::setOrganizationName(u"alertbridge-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QList<pagerduty::Service> services;
    for (int i = 0; i < manyRows; ++i) {
        pagerduty::Service service;
        service.id = u"P%1"_s.arg(i);
        service.name = u"Service %1"_s.arg(i, 6, 10, QChar(u'0'));
        services.append(service);
    }
    ServiceListModel model;
    model.append(services);
    ServiceListView view(&model);
    const auto current = [&view] {
        return view.view()->currentIndex().data(ServiceListModel::IdRole).toString();
    };
    view.searchField()->setText(u"Service 000001"_s);
    QTRY_COMPARE(view.view()->model()->rowCount(), 1);
    view.searchField()->clear();
    view.reveal(u"P12345"_s);
    QTRY_COMPARE(current(), u"P12345"_s);
    QCOMPARE(view.view()->model()->rowCount(), manyRows);
    view.reveal(u"not there"_s);
    QCOMPARE(current(), u"P12345"_s);
}

} // namespace alertbridge::ui

QTEST_MAIN(alertbridge::ui::ListFilterTest)
#include "tst_listfilter.moc"
