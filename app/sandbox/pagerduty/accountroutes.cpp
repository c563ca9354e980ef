// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

/// REST: abilities, vendors, change events.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

QStringList abilities(const Backend &backend)
{
    QStringList granted {u"sso"_s,
                         u"teams"_s,
                         u"read_only_users"_s,
                         u"team_responders"_s,
                         u"service_support_hours"_s,
                         u"urgencies"_s,
                         u"manage_schedules"_s,
                         u"manage_api_keys"_s,
                         u"coordinated_responding"_s};
    if (backend.options.aiops)
        granted += {u"intelligent_alert_grouping"_s, u"time_based_alert_grouping"_s, u"aiops"_s};
    return granted;
}

Response listAbilities(Backend &backend, const Request &, const QStringList &)
{
    return Response::json(
        QJsonObject {{u"abilities"_s, QJsonArray::fromStringList(abilities(backend))}});
}

Response testAbility(Backend &backend, const Request &, const QStringList &captures)
{
    const QString ability = captures.value(0);
    return abilities(backend).contains(ability) ? Response::empty(204) : planLacks(ability);
}

Response listVendors(Backend &backend, const Request &request, const QStringList &)
{
    return pageByName(
        request, u"vendors"_s, backend.store.vendors,
        [wanted = query(request)](QStringView name, const Vendor &) {
            return name.contains(wanted);
        },
        [&](const Vendor &vendor) { return backend.render.vendor(vendor); });
}

Response getVendor(Backend &backend, const Request &, const QStringList &captures)
{
    const Vendor *vendor = backend.store.vendors.find(captures.value(0));
    if (!vendor)
        return notFound();
    // The description says an array of one; both of the vendor's Go clients read an object.
    return Response::json(QJsonObject {{u"vendor"_s, backend.render.vendor(*vendor)}});
}

/// "Will return an HTTP 400 for non-UTC datetimes" (GET /change_events).
bool isUtc(const Request &request, const QString &name)
{
    const QString text = request.queryValue(name);
    return text.isEmpty() || text.endsWith(u'Z');
}

Response changeEvents(Backend &backend, const Request &request, const QString &serviceId)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QDateTime now = backend.clock.now();
    const std::optional<QDateTime> since = readTime(request, u"since"_s, now.addDays(-365));
    const std::optional<QDateTime> until = readTime(request, u"until"_s, now.addDays(1));
    if (!since || !until || !isUtc(request, u"since"_s) || !isUtc(request, u"until"_s))
        return invalidInput({u"since and until must be ISO 8601 times in UTC."_s});
    const QStringList integrationIds = request.queryValues(u"integration_ids"_s);
    PageBuilder page(*paging);
    const auto &changes = backend.store.changes;
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const ChangeEvent &change = **it;
        if ((!serviceId.isEmpty() && change.serviceId != serviceId) || change.timestamp < *since
            || change.timestamp > *until
            || (!integrationIds.isEmpty() && !integrationIds.contains(change.integrationId)))
            continue;
        page.add([&] { return backend.render.change(change); });
    }
    return page.response(u"change_events"_s);
}

Response listChangeEvents(Backend &backend, const Request &request, const QStringList &)
{
    return changeEvents(backend, request, {});
}

Response listServiceChangeEvents(Backend &backend, const Request &request,
                                 const QStringList &captures)
{
    if (!backend.store.services.find(captures.value(0)))
        return notFound();
    return changeEvents(backend, request, captures.value(0));
}

Response getChangeEvent(Backend &backend, const Request &, const QStringList &captures)
{
    for (const auto &change : std::as_const(backend.store.changes)) {
        if (change->id == captures.value(0))
            return Response::json(
                QJsonObject {{u"change_event"_s, backend.render.change(*change)}});
    }
    return notFound();
}

} // namespace

void addAccountRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/abilities"_s, bound(backend, listAbilities));
    api.route("GET", u"/abilities/{id}"_s, bound(backend, testAbility));
    api.route("GET", u"/vendors"_s, bound(backend, listVendors));
    api.route("GET", u"/vendors/{id}"_s, bound(backend, getVendor));
    api.route("GET", u"/change_events"_s, bound(backend, listChangeEvents));
    api.route("GET", u"/change_events/{id}"_s, bound(backend, getChangeEvent));
    api.route("GET", u"/services/{id}/change_events"_s, bound(backend, listServiceChangeEvents));
}

} // namespace sandbox::pd
