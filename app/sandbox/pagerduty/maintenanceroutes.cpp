// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>

/// REST: maintenance windows.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

Response windowAnswer(const Backend &backend, const MaintenanceWindow &window, int status)
{
    return Response::json(QJsonObject {{u"maintenance_window"_s, backend.render.window(window)}},
                          status);
}

bool passes(const MaintenanceWindow &window, const QString &filter, const QDateTime &now)
{
    const bool past = window.end <= now;
    const bool future = window.start > now;
    if (filter == "past"_L1)
        return past;
    if (filter == "future"_L1)
        return future;
    if (filter == "ongoing"_L1)
        return !past && !future;
    if (filter == "open"_L1)
        return !past;
    return true;
}

Response listWindows(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QString query = request.queryValue(u"query"_s);
    const QString filter = request.queryValue(u"filter"_s);
    const QStringList serviceIds = request.queryValues(u"service_ids"_s);
    const QStringList wanted = includes(request);
    PageBuilder page(*paging);
    for (const auto &window : std::as_const(backend.store.windows)) {
        const bool concerns = serviceIds.isEmpty()
                              || std::any_of(serviceIds.begin(), serviceIds.end(),
                                             [&](const QString &id) {
                                                 return window->serviceIds.contains(id);
                                             });
        if (concerns && window->description.contains(query, Qt::CaseInsensitive)
            && passes(*window, filter, backend.clock.now()))
            page.add([&] { return backend.render.window(*window, wanted); });
    }
    return page.response(u"maintenance_windows"_s);
}

bool readMoment(const QJsonObject &object, QLatin1StringView name, QDateTime *moment)
{
    if (object.contains(name))
        *moment = timeFrom(object.value(name).toString());
    return moment->isValid();
}

/// Applies @p object to @p window; the refusal where it may not be.
std::optional<Response> apply(const Backend &backend, MaintenanceWindow &window,
                              const QJsonObject &object)
{
    QStringList errors;
    if (!readMoment(object, "start_time"_L1, &window.start))
        errors.append(u"Start time is invalid"_s);
    if (!readMoment(object, "end_time"_L1, &window.end))
        errors.append(u"End time is invalid"_s);
    if (errors.isEmpty() && window.end <= window.start)
        errors.append(u"End time must be after the start time"_s);
    if (errors.isEmpty() && window.end <= backend.clock.now())
        errors.append(u"End time must be in the future"_s);
    if (object.contains("description"_L1))
        window.description = object.value("description"_L1).toString();
    if (object.contains("services"_L1)) {
        window.serviceIds.clear();
        const QJsonArray services = object.value("services"_L1).toArray();
        for (const QJsonValue &service : services)
            window.serviceIds.append(service["id"_L1].toString());
    }
    if (window.serviceIds.isEmpty())
        errors.append(u"Services can't be blank"_s);
    if (!errors.isEmpty())
        return invalidInput(errors);
    for (const QString &id : std::as_const(window.serviceIds)) {
        if (!backend.store.services.find(id))
            return notFound();
    }
    return std::nullopt;
}

Response createWindow(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"maintenance_window"_s, &refusal);
    if (!object)
        return refusal;
    auto window = std::make_shared<MaintenanceWindow>();
    window->id = backend.ids.pagerDutyId();
    window->createdById = *userId;
    window->sequence = int(backend.store.windows.size()) + 1;
    if (const std::optional<Response> refused = apply(backend, *window, *object))
        return *refused;
    backend.store.windows.append(window);
    return windowAnswer(backend, *window, 201);
}

Response getWindow(Backend &backend, const Request &, const QStringList &captures)
{
    const MaintenanceWindow *window = backend.store.window(captures.value(0));
    return window ? windowAnswer(backend, *window, 200) : notFound();
}

Response updateWindow(Backend &backend, const Request &request, const QStringList &captures)
{
    MaintenanceWindow *window = backend.store.window(captures.value(0));
    if (!window)
        return notFound();
    Response refusal;
    const std::optional<QJsonObject> object = wrappedOrBare(request, u"maintenance_window"_s,
                                                            &refusal);
    if (!object)
        return refusal;
    MaintenanceWindow changed = *window;
    if (const std::optional<Response> refused = apply(backend, changed, *object))
        return *refused;
    *window = changed;
    return windowAnswer(backend, *window, 200);
}

/// A window that is going on ends now; one that is over stays; one to come goes.
Response deleteWindow(Backend &backend, const Request &, const QStringList &captures)
{
    MaintenanceWindow *window = backend.store.window(captures.value(0));
    if (!window)
        return notFound();
    const QDateTime now = backend.clock.now();
    if (window->end <= now)
        return failure(405, 2001, u"Invalid Input Provided"_s,
                       {u"Past maintenance windows can't be deleted"_s});
    if (window->start <= now) {
        window->end = now;
    } else {
        const QString id = window->id;
        backend.store.windows.removeIf([&](const auto &item) { return item->id == id; });
    }
    return Response::empty(204);
}

} // namespace

void addMaintenanceRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/maintenance_windows"_s, bound(backend, listWindows));
    api.route("POST", u"/maintenance_windows"_s, bound(backend, createWindow));
    api.route("GET", u"/maintenance_windows/{id}"_s, bound(backend, getWindow));
    api.route("PUT", u"/maintenance_windows/{id}"_s, bound(backend, updateWindow));
    api.route("DELETE", u"/maintenance_windows/{id}"_s, bound(backend, deleteWindow));
}

} // namespace sandbox::pd
