// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apibody.h"
#include "app/sandbox/uptrends/apiroutes.h"
#include "app/sandbox/uptrends/authorizationapi.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

void addIntegrationRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    routes.add("GET", u"/Integration"_s, [world](const Call &call) {
        QJsonArray list;
        for (const auto &integration : world->integrations.items()) {
            if (world->mayUse(call.caller, *integration))
                list.append(integrationJson(*integration));
        }
        return Response::json(list);
    });
    addAuthorizationRoutes(
        routes, u"/Integration"_s, u"integration"_s, {u"UseIntegration"_s, u"EditIntegration"_s},
        [world](const Call &call) -> AuthorizedItem {
            Integration *integration = world->integrations.find(call.guid(0));
            if (!integration || !world->mayUse(call.caller, *integration))
                return {};
            return {&integration->authorizations, world->mayEdit(call.caller, *integration)};
        });
}

} // namespace sandbox::uptrends
