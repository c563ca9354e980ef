// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/types.h"
#include "core/uptrends/types.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace alertbridge {

struct LevelRecord
{
    uptrends::EscalationLevel level;
    QList<uptrends::Member> members; ///< operators and operator groups
    QStringList integrationGuids; ///< attached, with whichever flags
    std::optional<ApiError> unread; ///< members and integrations may be missing
};

struct DefinitionRecord
{
    uptrends::AlertDefinition definition;
    QList<uptrends::Member> members; ///< monitors and monitor groups
    QList<LevelRecord> levels;
    std::optional<ApiError> unread; ///< members or levels may be missing
    QDateTime readAt; ///< UTC; invalid: only its row in the list has been read
};

/// What exists in both accounts, as it was last read. Uptrends has no reverse look-ups (facts
/// §1.3), so this is where "used by" comes from.
struct Inventory
{
    QDateTime readAt; ///< UTC, end of the last complete read; invalid: never
    QList<uptrends::Integration> integrations;
    QList<DefinitionRecord> definitions;
    QList<uptrends::Operator> operators;
    QList<uptrends::OperatorGroup> operatorGroups;
    QList<uptrends::Monitor> monitors;
    QList<uptrends::MonitorGroup> monitorGroups;
    QList<pagerduty::Service> services; ///< without integration keys
    QList<pagerduty::MaintenanceWindow> maintenanceWindows; ///< ongoing and future

    const DefinitionRecord *definition(const QString &guid) const;
    const uptrends::Integration *integration(const QString &guid) const;
    const pagerduty::Service *service(const QString &id) const;
    QString integrationName(const QString &guid) const; ///< the GUID where it is not known
    QString nameOf(const uptrends::Member &member) const; ///< empty where it is not known
};

} // namespace alertbridge
