// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/groupingrules.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"
#include "app/sandbox/pagerduty/servicefields.h"

/// REST: services and their feature enablements.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

Response serviceAnswer(const Backend &backend, const Service &service, const QStringList &wanted,
                       int status)
{
    return Response::json(QJsonObject {{u"service"_s, backend.render.service(service, wanted)}},
                          status);
}

bool inTeams(const Backend &backend, const Service &service, const QStringList &teamIds)
{
    const Policy *policy = backend.store.policies.find(service.policyId);
    return hasAnyOf(policy ? policy->teamIds : QStringList(), teamIds);
}

Response listServices(Backend &backend, const Request &request, const QStringList &)
{
    const QStringList teamIds = request.queryValues(u"team_ids"_s);
    const QString exactName = request.queryValue(u"name"_s);
    const QString foldedName = exactName.toCaseFolded();
    return pageByName(
        request, u"services"_s, backend.store.services,
        [&, wanted = query(request)](QStringView name, const Service &service) {
            return (exactName.isEmpty() || (name == foldedName && service.name == exactName))
                   && name.contains(wanted) && inTeams(backend, service, teamIds);
        },
        [&, wanted = includes(request)](const Service &service) {
            return backend.render.service(service, wanted);
        });
}

Response createService(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"service"_s, &refusal);
    if (!object)
        return refusal;
    Service service;
    service.id = backend.ids.pagerDutyId();
    service.createdAt = backend.clock.now();
    service.alertCreation = u"create_alerts_and_incidents"_s;
    service.urgencyRule = {{u"type"_s, u"constant"_s}, {u"urgency"_s, u"high"_s}};
    service.autoPause = {{u"enabled"_s, false}, {u"timeout"_s, 0}};
    if (const std::optional<Response> refused = applyServiceFields(backend, service, *object, true))
        return *refused;
    const QString policyId = service.policyId;
    service.policyId.clear();
    Service *stored = backend.store.services.add(service);
    backend.store.movePolicy(*stored, policyId);
    applyDeprecatedGrouping(backend, *stored, *object);
    return serviceAnswer(backend, *stored, {}, 201);
}

Response getService(Backend &backend, const Request &request, const QStringList &captures)
{
    const Service *service = backend.store.services.find(captures.value(0));
    return service ? serviceAnswer(backend, *service, includes(request), 200) : notFound();
}

Response updateService(Backend &backend, const Request &request, const QStringList &captures)
{
    Service *service = backend.store.services.find(captures.value(0));
    if (!service)
        return notFound();
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"service"_s, &refusal);
    if (!object)
        return refusal;
    Service changed = *service;
    if (const std::optional<Response> refused = applyServiceFields(backend, changed, *object,
                                                                   false))
        return *refused;
    const QString policyId = std::exchange(changed.policyId, service->policyId);
    backend.store.services.replace(*service, changed);
    backend.store.movePolicy(*service, policyId);
    applyDeprecatedGrouping(backend, *service, *object);
    return serviceAnswer(backend, *service, {}, 200);
}

Response deleteService(Backend &backend, const Request &, const QStringList &captures)
{
    if (!backend.store.services.find(captures.value(0)))
        return notFound();
    backend.store.removeService(captures.value(0));
    return Response::empty(204);
}

/// `enabled` says nothing about the plan: the warning does.
Response listEnablements(Backend &backend, const Request &, const QStringList &captures)
{
    const Service *service = backend.store.services.find(captures.value(0));
    if (!service)
        return notFound();
    QJsonObject enablement {{u"feature"_s, u"aiops"_s},
                            {u"enabled"_s, true},
                            {u"updated_at"_s, Render::timestamp(service->createdAt)}};
    if (!backend.options.aiops) {
        enablement.insert(
            u"warnings"_s,
            QJsonArray {QJsonObject {
                {u"message"_s,
                 u"Your account is not entitled to use AIOps features for this Service."_s}}});
    }
    return Response::json(QJsonObject {{u"enablements"_s, QJsonArray {enablement}}});
}

} // namespace

void addServiceRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/services"_s, bound(backend, listServices));
    api.route("POST", u"/services"_s, bound(backend, createService));
    api.route("GET", u"/services/{id}"_s, bound(backend, getService));
    api.route("PUT", u"/services/{id}"_s, bound(backend, updateService));
    api.route("DELETE", u"/services/{id}"_s, bound(backend, deleteService));
    api.route("GET", u"/services/{id}/enablements"_s, bound(backend, listEnablements));
}

} // namespace sandbox::pd
