// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

namespace sandbox {

class Clock;
class FaultPlan;
class PagerDutyAccount;
class UptrendsAccount;

/// The practice services' own endpoint, which no vendor has: it reads the world, moves the clock,
/// breaks monitors and switches faults on. docs/practice-services.md describes it. Everything it is
/// given must outlive it.
class Control : public QObject
{
    Q_OBJECT

public:
    Control(Clock *clock, FaultPlan *faults, PagerDutyAccount *pagerDuty, UptrendsAccount *uptrends,
            const QList<Service *> &services, QObject *parent = nullptr);

    void attach(Service *control);

private:
    Response help() const;
    QJsonObject clockJson() const;
    QJsonArray faultsJson() const;
    Response advanceClock(const Request &request);
    Response addFault(const Request &request);
    Response setLatency(const Request &request);
    Response breakMonitor(const Request &request, const QString &monitor);
    Response repairMonitor(const QString &monitor);

    Clock *m_clock;
    FaultPlan *m_faults;
    PagerDutyAccount *m_pagerDuty;
    UptrendsAccount *m_uptrends;
    QList<Service *> m_services;
};

} // namespace sandbox
