// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/faultplan.h"
#include "app/sandbox/pagerduty/pagerdutyaccount.h"
#include "core/accounts/practice.h"
#include "tests/sandbox/uptrends/uptrendsfixture.h"

namespace alertbridge::screens {

/// Both practice services inside this process, with hands in them: what a screen shows is put there
/// first.
class PracticeWorld
{
public:
    explicit PracticeWorld(const sandbox::WorldOptions &options);

    PracticeServices services() const;
    /// Every request whose path and query match suffers until clearFaults().
    void fail(const QString &path, int status = 503, const QByteArray &method = {});
    void hold(const QString &path,
              const QByteArray &method = {}); ///< answers come after the screen was looked at
    void pause(const QString &path, int seconds); ///< 429, to be tried again then
    void mutate(const QString &path, const QString &pointer, const QJsonValue &value);
    void clearFaults() { m_faults.clear(); }

    QString serviceId(const QString &name);
    void changeService(const QString &name, const QJsonObject &members);
    void closeForMaintenance(const QString &service);
    void renameDefinition(int index, const QString &name);
    /// As Uptrends' page leaves it: an integration there, and one on each of the services. Its
    /// GUID.
    QString connectPagerDuty(const QString &name, const QStringList &services);

private:
    void addFault(sandbox::Fault fault, const QString &path);
    QJsonObject rest(const QByteArray &method, const QString &path, const QJsonObject &body);

    UptrendsFixture m_uptrends;
    sandbox::FaultPlan m_faults;
    sandbox::PagerDutyAccount m_pagerDuty;
    sandbox::Service m_api;
    sandbox::Service m_events;
    sandbox::Service m_identity;
    sandbox::Service m_app;
};

} // namespace alertbridge::screens
