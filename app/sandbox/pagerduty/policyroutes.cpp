// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

/// REST: escalation policies.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRules = 20; // support.pagerduty.com, "Escalation Policies"
constexpr int mostTargets = 10; // maxItems of EscalationRule.targets
constexpr int mostLoops = 9;

std::optional<Target> readTarget(const Store &store, const QJsonObject &object)
{
    const QString type = object.value("type"_L1).toString();
    const QString id = object.value("id"_L1).toString();
    if ((type == "user"_L1 || type == "user_reference"_L1) && store.users.find(id))
        return Target {false, id};
    if ((type == "schedule"_L1 || type == "schedule_reference"_L1) && store.schedules.find(id))
        return Target {true, id};
    return std::nullopt;
}

/// The rules in @p array, which replace those of @p policy; ids of rules that stay are kept.
std::optional<QList<EscalationRule>> readRules(Backend &backend, const Policy *policy,
                                               const QJsonArray &array, Response *refusal)
{
    QStringList errors;
    if (array.isEmpty())
        errors.append(u"Escalation rules can't be empty"_s);
    if (array.size() > mostRules)
        errors.append(u"Escalation rules can't be more than %1"_s.arg(mostRules));
    QList<EscalationRule> rules;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        EscalationRule rule;
        rule.id = object.value("id"_L1).toString();
        const bool known = policy
                           && std::any_of(
                               policy->rules.begin(), policy->rules.end(),
                               [&](const EscalationRule &before) { return before.id == rule.id; });
        if (!known)
            rule.id = backend.ids.pagerDutyId();
        const QJsonArray targets = object.value("targets"_L1).toArray();
        if (targets.isEmpty() || targets.size() > mostTargets)
            errors.append(u"Escalation rule targets must be between 1 and %1"_s.arg(mostTargets));
        for (const QJsonValue &target : targets) {
            const std::optional<Target> read = readTarget(backend.store, target.toObject());
            if (!read) {
                *refusal = notFound();
                return std::nullopt;
            }
            rule.targets.append(*read);
        }
        rule.delayMinutes = object.value("escalation_delay_in_minutes"_L1).toInt(-1);
        const int least = targets.size() > 1 ? 3 : 1;
        if (rule.delayMinutes < least)
            errors.append(u"Escalation delay must be at least %1 minute(s)"_s.arg(least));
        if (object.contains("escalation_rule_assignment_strategy"_L1)) {
            // Round robin is an entitlement of its own; the practice plan does not have it.
            *refusal = accessDenied();
            return std::nullopt;
        }
        rules.append(rule);
    }
    if (!errors.isEmpty()) {
        *refusal = invalidInput(errors);
        return std::nullopt;
    }
    return rules;
}

QString policyNameProblem(const Store &store, const QString &name, const Policy *self)
{
    QString problem = nameProblem(name);
    if (!problem.isEmpty())
        return problem;
    static const QRegularExpression refused(u"[\\\\/&<>]"_s);
    if (name.contains(refused))
        return u"Name can't contain the characters \\ / & < >"_s;
    const Policy *other = store.policies.findByName(name);
    return other && other != self ? u"Name has already been taken"_s : QString();
}

