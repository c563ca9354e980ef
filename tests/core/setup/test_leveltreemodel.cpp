// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/leveltreemodel.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPersistentModelIndex>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;

using Model = LevelTreeModel;

class LevelTreeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void showsDefinitionsWithTheirLevels();
    void ticksALevelWithOkAlertsOnAndRemindersOff();
    void offersTheFlagsOfTickedLevelsOnly();
    void leavesAttachedLevelsAlone();
    void unticksWhatTurnsOutAttached();
    void ticksTheActiveFreeLevelsOfADefinition();
    void hasNoDefinitionTickWithoutCandidates();
    void keepsTicksOfDefinitionsThatStay();
    void keepsIndexesThroughInsertionsAndRemovals();
    void followsChangedLevels_data();
    void followsChangedLevels();
    void tellsTheStateOfARow();
    void takesTheSameLevelTwiceOnce();
    void ignoresUnknownIds();
    void survivesRandomUpdates();
    void takesAThousandDefinitions();
};

namespace {

uptrends::AlertDefinition definition(const QString &guid, const QString &name = {})
{
    uptrends::AlertDefinition definition;
    definition.guid = guid;
    definition.name = name.isEmpty() ? guid : name;
    definition.active = true;
    return definition;
}

QList<uptrends::AlertDefinition> definitions(const QStringList &guids)
{
    QList<uptrends::AlertDefinition> list;
    for (const QString &guid : guids)
        list.append(definition(guid));
    return list;
}

QList<uptrends::EscalationLevel> levels(const QList<int> &ids, const QList<int> &inactive = {})
{
    QList<uptrends::EscalationLevel> list;
    for (const int id : ids) {
        uptrends::EscalationLevel level;
        level.id = id;
        level.active = !inactive.contains(id);
        level.mode = uptrends::EscalationLevel::Mode::ErrorCount;
        level.thresholdErrorCount = id;
        list.append(level);
    }
    return list;
}

QModelIndex levelIndex(const Model &model, int definitionRow, int levelRow,
                       int column = Model::LevelColumn)
{
    return model.index(levelRow, column, model.index(definitionRow, 0));
}

Qt::CheckState checked(const QModelIndex &index)
{
    return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
}

QStringList names(const Model &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

struct Fixture
{
    Model model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy ticks {&model, &Model::ticksChanged};

    Fixture()
    {
        model.setDefinitions(definitions({u"a"_s, u"b"_s}));
        model.setLevels(u"a"_s, levels({1, 2, 3}, {3}));
        model.setLevels(u"b"_s, levels({1, 2}));
    }
};

} // namespace

void LevelTreeModelTest::isEmptyAtFirst()
{
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(Model::ColumnCount));
    QCOMPARE(model.tickedCount(), 0);
    model.clear();
}

void LevelTreeModelTest::showsDefinitionsWithTheirLevels()
{
    Fixture f;
    f.model.setMembers(u"a"_s, 12, 1);
    f.model.setLevelRead(u"a"_s, 2, false, 4);

    QCOMPARE(names(f.model), QStringList({u"a"_s, u"b"_s}));
    const QModelIndex a = f.model.index(0, 0);
    QCOMPARE(f.model.rowCount(a), 3);
    QCOMPARE(a.data(Model::GuidRole).toString(), u"a"_s);
    QCOMPARE(a.data(Model::LevelIdRole).toInt(), 0);
    QCOMPARE(a.data(Model::MonitorsRole).toInt(), 12);
    QCOMPARE(a.data(Model::MonitorGroupsRole).toInt(), 1);

    const QModelIndex second = levelIndex(f.model, 0, 1);
    QCOMPARE(second.parent(), a);
    QCOMPARE(second.data(Model::GuidRole).toString(), u"a"_s);
    QCOMPARE(second.data(Model::LevelIdRole).toInt(), 2);
    QCOMPARE(second.data(Model::SearchRole).toString(), u"a"_s);
    QCOMPARE(second.data(Model::OperatorsRole).toInt(), 4);
    QCOMPARE(second.data(Model::ThresholdRole).toInt(), 2);
    QCOMPARE(levelIndex(f.model, 0, 0).data(Model::OperatorsRole).toInt(), -1);
    QVERIFY(!levelIndex(f.model, 0, 2).data(Model::ActiveRole).toBool());
}

