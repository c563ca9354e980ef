// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/uptrendsaccount.h"

#include "app/sandbox/uptrends/apiroutes.h"
#include "app/sandbox/uptrends/uptrendsdump.h"
#include "app/sandbox/uptrends/webapp.h"

namespace sandbox {

using namespace Qt::StringLiterals;

struct UptrendsAccount::Private
{
    Private(const WorldOptions &options, Clock *clock, IdSource *ids, EventSink *sink)
        : world(options, clock, ids)
        , sender(sink)
        , engine(&world, &sender)
        , web(&world, &engine, &sender)
    {
    }

    uptrends::UptrendsWorld world;
    uptrends::PagerDutySender sender;
    uptrends::AlertEngine engine;
    uptrends::WebApp web;
};

UptrendsAccount::UptrendsAccount(const WorldOptions &options, Clock *clock, IdSource *ids,
                                 EventSink *sink, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options, clock, ids, sink))
{
}

UptrendsAccount::~UptrendsAccount() = default;

void UptrendsAccount::attach(Service *api, Service *app)
{
    uptrends::ApiRoutes routes(api, &d->world);
    uptrends::addAccountRoutes(routes);
    uptrends::addIntegrationRoutes(routes);
    uptrends::addDefinitionRoutes(routes);
    uptrends::addLevelRoutes(routes);
    uptrends::addLevelIntegrationRoutes(routes);
    uptrends::addOperatorRoutes(routes);
    uptrends::addMonitorRoutes(routes);
    uptrends::addMonitorWriteRoutes(routes);
    uptrends::addOperatorWriteRoutes(routes);
    uptrends::addAlertRoutes(routes, &d->engine);
    api->setNotFound([](const Request &, const QStringList &) {
        return uptrends::failure(404, {u"No resource was found that matches the request URI."_s});
    });
    d->web.attach(app);
    d->sender.setClientUrl(app->url());
}

void UptrendsAccount::setPagerDutyInstallUrl(const QUrl &url)
{
    d->web.setPagerDutyInstallUrl(url);
}

QUrl UptrendsAccount::installRedirect() const
{
    return d->web.installRedirect();
}

QString UptrendsAccount::apiUser() const
{
    return d->world.apiUsers.items().constFirst()->userName;
}

QString UptrendsAccount::apiPassword() const
{
    return d->world.apiUsers.items().constFirst()->password;
}

QString UptrendsAccount::email() const
{
    return d->world.operators.items().constFirst()->email;
}

QString UptrendsAccount::password() const
{
    return d->world.operators.items().constFirst()->password;
}

bool UptrendsAccount::breakMonitor(const QString &nameOrGuid, const QString &error)
{
    uptrends::Monitor *monitor = d->world.monitorByName(nameOrGuid);
    if (monitor)
        d->engine.breakMonitor(*monitor, error);
    return monitor != nullptr;
}

bool UptrendsAccount::repairMonitor(const QString &nameOrGuid)
{
    uptrends::Monitor *monitor = d->world.monitorByName(nameOrGuid);
    if (monitor)
        d->engine.repairMonitor(*monitor);
    return monitor != nullptr;
}

QJsonObject UptrendsAccount::monitor(const QString &nameOrGuid) const
{
    const uptrends::Monitor *found = d->world.monitorByName(nameOrGuid);
    return found ? uptrends::dumpOf(*found) : QJsonObject();
}

QJsonObject UptrendsAccount::dump() const
{
    return uptrends::dumpOf(d->world, d->engine);
}

} // namespace sandbox
