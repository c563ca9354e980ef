// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionrules.h"
#include "core/net/proxysignin.h"
#include "tests/core/net/httpfixture.h"
#include "tests/support/logcapture.h"
#include "tests/support/proxyserver.h"
#include "tests/support/tlsserver.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using ProxyKind = ProxyServer::Kind;

/// A client on this side of a proxy, and https://api.test on the other.
struct ProxyBench
{
    explicit ProxyBench(ProxyKind kind = ProxyKind::Http, const TestAuthority::Wanted &wanted = {})
        : proxy(kind)
        , service(authority.server(wanted))
    {
        proxy.lead(u"api.test"_s, service.port());
        rules.proxy.mode = kind == ProxyKind::Http ? ProxySettings::Mode::Http
                                                   : ProxySettings::Mode::Socks5;
        rules.proxy.host = u"127.0.0.1"_s;
        rules.proxy.port = proxy.port();
        rules.authorities = {authority.root()};
        http.setProxySignIn(&signIn);
        http.setConnectionRules(rules);
    }

    static HttpRequest request(const QString &host = u"api.test"_s)
    {
        HttpRequest result;
        result.url = QUrl(u"https://"_s + host + u"/thing"_s);
        result.service = ApiError::Service::PagerDutyApi;
        result.timeout = std::chrono::seconds(10);
        return result;
    }

    Result<HttpResponse> get(const QString &host = u"api.test"_s)
    {
        return waitFor(http.send(request(host)));
    }

    TestAuthority authority;
    ProxyServer proxy;
    TlsServer service;
    ConnectionRules rules;
    ProxySignIn signIn;
    HttpClient http {quickOptions(), nullptr};
};

ProxyCredential credential(const char *user, const char *password)
{
    return {QString::fromLatin1(user), Secret(password)};
}

} // namespace

class TestHttpClientProxy : public QObject
{
    Q_OBJECT

    static void addProxyKinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("HTTP") << int(ProxyKind::Http);
        QTest::newRow("SOCKS5") << int(ProxyKind::Socks5);
    }

