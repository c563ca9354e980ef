// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apiroutes.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

void addGroupMemberRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    const QString members = u"/MonitorGroup/{guid}/Member"_s;
    routes.addWithPlural("GET", members, u"Member"_s, [world](const Call &call) {
        const MonitorGroup *group = world->monitorGroups.find(call.guid(0));
        if (!group)
            return notFound(u"monitor group"_s);
        QJsonArray list;
        for (const auto &monitor : world->monitors.items()) {
            if (world->isIn(*monitor, *group))
                list.append(QJsonObject {{"MonitorGuid"_L1, monitor->guid}});
        }
        return Response::json(list);
    });
    const auto change = [world](const Call &call, bool add) {
        MonitorGroup *group = world->monitorGroups.find(call.guid(0));
        if (!group)
            return notFound(u"monitor group"_s);
        if (!world->monitors.find(call.guid(1)))
            return notFound(u"monitor"_s);
        if (group->all)
            return badRequest(u"The members of this group cannot be changed."_s);
        if (!add)
            return group->members.removeAll(call.guid(1)) ? Response::empty(204)
                                                          : notFound(u"member"_s);
        if (!group->members.contains(call.guid(1)))
            group->members.append(call.guid(1));
        return Response::empty(201);
    };
    routes.addWithPlural("POST", members + u"/{guid}"_s, u"Member"_s,
                         [change](const Call &call) { return change(call, true); });
    routes.addWithPlural("DELETE", members + u"/{guid}"_s, u"Member"_s,
                         [change](const Call &call) { return change(call, false); });
}

} // namespace

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
    addGroupMemberRoutes(routes);
}

} // namespace sandbox::uptrends
