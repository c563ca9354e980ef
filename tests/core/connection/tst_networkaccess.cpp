// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/networkaccess.h"
#include "core/net/httpclient.h"
#include "tests/support/asynctest.h"
#include "tests/support/logcapture.h"
#include "tests/support/proxyserver.h"
#include "tests/support/tlsserver.h"

#include <QtCore/QDirIterator>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

const auto canary = "canary-proxy-password";

struct NetworkBench
{
    NetworkBench()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
    }
    std::unique_ptr<NetworkAccess> open()
    {
        return std::make_unique<NetworkAccess>(secrets.get(), folder.filePath(u"certificates"_s));
    }

    QTemporaryDir folder;
    std::unique_ptr<SecretStore> secrets = makeMemoryStore();
};

ConnectionRules manual(quint16 port = 3128)
{
    ConnectionRules rules;
    rules.proxy.mode = ProxySettings::Mode::Http;
    rules.proxy.host = u"127.0.0.1"_s;
    rules.proxy.port = port;
    rules.proxy.exclusions = {u"*.example.com"_s};
    rules.proxy.user = u"anna"_s;
    return rules;
}

} // namespace

class TestNetworkAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"alertbridge-tests"_s);
        QCoreApplication::setApplicationName(u"network"_s);
    }
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void beginsWithTheSystem()
    {
        NetworkBench bench;
        const auto network = bench.open();
        QCOMPARE(network->rules().proxy, ProxySettings());
        QVERIFY(network->rules().authorities.isEmpty());
        QVERIFY(QNetworkProxyFactory::usesSystemConfiguration());
    }

    void keepsWhatWasSaved()
    {
        NetworkBench bench;
        const TestAuthority authority;
        ConnectionRules rules = manual();
        rules.authorities = {authority.root()};
        {
            const auto network = bench.open();
            const QSignalSpy changed(network.get(), &NetworkAccess::changed);
            QVERIFY(network->save(rules, Secret(canary)));
            QCOMPARE(changed.size(), 1);
            QCOMPARE(QNetworkProxy::applicationProxy().hostName(), u"127.0.0.1"_s);
            QVERIFY(QNetworkProxy::applicationProxy().password().isEmpty());
            // Beside this computer's own, which Qt looks up no more where others are added.
            const QList<QSslCertificate> trusted = QSslConfiguration::defaultConfiguration()
                                                       .caCertificates();
            const QList<QSslCertificate> own = QSslConfiguration::systemCaCertificates();
            QVERIFY(!own.isEmpty());
            for (const QSslCertificate &each : own)
                QVERIFY(trusted.contains(each));
            QVERIFY(trusted.contains(authority.root()));
        }
        const auto network = bench.open();
        QCOMPARE(network->rules().proxy, rules.proxy);
        QCOMPARE(network->rules().authorities, rules.authorities);
        QVERIFY(!network->proxySignIn()->hasCredential());
        AB_VERIFY_RESULT(loaded, network->loadPassword());
        QVERIFY(network->proxySignIn()->hasCredential());
        QVERIFY(network->hasPassword());

        // Without a user there is no password to keep.
        rules.proxy.user.clear();
        rules.authorities.clear();
        QVERIFY(network->save(rules));
        QVERIFY(!network->hasPassword());
        QVERIFY(
            !QSslConfiguration::defaultConfiguration().caCertificates().contains(authority.root()));
        QVERIFY(waitFor(bench.secrets->read(u"network"_s, SecretName::ProxyPassword))->isEmpty());
        QVERIFY(bench.open()->rules().authorities.isEmpty());
    }

    void aChangedFileIsNotTrusted()
    {
        NetworkBench bench;
        const TestAuthority authority;
        const TestAuthority other;
        ConnectionRules rules;
        rules.authorities = {authority.root()};
        QVERIFY(bench.open()->save(rules));
        QDirIterator files(bench.folder.filePath(u"certificates"_s), {u"*.pem"_s}, QDir::Files);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(other.root().toPem());
        file.close();
        QVERIFY(bench.open()->rules().authorities.isEmpty());
    }

    void halfASettingIsNone()
    {
        NetworkBench bench;
        QSettings().setValue(u"network/proxy"_s, u"http"_s);
        QCOMPARE(bench.open()->rules().proxy.mode, ProxySettings::Mode::System);
    }

    void thePasswordIsInTheStoreAlone()
    {
        const LogCapture log;
        NetworkBench bench;
        TestAuthority authority;
        ProxyServer proxy(ProxyServer::Kind::Http);
        TlsServer service(authority.server({}));
        proxy.lead(u"api.test"_s, service.port());
        proxy.requireSignIn("anna", canary);
        HttpClient http;
        const auto network = bench.open();
        network->serve(&http);
        ConnectionRules rules = manual(proxy.port());
        rules.authorities = {authority.root()};
        QVERIFY(network->save(rules, Secret(canary)));
        HttpRequest request;
        request.url = QUrl(u"https://api.test/"_s);
        AB_VERIFY_RESULT(answer, http.send(request));
        QCOMPARE(proxy.signIns(), 1);
        QCOMPARE(waitFor(bench.secrets->read(u"network"_s, SecretName::ProxyPassword))->reveal(),
                 canary);

        QVERIFY(!log.contains(u"canary"_s));
        QSettings().sync();
        QDirIterator files(bench.folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY2(!content.contains("canary"), qPrintable(file.fileName()));
            QVERIFY(!content.contains(QByteArray("anna:canary").toBase64().left(12)));
            ++looked;
        }
        QVERIFY(looked >= 2);
    }

    void signingInMendsWhatWasAskedFor()
    {
        NetworkBench bench;
        TestAuthority authority;
        ProxyServer proxy(ProxyServer::Kind::Http);
        TlsServer service(authority.server({}));
        proxy.lead(u"api.test"_s, service.port());
        proxy.requireSignIn("anna", canary);
        HttpClient http;
        const auto network = bench.open();
        network->serve(&http);
        ConnectionRules rules = manual(proxy.port());
        rules.proxy.user.clear();
        rules.authorities = {authority.root()};
        QVERIFY(network->save(rules));
        const QSignalSpy wanted(network.get(), &NetworkAccess::proxySignInWanted);
        HttpRequest request;
        request.url = QUrl(u"https://api.test/"_s);
        QVERIFY(!waitFor(http.send(request)).has_value());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(network->signIn(u"anna"_s, Secret(canary)));
        AB_VERIFY_RESULT(answer, http.send(request));
        QCOMPARE(bench.open()->rules().proxy.user, u"anna"_s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkAccess)
#include "tst_networkaccess.moc"
