// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/typereading.h"

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;
using namespace typereading;

namespace {

IncidentStatus incidentStatusOf(const QString &text)
{
    if (text == "triggered"_L1)
        return IncidentStatus::Triggered;
    if (text == "acknowledged"_L1)
        return IncidentStatus::Acknowledged;
    if (text == "resolved"_L1)
        return IncidentStatus::Resolved;
    return IncidentStatus::Unknown;
}

/// How somebody was notified ("sms_notification" is "sms"), otherwise the channel's own type.
QString channelTypeOf(JsonReader &entry)
{
    JsonReader channel = entry.object(u"channel"_s);
    JsonReader notification = channel.object(u"notification"_s);
    QString type = notification.string(u"type"_s);
    if (type.endsWith("_notification"_L1))
        type.chop(qsizetype(qstrlen("_notification")));
    return type.isEmpty() ? channel.string(u"type"_s) : type;
}

} // namespace

Result<Incident> incidentFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Incident incident;
    incident.id = reader.requiredString(u"id"_s);
    incident.number = int(reader.integer(u"incident_number"_s).value_or(0));
    incident.title = reader.string(u"title"_s);
    if (incident.title.isEmpty())
        incident.title = reader.string(u"summary"_s);
    incident.status = incidentStatusOf(reader.requiredString(u"status"_s));
    incident.urgency = reader.string(u"urgency"_s);
    incident.service = reference(reader, u"service"_s);
    reader.forEach(u"assignments"_s, false, [&incident](JsonReader &assignment) {
        incident.assignees.append(reference(assignment, u"assignee"_s));
    });
    incident.htmlUrl = webUrl(reader, u"html_url"_s);
    incident.createdAt = dateTime(reader, u"created_at"_s);
    return resultOf(reader, std::move(incident));
}

Result<Alert> alertFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Alert alert;
    alert.id = reader.requiredString(u"id"_s);
    alert.alertKey = reader.string(u"alert_key"_s);
    alert.status = reader.string(u"status"_s);
    alert.suppressed = reader.boolean(u"suppressed"_s, false);
    const Reference integration = reference(reader, u"integration"_s);
    alert.integrationId = integration.id;
    alert.integrationName = integration.summary;
    alert.summary = reader.string(u"summary"_s);
    // "An arbitrary JSON object or string": only the object is of use here.
    const QJsonValue body = reader.raw().value("body"_L1);
    alert.details = body.toObject().value("details"_L1).toObject();
    alert.createdAt = dateTime(reader, u"created_at"_s);
    return resultOf(reader, std::move(alert));
}

Result<LogEntry> logEntryFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    LogEntry entry;
    entry.id = reader.requiredString(u"id"_s);
    entry.type = reader.requiredString(u"type"_s);
    entry.createdAt = dateTime(reader, u"created_at"_s);
    entry.user = reference(reader, u"user"_s);
    entry.channelType = channelTypeOf(reader);
    entry.summary = reader.string(u"summary"_s);
    return resultOf(reader, std::move(entry));
}

Result<MaintenanceWindow> maintenanceWindowFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    MaintenanceWindow window;
    window.id = reader.requiredString(u"id"_s);
    window.start = dateTime(reader, u"start_time"_s);
    window.end = dateTime(reader, u"end_time"_s);
    window.description = reader.string(u"description"_s);
    reader.forEach(u"services"_s, false, [&window](JsonReader &service) {
        window.serviceIds.append(service.requiredString(u"id"_s));
    });
    return resultOf(reader, std::move(window));
}

QJsonObject toJson(const MaintenanceWindow &window)
{
    QJsonArray services;
    for (const QString &id : window.serviceIds)
        services.append(QJsonObject {{u"id"_s, id}, {u"type"_s, u"service_reference"_s}});
    return {
        {u"type"_s, u"maintenance_window"_s},
        {u"start_time"_s, window.start.toUTC().toString(Qt::ISODate)},
        {u"end_time"_s, window.end.toUTC().toString(Qt::ISODate)},
        {u"description"_s, window.description},
        {u"services"_s, services},
    };
}

Result<ChangeEvent> changeEventFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    ChangeEvent event;
    event.id = reader.requiredString(u"id"_s);
    event.timestamp = dateTime(reader, u"timestamp"_s);
    event.summary = reader.string(u"summary"_s);
    event.source = reader.string(u"source"_s);
    event.integrationId = reader.object(u"integration"_s).string(u"id"_s);
    return resultOf(reader, std::move(event));
}

} // namespace alertbridge::pagerduty
