// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/apiroutes.h"

#include <QtCore/QJsonArray>

namespace sandbox::uptrends {

/// A kind of group with members that clients may add and remove: {path}/{guid}/Member of the API v4
/// description.
template<typename Group, typename Member>
struct GroupMembers
{
    QString path; ///< "/MonitorGroup"
    QString groupName; ///< in "not found"
    QString memberName;
    QString memberKey; ///< "MonitorGuid"
    Table<Group> UptrendsWorld::*groups;
    Table<Member> UptrendsWorld::*members;
    bool Group::*fixed; ///< holds everything there is, and cannot be changed
    std::function<QStringList(const UptrendsWorld &, const Group &)> guidsOf;
};

template<typename Group, typename Member>
void addGroupMemberRoutes(ApiRoutes &routes, const GroupMembers<Group, Member> &kind)
{
    UptrendsWorld *world = routes.world();
    const QString pattern = kind.path + QStringLiteral("/{guid}/Member");
    const QString segment = QStringLiteral("Member");
    // The description says one object; the service answers with an array.
    routes.addWithPlural("GET", pattern, segment, [world, kind](const Call &call) {
        const Group *group = (world->*kind.groups).find(call.guid(0));
        if (!group)
            return notFound(kind.groupName);
        QJsonArray list;
        const QStringList guids = kind.guidsOf(*world, *group);
        for (const QString &guid : guids)
            list.append(QJsonObject {{kind.memberKey, guid}});
        return Response::json(list);
    });
    const auto change = [world, kind](const Call &call, bool add) {
        Group *group = (world->*kind.groups).find(call.guid(0));
        if (!group)
            return notFound(kind.groupName);
        if (!(world->*kind.members).find(call.guid(1)))
            return notFound(kind.memberName);
        if (group->*kind.fixed)
            return badRequest(QStringLiteral("The members of this group cannot be changed."));
        if (!add)
            return group->members.removeAll(call.guid(1)) ? Response::empty(204)
                                                          : notFound(QStringLiteral("member"));
        if (!group->members.contains(call.guid(1)))
            group->members.append(call.guid(1));
        return Response::empty(201);
    };
    const QString one = pattern + QStringLiteral("/{guid}");
    routes.addWithPlural("POST", one, segment,
                         [change](const Call &call) { return change(call, true); });
    routes.addWithPlural("DELETE", one, segment,
                         [change](const Call &call) { return change(call, false); });
}

} // namespace sandbox::uptrends