void LevelTreeModelTest::ticksALevelWithOkAlertsOnAndRemindersOff()
{
    Fixture f;
    QVERIFY(f.model.setData(levelIndex(f.model, 0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(f.ticks.size(), 1);
    QCOMPARE(f.model.tickedCount(), 1);
    QCOMPARE(checked(levelIndex(f.model, 0, 0)), Qt::Checked);
    QCOMPARE(checked(levelIndex(f.model, 0, 0, Model::OkAlertsColumn)), Qt::Checked);
    QCOMPARE(checked(levelIndex(f.model, 0, 0, Model::RemindersColumn)), Qt::Unchecked);

    QVERIFY(f.model.setData(levelIndex(f.model, 0, 0, Model::RemindersColumn), Qt::Checked,
                            Qt::CheckStateRole));
    QVERIFY(f.model.setData(levelIndex(f.model, 0, 0, Model::OkAlertsColumn), Qt::Unchecked,
                            Qt::CheckStateRole));
    const LevelEntry entry = f.model.definitions().at(0).levels.at(0);
    QVERIFY(entry.ticked && entry.reminders && !entry.okAlerts);
    QCOMPARE(f.ticks.size(), 3);

    // Inactive ones may be ticked too.
    QVERIFY(f.model.setData(levelIndex(f.model, 0, 2), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(f.model.tickedCount(), 2);
}

void LevelTreeModelTest::offersTheFlagsOfTickedLevelsOnly()
{
    Fixture f;
    const QModelIndex ok = levelIndex(f.model, 0, 0, Model::OkAlertsColumn);
    QVERIFY(!(f.model.flags(ok) & Qt::ItemIsUserCheckable));
    QVERIFY(!f.model.setData(ok, Qt::Unchecked, Qt::CheckStateRole));
    f.model.tick(u"a"_s, 1, true);
    QVERIFY(f.model.flags(ok) & Qt::ItemIsUserCheckable);
    QVERIFY(
        !(f.model.flags(levelIndex(f.model, 0, 0, Model::StateColumn)) & Qt::ItemIsUserCheckable));
    QVERIFY(!f.model.setData(levelIndex(f.model, 0, 0), u"text"_s, Qt::EditRole));
}

void LevelTreeModelTest::leavesAttachedLevelsAlone()
{
    Fixture f;
    f.model.setLevelRead(u"a"_s, 1, true, 2);
    const QModelIndex attached = levelIndex(f.model, 0, 0);
    QVERIFY(!(f.model.flags(attached) & Qt::ItemIsUserCheckable));
    QVERIFY(!f.model.setData(attached, Qt::Checked, Qt::CheckStateRole));
    f.model.tick(u"a"_s, 1, true);
    QCOMPARE(f.model.tickedCount(), 0);
    QCOMPARE(attached.data(Model::StateRole).toInt(), int(Model::RowState::Attached));
    // The flags of an attachment are write-only at the service.
    QVERIFY(!levelIndex(f.model, 0, 0, Model::OkAlertsColumn).data(Qt::CheckStateRole).isValid());
}

void LevelTreeModelTest::unticksWhatTurnsOutAttached()
{
    Fixture f;
    f.model.tick(u"a"_s, 1, true);
    f.model.tick(u"a"_s, 2, true);
    f.ticks.clear();
    f.model.setLevelRead(u"a"_s, 1, true, 0);
    QCOMPARE(f.ticks.size(), 1);
    f.model.setAttached(u"a"_s, 2, true);
    QCOMPARE(f.ticks.size(), 2);
    QCOMPARE(f.model.tickedCount(), 0);
    f.model.setAttached(u"a"_s, 2, false);
    QCOMPARE(levelIndex(f.model, 0, 1).data(Model::StateRole).toInt(),
             int(Model::RowState::Unread));
}

void LevelTreeModelTest::ticksTheActiveFreeLevelsOfADefinition()
{
    Fixture f;
    const QModelIndex a = f.model.index(0, 0);
    QCOMPARE(checked(a), Qt::Unchecked);
    QVERIFY(f.model.setData(a, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(f.ticks.size(), 1);
    QCOMPARE(f.model.tickedCount(), 2); // the third is inactive
    QCOMPARE(checked(a), Qt::Checked);
    f.model.tick(u"a"_s, 1, false);
    QCOMPARE(checked(a), Qt::PartiallyChecked);
    f.model.tick(u"a"_s, 3, true);
    QVERIFY(f.model.setData(a, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(f.model.tickedCount(), 0);
}

void LevelTreeModelTest::hasNoDefinitionTickWithoutCandidates()
{
    Fixture f;
    f.model.setLevelRead(u"b"_s, 1, true, 1);
    f.model.setLevelRead(u"b"_s, 2, true, 1);
    const QModelIndex b = f.model.index(1, 0);
    QVERIFY(!b.data(Qt::CheckStateRole).isValid());
    QVERIFY(!(f.model.flags(b) & Qt::ItemIsUserCheckable));
    QCOMPARE(b.data(Model::StateRole).toInt(), int(Model::RowState::Attached));
}

void LevelTreeModelTest::keepsTicksOfDefinitionsThatStay()
{
    Fixture f;
    f.model.tick(u"a"_s, 1, true, false, true);
    f.model.tick(u"b"_s, 2, true);
    f.ticks.clear();

    f.model.setDefinitions(definitions({u"0"_s, u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(f.model.tickedCount(), 2);
    QVERIFY(f.ticks.isEmpty());
    f.model.setDefinitions(definitions({u"c"_s, u"a"_s})); // another order, and b gone
    QCOMPARE(names(f.model), QStringList({u"c"_s, u"a"_s}));
    QCOMPARE(f.model.tickedCount(), 1);
    QCOMPARE(f.ticks.size(), 1);
    const LevelEntry kept = f.model.definition(u"a"_s)->levels.at(0);
    QVERIFY(kept.ticked && !kept.okAlerts && kept.reminders);
    f.model.clear();
    QCOMPARE(f.ticks.size(), 2);
}

void LevelTreeModelTest::keepsIndexesThroughInsertionsAndRemovals()
{
    Fixture f;
    const QPersistentModelIndex b2 = levelIndex(f.model, 1, 1);
    const QPersistentModelIndex a1 = levelIndex(f.model, 0, 0);
    f.model.setDefinitions({definition(u"0"_s), definition(u"b"_s, u"renamed"_s)});
    QVERIFY(!a1.isValid());
    QVERIFY(b2.isValid());
    QCOMPARE(b2.parent().row(), 1);
    QCOMPARE(b2.data(Model::LevelIdRole).toInt(), 2);
    QCOMPARE(b2.data(Model::SearchRole).toString(), u"renamed"_s);
}

void LevelTreeModelTest::followsChangedLevels_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("the same") << QList<int> {1, 2, 3} << QList<int> {1, 2, 3};
    QTest::newRow("one more") << QList<int> {1, 2, 3} << QList<int> {1, 2, 3, 4};
    QTest::newRow("one only") << QList<int> {1, 2, 3} << QList<int> {2};
    QTest::newRow("none") << QList<int> {1, 2, 3} << QList<int> {};
    QTest::newRow("in the middle") << QList<int> {2, 4} << QList<int> {1, 2, 3, 4};
    QTest::newRow("turned round") << QList<int> {1, 2, 3} << QList<int> {3, 2, 1};
    QTest::newRow("other ones") << QList<int> {1, 2} << QList<int> {7, 8};
}

void LevelTreeModelTest::followsChangedLevels()
{
    QFETCH(const QList<int>, before);
    QFETCH(const QList<int>, after);
    Fixture f;
    f.model.setLevels(u"a"_s, levels(before));
    f.model.tick(u"a"_s, 2, true);
    f.model.setLevels(u"a"_s, levels(after));

    QList<int> shown;
    for (const LevelEntry &entry : f.model.definition(u"a"_s)->levels) {
        shown.append(entry.level.id);
        QCOMPARE(entry.ticked, entry.level.id == 2);
    }
    QCOMPARE(shown, after);
    QVERIFY(f.model.definition(u"a"_s)->levelsRead);
}

void LevelTreeModelTest::tellsTheStateOfARow()
{
    Fixture f;
    using State = Model::RowState;
    const QModelIndex level = levelIndex(f.model, 0, 0);
    const QModelIndex a = f.model.index(0, 0);
    const auto state = [](const QModelIndex &index) {
        return static_cast<State>(index.data(Model::StateRole).toInt());
    };
    QCOMPARE(state(level), State::Unread);
    f.model.setError(u"a"_s, 1, ApiError::local(u"test"_s));
    QCOMPARE(state(level), State::Failed);
    QCOMPARE(state(a), State::Failed);
    f.model.setLevelRead(u"a"_s, 1, false, 1);
    QCOMPARE(state(level), State::Free);
    QCOMPARE(state(a), State::Unread);
    f.model.tick(u"a"_s, 1, true);
    QCOMPARE(state(level), State::WillAttach);
    QCOMPARE(state(a), State::WillAttach);
    f.model.setError(u"a"_s, 0, ApiError::local(u"test"_s));
    QCOMPARE(state(a), State::Failed);
    f.model.markUnread();
    QCOMPARE(state(a), State::WillAttach);
    f.model.tick(u"a"_s, 1, false);
    QCOMPARE(state(level), State::Unread);
}

void LevelTreeModelTest::takesTheSameLevelTwiceOnce()
{
    Fixture f;
    f.model.setLevels(u"a"_s, levels({1, 1, 2, 1}));
    QCOMPARE(f.model.rowCount(f.model.index(0, 0)), 2);
    f.model.setDefinitions(definitions({u"a"_s, u"a"_s}));
    QCOMPARE(f.model.rowCount(), 1);
}

void LevelTreeModelTest::ignoresUnknownIds()
{
    Fixture f;
    const QSignalSpy changes(&f.model, &Model::dataChanged);
    f.model.setLevels(u"x"_s, levels({1}));
    f.model.setMembers(u"x"_s, 1, 1);
    f.model.setLevelRead(u"a"_s, 9, true, 1);
    f.model.setAttached(u"x"_s, 1, true);
    f.model.setError(u"x"_s, 0, {});
    f.model.setError(u"a"_s, 9, {});
    f.model.tick(u"x"_s, 1, true);
    QVERIFY(changes.isEmpty());
    QVERIFY(f.ticks.isEmpty());
}

void LevelTreeModelTest::survivesRandomUpdates()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QRandomGenerator random(seed);
        Model model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto guid = [&random] { return QString::number(random.bounded(8)); };
        const auto level = [&random] { return random.bounded(1, 6); };
        QPersistentModelIndex kept;
        for (int step = 0; step < 200; ++step) {
            switch (random.bounded(10)) {
            case 0: {
                QStringList guids;
                for (int i = 0; i < 8; ++i) {
                    if (random.bounded(4) > 0)
                        guids.insert(random.bounded(4) == 0 ? 0 : guids.size(), QString::number(i));
                }
                model.setDefinitions(definitions(guids));
                QCOMPARE(names(model), guids);
                break;
            }
            case 1:
            case 2: {
                QList<int> ids;
                for (int id = 1; id < 6; ++id) {
                    if (random.bounded(3) > 0)
                        ids.append(id);
                }
                if (random.bounded(4) == 0)
                    std::reverse(ids.begin(), ids.end());
                model.setLevels(guid(), levels(ids, {4}));
                break;
            }
            case 3:
                model.setLevelRead(guid(), level(), random.bounded(2), random.bounded(3));
                break;
            case 4:
                model.setAttached(guid(), level(), random.bounded(2));
                break;
            case 5:
                model.setError(guid(), random.bounded(6), {});
                break;
            case 6:
            case 7:
                model.tick(guid(), level(), random.bounded(3) > 0, random.bounded(2),
                           random.bounded(2));
                break;
            case 8:
                if (model.rowCount() > 0)
                    model.setData(model.index(random.bounded(model.rowCount()), 0),
                                  random.bounded(2) ? Qt::Checked : Qt::Unchecked,
                                  Qt::CheckStateRole);
                break;
            default:
                if (kept.isValid() && kept.parent().isValid()) {
                    const QString parent = kept.parent().data(Model::GuidRole).toString();
                    QCOMPARE(kept.data(Model::GuidRole).toString(), parent);
                }
                if (model.rowCount() > 0)
                    kept = levelIndex(model, random.bounded(model.rowCount()), 0);
                break;
            }
            int ticked = 0;
            for (const DefinitionEntry &entry : model.definitions()) {
                for (const LevelEntry &one : entry.levels) {
                    QVERIFY(!(one.ticked && one.attached));
                    ticked += one.ticked;
                }
            }
            QCOMPARE(model.tickedCount(), ticked);
        }
    }
}

void LevelTreeModelTest::takesAThousandDefinitions()
{
    Model model;
    QStringList guids;
    for (int i = 0; i < 1000; ++i)
        guids.append(QString::number(i));
    QElapsedTimer clock;
    clock.start();
    model.setDefinitions(definitions(guids));
    for (const QString &guid : std::as_const(guids)) {
        model.setLevels(guid, levels({1, 2, 3, 4}));
        model.setMembers(guid, 3, 0);
        for (int level = 1; level <= 4; ++level)
            model.setLevelRead(guid, level, level == 1, 2);
    }
    guids.removeAt(500);
    guids.append(u"new"_s);
    model.setDefinitions(definitions(guids));
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(clock.elapsed())));
}

QTEST_GUILESS_MAIN(LevelTreeModelTest)
#include "test_leveltreemodel.moc"
