// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/groupedleveldelegate.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/rowdelegate.h"

#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

class ItemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Theme::Mode::Light); }
    void spaceTogglesTheCell();
    void clickTogglesTheBox();
    void readOnlyBoxesStay();
    void linksByKeyboardAndMouse();
    void rowHeights();
    void captionsHaveRoomForTheWholeWord();
    void groupsAreOpenAndSpanned();
    void arrowsMoveAmongCells();
    void spaceTogglesInTheTree();

private:
    Theme m_theme;
};

namespace {

/** A table of one row: a box, a text, a link. */
struct Table
{
    QStandardItemModel model {1, 3};
    QTableView view;
    RowDelegate *delegate;

    Table()
    {
        model.item(0, 0);
        auto *box = new QStandardItem;
        box->setCheckable(true);
        box->setEditable(false);
        model.setItem(0, 0, box);
        model.setItem(0, 1, new QStandardItem(u"Web shop"_s));
        auto *link = new QStandardItem;
        link->setData(u"Set now"_s, LinkTextRole);
        model.setItem(0, 2, link);
        delegate = setUpTable(&view, u"Services"_s);
        view.setModel(&model);
        view.resize(500, 300);
        view.show();
    }
    [[nodiscard]] Qt::CheckState state() const { return model.item(0, 0)->checkState(); }
    [[nodiscard]] QPoint centre(int column) const
    {
        return view.visualRect(model.index(0, column)).center();
    }
};

/** Two groups with two levels each, three columns of boxes. */
struct Levels
{
    QStandardItemModel model;
    GroupedTree view {u"Escalation levels"_s};

    Levels()
    {
        model.setColumnCount(4);
        for (int g = 0; g < 2; ++g) {
            auto *group = new QStandardItem(u"Definition %1"_s.arg(g));
            group->setData(int(RowKind::Group), RowKindRole);
            model.appendRow(group);
            for (int l = 1; l <= 2; ++l) {
                QList<QStandardItem *> cells;
                for (const QString &text : {u"Level %1"_s.arg(l), u"OK alerts"_s, u"Reminders"_s}) {
                    auto *cell = new QStandardItem(text);
                    cell->setCheckable(true);
                    cell->setEditable(false);
                    cells.append(cell);
                }
                cells.append(new QStandardItem);
                group->appendRow(cells);
            }
        }
        view.setModel(&model);
        view.resize(800, 400);
        view.show();
    }
    [[nodiscard]] QModelIndex cell(int group, int level, int column) const
    {
        return model.index(level, column, model.index(group, 0));
    }
};

} // namespace

void ItemsTest::spaceTogglesTheCell()
{
    Table table;
    table.view.setCurrentIndex(table.model.index(0, 0));
    QTest::keyClick(&table.view, Qt::Key_Space);
    QCOMPARE(table.state(), Qt::Checked);
    QTest::keyClick(&table.view, Qt::Key_Space);
    QCOMPARE(table.state(), Qt::Unchecked);
    table.view.setCurrentIndex(table.model.index(0, 1));
    QTest::keyClick(&table.view, Qt::Key_Space);
    QCOMPARE(table.state(), Qt::Unchecked);
}

void ItemsTest::clickTogglesTheBox()
{
    Table table;
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, table.centre(0));
    QCOMPARE(table.state(), Qt::Checked);
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, table.centre(1));
    QCOMPARE(table.state(), Qt::Checked);
}

void ItemsTest::readOnlyBoxesStay()
{
    Table table;
    table.model.item(0, 0)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    table.view.setCurrentIndex(table.model.index(0, 0));
    QTest::keyClick(&table.view, Qt::Key_Space);
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, table.centre(0));
    QCOMPARE(table.state(), Qt::Unchecked);
}

void ItemsTest::linksByKeyboardAndMouse()
{
    Table table;
    QSignalSpy pressed(table.delegate, &RowDelegate::linkActivated);
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {},
                      table.view.visualRect(table.model.index(0, 2)).center());
    QCOMPARE(pressed.count(), 1);
    table.view.setCurrentIndex(table.model.index(0, 2));
    QTest::keyClick(&table.view, Qt::Key_Space);
    QCOMPARE(pressed.count(), 2);
}