private Q_SLOTS:
    void requestsGoThroughTheProxy_data() { addProxyKinds(); }
    void requestsGoThroughTheProxy()
    {
        QFETCH(const int, kind);
        ProxyBench bench {ProxyKind(kind)};
        AB_VERIFY_RESULT(answer, bench.http.send(ProxyBench::request()));
        QCOMPARE(answer->body, "{}");
        QCOMPARE(bench.proxy.reached(), QStringList {u"api.test:443"_s});
        QCOMPARE(bench.service.requests(), 1);
    }

    void loopbackIsReachedDirectly()
    {
        ProxyBench bench;
        TestServer local;
        local.expect("GET", "/thing", Answer::json(200, QByteArray("{}")));
        HttpRequest request = ProxyBench::request();
        request.url = local.url(u"/thing"_s);
        AB_VERIFY_RESULT(answer, bench.http.send(request));
        QCOMPARE(bench.proxy.connections(), 0);
    }

    void exclusionsAreReachedDirectly()
    {
        ProxyBench bench;
        bench.rules.proxy.exclusions = {u"*.test"_s};
        bench.http.setConnectionRules(bench.rules);
        // No name server knows it; what counts is that the proxy was not asked.
        QVERIFY(!bench.get().has_value());
        QCOMPARE(bench.proxy.connections(), 0);
    }

    void newRulesHoldForTheNextRequest()
    {
        ProxyBench bench;
        QVERIFY(bench.get().has_value());
        bench.rules.authorities.clear();
        bench.http.setConnectionRules(bench.rules);
        const auto refused = bench.get();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Kind::Tls);
        bench.rules.authorities = {bench.authority.root()};
        bench.http.setConnectionRules(bench.rules);
        QVERIFY(bench.get().has_value());
        QCOMPARE(bench.service.requests(), 2);
    }

    void newRulesLeaveRequestsUnderWayAlone()
    {
        HttpFixture f;
        f.server.expect("GET", "/thing",
                        Answer::json(200, QByteArray("{}")).after(std::chrono::milliseconds(80)));
        const auto slow = f.http.send(f.request(Verb::Get));
        QTRY_COMPARE(f.server.requests().size(), 1);
        f.http.setConnectionRules({});
        AB_VERIFY_RESULT(answer, slow);
        QCOMPARE(f.server.requests().size(), 1);
    }

    void signsInWhereTheProxyAsks_data() { addProxyKinds(); }
    void signsInWhereTheProxyAsks()
    {
        QFETCH(const int, kind);
        ProxyBench bench {ProxyKind(kind)};
        const QSignalSpy wanted(&bench.signIn, &ProxySignIn::wanted);
        bench.proxy.requireSignIn("anna", "canary-proxy-password");
        bench.signIn.setCredential(credential("anna", "canary-proxy-password"));
        QVERIFY(bench.get().has_value());
        QVERIFY(bench.get().has_value());
        QVERIFY(bench.proxy.signIns() > 0);
        QCOMPARE(bench.proxy.refusedSignIns(), 0);
        QVERIFY(bench.signIn.isProven());
        QVERIFY(wanted.isEmpty());
    }

    /// Six requests leave at once where nothing holds them back.
    void manyRequestsShowAWrongSignInOnce_data() { addProxyKinds(); }
    void manyRequestsShowAWrongSignInOnce()
    {
        QFETCH(const int, kind);
        ProxyBench bench {ProxyKind(kind)};
        bench.proxy.requireSignIn("anna", "the-right-password");
        bench.signIn.setCredential(credential("anna", "the-wrong-password"));
        QList<Async<HttpResponse>> calls;
        for (int i = 0; i < 8; ++i)
            calls.append(bench.http.send(ProxyBench::request()));
        for (const auto &call : calls)
            QCOMPARE(waitFor(call).error().code, u"proxy_credentials"_s);
        QCOMPARE(bench.proxy.refusedSignIns(), 1);

        bench.signIn.setCredential(credential("anna", "the-right-password"));
        calls.clear();
        for (int i = 0; i < 8; ++i)
            calls.append(bench.http.send(ProxyBench::request()));
        for (const auto &call : calls)
            QVERIFY(waitFor(call).has_value());
        QVERIFY(bench.signIn.isProven());
    }

    void asksOnceWhereNoSignInIsKnown_data() { addProxyKinds(); }
    void asksOnceWhereNoSignInIsKnown()
    {
        QFETCH(const int, kind);
        ProxyBench bench {ProxyKind(kind)};
        const QSignalSpy wanted(&bench.signIn, &ProxySignIn::wanted);
        bench.proxy.requireSignIn("anna", "canary-proxy-password");
        for (int i = 0; i < 3; ++i) {
            const auto refused = bench.get();
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().kind, Kind::Offline);
            QCOMPARE(refused.error().code, u"proxy_authentication"_s);
            QVERIFY(!refused.error().outcomeUnknown);
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toString(), u"127.0.0.1"_s);
        QCOMPARE(wanted.first().at(1).toBool(), false);

        bench.signIn.setCredential(credential("anna", "canary-proxy-password"));
        const auto taken = bench.get();
        QVERIFY2(taken.has_value(), qPrintable(taken ? QString() : described(taken.error())));
        QCOMPARE(wanted.size(), 1);
    }

    /// Repeated refusals lock accounts.
    void aRefusedSignInIsTriedOnce_data() { addProxyKinds(); }
    void aRefusedSignInIsTriedOnce()
    {
        QFETCH(const int, kind);
        ProxyBench bench {ProxyKind(kind)};
        const QSignalSpy wanted(&bench.signIn, &ProxySignIn::wanted);
        bench.proxy.requireSignIn("anna", "the-right-password");
        bench.signIn.setCredential(credential("anna", "the-wrong-password"));
        for (int i = 0; i < 3; ++i) {
            const auto refused = bench.get();
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, u"proxy_credentials"_s);
        }
        QCOMPARE(bench.proxy.refusedSignIns(), 1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).toBool(), true);

        bench.signIn.setCredential(credential("anna", "the-right-password"));
        QVERIFY(bench.get().has_value());
        QCOMPARE(bench.proxy.refusedSignIns(), 1);
    }

    void thePasswordIsInNoLog_data() { addProxyKinds(); }
    void thePasswordIsInNoLog()
    {
        QFETCH(const int, kind);
        const LogCapture log;
        ProxyBench bench {ProxyKind(kind)};
        bench.proxy.requireSignIn("anna", "canary-proxy-password");
        bench.signIn.setCredential(credential("anna", "canary-proxy-password"));
        QVERIFY(bench.get().has_value());
        bench.signIn.setCredential(credential("anna", "canary-other-password"));
        bench.http.setConnectionRules(bench.rules);
        QVERIFY(!bench.get().has_value());
        QVERIFY(!log.messages("alertbridge.http").isEmpty());
        QVERIFY(!log.contains(u"canary"_s));
        QVERIFY(!log.contains(
            QString::fromLatin1(QByteArray("anna:canary-proxy-password").toBase64())));
    }

    void tellsTheProxysTroublesFromTheServices_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("code");
        QTest::newRow("forbidden")
            << int(ProxyKind::Http) << 403 << u"api.test"_s << u"proxy_refused"_s;
        QTest::newRow("not allowed")
            << int(ProxyKind::Http) << 405 << u"api.test"_s << u"proxy_refused"_s;
        QTest::newRow("bad gateway")
            << int(ProxyKind::Http) << 502 << u"api.test"_s << u"proxy_protocol"_s;
        QTest::newRow("unavailable")
            << int(ProxyKind::Http) << 503 << u"api.test"_s << u"proxy_route"_s;
        QTest::newRow("SOCKS no way")
            << int(ProxyKind::Socks5) << 0 << u"other.test"_s << u"proxy_route"_s;
    }
    void tellsTheProxysTroublesFromTheServices()
    {
        QFETCH(const int, kind);
        QFETCH(const int, status);
        QFETCH(const QString, host);
        QFETCH(const QString, code);
        ProxyBench bench {ProxyKind(kind)};
        bench.proxy.refuseWith(status);
        const auto refused = bench.get(host);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Kind::Offline);
        QCOMPARE(refused.error().code, code);
        QCOMPARE(bench.service.requests(), 0);
    }

    void aProxyThatIsNotThereIsSaid_data() { addProxyKinds(); }
    void aProxyThatIsNotThereIsSaid()
    {
        QFETCH(const int, kind);
        ProxyBench bench {ProxyKind(kind)};
        bench.proxy.stopListening();
        const auto refused = bench.get();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, u"proxy"_s);
    }

    void aCancelledChangeUnderWayMayHaveBeenMade()
    {
        HttpFixture f;
        f.server.expect("POST", "/thing", Answer::failing(Answer::Fault::Hold));
        std::stop_source stop;
        HttpRequest request = f.request(Verb::Post);
        request.stop = stop.get_token();
        const auto call = f.http.send(request);
        QTRY_COMPARE(f.server.requests().size(), 1);
        stop.request_stop();
        const auto result = waitFor(call);
        QCOMPARE(result.error().kind, Kind::Cancelled);
        QVERIFY(result.error().outcomeUnknown);
    }

    void cancellingWorksAtEveryStage()
    {
        ProxyBench bench;
        bench.proxy.requireSignIn("anna", "the-right-password");
        bench.signIn.setCredential(credential("anna", "the-right-password"));
        QTcpServer silent; // what leaves is not answered before it is cancelled
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        bench.proxy.lead(u"api.test"_s, silent.serverPort());
        std::stop_source stop;
        QList<Async<HttpResponse>> calls;
        for (int i = 0; i < 4; ++i) {
            HttpRequest request = ProxyBench::request();
            request.stop = stop.get_token();
            calls.append(bench.http.send(request));
        }
        QTRY_VERIFY(bench.proxy.connections() > 0); // the first one leaves, the rest waits for it
        stop.request_stop();
        for (const auto &call : calls)
            QCOMPARE(waitFor(call).error().kind, Kind::Cancelled);
        bench.proxy.lead(u"api.test"_s, bench.service.port());
        bench.http.setConnectionRules(bench.rules); // the connection there is leads nowhere
        QVERIFY(bench.get().has_value());

        // The place of a request is free again, wherever it was cancelled.
        bench.proxy.refuseWith(502);
        bench.http.setConnectionRules(bench.rules); // the connection there is would be used
        for (int i = 0; i < 12; ++i) {
            std::stop_source one;
            HttpRequest request = ProxyBench::request();
            request.stop = one.get_token();
            const auto call = bench.http.send(request);
            const int before = bench.proxy.connections();
            QTRY_VERIFY(call.isFinished() || bench.proxy.connections() > before);
            one.request_stop();
            QVERIFY(!waitFor(call).has_value());
        }
        bench.proxy.refuseWith(0);
        QVERIFY(bench.get().has_value());
    }

    void aServiceThatHangsUpBehindTheProxyIsTheServices()
    {
        ProxyBench bench;
        QTcpServer rude;
        connect(&rude, &QTcpServer::newConnection, &rude,
                [&rude] { rude.nextPendingConnection()->abort(); });
        QVERIFY(rude.listen(QHostAddress::LocalHost));
        bench.proxy.lead(u"rude.test"_s, rude.serverPort());
        const auto lost = bench.get(u"rude.test"_s);
        QVERIFY(!lost.has_value());
        QVERIFY2(!lost.error().code.startsWith(u"proxy"_s), qPrintable(lost.error().code));
    }

    void refusedCertificatesAreShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("selfSigned");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown authority")
            << u"api.test"_s << 30 << false << false << u"self_signed"_s;
        QTest::newRow("expired") << u"api.test"_s << -1 << false << true << u"expired"_s;
        QTest::newRow("another name") << u"www.test"_s << 30 << false << true << u"host_mismatch"_s;
        QTest::newRow("by itself") << u"api.test"_s << 30 << true << true << u"self_signed"_s;
    }
    void refusedCertificatesAreShown()
    {
        QFETCH(const QString, name);
        QFETCH(const int, days);
        QFETCH(const bool, selfSigned);
        QFETCH(const bool, trusted);
        QFETCH(const QString, code);
        ProxyBench bench {ProxyKind::Http, {name, days, selfSigned}};
        if (!trusted) {
            bench.rules.authorities.clear();
            bench.http.setConnectionRules(bench.rules);
        }
        const auto refused = bench.get();
        QVERIFY(!refused.has_value());
        const ApiError &error = refused.error();
        QCOMPARE(error.kind, Kind::Tls);
        QCOMPARE(error.code, code);
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(bench.service.requests(), 0);
        QVERIFY(!error.chain.isEmpty());
        QCOMPARE(error.chain.first().subject, name);
        QCOMPARE(error.chain.first().selfSigned, selfSigned);
        QCOMPARE(error.chain.first().issuer,
                 selfSigned ? name : u"Example test authority, Example Test Ltd"_s);
        QCOMPARE(error.chain.first().sha256.size(), 32);
        QVERIFY(error.chain.first().validUntil.isValid());
        if (!selfSigned)
            QCOMPARE(error.chain.last().sha256, factsOf(bench.authority.root()).sha256);
    }

    void exclusionsMatchWhatTheySay_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("exclusions");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *host, const char *exclusions, bool matches) {
            QTest::addRow("%s in %s", host, exclusions)
                << QString::fromLatin1(host) << QString::fromLatin1(exclusions) << matches;
        };
        row("intra.example.com", "intra.example.com", true);
        row("INTRA.example.com", "other.test, intra.EXAMPLE.com", true);
        row("a.intra.example.com", "intra.example.com", false);
        row("a.intra.example.com", "*.example.com", true);
        row("a.intra.example.com", ".example.com", true);
        row("example.com", "*.example.com", true);
        row("badexample.com", "*.example.com", false);
        row("10.1.2.3", "10.0.0.0/8", true);
        row("11.1.2.3", "10.0.0.0/8", false);
        row("10.1.2.3", "10.1.2.3", true);
        row("fd00::1", "fd00::/8", true);
        row("api.pagerduty.com", "", false);
    }
    void exclusionsMatchWhatTheySay()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, exclusions);
        QTEST(isExcluded(host, exclusionsFromText(exclusions)), "matches");
        QCOMPARE(unusableExclusion(exclusionsFromText(exclusions)), QString());
    }

    void exclusionsThatMatchNothingAreFound()
    {
        QCOMPARE(unusableExclusion({u"a.test"_s, u"https://b.test"_s}), u"https://b.test"_s);
        QCOMPARE(unusableExclusion({u"10.0.0.0/99"_s}), u"10.0.0.0/99"_s);
        QVERIFY(isHostName(u"proxy.example.com"_s));
        QVERIFY(isHostName(u"fd00::1"_s));
        QVERIFY(!isHostName(u"http://proxy.example.com"_s));
        QVERIFY(!isHostName(u"proxy:3128"_s));
        QVERIFY(!isHostName(QString()));
    }

    void theSystemsProxyIsUsedWhereItSaysSo()
    {
        // libproxy reads the environment each time it is asked.
        ProxyBench bench;
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(bench.proxy.port());
        qputenv("https_proxy", address);
        bench.rules.proxy = {};
        bench.http.setConnectionRules(bench.rules);
        const auto answer = bench.get();
        qunsetenv("https_proxy");
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : described(answer.error())));
        QCOMPARE(bench.proxy.reached(), QStringList {u"api.test:443"_s});
    }
};

QTEST_GUILESS_MAIN(TestHttpClientProxy)
#include "tst_httpclient_proxy.moc"
