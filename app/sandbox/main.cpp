// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control/control.h"
#include "app/sandbox/http/faultplan.h"
#include "app/sandbox/http/service.h"
#include "app/sandbox/options.h"
#include "app/sandbox/pagerduty/pagerdutyaccount.h"
#include "app/sandbox/uptrends/uptrendsaccount.h"
#include "app/sandbox/world/world.h"
#include "core/platform/stopsignals.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace {

int fail(const QString &text)
{
    std::fprintf(stderr, "alertbridge-sandbox: %s\n", qPrintable(text));
    return 2;
}

struct Arguments
{
    WorldOptions world;
    quint16 portBase = 0;
    QHash<QString, QUrl> publicUrls;
};

std::optional<QString> readNumber(const QCommandLineParser &parser, const QString &name, int least,
                                  int most, int *number)
{
    if (!parser.isSet(name))
        return std::nullopt;
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < least || value > most)
        return u"--%1 takes a number from %2 to %3"_s.arg(name).arg(least).arg(most);
    *number = value;
    return std::nullopt;
}

/// What is wrong with the command line; nothing: @p arguments is filled.
std::optional<QString> readArguments(const QCoreApplication &application, Arguments *arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(applicationDescription());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(programOptions());
    parser.process(application);
    if (!parser.positionalArguments().isEmpty())
        return u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().constFirst());

    bool ok = false;
    arguments->world.seed = parser.value(u"seed"_s).toUInt(&ok);
    if (!ok)
        return u"--seed takes a number that is not negative"_s;
    int portBase = 0;
    WorldOptions &world = arguments->world;
    for (const auto &problem : {readNumber(parser, u"services"_s, 0, 100000, &world.services),
                                readNumber(parser, u"definitions"_s, 0, 100000, &world.definitions),
                                readNumber(parser, u"levels"_s, 1, 10, &world.levels),
                                readNumber(parser, u"latency"_s, 0, 600000, &world.latencyMs),
                                readNumber(parser, u"port-base"_s, 1024, 65529, &portBase)}) {
        if (problem)
            return problem;
    }
    arguments->portBase = quint16(portBase);
    world.eu = parser.isSet(u"eu"_s);
    world.allKinds = parser.isSet(u"all-kinds"_s);
    world.aiops = !parser.isSet(u"no-aiops"_s);
    const QStringList publicUrls = parser.values(u"public"_s);
    for (const QString &entry : publicUrls) {
        const QUrl url(entry.section(u'=', 1), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return u"--public takes NAME=URL, not \"%1\""_s.arg(entry);
        arguments->publicUrls.insert(entry.section(u'=', 0, 0), url);
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"alertbridge-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ALERTBRIDGE_VERSION));
    Arguments arguments;
    if (const std::optional<QString> problem = readArguments(application, &arguments))
        return fail(*problem);

    Clock clock;
    IdSource ids(arguments.world.seed);
    FaultPlan faults;
    PagerDutyAccount pagerDuty(arguments.world, &clock, &ids);
    UptrendsAccount uptrends(arguments.world, &clock, &ids, &pagerDuty);

    Service api(u"pagerduty-api"_s);
    Service events(u"pagerduty-events"_s);
    Service identity(u"pagerduty-identity"_s);
    Service app(u"pagerduty-app"_s);
    Service uptrendsApi(u"uptrends-api"_s);
    Service uptrendsApp(u"uptrends-app"_s);
    Service controlOrigin(u"control"_s);
    const QList<Service *> vendors {&api, &events, &identity, &app, &uptrendsApi, &uptrendsApp};
    const QList<Service *> all = vendors + QList<Service *> {&controlOrigin};

    QJsonObject endpoints;
    QStringList names;
    quint16 port = arguments.portBase;
    for (Service *service : all) {
        if (!service->listen(port))
            return fail(u"port %1 is taken"_s.arg(port));
        if (port != 0)
            ++port;
        service->setClock(&clock);
        if (arguments.publicUrls.contains(service->name()))
            service->setPublicUrl(arguments.publicUrls.value(service->name()));
        QString address = service->address();
        if (service == &uptrendsApi)
            address += "/v4"_L1; // the real base address ends with the version
        endpoints.insert(service->name(), address);
        names.append(service->name());
    }
    for (auto it = arguments.publicUrls.cbegin(); it != arguments.publicUrls.cend(); ++it) {
        if (!names.contains(it.key()))
            return fail(u"--public knows no \"%1\", only %2"_s.arg(it.key(), names.join(u", "_s)));
    }
    for (Service *service : vendors) {
        service->setFaultPlan(&faults);
        service->setLatency(arguments.world.latencyMs);
    }

    pagerDuty.attach(&api, &events, &identity, &app);
    uptrends.attach(&uptrendsApi, &uptrendsApp);
    pagerDuty.setUptrendsRedirect(uptrends.installRedirect());
    uptrends.setPagerDutyInstallUrl(pagerDuty.uptrendsInstallUrl());
    Control control(&clock, &faults, &pagerDuty, &uptrends, vendors);
    control.attach(&controlOrigin);

    const alertbridge::platform::StopSignals signals;
    QObject::connect(&signals, &alertbridge::platform::StopSignals::stopWanted, &application,
                     &QCoreApplication::quit);
    const QJsonObject greeting {
        {u"endpoints"_s, endpoints},
        {u"credentials"_s,
         QJsonObject {{u"pagerduty"_s, QJsonObject {{u"token"_s, pagerDuty.token()},
                                                    {u"client_id"_s, pagerDuty.clientId()},
                                                    {u"email"_s, pagerDuty.email()},
                                                    {u"password"_s, pagerDuty.password()}}},
                      {u"uptrends"_s, QJsonObject {{u"api_user"_s, uptrends.apiUser()},
                                                   {u"api_password"_s, uptrends.apiPassword()},
                                                   {u"email"_s, uptrends.email()},
                                                   {u"password"_s, uptrends.password()}}}}}};
    std::printf("%s\n", QJsonDocument(greeting).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);

    return QCoreApplication::exec();
}
