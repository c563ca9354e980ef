// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/practice.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace alertbridge;

/// The first line of the practice services, and the process that writes it, played by small shell
/// scripts.
class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFirstLine();
    void refusesALine_data();
    void refusesALine();
    void makesAProfileThatIsMarked();
    void startsAndStops();
    void killsWhatDoesNotListen();
    void takesALineInPieces();
    void reportsAFailedStart_data();
    void reportsAFailedStart();
    void tellsWhenItEndsByItself();
    void startsOnceOnly();
    void finishesTheCallerWhenDestroyed();

private:
    QString script(const QByteArray &body);

    QTemporaryDir m_folder;
    int m_scripts = 0;
};

namespace {

QJsonObject services()
{
    QJsonObject endpoints;
    for (const EndpointName name : allEndpointNames)
        endpoints.insert(endpointKey(name), u"http://127.0.0.1:4001"_s);
    endpoints.insert(u"uptrends-api"_s, u"http://127.0.0.1:4002/v4"_s);
    endpoints.insert(u"control"_s, u"http://127.0.0.1:4003"_s);
    return {{u"endpoints"_s, endpoints},
            {u"credentials"_s,
             QJsonObject {{u"pagerduty"_s, QJsonObject {{u"token"_s, u"pd-token"_s},
                                                        {u"client_id"_s, u"client"_s},
                                                        {u"email"_s, u"ada@example.com"_s},
                                                        {u"password"_s, u"pd-password"_s}}},
                          {u"uptrends"_s, QJsonObject {{u"api_user"_s, u"up-user"_s},
                                                       {u"api_password"_s, u"up-api-password"_s},
                                                       {u"email"_s, u"bea@example.com"_s},
                                                       {u"password"_s, u"up-password"_s}}}}}};
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject without(QJsonObject object, const QStringList &path)
{
    if (path.size() == 1) {
        object.remove(path.constFirst());
        return object;
    }
    object[path.constFirst()] = without(object.value(path.constFirst()).toObject(), path.sliced(1));
    return object;
}

QJsonObject with(QJsonObject object, const QString &endpoint, const QString &address)
{
    QJsonObject endpoints = object.value("endpoints"_L1).toObject();
    endpoints[endpoint] = address;
    object[u"endpoints"_s] = endpoints;
    return object;
}

bool isAlive(qint64 pid)
{
    return kill(static_cast<pid_t>(pid), 0) == 0;
}

} // namespace

QString PracticeTest::script(const QByteArray &body)
{
    const QString name = m_folder.filePath(u"script-%1"_s.arg(++m_scripts));
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write("#!/bin/sh\n" + body + '\n');
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return name;
}

void PracticeTest::readsTheFirstLine()
{
    const auto read = PracticeServices::fromJson(lineOf(services()));
    QVERIFY(read);
    QCOMPARE(read->endpoints.url(EndpointName::UptrendsApi, Region::Us),
             QUrl(u"http://127.0.0.1:4002/v4"_s));
    QCOMPARE(read->control, QUrl(u"http://127.0.0.1:4003"_s));
    QCOMPARE(read->pagerDutyToken.reveal(), "pd-token");
    QCOMPARE(read->clientId, u"client"_s);
    QCOMPARE(read->pagerDutyEmail, u"ada@example.com"_s);
    QCOMPARE(read->pagerDutyPassword.reveal(), "pd-password");
    QCOMPARE(read->uptrendsApiUser.reveal(), "up-user");
    QCOMPARE(read->uptrendsApiPassword.reveal(), "up-api-password");
    QCOMPARE(read->uptrendsEmail, u"bea@example.com"_s);
    QCOMPARE(read->uptrendsPassword.reveal(), "up-password");
}

void PracticeTest::refusesALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("text") << QByteArray("listening on 4001") << QString();
    QTest::newRow("no endpoints") << lineOf(without(services(), {u"endpoints"_s}))
                                  << u"endpoints"_s;
    QTest::newRow("no control") << lineOf(without(services(), {u"endpoints"_s, u"control"_s}))
                                << u"endpoints.control"_s;
    QTest::newRow("no token") << lineOf(
        without(services(), {u"credentials"_s, u"pagerduty"_s, u"token"_s}))
                              << u"credentials.pagerduty.token"_s;
    QTest::newRow("no user") << lineOf(
        without(services(), {u"credentials"_s, u"uptrends"_s, u"api_user"_s}))
                             << u"credentials.uptrends.api_user"_s;
    QTest::newRow("http elsewhere")
        << lineOf(with(services(), u"pagerduty-api"_s, u"http://example.com"_s))
        << u"endpoints.pagerduty-api"_s;
    QTest::newRow("user info") << lineOf(
        with(services(), u"control"_s, u"https://pagerduty.com@example.com"_s))
                               << u"endpoints.control"_s;
}

