// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/pagerdutyaccount.h"

#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/eventsapi.h"
#include "app/sandbox/pagerduty/identity.h"
#include "app/sandbox/pagerduty/installflow.h"
#include "app/sandbox/pagerduty/webpages.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>

namespace sandbox {

using namespace Qt::StringLiterals;

struct PagerDutyAccount::Private
{
    WorldOptions options;
    pd::Backend backend;
    pd::EventsApi events;
    pd::Identity identity;
    pd::InstallFlow install;
    QTimer due;

    Private(const WorldOptions &worldOptions, Clock &clock, IdSource &ids)
        : options(worldOptions)
        , backend(options, clock, ids)
        , events(backend)
        , identity(backend)
        , install(backend, identity)
    {
    }
};

PagerDutyAccount::PagerDutyAccount(const WorldOptions &options, Clock *clock, IdSource *ids,
                                   QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options, *clock, *ids))
{
    d->backend.render.apiAddress = [] { return u"https://api.pagerduty.com"_s; };
    d->backend.render.appAddress = [] { return u"https://practice.pagerduty.com"_s; };
    pd::seedWorld(d->backend.store, options, *clock, *ids);
    connect(clock, &Clock::advanced, this, [this] { d->backend.incidents.runDue(); });
    connect(&d->due, &QTimer::timeout, this, [this] { d->backend.incidents.runDue(); });
    d->due.start(1000);
}

PagerDutyAccount::~PagerDutyAccount() = default;

void PagerDutyAccount::attach(Service *api, Service *events, Service *identity, Service *app)
{
    pd::Backend &backend = d->backend;
    backend.render.apiAddress = [api] { return api->address(); };
    backend.render.appAddress = [app] { return app->address(); };
    backend.access.guard(*api);
    pd::addAccountRoutes(*api, backend);
    pd::addUserRoutes(*api, backend);
    pd::addTeamRoutes(*api, backend);
    pd::addOnCallRoutes(*api, backend);
    pd::addScheduleRoutes(*api, backend);
    pd::addPolicyRoutes(*api, backend);
    pd::addServiceRoutes(*api, backend);
    pd::addIntegrationRoutes(*api, backend);
    pd::addGroupingRoutes(*api, backend);
    pd::addIncidentListRoutes(*api, backend);
    pd::addIncidentRoutes(*api, backend);
    pd::addAlertRoutes(*api, backend);
    pd::addMaintenanceRoutes(*api, backend);
    api->setNotFound([](const Request &, const QStringList &) { return pd::notFound(); });
    d->events.attach(*events);
    d->identity.attach(*identity);
    d->install.attach(*app);
    pd::addWebPages(*app, backend);
}

void PagerDutyAccount::setUptrendsRedirect(const QUrl &prefix)
{
    d->install.setRedirect(prefix);
}

QUrl PagerDutyAccount::uptrendsInstallUrl() const
{
    return d->install.url();
}

int PagerDutyAccount::enqueue(const QJsonObject &event)
{
    return d->events.enqueue(QJsonDocument(event).toJson(QJsonDocument::Compact)).status;
}

QJsonObject PagerDutyAccount::dump() const
{
    const pd::Store &store = d->backend.store;
    const pd::Render &render = d->backend.render;
    const QStringList full {u"integrations"_s};
    QJsonArray services;
    for (const auto &[key, service] : store.services.sorted())
        services.append(render.service(*service, full));
    QJsonArray policies;
    for (const auto &[key, policy] : store.policies.sorted())
        policies.append(render.policy(*policy));
    QJsonArray users;
    for (const auto &[key, user] : store.users.sorted())
        users.append(render.user(*user));
    QJsonArray schedules;
    for (const auto &[key, schedule] : store.schedules.sorted())
        schedules.append(render.schedule(*schedule));
    QJsonArray integrations;
    for (const auto &[key, integration] : store.integrations.sorted())
        integrations.append(render.integration(*integration));
    QJsonArray groupings;
    for (const auto &setting : store.groupings)
        groupings.append(render.grouping(*setting));
    QJsonArray windows;
    for (const auto &window : store.windows)
        windows.append(render.window(*window));
    QJsonArray incidents;
    QJsonArray alerts;
    for (const auto &incident : store.incidents) {
        incidents.append(render.incident(*incident));
        for (const QString &id : incident->alertIds)
            alerts.append(render.alert(*store.alerts.value(id)));
    }
    QJsonArray log;
    for (const auto &entry : store.log)
        log.append(render.logEntry(*entry, {u"channels"_s}));
    QJsonArray changes;
    for (const auto &change : store.changes)
        changes.append(render.change(*change));
    return {
        {u"tokens"_s, QJsonObject {{u"user"_s, d->backend.access.userKey()},
                                   {u"account"_s, d->backend.access.accountKey()},
                                   {u"read_only"_s, d->backend.access.readOnlyKey()}}},
        {u"users"_s, users},
        {u"schedules"_s, schedules},
        {u"escalation_policies"_s, policies},
        {u"services"_s, services},
        {u"integrations"_s, integrations},
        {u"alert_grouping_settings"_s, groupings},
        {u"maintenance_windows"_s, windows},
        {u"incidents"_s, incidents},
        {u"alerts"_s, alerts},
        {u"log_entries"_s, log},
        {u"change_events"_s, changes},
    };
}

QString PagerDutyAccount::token() const
{
    return d->backend.access.userKey();
}

QString PagerDutyAccount::clientId() const
{
    return d->identity.clientId();
}

QString PagerDutyAccount::email() const
{
    return d->backend.store.users.find(d->backend.store.practiceUserId)->email;
}

QString PagerDutyAccount::password() const
{
    return d->identity.password();
}

} // namespace sandbox
