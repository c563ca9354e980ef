// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <memory>

namespace sandbox {

class Service;

/// The practice Uptrends account: API v4, web app and alert engine over one world. Uptrends sends
/// to PagerDuty through the event sink, which must outlive it. Main thread only.
class UptrendsAccount : public QObject
{
    Q_OBJECT

public:
    UptrendsAccount(const WorldOptions &options, Clock *clock, IdSource *ids, EventSink *sink,
                    QObject *parent = nullptr);
    ~UptrendsAccount() override;

    /// Once, before or after the services listen. API paths start with /v4.
    void attach(Service *api, Service *app);
    /// Where "Alert with PagerDuty" leads; app_id and version belong into its query, redirect_url
    /// is added.
    void setPagerDutyInstallUrl(const QUrl &url);
    /// The address on uptrends-app that PagerDuty returns to, to be registered there. A state is
    /// added in its query.
    QUrl installRedirect() const;

    QString apiUser() const;
    QString apiPassword() const;
    QString email() const; ///< of an administrator
    QString password() const;

    /// A monitor by guid or name in any case. False where there is none.
    bool breakMonitor(const QString &nameOrGuid, const QString &error = {});
    bool repairMonitor(const QString &nameOrGuid);
    QJsonObject monitor(const QString &nameOrGuid) const; ///< empty where there is none
    QJsonObject dump()
        const; ///< everything, what the API keeps back included; keys and passwords are not in it

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sandbox
