// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrypolicy.h"

#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsOnlyWhatChangesNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>(
            "verbs"); // those that may be repeated: Get, pOst, pUt, pAtch, Delete, Repeatable
        QTest::newRow("no answer") << 0 << QByteArray("GUDR");
        QTest::newRow("408") << 408 << QByteArray("GUDR");
        QTest::newRow("429") << 429 << QByteArray("GOUADR");
        for (const int status : {500, 502, 503, 504})
            QTest::addRow("%d", status) << status << QByteArray("GUDR");
        for (const int status : {200, 204, 302, 400, 401, 402, 403, 404, 409, 422, 501, 505, 511})
            QTest::addRow("%d", status) << status << QByteArray();
    }

    void repeatsOnlyWhatChangesNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, verbs);
        using retrypolicy::mayRepeat;
        QCOMPARE(mayRepeat(Verb::Get, false, status), verbs.contains('G'));
        QCOMPARE(mayRepeat(Verb::Post, false, status), verbs.contains('O'));
        QCOMPARE(mayRepeat(Verb::Put, false, status), verbs.contains('U'));
        QCOMPARE(mayRepeat(Verb::Patch, false, status), verbs.contains('A'));
        QCOMPARE(mayRepeat(Verb::Delete, false, status), verbs.contains('D'));
        QCOMPARE(mayRepeat(Verb::Post, true, status), verbs.contains('R'));
    }

    void knowsWhereTheOutcomeIsUnknown()
    {
        using retrypolicy::outcomeUnknown;
        for (const int status : {0, 408, 500, 502, 504}) {
            QVERIFY(!outcomeUnknown(Verb::Get, status));
            for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete})
                QVERIFY(outcomeUnknown(verb, status));
        }
        for (const int status : {400, 401, 403, 404, 409, 429})
            QVERIFY(!outcomeUnknown(Verb::Post, status));
    }

    void readsOrderedPauses_data()
    {
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qint64>("expected"); // milliseconds, -1 for none
        const auto row = [](const char *name, const char *reset, const char *after,
                            qint64 expected) {
            QTest::newRow(name) << QByteArray(reset) << QByteArray(after) << expected;
        };
        row("none", "", "", -1);
        row("reset", "20", "", 20000);
        row("after", "", "7", 7000);
        row("the longer one", "20", "7", 20000);
        row("the longer one, swapped", "3", "7", 7000);
        row("fraction", "1.5", "", 1500);
        row("blanks", " 2 ", "", 2000);
        row("zero", "0", "", 0);
        row("negative", "-5", "", -1);
        row("negative, with a good one", "-5", "4", 4000);
        row("a day", "", "86400", 86400000);
        row("absurd", "", "99999999999999999999", 86400000);
        row("seconds since 1970", "1754000000", "", 86400000);
        row("no number", "soon", "later", -1);
        row("not a number", "nan", "inf", -1);
        row("date", "", "Wed, 21 Oct 2026 07:28:30 GMT", 30000);
        row("date in the past", "", "Wed, 21 Oct 2026 07:00:00 GMT", -1);
        row("date far away", "", "Wed, 21 Oct 2099 07:28:00 GMT", 86400000);
        row("broken date", "", "Wed, 99 Oct 2026 07:28:30 GMT", -1);
    }

    void readsOrderedPauses()
    {
        QFETCH(QByteArray, reset);
        QFETCH(QByteArray, after);
        QFETCH(qint64, expected);
        const QDateTime now(QDate(2026, 10, 21), QTime(7, 28), Qt::UTC);
        const auto pause = retrypolicy::orderedPause(reset, after, now);
        QCOMPARE(pause ? qint64(pause->count()) : -1, expected);
    }

    void backsOffWithinBounds()
    {
        using retrypolicy::backoff;
        const milliseconds first(500);
        const milliseconds cap(8000);
        QCOMPARE(backoff(1, first, cap, 0).count(), 500);
        QCOMPARE(backoff(2, first, cap, 0).count(), 1000);
        QCOMPARE(backoff(4, first, cap, 0).count(), 4000);
        QCOMPARE(backoff(5, first, cap, 0).count(), 8000);
        QCOMPARE(backoff(60, first, cap, 0).count(), 8000);
        QCOMPARE(backoff(0, first, cap, 0).count(), 500);
        QCOMPARE(backoff(3, first, cap, 1).count(), 1000);
        QCOMPARE(backoff(3, first, cap, 7).count(), 1000);
    }

    void waitsLongerWhereTheLimitWasHit()
    {
        const HttpClient::Options options;
        QCOMPARE(retrypolicy::rateLimitPause(milliseconds(20000), 1, options, 0).count(), 20500);
        QCOMPARE(retrypolicy::rateLimitPause(milliseconds(20000), 1, options, 1).count(), 21000);
        QCOMPARE(retrypolicy::rateLimitPause({}, 1, options, 0).count(), 5000);
        QVERIFY(retrypolicy::rateLimitPause({}, 9, options, 1) <= milliseconds(12000));
    }

    void readsDates()
    {
        QCOMPARE(retrypolicy::httpDate("Wed, 21 Oct 2026 07:28:00 GMT"),
                 QDateTime(QDate(2026, 10, 21), QTime(7, 28), Qt::UTC));
        QVERIFY(!retrypolicy::httpDate("").isValid());
        QVERIFY(!retrypolicy::httpDate("yesterday").isValid());
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
