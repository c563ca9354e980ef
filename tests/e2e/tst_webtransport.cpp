// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "core/net/secret.h"
#include "tests/support/logcapture.h"
#include "tests/support/proxyserver.h"
#include "tests/support/testserver.h"
#include "tests/support/tlsserver.h"
#include "ui/websignin/embeddedpage.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longLoad = 30000;

/// A page of the app behind a proxy.
struct PageBench
{
    explicit PageBench(const TestAuthority::Wanted &wanted = {}, bool trusting = true)
        : service(authority.server(wanted))
    {
        QSettings().clear();
        app = std::make_unique<Application>(Options());
        proxy.lead(u"api.test"_s, service.port());
        rules.proxy.mode = ProxySettings::Mode::Http;
        rules.proxy.host = u"127.0.0.1"_s;
        rules.proxy.port = proxy.port();
        if (trusting)
            rules.authorities = {authority.root()};
    }

    bool open(const QUrl &url = QUrl(u"https://api.test/page"_s))
    {
        page.reset(app->context().makeEmbeddedPage(nullptr));
        if (!page)
            return false;
        page->resize(400, 300);
        page->show();
        refusals = std::make_unique<QSignalSpy>(page.get(), &ui::EmbeddedPage::certificateRefused);
        refused = std::make_unique<QSignalSpy>(page.get(), &ui::EmbeddedPage::refused);
        QSignalSpy loading(page.get(), &ui::EmbeddedPage::loadingChanged);
        page->open(url);
        return QTest::qWaitFor(
            [&loading] { return !loading.isEmpty() && !loading.last().at(0).toBool(); }, longLoad);
    }

    TestAuthority authority;
    ProxyServer proxy {ProxyServer::Kind::Http};
    TlsServer service;
    ConnectionRules rules;
    std::unique_ptr<Application> app;
    std::unique_ptr<ui::EmbeddedPage> page;
    std::unique_ptr<QSignalSpy> refusals;
    std::unique_ptr<QSignalSpy> refused;

    NetworkAccess *network() const { return app->context().network; }
};

} // namespace

/// Pages go the way that requests go, and trust whom they trust.
class TestWebTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSettings().clear(); }

    void aPageGoesThroughTheProxy()
    {
        PageBench bench;
        QVERIFY(bench.network()->save(bench.rules));
        QVERIFY(bench.open());
        QVERIFY(bench.service.requests() > 0);
        QVERIFY(bench.proxy.reached().contains(u"api.test:443"_s));
        QVERIFY(bench.refusals->isEmpty());
    }

    void loopbackIsReachedDirectly()
    {
        PageBench bench;
        QVERIFY(bench.network()->save(bench.rules));
        TestServer local;
        local.always("GET", "/", Answer::html(200));
        local.always("GET", "/favicon.ico", Answer::empty(404));
        QVERIFY(bench.open(local.url(u"/"_s)));
        QCOMPARE(local.count("GET", "/"), 1);
        for (const QString &asked : bench.proxy.askedFor())
            QVERIFY2(!asked.startsWith(u"127."_s), qPrintable(asked));
    }

    void anotherProxyIsUsedAtOnce()
    {
        PageBench bench;
        QVERIFY(bench.network()->save(bench.rules));
        QVERIFY(bench.open());
        ProxyServer second(ProxyServer::Kind::Socks5);
        second.lead(u"api.test"_s, bench.service.port());
        bench.rules.proxy.mode = ProxySettings::Mode::Socks5;
        bench.rules.proxy.port = second.port();
        QVERIFY(bench.network()->save(bench.rules));
        QVERIFY(bench.open());
        QVERIFY(second.reached().contains(u"api.test:443"_s));
    }

    void aPageSignsInAtTheProxy()
    {
        const LogCapture log;
        PageBench bench;
        bench.proxy.requireSignIn("anna", "canary-proxy-password");
        bench.rules.proxy.user = u"anna"_s;
        QVERIFY(bench.network()->save(bench.rules, Secret("canary-proxy-password")));
        QVERIFY(bench.open());
        QVERIFY(bench.service.requests() > 0);
        QCOMPARE(bench.proxy.refusedSignIns(), 0);
        QVERIFY(!log.contains(u"canary"_s));
    }

    void aWrongSignInIsShownOnceAndAskedFor()
    {
        PageBench bench;
        bench.proxy.requireSignIn("anna", "the-right-password");
        bench.rules.proxy.user = u"anna"_s;
        QVERIFY(bench.network()->save(bench.rules, Secret("the-wrong-password")));
        const QSignalSpy wanted(bench.network(), &NetworkAccess::proxySignInWanted);
        QVERIFY(bench.open());
        QCOMPARE(bench.service.requests(), 0);
        QCOMPARE(bench.proxy.refusedSignIns(), 1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).toBool(), true);
        QVERIFY(!bench.refused->isEmpty());
        QCOMPARE(bench.refused->first().at(0).toString(), u"proxy"_s);
        QVERIFY(bench.open());
        QCOMPARE(bench.proxy.refusedSignIns(), 1);
        QVERIFY(bench.network()->signIn(u"anna"_s, Secret("the-right-password")));
        QVERIFY(bench.open());
        QVERIFY(bench.service.requests() > 0);
    }

    void badCertificatesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("selfSigned");
        QTest::addColumn<bool>("trusting");
        QTest::newRow("unknown authority") << u"api.test"_s << 30 << false << false;
        QTest::newRow("expired") << u"api.test"_s << -1 << false << true;
        QTest::newRow("another name") << u"www.test"_s << 30 << false << true;
        QTest::newRow("by itself") << u"api.test"_s << 30 << true << true;
    }
    void badCertificatesAreRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const int, days);
        QFETCH(const bool, selfSigned);
        QFETCH(const bool, trusting);
        PageBench bench({name, days, selfSigned}, trusting);
        QVERIFY(bench.network()->save(bench.rules));
        QVERIFY(bench.open());
        QCOMPARE(bench.service.requests(), 0);
        QVERIFY(!bench.refusals->isEmpty());
        QCOMPARE(bench.refusals->first().at(0).toString(), u"api.test"_s);
        const auto chain = bench.refusals->first().at(2).value<QList<QSslCertificate>>();
        QVERIFY(!chain.isEmpty());
        QCOMPARE(chain.first().subjectDisplayName(), name);
    }

    void anAuthorityThatWasTakenAwayIsNotTrusted()
    {
        PageBench bench;
        QVERIFY(bench.network()->save(bench.rules));
        QVERIFY(bench.open());
        // The page's icon may be asked for at any time: only pages count.
        QCOMPARE(bench.service.pages(), 1);
        bench.rules.authorities.clear();
        QVERIFY(bench.network()->save(bench.rules));
        QVERIFY(bench.open());
        QCOMPARE(bench.service.pages(), 1);
        QVERIFY(!bench.refusals->isEmpty());
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    Application::prepareProcess();
    QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"alertbridge-webtransport"_s);
    TestWebTransport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_webtransport.moc"
