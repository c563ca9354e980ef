// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliveryrecordjson.h"

#include "core/json/enumwords.h"
#include "core/json/errorjson.h"

#include <QtCore/QJsonArray>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

using RecordKind = DeliveryRecord::Kind;
using RecordResult = DeliveryRecord::Result;
using Hop = DeliveryHop;

constexpr EnumWords<RecordKind, 4> kindWords {{{{RecordKind::Proof, "proof"_L1},
                                                {RecordKind::Error, "error"_L1},
                                                {RecordKind::Silent, "silent"_L1},
                                                {RecordKind::WholePath, "whole_path"_L1}}}};

constexpr EnumWords<RecordResult, 4> resultWords {{{{RecordResult::Running, "running"_L1},
                                                    {RecordResult::Proven, "proven"_L1},
                                                    {RecordResult::NotProven, "not_proven"_L1},
                                                    {RecordResult::Cancelled, "cancelled"_L1}}}};

constexpr EnumWords<Hop::Kind, 6> hopWords {{{{Hop::Kind::Accepted, "accepted"_L1},
                                              {Hop::Kind::IncidentFound, "incident_found"_L1},
                                              {Hop::Kind::SomebodyNotified, "notified"_L1},
                                              {Hop::Kind::ResolveSent, "resolve_sent"_L1},
                                              {Hop::Kind::Confirmed, "confirmed"_L1},
                                              {Hop::Kind::ChangeSeen, "change_seen"_L1}}}};

constexpr EnumWords<Hop::State, 5> stateWords {{{{Hop::State::Pending, "pending"_L1},
                                                 {Hop::State::Running, "running"_L1},
                                                 {Hop::State::Good, "good"_L1},
                                                 {Hop::State::Bad, "bad"_L1},
                                                 {Hop::State::Skipped, "skipped"_L1}}}};

