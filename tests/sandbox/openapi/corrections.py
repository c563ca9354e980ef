# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places where the vendors' descriptions contradict themselves, their own text or the service. Each correction fails
where it finds nothing to correct, so that it goes when the description is mended."""


def members(description, name):
    """The properties of a schema that is an allOf of Tag and its own part."""
    schema = description.root["components"]["schemas"][name]
    for part in schema.get("allOf", [schema]):
        if "properties" in part:
            return part["properties"]
    raise KeyError(name)


def either(*names):
    return {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in names]}


def correct_pagerduty(description):
    schemas = description.root["components"]["schemas"]

    # Every channel fits several of the alternatives, the examples of the description included.
    schemas["Channel"]["anyOf"] = schemas["Channel"].pop("oneOf")

    # The base type says acknowledge_log_entry.
    kind = members(description, "AcknowledgeLogEntry")["type"]
    kind["enum"][kind["enum"].index("acknowledgement_log_entry")] = "acknowledge_log_entry"

    # Integrations that published apps create (Simple Install Flow) have a type that the list leaves out.
    kinds = members(description, "Integration")["type"]["enum"]
    assert "app_event_transform_inbound_integration" not in kinds
    kinds.append("app_event_transform_inbound_integration")

    # "or null" stands in the text or in the examples, and not in the schema.
    for owner, name in (("Service", "auto_resolve_timeout"), ("Service", "acknowledgement_timeout"),
                        ("Service", "last_incident_timestamp"), ("Incident", "resolved_at"),
                        ("Incident", "incident_key"), ("Oncall", "start"), ("Oncall", "end")):
        member = members(description, owner)[name]
        assert "nullable" not in member, (owner, name)
        member["nullable"] = True
    members(description, "Oncall")["schedule"]["nullable"] = True
    members(description, "Incident")["resolve_reason"] = {"nullable": True, **either("ResolveReason")}
    schemas["ScheduleLayer"]["properties"]["end"]["nullable"] = True
    schemas["Notification"]["properties"]["address"]["nullable"] = True

    # Both of the vendor's Go clients read one vendor as an object.
    vendor = description.response_schema(description.response("get", "/vendors/{id}", 200))["properties"]
    assert vendor["vendor"]["type"] == "array"
    vendor["vendor"] = vendor["vendor"]["items"]

    # The list of both kinds of schedules, as its text says, is described with one of them.
    listed = description.response_schema(description.response("get", "/v3/schedules", 200))["properties"]["schedules"]
    assert listed["items"]["$ref"].endswith("/V3ScheduleReference")
    listed["items"] = either("V3ScheduleReference", "ScheduleReference")

    # The examples of POST /incidents have text.
    details = schemas["IncidentBody"]["properties"]["details"]
    assert details.pop("type") == "object"
    details["anyOf"] = [{"type": "string"}, {"type": "object"}]

    # Reading creates nothing.
    answers = description.paths["/schedules/{id}/overrides"]["get"]["responses"]
    assert "200" not in answers
    answers["200"] = answers.pop("201")

    # include[] puts full objects in the place of references; the schemas only know the references.
    included = [("Service", "integrations", "IntegrationReference", "Integration"),
                ("Service", "teams", "TeamReference", "Team"),
                ("EscalationPolicy", "services", "ServiceReference", "Service"),
                ("EscalationPolicy", "teams", "TeamReference", "Team"),
                ("User", "teams", "TeamReference", "Team"),
                ("User", "contact_methods", "ContactMethodReference", "ContactMethod"),
                ("User", "notification_rules", "NotificationRuleReference", "NotificationRule"),
                ("MaintenanceWindow", "services", "ServiceReference", "Service")]
    for owner, member, reference, full in included:
        array = members(description, owner)[member]
        assert array["items"]["$ref"].endswith("/" + reference), (owner, member)
        array["items"] = either(reference, full)
    single = [("Service", "escalation_policy", "EscalationPolicyReference", "EscalationPolicy"),
              ("Integration", "service", "ServiceReference", "Service"),
              ("Integration", "vendor", "VendorReference", "Vendor"),
              ("Oncall", "user", "UserReference", "User"),
              ("Oncall", "escalation_policy", "EscalationPolicyReference", "EscalationPolicy"),
              ("LogEntry", "incident", "IncidentReference", "Incident"),
              ("Notification", "user", "UserReference", "User"),
              ("Alert", "service", "ServiceReference", "Service")]
    for owner, member, reference, full in single:
        assert members(description, owner)[member]["$ref"].endswith("/" + reference), (owner, member)
        members(description, owner)[member] = either(reference, full)
    members(description, "Oncall")["schedule"]["oneOf"].append({"$ref": "#/components/schemas/Schedule"})
    for part in description.response_schema(description.response("get", "/teams/{id}/members", 200))["allOf"]:
        if "properties" in part:
            part["properties"]["members"]["items"]["properties"]["user"] = either("UserReference", "User")
    rule = schemas["EscalationRule"]["properties"]["targets"]
    assert rule["items"]["$ref"].endswith("/EscalationTargetReference")
    rule["items"] = either("EscalationTargetReference", "User", "Schedule")


def correct_uptrends(description):
    definitions = description.root["definitions"]

    # References with a comment beside them were written out as empty objects: Monitor_MonitorMode for MonitorMode.
    emptied = [name for name, schema in definitions.items()
               if "_" in name and schema.get("type") == "object" and "properties" not in schema]
    assert emptied
    for name in emptied:
        definitions[name] = definitions.get(name.split("_", 1)[1], {})

    # Lists that are described as one of their items.
    for path in ("/MonitorGroup/{monitorGroupGuid}/Member", "/OperatorGroup/{operatorGroupGuid}/Member"):
        answer = description.paths[path]["get"]["responses"]["200"]
        assert "$ref" in answer["schema"], path
        answer["schema"] = {"type": "array", "items": answer["schema"]}

    # Its siblings answer 404 for an unknown definition, PUT and DELETE of the same address included.
    definition = description.paths["/AlertDefinition/{alertDefinitionGuid}"]
    assert "404" not in definition["get"]["responses"]
    definition["get"]["responses"]["404"] = definition["delete"]["responses"]["404"]
