// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/tokenshape.h"

#include <QtTest/QTest>

using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

class TestTokenShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void cleans_data();
    void cleans();
};

void TestTokenShape::shapes_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("shape");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, const QString &token, TokenShape shape, bool refused) {
        QTest::newRow(name) << token << int(shape) << refused;
    };
    row("nothing", u""_s, TokenShape::Empty, true);
    row("account key", u"y_NbAkKc66ryYTWUXYEu"_s, TokenShape::ApiToken, false);
    row("user token", u"u+yhKHPbBPzsDyyy-Abc"_s, TokenShape::ApiToken, false);
    row("integration key", u"0123456789abcdef0123456789abcdef"_s, TokenShape::IntegrationKey, true);
    row("orchestration key", u"R01234567890123456789ABCDEFGHIJK"_s, TokenShape::OrchestrationKey,
        true);
    row("oauth", u"pdus+_0XBPWQQ_1f1e2d3c-4b5a"_s, TokenShape::OAuthToken, true);
    row("client id", u"6d3b4b0a-6f0e-4f3c-9a35-0f6f2a1c77aa"_s, TokenShape::ClientId, true);
    row("e-mail", u"anna@example.com"_s, TokenShape::Email, true);
    row("two words", u"y_NbAkKc66 ryYTWUXYEu"_s, TokenShape::HasSpaces, true);
    row("control character", u"y_NbAkKc66\u0007ryYTWUXYEu"_s, TokenShape::HasSpaces, true);
    row("other length", u"abc123"_s, TokenShape::Unusual, false);
    row("accents", u"é_NbAkKc66ryYTWUXYEu"_s, TokenShape::Unusual, false);
}

void TestTokenShape::shapes()
{
    QFETCH(QString, token);
    QFETCH(int, shape);
    QFETCH(bool, refused);
    const TokenShape found = tokenShape(token);
    QCOMPARE(int(found), shape);
    QCOMPARE(isRefused(found), refused);
    QCOMPARE(tokenShapeWords(found, token).isEmpty(), found == TokenShape::ApiToken);
    if (!token.isEmpty())
        QVERIFY(!tokenShapeWords(found, token).contains(token)); // a secret is not repeated
}

void TestTokenShape::cleans_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("plain") << u"y_NbAkKc66ryYTWUXYEu"_s;
    QTest::newRow("line break") << u"  y_NbAkKc66ryYTWUXYEu\n"_s;
    QTest::newRow("header value") << u"Token token=y_NbAkKc66ryYTWUXYEu"_s;
    QTest::newRow("header") << u"Authorization: Token token=y_NbAkKc66ryYTWUXYEu"_s;
}

void TestTokenShape::cleans()
{
    QFETCH(QString, pasted);
    QCOMPARE(cleanToken(pasted), u"y_NbAkKc66ryYTWUXYEu"_s);
}

QTEST_MAIN(TestTokenShape)
#include "tst_tokenshape.moc"
