// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/store.h"

#include <QtCore/QTimeZone>

#include <array>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

struct Person
{
    QLatin1StringView name;
    QLatin1StringView job;
    QLatin1StringView role;
    QLatin1StringView zone;
    QLatin1StringView color;
};

constexpr std::array people {
    Person {"Anna Petit"_L1, "Head of operations"_L1, "owner"_L1, "Europe/Paris"_L1, "purple"_L1},
    Person {"Marc Dubois"_L1, "Site reliability engineer"_L1, "user"_L1, "Europe/Paris"_L1,
            "green"_L1},
    Person {"Ines Laurent"_L1, "Web developer"_L1, "user"_L1, "Europe/Paris"_L1, "red"_L1},
    Person {"Tom Baker"_L1, "Platform engineer"_L1, "admin"_L1, "Europe/London"_L1, "blue"_L1},
    Person {"Sofie Jansen"_L1, "Mobile developer"_L1, "user"_L1, "Europe/Amsterdam"_L1,
            "orange"_L1},
    Person {"Jonas Weber"_L1, "Support lead"_L1, "observer"_L1, "Europe/Berlin"_L1, "teal"_L1},
};

QStringList seedUsers(Store &store, IdSource &ids, const QStringList &teamIds)
{
    QStringList userIds;
    for (const Person &person : people) {
        User user;
        user.id = ids.pagerDutyId();
        user.name = person.name;
        user.email = QString(person.name).toLower().replace(u' ', u'.') + "@example.com"_L1;
        user.role = person.role;
        user.jobTitle = person.job;
        user.timeZone = person.zone;
        user.color = person.color;
        user.phone = u"+1 555 01%1"_s.arg(userIds.size(), 2, 10, QChar(u'0'));
        user.teamIds = {teamIds.at(userIds.size() % teamIds.size())};
        userIds.append(user.id);
        store.users.add(user);
    }
    store.practiceUserId = userIds.constFirst();
    return userIds;
}

QString seedSchedule(Store &store, IdSource &ids, const QString &name, const QStringList &userIds,
                     const QDateTime &now, bool uncoveredNow)
{
    Schedule schedule;
    schedule.id = ids.pagerDutyId();
    schedule.name = name;
    schedule.timeZone = u"Europe/Paris"_s;
    ScheduleLayer layer;
    layer.id = ids.pagerDutyId();
    layer.name = u"Layer 1"_s;
    layer.userIds = userIds;
    layer.start = now.addDays(-10);
    layer.virtualStart = layer.start;
    if (uncoveredNow) {
        schedule.description = u"Working hours only"_s;
        const QDateTime later = now.addSecs(9 * 3600).toTimeZone(QTimeZone("Europe/Paris"));
        layer.restrictions.append({{}, later.time().hour() * 3600, 8 * 3600});
    } else {
        schedule.description = u"Round the clock, one week each"_s;
    }
    schedule.layers.append(layer);
    store.schedules.add(schedule);
    return schedule.id;
}

QString seedPolicy(Store &store, IdSource &ids, const QString &name, const QString &teamId,
                   const QList<QList<Target>> &levels)
{
    Policy policy;
    policy.id = ids.pagerDutyId();
    policy.name = name;
    policy.handoff = u"if_has_services"_s;
    policy.loops = 1;
    policy.teamIds = {teamId};
    for (const QList<Target> &targets : levels)
        policy.rules.append({ids.pagerDutyId(), 30, targets});
    store.policies.add(policy);
    return policy.id;
}

void seedServices(Store &store, IdSource &ids, const WorldOptions &options, const QDateTime &now,
                  const QStringList &policyIds)
{
    struct Named
    {
        QLatin1StringView name;
        QLatin1StringView description;
        int policy;
        bool disabled;
    };
    static constexpr std::array named {
        Named {"Web shop"_L1, "The public shop"_L1, 0, false},
        Named {"Checkout API"_L1, "Payments and baskets"_L1, 1, false},
        Named {"Intranet"_L1, "Pages for colleagues"_L1, 0, false},
        Named {"Legacy billing"_L1, "Replaced by Checkout API"_L1, 1, true},
        Named {"Mobile backend"_L1, "Serves both mobile apps"_L1, 3, false},
        Named {"Status page"_L1, "Tells customers what is going on"_L1, 2, false},
    };
    for (int i = 0; i < options.services; ++i) {
        Service service;
        service.id = ids.pagerDutyId();
        const bool isNamed = i < int(named.size());
        service.name = isNamed ? QString(named[i].name)
                               : u"Service %1"_s.arg(i + 1, 4, 10, QChar(u'0'));
        service.description = isNamed ? QString(named[i].description) : QString();
        service.disabled = isNamed && named[i].disabled;
        service.autoResolve = 14400;
        service.acknowledgementTimeout = 1800;
        service.alertCreation = u"create_alerts_and_incidents"_s;
        service.urgencyRule = {{u"type"_s, u"constant"_s}, {u"urgency"_s, u"high"_s}};
        service.autoPause = {{u"enabled"_s, false}, {u"timeout"_s, 0}};
        service.createdAt = now.addDays(-400 + i % 300);
        Service *stored = store.services.add(service);
        store.movePolicy(*stored, policyIds.at(isNamed ? named[i].policy : i % 2));
    }
}

