// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/liststate.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

struct List
{
    explicit List(const QString &name, int columns = 3)
        : model(0, columns)
    {
        view.setObjectName(name);
        view.setModel(&model);
        view.setSortingEnabled(true);
        view.sortByColumn(0, Qt::AscendingOrder);
        view.header()->setStretchLastSection(false);
        view.header()->setSectionResizeMode(0, QHeaderView::Stretch);
        view.resize(600, 200);
    }
    QStandardItemModel model;
    QTreeView view;
};

} // namespace

class TestListState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"alertbridge-test"_s);
        QCoreApplication::setApplicationName(u"tst_liststate"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    }

    void keepsSortingAndWidths()
    {
        {
            List list(u"people"_s);
            list.view.sortByColumn(2, Qt::DescendingOrder);
            list.view.header()->resizeSection(1, 180);
            saveListState(&list.view);
        }
        List list(u"people"_s);
        restoreListState(&list.view);
        QCOMPARE(list.view.header()->sortIndicatorSection(), 2);
        QCOMPARE(list.view.header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(list.view.header()->sectionSize(1), 180);
        QCOMPARE(list.view.header()->sectionResizeMode(0), QHeaderView::Stretch);
    }

    void anotherListIsNotTouched()
    {
        List list(u"places"_s);
        restoreListState(&list.view);
        QCOMPARE(list.view.header()->sortIndicatorSection(), 0);
    }

    void columnsOfAnotherVersionAreIgnored()
    {
        List list(u"people"_s, 2);
        const int width = list.view.header()->sectionSize(1);
        restoreListState(&list.view);
        QCOMPARE(list.view.header()->sortIndicatorSection(), 0);
        QCOMPARE(list.view.header()->sectionSize(1), width);
    }

private:
    QTemporaryDir folder;
};

QTEST_MAIN(TestListState)
#include "tst_liststate.moc"
