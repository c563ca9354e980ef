// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secretstore.h"
#include "tests/support/asynctest.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;

/// The keychain store against a real Secret Service: this program starts itself again inside a
/// session bus of its own, with a keyring that is unlocked by an empty password, in an empty home.
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

constexpr auto insideVariable = "ALERTBRIDGE_KEYCHAIN_TEST_INSIDE";

bool hasTools()
{
    return !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
           && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
}

int runInsideSession()
{
    const QTemporaryDir home;
    const QString runtime = home.filePath(u"runtime"_s);
    if (!QDir().mkpath(runtime))
        return 1;
    QFile::setPermissions(runtime,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(insideVariable), u"1"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"DISPLAY"_s);

    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    const QString script =
        u"eval \"$(printf '\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize "
        u"2>/dev/null)\"; \"$0\" \"$@\"; "
        "code=$?; [ -z \"$GNOME_KEYRING_PID\" ] || kill \"$GNOME_KEYRING_PID\"; exit $code"_s;
    session.start(u"dbus-run-session"_s, QStringList {u"--"_s, u"bash"_s, u"-c"_s, script}
                                             + QCoreApplication::arguments());
    if (!session.waitForFinished(60000)) {
        session.kill();
        return 1;
    }
    return session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
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

void KeychainTest::initTestCase()
{
    if (!hasTools())
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
    if (!qEnvironmentVariableIsSet(insideVariable) && hasTools())
        return runInsideSession();
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
