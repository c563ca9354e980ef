// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apibody.h"
#include "app/sandbox/uptrends/levelcall.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

ApiRoutes::Handler onLevel(UptrendsWorld *world, bool changes, const LevelHandler &handle)
{
    return [world, changes, handle](const Call &call) {
        bool isNumber = false;
        const int id = call.captures.at(1).toInt(&isNumber);
        if (!isNumber)
            return badRequest(
                u"The value '%1' is not valid for escalationLevelId."_s.arg(call.captures.at(1)));
        AlertDefinition *definition = world->definitions.find(call.guid(0));
        if (!definition)
            return notFound(u"alert definition"_s);
        if (id < 1 || id > definition->levels.size())
            return notFound(u"escalation level"_s);
        if (changes && !world->mayEdit(call.caller, *definition))
            return invalid(u"You do not have permission to edit this alert definition."_s);
        return handle(call, *definition, definition->levels[id - 1]);
    };
}

namespace {

/// Members the oldest API description marked as required; a PUT must bring them all.
QStringList requiredMembers()
{
    return {u"EscalationMode"_s,      u"IsActive"_s,
            u"NumberOfReminders"_s,   u"ReminderDelay"_s,
            u"ThresholdErrorCount"_s, u"ThresholdMinutes"_s};
}

Response update(const Call &call, EscalationLevel &level, bool complete)
{
    ApiBody body(call.request);
    const std::optional<QString> mode = body.text(u"EscalationMode"_s);
    const std::optional<int> id = body.integer(u"Id"_s);
    const std::optional<int> errors = body.integer(u"ThresholdErrorCount"_s);
    const std::optional<int> minutes = body.integer(u"ThresholdMinutes"_s);
    const std::optional<bool> active = body.boolean(u"IsActive"_s);
    const std::optional<QString> message = body.text(u"Message"_s);
    const std::optional<int> reminders = body.integer(u"NumberOfReminders"_s);
    const std::optional<int> delay = body.integer(u"ReminderDelay"_s);
    const std::optional<bool> traceRoute = body.boolean(u"IncludeTraceRoute"_s);
    if (const auto problem = body.problem())
        return *problem;
    if (mode && *mode != "AlertOnErrorCount"_L1 && *mode != "AlertOnErrorDuration"_L1)
        return badRequest(
            u"The value of 'EscalationMode' could not be converted to the expected type."_s);

    QStringList messages;
    if (complete) {
        const QStringList names = requiredMembers();
        for (const QString &name : names) {
            if (!body.has(name))
                messages.append(u"The %1 field is required."_s.arg(name));
        }
    }
    const auto atLeast = [&messages](const QString &name, const std::optional<int> &value,
                                     int least) {
        if (value && *value < least)
            messages.append(u"The %1 field must be at least %2."_s.arg(name).arg(least));
    };
    if (id && *id != level.id)
        messages.append(u"The Id does not match the one in the URL."_s);
    atLeast(u"ThresholdErrorCount"_s, errors, 1);
    atLeast(u"ThresholdMinutes"_s, minutes, 1);
    atLeast(u"NumberOfReminders"_s, reminders, 0);
    atLeast(u"ReminderDelay"_s, delay, 1);
    if (!messages.isEmpty())
        return failure(403, messages);

    if (mode)
        level.onDuration = *mode == "AlertOnErrorDuration"_L1;
    level.thresholdErrorCount = errors.value_or(level.thresholdErrorCount);
    level.thresholdMinutes = minutes.value_or(level.thresholdMinutes);
    level.active = active.value_or(level.active);
    level.message = message.value_or(complete ? QString() : level.message);
    level.numberOfReminders = reminders.value_or(level.numberOfReminders);
    level.reminderDelay = delay.value_or(level.reminderDelay);
    level.includeTraceRoute = traceRoute.value_or(complete ? false : level.includeTraceRoute);
    return Response::empty(204);
}

/// Adds or removes an operator or operator group; @p key is Operator or OperatorGroup.
template<typename T>
void addMemberRoutes(ApiRoutes &routes, const QString &key, Table<T> UptrendsWorld::*table,
                     QStringList EscalationLevel::*members)
{
    UptrendsWorld *world = routes.world();
    const QString pattern = u"/AlertDefinition/{guid}/EscalationLevel/{}/Member/%1/{guid}"_s.arg(
        key);
    const QString what = key == "Operator"_L1 ? u"operator"_s : u"operator group"_s;
    routes.addWithPlural(
        "POST", pattern, u"Member"_s,
        onLevel(world, true,
                [world, key, what, table, members](const Call &call, AlertDefinition &definition,
                                                   EscalationLevel &level) {
                    const QString guid = call.guid(2);
                    if (!(world->*table).find(guid))
                        return notFound(what);
                    if ((level.*members).contains(guid))
                        return invalid(
                            u"The %1 is already a member of this escalation level."_s.arg(what));
                    (level.*members).append(guid);
                    // The lower-case l of Escalationlevel is the description's own.
                    return Response::json(QJsonObject {{"AlertDefinition"_L1, definition.guid},
                                                       {"Escalationlevel"_L1, level.id},
                                                       {key, guid}},
                                          201);
                }));
    routes.addWithPlural(
        "DELETE", pattern, u"Member"_s,
        onLevel(world, true,
                [what, members](const Call &call, AlertDefinition &, EscalationLevel &level) {
                    return (level.*members).removeAll(call.guid(2)) ? Response::empty(204)
                                                                    : notFound(what);
                }));
}

} // namespace

void addLevelRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    const QString all = u"/AlertDefinition/{guid}/EscalationLevel"_s;
    const QString one = all + u"/{}"_s;
    routes.add("GET", all, [world](const Call &call) {
        const AlertDefinition *definition = world->definitions.find(call.guid(0));
        if (!definition)
            return notFound(u"alert definition"_s);
        QJsonArray list;
        for (const EscalationLevel &level : definition->levels)
            list.append(levelJson(level));
        return Response::json(list);
    });
    routes.add("GET", one,
               onLevel(world, false, [](const Call &, AlertDefinition &, EscalationLevel &level) {
                   return Response::json(levelJson(level));
               }));
    routes.add(
        "PUT", one,
        onLevel(world, true, [](const Call &call, AlertDefinition &, EscalationLevel &level) {
            return update(call, level, true);
        }));
    routes.add(
        "PATCH", one,
        onLevel(world, true, [](const Call &call, AlertDefinition &, EscalationLevel &level) {
            return update(call, level, false);
        }));
    routes.addWithPlural(
        "GET", one + u"/Member"_s, u"Member"_s,
        onLevel(world, false, [](const Call &, AlertDefinition &, EscalationLevel &level) {
            QJsonArray list;
            for (const QString &guid : level.operators)
                list.append(QJsonObject {{"OperatorGuid"_L1, guid}});
            for (const QString &guid : level.operatorGroups)
                list.append(QJsonObject {{"OperatorGroupGuid"_L1, guid}});
            return Response::json(list);
        }));
    addMemberRoutes(routes, u"Operator"_s, &UptrendsWorld::operators, &EscalationLevel::operators);
    addMemberRoutes(routes, u"OperatorGroup"_s, &UptrendsWorld::operatorGroups,
                    &EscalationLevel::operatorGroups);
}

} // namespace sandbox::uptrends
