// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/pagerdutysender.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

constexpr int longestSummary = 1024; // Events API v2

} // namespace

QList<Delivery> PagerDutySender::send(const Integration &integration,
                                      const OutgoingAlert &alert) const
{
    QList<Delivery> deliveries;
    for (const ConnectedService &service : integration.services) {
        QJsonObject event {
            {"routing_key"_L1, service.integrationKey},
            {"event_action"_L1, alert.type == "Ok"_L1 ? u"resolve"_s : u"trigger"_s},
            {"dedup_key"_L1, alert.incidentKey},
        };
        // payload, client and client_url belong to triggers; a resolve may carry a payload too.
        if (alert.type != "Ok"_L1) {
            event.insert("client"_L1, u"Uptrends"_s);
            event.insert("client_url"_L1, m_clientUrl.toString());
        }
        event.insert("payload"_L1,
                     QJsonObject {
                         {"summary"_L1, alert.summary.left(longestSummary)},
                         {"source"_L1, alert.source},
                         {"severity"_L1, u"error"_s},
                         {"timestamp"_L1, alert.timestamp.toUTC().toString(Qt::ISODate)},
                         {"class"_L1, alert.type},
                         {"custom_details"_L1, alert.details},
                     });
        deliveries.append(
            {integration.guid, integration.name, service.name, m_sink->enqueue(event)});
    }
    return deliveries;
}

QList<Delivery> PagerDutySender::sendTest(Integration &integration, const QString &type,
                                          UptrendsWorld &world) const
{
    const bool ok = type == "Ok"_L1;
    if (!ok || integration.lastTestKey.isEmpty())
        integration.lastTestKey = world.ids()->guid();
    OutgoingAlert alert;
    alert.type = ok ? u"Ok"_s : u"Error"_s;
    alert.incidentKey = integration.lastTestKey;
    alert.summary = ok ? u"OK: test message for integration %1"_s.arg(integration.name)
                       : u"Error: test message for integration %1"_s.arg(integration.name);
    alert.source = u"Uptrends test message"_s;
    alert.timestamp = world.clock()->now();
    alert.details = {
        {"Alert type"_L1, alert.type},
        {"Monitor"_L1, u"Test monitor"_s},
        {"Alert definition"_L1, u"Test alert definition"_s},
        {"Error description"_L1, ok ? u"OK"_s : u"This is a test message; nothing is wrong."_s},
        {"Message"_L1, u"Sent with Send test message."_s},
    };
    return send(integration, alert);
}

} // namespace sandbox::uptrends
