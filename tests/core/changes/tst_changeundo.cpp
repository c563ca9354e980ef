// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/inverse.h"
#include "tests/core/changes/randomchanges.h"
#include "tests/core/changes/worldstate.h"

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

/// Whatever is applied and then taken back leaves both services as they were.
class ChangeUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheServicesAsTheyWere_data();
    void leavesTheServicesAsTheyWere();
};

void ChangeUndoTest::leavesTheServicesAsTheyWere_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("answersGetLost");
    // More of them by hand: ALERTBRIDGE_TEST_SEEDS=50
    const int seeds = std::max(3, qEnvironmentVariableIntValue("ALERTBRIDGE_TEST_SEEDS"));
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed) << (seed % 2 == 0);
}

void ChangeUndoTest::leavesTheServicesAsTheyWere()
{
    QFETCH(const quint32, seed);
    QFETCH(const bool, answersGetLost);
    sandbox::WorldOptions options;
    options.seed = seed;
    options.definitions = 3 + int(seed % 3);
    options.levels = 2 + int(seed % 3);
    ChangeWorld w(options);
    const QByteArray before = stateOf(w);
    RandomChanges random(w, seed);
    for (int batch = 0; batch < 3; ++batch) {
        if (answersGetLost) {
            const QList<QByteArray> verbs {"POST", "PATCH", "DELETE"};
            w.faults.clear();
            w.breakDown(sandbox::Fault::Kind::LoseAnswer,
                        random.below(3) == 0 ? w.api : w.uptrendsApi, verbs.at(random.below(3)),
                        u"."_s);
        }
        QVERIFY(w.carryOut(random.next(6)));
        for (const ChangeRow &row : w.run->rows())
            QVERIFY2(row.state == ChangeRow::State::Done || row.state == ChangeRow::State::AsWanted,
                     qPrintable(QString::fromUtf8(QJsonDocument(toJson(row.change)).toJson())
                                + (row.error ? described(*row.error) : QString())));
    }
    w.faults.clear();
    QVERIFY(stateOf(w) != before);
    QList<Change> back;
    for (const JournalEntry &entry : w.journal->entries()) {
        QCOMPARE(entry.outcome, Outcome::Done);
        const auto inverse = inverseOf(entry);
        QVERIFY2(inverse, QJsonDocument(toJson(entry.change)).toJson().constData());
        back.prepend(*inverse);
    }
    QVERIFY(back.size() > 8);
    w.restart();
    QVERIFY(w.carryOut(back));
    QCOMPARE(w.run->failedCount(), 0);
    const QByteArray after = stateOf(w);
    QVERIFY2(after == before, firstDifference(before, after).constData());
    for (const JournalEntry &entry : w.journal->entries())
        QVERIFY(entry.undone || entry.change.undoes != 0);
    QVERIFY(waitFor(w.account->pagerDuty()->fetchOpenMaintenanceWindows({}))->items.isEmpty());
}

QTEST_GUILESS_MAIN(ChangeUndoTest)
#include "tst_changeundo.moc"