void ItemsTest::rowHeights()
{
    Table table;
    const QStyleOptionViewItem option;
    const QModelIndex index = table.model.index(0, 1);
    QCOMPARE(table.delegate->sizeHint(option, index).height(), tokens::RowHeight);
    table.delegate->setCompact(true);
    QCOMPARE(table.delegate->sizeHint(option, index).height(), tokens::CompactRowHeight);
    table.model.setData(index, u"a note"_s, NoteRole);
    QVERIFY(table.delegate->sizeHint(option, index).height() > tokens::RowHeight);
}

void ItemsTest::captionsHaveRoomForTheWholeWord()
{
    Levels levels;
    const QModelIndex cell = levels.cell(0, 0, 1);
    const QStyleOptionViewItem option;
    const QFontMetricsF metrics(Theme::font(TypeRole::Body));
    const auto width = [&](const QString &caption) {
        levels.model.setData(cell, caption);
        return levels.view.itemDelegateForIndex(cell)->sizeHint(option, cell).width();
    };
    const int frame = width({});
    for (const QString &word : {u"Reminders"_s, u"Rappels"_s, u"OK-Meldungen"_s, u"Erinnerungen"_s,
                                u"OK-alerts"_s, u"Herinneringen"_s})
        QVERIFY2(width(word) - frame >= metrics.horizontalAdvance(word), qPrintable(word));
}

void ItemsTest::groupsAreOpenAndSpanned()
{
    Levels levels;
    for (int group = 0; group < 2; ++group) {
        QVERIFY(levels.view.isExpanded(levels.model.index(group, 0)));
        QVERIFY(levels.view.isFirstColumnSpanned(group, {}));
    }
    auto *late = new QStandardItem(u"Late"_s);
    late->appendRow(new QStandardItem(u"Level 1"_s));
    levels.model.appendRow(late);
    QTRY_VERIFY(levels.view.isExpanded(levels.model.index(2, 0)));
    QVERIFY(levels.view.isFirstColumnSpanned(2, {}));
}

void ItemsTest::arrowsMoveAmongCells()
{
    Levels levels;
    levels.view.setCurrentIndex(levels.cell(0, 0, 0));
    QTest::keyClick(&levels.view, Qt::Key_Right);
    QCOMPARE(levels.view.currentIndex(), levels.cell(0, 0, 1));
    QTest::keyClick(&levels.view, Qt::Key_Right);
    QCOMPARE(levels.view.currentIndex(), levels.cell(0, 0, 2));
    QTest::keyClick(&levels.view, Qt::Key_Down);
    QCOMPARE(levels.view.currentIndex(), levels.cell(0, 1, 2));
    // Over the band of the next group and on, in the same column.
    QTest::keyClick(&levels.view, Qt::Key_Down);
    QTest::keyClick(&levels.view, Qt::Key_Down);
    QCOMPARE(levels.view.currentIndex(), levels.cell(1, 0, 2));
    QTest::keyClick(&levels.view, Qt::Key_Left);
    QCOMPARE(levels.view.currentIndex(), levels.cell(1, 0, 1));
}

void ItemsTest::spaceTogglesInTheTree()
{
    Levels levels;
    levels.view.setCurrentIndex(levels.cell(0, 1, 1));
    QTest::keyClick(&levels.view, Qt::Key_Space);
    QCOMPARE(levels.cell(0, 1, 1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(levels.cell(0, 1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    // A group band has nothing to tick.
    levels.view.setCurrentIndex(levels.model.index(0, 0));
    QTest::keyClick(&levels.view, Qt::Key_Space);
    QVERIFY(!levels.model.index(0, 0).data(Qt::CheckStateRole).isValid());
}

QTEST_MAIN(ItemsTest)
#include "tst_kit_items.moc"
