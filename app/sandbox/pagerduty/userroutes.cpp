// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>

/// REST: users and teams.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

bool inOneOf(const QStringList &ids, const QStringList &wanted)
{
    return wanted.isEmpty() || std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
               return wanted.contains(id);
           });
}

Response listUsers(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QString query = request.queryValue(u"query"_s).toCaseFolded();
    const QStringList teamIds = request.queryValues(u"team_ids"_s);
    const QStringList wanted = includes(request);
    PageBuilder page(*paging);
    for (const auto &[key, user] : backend.store.users.sorted()) {
        const bool matches = user->name.toCaseFolded().contains(query)
                             || user->email.contains(query);
        if (matches && inOneOf(user->teamIds, teamIds))
            page.add([&, known = user] { return backend.render.user(*known, wanted); });
    }
    return page.response(u"users"_s);
}

Response getMe(Backend &backend, const Request &request, const QStringList &)
{
    const User *user = backend.store.users.find(backend.access.caller(request).userId);
    if (!user) {
        return failure(400, 2001, u"Invalid Input Provided"_s,
                       {u"The current user is unknown: this token belongs to the account."_s});
    }
    return Response::json(QJsonObject {{u"user"_s, backend.render.user(*user, includes(request))}});
}

Response getUser(Backend &backend, const Request &request, const QStringList &captures)
{
    const User *user = backend.store.users.find(captures.value(0));
    if (!user)
        return notFound();
    return Response::json(QJsonObject {{u"user"_s, backend.render.user(*user, includes(request))}});
}

Response listTeams(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QString query = request.queryValue(u"query"_s).toCaseFolded();
    PageBuilder page(*paging);
    for (const auto &[key, team] : backend.store.teams.sorted()) {
        if (team->name.toCaseFolded().contains(query))
            page.add([&, known = team] { return backend.render.team(*known); });
    }
    return page.response(u"teams"_s);
}

Response getTeam(Backend &backend, const Request &, const QStringList &captures)
{
    const Team *team = backend.store.teams.find(captures.value(0));
    if (!team)
        return notFound();
    return Response::json(QJsonObject {{u"team"_s, backend.render.team(*team)}});
}

} // namespace

void addUserRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/users"_s, bound(backend, listUsers));
    api.route("GET", u"/users/me"_s, bound(backend, getMe));
    api.route("GET", u"/users/{id}"_s, bound(backend, getUser));
    api.route("GET", u"/teams"_s, bound(backend, listTeams));
    api.route("GET", u"/teams/{id}"_s, bound(backend, getTeam));
}

} // namespace sandbox::pd
