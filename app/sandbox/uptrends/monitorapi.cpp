// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apiroutes.h"
#include "app/sandbox/uptrends/groupmembers.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

void addMonitorRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    routes.add("GET", u"/Monitor"_s, [world](const Call &) {
        QJsonArray list;
        for (const auto &monitor : world->monitors.items())
            list.append(monitorJson(*monitor));
        return Response::json(list);
    });
    // Two segments: the one route below /Monitor that is not about a single monitor.
    routes.add("GET", u"/Monitor/MonitorGroup/{guid}"_s, [world](const Call &call) {
        const MonitorGroup *group = world->monitorGroups.find(call.guid(0));
        if (!group)
            return notFound(u"monitor group"_s);
        QJsonArray list;
        for (const auto &monitor : world->monitors.items()) {
            if (world->isIn(*monitor, *group))
                list.append(monitorJson(*monitor));
        }
        return Response::json(list);
    });
    routes.add("GET", u"/Monitor/{guid}"_s, [world](const Call &call) {
        const Monitor *monitor = world->monitors.find(call.guid(0));
        return monitor ? Response::json(monitorJson(*monitor)) : notFound(u"monitor"_s);
    });
    routes.add("GET", u"/Monitor/{guid}/MonitorGroup"_s, [world](const Call &call) {
        const Monitor *monitor = world->monitors.find(call.guid(0));
        if (!monitor)
            return notFound(u"monitor"_s);
        QJsonArray list;
        for (const auto &group : world->monitorGroups.items()) {
            if (world->isIn(*monitor, *group))
                list.append(group->guid);
        }
        return Response::json(list);
    });
    routes.add("GET", u"/MonitorGroup"_s, [world](const Call &) {
        QJsonArray list;
        for (const auto &group : world->monitorGroups.items())
            list.append(monitorGroupJson(*group));
        return Response::json(list);
    });
    routes.add("GET", u"/MonitorGroup/{guid}"_s, [world](const Call &call) {
        const MonitorGroup *group = world->monitorGroups.find(call.guid(0));
        return group ? Response::json(monitorGroupJson(*group)) : notFound(u"monitor group"_s);
    });
    addGroupMemberRoutes<MonitorGroup, Monitor>(
        routes,
        {u"/MonitorGroup"_s, u"monitor group"_s, u"monitor"_s, u"MonitorGuid"_s,
         &UptrendsWorld::monitorGroups, &UptrendsWorld::monitors, &MonitorGroup::all,
         [](const UptrendsWorld &account, const MonitorGroup &group) {
             QStringList guids;
             for (const auto &monitor : account.monitors.items()) {
                 if (account.isIn(*monitor, group))
                     guids.append(monitor->guid);
             }
             return guids;
         },
         monitorGroupJson, [](UptrendsWorld &account) { return account.monitorGroupLists(); }});
}

} // namespace sandbox::uptrends