void seedIntegrations(Store &store, IdSource &ids, const QDateTime &now)
{
    struct Existing
    {
        QLatin1StringView service;
        QLatin1StringView name;
        QLatin1StringView type;
    };
    static constexpr std::array existing {
        Existing {"Checkout API"_L1, "Prometheus"_L1, "events_api_v2_inbound_integration"_L1},
        Existing {"Intranet"_L1, "Intranet mailbox"_L1, "generic_email_inbound_integration"_L1},
        Existing {"Legacy billing"_L1, "Old monitoring"_L1, "events_api_v2_inbound_integration"_L1},
    };
    for (const Existing &entry : existing) {
        const Service *service = store.services.findByName(entry.service);
        if (!service)
            continue;
        Integration integration;
        integration.id = ids.pagerDutyId();
        integration.name = entry.name;
        integration.type = entry.type;
        integration.serviceId = service->id;
        integration.createdAt = now.addDays(-90);
        if (integration.type.startsWith("generic_email"_L1))
            integration.email = u"intranet@%1.example.com"_s.arg(store.subdomain);
        else
            integration.key = ids.integrationKey();
        store.addIntegration(integration);
    }
}

void seedVendors(Store &store, IdSource &ids)
{
    static constexpr std::array names {
        "Amazon CloudWatch"_L1, "Datadog"_L1, "Dynatrace"_L1, "Events API v2 Relay"_L1,
        "Grafana"_L1,           "Nagios"_L1,  "New Relic"_L1, "Pingdom"_L1,
        "Prometheus"_L1,        "PRTG"_L1,    "Sentry"_L1,    "Zabbix"_L1};
    for (const QLatin1StringView &name : names) {
        Vendor vendor;
        vendor.id = ids.pagerDutyId();
        vendor.name = name;
        vendor.website = u"https://%1.example.com"_s.arg(QString(name).toLower().remove(u' '));
        store.vendors.add(vendor);
    }
}

void seedPriorities(Store &store)
{
    static constexpr std::array meanings {
        "Customers can't use the product at all"_L1, "Many customers are hindered"_L1,
        "The service's owners must act now"_L1, "Minor, but somebody must act"_L1,
        "Cosmetic, nobody is hindered"_L1};
    for (int i = 0; i < int(meanings.size()); ++i) {
        const QString rank = QString::number(i + 1);
        store.priorities.add({"PRANK0"_L1 + rank, u'P' + rank, meanings[i]});
    }
}

} // namespace

void seedWorld(Store &store, const WorldOptions &options, const Clock &clock, IdSource &ids)
{
    const QDateTime now = clock.now();
    store.subdomain = u"practice"_s;
    store.accountName = u"Practice account"_s;

    const Team *web = store.teams.add(
        {ids.pagerDutyId(), u"Web team"_s, u"Shop and intranet"_s, u"manager"_s});
    const Team *platform = store.teams.add(
        {ids.pagerDutyId(), u"Platform"_s, u"Payments and mobile"_s, u"manager"_s});
    const QStringList users = seedUsers(store, ids, {web->id, platform->id});

    const QString shop = seedSchedule(store, ids, u"Shop rotation"_s, users.mid(0, 3), now, false);
    const QString platformRota = seedSchedule(store, ids, u"Platform rotation"_s,
                                              {users.at(3), users.at(1)}, now, false);
    const QString office = seedSchedule(store, ids, u"Office hours rotation"_s,
                                        {users.at(2), users.at(4)}, now, true);
    store.schedules.find(shop)->teamIds = {web->id};
    store.schedules.find(platformRota)->teamIds = {platform->id};

    const QStringList policies {
        seedPolicy(store, ids, u"Shop on-call"_s, web->id,
                   {{{true, shop}}, {{false, users.at(3)}}}),
        seedPolicy(store, ids, u"Payments"_s, platform->id,
                   {{{true, platformRota}}, {{false, users.at(1)}, {false, users.at(0)}}}),
        seedPolicy(store, ids, u"Office hours"_s, web->id, {{{true, office}}}),
        seedPolicy(store, ids, u"Mobile"_s, platform->id,
                   {{{false, users.at(4)}}, {{true, platformRota}}}),
    };
    seedServices(store, ids, options, now, policies);
    seedIntegrations(store, ids, now);
    seedVendors(store, ids);
    seedPriorities(store);
}

} // namespace sandbox::pd
