// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/model.h"

namespace sandbox::pd {

class Store;

/// One person's turn on a schedule.
struct Shift
{
    QString userId;
    QDateTime start;
    QDateTime end;
};

/// The shifts of @p schedule that touch [@p from, @p to], in order: its layers under its overrides.
/// At most a few months are rendered.
QList<Shift> shifts(const Schedule &schedule, const QDateTime &from, const QDateTime &to);
QList<Shift> layerShifts(const Schedule &schedule, const ScheduleLayer &layer,
                         const QDateTime &from, const QDateTime &to);
QList<Shift> overrideShifts(const Schedule &schedule, const QDateTime &from, const QDateTime &to);

/// Whoever is on call for @p rule at @p at; no one twice.
QStringList onCallUsers(const Store &store, const EscalationRule &rule, const QDateTime &at);

} // namespace sandbox::pd
