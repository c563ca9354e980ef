// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/faultplan.h"
#include "app/sandbox/pagerduty/pagerdutyaccount.h"
#include "core/accounts/account.h"
#include "tests/support/asynctest.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace alertbridge::test {

/// The practice PagerDuty account in this process, and an account of the app signed in to it.
struct PracticeFixture
{
    sandbox::FaultPlan faults;
    sandbox::Clock clock;
    sandbox::IdSource ids {1};
    sandbox::PagerDutyAccount world {sandbox::WorldOptions {}, &clock, &ids};
    sandbox::Service api {QStringLiteral("pagerduty-api")};
    sandbox::Service events {QStringLiteral("pagerduty-events")};
    sandbox::Service identity {QStringLiteral("pagerduty-identity")};
    sandbox::Service app {QStringLiteral("pagerduty-app")};
    HttpClient http {quick(), nullptr};
    std::unique_ptr<SecretStore> secrets = makeMemoryStore();
    std::unique_ptr<Account> account;

    PracticeFixture()
    {
        world.attach(&api, &events, &identity, &app);
        Profile profile;
        profile.id = newProfileId();
        for (sandbox::Service *service : {&api, &events, &identity, &app}) {
            service->setFaultPlan(&faults);
            service->setClock(&clock);
            if (!service->listen())
                QTest::qFail("A practice service cannot listen", __FILE__, __LINE__);
            profile.endpoints.set(*endpointFromKey(service->name()), service->url());
        }
        profile.endpoints.set(EndpointName::UptrendsApi, api.url());
        profile.fromEmail = world.email();
        account = std::make_unique<Account>(profile, &http, secrets.get());
        account->usePagerDutyToken(Secret(world.token().toUtf8()));
        account->pagerDuty()->setFrom(world.email());
    }

    static HttpClient::Options quick()
    {
        HttpClient::Options options;
        options.attempts = 3;
        options.firstBackoff = std::chrono::milliseconds(5);
        options.backoffCap = std::chrono::milliseconds(10);
        return options;
    }

    QJsonArray all(const QString &kind) const { return world.dump().value(kind).toArray(); }

    QString serviceId(const QString &name) const
    {
        for (const QJsonValue service : all(QStringLiteral("services"))) {
            if (service[QLatin1String("name")].toString() == name)
                return service[QLatin1String("id")].toString();
        }
        return {};
    }

    /// What the app itself never sends.
    void write(Verb verb, const QString &path, const QJsonObject &body) const
    {
        HttpRequest request;
        request.verb = verb;
        request.url = api.url().resolved(QUrl(path));
        request.service = ApiError::Service::PagerDutyApi;
        request.authorization = Secret("Token token=" + world.token().toUtf8());
        request.headers = {{"From", world.email().toUtf8()}};
        request.contentType = "application/json";
        request.body = QJsonDocument(body).toJson();
        const auto answer = waitFor(account->http()->send(request));
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : described(answer.error())));
    }

    /// The id of a fresh integration of @p service.
    QString integrate(const QString &service) const
    {
        const auto made = waitFor(
            account->pagerDuty()->createEventsIntegration(service, QStringLiteral("Uptrends")));
        return made ? made->id : QString();
    }

    sandbox::Fault fault(sandbox::Fault::Kind kind, const QString &service,
                         const QString &path) const
    {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.service = service;
        fault.path.setPattern(path);
        return fault;
    }
};

} // namespace alertbridge::test
