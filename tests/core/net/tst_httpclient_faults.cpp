// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/httpfixture.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(alertbridge::test::Answer)

/// What goes wrong on the way, by verb: which kind of error, and how often the server saw the
/// request.
class TestHttpClientFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultWithEveryVerb_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<bool>("repeatable");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("sent");
        QTest::addColumn<bool>("outcomeUnknown");

        struct Case
        {
            const char *name;
            Answer answer;
            Kind kind;
            bool repeats; ///< where repetition changes nothing
            bool leavesDoubt; ///< about a write
        };
        using Fault = Answer::Fault;
        const QByteArray json = "{}";
        const QList<Case> cases {
            {"400", Answer::json(400, json), Kind::Invalid, false, false},
            {"401", Answer::json(401, json), Kind::Unauthorized, false, false},
            {"402", Answer::json(402, json), Kind::PaymentRequired, false, false},
            {"403", Answer::json(403, json), Kind::Forbidden, false, false},
            {"404", Answer::json(404, json), Kind::NotFound, false, false},
            {"408", Answer::json(408, json), Kind::Timeout, true, true},
            {"409", Answer::json(409, json), Kind::Conflict, false, false},
            {"500", Answer::json(500, json), Kind::Server, true, true},
            {"502 as HTML", Answer::html(502), Kind::Server, true, true},
            {"503", Answer::empty(503), Kind::Server, true, true},
            {"504", Answer::empty(504), Kind::Server, true, true},
            {"403 as HTML", Answer::html(403), Kind::Forbidden, false, false},
            {"200 as HTML", Answer::html(200), Kind::Gateway, false, false},
            {"511", Answer::html(511), Kind::Gateway, false, true},
            {"redirect", Answer::empty(302).with("Location", "https://api-pagerduty.com/x"),
             Kind::Gateway, false, false},
            {"moved", Answer::empty(301).with("Location", "/elsewhere"), Kind::Gateway, false,
             false},
            {"temporary redirect", Answer::empty(307).with("Location", "http://user@evil.example/"),
             Kind::Gateway, false, false},
            {"dropped", Answer::failing(Fault::Drop), Kind::Offline, true, true},
            {"cut", Answer::failing(Fault::Truncate), Kind::Offline, true, true},
            {"not HTTP", Answer::failing(Fault::Garbage), Kind::Offline, true, true},
        };
        for (const Case &c : cases) {
            for (const Verb verb : allVerbs) {
                for (const bool repeatable : {false, true}) {
                    if (repeatable && verb != Verb::Post)
                        continue;
                    const bool harmless = repeatable || (verb != Verb::Post && verb != Verb::Patch);
                    const QByteArray name = QByteArray(c.name) + ' ' + verbName(verb)
                                            + (repeatable ? " repeatable" : "");
                    QTest::newRow(name.constData())
                        << verb << repeatable << c.answer << c.kind
                        << (c.repeats && harmless ? 3 : 1) << (c.leavesDoubt && verb != Verb::Get);
                }
            }
        }
    }

    void everyFaultWithEveryVerb()
    {
        QFETCH(Verb, verb);
        QFETCH(bool, repeatable);
        QFETCH(Answer, answer);
        QFETCH(int, sent);
        HttpFixture f;
        f.server.always(verbName(verb), "/thing", answer);
        HttpRequest request = f.request(verb);
        request.repeatable = repeatable;
        const auto result = f.send(request);
        QVERIFY(!result.has_value());
        QTEST(result.error().kind, "kind");
        QTEST(result.error().outcomeUnknown, "outcomeUnknown");
        QCOMPARE(result.error().service, ApiError::Service::PagerDutyApi);
        QVERIFY(result.error().host.startsWith(u"127.0.0.1"_s));
        // QNetworkAccessManager itself repeats requests over broken connections; never those that
        // must not be.
        if (sent == 1 && verb != Verb::Get && verb != Verb::Put && verb != Verb::Delete)
            QCOMPARE(f.server.requests().size(), 1);
        else
            QVERIFY(f.server.requests().size() >= sent);
    }

    void neverRepeatsAWriteOverAKeptAliveConnection_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<bool>("withBody");
        for (const Verb verb : {Verb::Post, Verb::Patch}) {
            QTest::addRow("%s", verbName(verb).constData()) << verb << true;
            QTest::addRow("%s without a body", verbName(verb).constData()) << verb << false;
        }
    }

    void neverRepeatsAWriteOverAKeptAliveConnection()
    {
        QFETCH(Verb, verb);
        QFETCH(bool, withBody);
        HttpFixture f;
        f.server.expect("GET", "/first", Answer::json(200, QByteArray("{}")));
        QVERIFY(f.send(f.request(Verb::Get, u"/first"_s)).has_value());
        f.server.always(verbName(verb), "/thing", Answer::failing(Answer::Fault::Drop));
        HttpRequest request = f.request(verb);
        if (!withBody)
            request.body.clear();
        const auto result = f.send(request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Kind::Offline);
        QVERIFY(result.error().outcomeUnknown);
        QTest::qWait(50);
        QCOMPARE(f.server.count(verbName(verb), "/thing"), 1);
    }

    void recoversWhereRepeatingHelps_data()
    {
        QTest::addColumn<Answer>("first");
        QTest::newRow("503") << Answer::empty(503);
        QTest::newRow("dropped") << Answer::failing(Answer::Fault::Drop);
        QTest::newRow("cut") << Answer::failing(Answer::Fault::Truncate);
        QTest::newRow("429") << Answer::json(429, QByteArray("{}"));
        QTest::newRow("429 without anything") << Answer::empty(429);
        QTest::newRow("503 with an order to wait") << Answer::empty(503).with("Retry-After", "0");
    }

    void recoversWhereRepeatingHelps()
    {
        QFETCH(Answer, first);
        HttpFixture f;
        f.server.expect("GET", "/thing", {first, Answer::json(200, QByteArray(R"({"ok":true})"))});
        AB_VERIFY_RESULT(response, f.http.send(f.request(Verb::Get)));
        QCOMPARE(response->body, QByteArray(R"({"ok":true})"));
        QCOMPARE(f.server.requests().size(), 2);
    }

    void repeatsEveryVerbAfterARateLimit_data()
    {
        QTest::addColumn<Verb>("verb");
        for (const Verb verb : allVerbs)
            QTest::newRow(verbName(verb).constData()) << verb;
    }

    void repeatsEveryVerbAfterARateLimit()
    {
        QFETCH(Verb, verb);
        HttpFixture f;
        f.server.expect(verbName(verb), "/thing",
                        {Answer::empty(429), Answer::json(200, QByteArray("{}"))});
        QVERIFY(f.send(verb).has_value());
        QCOMPARE(f.server.requests().size(), 2);
        QCOMPARE(f.server.requests().at(0).body, f.server.requests().at(1).body);
    }

    void holdsTheWholeLaneAtOnce()
    {
        HttpFixture f;
        QSignalSpy held(&f.http, &HttpClient::laneHeld);
        f.server.expect("GET", "/limited",
                        {Answer::json(429, QByteArray("{}")).with("ratelimit-reset", "2"),
                         Answer::json(200, QByteArray("{}"))});
        f.server.always("GET", "/thing", Answer::json(200, QByteArray("{}")));
        HttpRequest limited = f.request(Verb::Get, u"/limited"_s);
        limited.lane = u"one token"_s;
        HttpRequest behind = f.request(Verb::Get);
        behind.lane = limited.lane;
        HttpRequest elsewhere = f.request(Verb::Get);
        elsewhere.lane = u"another token"_s;

        QElapsedTimer clock;
        clock.start();
        const auto first = f.http.send(limited);
        QTRY_COMPARE(held.size(), 1);
        const auto second = f.http.send(behind);
        QVERIFY(f.send(elsewhere).has_value());
        QVERIFY(clock.elapsed() < 1500);
        QVERIFY(!second.isFinished());
        QVERIFY(waitFor(second).has_value());
        QVERIFY(clock.elapsed() >= 2000);
        QVERIFY(waitFor(first).has_value());

        QVERIFY2(held.size() >= 3 && held.size() <= 5, qPrintable(QString::number(held.size())));
        QCOMPARE(held.first().at(1).toString(), u"127.0.0.1"_s);
        QVERIFY(held.first().at(2).value<milliseconds>() > milliseconds(1900));
        QCOMPARE(held.last().at(2).value<milliseconds>(), milliseconds(0));
    }

    void givesUpWhereThePauseIsTooLong_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("retryAfter");
        QTest::newRow("reset") << QByteArray("ratelimit-reset") << QByteArray("600") << 600;
        QTest::newRow("a day") << QByteArray("Retry-After") << QByteArray("86400") << 86400;
        QTest::newRow("absurd") << QByteArray("Retry-After") << QByteArray("999999999999") << 86400;
        QTest::newRow("a date") << QByteArray("Retry-After")
                                << QByteArray("Fri, 01 Jan 2100 00:00:00 GMT") << 86400;
    }

    void givesUpWhereThePauseIsTooLong()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(int, retryAfter);
        HttpFixture f;
        f.server.always(
            "GET", "/thing",
            Answer::json(429, QByteArray("{}")).with(header, value).after(milliseconds(20)));
        QList<Async<HttpResponse>> calls;
        for (int i = 0; i < 20; ++i)
            calls.append(f.http.send(f.request(Verb::Get)));
        for (const auto &call : calls) {
            const auto result = waitFor(call);
            QVERIFY(!result.has_value());
            QCOMPARE(result.error().kind, Kind::RateLimited);
            QVERIFY(result.error().retryAfter.has_value());
            QCOMPARE(int(result.error().retryAfter->count()), retryAfter);
        }
        // Those in the queue were told without asking.
        QVERIFY(f.server.requests().size() <= 12);
    }

    void givesUpAfterSoManyRateLimits()
    {
        HttpFixture f;
        f.server.always("POST", "/thing",
                        Answer::json(429, QByteArray("{}")).with("ratelimit-reset", "-3"));
        const auto result = f.send(Verb::Post);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Kind::RateLimited);
        QVERIFY(!result.error().outcomeUnknown);
        QCOMPARE(f.server.requests().size(), 3);
    }

    void rateLimitHeadersOfGoodAnswersOrderNothing()
    {
        HttpFixture f;
        QSignalSpy held(&f.http, &HttpClient::laneHeld);
        const QByteArray reset = "40";
        f.server.expect("GET", "/thing",
                        {Answer::json(200, QByteArray("{}")).with("ratelimit-reset", reset),
                         Answer::json(500, QByteArray("{}")).with("ratelimit-reset", reset),
                         Answer::json(200, QByteArray("{}")).with("ratelimit-reset", reset)});
        QVERIFY(f.send(Verb::Get).has_value());
        QVERIFY(f.send(Verb::Get).has_value());
        QCOMPARE(held.size(), 0);
    }

    void timesOut_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<Answer>("answer");
        for (const Verb verb : allVerbs) {
            QTest::addRow("%s, no answer", verbName(verb).constData())
                << verb << Answer::failing(Answer::Fault::Hold);
            QTest::addRow("%s, trickling", verbName(verb).constData())
                << verb << Answer::failing(Answer::Fault::Trickle);
        }
    }

    void timesOut()
    {
        QFETCH(Verb, verb);
        QFETCH(Answer, answer);
        HttpFixture f;
        f.server.always(verbName(verb), "/thing", answer);
        HttpRequest request = f.request(verb);
        request.timeout = milliseconds(150);
        const auto result = f.send(request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Kind::Timeout);
        QCOMPARE(result.error().outcomeUnknown, verb != Verb::Get);
        QCOMPARE(f.server.requests().size(), 1);
    }

    void tellsTheTargetOfARedirect()
    {
        HttpFixture f;
        f.server.expect("GET", "/thing",
                        Answer::empty(301).with("Location", "https://api-pagerduty.com/services"));
        HttpRequest request = f.request(Verb::Get);
        request.authorization = Secret("Token token=abcdefgh12345678");
        const auto result = f.send(request);
        QCOMPARE(result.error().kind, Kind::Gateway);
        QCOMPARE(result.error().code, u"redirect"_s);
        QCOMPARE(result.error().details, QStringList(u"api-pagerduty.com"_s));
        QCOMPARE(f.server.requests().size(), 1);
    }

    void refusedConnectionsWereNotSent()
    {
        HttpFixture f;
        const HttpRequest request = f.request(Verb::Post);
        f.server.stopListening();
        const auto result = f.send(request);
        QCOMPARE(result.error().kind, Kind::Offline);
        QCOMPARE(result.error().code, u"refused"_s);
        QVERIFY(!result.error().outcomeUnknown);
    }

    void unknownHostsAreOffline()
    {
        HttpFixture f;
        HttpRequest request = f.request(Verb::Get);
        request.url = QUrl(u"https://no-such-host.invalid/"_s);
        const auto result = f.send(request);
        QCOMPARE(result.error().kind, Kind::Offline);
        QCOMPARE(result.error().host, u"no-such-host.invalid"_s);
    }

    void failedHandshakesAreTls()
    {
        HttpFixture f;
        QTcpServer plain; // answers a TLS greeting with something else
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        HttpRequest request = f.request(Verb::Get);
        request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()));
        const auto result = f.send(request);
        QCOMPARE(result.error().kind, Kind::Tls);
        QCOMPARE(result.error().code, u"handshake"_s);
    }

    void refusesUnsafeRequests_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *url, const char *code) {
            QTest::newRow(name) << QUrl(QString::fromLatin1(url)) << QString::fromLatin1(code);
        };
        row("empty", "", "invalid_url");
        row("no host", "https:///services", "invalid_url");
        row("relative", "/services", "invalid_url");
        row("user information", "https://api.pagerduty.com@evil.example/", "invalid_url");
        row("plain HTTP", "http://api.pagerduty.com/", "insecure_url");
        row("plain HTTP, private network", "http://192.168.1.2/", "insecure_url");
        row("looks like loopback", "http://127.0.0.1.evil.example/", "insecure_url");
        row("another scheme", "ftp://127.0.0.1/", "insecure_url");
        row("file", "file://localhost/etc/passwd", "insecure_url");
    }

    void refusesUnsafeRequests()
    {
        QFETCH(QUrl, url);
        HttpFixture f;
        HttpRequest request = f.request(Verb::Get);
        request.url = url;
        const auto result = f.send(request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Kind::Local);
        QTEST(result.error().code, "code");
    }

    void refusesHeadersThatBreakLines()
    {
        HttpFixture f;
        HttpRequest request = f.request(Verb::Get);
        request.headers = {{"From", "a@example.com\r\nX-Evil: 1"}};
        QCOMPARE(f.send(request).error().code, u"invalid_header"_s);
        request.headers.clear();
        request.authorization = Secret("Bearer abc\ndef");
        QCOMPARE(f.send(request).error().code, u"invalid_header"_s);
    }
};

QTEST_GUILESS_MAIN(TestHttpClientFaults)
#include "tst_httpclient_faults.moc"
