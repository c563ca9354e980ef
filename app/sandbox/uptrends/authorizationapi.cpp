// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/authorizationapi.h"

#include "app/sandbox/uptrends/apibody.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

Response grant(UptrendsWorld *world, const Call &call, const QStringList &types,
               QList<Authorization> &authorizations)
{
    ApiBody body(call.request);
    const QString type = body.text(u"AuthorizationType"_s).value_or(QString());
    const QString person = body.guid(u"OperatorGuid"_s).value_or(QString());
    const QString group = body.guid(u"OperatorGroupGuid"_s).value_or(QString());
    if (const auto problem = body.problem())
        return *problem;
    if (!types.contains(type))
        return badRequest(
            u"The value of 'AuthorizationType' could not be converted to the expected type."_s);
    if (person.isEmpty() == group.isEmpty())
        return badRequest(u"Specify either OperatorGuid or OperatorGroupGuid."_s);
    if (!person.isEmpty() && !world->operators.find(person))
        return notFound(u"operator"_s);
    if (!group.isEmpty() && !world->operatorGroups.find(group))
        return notFound(u"operator group"_s);
    authorizations.append({world->ids()->guid(), type, person, group});
    return Response::json(authorizationsJson(authorizations));
}

} // namespace

void addAuthorizationRoutes(ApiRoutes &routes, const QString &base, const QString &what,
                            const QStringList &types,
                            const std::function<AuthorizedItem(const Call &)> &find)
{
    UptrendsWorld *world = routes.world();
    const QString pattern = base + u"/{guid}/Authorizations"_s;
    routes.add("GET", pattern, [find, what](const Call &call) {
        const AuthorizedItem item = find(call);
        return item.authorizations ? Response::json(authorizationsJson(*item.authorizations))
                                   : notFound(what);
    });
    routes.add("POST", pattern, [world, find, what, types](const Call &call) {
        const AuthorizedItem item = find(call);
        if (!item.authorizations)
            return notFound(what);
        if (!item.editable)
            return invalid(u"You do not have permission to edit this %1."_s.arg(what));
        return grant(world, call, types, *item.authorizations);
    });
    routes.add("DELETE", pattern + u"/{guid}"_s, [find, what](const Call &call) {
        const AuthorizedItem item = find(call);
        if (!item.authorizations)
            return notFound(what);
        if (!item.editable)
            return invalid(u"You do not have permission to edit this %1."_s.arg(what));
        const qsizetype removed = item.authorizations->removeIf(
            [&call](const Authorization &entry) { return entry.id == call.guid(1); });
        return removed ? Response::empty(204) : notFound(u"authorization"_s);
    });
}

} // namespace sandbox::uptrends