void PracticeTest::refusesALine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, path);
    const auto read = PracticeServices::fromJson(line);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ApiError::Kind::BadResponse);
    QVERIFY2(read.error().jsonPath.startsWith(path), qPrintable(read.error().jsonPath));
}

void PracticeTest::makesAProfileThatIsMarked()
{
    const auto read = PracticeServices::fromJson(lineOf(services()));
    QVERIFY(read);
    const Profile profile = read->profile(u"Practice account"_s);
    QVERIFY(profile.practice);
    QCOMPARE(profile.id, u"practice"_s);
    QCOMPARE(profile.name, u"Practice account"_s);
    QCOMPARE(profile.oauthClientId, u"client"_s);
    for (const EndpointName name : allEndpointNames)
        QVERIFY(profile.endpoints.isOverridden(name));
}

void PracticeTest::startsAndStops()
{
    const QString pidFile = m_folder.filePath(u"pid"_s);
    const QString program = script("echo $$ > " + pidFile.toUtf8() + "\necho 'noise' >&2\necho '"
                                   + lineOf(services()) + "'\nyes | head -c 300000\nexec sleep 60");
    auto process = std::make_unique<PracticeProcess>(program);
    QSignalSpy stopped(process.get(), &PracticeProcess::stopped);
    const auto started = process->start({u"--seed"_s, u"1"_s});
    QTRY_VERIFY(started.isFinished());
    QVERIFY(started.result());
    QCOMPARE(started.result()->clientId, u"client"_s);

    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 pid = file.readAll().trimmed().toLongLong();
    QVERIFY(isAlive(pid));
    QCOMPARE(stopped.size(), 0);
    QElapsedTimer clock;
    clock.start();
    process.reset();
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(!isAlive(pid));
}

void PracticeTest::killsWhatDoesNotListen()
{
    const QString pidFile = m_folder.filePath(u"stubborn"_s);
    const QString program = script("trap '' TERM\necho $$ > " + pidFile.toUtf8() + "\necho '"
                                   + lineOf(services()) + "'\nwhile :; do sleep 0.05; done");
    auto process = std::make_unique<PracticeProcess>(program);
    const auto started = process->start();
    QTRY_VERIFY(started.isFinished());
    QVERIFY(started.result());
    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qint64 pid = file.readAll().trimmed().toLongLong();
    QElapsedTimer clock;
    clock.start();
    process.reset();
    QVERIFY(clock.elapsed() < 1500);
    QVERIFY(!isAlive(pid));
}

void PracticeTest::takesALineInPieces()
{
    const QByteArray line = lineOf(services());
    PracticeProcess process(script("printf '%s' '" + line.left(40) + "'\nsleep 0.1\necho '"
                                   + line.mid(40) + "'\nexec sleep 60"));
    const auto started = process.start();
    QTRY_VERIFY(started.isFinished());
    QVERIFY(started.result());
}

void PracticeTest::reportsAFailedStart_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no program") << QByteArray() << u"practice_not_started"_s;
    QTest::newRow("ends at once") << QByteArray("exit 3") << u"practice_ended"_s;
    QTest::newRow("other output") << QByteArray("echo hello; exec sleep 60")
                                  << u"practice_unreadable"_s;
    QTest::newRow("endless line") << QByteArray("yes | tr -d '\\n'") << u"practice_unreadable"_s;
}

void PracticeTest::reportsAFailedStart()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    PracticeProcess process(body.isEmpty() ? u"/nowhere/alertbridge-sandbox"_s : script(body));
    QSignalSpy stopped(&process, &PracticeProcess::stopped);
    const auto started = process.start();
    QTRY_VERIFY(started.isFinished());
    QVERIFY(!started.result());
    QCOMPARE(started.result().error().kind, ApiError::Kind::Local);
    QCOMPARE(started.result().error().code, code);
    QCOMPARE(stopped.size(), 0);
}

void PracticeTest::tellsWhenItEndsByItself()
{
    PracticeProcess process(script("echo '" + lineOf(services()) + "'\nsleep 0.1"));
    QSignalSpy stopped(&process, &PracticeProcess::stopped);
    const auto started = process.start();
    QTRY_VERIFY(started.isFinished());
    QVERIFY(started.result());
    QTRY_COMPARE(stopped.size(), 1);

    const auto again = process.start();
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result());
}

void PracticeTest::startsOnceOnly()
{
    PracticeProcess process(script("exec sleep 60"));
    const auto first = process.start();
    const auto second = process.start();
    QVERIFY(second.isFinished());
    QCOMPARE(second.result().error().code, u"practice_already_running"_s);
    QVERIFY(!first.isFinished());
}

void PracticeTest::finishesTheCallerWhenDestroyed()
{
    auto process = std::make_unique<PracticeProcess>(script("exec sleep 60"));
    const auto started = process->start();
    process.reset();
    QVERIFY(started.isFinished());
    QCOMPARE(started.result().error().kind, ApiError::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(PracticeTest)

#include "tst_practice.moc"
