// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/groupingrules.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"
#include "app/sandbox/pagerduty/servicefields.h"

#include <algorithm>

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
    return teamIds.isEmpty()
           || (policy
               && std::any_of(policy->teamIds.begin(), policy->teamIds.end(),
                              [&](const QString &id) { return teamIds.contains(id); }));
}

Response listServices(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QStringList teamIds = request.queryValues(u"team_ids"_s);
    const QStringList wanted = includes(request);
    PageBuilder page(*paging);
    const QString name = request.queryValue(u"name"_s);
    if (!name.isEmpty()) {
        const Service *service = backend.store.services.findByName(name);
        if (service && service->name == name && inTeams(backend, *service, teamIds))
            page.add([&] { return backend.render.service(*service, wanted); });
        return page.response(u"services"_s);
    }
    const QString query = request.queryValue(u"query"_s).toCaseFolded();
    const auto visit = [&](const QString &key, const Service *service) {
        const bool matches = query.isEmpty()
                             || QStringView(key).left(key.lastIndexOf(u'\n')).contains(query);
        if (matches && inTeams(backend, *service, teamIds))
            page.add([&] { return backend.render.service(*service, wanted); });
    };
    const auto &sorted = backend.store.services.sorted();
    if (request.queryValue(u"sort_by"_s) == "name:desc"_L1) {
        std::for_each(sorted.rbegin(), sorted.rend(),
                      [&](const auto &entry) { visit(entry.first, entry.second); });
    } else {
        std::for_each(sorted.begin(), sorted.end(),
                      [&](const auto &entry) { visit(entry.first, entry.second); });
    }
    return page.response(u"services"_s);
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
    const QString name = std::exchange(changed.name, service->name);
    const QString policyId = std::exchange(changed.policyId, service->policyId);
    *service = changed;
    backend.store.services.rename(*service, name);
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
