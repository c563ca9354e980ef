// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/headless/headlessfixture.h"

#include <QtCore/QDirIterator>

using namespace Qt::StringLiterals;

namespace alertbridge::test {

namespace {

constexpr int patience = 60000;

} // namespace

HeadlessFixture::HeadlessFixture(const sandbox::WorldOptions &options)
    : practice(options)
{
    QJsonObject endpoints;
    const Profile profile = practice.profile();
    for (const EndpointName name : allEndpointNames)
        endpoints.insert(endpointKey(name), profile.url(name).toString());
    endpoints.insert(u"control"_s, profile.url(EndpointName::UptrendsApp).toString());
    const QJsonObject pagerDuty {{u"token"_s, practice.pagerDuty.token()},
                                 {u"client_id"_s, u"client"_s},
                                 {u"email"_s, practice.pagerDuty.email()},
                                 {u"password"_s, practice.pagerDuty.password()}};
    const QJsonObject uptrends {{u"api_user"_s, practice.uptrends.apiUser()},
                                {u"api_password"_s, practice.uptrends.apiPassword()},
                                {u"email"_s, practice.uptrends.email()},
                                {u"password"_s, practice.uptrends.password()}};
    const QJsonObject line {
        {u"endpoints"_s, endpoints},
        {u"credentials"_s, QJsonObject {{u"pagerduty"_s, pagerDuty}, {u"uptrends"_s, uptrends}}}};
    write(u"practice.json"_s, QJsonDocument(line).toJson(QJsonDocument::Compact));
}

QProcessEnvironment HeadlessFixture::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList unset {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s};
    if (!keychain)
        unset.append({u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s});
    for (const QString &name : std::as_const(unset))
        environment.remove(name);
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    return environment;
}

std::unique_ptr<QProcess> HeadlessFixture::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->start(QStringLiteral(ALERTBRIDGE_PROGRAM), arguments);
    return process;
}

Run HeadlessFixture::endOf(QProcess &process)
{
    Run run;
    // The practice services answer from this process: its event loop goes on.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                         patience)) {
        process.kill();
        return run;
    }
    run.output = process.readAllStandardOutput();
    run.errors = QString::fromUtf8(process.readAllStandardError());
    if (process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.object = QJsonDocument::fromJson(run.output).object();
    return run;
}

Run HeadlessFixture::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    if (!input.isEmpty())
        process->write(input);
    process->closeWriteChannel();
    return endOf(*process);
}

Run HeadlessFixture::practise(const QStringList &arguments, const QByteArray &input)
{
    return run(QStringList {u"--practice"_s, practiceFile()} + arguments, input);
}

QString HeadlessFixture::dataFolder() const
{
    return m_home.filePath(u"data/alertbridge/alertbridge"_s);
}

QString HeadlessFixture::configFolder() const
{
    return m_home.filePath(u"config/alertbridge/alertbridge"_s);
}

QString HeadlessFixture::write(const QString &name, const QByteArray &content)
{
    const QString path = m_home.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no room for a file");
    return path;
}

QByteArray HeadlessFixture::everythingWritten() const
{
    QByteArray all;
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path == practiceFile())
            continue;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            all += path.toUtf8() + '\n' + file.readAll() + '\n';
    }
    return all;
}

QString HeadlessFixture::connectPagerDuty(const QString &name, const QString &serviceName)
{
    tour::PracticeUser user(practice.logins());
    const QString serviceId = practice.idNamed(u"services"_s, serviceName);
    if (!user.signInToUptrends() || !user.connect({serviceId}) || !user.save(name))
        return {};
    const auto integrations = waitFor(practice.account->uptrends()->fetchIntegrations());
    for (const uptrends::Integration &each : integrations->items) {
        if (each.name == name) {
            learn(each.guid, {serviceId});
            return each.guid;
        }
    }
    return {};
}

void HeadlessFixture::learn(const QString &integrationGuid, const QStringList &serviceIds)
{
    FeedBook feeds(dataFolder(), u"practice"_s);
    Feed feed;
    feed.integrationGuid = integrationGuid;
    feed.serviceIds = serviceIds;
    feed.learntAt = QDateTime::currentDateTimeUtc();
    feeds.learn(feed);
}

QString HeadlessFixture::definition(const QString &name)
{
    const auto all = waitFor(practice.account->uptrends()->fetchAlertDefinitions());
    for (const uptrends::AlertDefinition &each : all->items) {
        if (each.name == name)
            return each.guid;
    }
    return {};
}

} // namespace alertbridge::test
