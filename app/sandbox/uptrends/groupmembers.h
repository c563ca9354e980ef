// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/apibody.h"
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
    std::function<QJsonObject(const Group &)> json;
    /// Where it is used; the group goes from there when it is deleted.
    std::function<QList<QStringList *>(UptrendsWorld &)> users;
};

/// POST, PUT and DELETE of the groups themselves. Those that hold everything cannot be changed.
template<typename Group, typename Member>
void addGroupRoutes(ApiRoutes &routes, const GroupMembers<Group, Member> &kind)
{
    UptrendsWorld *world = routes.world();
    const auto problemOf = [kind](ApiBody &body, QString *description) {
        *description = body.text(QStringLiteral("Description")).value_or(QString()).trimmed();
        if (const auto problem = body.problem())
            return problem;
        return description->isEmpty()
                   ? std::optional(badRequest(QStringLiteral("The Description field is required.")))
                   : std::nullopt;
    };
    routes.add("POST", kind.path, [world, kind, problemOf](const Call &call) {
        ApiBody body(call.request);
        Group group;
        if (const auto problem = problemOf(body, &group.description))
            return *problem;
        group.guid = world->ids()->guid();
        return Response::json(kind.json((world->*kind.groups).add(group)), 201);
    });
    routes.add("PUT", kind.path + QStringLiteral("/{guid}"),
               [world, kind, problemOf](const Call &call) {
                   Group *group = (world->*kind.groups).find(call.guid(0));
                   if (!group)
                       return notFound(kind.groupName);
                   if (group->*kind.fixed)
                       return badRequest(QStringLiteral("This group cannot be changed."));
                   ApiBody body(call.request);
                   QString description;
                   if (const auto problem = problemOf(body, &description))
                       return *problem;
                   group->description = description;
                   return Response::empty(204);
               });
    routes.add("DELETE", kind.path + QStringLiteral("/{guid}"), [world, kind](const Call &call) {
        const Group *group = (world->*kind.groups).find(call.guid(0));
        if (!group)
            return notFound(kind.groupName);
        if (group->*kind.fixed)
            return badRequest(QStringLiteral("This group cannot be deleted."));
        (world->*kind.groups).remove(call.guid(0));
        const QList<QStringList *> users = kind.users(*world);
        for (QStringList *guids : users)
            guids->removeAll(call.guid(0));
        return Response::empty(204);
    });
}

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
    addGroupRoutes(routes, kind);
    const QString one = pattern + QStringLiteral("/{guid}");
    routes.addWithPlural("POST", one, segment,
                         [change](const Call &call) { return change(call, true); });
    routes.addWithPlural("DELETE", one, segment,
                         [change](const Call &call) { return change(call, false); });
}

} // namespace sandbox::uptrends
