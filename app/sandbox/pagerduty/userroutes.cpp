// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>

/// REST: users. Their contact methods and notification rules can be read.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

const User *userIn(const Backend &backend, const QStringList &captures)
{
    return backend.store.users.find(captures.value(0));
}

Response userAnswer(const Backend &backend, const User &user, const QStringList &wanted = {},
                    int status = 200)
{
    return Response::json(QJsonObject {{u"user"_s, backend.render.user(user, wanted)}}, status);
}

Response listUsers(Backend &backend, const Request &request, const QStringList &)
{
    const QStringList teamIds = request.queryValues(u"team_ids"_s);
    return pageByName(
        request, u"users"_s, backend.store.users,
        [&, wanted = query(request)](QStringView name, const User &user) {
            return (name.contains(wanted) || user.email.contains(wanted))
                   && hasAnyOf(user.teamIds, teamIds);
        },
        [&, wanted = includes(request)](const User &user) {
            return backend.render.user(user, wanted);
        });
}

Response getMe(Backend &backend, const Request &request, const QStringList &)
{
    const User *user = backend.store.users.find(backend.access.caller(request).userId);
    if (!user)
        return invalidInput({u"The current user is unknown: this token belongs to the account."_s});
    return userAnswer(backend, *user, includes(request));
}

Response getUser(Backend &backend, const Request &request, const QStringList &captures)
{
    const User *user = userIn(backend, captures);
    return user ? userAnswer(backend, *user, includes(request)) : notFound();
}

bool isRole(const QString &role)
{
    static const QStringList roles {u"admin"_s,
                                    u"limited_user"_s,
                                    u"observer"_s,
                                    u"owner"_s,
                                    u"read_only_user"_s,
                                    u"restricted_access"_s,
                                    u"read_only_limited_user"_s,
                                    u"user"_s};
    return roles.contains(role);
}

/// Applies @p object to @p user; the refusal where it may not be.
std::optional<Response> apply(const Backend &backend, User &user, const QJsonObject &object)
{
    QStringList errors;
    user.name = object.value("name"_L1).toString(user.name);
    if (const QString problem = nameProblem(user.name); !problem.isEmpty())
        errors.append(problem);
    user.email = object.value("email"_L1).toString(user.email);
    const User *other = backend.store.userByEmail(user.email);
    if (!user.email.contains(u'@'))
        errors.append(u"Email is invalid"_s);
    else if (other && other->id != user.id)
        errors.append(u"Email has already been taken"_s);
    user.role = object.value("role"_L1).toString(user.role);
    if (!isRole(user.role))
        errors.append(u"Role is invalid"_s);
    user.jobTitle = object.value("job_title"_L1).toString(user.jobTitle);
    user.description = object.value("description"_L1).toString(user.description);
    user.timeZone = object.value("time_zone"_L1).toString(user.timeZone);
    user.color = object.value("color"_L1).toString(user.color);
    return errors.isEmpty() ? std::nullopt : std::optional(invalidInput(errors));
}

Response createUser(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    // Described as required, but terraform-provider-pagerduty never sends it.
    if (!request.header("from").isEmpty() && !requester(backend, request, &refusal))
        return refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"user"_s, &refusal);
    if (!object)
        return refusal;
    User user;
    user.id = backend.ids.pagerDutyId();
    user.role = u"user"_s;
    user.timeZone = u"Etc/UTC"_s;
    user.color = u"purple"_s;
    user.invited = true;
    if (const std::optional<Response> refused = apply(backend, user, *object))
        return *refused;
    return userAnswer(backend, *backend.store.users.add(user), {}, 201);
}

Response updateUser(Backend &backend, const Request &request, const QStringList &captures)
{
    User *user = backend.store.users.find(captures.value(0));
    if (!user)
        return notFound();
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"user"_s, &refusal);
    if (!object)
        return refusal;
    User changed = *user;
    if (const std::optional<Response> refused = apply(backend, changed, *object))
        return *refused;
    backend.store.users.replace(*user, changed);
    return userAnswer(backend, *user);
}

