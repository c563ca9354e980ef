# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every implemented operation of Uptrends' API v4 description."""
import base64
import re

from practice import Checked

LEVELS = "/AlertDefinition/{alertDefinitionGuid}/EscalationLevel"
LEVEL = LEVELS + "/{escalationLevelId}"
UNKNOWN = "00000000-0000-4000-8000-000000000000"


def basic(user, password):
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


def guid_of(entry):
    """The identifier of a listed object, whatever its member is called."""
    for name in ("IntegrationGuid", "AlertDefinitionGuid", "MonitorGuid", "MonitorGroupGuid", "OperatorGuid",
                 "OperatorGroupGuid", "Guid"):
        if name in entry:
            return entry[name]
    raise KeyError(entry)


class Uptrends:
    def __init__(self, practice, description):
        login = practice.credentials["uptrends"]
        self.operator = basic(login["email"], login["password"])
        self.api = Checked(description, practice.endpoints["uptrends-api"],
                           basic(login["api_user"], login["api_password"]))

    def first(self, path):
        return guid_of(self.api.call("get", path, 200)[0])

    def run(self):
        self.monitor = self.first("/Monitor")
        self.monitor_group = guid_of(self.api.call("get", "/MonitorGroup", 200)[-1])  # not "All monitors"
        self.person = guid_of(self.api.call("get", "/Operator", 200)[-1])
        self.operator_group = guid_of(self.api.call("get", "/OperatorGroup", 200)[-1])
        self.check_account()
        self.check_definitions()
        self.check_level()
        self.check_level_integrations()
        self.check_groups()
        self.check_rights()
        self.check_writes()
        self.check_refusals()
        self.check_reading()
        return self.api.finish("uptrends-v4")

    def check_account(self):
        call = self.api.call
        call("get", "/Account", 200)
        call("post", "/Register", 201, "description=Checked", headers=self.operator)

    def check_definitions(self):
        call = self.api.call
        one = "/AlertDefinition/{alertDefinitionGuid}"
        made = call("post", "/AlertDefinition", 201, body={"AlertName": "Checked", "IsActive": True})
        self.definition = guid_of(made)
        where = {"alertDefinitionGuid": self.definition}
        for method in ("post", "get", "delete"):
            for kind, member in (("Monitor", self.monitor), ("MonitorGroup", self.monitor_group)):
                if method == "get":
                    call("get", one + "/Member", 200, **where)
                else:
                    name = kind[0].lower() + kind[1:] + "Guid"
                    call(method, f"{one}/Member/{kind}/{{{name}}}", 201 if method == "post" else 204,
                         **where, **{name: member})
        read = call("get", one, 200, **where)
        call("put", one, 204, body={**read, "AlertName": "Checked again"}, **where)
        call("patch", one, 204, body={"IsActive": False}, **where)
        spare = guid_of(call("post", "/AlertDefinition", 201, body={"AlertName": "Spare", "IsActive": True}))
        call("delete", one, 204, alertDefinitionGuid=spare)

    def check_level(self):
        call = self.api.call
        where = {"alertDefinitionGuid": self.definition, "escalationLevelId": 1}
        call("get", LEVELS, 200, alertDefinitionGuid=self.definition)
        level = call("get", LEVEL, 200, **where)
        call("put", LEVEL, 204, body={**level, "Message": "Call the shop"}, **where)
        call("patch", LEVEL, 204, body={"NumberOfReminders": 2}, **where)
        for method, status in (("post", 201), ("delete", 204)):
            call(method, LEVEL + "/Member/Operator/{operatorGuid}", status, operatorGuid=self.person, **where)
            call(method, LEVEL + "/Member/OperatorGroup/{operatorGroupGuid}", status,
                 operatorGroupGuid=self.operator_group, **where)
            call("get", LEVEL + "/Member", 200, **where)

    def check_level_integrations(self):
        call = self.api.call
        where = {"alertDefinitionGuid": self.definition, "escalationLevelId": 1}
        integration = self.first("/Integration")
        # The flags are required on writes though the description leaves them out.
        body = {"IntegrationGuid": integration, "IsActive": True, "SendOkAlerts": True, "SendReminderAlerts": False}
        call("get", LEVEL + "/Integration", 200, **where)
        for entry in call("get", LEVEL + "/Integration", 200, **where):
            call("delete", LEVEL + "/Integration/{integrationGuid}", 204, integrationGuid=guid_of(entry), **where)
        call("post", LEVEL + "/Integration", 201, body=body, **where)
        one = {**where, "integrationGuid": integration}
        call("get", LEVEL + "/Integration/{integrationGuid}", 200, **one)
        call("put", LEVEL + "/Integration/{integrationGuid}", 204, body=body, **one)
        call("patch", LEVEL + "/Integration/{integrationGuid}", 204, body={"IsActive": False}, **one)
        call("patch", LEVEL + "/Integration/{integrationGuid}", 204,
             body={"ExtraEmailAddresses": ["night@example.com"], "ExtraEmailAddressesSpecified": True}, **one)
        call("patch", LEVEL + "/Integration/{integrationGuid}", 403,
             body={"ExtraEmailAddresses": ["nobody"], "ExtraEmailAddressesSpecified": True}, **one)
        call("get", LEVEL + "/Integration", 200, **where)
        call("delete", LEVEL + "/Integration/{integrationGuid}", 204, **one)
        call("delete", LEVEL + "/Integration/{integrationGuid}", 404, **one)

    def check_groups(self):
        call = self.api.call
        pairs = [("/MonitorGroup/{monitorGroupGuid}/Member/{monitorGuid}",
                  {"monitorGroupGuid": self.monitor_group, "monitorGuid": self.monitor}, "MonitorGuid"),
                 ("/OperatorGroup/{operatorGroupGuid}/Member/{operatorGuid}",
                  {"operatorGroupGuid": self.operator_group, "operatorGuid": self.person}, "OperatorGuid")]
        for path, where, name in pairs:
            present = call("get", path.rsplit("/", 1)[0], 200, **where)
            order = ("delete", "post") if any(where[name[0].lower() + name[1:]] == entry.get(name)
                                              for entry in present) else ("post", "delete")
            for method in order:
                call(method, path, 201 if method == "post" else 204, **where)

    def check_writes(self):
        """Operators, monitors and groups: made, replaced, changed in part where that is described, deleted."""
        call = self.api.call
        kinds = [("/MonitorGroup/{monitorGroupGuid}", {"Description": "Checked", "IsAll": False}, ("put",)),
                 ("/OperatorGroup/{operatorGroupGuid}", {"Description": "Checked"}, ("put",)),
                 ("/Operator/{operatorGuid}", {"FullName": "Checked", "Email": "checked@example.com"},
                  ("put", "patch")),
                 ("/Monitor/{monitorGuid}", {"Name": "Checked", "MonitorType": "Https"}, ("put", "patch"))]
        for one, body, changes in kinds:
            every = one.rsplit("/", 1)[0]
            where = {re.search(r"{(\w+)}", one)[1]: guid_of(call("post", every, 201, body=body))}
            call("get", one, 200, **where)
            for method in changes:
                call(method, one, 204, body=body, **where)
            call("delete", one, 204, **where)

        for act in ("StopAllMonitors", "StartAllMonitors", "StopAllMonitorAlerts", "StartAllMonitorAlerts"):
            call("post", "/MonitorGroup/{monitorGroupGuid}/" + act, 204, monitorGroupGuid=self.monitor_group)
        for act in ("AllOperatorsOffDuty", "AllOperatorsOnDuty"):
            call("post", "/OperatorGroup/{operatorGroupGuid}/" + act, 204, operatorGroupGuid=self.operator_group)

    def check_rights(self):
        call = self.api.call
        items = [("/Integration/{integrationGuid}/Authorizations", "UseIntegration",
                  {"integrationGuid": self.first("/Integration")}),
                 ("/AlertDefinition/{alertDefinitionGuid}/Authorizations", "EditAlertDefinition",
                  {"alertDefinitionGuid": self.definition})]
        for path, right, where in items:
            known = {entry["AuthorizationId"] for entry in call("get", path, 200, **where)}
            granted = call("post", path, 200, body={"AuthorizationType": right, "OperatorGuid": self.person}, **where)
            for entry in granted:
                if entry["AuthorizationId"] not in known:
                    call("delete", path + "/{authorizationGuid}", 204, authorizationGuid=entry["AuthorizationId"],
                         **where)
        for path, where in (("/Operator/{operatorGuid}", {"operatorGuid": self.person}),
                            ("/OperatorGroup/{operatorGroupGuid}", {"operatorGroupGuid": self.operator_group})):
            one = path + "/Authorization/{authorizationType}"
            call("post", one, 201, authorizationType="CreateIntegration", **where)
            call("get", path + "/Authorization", 200, **where)
            call("delete", one, 204, authorizationType="CreateIntegration", **where)

    def check_refusals(self):
        call = self.api.call
        call("get", "/AlertDefinition/{alertDefinitionGuid}", 404, alertDefinitionGuid=UNKNOWN)
        call("post", "/AlertDefinition", 403, body={"AlertName": ""})

    def check_reading(self):
        """The remaining GET operations, with identifiers by the names of their parameters."""
        known = {"monitorGuid": self.monitor, "monitorGroupGuid": self.monitor_group, "operatorGuid": self.person,
                 "operatorGroupGuid": self.operator_group, "alertDefinitionGuid": self.definition,
                 "timezoneId": 1, "escalationLevelId": 1, "integrationGuid": self.first("/Integration")}
        for method, path in sorted(self.api.implemented() - self.api.succeeded):
            names = re.findall(r"{(\w+)}", path)
            if method == "get" and all(name in known for name in names):
                self.api.call("get", path, 200, **{name: known[name] for name in names})
