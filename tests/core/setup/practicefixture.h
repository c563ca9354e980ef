// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/faultplan.h"
#include "app/sandbox/pagerduty/pagerdutyaccount.h"
#include "app/sandbox/uptrends/uptrendsaccount.h"
#include "app/tour/practiceuser.h"
#include "core/setup/setupsession.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

namespace alertbridge::test {

/// The practice services in this process, an account that is signed in to them, and a folder for
/// saved set-ups.
struct PracticeFixture
{
    sandbox::Clock clock;
    sandbox::IdSource ids;
    sandbox::FaultPlan faults;
    sandbox::PagerDutyAccount pagerDuty;
    sandbox::UptrendsAccount uptrends;
    sandbox::Service api {QStringLiteral("pagerduty-api")};
    sandbox::Service events {QStringLiteral("pagerduty-events")};
    sandbox::Service identity {QStringLiteral("pagerduty-identity")};
    sandbox::Service app {QStringLiteral("pagerduty-app")};
    sandbox::Service uptrendsApi {QStringLiteral("uptrends-api")};
    sandbox::Service uptrendsApp {QStringLiteral("uptrends-app")};
    QTemporaryDir folder;
    HttpClient http;
    std::unique_ptr<SecretStore> secrets = makeMemoryStore();
    std::unique_ptr<Account> account;

    explicit PracticeFixture(const sandbox::WorldOptions &options = {})
        : ids(options.seed)
        , pagerDuty(options, &clock, &ids)
        , uptrends(options, &clock, &ids, &pagerDuty)
        , http(quick(), nullptr)
    {
        for (sandbox::Service *service :
             {&api, &events, &identity, &app, &uptrendsApi, &uptrendsApp}) {
            if (!service->listen())
                qFatal("no free port");
            service->setClock(&clock);
            service->setFaultPlan(&faults);
        }
        pagerDuty.attach(&api, &events, &identity, &app);
        uptrends.attach(&uptrendsApi, &uptrendsApp);
        pagerDuty.setUptrendsRedirect(uptrends.installRedirect());
        uptrends.setPagerDutyInstallUrl(pagerDuty.uptrendsInstallUrl());

        account = std::make_unique<Account>(profile(), &http, secrets.get());
        signIn();
    }

    Profile profile() const
    {
        Profile profile;
        profile.id = QStringLiteral("practice");
        profile.name = QStringLiteral("Practice");
        profile.practice = true;
        profile.endpoints.set(EndpointName::PagerDutyApi, api.url());
        profile.endpoints.set(EndpointName::PagerDutyEvents, events.url());
        profile.endpoints.set(EndpointName::PagerDutyIdentity, identity.url());
        profile.endpoints.set(EndpointName::PagerDutyApp, app.url());
        profile.endpoints.set(EndpointName::UptrendsApi, uptrendsApi.url());
        profile.endpoints.set(EndpointName::UptrendsApp, uptrendsApp.url());
        return profile;
    }

    tour::PracticeLogins logins() const
    {
        return {uptrendsApp.url(), uptrends.email(), uptrends.password(), pagerDuty.email(),
                pagerDuty.password()};
    }

    void signIn()
    {
        account->usePagerDutyToken(Secret::fromString(pagerDuty.token()));
        account->useUptrends(
            {Secret::fromString(uptrends.apiUser()), Secret::fromString(uptrends.apiPassword())});
    }

    std::unique_ptr<SetupSession> session()
    {
        return std::make_unique<SetupSession>(account.get(), SetupStateStore(folder.path()));
    }

    static HttpClient::Options quick()
    {
        HttpClient::Options options;
        options.attempts = 2;
        options.firstBackoff = std::chrono::milliseconds(5);
        options.backoffCap = std::chrono::milliseconds(10);
        options.patience = std::chrono::milliseconds(2000);
        return options;
    }

    /// @p path is a regular expression; the fault hits @p count requests, -1 for all.
    int breakDown(sandbox::Fault::Kind kind, const sandbox::Service &service,
                  const QByteArray &method, const QString &path, int count = 1, int status = 500,
                  const QByteArray &body = {})
    {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.service = service.name();
        fault.method = method;
        fault.path = QRegularExpression(path);
        fault.count = count;
        fault.status = status;
        fault.body = body;
        return faults.add(fault);
    }

    QJsonArray world(const QString &list) const { return pagerDuty.dump().value(list).toArray(); }

    int countNamed(const QString &list, const QString &name) const
    {
        int count = 0;
        const QJsonArray objects = world(list);
        for (const QJsonValue &object : objects)
            count += object[QLatin1StringView("name")].toString() == name;
        return count;
    }

    QString idNamed(const QString &list, const QString &name) const
    {
        const QJsonArray objects = world(list);
        for (const QJsonValue &object : objects) {
            if (object[QLatin1StringView("name")].toString() == name)
                return object[QLatin1StringView("id")].toString();
        }
        return {};
    }
};

} // namespace alertbridge::test