constexpr EnumWords<DeliveryCause, 8> causeWords {
    {{{DeliveryCause::None, "none"_L1},
      {DeliveryCause::NoIntegrationKey, "no_integration_key"_L1},
      {DeliveryCause::InvalidKey, "invalid_key"_L1},
      {DeliveryCause::ServiceDisabled, "service_disabled"_L1},
      {DeliveryCause::MaintenanceWindow, "maintenance_window"_L1},
      {DeliveryCause::NobodyOnCall, "nobody_on_call"_L1},
      {DeliveryCause::Suppressed, "suppressed"_L1},
      {DeliveryCause::Unknown, "unknown"_L1}}}};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QJsonArray hopsToJson(const QList<DeliveryHop> &hops)
{
    QJsonArray array;
    for (const DeliveryHop &hop : hops) {
        QJsonObject object {{u"kind"_s, hopWords.text(hop.kind)},
                            {u"state"_s, stateWords.text(hop.state)},
                            {u"elapsed_ms"_s, hop.elapsedMs}};
        if (hop.error)
            object.insert(u"error"_s, errorToJson(*hop.error));
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject toJson(const DeliveryRecord &record)
{
    QJsonArray notified;
    for (const DeliveryTest::Notified &one : record.notified) {
        notified.append(QJsonObject {
            {u"name"_s, one.name}, {u"channel"_s, one.channel}, {u"at"_s, timeText(one.at)}});
    }
    QJsonObject object {
        {u"id"_s, record.id},
        {u"kind"_s, kindWords.text(record.kind)},
        {u"result"_s, resultWords.text(record.result)},
        {u"started_at"_s, timeText(record.startedAt)},
        {u"cause"_s, causeWords.text(record.cause)},
        {u"incident_open"_s, record.incidentOpen},
        {u"hops"_s, hopsToJson(record.hops)},
        {u"notified"_s, notified},
    };
    const auto add = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    add(u"drill"_s, record.drillId);
    add(u"service"_s, record.serviceId);
    add(u"service_name"_s, record.serviceName);
    add(u"integration"_s, record.integrationGuid);
    add(u"integration_name"_s, record.integrationName);
    add(u"ended_at"_s, timeText(record.endedAt));
    add(u"incident"_s, record.incidentId);
    add(u"incident_url"_s, record.incidentUrl.toString(QUrl::FullyEncoded));
    add(u"urgency"_s, record.urgency);
    add(u"dedup_key"_s, record.dedupKey);
    add(u"key_integration"_s, record.keyIntegrationId);
    add(u"sent_by"_s, record.sentBy);
    if (record.incidentNumber != 0)
        object.insert(u"incident_number"_s, record.incidentNumber);
    return object;
}

std::optional<DeliveryRecord> deliveryRecordFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    DeliveryRecord record;
    record.id = reader.requiredString(u"id"_s);
    record.kind = kindWords.read(reader, u"kind"_s);
    record.result = resultWords.read(reader, u"result"_s);
    record.startedAt = timeFrom(reader.requiredString(u"started_at"_s));
    record.cause = causeWords.read(reader, u"cause"_s);
    record.incidentOpen = reader.boolean(u"incident_open"_s, false);
    record.drillId = reader.string(u"drill"_s);
    record.serviceId = reader.string(u"service"_s);
    record.serviceName = reader.string(u"service_name"_s);
    record.integrationGuid = reader.string(u"integration"_s);
    record.integrationName = reader.string(u"integration_name"_s);
    record.endedAt = timeFrom(reader.string(u"ended_at"_s));
    record.incidentId = reader.string(u"incident"_s);
    record.incidentUrl = QUrl(reader.string(u"incident_url"_s), QUrl::StrictMode);
    record.urgency = reader.string(u"urgency"_s);
    record.dedupKey = reader.string(u"dedup_key"_s);
    record.keyIntegrationId = reader.string(u"key_integration"_s);
    record.sentBy = reader.string(u"sent_by"_s);
    record.incidentNumber = int(reader.integer(u"incident_number"_s).value_or(0));
    reader.forEach(u"hops"_s, true, [&record](JsonReader &each) {
        DeliveryHop hop;
        hop.kind = hopWords.read(each, u"kind"_s);
        hop.state = stateWords.read(each, u"state"_s);
        hop.elapsedMs = each.integer(u"elapsed_ms"_s).value_or(-1);
        if (each.has(u"error"_s))
            hop.error = errorFromJson(each.raw().value("error"_L1).toObject());
        record.hops.append(hop);
    });
    reader.forEach(u"notified"_s, false, [&record](JsonReader &each) {
        record.notified.append(
            {each.string(u"name"_s), each.string(u"channel"_s), timeFrom(each.string(u"at"_s))});
    });
    const bool good = reader.ok() && !record.id.isEmpty() && record.startedAt.isValid();
    return good ? std::optional(record) : std::nullopt;
}

QJsonObject toJson(const DrillPlan &plan)
{
    QJsonArray services;
    for (const DrillPlan::Service &service : plan.services)
        services.append(QJsonObject {{u"id"_s, service.id}, {u"name"_s, service.name}});
    return {{u"id"_s, plan.id},
            {u"profile_name"_s, plan.profileName},
            {u"started_at"_s, timeText(plan.startedAt)},
            {u"ended_at"_s, timeText(plan.endedAt)},
            {u"sent_by"_s, plan.sentBy},
            {u"services"_s, services}};
}

std::optional<DrillPlan> drillPlanFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    DrillPlan plan;
    plan.id = reader.requiredString(u"id"_s);
    plan.profileName = reader.string(u"profile_name"_s);
    plan.startedAt = timeFrom(reader.requiredString(u"started_at"_s));
    plan.endedAt = timeFrom(reader.string(u"ended_at"_s));
    plan.sentBy = reader.string(u"sent_by"_s);
    reader.forEach(u"services"_s, true, [&plan](JsonReader &each) {
        plan.services.append({each.requiredString(u"id"_s), each.string(u"name"_s)});
    });
    const bool good = reader.ok() && !plan.id.isEmpty() && plan.startedAt.isValid();
    return good ? std::optional(plan) : std::nullopt;
}

} // namespace alertbridge
