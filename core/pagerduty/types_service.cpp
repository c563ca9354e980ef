// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/typereading.h"

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;
using namespace typereading;

namespace {

ServiceStatus serviceStatusOf(const QString &text)
{
    if (text == "active"_L1)
        return ServiceStatus::Active;
    if (text == "warning"_L1)
        return ServiceStatus::Warning;
    if (text == "critical"_L1)
        return ServiceStatus::Critical;
    if (text == "maintenance"_L1)
        return ServiceStatus::Maintenance;
    if (text == "disabled"_L1)
        return ServiceStatus::Disabled;
    return ServiceStatus::Unknown;
}

Integration readIntegration(JsonReader &reader)
{
    Integration integration;
    integration.id = reader.requiredString(u"id"_s);
    integration.type = reader.string(u"type"_s);
    integration.name = nameOrSummary(reader);
    integration.vendorName = reference(reader, u"vendor"_s).summary;
    integration.integrationKey = reader.string(u"integration_key"_s);
    integration.htmlUrl = webUrl(reader, u"html_url"_s);
    integration.createdAt = dateTime(reader, u"created_at"_s);
    return integration;
}

} // namespace

bool Integration::takesEvents() const
{
    return type.startsWith("events_api_v2_"_L1) || type.startsWith("app_event_transform_"_L1);
}

Result<Integration> integrationFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Integration integration = readIntegration(reader);
    return resultOf(reader, std::move(integration));
}

Result<Service> serviceFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Service service;
    service.id = reader.requiredString(u"id"_s);
    service.name = reader.requiredString(u"name"_s);
    service.description = reader.string(u"description"_s);
    service.statusText = reader.string(u"status"_s);
    service.status = serviceStatusOf(service.statusText);
    service.escalationPolicy = reference(reader, u"escalation_policy"_s);
    reader.forEach(u"integrations"_s, false, [&service](JsonReader &element) {
        service.integrations.append(readIntegration(element));
    });
    service.autoResolveSeconds = reader.integer(u"auto_resolve_timeout"_s);
    service.htmlUrl = webUrl(reader, u"html_url"_s);
    service.createdAt = dateTime(reader, u"created_at"_s);
    return resultOf(reader, std::move(service));
}

QJsonObject toJson(const ServiceDraft &draft)
{
    // No alert-grouping fields: they are deprecated here and validated strictly (PagerDuty
    // REST-API/20).
    QJsonObject service {
        {u"type"_s, u"service"_s},
        {u"name"_s, draft.name},
        {u"alert_creation"_s, u"create_alerts_and_incidents"_s},
        {u"escalation_policy"_s, QJsonObject {{u"id"_s, draft.escalationPolicyId},
                                              {u"type"_s, u"escalation_policy_reference"_s}}},
    };
    if (!draft.description.isEmpty())
        service.insert(u"description"_s, draft.description);
    return {{u"service"_s, service}};
}

} // namespace alertbridge::pagerduty
