// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listfilter.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QStandardItemModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

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

private:
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
    for (int i = 0; i < 40; ++i)
        source.appendRow(row(text(), ++number));
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
    const QStringList searches {u""_s, u"a"_s, u"AB"_s, u"abc"_s, u"b"_s, u"zz"_s, u"c"_s};
    for (int step = 0; step < 300; ++step) {
        switch (random.bounded(6)) {
        case 0:
            source.insertRow(random.bounded(source.rowCount() + 1), row(text(), ++number));
            break;
        case 1:
            if (source.rowCount() > 3)
                source.removeRows(random.bounded(source.rowCount() - 2), 1 + random.bounded(2));
            break;
        case 2:
            source.item(random.bounded(source.rowCount()))->setText(text());
            break;
        case 3: {
            const QString &search = searches.at(random.bounded(int(searches.size())));
            filter.setSearch(search);
            oracle.setFilterFixedString(search);
            break;
        }
        case 4:
            order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            break;
        default:
            for (int i = 0; i < 3; ++i)
                source.appendRow(row(text(), ++number));
            break;
        }
        filter.sort(column, order);
        oracle.sort(column, order);
        QVERIFY(settles(filter));
        QCOMPARE(textsOf(filter), textsOf(oracle));
        for (int i = 0; i < filter.rowCount(); ++i)
            QCOMPARE(filter.mapFromSource(filter.mapToSource(filter.index(i, 1))).row(), i);
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

} // namespace alertbridge::ui

QTEST_MAIN(alertbridge::ui::ListFilterTest)
#include "tst_listfilter.moc"
