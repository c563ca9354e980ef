// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/connectiontest.h"
#include "tests/support/proxyserver.h"
#include "tests/support/testserver.h"
#include "tests/support/tlsserver.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

using Hop = ConnectionTest::Hop;

struct HopBench
{
    HopBench()
    {
        proxy.lead(u"api.test"_s, service.port());
        proxy.lead(u"www.test"_s, other.port());
        rules.proxy.mode = ProxySettings::Mode::Http;
        rules.proxy.host = u"127.0.0.1"_s;
        rules.proxy.port = proxy.port();
        rules.authorities = {authority.root()};
    }

    bool run(const ProxyCredential &credential = {})
    {
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start(rules, credential,
                   {{ApiError::Service::PagerDutyApi, QUrl(u"https://api.test/"_s)},
                    {ApiError::Service::UptrendsApi, QUrl(u"https://www.test/"_s)}});
        return finished.wait(20000) && !test.isRunning();
    }
    Hop::State stateOf(qsizetype hop) const { return test.hops().at(hop).state; }

    TestAuthority authority;
    ProxyServer proxy {ProxyServer::Kind::Http};
    TlsServer service {authority.server({})};
    TlsServer other {authority.server({u"www.test"_s})};
    ConnectionRules rules;
    ConnectionTest test;
};

} // namespace

class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHopIsReached()
    {
        HopBench bench;
        QVERIFY(bench.run());
        const auto &hops = bench.test.hops();
        QCOMPARE(hops.size(), 4);
        QCOMPARE(hops.at(0).kind, Hop::Kind::Proxy);
        QCOMPARE(hops.at(0).state, Hop::State::Good);
        QCOMPARE(hops.at(1).state, Hop::State::NotNeeded);
        QCOMPARE(hops.at(2).state, Hop::State::Good);
        QCOMPARE(hops.at(2).host, u"api.test"_s);
        QVERIFY(!hops.at(2).direct);
        QCOMPARE(hops.at(3).state, Hop::State::Good);
        QCOMPARE(bench.service.requests(), 1);
    }

    void aWrongSignInIsShownOnce()
    {
        HopBench bench;
        bench.proxy.requireSignIn("anna", "the-right-password");
        QVERIFY(bench.run({u"anna"_s, Secret("the-wrong-password")}));
        QCOMPARE(bench.stateOf(0), Hop::State::Good);
        QCOMPARE(bench.stateOf(1), Hop::State::Failed);
        QCOMPARE(bench.test.hops().at(1).error->code, u"proxy_credentials"_s);
        QCOMPARE(bench.stateOf(2), Hop::State::Skipped);
        QCOMPARE(bench.stateOf(3), Hop::State::Skipped);
        QCOMPARE(bench.proxy.refusedSignIns(), 1);

        QVERIFY(bench.run({u"anna"_s, Secret("the-right-password")}));
        QCOMPARE(bench.stateOf(1), Hop::State::Good);
        QCOMPARE(bench.stateOf(3), Hop::State::Good);
    }

    void aProxyThatIsNotThereEndsIt()
    {
        HopBench bench;
        bench.proxy.stopListening();
        QVERIFY(bench.run());
        QCOMPARE(bench.stateOf(0), Hop::State::Failed);
        QCOMPARE(bench.test.hops().at(0).error->code, u"proxy"_s);
        for (qsizetype hop = 1; hop < 4; ++hop)
            QCOMPARE(bench.stateOf(hop), Hop::State::Skipped);
    }

    /// As in a sheet where it was taken away, and is not saved yet.
    void whatIsSavedDoesNotCount()
    {
        HopBench bench;
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration::setDefaultConfiguration(tlsWith(bench.rules.authorities));
        bench.rules.authorities.clear();
        const bool ended = bench.run();
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY(ended);
        QCOMPARE(bench.stateOf(2), Hop::State::Failed);
    }

    void aRefusedCertificateIsOneServicesAlone()
    {
        HopBench bench;
        bench.proxy.lead(u"www.test"_s, bench.service.port()); // another name
        QVERIFY(bench.run());
        QCOMPARE(bench.stateOf(2), Hop::State::Good);
        QCOMPARE(bench.stateOf(3), Hop::State::Failed);
        QCOMPARE(bench.test.hops().at(3).error->code, u"host_mismatch"_s);
        QVERIFY(!bench.test.hops().at(3).error->chain.isEmpty());
    }

    void loopbackNeedsNoProxy()
    {
        HopBench bench;
        TestServer local;
        local.expect("GET", "/", Answer::json(404, QByteArray("{}")));
        QSignalSpy finished(&bench.test, &ConnectionTest::finished);
        bench.test.start(bench.rules, {}, {{ApiError::Service::PagerDutyApi, local.url(u"/"_s)}});
        QVERIFY(finished.wait());
        QCOMPARE(bench.test.hops().size(), 1);
        QCOMPARE(bench.stateOf(0), Hop::State::Good);
        QVERIFY(bench.test.hops().at(0).direct);
        QCOMPARE(bench.proxy.connections(), 0);
    }

    void stoppingLeavesNothingBehind()
    {
        HopBench bench;
        QSignalSpy finished(&bench.test, &ConnectionTest::finished);
        bench.test.start(bench.rules, {},
                         {{ApiError::Service::PagerDutyApi, QUrl(u"https://api.test/"_s)}});
        bench.test.stop();
        QVERIFY(!bench.test.isRunning());
        QCOMPARE(bench.stateOf(0), Hop::State::Skipped);
        QVERIFY(bench.run());
        QCOMPARE(finished.size(), 1);
    }

    void targetsAreEveryHostOnce()
    {
        const auto targets = ConnectionTest::targetsOf(Endpoints(), Region::Us);
        QStringList hosts;
        for (const auto &target : targets) {
            hosts.append(target.url.host());
            QCOMPARE(target.url.path(), u"/"_s);
            QCOMPARE(target.url.scheme(), u"https"_s);
        }
        QVERIFY(hosts.contains(u"api.pagerduty.com"_s));
        QVERIFY(hosts.contains(u"api.uptrends.com"_s));
        QCOMPARE(QSet<QString>(hosts.begin(), hosts.end()).size(), hosts.size());
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
