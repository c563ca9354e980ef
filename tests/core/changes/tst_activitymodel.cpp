// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/activitymodel.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace alertbridge {

class ActivityModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void followsTheJournal();
};

namespace {

Change made(const QString &name)
{
    Change change;
    change.kind = Change::Kind::CreateService;
    change.name = name;
    return change;
}

} // namespace

void ActivityModelTest::showsTheNewestFirst()
{
    const QTemporaryDir folder;
    Journal journal(folder.path(), u"p1"_s);
    QCOMPARE(journal.begin(made(u"one"_s)), 1);
    QCOMPARE(journal.begin(made(u"two"_s)), 2);
    ActivityModel model(&journal);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.entryAt(0).change.name, u"two"_s);
    QCOMPARE(model.index(1, 0).data(ActivityModel::IdRole).toLongLong(), 1);
    QVERIFY(model.index(0, 0).data(ActivityModel::SearchRole).toString().contains(u"two"_s));
}

void ActivityModelTest::followsTheJournal()
{
    const QTemporaryDir folder;
    Journal journal(folder.path(), u"p1"_s);
    ActivityModel model(&journal);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const qint64 one = journal.begin(made(u"one"_s));
    QVERIFY(journal.begin(made(u"two"_s)) != 0);
    QCOMPARE(model.rowCount(), 2);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    journal.end(one, Outcome::Done, made(u"one"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
    QCOMPARE(model.entryAt(1).outcome, Outcome::Done);
}

} // namespace alertbridge

QTEST_GUILESS_MAIN(alertbridge::ActivityModelTest)
#include "tst_activitymodel.moc"
