// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/recentlog.h"
#include "core/net/redactor.h"
#include "core/net/secret.h"

#include <QtCore/QLoggingCategory>
#include <QtTest/QTest>

#include <thread>

using namespace alertbridge;
using namespace Qt::StringLiterals;

class TestRecentLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { recentlog::clear(); }

    void keepsTheNewestLines()
    {
        const qsizetype more = recentlog::mostLines + 3;
        for (qsizetype i = 0; i < more; ++i)
            recentlog::append(QtInfoMsg, "alertbridge.http", QString::number(i));
        const QStringList lines = recentlog::lines();
        QCOMPARE(lines.size(), recentlog::mostLines);
        QVERIFY(lines.constFirst().endsWith(u" info alertbridge.http 3"_s));
        QVERIFY(lines.constLast().endsWith(u' ' + QString::number(more - 1)));
    }

    void keepsLinesShortAndWhole()
    {
        recentlog::append(QtInfoMsg, "alertbridge.http",
                          u"a\nb"_s + QString(2 * recentlog::longestLine, u'x'));
        const QStringList lines = recentlog::lines();
        QCOMPARE(lines.size(), 1);
        QVERIFY(!lines.constFirst().contains(u'\n'));
        QVERIFY(lines.constFirst().size() < recentlog::longestLine + 100);
    }

    void leavesOutWhatOthersSay()
    {
        recentlog::append(QtInfoMsg, "js", u"written by a page"_s);
        recentlog::append(QtWarningMsg, "js", u"written by a page"_s);
        recentlog::append(QtInfoMsg, "qt.network", u"talk"_s);
        recentlog::append(QtDebugMsg, nullptr, u"talk"_s);
        QVERIFY(recentlog::lines().isEmpty());
        recentlog::append(QtWarningMsg, "qt.network", u"trouble"_s);
        recentlog::append(QtWarningMsg, nullptr, u"trouble"_s);
        QCOMPARE(recentlog::lines().size(), 2);
    }

    void hidesSecretsWheneverTheyBecomeKnown()
    {
        redactor::installMessageFilter();
        const QLoggingCategory category("alertbridge.test", QtInfoMsg);
        const Secret before("canary-before-4f81");
        qCInfo(category) << "one" << before.reveal();
        qCInfo(category) << "two" << QByteArray("canary-after-93b2");
        const Secret after("canary-after-93b2");
        const QString all = recentlog::lines().join(u'\n');
        QVERIFY(all.contains(u"one"_s) && all.contains(u"two"_s));
        QVERIFY(!all.contains(u"canary-"_s));
    }

    void takesLinesFromManyThreads()
    {
        const auto write = [] {
            for (int i = 0; i < 500; ++i)
                recentlog::append(QtInfoMsg, "alertbridge.http", u"line"_s);
        };
        std::thread one(write);
        std::thread two(write);
        one.join();
        two.join();
        QCOMPARE(recentlog::lines().size(), 1000);
    }
};

QTEST_GUILESS_MAIN(TestRecentLog)
#include "tst_recentlog.moc"
