// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/net/httpfixture.h"
#include "tests/support/logcapture.h"

#include <QtTest/QSignalSpy>

#include <thread>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;

/// What is sent, what comes back, and in what order. Broken connections and refusals:
/// tst_httpclient_faults.
class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWasAskedFor_data()
    {
        QTest::addColumn<Verb>("verb");
        for (const Verb verb : allVerbs)
            QTest::newRow(verbName(verb).constData()) << verb;
    }

    void sendsWhatWasAskedFor()
    {
        QFETCH(Verb, verb);
        HttpFixture f;
        f.server.expect(verbName(verb), "/thing",
                        Answer::json(200, QByteArray(R"({"a":1})"))
                            .with("X-Request-Id", "req-7")
                            .with("X-Other", "Value"));
        HttpRequest request = f.request(verb);
        request.headers = {{"Accept", "application/vnd.pagerduty+json;version=2"}};
        request.authorization = Secret("Token token=abcdefgh12345678");
        AB_VERIFY_RESULT(response, f.http.send(request));
        QCOMPARE(response->status, 200);
        QCOMPARE(response->body, QByteArray(R"({"a":1})"));
        QCOMPARE(response->requestId, u"req-7"_s);
        QCOMPARE(response->host, u"127.0.0.1"_s);
        QCOMPARE(response->header("x-other"), QByteArray("Value"));

        QCOMPARE(f.server.requests().size(), 1);
        const RecordedRequest sent = f.server.requests().first();
        QCOMPARE(sent.verb, verbName(verb));
        QCOMPARE(sent.body, request.body);
        QCOMPARE(sent.headers.value("accept"),
                 QByteArray("application/vnd.pagerduty+json;version=2"));
        QCOMPARE(sent.headers.value("authorization"), QByteArray("Token token=abcdefgh12345678"));
        QVERIFY(sent.headers.value("user-agent").startsWith("Alertbridge/"));
        if (!request.contentType.isEmpty())
            QCOMPARE(sent.headers.value("content-type"), QByteArray("application/json"));
        if (!request.body.isEmpty())
            QCOMPARE(sent.headers.value("content-length").toLongLong(), request.body.size());
    }

    void sendsBodilessWrites_data()
    {
        QTest::addColumn<Verb>("verb");
        for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete})
            QTest::newRow(verbName(verb).constData()) << verb;
    }

    void sendsBodilessWrites()
    {
        QFETCH(Verb, verb);
        HttpFixture f;
        f.server.expect(verbName(verb), "/thing", {Answer::empty(204), Answer::empty(204)});
        HttpRequest request = f.request(verb);
        request.body.clear();
        for (int i = 0; i < 2; ++i) {
            AB_VERIFY_RESULT(response, f.http.send(request));
            QCOMPARE(response->status, 204);
            QVERIFY(response->body.isEmpty());
        }
        QCOMPARE(f.server.requests().size(), 2);
    }

    void sendsLargeBodies()
    {
        HttpFixture f;
        f.server.expect("POST", "/thing", Answer::json(201, QByteArray("{}")));
        HttpRequest request = f.request(Verb::Post);
        request.body = '"' + QByteArray(3000000, 'x') + '"';
        AB_VERIFY_RESULT(response, f.http.send(request));
        QCOMPARE(f.server.requests().first().body, request.body);
    }

    void takesEmptyAndJsonLikeAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("good");
        QTest::newRow("204") << 204 << QByteArray() << QByteArray() << true;
        QTest::newRow("200 without a body") << 200 << QByteArray() << QByteArray() << true;
        QTest::newRow("200, a type and no body")
            << 200 << QByteArray("text/html") << QByteArray() << true;
        QTest::newRow("202") << 202 << QByteArray("application/json; charset=utf-8")
                             << QByteArray("{}") << true;
        QTest::newRow("vendor type")
            << 200 << QByteArray("application/vnd.pagerduty+json;version=2") << QByteArray("{}")
            << true;
        QTest::newRow("capital letters")
            << 200 << QByteArray("Application/JSON") << QByteArray("{}") << true;
        QTest::newRow("JSON without a type") << 200 << QByteArray() << QByteArray(" [1]") << true;
        QTest::newRow("text without a type") << 200 << QByteArray() << QByteArray("hello") << false;
        QTest::newRow("HTML") << 200 << QByteArray("text/html; charset=utf-8")
                              << QByteArray("<html></html>") << false;
        QTest::newRow("plain text") << 200 << QByteArray("text/plain") << QByteArray("{}") << false;
        QTest::newRow("XML") << 200 << QByteArray("application/xml") << QByteArray("<a/>") << false;
    }

    void takesEmptyAndJsonLikeAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, good);
        HttpFixture f;
        Answer answer = Answer::json(status, body);
        answer.contentType = type;
        f.server.expect("GET", "/thing", {answer, answer});
        const auto result = f.send(Verb::Get);
        QCOMPARE(result.has_value(), good);
        if (!good) {
            QCOMPARE(result.error().kind, Kind::Gateway);
            QCOMPARE(result.error().code, u"not_json"_s);
            QVERIFY(result.error().host.startsWith(u"127.0.0.1"_s));
        }
        HttpRequest any = f.request(Verb::Get);
        any.expectJson = false;
        QVERIFY(f.send(any).has_value());
    }

    void sendsNoCookiesAndRemembersNoSignIn()
    {
        HttpFixture f;
        f.server.expect(
            "GET", "/thing",
            {Answer::json(200, QByteArray("{}")).with("Set-Cookie", "session=1; Path=/"),
             Answer::json(200, QByteArray("{}"))});
        HttpRequest first = f.request(Verb::Get);
        first.authorization = Secret("Basic dXNlcjpwYXNzd29yZA==");
        QVERIFY(f.send(first).has_value());
        QVERIFY(f.send(Verb::Get).has_value());
        QVERIFY(!f.server.requests().at(1).headers.contains("cookie"));
        QVERIFY(!f.server.requests().at(1).headers.contains("authorization"));
    }

    void keepsEncodedPathsAndQueries()
    {
        HttpFixture f;
        const QByteArray target = "/a%2Fb/c%20d?name=x%2By%26z&include%5B%5D=teams";
        f.server.expect("GET", target, Answer::json(200, QByteArray("{}")));
        HttpRequest request = f.request(Verb::Get);
        request.url = QUrl::fromEncoded(f.server.url().toEncoded() + target, QUrl::StrictMode);
        QVERIFY(f.send(request).has_value());
    }

    void logsOneLineWithoutAnythingPrivate()
    {
        HttpFixture f;
        f.server.expect("POST", "/some/path",
                        Answer::json(400, QByteArray(R"({"error":{"message":"canary-answer"}})"))
                            .with("X-Request-Id", "req-9"));
        HttpRequest request = f.request(Verb::Post, u"/some/path"_s);
        request.url.setQuery(u"q=canary-query"_s);
        request.headers = {{"From", "canary-header@example.com"}};
        request.authorization = Secret("Token token=canary-token");
        request.body = R"({"a":"canary-body"})";
        LogCapture capture;
        QVERIFY(!f.send(request).has_value());
        const QStringList lines = capture.messages("alertbridge.http");
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().startsWith("POST 127.0.0.1:"_L1
                                          + QString::number(f.server.url().port())
                                          + "/some/path 400 "_L1),
                 qPrintable(lines.first()));
        QVERIFY(lines.first().endsWith(" ms req-9"_L1));
        QVERIFY(!capture.contains(u"canary"_s));
    }

    void keepsToItsPlacesForEachLane()
    {
        HttpFixture f;
        f.server.always("GET", "/thing",
                        Answer::json(200, QByteArray("{}")).after(milliseconds(20)));
        QList<Async<HttpResponse>> calls;
        for (int i = 0; i < 30; ++i)
            calls.append(f.http.send(f.request(Verb::Get)));
        for (const auto &call : calls)
            QVERIFY(waitFor(call).has_value());
        QCOMPARE(f.server.requests().size(), 30);
        QVERIFY2(f.server.mostAtOnce() <= 6, qPrintable(QString::number(f.server.mostAtOnce())));
    }

    void answersInOrderOfAsking()
    {
        HttpClient::Options options = quickOptions();
        options.inFlightPerLane = 1;
        TestServer server;
        HttpClient http(options, nullptr);
        server.always("GET", "/thing", Answer::json(200, QByteArray("{}")));
        QList<Async<HttpResponse>> calls;
        for (int i = 0; i < 5; ++i) {
            HttpRequest request;
            request.url = server.url(u"/thing"_s);
            request.url.setQuery(QString::number(i));
            calls.append(http.send(request));
        }
        for (const auto &call : calls)
            QVERIFY(waitFor(call).has_value());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(server.requests().at(i).target, "/thing?" + QByteArray::number(i));
    }

    void cancelsWhereverTheRequestIs_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where :
             {"before", "queued", "under way", "backing off", "lane held", "other thread"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void cancelsWhereverTheRequestIs()
    {
        QFETCH(QString, where);
        TestServer server;
        HttpClient::Options options = quickOptions();
        options.inFlightPerLane = 1;
        options.firstBackoff = options.backoffCap = std::chrono::seconds(30);
        options.patience = std::chrono::seconds(60);
        HttpClient http(options, nullptr);
        server.always("GET", "/hold", Answer::failing(Answer::Fault::Hold));
        server.always("GET", "/busy", Answer::json(503, QByteArray("{}")));
        server.always("GET", "/limited",
                      Answer::json(429, QByteArray()).with("ratelimit-reset", "30"));

        std::stop_source source;
        HttpRequest request;
        request.url = server.url(u"/hold"_s);
        request.stop = source.get_token();
        if (where == "before"_L1)
            source.request_stop();
        if (where == "backing off"_L1)
            request.url = server.url(u"/busy"_s);
        if (where == "lane held"_L1)
            request.url = server.url(u"/limited"_s);
        std::stop_source otherSource;
        HttpRequest other = request;
        other.stop = otherSource.get_token();
        if (where == "queued"_L1)
            http.send(other);
        const auto call = http.send(request);
        if (where == "queued"_L1)
            QTRY_COMPARE(server.requests().size(), 1);
        else if (where != "before"_L1)
            QTRY_VERIFY(server.requests().size() == 1);
        QTest::qWait(50);
        QCOMPARE(call.isFinished(), where == "before"_L1);
        if (where == "other thread"_L1)
            std::thread([&source] { source.request_stop(); }).join();
        else
            source.request_stop();
        const auto result = waitFor(call, milliseconds(2000));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Kind::Cancelled);
        QCOMPARE(server.requests().size(), where == "before"_L1 ? 0 : 1);
    }

    void givesThePlaceBackAfterCancelling()
    {
        TestServer server;
        HttpClient::Options options = quickOptions();
        options.inFlightPerLane = 1;
        HttpClient http(options, nullptr);
        server.always("GET", "/hold", Answer::failing(Answer::Fault::Hold));
        server.expect("GET", "/thing", Answer::json(200, QByteArray("{}")));
        std::stop_source source;
        HttpRequest held;
        held.url = server.url(u"/hold"_s);
        held.stop = source.get_token();
        const auto first = http.send(held);
        QTRY_COMPARE(server.requests().size(), 1);
        HttpRequest next;
        next.url = server.url(u"/thing"_s);
        const auto second = http.send(next);
        source.request_stop();
        QVERIFY(!waitFor(first).has_value());
        QVERIFY(waitFor(second).has_value());
    }

    void endsItsCallsWhenDestroyed()
    {
        TestServer server;
        server.always("GET", "/hold", Answer::failing(Answer::Fault::Hold));
        auto http = std::make_unique<HttpClient>(quickOptions(), nullptr);
        QList<Async<HttpResponse>> calls;
        for (int i = 0; i < 10; ++i) {
            HttpRequest request;
            request.url = server.url(u"/hold"_s);
            calls.append(http->send(request));
        }
        QTRY_COMPARE(server.requests().size(), 6);
        http.reset();
        for (const auto &call : calls) {
            QVERIFY(call.isFinished());
            QCOMPARE(call.result().error().kind, Kind::Cancelled);
        }
        QTest::qWait(20);
    }

    void learnsTheClockOfTheServer()
    {
        HttpFixture f;
        const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(7200);
        const QByteArray date =
            QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        f.server.expect("GET", "/thing", Answer::json(200, QByteArray("{}")).with("Date", date));
        QVERIFY(f.send(Verb::Get).has_value());
        QVERIFY(std::abs(f.http.clockSkew().count() - 7200) <= 2);
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
