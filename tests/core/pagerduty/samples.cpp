// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pagerduty/samples.h"

namespace alertbridge::test {

const QByteArray serviceJson =
    R"({"id":"PIJ90N7","type":"service","summary":"Web shop","name":"Web shop",
    "description":"All of it","status":"active","auto_resolve_timeout":14400,"acknowledgement_timeout":null,
    "created_at":"2026-08-01T10:00:00+02:00","html_url":"https://acme.pagerduty.com/service-directory/PIJ90N7",
    "escalation_policy":{"id":"PT20YPA","type":"escalation_policy_reference","summary":"On call"},
    "integrations":[
      {"id":"PE1U9CH","type":"events_api_v2_inbound_integration","name":"Uptrends","created_at":"2026-08-01T10:00:00Z",
       "vendor":null,"integration_key":"0123456789abcdef0123456789abcdef",
       "html_url":"https://acme.pagerduty.com/services/PIJ90N7/integrations/PE1U9CH"},
      {"id":"PQ2","type":"generic_email_inbound_integration_reference","summary":"Mail","integration_email":"x@acme.pagerduty.com",
       "vendor":{"id":"PZQ6AUS","type":"vendor_reference","summary":"Amazon"}}],
    "alert_grouping_parameters":{"type":"time","config":{"timeout":2}},"teams":[],"something_new":{"a":[1]}})";

const QByteArray incidentJson =
    R"({"id":"Q1ABC","type":"incident","incident_number":1234,"title":"[TEST] all well",
    "status":"triggered","urgency":"low","html_url":"https://acme.pagerduty.com/incidents/Q1ABC",
    "service":{"id":"PIJ90N7","type":"service_reference","summary":"Web shop"},
    "assignments":[{"at":"2026-08-01T10:00:00Z","assignee":{"id":"PXPGF42","type":"user_reference","summary":"Ada"}}],
    "created_at":"2026-08-01T10:00:00Z"})";

const QByteArray policyJson =
    R"({"id":"PT20YPA","type":"escalation_policy","name":"On call","num_loops":2,
    "html_url":"https://acme.pagerduty.com/escalation_policies/PT20YPA","description":null,
    "escalation_rules":[{"id":"R1","escalation_delay_in_minutes":30,"targets":[
      {"id":"PXPGF42","type":"user_reference","summary":"Ada"},{"id":"PI7DH85","type":"schedule_reference","summary":"Nights"}]}]})";

const QByteArray alertJson =
    R"({"id":"A1","alert_key":"dedup-1","status":"triggered","suppressed":true,
    "integration":{"id":"PE1U9CH","type":"events_api_v2_inbound_integration_reference"},"created_at":"2026-08-01T10:00:01.250Z"})";

const QByteArray notifyJson =
    R"({"id":"L1","type":"notify_log_entry","created_at":"2026-08-01T10:00:02Z",
    "user":{"id":"PXPGF42","type":"user_reference","summary":"Ada"},"summary":"Notified Ada by SMS",
    "channel":{"type":"auto","notification":{"type":"sms_notification","status":"success"}}})";

const QByteArray windowJson =
    R"({"id":"W1","start_time":"2026-08-01T20:00:00-05:00","end_time":"2026-08-01T22:00:00-05:00",
    "description":null,"services":[{"id":"PIJ90N7","type":"service_reference"},{"id":"P2"}]})";

const QByteArray onCallJson =
    R"({"escalation_policy":{"id":"PT20YPA","type":"escalation_policy_reference","summary":"On call"},
    "escalation_level":2,"user":{"id":"PXPGF42","type":"user_reference","summary":"Ada"},"schedule":null,"start":null,"end":null})";

const QByteArray groupingJson = R"({"id":"PG1","name":"Web shop grouping","type":"content_based",
    "config":{"time_window":900,"recommended_time_window":300,"aggregate":"all","fields":["summary"]},
    "services":[{"id":"PIJ90N7","name":"Web shop"}]})";

const QByteArray userJson =
    R"({"id":"PXPGF42","type":"user","name":"Ada","email":"ada@example.com","role":"admin",
    "time_zone":"Europe/Paris","html_url":"https://acme.eu.pagerduty.com/users/PXPGF42"})";

} // namespace alertbridge::test
