// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverydesk.h"
#include "tests/core/setup/practicefixture.h"
#include "tests/support/asynctest.h"

namespace alertbridge::test {

/// The practice services, and a desk over a history, a feed book and a journal of its own.
struct DeskFixture : PracticeFixture
{
    std::unique_ptr<Journal> journal;
    std::unique_ptr<DeliveryHistory> history;
    std::unique_ptr<FeedBook> feeds;
    std::unique_ptr<DeliveryDesk> desk;
    std::unique_ptr<tour::PracticeUser> user;

    explicit DeskFixture(const sandbox::WorldOptions &options = {})
        : PracticeFixture(options)
    {
        account->pagerDuty()->setFrom(pagerDuty.email());
        user = std::make_unique<tour::PracticeUser>(logins());
        openDesk();
    }

    /// As after a restart of the app.
    void openDesk()
    {
        desk.reset();
        history = std::make_unique<DeliveryHistory>(folder.path(), QStringLiteral("practice"));
        feeds = std::make_unique<FeedBook>(folder.path(), QStringLiteral("practice"));
        journal = std::make_unique<Journal>(folder.path(), QStringLiteral("practice"));
        desk = std::make_unique<DeliveryDesk>(account.get(), journal.get(), history.get(),
                                              feeds.get());
        desk->setTiming({std::chrono::milliseconds(20), std::chrono::milliseconds(1500)});
        desk->setMessage({QStringLiteral("[TEST] Connection test"), QStringLiteral("Nothing to do"),
                          QStringLiteral("Stays open"), QStringLiteral("[TEST] key check")});
    }

    QString service(const QString &name) const { return idNamed(QStringLiteral("services"), name); }
    DeliveryTarget target(const QString &name) const
    {
        DeliveryTarget target;
        target.serviceId = service(name);
        target.serviceName = name;
        return target;
    }
    /// With an integration that takes events; its id.
    QString integrate(const QString &name) const
    {
        const auto made = waitFor(account->pagerDuty()->createEventsIntegration(
            service(name), QStringLiteral("Uptrends")));
        return made ? made->id : QString();
    }
    /// Through both web apps, as a person would; the GUID of the integration.
    QString connectUptrends(const QString &name, const QStringList &services)
    {
        QStringList serviceIds;
        for (const QString &each : services)
            serviceIds.append(service(each));
        if (!user->signInToUptrends() || !user->connect(serviceIds) || !user->save(name))
            return {};
        const auto list = waitFor(account->uptrends()->fetchIntegrations());
        if (!list)
            return {};
        for (const uptrends::Integration &integration : list->items) {
            if (integration.name == name)
                return integration.guid;
        }
        return {};
    }
    void pressTestButton(const QString &guid)
    {
        QUrl url = uptrendsApp.url();
        url.setPath(QStringLiteral("/Integration/Edit/") + guid);
        user->open(url);
        user->submit({{QStringLiteral("type"), QStringLiteral("Error")}},
                     QStringLiteral("/Integration/Test/") + guid);
    }
    int openIncidents() const
    {
        int open = 0;
        const QJsonArray incidents = world(QStringLiteral("incidents"));
        for (const QJsonValue incident : incidents)
            open += incident[QLatin1StringView("status")].toString()
                    != QLatin1StringView("resolved");
        return open;
    }
    int incidents() const { return int(world(QStringLiteral("incidents")).size()); }
    QList<Change::Kind> journalled(Outcome outcome) const
    {
        QList<Change::Kind> kinds;
        for (const JournalEntry &entry : journal->entries()) {
            if (entry.outcome == outcome)
                kinds.append(entry.change.kind);
        }
        return kinds;
    }
    DeliveryHop hop(const QString &id, DeliveryHop::Kind kind) const
    {
        for (const DeliveryHop &each : desk->record(id).hops) {
            if (each.kind == kind)
                return each;
        }
        return {};
    }
};

} // namespace alertbridge::test
