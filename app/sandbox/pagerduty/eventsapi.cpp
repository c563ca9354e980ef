// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/eventsapi.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestBody = 512 * 1024;
constexpr qsizetype longestDedupKey = 255;
constexpr qsizetype longestSummary = 1024;
constexpr qsizetype keyLength = 32;
constexpr qsizetype perMinute = 120;

Response refusal(int status, const QString &kind, const QString &message,
                 const QStringList &errors = {})
{
    QJsonObject body {{u"status"_s, kind}, {u"message"_s, message}};
    if (!errors.isEmpty())
        body.insert(u"errors"_s, QJsonArray::fromStringList(errors));
    return Response::json(body, status);
}

Response invalidEvent(const QStringList &errors)
{
    return refusal(400, u"invalid event"_s, u"Event object is invalid"_s, errors);
}

QStringList routingKeyErrors(const QJsonValue &value)
{
    const QString key = value.toString();
    if (key.trimmed().isEmpty())
        return {u"'routing_key' is missing or blank"_s};
    QStringList errors;
    if (key.size() != keyLength)
        errors.append(u"Length of 'routing_key' is incorrect (should be 32 characters)"_s);
    const bool alphanumeric = std::all_of(
        key.begin(), key.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    if (!alphanumeric)
        errors.append(u"'routing_key' cannot contain non-alphanumeric characters."_s);
    return errors;
}

void requireText(const QJsonObject &object, const QString &name, const QString &path,
                 QStringList *errors)
{
    if (object.value(name).toString().trimmed().isEmpty())
        errors->append(u"'%1' is missing or blank"_s.arg(path));
}

QStringList payloadErrors(const QJsonValue &value)
{
    static const QStringList severities {u"critical"_s, u"error"_s, u"warning"_s, u"info"_s};
    if (!value.isObject())
        return {u"'payload' is missing or blank"_s};
    const QJsonObject payload = value.toObject();
    QStringList errors;
    requireText(payload, u"summary"_s, u"payload.summary"_s, &errors);
    if (payload.value("summary"_L1).toString().size() > longestSummary)
        errors.append(
            u"Length of 'payload.summary' is incorrect (should be at most 1024 characters)"_s);
    requireText(payload, u"source"_s, u"payload.source"_s, &errors);
    requireText(payload, u"severity"_s, u"payload.severity"_s, &errors);
    const QString severity = payload.value("severity"_L1).toString();
    if (!severity.isEmpty() && !severities.contains(severity)) {
        errors.append(u"'payload.severity' is invalid (must be one of the following: 'critical', "
                      "'warning', 'error' or 'info')"_s);
    }
    const QString timestamp = payload.value("timestamp"_L1).toString();
    if (!timestamp.isEmpty() && !QDateTime::fromString(timestamp.left(19), Qt::ISODate).isValid())
        errors.append(u"'payload.timestamp' is invalid (must be an ISO 8601 time)"_s);
    const QJsonValue details = payload.value("custom_details"_L1);
    if (!details.isUndefined() && !details.isNull() && !details.isObject())
        errors.append(u"'payload.custom_details' is invalid (must be an object)"_s);
    return errors;
}

QStringList listErrors(const QJsonObject &event, const QString &list, const QString &required)
{
    const QJsonValue value = event.value(list);
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonArray items = value.toArray();
    const bool valid = value.isArray()
                       && std::all_of(items.begin(), items.end(), [&](const QJsonValue &item) {
                              return !item[required].toString().isEmpty();
                          });
    return valid ? QStringList() : QStringList {u"'%1' is invalid"_s.arg(list)};
}

QStringList eventErrors(const QJsonObject &event)
{
    QStringList errors = routingKeyErrors(event.value("routing_key"_L1));
    const QString action = event.value("event_action"_L1).toString();
    const bool triggers = action == "trigger"_L1;
    if (action.isEmpty()) {
        errors.append(u"'event_action' is missing or blank"_s);
    } else if (!triggers && action != "acknowledge"_L1 && action != "resolve"_L1) {
        errors.append(u"'event_action' is invalid (must be one of the following: 'trigger', "
                      "'acknowledge' or 'resolve')"_s);
    }
    const QString dedupKey = event.value("dedup_key"_L1).toString();
    if (dedupKey.isEmpty() && !triggers && !action.isEmpty())
        errors.append(u"'dedup_key' is missing or blank"_s);
    if (dedupKey.size() > longestDedupKey)
        errors.append(u"Length of 'dedup_key' is incorrect (should be at most 255 characters)"_s);
    if (triggers) {
        errors += payloadErrors(event.value("payload"_L1));
        errors += listErrors(event, u"links"_s, u"href"_s);
        errors += listErrors(event, u"images"_s, u"src"_s);
    }
    return errors;
}

std::optional<QJsonObject> parse(const QByteArray &body, Response *refused)
{
    if (body.size() > largestBody) {
        *refused = refusal(413, u"payload too large"_s,
                           u"Event exceeds the maximum size of 512 KB"_s);
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        *refused = refusal(400, u"Unrecognized object"_s, u"Event object format is unrecognized"_s,
                           {u"JSON parse error"_s});
        return std::nullopt;
    }
    return document.object();
}

} // namespace

