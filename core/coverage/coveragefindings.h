// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage.h"

namespace alertbridge {

/// One thing worth telling about who would be told.
struct CoverageFinding
{
    enum class Severity {
        Failure,
        Undecided, ///< a failure for those who want proof
        Warning
    };
    enum class Kind {
        NoWayToAPerson, ///< an active definition without a working way
        WayUnknown, ///< an active definition where nothing that can be read says either
        DefinitionWithoutMonitors, ///< active, and never alerts
        LevelInactive, ///< of an active definition
        LevelWithoutOperators, ///< active
        LevelWithoutWay, ///< active, and no way of its own, though another level has one
        IntegrationSwitchedOff, ///< by this app, on this level, until it is switched on again
        MonitorNotCovered, ///< in no active definition with a way
        MonitorsUnknown, ///< which monitors are covered could not be told
        MaintenanceOngoing, ///< a service opens no incidents until then
        NobodyOnCall, ///< for a service
        ServiceDisabled, ///< one that an integration feeds
    };

    Severity severity = Severity::Warning;
    Kind kind = Kind::NoWayToAPerson;
    ReachReason reason = ReachReason::None;
    QString definitionGuid;
    QString definitionName;
    int level = 0; ///< 0: not about one
    QString id; ///< of the monitor, service, integration or maintenance window
    QString name;
    QStringList serviceIds; ///< maintenance
    QDateTime until; ///< UTC; of a maintenance window, or the next shift; invalid: not known
};

/// Everything that Coverage has to say, the worst first, then in the order of the services.
QList<CoverageFinding> findingsOf(const Coverage &coverage);

} // namespace alertbridge