/// Applies @p object to @p policy; the refusal where it may not be.
std::optional<Response> apply(Backend &backend, Policy &policy, const QJsonObject &object,
                              bool isNew)
{
    QStringList errors;
    if (isNew || object.contains("name"_L1)) {
        const QString name = object.value("name"_L1).toString();
        const QString problem = policyNameProblem(backend.store, name,
                                                  backend.store.policies.find(policy.id));
        if (!problem.isEmpty())
            errors.append(problem);
        policy.name = name;
    }
    if (object.contains("num_loops"_L1)) {
        policy.loops = object.value("num_loops"_L1).toInt(-1);
        if (policy.loops < 0 || policy.loops > mostLoops)
            errors.append(u"Num loops must be between 0 and %1"_s.arg(mostLoops));
    }
    if (object.contains("on_call_handoff_notifications"_L1)) {
        policy.handoff = object.value("on_call_handoff_notifications"_L1).toString();
        if (policy.handoff != "if_has_services"_L1 && policy.handoff != "always"_L1)
            errors.append(u"On call handoff notifications is invalid"_s);
    }
    if (object.contains("teams"_L1)) {
        const QJsonArray teams = object.value("teams"_L1).toArray();
        if (teams.size() > 1)
            errors.append(u"Teams can't be more than one"_s);
        policy.teamIds.clear();
        for (const QJsonValue &team : teams) {
            const QString id = team["id"_L1].toString();
            if (!backend.store.teams.find(id))
                return notFound();
            policy.teamIds.append(id);
        }
    }
    if (object.contains("description"_L1))
        policy.description = object.value("description"_L1).toString();
    if (!errors.isEmpty())
        return invalidInput(errors);
    if (isNew || object.contains("escalation_rules"_L1)) {
        Response refusal;
        const std::optional<QList<EscalationRule>> rules = readRules(
            backend, &policy, object.value("escalation_rules"_L1).toArray(), &refusal);
        if (!rules)
            return refusal;
        policy.rules = *rules;
    }
    return std::nullopt;
}

Response listPolicies(Backend &backend, const Request &request, const QStringList &)
{
    const QStringList userIds = request.queryValues(u"user_ids"_s);
    const QStringList teamIds = request.queryValues(u"team_ids"_s);
    return pageByName(
        request, u"escalation_policies"_s, backend.store.policies,
        [&, wanted = query(request)](QStringView name, const Policy &policy) {
            const bool pages = userIds.isEmpty()
                               || std::any_of(
                                   userIds.begin(), userIds.end(),
                                   [&](const QString &id) { return policy.targets(id); });
            return name.contains(wanted) && pages && hasAnyOf(policy.teamIds, teamIds);
        },
        [&, wanted = includes(request)](const Policy &policy) {
            return backend.render.policy(policy, wanted);
        });
}

Response policyAnswer(const Backend &backend, const Policy &policy, const QStringList &wanted,
                      int status)
{
    return Response::json(
        QJsonObject {{u"escalation_policy"_s, backend.render.policy(policy, wanted)}}, status);
}

Response createPolicy(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"escalation_policy"_s, &refusal);
    if (!object)
        return refusal;
    Policy policy;
    policy.id = backend.ids.pagerDutyId();
    policy.handoff = u"if_has_services"_s;
    if (const std::optional<Response> refused = apply(backend, policy, *object, true))
        return *refused;
    return policyAnswer(backend, *backend.store.policies.add(policy), {}, 201);
}

Response getPolicy(Backend &backend, const Request &request, const QStringList &captures)
{
    const Policy *policy = backend.store.policies.find(captures.value(0));
    return policy ? policyAnswer(backend, *policy, includes(request), 200) : notFound();
}

Response updatePolicy(Backend &backend, const Request &request, const QStringList &captures)
{
    Policy *policy = backend.store.policies.find(captures.value(0));
    if (!policy)
        return notFound();
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"escalation_policy"_s, &refusal);
    if (!object)
        return refusal;
    Policy changed = *policy;
    if (const std::optional<Response> refused = apply(backend, changed, *object, false))
        return *refused;
    backend.store.policies.replace(*policy, changed);
    return policyAnswer(backend, *policy, {}, 200);
}

Response deletePolicy(Backend &backend, const Request &, const QStringList &captures)
{
    const Policy *policy = backend.store.policies.find(captures.value(0));
    if (!policy)
        return notFound();
    if (!policy->serviceIds.isEmpty()) {
        return invalidInput(
            {u"The escalation policy can't be deleted because it is used by %1 service(s)"_s.arg(
                policy->serviceIds.size())});
    }
    backend.store.policies.remove(policy->id);
    return Response::empty(204);
}

} // namespace

void addPolicyRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/escalation_policies"_s, bound(backend, listPolicies));
    api.route("POST", u"/escalation_policies"_s, bound(backend, createPolicy));
    api.route("GET", u"/escalation_policies/{id}"_s, bound(backend, getPolicy));
    api.route("PUT", u"/escalation_policies/{id}"_s, bound(backend, updatePolicy));
    api.route("DELETE", u"/escalation_policies/{id}"_s, bound(backend, deletePolicy));
}

} // namespace sandbox::pd
