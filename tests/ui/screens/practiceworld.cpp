// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/practiceworld.h"

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

constexpr int longerThanAnyLook = 600000;

} // namespace

PracticeWorld::PracticeWorld(const sandbox::WorldOptions &options)
    : m_uptrends(options)
    , m_pagerDuty(options, &m_uptrends.clock, &m_uptrends.ids)
    , m_api(u"pagerduty-api"_s)
    , m_events(u"pagerduty-events"_s)
    , m_identity(u"pagerduty-identity"_s)
    , m_app(u"pagerduty-app"_s)
{
    for (sandbox::Service *service : {&m_api, &m_events, &m_identity, &m_app}) {
        if (!service->listen())
            qFatal("no free port");
        service->setClock(&m_uptrends.clock);
    }
    for (sandbox::Service *service : {&m_api, &m_events, &m_identity, &m_uptrends.apiService})
        service->setFaultPlan(&m_faults);
    m_pagerDuty.attach(&m_api, &m_events, &m_identity, &m_app);
}

PracticeServices PracticeWorld::services() const
{
    PracticeServices services;
    services.endpoints.set(EndpointName::PagerDutyApi, m_api.url());
    services.endpoints.set(EndpointName::PagerDutyEvents, m_events.url());
    services.endpoints.set(EndpointName::PagerDutyIdentity, m_identity.url());
    services.endpoints.set(EndpointName::PagerDutyApp, m_app.url());
    services.endpoints.set(EndpointName::UptrendsApi,
                           QUrl(m_uptrends.apiService.url().toString() + u"/v4"_s));
    services.endpoints.set(EndpointName::UptrendsApp, m_uptrends.appService.url());
    services.pagerDutyToken = Secret::fromString(m_pagerDuty.token());
    services.clientId = m_pagerDuty.clientId();
    services.pagerDutyEmail = m_pagerDuty.email();
    services.pagerDutyPassword = Secret::fromString(m_pagerDuty.password());
    services.uptrendsApiUser = Secret::fromString(m_uptrends.account.apiUser());
    services.uptrendsApiPassword = Secret::fromString(m_uptrends.account.apiPassword());
    services.uptrendsEmail = m_uptrends.account.email();
    services.uptrendsPassword = Secret::fromString(m_uptrends.account.password());
    return services;
}

void PracticeWorld::addFault(sandbox::Fault fault, const QString &path)
{
    fault.path = QRegularExpression(path);
    m_faults.add(fault);
}

void PracticeWorld::fail(const QString &path, int status, const QByteArray &method)
{
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Status;
    fault.status = status;
    fault.method = method;
    addFault(fault, path);
}

void PracticeWorld::hold(const QString &path, const QByteArray &method)
{
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Delay;
    fault.method = method;
    fault.milliseconds = longerThanAnyLook;
    addFault(fault, path);
}

void PracticeWorld::pause(const QString &path, int seconds)
{
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Status;
    fault.status = 429;
    fault.headers = {{u"ratelimit-reset"_s, QString::number(seconds)}};
    addFault(fault, path);
}

void PracticeWorld::mutate(const QString &path, const QString &pointer, const QJsonValue &value)
{
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Mutate;
    fault.pointer = pointer;
    fault.value = value;
    addFault(fault, path);
}

QJsonObject PracticeWorld::rest(const QByteArray &method, const QString &path,
                                const QJsonObject &body)
{
    const Answer answer = m_uptrends.request(
        method, QUrl(m_api.url().toString() + path),
        {{"Authorization", "Token token=" + m_pagerDuty.token().toLatin1()},
         {"From", m_pagerDuty.email().toLatin1()},
         {"Accept", "application/vnd.pagerduty+json;version=2"},
         {"Content-Type", "application/json"}},
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    if (answer.status < 200 || answer.status > 299)
        qFatal("%s %s: %d %s", method.constData(), qPrintable(path), answer.status,
               answer.body.constData());
    return answer.object();
}

QString PracticeWorld::serviceId(const QString &name)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name));
    const QJsonArray found =
        rest("GET", u"/services?name="_s + encoded, {}).value("services"_L1).toArray();
    return found.at(0)["id"_L1].toString();
}

void PracticeWorld::changeService(const QString &name, const QJsonObject &members)
{
    QJsonObject service = members;
    service.insert("type"_L1, u"service"_s);
    rest("PUT", u"/services/"_s + serviceId(name), {{u"service"_s, service}});
}

void PracticeWorld::closeForMaintenance(const QString &service)
{
    const QDateTime now = m_uptrends.clock.now();
    const QJsonObject reference {{u"id"_s, serviceId(service)},
                                 {u"type"_s, u"service_reference"_s}};
    const QJsonObject window {{u"type"_s, u"maintenance_window"_s},
                              {u"start_time"_s, now.toString(Qt::ISODate)},
                              {u"end_time"_s, now.addSecs(3600).toString(Qt::ISODate)},
                              {u"description"_s, u"Database update"_s},
                              {u"services"_s, QJsonArray {reference}}};
    rest("POST", u"/maintenance_windows"_s, {{u"maintenance_window"_s, window}});
}

void PracticeWorld::renameDefinition(int index, const QString &name)
{
    const Answer answer = m_uptrends.api("PATCH",
                                         u"/AlertDefinition/"_s + m_uptrends.definitionGuid(index),
                                         QJsonObject {{u"AlertName"_s, name}});
    if (answer.status < 200 || answer.status > 299)
        qFatal("rename: %d %s", answer.status, answer.body.constData());
}

QString PracticeWorld::connectPagerDuty(const QString &name, const QStringList &services)
{
    for (const QString &service : services) {
        const QJsonObject integration {{u"type"_s, u"events_api_v2_inbound_integration"_s},
                                       {u"name"_s, u"Uptrends"_s}};
        rest("POST", u"/services/%1/integrations"_s.arg(serviceId(service)),
             {{u"integration"_s, integration}});
    }
    return m_uptrends.connectPagerDuty(name, services);
}

} // namespace alertbridge::screens
