// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/uptrendsworld.h"

#include <QtCore/QUrl>

namespace sandbox::uptrends {

/// What one message to PagerDuty says.
struct OutgoingAlert
{
    QString type; ///< Error, Ok, Reminder
    QString incidentKey; ///< becomes the dedup_key: an Ok closes what its Error opened
    QString summary;
    QString source;
    QDateTime timestamp;
    QJsonObject details; ///< custom_details
};

/// Sends alerts to the services that a PagerDuty integration is connected to.
class PagerDutySender
{
public:
    explicit PagerDutySender(EventSink *sink)
        : m_sink(sink)
    {
    }

    void setClientUrl(const QUrl &url) { m_clientUrl = url; }
    QList<Delivery> send(const Integration &integration, const OutgoingAlert &alert) const;
    /// "Send test message". An Ok test closes the last Error test of the integration.
    QList<Delivery> sendTest(Integration &integration, const QString &type,
                             UptrendsWorld &world) const;

private:
    EventSink *m_sink;
    QUrl m_clientUrl;
};

} // namespace sandbox::uptrends
