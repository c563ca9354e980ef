// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apibody.h"
#include "app/sandbox/uptrends/apiroutes.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

QJsonObject accountJson(const UptrendsWorld &world)
{
    const int monitors = int(world.monitors.size());
    return {
        {"AccountId"_L1, world.accountId()},
        {"ExpirationDate"_L1, timestampText(world.clock()->now().addYears(1))},
        {"MonitorQuota"_L1, QJsonObject {{"BasicMonitors"_L1, monitors + 50},
                                         {"BasicMonitorsInUse"_L1, monitors},
                                         {"BrowserMonitors"_L1, 10},
                                         {"BrowserMonitorsInUse"_L1, 0},
                                         {"ApiMonitoringCredits"_L1, 50},
                                         {"ApiMonitoringCreditsInUse"_L1, 5},
                                         {"TransactionCredits"_L1, 50},
                                         {"TransactionCreditsInUse"_L1, 4},
                                         {"Monitors"_L1, monitors + 50},
                                         {"MonitorsInUse"_L1, monitors}}},
        {"OperatorQuota"_L1,
         QJsonObject {{"Operators"_L1, 25}, {"OperatorsInUse"_L1, int(world.operators.size())}}},
        {"RemainingMessageCredits"_L1, 500},
    };
}

QJsonArray timezonesJson()
{
    return {QJsonObject {{"TimezoneId"_L1, 1},
                         {"Description"_L1, u"(UTC) Coordinated Universal Time"_s},
                         {"OffsetFromUtc"_L1, 0},
                         {"HasDaylightSaving"_L1, false}},
            QJsonObject {{"TimezoneId"_L1, 2},
                         {"Description"_L1, u"(UTC+01:00) Amsterdam, Berlin, Paris"_s},
                         {"OffsetFromUtc"_L1, 60},
                         {"HasDaylightSaving"_L1, true},
                         {"DaylightSavingOffset"_L1, 60}}};
}

Response registerProblem(const QString &message)
{
    return Response::json(
        QJsonObject {{"status"_L1, u"UnexpectedError"_s}, {"message"_L1, message}}, 201);
}

/// The one route that takes an operator's own login. It answers 201 whatever happened; `status`
/// tells.
Response registerApiUser(UptrendsWorld *world, const Request &request)
{
    const std::optional<BasicCredentials> credentials = basicCredentials(request);
    if (!credentials)
        return unauthorized();
    const Operator *person = world->operatorByEmail(credentials->user);
    if (!person || person->password != credentials->password)
        return unauthorized();
    if (!person->nativeLogin)
        return registerProblem(u"Operators that can only use single sign-on cannot register."_s);

    const Operator *owner = person;
    const QString ownerGuid = request.queryValue(u"operatorGuid"_s).toLower();
    if (!ownerGuid.isEmpty()) {
        if (!isGuid(ownerGuid))
            return badRequest(u"The value '%1' is not a valid GUID."_s.arg(ownerGuid));
        owner = world->operators.find(ownerGuid);
        if (!owner)
            return registerProblem(u"The specified operator could not be found."_s);
        if (owner != person && !person->administrator)
            return registerProblem(u"Only administrators can register for other operators."_s);
    }
    const ApiUser &user = world->createApiUser(*owner, request.queryValue(u"description"_s));
    return Response::json(QJsonObject {{"UserName"_L1, user.userName},
                                       {"Password"_L1, user.password},
                                       {"AccountId"_L1, world->accountId()},
                                       {"OperatorName"_L1, owner->fullName},
                                       {"status"_L1, u"OK"_s}},
                          201);
}

QJsonObject apiUserJson(const ApiUser &user)
{
    return {{"ApiUserGuid"_L1, user.guid},   {"OperatorGuid"_L1, user.operatorGuid},
            {"UserName"_L1, user.userName},  {"Description"_L1, user.description},
            {"AccessType"_L1, u"Generic"_s}, {"CreatedDate"_L1, timestampText(user.created)}};
}

Response createApiUser(UptrendsWorld *world, const Call &call)
{
    ApiBody body(call.request);
    const std::optional<QString> ownerGuid = body.guid(u"OperatorGuid"_s);
    const std::optional<QString> description = body.text(u"Description"_s);
    if (const auto problem = body.problem())
        return *problem;
    if (!ownerGuid)
        return invalid(u"The OperatorGuid field is required."_s);
    const Operator *owner = world->operators.find(*ownerGuid);
    if (!owner)
        return notFound(u"operator"_s);
    if (owner != &call.caller && !call.caller.administrator)
        return invalid(u"Only administrators can add API users for other operators."_s);
    const ApiUser &user = world->createApiUser(*owner, description.value_or(QString()));
    QJsonObject answer = apiUserJson(user);
    answer.insert("Password"_L1, user.password);
    return Response::json(answer, 201);
}

} // namespace

void addAccountRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    for (const QString &base : ApiRoutes::basePaths()) {
        routes.service()->route("POST", base + u"/Register"_s,
                                [world](const Request &request, const QStringList &) {
                                    return registerApiUser(world, request);
                                });
    }
    routes.add("GET", u"/Account"_s,
               [world](const Call &) { return Response::json(accountJson(*world)); });
    routes.add("GET", u"/Account/Settings"_s,
               [](const Call &) { return Response::json(QJsonObject {{"TimezoneId"_L1, 1}}); });
    routes.add("GET", u"/Timezone"_s, [](const Call &) { return Response::json(timezonesJson()); });
    routes.add("GET", u"/Timezone/{}"_s, [](const Call &call) {
        const QJsonArray zones = timezonesJson();
        for (const QJsonValue &zone : zones) {
            if (QString::number(zone["TimezoneId"_L1].toInt()) == call.captures.at(0))
                return Response::json(zone);
        }
        return notFound(u"time zone"_s);
    });
    routes.add("GET", u"/ApiUser"_s, [world](const Call &call) {
        QJsonArray users;
        for (const auto &user : world->apiUsers.items()) {
            if (call.caller.administrator || user->operatorGuid == call.caller.guid)
                users.append(apiUserJson(*user));
        }
        return Response::json(users);
    });
    routes.add("POST", u"/ApiUser"_s,
               [world](const Call &call) { return createApiUser(world, call); });
    routes.add("GET", u"/ApiUser/{guid}"_s, [world](const Call &call) {
        const ApiUser *user = world->apiUsers.find(call.guid(0));
        return user ? Response::json(apiUserJson(*user)) : notFound(u"API user"_s);
    });
    routes.add("DELETE", u"/ApiUser/{guid}"_s, [world](const Call &call) {
        return world->apiUsers.remove(call.guid(0)) ? Response::empty(204)
                                                    : notFound(u"API user"_s);
    });
}

} // namespace sandbox::uptrends
