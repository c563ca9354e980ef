// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>

namespace alertbridge::pagerduty {

struct TestEvent
{
    QString dedupKey;
    QString summary;
    QString source;
    QString severity; ///< critical, error, warning, info
    QString component;
    QJsonObject customDetails;
};

/// PagerDuty Events API v2 (openapi/pagerduty-events-v2.json). The routing key is the only
/// credential. Main thread. A 202 means accepted, not delivered: read the incident back.
class EventsClient : public QObject
{
    Q_OBJECT

public:
    EventsClient(HttpClient *http, const QUrl &baseUrl, QObject *parent = nullptr);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; } ///< nothing is sent

    Async<Done> trigger(const Secret &routingKey, const TestEvent &event,
                        std::stop_token stop = {});
    Async<Done> resolve(const Secret &routingKey, const QString &dedupKey,
                        std::stop_token stop = {});

    /// POST /v2/change/enqueue: opens no incident and notifies nobody. Not repeated after a lost
    /// answer: there is no dedup_key to make that harmless.
    Async<Done> sendChange(const Secret &routingKey, const QString &summary, const QString &source,
                           std::stop_token stop = {});

private:
    Async<Done> enqueue(const QJsonObject &event, std::stop_token stop);
    Async<Done> send(const QString &path, const QJsonObject &event, bool repeatable,
                     std::stop_token stop);
    HttpClient *m_http;
    QUrl m_baseUrl;
    bool m_readOnly = false;
};

} // namespace alertbridge::pagerduty
