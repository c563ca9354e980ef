// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>

/// REST: teams, who belongs to them, and their escalation policies.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

Response teamAnswer(const Backend &backend, const Team &team, int status = 200)
{
    return Response::json(QJsonObject {{u"team"_s, backend.render.team(team)}}, status);
}

Response listTeams(Backend &backend, const Request &request, const QStringList &)
{
    return pageByName(
        request, u"teams"_s, backend.store.teams,
        [wanted = query(request)](QStringView name, const Team &) { return name.contains(wanted); },
        [&](const Team &team) { return backend.render.team(team); });
}

Response getTeam(Backend &backend, const Request &, const QStringList &captures)
{
    const Team *team = backend.store.teams.find(captures.value(0));
    return team ? teamAnswer(backend, *team) : notFound();
}

/// Applies @p object to @p team; the refusal where it may not be.
std::optional<Response> apply(const Backend &backend, Team &team, const QJsonObject &object)
{
    team.name = object.value("name"_L1).toString(team.name);
    team.description = object.value("description"_L1).toString(team.description);
    team.defaultRole = object.value("default_role"_L1).toString(team.defaultRole);
    QString problem = nameProblem(team.name);
    const Team *other = backend.store.teams.findByName(team.name);
    if (problem.isEmpty() && other && other->id != team.id)
        problem = u"Name has already been taken"_s;
    if (problem.isEmpty() && team.defaultRole != "manager"_L1 && team.defaultRole != "none"_L1)
        problem = u"Default role is invalid"_s;
    return problem.isEmpty() ? std::nullopt : std::optional(invalidInput({problem}));
}

Response createTeam(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"team"_s, &refusal);
    if (!object)
        return refusal;
    Team team;
    team.id = backend.ids.pagerDutyId();
    team.defaultRole = u"manager"_s;
    if (const std::optional<Response> refused = apply(backend, team, *object))
        return *refused;
    return teamAnswer(backend, *backend.store.teams.add(team), 201);
}

Response updateTeam(Backend &backend, const Request &request, const QStringList &captures)
{
    Team *team = backend.store.teams.find(captures.value(0));
    if (!team)
        return notFound();
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"team"_s, &refusal);
    if (!object)
        return refusal;
    Team changed = *team;
    if (const std::optional<Response> refused = apply(backend, changed, *object))
        return *refused;
    backend.store.teams.replace(*team, changed);
    return teamAnswer(backend, *team);
}

template<typename T>
bool anyIn(const Table<T> &table, const QString &teamId)
{
    const auto &sorted = table.sorted();
    return std::any_of(sorted.begin(), sorted.end(),
                       [&](const auto &entry) { return entry.second->teamIds.contains(teamId); });
}

/// "Succeeds only if the team has no associated Escalation Policies, Services, Schedules".
Response deleteTeam(Backend &backend, const Request &, const QStringList &captures)
{
    const QString id = captures.value(0);
    if (!backend.store.teams.find(id))
        return notFound();
    if (anyIn(backend.store.policies, id) || anyIn(backend.store.schedules, id))
        return invalidInput({u"The team still has escalation policies or schedules"_s});
    for (const auto &[key, user] : backend.store.users.sorted())
        user->leaveTeam(id);
    backend.store.teams.remove(id);
    return Response::empty(204);
}

Response listMembers(Backend &backend, const Request &request, const QStringList &captures)
{
    const QString id = captures.value(0);
    if (!backend.store.teams.find(id))
        return notFound();
    const bool full = includes(request).contains("users"_L1);
    return pageByName(
        request, u"members"_s, backend.store.users,
        [&](QStringView, const User &user) { return user.teamIds.contains(id); },
        [&](const User &user) {
            return QJsonObject {{u"user"_s, full ? backend.render.user(user)
                                                 : backend.render.userReference(user.id)},
                                {u"role"_s, user.teamRoles.value(id, u"manager"_s)}};
        });
}

Response addMember(Backend &backend, const Request &request, const QStringList &captures)
{
    static const QStringList roles {u"observer"_s, u"responder"_s, u"manager"_s};
    const QString id = captures.value(0);
    User *user = backend.store.users.find(captures.value(1));
    if (!backend.store.teams.find(id) || !user)
        return notFound();
    if (user->role == "read_only_user"_L1)
        return invalidInput({u"Read only users can't be on teams"_s});
    const QString role =
        request.jsonObject().value_or(QJsonObject()).value("role"_L1).toString(u"manager"_s);
    if (!roles.contains(role))
        return invalidInput({u"Role is invalid"_s});
    if (!user->teamIds.contains(id))
        user->teamIds.append(id);
    user->teamRoles.insert(id, role);
    return Response::empty(204);
}

Response removeMember(Backend &backend, const Request &, const QStringList &captures)
{
    User *user = backend.store.users.find(captures.value(1));
    if (!user || !user->teamIds.contains(captures.value(0)))
        return notFound();
    for (const auto &[key, policy] : backend.store.policies.sorted()) {
        if (policy->teamIds.contains(captures.value(0)) && policy->targets(user->id)) {
            return invalidInput({u"User cannot be removed as they belong to an escalation policy "
                                 "on this team"_s});
        }
    }
    user->leaveTeam(captures.value(0));
    return Response::empty(204);
}

/// A policy belongs to one team at most: the new one takes the place of the old.
Response addPolicy(Backend &backend, const Request &, const QStringList &captures)
{
    Policy *policy = backend.store.policies.find(captures.value(1));
    if (!backend.store.teams.find(captures.value(0)) || !policy)
        return notFound();
    policy->teamIds = {captures.value(0)};
    return Response::empty(204);
}

Response removePolicy(Backend &backend, const Request &, const QStringList &captures)
{
    Policy *policy = backend.store.policies.find(captures.value(1));
    const bool removed = policy && policy->teamIds.removeAll(captures.value(0)) > 0;
    return removed ? Response::empty(204) : notFound();
}

} // namespace

void addTeamRoutes(Origin &api, Backend &backend)
{
    const QString one = u"/teams/{id}"_s;
    api.route("GET", u"/teams"_s, bound(backend, listTeams));
    api.route("POST", u"/teams"_s, bound(backend, createTeam));
    api.route("GET", one, bound(backend, getTeam));
    api.route("PUT", one, bound(backend, updateTeam));
    api.route("DELETE", one, bound(backend, deleteTeam));
    api.route("GET", one + u"/members"_s, bound(backend, listMembers));
    api.route("PUT", one + u"/users/{user_id}"_s, bound(backend, addMember));
    api.route("DELETE", one + u"/users/{user_id}"_s, bound(backend, removeMember));
    api.route("PUT", one + u"/escalation_policies/{policy_id}"_s, bound(backend, addPolicy));
    api.route("DELETE", one + u"/escalation_policies/{policy_id}"_s, bound(backend, removePolicy));
}

} // namespace sandbox::pd
