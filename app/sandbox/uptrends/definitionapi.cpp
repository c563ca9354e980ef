// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apibody.h"
#include "app/sandbox/uptrends/authorizationapi.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

/// Looks the definition up, checks the caller's right to change it, then hands it over.
ApiRoutes::Handler changing(UptrendsWorld *world,
                            const std::function<Response(const Call &, AlertDefinition &)> &change)
{
    return [world, change](const Call &call) {
        AlertDefinition *definition = world->definitions.find(call.guid(0));
        if (!definition)
            return notFound(u"alert definition"_s);
        if (!world->mayEdit(call.caller, *definition))
            return invalid(u"You do not have permission to edit this alert definition."_s);
        return change(call, *definition);
    };
}

Response create(UptrendsWorld *world, const Call &call)
{
    ApiBody body(call.request);
    const QString name = body.text(u"AlertName"_s).value_or(QString()).trimmed();
    const std::optional<bool> active = body.boolean(u"IsActive"_s);
    if (const auto problem = body.problem())
        return *problem;
    QStringList messages;
    if (name.isEmpty())
        messages.append(u"The AlertName field is required."_s);
    if (!active)
        messages.append(u"The IsActive field is required."_s);
    if (!messages.isEmpty())
        return failure(403, messages);
    if (!world->hasRight(call.caller, u"CreateAlertDefinition"_s))
        return invalid(u"You do not have permission to create alert definitions."_s);
    return Response::json(definitionJson(world->createDefinition(name, *active, call.caller)), 201);
}

Response update(const Call &call, AlertDefinition &definition, bool complete)
{
    ApiBody body(call.request);
    const std::optional<QString> guid = body.guid(u"AlertDefinitionGuid"_s);
    const std::optional<QString> name = body.text(u"AlertName"_s);
    const std::optional<bool> active = body.boolean(u"IsActive"_s);
    if (const auto problem = body.problem())
        return *problem;
    QStringList messages;
    if (guid && *guid != definition.guid)
        messages.append(u"The AlertDefinitionGuid does not match the one in the URL."_s);
    if (complete && !name)
        messages.append(u"The AlertName field is required."_s);
    if (complete && !active)
        messages.append(u"The IsActive field is required."_s);
    if (name && name->trimmed().isEmpty())
        messages.append(u"The AlertName field must not be empty."_s);
    if (!messages.isEmpty())
        return failure(403, messages);
    if (name)
        definition.name = name->trimmed();
    if (active)
        definition.active = *active;
    return Response::empty(204);
}

Response members(const AlertDefinition &definition)
{
    QJsonArray list;
    for (const QString &guid : definition.monitors)
        list.append(QJsonObject {{"MonitorGuid"_L1, guid}});
    for (const QString &guid : definition.monitorGroups)
        list.append(QJsonObject {{"MonitorGroupGuid"_L1, guid}});
    return Response::json(list);
}

/// Adds or removes one member; @p key is Monitor or MonitorGroup.
template<typename T>
void addMemberRoutes(ApiRoutes &routes, const QString &key, Table<T> UptrendsWorld::*table,
                     QStringList AlertDefinition::*members)
{
    UptrendsWorld *world = routes.world();
    const QString pattern = u"/AlertDefinition/{guid}/Member/%1/{guid}"_s.arg(key);
    const QString what = key == "Monitor"_L1 ? u"monitor"_s : u"monitor group"_s;
    routes.addWithPlural(
        "POST", pattern, u"Member"_s,
        changing(world, [world, key, what, table, members](const Call &call,
                                                           AlertDefinition &definition) {
            const QString guid = call.guid(1);
            if (!(world->*table).find(guid))
                return notFound(what);
            if ((definition.*members).contains(guid))
                return invalid(u"The %1 is already a member of this alert definition."_s.arg(what));
            (definition.*members).append(guid);
            return Response::json(
                QJsonObject {{"AlertDefinition"_L1, definition.guid}, {key, guid}}, 201);
        }));
    routes.addWithPlural(
        "DELETE", pattern, u"Member"_s,
        changing(world, [what, members](const Call &call, AlertDefinition &definition) {
            return (definition.*members).removeAll(call.guid(1)) ? Response::empty(204)
                                                                 : notFound(what);
        }));
}

} // namespace

void addDefinitionRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    routes.add("GET", u"/AlertDefinition"_s, [world](const Call &) {
        QJsonArray list;
        for (const auto &definition : world->definitions.items())
            list.append(definitionJson(*definition));
        return Response::json(list);
    });
    routes.add("POST", u"/AlertDefinition"_s,
               [world](const Call &call) { return create(world, call); });

    const QString one = u"/AlertDefinition/{guid}"_s;
    routes.add("GET", one, [world](const Call &call) {
        const AlertDefinition *definition = world->definitions.find(call.guid(0));
        return definition ? Response::json(definitionJson(*definition))
                          : notFound(u"alert definition"_s);
    });
    routes.add("PUT", one, changing(world, [](const Call &call, AlertDefinition &definition) {
                   return update(call, definition, true);
               }));
    routes.add("PATCH", one, changing(world, [](const Call &call, AlertDefinition &definition) {
                   return update(call, definition, false);
               }));
    routes.add("DELETE", one, changing(world, [world](const Call &call, AlertDefinition &) {
                   world->definitions.remove(call.guid(0));
                   return Response::empty(204);
               }));

    routes.addWithPlural("GET", one + u"/Member"_s, u"Member"_s, [world](const Call &call) {
        const AlertDefinition *definition = world->definitions.find(call.guid(0));
        return definition ? members(*definition) : notFound(u"alert definition"_s);
    });
    addMemberRoutes(routes, u"Monitor"_s, &UptrendsWorld::monitors, &AlertDefinition::monitors);
    addMemberRoutes(routes, u"MonitorGroup"_s, &UptrendsWorld::monitorGroups,
                    &AlertDefinition::monitorGroups);
    addAuthorizationRoutes(routes, u"/AlertDefinition"_s, u"alert definition"_s,
                           {u"EditAlertDefinition"_s}, [world](const Call &call) -> AuthorizedItem {
                               AlertDefinition *definition = world->definitions.find(call.guid(0));
                               if (!definition)
                                   return {};
                               return {&definition->authorizations,
                                       world->mayEdit(call.caller, *definition)};
                           });
}

} // namespace sandbox::uptrends
