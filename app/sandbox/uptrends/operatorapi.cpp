// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apiroutes.h"
#include "app/sandbox/uptrends/groupmembers.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

/// GET, POST and DELETE of {base}/{guid}/Authorization: plain strings.
template<typename T>
void addRightsRoutes(ApiRoutes &routes, const QString &base, const QString &what,
                     Table<T> UptrendsWorld::*table, const QStringList &known)
{
    UptrendsWorld *world = routes.world();
    const QString pattern = base + u"/{guid}/Authorization"_s;
    routes.add("GET", pattern, [world, table, what](const Call &call) {
        const T *item = (world->*table).find(call.guid(0));
        return item ? Response::json(QJsonArray::fromStringList(item->rights)) : notFound(what);
    });
    routes.add("POST", pattern + u"/{}"_s, [world, table, what, known](const Call &call) {
        T *item = (world->*table).find(call.guid(0));
        const QString right = call.captures.at(1);
        if (!item)
            return notFound(what);
        if (!known.contains(right))
            return badRequest(u"The value '%1' is not valid for authorizationType."_s.arg(right));
        if (!call.caller.administrator)
            return badRequest(u"Only administrators can change authorizations."_s);
        if (!item->rights.contains(right))
            item->rights.append(right);
        return Response::empty(201);
    });
    routes.add("DELETE", pattern + u"/{}"_s, [world, table, what](const Call &call) {
        T *item = (world->*table).find(call.guid(0));
        if (!item)
            return notFound(what);
        if (!call.caller.administrator)
            return badRequest(u"Only administrators can change authorizations."_s);
        return item->rights.removeAll(call.captures.at(1)) ? Response::empty(204)
                                                           : notFound(u"authorization"_s);
    });
}

} // namespace

void addOperatorRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    routes.add("GET", u"/Operator"_s, [world](const Call &) {
        QJsonArray list;
        for (const auto &person : world->operators.items())
            list.append(operatorJson(*person));
        return Response::json(list);
    });
    routes.add("GET", u"/Operator/{guid}"_s, [world](const Call &call) {
        const Operator *person = world->operators.find(call.guid(0));
        return person ? Response::json(operatorJson(*person)) : notFound(u"operator"_s);
    });
    routes.addWithPlural("GET", u"/Operator/{guid}/OperatorGroup"_s, u"OperatorGroup"_s,
                         [world](const Call &call) {
                             const Operator *person = world->operators.find(call.guid(0));
                             if (!person)
                                 return notFound(u"operator"_s);
                             QJsonArray list;
                             const QList<OperatorGroup *> groups = world->groupsOf(*person);
                             for (const OperatorGroup *group : groups)
                                 list.append(QJsonObject {{"OperatorGroupGuid"_L1, group->guid}});
                             return Response::json(list);
                         });
    routes.add("GET", u"/OperatorGroup"_s, [world](const Call &) {
        QJsonArray list;
        for (const auto &group : world->operatorGroups.items())
            list.append(operatorGroupJson(*group));
        return Response::json(list);
    });
    routes.add("GET", u"/OperatorGroup/{guid}"_s, [world](const Call &call) {
        const OperatorGroup *group = world->operatorGroups.find(call.guid(0));
        return group ? Response::json(operatorGroupJson(*group)) : notFound(u"operator group"_s);
    });
    addGroupMemberRoutes<OperatorGroup, Operator>(
        routes,
        {u"/OperatorGroup"_s, u"operator group"_s, u"operator"_s, u"OperatorGuid"_s,
         &UptrendsWorld::operatorGroups, &UptrendsWorld::operators, &OperatorGroup::everyone,
         [](const UptrendsWorld &account, const OperatorGroup &group) {
             QStringList guids;
             const QList<Operator *> people = account.membersOf(group);
             for (const Operator *person : people)
                 guids.append(person->guid);
             return guids;
         },
         operatorGroupJson, [](UptrendsWorld &account) { return account.operatorGroupLists(); }});
    addRightsRoutes(routes, u"/Operator"_s, u"operator"_s, &UptrendsWorld::operators,
                    {u"AccountAccess"_s, u"AccountAdministrator"_s, u"AllowInfra"_s,
                     u"FinancialOperator"_s, u"TechnicalContact"_s, u"ShareDashboards"_s,
                     u"CreateAlertDefinition"_s, u"CreateIntegration"_s});
    addRightsRoutes(routes, u"/OperatorGroup"_s, u"operator group"_s,
                    &UptrendsWorld::operatorGroups,
                    {u"ShareDashboards"_s, u"AllowInfra"_s, u"Administrator"_s,
                     u"TechnicalContact"_s, u"FinancialOperator"_s, u"BasicOperator"_s,
                     u"CreateAlertDefinition"_s, u"CreateIntegration"_s});
}

} // namespace sandbox::uptrends
