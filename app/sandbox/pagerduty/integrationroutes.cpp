// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/requests.h"

/// REST: integrations of a service. DELETE is not in the description, but clients rely on it.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIntegrations = 250; // support.pagerduty.com, "Services and Integrations"

Response integrationAnswer(const Backend &backend, const Integration &integration,
                           const QStringList &wanted, int status)
{
    return Response::json(
        QJsonObject {{u"integration"_s, backend.render.integration(integration, wanted)}}, status);
}

bool isCreatable(const QString &type)
{
    static const QStringList types {u"aws_cloudwatch"_s,
                                    u"cloudkick"_s,
                                    u"event_transformer_api"_s,
                                    u"generic_email"_s,
                                    u"generic_events_api"_s,
                                    u"keynote"_s,
                                    u"nagios"_s,
                                    u"pingdom"_s,
                                    u"sql_monitor"_s,
                                    u"events_api_v2"_s};
    return type.endsWith("_inbound_integration"_L1) && types.contains(type.chopped(20));
}

Integration *find(Backend &backend, const QStringList &captures)
{
    Integration *integration = backend.store.integrations.find(captures.value(1));
    return integration && integration->serviceId == captures.value(0) ? integration : nullptr;
}

Response createIntegration(Backend &backend, const Request &request, const QStringList &captures)
{
    const Service *service = backend.store.services.find(captures.value(0));
    if (!service)
        return notFound();
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"integration"_s, &refusal);
    if (!object)
        return refusal;
    const QString type = object->value("type"_L1).toString();
    if (type.isEmpty())
        return invalidInput({u"Type cannot be empty."_s});
    if (!isCreatable(type))
        return invalidInput({u"Type is invalid."_s});
    if (service->integrationIds.size() >= mostIntegrations)
        return failure(400, 2019, u"Product limit reached"_s);
    Integration integration;
    integration.id = backend.ids.pagerDutyId();
    integration.type = type;
    integration.serviceId = service->id;
    integration.createdAt = backend.clock.now();
    integration.name = object->value("name"_L1).toString();
    const QString vendorId = object->value("vendor"_L1).toObject().value("id"_L1).toString();
    if (!vendorId.isEmpty() && !backend.store.vendors.find(vendorId))
        return notFound();
    integration.vendorId = vendorId;
    if (type == "generic_email_inbound_integration"_L1) {
        integration.email = object->value("integration_email"_L1).toString();
        if (integration.email.isEmpty())
            return invalidInput({u"Integration email can't be blank"_s});
    } else {
        integration.key = backend.ids.integrationKey();
    }
    if (integration.name.isEmpty())
        integration.name = integration.email.isEmpty() ? u"Events API v2"_s : u"Email"_s;
    const QString problem = nameProblem(integration.name);
    if (!problem.isEmpty())
        return invalidInput({problem});
    return integrationAnswer(backend, *backend.store.addIntegration(integration), {}, 201);
}

Response getIntegration(Backend &backend, const Request &request, const QStringList &captures)
{
    const Integration *integration = find(backend, captures);
    return integration ? integrationAnswer(backend, *integration, includes(request), 200)
                       : notFound();
}

Response updateIntegration(Backend &backend, const Request &request, const QStringList &captures)
{
    Integration *integration = find(backend, captures);
    if (!integration)
        return notFound();
    Response refusal;
    const std::optional<QJsonObject> object = wrappedOrBare(request, u"integration"_s, &refusal);
    if (!object)
        return refusal;
    if (object->contains("name"_L1)) {
        const QString name = object->value("name"_L1).toString();
        const QString problem = nameProblem(name);
        if (!problem.isEmpty())
            return invalidInput({problem});
        backend.store.integrations.rename(*integration, name);
    }
    return integrationAnswer(backend, *integration, {}, 200);
}

Response deleteIntegration(Backend &backend, const Request &, const QStringList &captures)
{
    const Integration *integration = find(backend, captures);
    if (!integration)
        return notFound();
    backend.store.removeIntegration(captures.value(1));
    return Response::empty(204);
}

} // namespace

void addIntegrationRoutes(Origin &api, Backend &backend)
{
    const QString one = u"/services/{id}/integrations/{integration_id}"_s;
    api.route("POST", u"/services/{id}/integrations"_s, bound(backend, createIntegration));
    api.route("GET", one, bound(backend, getIntegration));
    api.route("PUT", one, bound(backend, updateIntegration));
    api.route("DELETE", one, bound(backend, deleteIntegration));
}

} // namespace sandbox::pd
