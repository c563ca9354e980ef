// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profilestore.h"
#include "core/accounts/secretstore.h"
#include "tests/e2e/headless/headlessfixture.h"
#include "tests/support/keychainsession.h"

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

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!isInKeychainSession() && hasKeychainTools())
        return runInKeychainSession();
    HeadlessKeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_headless_keychain.moc"