/// The policies and schedules that need the user stand in the way, and so do incidents.
bool isNeeded(const Store &store, const QString &userId)
{
    const auto &policies = store.policies.sorted();
    const auto &schedules = store.schedules.sorted();
    return std::any_of(policies.begin(), policies.end(),
                       [&](const auto &entry) { return entry.second->targets(userId); })
           || std::any_of(
               schedules.begin(), schedules.end(),
               [&](const auto &entry) { return entry.second->userIds().contains(userId); })
           || std::any_of(
               store.incidents.begin(), store.incidents.end(), [&](const auto &incident) {
                   return std::any_of(
                       incident->assignments.begin(), incident->assignments.end(),
                       [&](const Assignment &assigned) { return assigned.userId == userId; });
               });
}

Response deleteUser(Backend &backend, const Request &request, const QStringList &captures)
{
    const User *user = userIn(backend, captures);
    if (!user)
        return notFound();
    if (user->id == backend.access.caller(request).userId || isNeeded(backend.store, user->id))
        return invalidInput({u"The user is still needed and can't be removed"_s});
    backend.store.users.remove(user->id);
    return Response::empty(204);
}

/// One of @p objects, found by its id, under @p name.
Response oneOf(const QJsonArray &objects, const QString &id, const QString &name)
{
    const auto found = std::find_if(objects.begin(), objects.end(), [&](const QJsonValue &object) {
        return object["id"_L1].toString() == id;
    });
    return found == objects.end() ? notFound() : Response::json(QJsonObject {{name, *found}});
}

Response listContactMethods(Backend &backend, const Request &, const QStringList &captures)
{
    const User *user = userIn(backend, captures);
    if (!user)
        return notFound();
    return Response::json(
        QJsonObject {{u"contact_methods"_s, backend.render.contactMethods(*user, true)}});
}

Response getContactMethod(Backend &backend, const Request &, const QStringList &captures)
{
    const User *user = userIn(backend, captures);
    return user ? oneOf(backend.render.contactMethods(*user, true), captures.value(1),
                        u"contact_method"_s)
                : notFound();
}

Response listNotificationRules(Backend &backend, const Request &request,
                               const QStringList &captures)
{
    const User *user = userIn(backend, captures);
    if (!user)
        return notFound();
    const QString urgency = request.queryValue(u"urgency"_s);
    QJsonArray rules;
    const QJsonArray all = backend.render.notificationRules(*user, true);
    for (const QJsonValue &rule : all) {
        if (urgency.isEmpty() || urgency == "all"_L1 || rule["urgency"_L1].toString() == urgency)
            rules.append(rule);
    }
    return Response::json(QJsonObject {{u"notification_rules"_s, rules}});
}

Response getNotificationRule(Backend &backend, const Request &, const QStringList &captures)
{
    const User *user = userIn(backend, captures);
    return user ? oneOf(backend.render.notificationRules(*user, true), captures.value(1),
                        u"notification_rule"_s)
                : notFound();
}

} // namespace

void addUserRoutes(Origin &api, Backend &backend)
{
    const QString one = u"/users/{id}"_s;
    api.route("GET", u"/users"_s, bound(backend, listUsers));
    api.route("POST", u"/users"_s, bound(backend, createUser));
    api.route("GET", u"/users/me"_s, bound(backend, getMe));
    api.route("GET", one, bound(backend, getUser));
    api.route("PUT", one, bound(backend, updateUser));
    api.route("DELETE", one, bound(backend, deleteUser));
    api.route("GET", one + u"/contact_methods"_s, bound(backend, listContactMethods));
    api.route("GET", one + u"/contact_methods/{}"_s, bound(backend, getContactMethod));
    api.route("GET", one + u"/notification_rules"_s, bound(backend, listNotificationRules));
    api.route("GET", one + u"/notification_rules/{}"_s, bound(backend, getNotificationRule));
}

} // namespace sandbox::pd
