// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnroom.h"
#include "ui/lists/liststate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int byHand = 160;
constexpr int wide = 1200;

/// Names, a state, a count, and a column that is as wide as somebody wants it.
struct List
{
    enum Column { Name, State, Count, Places, ColumnCount };

    List()
        : model(0, ColumnCount)
    {
        view.setObjectName(u"things"_s);
        model.setHorizontalHeaderLabels({u"Thing"_s, u"State"_s, u"Count"_s, u"Places"_s});
        add(u"The web shop and all of its checkout pages"_s, u"Active"_s, u"twelve levels"_s);
        setUpList(&view, u"Things"_s);
        view.setModel(&model);
        QHeaderView *header = view.header();
        header->setStretchLastSection(false);
        header->setSectionResizeMode(QHeaderView::ResizeToContents);
        header->setSectionResizeMode(Name, QHeaderView::Stretch);
        header->setSectionResizeMode(Places, QHeaderView::Interactive);
        header->resizeSection(Places, byHand);
        view.setSortingEnabled(true);
        view.sortByColumn(Name, Qt::AscendingOrder);
        new ColumnRoom(&view, {Name, State, Count, Places});
    }
    void add(const QString &name, const QString &state, const QString &count)
    {
        model.appendRow({new QStandardItem(name), new QStandardItem(state),
                         new QStandardItem(count), new QStandardItem(u"here and there"_s)});
    }
    void showAt(int width)
    {
        view.resize(width, 300);
        view.show();
    }
    QList<int> shown() const
    {
        QList<int> columns;
        for (int column = 0; column < ColumnCount; ++column) {
            if (!view.isColumnHidden(column))
                columns.append(column);
        }
        return columns;
    }
    int nameWidth() const { return view.header()->sectionSize(Name); }
    int readable() const { return 28 * view.fontMetrics().averageCharWidth(); }

    QStandardItemModel model;
    QTreeView view;
};

} // namespace

class ColumnRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"alertbridge-test"_s);
        QCoreApplication::setApplicationName(u"tst_columnroom"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_theme.apply(*qApp, Theme::Mode::Light);
    }
    void init() { QSettings().clear(); }

    void columnsGoOneByOneAndComeBack();
    void theNameIsReadableAtEveryWidth();
    void whatTheListIsSortedByGoesLast();
    void aWidthByHandIsKeptWhileThereIsNoRoom();
    void aWidthByHandDoesNotPushOthersOut();
    void aSearchDoesNotBringColumnsBack();
    void rowsThatComeLaterAreMeasured();

private:
    QTemporaryDir m_folder;
    Theme m_theme;
};

void ColumnRoomTest::columnsGoOneByOneAndComeBack()
{
    List list;
    list.showAt(wide);
    QTRY_COMPARE(list.shown(), QList<int>({List::Name, List::State, List::Count, List::Places}));
    QList<QList<int>> seen {list.shown()};
    for (int width = wide; width > 100; width -= 10) {
        list.showAt(width);
        if (list.shown() != seen.constLast())
            seen.append(list.shown());
    }
    QCOMPARE(seen, QList<QList<int>>({{List::Name, List::State, List::Count, List::Places},
                                      {List::Name, List::State, List::Count},
                                      {List::Name, List::State},
                                      {List::Name}}));
    list.showAt(wide);
    QCOMPARE(list.shown(), seen.constFirst());
    QCOMPARE(list.view.header()->sectionSize(List::Places), byHand);
}

void ColumnRoomTest::theNameIsReadableAtEveryWidth()
{
    List list;
    for (int width = wide; width > list.readable() + 20; width -= 10) {
        list.showAt(width);
        QTRY_VERIFY2(list.nameWidth() >= list.readable(), qPrintable(QString::number(width)));
    }
}

void ColumnRoomTest::whatTheListIsSortedByGoesLast()
{
    List list;
    list.showAt(wide);
    QTRY_COMPARE(list.shown().size(), 4);
    const int two = list.readable() + list.view.header()->sectionSize(List::Places) + 40;
    list.showAt(two);
    QVERIFY(!list.shown().contains(List::Places));
    list.view.sortByColumn(List::Places, Qt::AscendingOrder);
    QVERIFY(list.shown().contains(List::Places));
    list.view.sortByColumn(List::Name, Qt::AscendingOrder);
    QVERIFY(!list.shown().contains(List::Places));
}

void ColumnRoomTest::aWidthByHandIsKeptWhileThereIsNoRoom()
{
    {
        List list;
        list.showAt(wide);
        restoreListState(&list.view);
        QTRY_COMPARE(list.shown().size(), 4);
        list.view.header()->resizeSection(List::Places, 333);
        list.showAt(350);
        QVERIFY(!list.shown().contains(List::Places));
        saveListState(&list.view);
    }
    {
        List list; // opened where there is no room, and closed again
        list.showAt(350);
        QTRY_VERIFY(!list.shown().contains(List::Places));
        restoreListState(&list.view);
        list.showAt(340);
        QVERIFY(!list.shown().contains(List::Places));
        saveListState(&list.view);
    }
    List list;
    list.showAt(wide);
    restoreListState(&list.view);
    QTRY_COMPARE(list.view.header()->sectionSize(List::Places), 333);
}

void ColumnRoomTest::aWidthByHandDoesNotPushOthersOut()
{
    List list;
    list.showAt(wide);
    QTRY_COMPARE(list.shown().size(), 4);
    list.view.header()->resizeSection(List::Places, 700);
    list.showAt(wide - 300);
    QCOMPARE(list.shown().size(), 4);
    QVERIFY(list.view.header()->sectionSize(List::Places) < 700);
    QTRY_VERIFY(list.nameWidth() >= list.readable());
    list.showAt(wide + 200);
    QCOMPARE(list.view.header()->sectionSize(List::Places), 700);
}

void ColumnRoomTest::aSearchDoesNotBringColumnsBack()
{
    List list;
    list.add(u"Another thing with a name that is long"_s, u"Active"_s,
             u"a count that takes so much room that nothing has any beside it"_s);
    list.showAt(500);
    QTRY_COMPARE(list.shown(), QList<int>({List::Name, List::State}));
    list.model.removeRow(1);
    list.model.removeRow(0);
    list.add(u"Short"_s, u"On"_s, u"1"_s);
    QTest::qWait(200); // what would be measured by now
    QCOMPARE(list.shown(), QList<int>({List::Name, List::State}));
}

void ColumnRoomTest::rowsThatComeLaterAreMeasured()
{
    List list;
    list.model.removeRows(0, 1);
    list.showAt(420);
    QTRY_VERIFY(list.shown().contains(List::Count));
    list.add(u"A thing with a name that is rather long"_s, u"Active"_s,
             u"twelve levels of three alert definitions"_s);
    QTRY_VERIFY(!list.shown().contains(List::Count));
    QVERIFY(list.shown().contains(List::State));
}

QTEST_MAIN(ColumnRoomTest)
#include "tst_columnroom.moc"
