// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secretstore.h"
#include "tests/support/asynctest.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;

/// The memory store, and the keychain store on a system that has no keychain.
class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsApartByProfileAndName_data();
    void keepsApartByProfileAndName();
    void removes_data() { keepsApartByProfileAndName_data(); }
    void removes();
    void memoryIsNeverPersistent();
    void tellsThatThereIsNoKeychain();
    void readingTellsItToo();
    void mayDieWithCallsUnderWay();

private:
    QTemporaryDir m_runtime;
};

namespace {

std::unique_ptr<SecretStore> make(bool keychain)
{
    return keychain ? makeKeychainStore() : makeMemoryStore();
}

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

void SecretStoreTest::initTestCase()
{
    // No bus, and none to be started by itself.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DISPLAY");
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void SecretStoreTest::keepsApartByProfileAndName_data()
{
    QTest::addColumn<bool>("keychain");
    QTest::newRow("memory") << false;
    QTest::newRow("no keychain") << true;
}

void SecretStoreTest::keepsApartByProfileAndName()
{
    QFETCH(bool, keychain);
    const auto store = make(keychain);
    const QByteArray binary("\x00\xff key \xc3\xa9", 9);
    QVERIFY(succeeds(store->write(u"a"_s, SecretName::PagerDutyToken, Secret(binary))));
    QVERIFY(succeeds(store->write(u"b"_s, SecretName::PagerDutyToken, Secret("other"))));
    QVERIFY(succeeds(store->write(u"a"_s, SecretName::UptrendsUser, Secret("user"))));
    QCOMPARE(valueOf(*store, u"a"_s, SecretName::PagerDutyToken), binary);
    QCOMPARE(valueOf(*store, u"b"_s, SecretName::PagerDutyToken), "other");
    QCOMPARE(valueOf(*store, u"a"_s, SecretName::UptrendsUser), "user");
    QCOMPARE(valueOf(*store, u"a"_s, SecretName::UptrendsPassword), "");
    QVERIFY(succeeds(store->write(u"a"_s, SecretName::UptrendsUser, Secret("newer"))));
    QCOMPARE(valueOf(*store, u"a"_s, SecretName::UptrendsUser), "newer");
}

void SecretStoreTest::removes()
{
    QFETCH(bool, keychain);
    const auto store = make(keychain);
    QVERIFY(succeeds(store->write(u"a"_s, SecretName::PagerDutyToken, Secret("token"))));
    QVERIFY(succeeds(store->remove(u"a"_s, SecretName::PagerDutyToken)));
    QCOMPARE(valueOf(*store, u"a"_s, SecretName::PagerDutyToken), "");
    QVERIFY(succeeds(store->remove(u"a"_s, SecretName::PagerDutyToken)));
}

void SecretStoreTest::memoryIsNeverPersistent()
{
    QVERIFY(!makeMemoryStore()->persistent());
}

void SecretStoreTest::tellsThatThereIsNoKeychain()
{
    const auto store = makeKeychainStore();
    QSignalSpy changed(store.get(), &SecretStore::persistenceChanged);
    QVERIFY(store->persistent());
    QVERIFY(succeeds(store->write(u"a"_s, SecretName::PagerDutyToken, Secret("token"))));
    QVERIFY(!store->persistent());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toBool(), false);
    QVERIFY(succeeds(store->write(u"a"_s, SecretName::PagerDutyToken, Secret("again"))));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(valueOf(*store, u"a"_s, SecretName::PagerDutyToken), "again");
}

void SecretStoreTest::readingTellsItToo()
{
    const auto store = makeKeychainStore();
    QSignalSpy changed(store.get(), &SecretStore::persistenceChanged);
    QCOMPARE(valueOf(*store, u"a"_s, SecretName::PagerDutyToken), "");
    QCOMPARE(changed.size(), 1);
}

void SecretStoreTest::mayDieWithCallsUnderWay()
{
    auto store = makeKeychainStore();
    const auto written = store->write(u"a"_s, SecretName::PagerDutyToken, Secret("token"));
    const auto read = store->read(u"a"_s, SecretName::PagerDutyToken);
    store.reset();
    QTRY_VERIFY(written.isFinished());
    QTRY_VERIFY(read.isFinished());
}

QTEST_GUILESS_MAIN(SecretStoreTest)

#include "tst_secretstore.moc"
