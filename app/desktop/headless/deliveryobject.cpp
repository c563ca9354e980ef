// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/deliveryobject.h"

#include "app/desktop/headless/output.h"

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

namespace {

QString hopName(DeliveryHop::Kind kind)
{
    using Kind = DeliveryHop::Kind;
    switch (kind) {
    case Kind::Accepted:
        return u"accepted"_s;
    case Kind::IncidentFound:
        return u"incident_found"_s;
    case Kind::SomebodyNotified:
        return u"somebody_notified"_s;
    case Kind::ResolveSent:
        return u"resolve_sent"_s;
    case Kind::Confirmed:
        return u"confirmed"_s;
    case Kind::ChangeSeen:
        return u"change_seen"_s;
    }
    return {};
}

QString hopStateName(DeliveryHop::State state)
{
    using State = DeliveryHop::State;
    switch (state) {
    case State::Pending:
        return u"pending"_s;
    case State::Running:
        return u"running"_s;
    case State::Good:
        return u"good"_s;
    case State::Bad:
        return u"bad"_s;
    case State::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString resultName(DeliveryRecord::Result result)
{
    using Result = DeliveryRecord::Result;
    switch (result) {
    case Result::Running:
        return u"running"_s;
    case Result::Proven:
        return u"proven"_s;
    case Result::NotProven:
        return u"not_proven"_s;
    case Result::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

} // namespace

QString causeName(DeliveryCause cause)
{
    switch (cause) {
    case DeliveryCause::None:
        return {};
    case DeliveryCause::NoIntegrationKey:
        return u"no_integration_key"_s;
    case DeliveryCause::InvalidKey:
        return u"invalid_key"_s;
    case DeliveryCause::ServiceDisabled:
        return u"service_disabled"_s;
    case DeliveryCause::MaintenanceWindow:
        return u"maintenance_window"_s;
    case DeliveryCause::NobodyOnCall:
        return u"nobody_on_call"_s;
    case DeliveryCause::Suppressed:
        return u"suppressed"_s;
    case DeliveryCause::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QJsonObject hopObject(const DeliveryHop &hop)
{
    QJsonObject object {{u"hop"_s, hopName(hop.kind)}, {u"state"_s, hopStateName(hop.state)}};
    if (hop.elapsedMs >= 0)
        object.insert(u"elapsed_ms"_s, hop.elapsedMs);
    if (hop.error)
        object.insert(u"error"_s, errorObject(*hop.error));
    return object;
}

QJsonObject recordObject(const DeliveryRecord &record)
{
    QJsonArray hops;
    for (const DeliveryHop &hop : record.hops)
        hops.append(hopObject(hop));
    QJsonArray notified;
    for (const DeliveryTest::Notified &each : record.notified)
        notified.append(QJsonObject {
            {u"name"_s, each.name}, {u"channel"_s, each.channel}, {u"at"_s, isoTime(each.at)}});
    QJsonObject object {
        {u"id"_s, record.id},
        {u"service"_s, QJsonObject {{u"id"_s, record.serviceId}, {u"name"_s, record.serviceName}}},
        {u"result"_s, resultName(record.result)},
        {u"hops"_s, hops},
        {u"notified"_s, notified},
        {u"started_at"_s, isoTime(record.startedAt)},
        {u"duration_ms"_s, record.startedAt.msecsTo(record.endedAt)},
        {u"incident_open"_s, record.incidentOpen},
    };
    if (record.cause != DeliveryCause::None)
        object.insert(u"cause"_s, causeName(record.cause));
    if (!record.incidentId.isEmpty())
        object.insert(u"incident"_s, QJsonObject {{u"id"_s, record.incidentId},
                                                  {u"number"_s, record.incidentNumber},
                                                  {u"url"_s, record.incidentUrl.toString()}});
    return object;
}

} // namespace alertbridge::headless