EventsApi::EventsApi(Backend &backend)
    : m_backend(backend)
{
}

void EventsApi::attach(Origin &events)
{
    events.route("POST", u"/v2/enqueue"_s, [this](const Request &request, const QStringList &) {
        return enqueue(request.body);
    });
    events.route("POST", u"/v2/change/enqueue"_s,
                 [this](const Request &request, const QStringList &) {
                     return enqueueChange(request.body);
                 });
}

bool EventsApi::overBudget(const QString &key)
{
    QList<QDateTime> &recent = m_recent[key];
    const QDateTime now = m_backend.clock.now();
    recent.removeIf([&](const QDateTime &time) { return time.secsTo(now) >= 60; });
    if (recent.size() >= perMinute)
        return true;
    recent.append(now);
    return false;
}

const Integration *EventsApi::admit(const QJsonObject &event, const QStringList &errors,
                                    Response *refused)
{
    if (!errors.isEmpty()) {
        *refused = invalidEvent(errors);
        return nullptr;
    }
    const QString key = event.value("routing_key"_L1).toString();
    const Integration *integration = m_backend.store.integrationByKey(key);
    if (!integration) {
        *refused = invalidEvent({u"Invalid routing key"_s});
        return nullptr;
    }
    if (overBudget(key)) {
        *refused = refusal(
            429, u"throttle exceeded"_s,
            u"Requests for this service are arriving too quickly. Please retry later."_s);
        return nullptr;
    }
    return integration;
}

Response EventsApi::enqueue(const QByteArray &body)
{
    Response refused;
    std::optional<QJsonObject> event = parse(body, &refused);
    if (!event)
        return refused;
    const Integration *integration = admit(*event, eventErrors(*event), &refused);
    if (!integration)
        return refused;
    if (event->value("dedup_key"_L1).toString().isEmpty())
        event->insert(u"dedup_key"_s, m_backend.ids.integrationKey());
    m_backend.incidents.handle(*integration, *event);
    return Response::json(QJsonObject {{u"status"_s, u"success"_s},
                                       {u"message"_s, u"Event processed"_s},
                                       {u"dedup_key"_s, event->value("dedup_key"_L1)}},
                          202);
}

Response EventsApi::enqueueChange(const QByteArray &body)
{
    Response refused;
    const std::optional<QJsonObject> event = parse(body, &refused);
    if (!event)
        return refused;
    const QJsonObject payload = event->value("payload"_L1).toObject();
    QStringList errors = routingKeyErrors(event->value("routing_key"_L1));
    if (!event->value("payload"_L1).isObject())
        errors.append(u"'payload' is missing or blank"_s);
    else
        requireText(payload, u"summary"_s, u"payload.summary"_s, &errors);
    errors += listErrors(*event, u"links"_s, u"href"_s);
    const Integration *integration = admit(*event, errors, &refused);
    if (!integration)
        return refused;
    auto change = std::make_shared<ChangeEvent>();
    change->id = m_backend.ids.incidentId();
    change->summary = payload.value("summary"_L1).toString();
    change->source = payload.value("source"_L1).toString();
    change->integrationId = integration->id;
    change->serviceId = integration->serviceId;
    change->timestamp = QDateTime::fromString(payload.value("timestamp"_L1).toString(),
                                              Qt::ISODateWithMs);
    if (!change->timestamp.isValid())
        change->timestamp = m_backend.clock.now();
    change->customDetails = payload.value("custom_details"_L1).toObject();
    change->links = event->value("links"_L1).toArray();
    change->images = event->value("images"_L1).toArray();
    m_backend.store.changes.append(change);
    return Response::json(
        QJsonObject {{u"status"_s, u"success"_s}, {u"message"_s, u"Change event processed"_s}},
        202);
}

} // namespace sandbox::pd
