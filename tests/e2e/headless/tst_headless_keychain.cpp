// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profilestore.h"
#include "core/accounts/secretstore.h"
#include "tests/e2e/headless/headlessfixture.h"
#include "tests/support/keychainsession.h"
#include "tests/support/proxyserver.h"
#include "tests/support/tlsserver.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

/// A saved profile as the window leaves it: addresses in the settings, secrets in the keychain.
class HeadlessKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInWithWhatTheWindowStored();
    void tellsWhichSignInIsMissing();
    void tellsAnEndedSignIn();
    void goesThroughTheProxyOfTheWindow();
};

namespace {

struct Fixture : HeadlessFixture
{
    Profile profile;
    std::unique_ptr<SecretStore> store = makeKeychainStore();

    Fixture()
    {
        keychain = true;
        profile = practice.profile();
        profile.id = newProfileId();
        profile.name = u"Production"_s;
        profile.practice = false;
        ProfileStore profiles(configFolder());
        if (!profiles.save(profile))
            qFatal("the profile could not be saved");
        keep(SecretName::UptrendsUser, practice.uptrends.apiUser());
        keep(SecretName::UptrendsPassword, practice.uptrends.apiPassword());
    }
    bool keep(SecretName name, const QString &secret)
    {
        return waitFor(store->write(profile.id, name, Secret::fromString(secret))).has_value()
               && store->persistent();
    }
    Run check() { return run({u"--headless"_s, u"check"_s, u"--profile"_s, u"Production"_s}); }
};

/// PagerDuty is https://api.test, behind a proxy that asks who is there.
struct ProxyFixture : Fixture
{
    TestAuthority authority;
    ProxyServer proxy {ProxyServer::Kind::Http};
    TlsServer service {authority.server({})};

    ProxyFixture()
    {
        proxy.lead(u"api.test"_s, service.port());
        proxy.requireSignIn("anna", "canary-proxy-password");
        profile.endpoints.set(EndpointName::PagerDutyApi, QUrl(u"https://api.test"_s));
        ProfileStore profiles(configFolder());
        if (!profiles.save(profile)
            || !keep(SecretName::PagerDutyToken, u"u+token00000000000000"_s))
            qFatal("the profile could not be saved");

        QSettings settings(configFolder() + u".conf"_s, QSettings::IniFormat);
        settings.setValue("network/proxy"_L1, u"http"_s);
        settings.setValue("network/host"_L1, u"127.0.0.1"_s);
        settings.setValue("network/port"_L1, uint(proxy.port()));
        settings.setValue("network/user"_L1, u"anna"_s);
        const QString file = QString::fromLatin1(
            authority.root().digest(QCryptographicHash::Sha256).toHex());
        write(u"config/alertbridge/alertbridge/certificates/"_s + file + u".pem"_s,
              authority.root().toPem());
    }
};

} // namespace

void HeadlessKeychainTest::initTestCase()
{
    if (!hasKeychainTools())
        QSKIP("dbus-run-session or gnome-keyring-daemon is not installed.");
}

void HeadlessKeychainTest::signsInWithWhatTheWindowStored()
{
    Fixture fixture;
    QVERIFY(fixture.keep(SecretName::PagerDutyToken, fixture.practice.pagerDuty.token()));
    const Run run = fixture.check();
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QCOMPARE(run.object["profile"_L1]["name"_L1].toString(), u"Production"_s);
    QCOMPARE(run.object["complete"_L1].toBool(), true);
    const QByteArray all = run.output + run.errors.toUtf8() + fixture.everythingWritten();
    for (const QString &secret :
         {fixture.practice.pagerDuty.token(), fixture.practice.uptrends.apiPassword()})
        QVERIFY(!all.contains(secret.toUtf8()));
}

void HeadlessKeychainTest::tellsWhichSignInIsMissing()
{
    Fixture fixture;
    const Run run = fixture.check();
    QCOMPARE(run.exitCode, 4);
    const QJsonValue error = run.list(u"errors"_s).first();
    QCOMPARE(error["service"_L1].toString(), u"pagerduty-api"_s);
    QCOMPARE(error["code"_L1].toString(), u"no_credential"_s);
    // Changes are made at Uptrends alone.
    const QString list = fixture.write(u"list.json"_s, R"({"version": 1, "changes": []})");
    QCOMPARE(fixture.run({u"--headless"_s, u"apply"_s, u"--profile"_s, fixture.profile.id, list})
                 .exitCode,
             0);
}

void HeadlessKeychainTest::tellsAnEndedSignIn()
{
    Fixture fixture;
    QVERIFY(fixture.keep(SecretName::PagerDutyToken, u"u+ended0000000000000"_s));
    const Run run = fixture.check();
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.list(u"errors"_s).first()["http_status"_L1].toInt(), 401);
}

void HeadlessKeychainTest::goesThroughTheProxyOfTheWindow()
{
    ProxyFixture fixture;
    // Without the password nobody is let through, and nobody is asked for it here.
    Run run = fixture.check();
    QCOMPARE(run.list(u"errors"_s).first()["code"_L1].toString(), u"proxy_authentication"_s);
    QCOMPARE(fixture.service.requests(), 0);

    const auto kept = fixture.store->write(u"network"_s, SecretName::ProxyPassword,
                                           Secret("canary-proxy-password"));
    QVERIFY(waitFor(kept).has_value());
    run = fixture.check();
    QVERIFY2(fixture.service.requests() > 0, qPrintable(run.errors));
    QVERIFY(fixture.proxy.reached().contains(u"api.test:443"_s));
    QCOMPARE(fixture.proxy.refusedSignIns(), 0);
    const QByteArray all = run.output + run.errors.toUtf8() + fixture.everythingWritten();
    QVERIFY(!all.contains("canary"));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!isInKeychainSession() && hasKeychainTools())
        return runInKeychainSession();
    HeadlessKeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_headless_keychain.moc"
