// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/systemproxies.h"

#include "core/connection/connectiontest.h"
#include "core/net/connectionrules.h"
#include "tests/core/net/httpfixture.h"
#include "tests/support/proxyserver.h"
#include "tests/support/tlsserver.h"

#include <QtCore/QMutex>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

/// A system that answers when it is told to.
class SlowSystem
{
public:
    explicit SlowSystem(const QNetworkProxy &proxy = QNetworkProxy::NoProxy)
    {
        systemproxies::setSource([this, proxy](const QNetworkProxyQuery &query) {
            {
                const QMutexLocker lock(&m_mutex);
                m_hosts.append(query.peerHostName());
                m_inMainThread |= QThread::currentThread() == qApp->thread();
            }
            m_answers.acquire();
            return QList<QNetworkProxy> {proxy};
        });
    }
    ~SlowSystem()
    {
        answer(100);
        systemproxies::setSource({});
    }
    Q_DISABLE_COPY_MOVE(SlowSystem)

    void answer(int times = 1) { m_answers.release(times); }
    QStringList hosts()
    {
        const QMutexLocker lock(&m_mutex);
        return m_hosts;
    }
    bool wasAskedInMainThread()
    {
        const QMutexLocker lock(&m_mutex);
        return m_inMainThread;
    }

private:
    QMutex m_mutex;
    QSemaphore m_answers;
    QStringList m_hosts;
    bool m_inMainThread = false;
};

/// A client that goes the way the system says, and https://api.test behind a proxy.
struct Bench
{
    Bench()
    {
        proxy.lead(u"api.test"_s, service.port());
        rules.authorities = {authority.root()};
        http.setConnectionRules(rules);
    }

    HttpRequest request() const
    {
        HttpRequest result;
        result.url = QUrl(u"https://api.test/thing"_s);
        result.service = ApiError::Service::PagerDutyApi;
        result.timeout = std::chrono::seconds(10);
        return result;
    }

    TestAuthority authority;
    ProxyServer proxy {ProxyServer::Kind::Http};
    TlsServer service {authority.server({})};
    ConnectionRules rules;
    SlowSystem system {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port())};
    HttpClient http {quickOptions(), nullptr};
};

} // namespace

class TestSystemProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsWaitForTheSystemAndNothingElseDoes()
    {
        Bench bench;
        QList<Async<HttpResponse>> calls;
        for (int i = 0; i < 12; ++i)
            calls.append(bench.http.send(bench.request()));
        QTRY_COMPARE(bench.system.hosts(), QStringList {u"api.test"_s});
        QTest::qWait(20); // the event loop goes round, and no more is asked
        QCOMPARE(bench.system.hosts().size(), 1);
        QCOMPARE(bench.proxy.connections(), 0);
        bench.system.answer();
        for (const auto &call : calls)
            QVERIFY(waitFor(call).has_value());
        QVERIFY(bench.proxy.reached().contains(u"api.test:443"_s));
        QCOMPARE(bench.service.requests(), 12);
        QCOMPARE(bench.system.hosts().size(), 1);
        QVERIFY(!bench.system.wasAskedInMainThread());
    }

    void loopbackNeedsNoAnswer()
    {
        const SlowSystem system;
        HttpFixture f;
        f.server.expect("GET", "/thing", Answer::json(200, QByteArray("{}")));
        QVERIFY(f.send(Verb::Get).has_value());
    }

    void canBeCancelledMeanwhile()
    {
        Bench bench;
        // More than a lane has places for: each gives its own back.
        QList<Async<HttpResponse>> calls;
        std::stop_source stop;
        for (int i = 0; i < 12; ++i) {
            HttpRequest request = bench.request();
            request.stop = stop.get_token();
            calls.append(bench.http.send(request));
        }
        QTRY_COMPARE(bench.system.hosts().size(), 1);
        stop.request_stop();
        for (const auto &call : calls)
            QCOMPARE(waitFor(call).error().kind, ApiError::Kind::Cancelled);
        bench.system.answer();
        QVERIFY(waitFor(bench.http.send(bench.request())).has_value());
        QCOMPARE(bench.service.requests(), 1);
    }

    void isNotWaitedForForEver()
    {
        Bench bench;
        HttpRequest request = bench.request();
        request.timeout = std::chrono::milliseconds(50);
        const auto late = waitFor(bench.http.send(request));
        QCOMPARE(late.error().kind, ApiError::Kind::Timeout);
        QVERIFY(!late.error().outcomeUnknown); // it never left
        bench.system.answer();
        QVERIFY(waitFor(bench.http.send(bench.request())).has_value());
    }

    void aClientMayGoWhileItIsAsked()
    {
        SlowSystem system;
        Async<HttpResponse> call;
        {
            HttpClient http;
            HttpRequest request;
            request.url = QUrl(u"https://api.test/thing"_s);
            call = http.send(request);
            QTRY_COMPARE(system.hosts().size(), 1);
        }
        QCOMPARE(waitFor(call).error().kind, ApiError::Kind::Cancelled);
        system.answer();
        QTRY_VERIFY(systemproxies::isKnown(QUrl(u"https://api.test/other"_s)));
    }

    void aTestOfTheConnectionAsksAnew()
    {
        Bench bench;
        bench.system.answer();
        QVERIFY(waitFor(bench.http.send(bench.request())).has_value());
        ConnectionTest test;
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start(bench.rules, {}, {{ApiError::Service::PagerDutyApi, bench.request().url}});
        QTRY_COMPARE(bench.system.hosts().size(), 2);
        QCOMPARE(test.hops().size(), 1); // no proxy is known yet
        QCOMPARE(test.hops().constFirst().state, ConnectionTest::Hop::State::Waiting);
        bench.system.answer();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(test.hops().constFirst().kind, ConnectionTest::Hop::Kind::Proxy);
        QCOMPARE(test.hops().constFirst().state, ConnectionTest::Hop::State::Good);
        QCOMPARE(test.hops().constLast().state, ConnectionTest::Hop::State::Good);
        QVERIFY(!test.hops().constLast().direct);
    }

    void silenceMeansNoProxy()
    {
        systemproxies::setSource([](const QNetworkProxyQuery &) { return QList<QNetworkProxy>(); });
        AB_VERIFY_RESULT(proxies, systemproxies::learn(QUrl(u"https://api.test/"_s)));
        QCOMPARE(proxies->size(), 1);
        QCOMPARE(proxies->constFirst().type(), QNetworkProxy::NoProxy);
        systemproxies::setSource({});
    }
};

QTEST_GUILESS_MAIN(TestSystemProxies)
#include "tst_systemproxies.moc"
