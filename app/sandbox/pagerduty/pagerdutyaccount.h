// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <memory>

namespace sandbox {

class Service;

/// The practice PagerDuty account: its data, and its four origins once attached.
/// Must outlive the services it is attached to; lives in the main thread.
class PagerDutyAccount
    : public QObject
    , public EventSink
{
    Q_OBJECT

public:
    PagerDutyAccount(const WorldOptions &options, Clock *clock, IdSource *ids,
                     QObject *parent = nullptr);
    ~PagerDutyAccount() override;

    void attach(Service *api, Service *events, Service *identity, Service *app);

    /// The addresses that Uptrends' app registered for the Simple Install Flow: everything below @p
    /// prefix.
    void setUptrendsRedirect(const QUrl &prefix);
    /// Where "Alert with PagerDuty" leads, with Uptrends' app_id and version; the caller adds
    /// redirect_url.
    QUrl uptrendsInstallUrl() const;

    /// As POST /v2/enqueue would treat it, rate limit included.
    int enqueue(const QJsonObject &event) override;

    /// The world for the control endpoint: tokens, services, integrations with keys, policies,
    /// grouping settings, maintenance windows, incidents, alerts, log entries, change events.
    QJsonObject dump() const;

    QString token() const; ///< a user's API key
    QString clientId() const;
    QString email() const;
    QString password() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
