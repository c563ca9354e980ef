// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/redactor.h"
#include "core/net/secret.h"
#include "tests/support/logcapture.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QUrl>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "u+Canary/7=token&4!";

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { redactor::remember(token); }

    void hidesEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &text) {
            QTest::newRow(name) << QString::fromUtf8(text);
        };
        row("plain", token);
        row("within a text", "before " + token + " after");
        row("twice", token + ", " + token);
        row("Base64", token.toBase64());
        row("Base64 for addresses", token.toBase64(QByteArray::Base64UrlEncoding));
        row("Base64 without padding", token.toBase64(QByteArray::OmitTrailingEquals));
        for (int length = 1; length < 4; ++length) {
            const QByteArray user(length, 'u');
            row(("HTTP Basic, user of " + QByteArray::number(length)).constData(),
                "Basic " + (user + ':' + token).toBase64());
            row(("Base64 with a tail of " + QByteArray::number(length)).constData(),
                (token + user).toBase64());
        }
        row("percent-encoded", QUrl::toPercentEncoding(QString::fromUtf8(token)));
        row("percent-encoded, lower case", QUrl::toPercentEncoding(QString::fromUtf8(token))
                                               .replace("%2B", "%2b")
                                               .replace("%2F", "%2f")
                                               .replace("%3D", "%3d"));
    }

    void hidesEveryForm()
    {
        QFETCH(QString, text);
        const QString result = redactor::redacted(text);
        QVERIFY2(result.contains(u"•••"_s), qPrintable(result));
        QVERIFY2(!result.contains(u"Canary"_s), qPrintable(result));
        const QByteArray core = token.toBase64().mid(4, 12);
        QVERIFY2(!result.contains(QString::fromLatin1(core)), qPrintable(result));
    }

    void keepsTheRest()
    {
        QCOMPARE(redactor::redacted(u"before "_s + QString::fromUtf8(token) + u" after"_s),
                 u"before ••• after"_s);
        QCOMPARE(redactor::redacted(u"nothing here"_s), u"nothing here"_s);
        QCOMPARE(redactor::redacted({}), QString());
        QCOMPARE(redactor::redacted(u"u+Can"_s), u"u+Can"_s);
    }

    void doesNotKeepShortValues()
    {
        redactor::remember("short");
        QCOMPARE(redactor::redacted(u"a short text"_s), u"a short text"_s);
    }

    void hidesTheCredentialOfAHeader()
    {
        const Secret header(QByteArray("Basic ") + QByteArray("someone:longpassword").toBase64());
        QVERIFY(!redactor::redacted(
                     QString::fromLatin1(QByteArray("x ")
                                         + QByteArray("someone:longpassword").toBase64()))
                     .contains(QString::fromLatin1(QByteArray("someone:longpassword").toBase64())));
    }

    void prefersTheLongerSecret()
    {
        redactor::remember("abcdefgh");
        redactor::remember("abcdefghijkl");
        QCOMPARE(redactor::redacted(u"<abcdefghijkl>"_s), u"<•••>"_s);
    }

    void staysQuickWithManySecrets()
    {
        for (int i = 0; i < 2000; ++i)
            redactor::remember("key-" + QByteArray::number(i * 7919) + "-abcdef");
        const QString line(10000, u'k');
        QBENCHMARK_ONCE
        {
            redactor::redacted(line);
        }
        QCOMPARE(redactor::redacted(line), line);
    }

    void filtersLogMessages()
    {
        test::LogCapture capture;
        redactor::installMessageFilter();
        qWarning("the token is %s", token.constData());
        QVERIFY(capture.contains(u"the token is •••"_s));
        QVERIFY(!capture.contains(u"Canary"_s));
    }

    void secretsCompareAndShorten()
    {
        const Secret key("0123456789abcdef");
        QVERIFY(key.sameAs(Secret("0123456789abcdef")));
        QVERIFY(!key.sameAs(Secret("0123456789abcdeX")));
        QVERIFY(!key.sameAs(Secret("0123456789abcde")));
        QVERIFY(!key.sameAs(Secret()));
        QVERIFY(Secret().sameAs(Secret()));
        QCOMPARE(key.lastFour(), u"…cdef"_s);
        QCOMPARE(Secret("short").lastFour(), u"…"_s);
        QVERIFY(Secret().isEmpty());
        QCOMPARE(Secret::fromString(u"naïve"_s).reveal(), QByteArray("na\xc3\xafve"));
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
