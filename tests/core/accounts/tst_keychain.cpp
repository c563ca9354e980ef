// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secretstore.h"
#include "tests/support/asynctest.h"
#include "tests/support/keychainsession.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::test;

/// The keychain store against a real Secret Service.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsSecretsFromRunToRun();
    void removes();
    void answersEmptyWhereThereIsNoEntry();
    void writesNoPlainText();
};

namespace {

QByteArray valueOf(SecretStore &store, const QString &profile, SecretName name)
{
    const Result<Secret> secret = test::waitFor(store.read(profile, name));
    return secret ? secret->reveal() : QByteArray("error");
}

template<typename T>
bool succeeds(const Async<T> &answer)
{
    return test::waitFor(answer).has_value();
}

} // namespace

void KeychainTest::initTestCase()
{
    if (!hasKeychainTools())
        QSKIP("dbus-run-session or gnome-keyring-daemon is not installed.");
}

void KeychainTest::keepsSecretsFromRunToRun()
{
    const QByteArray binary("\x00\xff token \xc3\xa9", 11);
    {
        const auto store = makeKeychainStore();
        QVERIFY(succeeds(store->write(u"a"_s, SecretName::PagerDutyToken, Secret(binary))));
        QVERIFY(succeeds(store->write(u"b"_s, SecretName::PagerDutyToken, Secret("other"))));
        QVERIFY2(store->persistent(), "The keychain refused.");
    }
    const auto store = makeKeychainStore();
    QSignalSpy changed(store.get(), &SecretStore::persistenceChanged);
    QCOMPARE(valueOf(*store, u"a"_s, SecretName::PagerDutyToken), binary);
    QCOMPARE(valueOf(*store, u"b"_s, SecretName::PagerDutyToken), "other");
    QVERIFY(store->persistent());
    QCOMPARE(changed.size(), 0);
}

void KeychainTest::removes()
{
    const auto store = makeKeychainStore();
    QVERIFY(succeeds(store->write(u"c"_s, SecretName::UptrendsPassword, Secret("soon gone"))));
    QVERIFY(succeeds(store->remove(u"c"_s, SecretName::UptrendsPassword)));
    QVERIFY(succeeds(store->remove(u"c"_s, SecretName::UptrendsPassword)));
    QCOMPARE(valueOf(*makeKeychainStore(), u"c"_s, SecretName::UptrendsPassword), "");
}

void KeychainTest::answersEmptyWhereThereIsNoEntry()
{
    const auto store = makeKeychainStore();
    QCOMPARE(valueOf(*store, u"nobody"_s, SecretName::PagerDutyToken), "");
    QVERIFY(store->persistent());
}

void KeychainTest::writesNoPlainText()
{
    const QByteArray canary = "canary-71c2e0d4";
    const auto store = makeKeychainStore();
    QVERIFY(succeeds(store->write(u"d"_s, SecretName::PagerDutyToken, Secret(canary))));
    QVERIFY(store->persistent());
    const QString settings = QDir::homePath() + "/.config"_L1;
    QDir folder(settings);
    QVERIFY2(!folder.exists() || folder.isEmpty(), "Nothing belongs into the settings folder.");
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (!isInKeychainSession() && hasKeychainTools())
        return runInKeychainSession();
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
