// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pagerduty/restmethods.h"

namespace alertbridge::test {

using namespace Qt::StringLiterals;
using pagerduty::RestClient;

namespace {

const QByteArray service = R"({"id":"PS1","name":"Web shop","status":"active"})";
const QByteArray policy = R"({"id":"PE1","name":"On call","escalation_rules":[]})";
const QByteArray integration =
    R"({"id":"PI1","type":"events_api_v2_inbound_integration","name":"Uptrends","integration_key":"k"})";
const QByteArray incident = R"({"id":"Q1","status":"triggered"})";
const QByteArray setting = R"({"id":"PG1","name":"g","type":"time","services":[]})";

QByteArray one(const char *key, const QByteArray &object)
{
    return QByteArray("{\"") + key + "\":" + object + '}';
}

QByteArray listOf(const char *key, const QByteArray &object)
{
    return QByteArray("{\"") + key + "\":[" + object
           + "],\"limit\":100,\"offset\":0,\"more\":false,\"total\":null}";
}

RestMethod reads(const char *name, const QByteArray &path, const char *key,
                 const QByteArray &object,
                 std::function<Outcome(RestClient &, std::stop_token)> call)
{
    return {name,
            "GET",
            path,
            200,
            one(key, object),
            one(key, "{\"id\":7}"),
            QString::fromLatin1(key) + ".id"_L1,
            std::move(call)};
}

RestMethod lists(const char *name, const QByteArray &path, const char *key,
                 const QByteArray &object,
                 std::function<Outcome(RestClient &, std::stop_token)> call)
{
    return {name,
            "GET",
            path,
            200,
            listOf(key, object),
            one(key, "7"),
            QString::fromLatin1(key),
            std::move(call)};
}

RestMethod creates(const char *name, const QByteArray &path, const char *key,
                   const QByteArray &object,
                   std::function<Outcome(RestClient &, std::stop_token)> call)
{
    RestMethod method = reads(name, path, key, object, std::move(call));
    method.verb = "POST";
    method.status = 201;
    return method;
}

RestMethod deletes(const char *name, const QByteArray &path,
                   std::function<Outcome(RestClient &, std::stop_token)> call)
{
    return {name, "DELETE", path, 204, {}, {}, {}, std::move(call)};
}

} // namespace

QList<RestMethod> restMethods()
{
    using Stop = std::stop_token;
    const pagerduty::ServiceDraft serviceDraft {u"Web shop"_s, u"All of it"_s, u"PE1"_s};
    const pagerduty::EscalationPolicyDraft policyDraft {
        u"On call"_s, {{30, {{u"U1"_s, u"user_reference"_s, {}}}}}, 1};
    const pagerduty::GroupingDraft groupingDraft {
        pagerduty::GroupingType::Time, 300, 300, {}, true};
    RestMethod resolve = reads(
        "resolveIncident", "/incidents/Q1", "incident", incident,
        [](RestClient &c, Stop s) { return outcomeOf(c.resolveIncident(u"Q1"_s, s)); });
    resolve.verb = "PUT";
    return {
        {"fetchAbilities", "GET", "/abilities", 200, R"({"abilities":["teams"]})",
         R"({"abilities":["teams",7]})", u"abilities[1]"_s,
         [](RestClient &c, Stop s) { return outcomeOf(c.fetchAbilities(s)); }},
        reads("fetchCurrentUser", "/users/me", "user",
              R"({"id":"U1","name":"Ada","email":"ada@example.com"})",
              [](RestClient &c, Stop s) { return outcomeOf(c.fetchCurrentUser(s)); }),
        lists("fetchUsers", "/users", "users",
              R"({"id":"U1","name":"Ada","email":"ada@example.com"})",
              [](RestClient &c, Stop s) { return outcomeOf(c.fetchUsers({}, {}, s)); }),
        lists("fetchSchedules", "/schedules", "schedules",
              R"({"id":"S1","type":"schedule","name":"Nights"})",
              [](RestClient &c, Stop s) { return outcomeOf(c.fetchSchedules({}, s)); }),
        lists("fetchServices", "/services", "services", service,
              [](RestClient &c, Stop s) { return outcomeOf(c.fetchServices({}, s)); }),
        reads("fetchService", "/services/PS1", "service", service,
              [](RestClient &c, Stop s) { return outcomeOf(c.fetchService(u"PS1"_s, s)); }),
        lists("findServicesByName", "/services", "services", service,
              [](RestClient &c, Stop s) {
                  return outcomeOf(c.findServicesByName(u"Web shop"_s, s));
              }),
        creates("createService", "/services", "service", service,
                [=](RestClient &c, Stop s) { return outcomeOf(c.createService(serviceDraft, s)); }),
        deletes("deleteService", "/services/PS1",
                [](RestClient &c, Stop s) { return outcomeOf(c.deleteService(u"PS1"_s, s)); }),
        lists("fetchEscalationPolicies", "/escalation_policies", "escalation_policies", policy,
              [](RestClient &c, Stop s) { return outcomeOf(c.fetchEscalationPolicies({}, s)); }),
        lists("findEscalationPoliciesByName", "/escalation_policies", "escalation_policies", policy,
              [](RestClient &c, Stop s) {
                  return outcomeOf(c.findEscalationPoliciesByName(u"On call"_s, s));
              }),
        creates("createEscalationPolicy", "/escalation_policies", "escalation_policy", policy,
                [=](RestClient &c, Stop s) {
                    return outcomeOf(c.createEscalationPolicy(policyDraft, s));
                }),
        deletes(
            "deleteEscalationPolicy", "/escalation_policies/PE1",
            [](RestClient &c, Stop s) { return outcomeOf(c.deleteEscalationPolicy(u"PE1"_s, s)); }),
        lists(
            "fetchOnCalls", "/oncalls", "oncalls",
            R"({"escalation_policy":{"id":"PE1"},"escalation_level":1,"user":{"id":"U1"},"schedule":null})",
            [](RestClient &c, Stop s) { return outcomeOf(c.fetchOnCalls({u"PE1"_s}, s)); }),
        lists("fetchGroupingSettings", "/alert_grouping_settings", "alert_grouping_settings",
              setting,
              [](RestClient &c, Stop s) {
                  return outcomeOf(c.fetchGroupingSettings({u"PS1"_s}, s));
              }),
        creates("createGroupingSetting", "/alert_grouping_settings", "alert_grouping_setting",
                setting,
                [=](RestClient &c, Stop s) {
                    return outcomeOf(c.createGroupingSetting(groupingDraft, u"g"_s, u"PS1"_s, s));
                }),
        deletes(
            "deleteGroupingSetting", "/alert_grouping_settings/PG1",
            [](RestClient &c, Stop s) { return outcomeOf(c.deleteGroupingSetting(u"PG1"_s, s)); }),
        creates("createEventsIntegration", "/services/PS1/integrations", "integration", integration,
                [](RestClient &c, Stop s) {
                    return outcomeOf(c.createEventsIntegration(u"PS1"_s, u"Uptrends"_s, s));
                }),
        reads("fetchIntegration", "/services/PS1/integrations/PI1", "integration", integration,
              [](RestClient &c, Stop s) {
                  return outcomeOf(c.fetchIntegration(u"PS1"_s, u"PI1"_s, s));
              }),
        deletes("deleteIntegration", "/services/PS1/integrations/PI1",
                [](RestClient &c, Stop s) {
                    return outcomeOf(c.deleteIntegration(u"PS1"_s, u"PI1"_s, s));
                }),
        lists("fetchIncidents", "/incidents", "incidents", incident,
              [](RestClient &c, Stop s) {
                  return outcomeOf(c.fetchIncidents({{u"PS1"_s}, u"d1"_s, {}, 10}, s));
              }),
        reads("fetchIncident", "/incidents/Q1", "incident", incident,
              [](RestClient &c, Stop s) { return outcomeOf(c.fetchIncident(u"Q1"_s, s)); }),
        lists("fetchAlerts", "/incidents/Q1/alerts", "alerts",
              R"({"id":"A1","alert_key":"d1","status":"triggered"})",
              [](RestClient &c, Stop s) { return outcomeOf(c.fetchAlerts(u"Q1"_s, s)); }),
        lists("fetchLogEntries", "/incidents/Q1/log_entries", "log_entries",
              R"({"id":"L1","type":"trigger_log_entry"})",
              [](RestClient &c, Stop s) { return outcomeOf(c.fetchLogEntries(u"Q1"_s, s)); }),
        resolve,
        lists("fetchOpenMaintenanceWindows", "/maintenance_windows", "maintenance_windows",
              R"({"id":"W1","services":[]})",
              [](RestClient &c, Stop s) {
                  return outcomeOf(c.fetchOpenMaintenanceWindows({u"PS1"_s}, s));
              }),
    };
}

} // namespace alertbridge::test
