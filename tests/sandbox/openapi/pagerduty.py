# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every implemented operation of PagerDuty's REST and Events descriptions."""
from datetime import datetime, timedelta, timezone

from practice import Checked


def reference(identity, kind):
    return {"id": identity, "type": kind + "_reference"}


class PagerDuty:
    def __init__(self, practice, rest, events):
        login = practice.credentials["pagerduty"]
        self.rest = Checked(rest, practice.endpoints["pagerduty-api"], {
            "Authorization": "Token token=" + login["token"],
            "Accept": "application/vnd.pagerduty+json;version=2",
            "From": login["email"]})
        self.events = Checked(events, practice.endpoints["pagerduty-events"] + "/v2", {})

    def run(self):
        self.check_account()
        self.check_people()
        self.check_users()
        self.check_teams()
        self.check_schedules()
        self.check_policies()
        self.check_services()
        self.check_grouping()
        self.check_maintenance()
        self.check_events()
        self.check_incidents()
        self.check_refusals()
        return self.events.finish("pagerduty-events-v2") + self.rest.finish("pagerduty-rest")

    def check_account(self):
        call = self.rest.call
        call("get", "/abilities", 200)
        call("get", "/abilities/{id}", 204, id="teams")
        call("get", "/abilities/{id}", 402, id="round_robin")
        vendor = call("get", "/vendors", 200, "limit=3&total=true")["vendors"][0]
        call("get", "/vendors/{id}", 200, id=vendor["id"])
        call("get", "/priorities", 200)

    def check_people(self):
        call = self.rest.call
        everything = "include[]=teams&include[]=contact_methods&include[]=notification_rules"
        self.user = call("get", "/users/me", 200, everything)["user"]
        call("get", "/users", 200, "include[]=teams&query=a&total=true")
        call("get", "/users/{id}", 200, id=self.user["id"])
        call("get", "/oncalls", 200)
        call("get", "/oncalls", 200, "earliest=true&include[]=users&include[]=schedules&include[]=escalation_policies")

    def check_users(self):
        call = self.rest.call
        one = {"id": self.user["id"]}
        for kind in ("contact_methods", "notification_rules"):
            path = "/users/{id}/" + kind
            parameter = kind[:-1] + "_id"
            for entry in call("get", path, 200, **one)[kind]:
                call("get", f"{path}/{{{parameter}}}", 200, **one, **{parameter: entry["id"]})
        body = {"user": {"type": "user", "name": "Checked", "email": "checked@example.com", "role": "user"}}
        made = call("post", "/users", 201, body=body)["user"]
        call("post", "/users", 400, body=body)
        call("put", "/users/{id}", 200, body={"user": {"job_title": "Checker"}}, id=made["id"])
        call("delete", "/users/{id}", 204, id=made["id"])

    def check_teams(self):
        call = self.rest.call
        call("get", "/teams", 200, "query=web")
        body = {"team": {"type": "team", "name": "Checked", "description": "d"}}
        team = call("post", "/teams", 201, body=body)["team"]
        call("post", "/teams", 400, body=body)
        one = {"id": team["id"]}
        call("get", "/teams/{id}", 200, **one)
        call("put", "/teams/{id}", 200, body={"team": {"description": "e"}}, **one)
        member = "/teams/{id}/users/{user_id}"
        call("put", member, 204, body={"role": "responder"}, user_id=self.user["id"], **one)
        call("get", "/teams/{id}/members", 200, "include[]=users", **one)
        call("delete", member, 204, user_id=self.user["id"], **one)
        call("delete", member, 404, user_id=self.user["id"], **one)
        policy = call("get", "/escalation_policies", 200, "query=mobile")["escalation_policies"][0]
        holder = "/teams/{id}/escalation_policies/{escalation_policy_id}"
        call("put", holder, 204, escalation_policy_id=policy["id"], **one)
        call("delete", holder, 204, escalation_policy_id=policy["id"], **one)
        call("delete", "/teams/{id}", 204, **one)

    def check_schedules(self):
        call = self.rest.call
        computed = "include[]=schedule_layers&include[]=final_schedule&include[]=overrides_subschedule"
        call("get", "/schedules", 200, computed)
        call("get", "/v3/schedules", 200, "limit=1000")
        weekly = {"type": "weekly_restriction", "start_day_of_week": 1, "start_time_of_day": "08:00:00",
                  "duration_seconds": 360000}
        layer = {"name": "Days", "start": "2026-01-05T08:00:00Z", "rotation_virtual_start": "2026-01-05T08:00:00Z",
                 "rotation_turn_length_seconds": 86400, "users": [{"user": reference(self.user["id"], "user")}],
                 "restrictions": [weekly]}
        body = {"schedule": {"type": "schedule", "name": "Checked", "time_zone": "Europe/Paris",
                             "schedule_layers": [layer]}}
        call("post", "/schedules/preview", 200, body=body)
        one = {"id": call("post", "/schedules", 201, body=body)["schedule"]["id"]}
        call("post", "/schedules", 400, body={"schedule": {**body["schedule"], "time_zone": "Mars/Olympus"}})
        call("put", "/schedules/{id}", 200, body={"schedule": {"description": "d"}}, **one)
        for schedule in call("get", "/schedules", 200)["schedules"]:
            call("get", "/schedules/{id}", 200, id=schedule["id"])
            call("get", "/schedules/{id}/users", 200, id=schedule["id"])
        now = datetime.now(timezone.utc)
        override = {"user": reference(self.user["id"], "user"),
                    "start": (now + timedelta(hours=1)).isoformat(timespec="seconds"),
                    "end": (now + timedelta(hours=2)).isoformat(timespec="seconds")}
        made = call("post", "/schedules/{id}/overrides", 201, body={"overrides": [override]}, **one)
        range_of_time = f"since={now:%Y-%m-%d}&until={now + timedelta(days=2):%Y-%m-%d}"
        call("get", "/schedules/{id}/overrides", 200, range_of_time, **one)
        call("delete", "/schedules/{id}/overrides/{override_id}", 204, override_id=made[0]["override"]["id"], **one)
        call("delete", "/schedules/{id}", 204, **one)

    def check_policies(self):
        call = self.rest.call
        path = "/escalation_policies"
        call("get", path, 200, "sort_by=name:desc&limit=2")
        call("get", path, 200, "include[]=services&include[]=teams&include[]=targets")
        rule = {"escalation_delay_in_minutes": 30, "targets": [reference(self.user["id"], "user")]}
        body = {"escalation_policy": {"type": "escalation_policy", "name": "Checked", "escalation_rules": [rule]}}
        self.policy = call("post", path, 201, body=body)["escalation_policy"]
        call("post", path, 400, body=body)
        call("get", path + "/{id}", 200, "include[]=targets", id=self.policy["id"])
        call("put", path + "/{id}", 200, body={"escalation_policy": {"name": "Checked again"}}, id=self.policy["id"])
        unused = call("post", path, 201, body=body)["escalation_policy"]
        call("delete", path + "/{id}", 204, id=unused["id"])

    def check_services(self):
        call = self.rest.call
        full = "include[]=integrations&include[]=escalation_policies&include[]=teams"
        call("get", "/services", 200, "limit=100&total=true")
        call("get", "/services", 200, full)
        body = {"service": {"type": "service", "name": "Checked", "auto_resolve_timeout": 14400,
                            "incident_urgency_rule": {"type": "constant", "urgency": "severity_based"},
                            "escalation_policy": reference(self.policy["id"], "escalation_policy")}}
        self.service = call("post", "/services", 201, body=body)["service"]
        call("post", "/services", 400, body=body)
        call("get", "/services/{id}", 200, full, id=self.service["id"])
        call("put", "/services/{id}", 200, body={"service": {"description": "d"}}, id=self.service["id"])
        call("get", "/services/{id}/enablements", 200, id=self.service["id"])
        integration = {"type": "events_api_v2_inbound_integration", "name": "Checked",
                       "service": reference(self.service["id"], "service")}
        made = call("post", "/services/{id}/integrations", 201, body={"integration": integration},
                    id=self.service["id"])["integration"]
        self.key = made["integration_key"]
        one = "/services/{id}/integrations/{integration_id}"
        where = {"id": self.service["id"], "integration_id": made["id"]}
        call("get", one, 200, "include[]=services", **where)
        call("put", one, 200, body={"integration": {"name": "Renamed"}}, **where)
        short = call("post", "/services", 201, body={"service": {**body["service"], "name": "Short-lived"}})["service"]
        call("delete", "/services/{id}", 204, id=short["id"])

    def check_grouping(self):
        call = self.rest.call
        path = "/alert_grouping_settings"
        configs = [("time", {"timeout": 300}), ("intelligent", {"time_window": 300, "iag_fields": ["summary"]}),
                   ("content_based", {"aggregate": "all", "fields": ["summary"], "time_window": 900}),
                   ("content_based_intelligent", {"aggregate": "any", "fields": ["source"], "time_window": 600})]
        for kind, config in configs:
            body = {"alert_grouping_setting": {"name": kind, "type": kind, "config": config,
                                               "services": [reference(self.service["id"], "service")]}}
            setting = call("post", path, 201, body=body)["alert_grouping_setting"]
            call("post", path, 400, body=body)
            call("get", path, 200, "service_ids[]=" + self.service["id"])
            call("get", path + "/{id}", 200, id=setting["id"])
            call("put", path + "/{id}", 200, body=body, id=setting["id"])
            call("get", "/services/{id}", 200, id=self.service["id"])
            call("delete", path + "/{id}", 204, id=setting["id"])

    def check_maintenance(self):
        call = self.rest.call
        now = datetime.now(timezone.utc)
        body = {"maintenance_window": {"type": "maintenance_window", "description": "Checked",
                                       "start_time": (now + timedelta(hours=1)).isoformat(timespec="seconds"),
                                       "end_time": (now + timedelta(hours=2)).isoformat(timespec="seconds"),
                                       "services": [reference(self.service["id"], "service")]}}
        window = call("post", "/maintenance_windows", 201, body=body)["maintenance_window"]
        call("get", "/maintenance_windows", 200, "filter=future&include[]=services")
        call("get", "/maintenance_windows/{id}", 200, id=window["id"])
        call("put", "/maintenance_windows/{id}", 200, body=body, id=window["id"])
        call("delete", "/maintenance_windows/{id}", 204, id=window["id"])

    def send(self, action, dedup_key):
        event = {"routing_key": self.key, "event_action": action, "dedup_key": dedup_key, "client": "Checked",
                 "client_url": "https://example.com/", "links": [{"href": "https://example.com/1", "text": "one"}],
                 "images": [{"src": "https://example.com/1.png", "alt": "one"}],
                 "payload": {"summary": "Checked", "source": "example.com", "severity": "critical",
                             "custom_details": {"Message": "look"}}}
        self.events.call("post", "/enqueue", 202, body=event)

    def check_events(self):
        self.send("trigger", "one")
        self.send("acknowledge", "one")
        self.send("trigger", "two")
        self.send("resolve", "two")
        self.send("trigger", "three")
        self.events.call("post", "/enqueue", 400, body={"routing_key": "short"})
        change = {"routing_key": self.key, "payload": {"summary": "Deployed", "source": "pipeline"},
                  "links": [{"href": "https://example.com/2"}]}
        self.events.call("post", "/change/enqueue", 202, body=change)
        call = self.rest.call
        changed = call("get", "/change_events", 200)["change_events"][0]
        call("get", "/change_events/{id}", 200, id=changed["id"])
        call("get", "/services/{id}/change_events", 200, id=self.service["id"])

    def check_incidents(self):
        call = self.rest.call
        listed = call("get", "/incidents", 200, "sort_by=created_at:desc&total=true&limit=100")["incidents"]
        call("get", "/incidents", 200, "include[]=services&include[]=assignees&include[]=first_trigger_log_entries"
             "&include[]=teams&include[]=escalation_policies")
        incident = listed[0]["id"]
        call("get", "/incidents/{id}", 200, id=incident)
        alert = call("get", "/incidents/{id}/alerts", 200, "include[]=services", id=incident)["alerts"][0]["id"]
        call("get", "/incidents/{id}/alerts/{alert_id}", 200, id=incident, alert_id=alert)
        call("post", "/incidents/{id}/notes", 200, body={"note": {"content": "Looking"}}, id=incident)
        call("get", "/incidents/{id}/notes", 200, id=incident)
        acknowledged = {"type": "incident_reference", "status": "acknowledged"}
        call("put", "/incidents/{id}", 200, body={"incident": acknowledged}, id=incident)
        call("put", "/incidents/{id}/alerts/{alert_id}", 200, body={"alert": {"type": "alert", "status": "resolved"}},
             id=incident, alert_id=alert)
        call("put", "/incidents/{id}/alerts", 200, body={"alerts": [{"id": alert, "type": "alert"}]}, id=incident)
        reopened = {"id": incident, "type": "incident_reference", "status": "triggered"}
        call("put", "/incidents", 200, body={"incidents": [reopened]})
        for one in listed:
            call("get", "/incidents/{id}/log_entries", 200, "include[]=channels&include[]=incidents", id=one["id"])
        entry = call("get", "/log_entries", 200, "limit=100")["log_entries"][0]
        call("get", "/log_entries/{id}", 200, "include[]=channels", id=entry["id"])
        call("get", "/services/{id}", 200, id=self.service["id"])
        now = datetime.now(timezone.utc)
        call("get", "/notifications", 200, f"since={now:%Y-%m-%d}&until={now + timedelta(days=1):%Y-%m-%d}"
             "&include[]=users")
        body = {"incident": {"type": "incident", "title": "By hand", "urgency": "low",
                             "service": reference(self.service["id"], "service"),
                             "body": {"type": "incident_body", "details": "Look"},
                             "priority": {"id": "PRANK01", "type": "priority_reference"}}}
        made = call("post", "/incidents", 201, body=body)["incident"]["id"]
        call("post", "/incidents", 400, body={"incident": {"type": "incident", "title": ""}})
        sources = [{"id": one["id"], "type": "incident_reference"} for one in listed]
        call("put", "/incidents/{id}/merge", 200, body={"source_incidents": sources}, id=made)
        call("post", "/incidents/{id}/snooze", 201, body={"duration": 600}, id=made)
        call("get", "/incidents/{id}/log_entries", 200, id=made)
        call("get", "/incidents", 200, "include[]=body&include[]=priorities")

    def check_refusals(self):
        call = self.rest.call
        call("get", "/services", 400, "offset=9999&limit=100")
        call("get", "/services", 401, headers={})
        call("get", "/services/{id}", 404, id="PNOWHER")
        call("get", "/incidents/{id}", 404, id="QNOWHERE")
        call("get", "/escalation_policies/{id}", 404, id="PNOWHER")
        call("get", "/alert_grouping_settings/{id}", 404, id="PNOWHER")
        readonly = {**self.rest.headers, "Authorization": "Token token=practice-r-token-001"}
        call("post", "/services", 403, headers=readonly, body={"service": {}})
