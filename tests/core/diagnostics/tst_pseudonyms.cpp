// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/pseudonyms.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;

class TestPseudonyms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("e-mail", u"no user anna.petit+x@shop.example.com found"_s,
            u"no user <email-1> found"_s);
        row("GUID", u"GET api.uptrends.com/v4/Monitor/0F1e2d3c-0000-4000-8000-00000000abcd 200"_s,
            u"GET api.uptrends.com/v4/Monitor/<guid-1> 200"_s);
        row("PagerDuty id", u"GET api.pagerduty.com/services/PSHOP01/integrations/QX7A2B9 404"_s,
            u"GET api.pagerduty.com/services/<id-1>/integrations/<id-2> 404"_s);
        row("query", u"opened https://app.example.com/cb?code=abc&state=d#x done"_s,
            u"opened https://app.example.com/cb done"_s);
        row("user info", u"https://me:pass@app.example.com/a"_s, u"https://app.example.com/a"_s);
        row("network address", u"refused by 192.168.1.20:443"_s, u"refused by <ip-1>:443"_s);
        row("unknown token", u"token y_NbAkKc66ryYTWUXYEu was"_s, u"token <opaque> was"_s);
        row("unknown token in a path", u"GET host/key/6f1e2d3c4b5a69788796a5b4c3d2e1f0 200"_s,
            u"GET host/key/<opaque> 200"_s);
        row("home", QDir::homePath() + u"/.config"_s, u"~/.config"_s);
        row("known name", u"folder of ACME-host"_s, u"folder of <host-9>"_s);
        row("request id",
            u"2026-11-27T01:02:03.456Z info alertbridge.http GET api.pagerduty.com/"
            "users/me 200 12 ms 0f1e2d3c-0000-4000-8000-00000000abcd"_s,
            u"2026-11-27T01:02:03.456Z info alertbridge.http GET api.pagerduty.com/users/me 200 12 "
            "ms 0f1e2d3c-0000-4000-8000-00000000abcd"_s);
    }

    void replaces()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Pseudonyms names;
        names.add(u"acme-host"_s, u"<host-9>"_s);
        QCOMPARE(names.applied(text), expected);
        QCOMPARE(names.applied(expected), expected);
    }

    void keepsTheRest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("loopback") << u"GET 127.0.0.1:38481/abilities 200 4 ms -"_s;
        QTest::newRow("version") << u"Chromium 102.0.5005.177, Qt 6.4.2"_s;
        QTest::newRow("file") << u"The page module cannot be loaded: alertbridge_websignin.so"_s;
        QTest::newRow("category") << u"warning alertbridge.changes.journal The journal"_s;
        QTest::newRow("path") << u"GET api.uptrends.com/v4/AlertDefinition 200 4 ms -"_s;
    }

    void keepsTheRest()
    {
        QFETCH(QString, text);
        QCOMPARE(Pseudonyms().applied(text), text);
    }

    void givesOneThingOneName()
    {
        Pseudonyms names;
        QCOMPARE(names.applied(u"a@example.com b@example.com"_s), u"<email-1> <email-2>"_s);
        QCOMPARE(names.applied(u"B@example.com a@example.com"_s), u"<email-2> <email-1>"_s);
    }

    void putsTheLongerNameFirst()
    {
        Pseudonyms names;
        names.add(u"shop"_s, u"<host-1>"_s);
        names.add(u"shop.example.com"_s, u"<host-2>"_s);
        names.add({}, u"<nothing>"_s);
        QCOMPARE(names.applied(u"shop.example.com, shop"_s), u"<host-2>, <host-1>"_s);
    }
};

QTEST_GUILESS_MAIN(TestPseudonyms)
#include "tst_pseudonyms.moc"
