// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keychainsession.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace alertbridge::test {

namespace {

constexpr auto insideVariable = "ALERTBRIDGE_KEYCHAIN_TEST_INSIDE";

} // namespace

bool hasKeychainTools()
{
    return !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
           && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
}

bool isInKeychainSession()
{
    return qEnvironmentVariableIsSet(insideVariable);
}

int runInKeychainSession()
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

} // namespace alertbridge::test
