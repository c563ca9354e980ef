// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/access.h"
#include "app/sandbox/pagerduty/incidentengine.h"
#include "app/sandbox/pagerduty/render.h"
#include "app/sandbox/pagerduty/store.h"

namespace sandbox::pd {

/// What the routes of the practice PagerDuty work with.
struct Backend
{
    const WorldOptions &options;
    Clock &clock;
    IdSource &ids;
    Store store;
    Render render;
    IncidentEngine incidents;
    Access access;

    Backend(const WorldOptions &worldOptions, Clock &worldClock, IdSource &idSource)
        : options(worldOptions)
        , clock(worldClock)
        , ids(idSource)
        , render(store, worldClock)
        , incidents(store, worldClock, idSource, render)
        , access(worldClock, store)
    {
    }
};

void addAccountRoutes(Origin &api, Backend &backend); ///< abilities, vendors, change events
void addUserRoutes(Origin &api, Backend &backend);
void addTeamRoutes(Origin &api, Backend &backend);
void addOnCallRoutes(Origin &api, Backend &backend);
void addScheduleRoutes(Origin &api, Backend &backend); ///< schedules of both kinds, overrides
void addPolicyRoutes(Origin &api, Backend &backend);
void addServiceRoutes(Origin &api, Backend &backend);
void addIntegrationRoutes(Origin &api, Backend &backend);
void addGroupingRoutes(Origin &api, Backend &backend);
void addIncidentListRoutes(Origin &api, Backend &backend); ///< incidents, priorities
void addIncidentRoutes(Origin &api, Backend &backend);
void addAlertRoutes(Origin &api, Backend &backend); ///< alerts, notes, log entries of incidents
void addMaintenanceRoutes(Origin &api, Backend &backend);

/// Registered as `[backend](request, captures)`: adapts a free function to a route's handler.
template<typename Function>
Origin::Handler bound(Backend &backend, Function function)
{
    return [&backend, function](const Request &request, const QStringList &captures) {
        return function(backend, request, captures);
    };
}

} // namespace sandbox::pd
