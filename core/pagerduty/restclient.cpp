// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/restclient.h"

#include "core/pagerduty/restcalls.h"

#include <QtCore/QCryptographicHash>

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;

namespace {

Secret headerOf(const Credential &credential)
{
    if (credential.token.isEmpty())
        return {};
    const QByteArray scheme = credential.kind == TokenKind::OAuth ? QByteArray("Bearer ")
                                                                  : QByteArray("Token token=");
    return Secret(scheme + credential.token.reveal());
}

/// One budget for each token (REST-API/04). A digest, since lane names are no secrets.
QString laneOf(const QUrl &url, const Credential &credential)
{
    const QByteArray digest = QCryptographicHash::hash(credential.token.reveal(),
                                                       QCryptographicHash::Sha256);
    return url.host() + u'#' + QString::fromLatin1(digest.first(8).toHex());
}

} // namespace

RestClient::RestClient(HttpClient *http, const QUrl &baseUrl, Credential credential,
                       QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_baseUrl(baseUrl)
    , m_credential(std::move(credential))
{
}

HttpRequest RestClient::request(Verb verb, const QString &path, std::stop_token stop) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = m_baseUrl;
    request.url.setPath(m_baseUrl.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    request.service = ApiError::Service::PagerDutyApi;
    request.headers = {{"Accept", "application/vnd.pagerduty+json;version=2"}};
    request.contentType = "application/json"; // documented as required on every operation
    request.authorization = headerOf(m_credential);
    request.lane = laneOf(m_baseUrl, m_credential);
    request.stop = std::move(stop);
    request.mayChange = !m_readOnly;
    return request;
}

// Who is asking, and who else is there

Async<QStringList> RestClient::fetchAbilities(std::stop_token stop)
{
    return converted<QStringList>(
        this, m_http->send(request(Verb::Get, u"/abilities"_s, std::move(stop))),
        [](const HttpResponse &response) -> Result<QStringList> {
            auto body = JsonReader::parseObject(response.body);
            if (!body)
                return failure(RestPaging::unreadable(std::move(body.error()), response));
            JsonReader reader(*body);
            if (!reader.has(u"abilities"_s))
                reader.fail(u"abilities"_s, u"array"_s);
            QStringList abilities = reader.strings(u"abilities"_s);
            if (!reader.ok())
                return failure(RestPaging::unreadable(reader.error(), response));
            return abilities;
        });
}

Async<CurrentUser> RestClient::fetchCurrentUser(std::stop_token stop)
{
    return RestCalls::read<CurrentUser>(this, m_http,
                                        request(Verb::Get, u"/users/me"_s, std::move(stop)),
                                        u"user"_s, currentUserFromJson);
}

Async<Listing<User>> RestClient::fetchUsers(const QString &query, PageHandler<User> onPage,
                                            std::stop_token stop)
{
    RestPaging::List<User> list {u"/users"_s, u"users"_s, {}, userFromJson};
    if (!query.isEmpty())
        list.queries.append(Parameters {{u"query"_s, query}});
    list.onPage = std::move(onPage);
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

Async<Listing<Schedule>> RestClient::fetchSchedules(PageHandler<Schedule> onPage,
                                                    std::stop_token stop)
{
    RestPaging::List<Schedule> list {u"/schedules"_s, u"schedules"_s, {}, scheduleFromJson};
    list.onPage = std::move(onPage);
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

// Services and their integrations

Async<Listing<Service>> RestClient::fetchServices(PageHandler<Service> onPage, std::stop_token stop)
{
    RestPaging::List<Service> list {u"/services"_s, u"services"_s, {}, serviceFromJson};
    list.queries.append(
        Parameters {{u"include[]"_s, u"integrations"_s}, {u"sort_by"_s, u"name"_s}});
    list.onPage = std::move(onPage);
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

Async<Service> RestClient::fetchService(const QString &id, std::stop_token stop)
{
    HttpRequest call = request(Verb::Get, u"/services/"_s + RestCalls::segment(id),
                               std::move(stop));
    RestPaging::setQuery(call.url, {{u"include[]"_s, u"integrations"_s}});
    return RestCalls::read<Service>(this, m_http, std::move(call), u"service"_s, serviceFromJson,
                                    {id});
}

Async<QList<Service>> RestClient::findServicesByName(const QString &exactName, std::stop_token stop)
{
    RestPaging::List<Service> list {u"/services"_s, u"services"_s, {}, serviceFromJson};
    list.queries.append(Parameters {{u"name"_s, exactName}, {u"include[]"_s, u"integrations"_s}});
    return RestCalls::named(this, RestPaging::fetch(this, std::move(list), std::move(stop)),
                            exactName);
}

Async<Service> RestClient::createService(const ServiceDraft &draft, std::stop_token stop)
{
    HttpRequest call = request(Verb::Post, u"/services"_s, std::move(stop));
    RestCalls::setBody(call, toJson(draft));
    return RestCalls::read<Service>(this, m_http, std::move(call), u"service"_s, serviceFromJson);
}

Async<Done> RestClient::deleteService(const QString &id, std::stop_token stop)
{
    return RestCalls::done(
        this, m_http,
        request(Verb::Delete, u"/services/"_s + RestCalls::segment(id), std::move(stop)), {id});
}

Async<Integration> RestClient::createEventsIntegration(const QString &serviceId,
                                                       const QString &name, std::stop_token stop)
{
    HttpRequest call = request(Verb::Post, RestCalls::integrationPath(serviceId), std::move(stop));
    const QJsonObject integration {
        {u"type"_s, u"events_api_v2_inbound_integration"_s}, // the reference form is refused
        {u"name"_s, name},
        {u"service"_s, QJsonObject {{u"id"_s, serviceId}, {u"type"_s, u"service_reference"_s}}},
    };
    RestCalls::setBody(call, {{u"integration"_s, integration}});
    return RestCalls::read<Integration>(this, m_http, std::move(call), u"integration"_s,
                                        integrationFromJson, {serviceId});
}

Async<Integration> RestClient::fetchIntegration(const QString &serviceId,
                                                const QString &integrationId, std::stop_token stop)
{
    return RestCalls::read<Integration>(
        this, m_http,
        request(Verb::Get, RestCalls::integrationPath(serviceId, integrationId), std::move(stop)),
        u"integration"_s, integrationFromJson, {serviceId, integrationId});
}

Async<Done> RestClient::deleteIntegration(const QString &serviceId, const QString &integrationId,
                                          std::stop_token stop)
{
    // Not documented, but what PagerDuty's own Terraform provider uses.
    return RestCalls::done(this, m_http,
                           request(Verb::Delete,
                                   RestCalls::integrationPath(serviceId, integrationId),
                                   std::move(stop)),
                           {serviceId, integrationId});
}

// Escalation policies

Async<Listing<EscalationPolicy>> RestClient::fetchEscalationPolicies(
    PageHandler<EscalationPolicy> onPage, std::stop_token stop)
{
    RestPaging::List<EscalationPolicy> list {
        u"/escalation_policies"_s, u"escalation_policies"_s, {}, escalationPolicyFromJson};
    list.queries.append(Parameters {{u"sort_by"_s, u"name"_s}});
    list.onPage = std::move(onPage);
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

Async<QList<EscalationPolicy>> RestClient::findEscalationPoliciesByName(const QString &exactName,
                                                                        std::stop_token stop)
{
    RestPaging::List<EscalationPolicy> list {
        u"/escalation_policies"_s, u"escalation_policies"_s, {}, escalationPolicyFromJson};
    list.queries.append(Parameters {{u"query"_s, exactName}});
    return RestCalls::named(this, RestPaging::fetch(this, std::move(list), std::move(stop)),
                            exactName);
}

Async<EscalationPolicy> RestClient::createEscalationPolicy(const EscalationPolicyDraft &draft,
                                                           std::stop_token stop)
{
    HttpRequest call = request(Verb::Post, u"/escalation_policies"_s, std::move(stop));
    if (!m_from.isEmpty()) // optional here, for PagerDuty's own record of changes
        call.headers.append({"From", m_from.toUtf8()});
    RestCalls::setBody(call, toJson(draft));
    return RestCalls::read<EscalationPolicy>(this, m_http, std::move(call), u"escalation_policy"_s,
                                             escalationPolicyFromJson);
}

Async<Done> RestClient::deleteEscalationPolicy(const QString &id, std::stop_token stop)
{
    return RestCalls::done(
        this, m_http,
        request(Verb::Delete, u"/escalation_policies/"_s + RestCalls::segment(id), std::move(stop)),
        {id});
}

Async<Listing<OnCall>> RestClient::fetchOnCalls(const QStringList &policyIds, std::stop_token stop)
{
    RestPaging::List<OnCall> list {u"/oncalls"_s, u"oncalls"_s, {}, onCallFromJson};
    list.queries = RestPaging::queriesById({{u"earliest"_s, u"true"_s}},
                                           u"escalation_policy_ids[]"_s, policyIds);
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

} // namespace alertbridge::pagerduty
