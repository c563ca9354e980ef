// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/oncall.h"

#include "app/sandbox/pagerduty/store.h"

#include <QtCore/QTimeZone>

#include <algorithm>

namespace sandbox::pd {

namespace {

constexpr qint64 longestRange = 100LL * 86400;

bool touches(const Shift &shift, const QDateTime &from, const QDateTime &to)
{
    return shift.start <= to && shift.end > from;
}

QList<Shift> turns(const ScheduleLayer &layer, const QDateTime &from, const QDateTime &to)
{
    QList<Shift> result;
    if (layer.userIds.isEmpty())
        return result;
    const QDateTime first = std::max(from, layer.start);
    const qint64 before = layer.virtualStart.secsTo(first);
    for (qint64 index = std::max<qint64>(0, before / layer.turn);; ++index) {
        const QDateTime start = layer.virtualStart.addSecs(index * layer.turn);
        if (start > to || (layer.end.isValid() && start >= layer.end))
            return result;
        Shift shift {layer.userIds.at(index % layer.userIds.size()), std::max(start, layer.start),
                     start.addSecs(layer.turn)};
        if (layer.end.isValid())
            shift.end = std::min(shift.end, layer.end);
        if (touches(shift, from, to))
            result.append(shift);
    }
}

/// The times within [@p from, @p to] that the restrictions leave, in order.
QList<Shift> openTimes(const Schedule &schedule, const QList<Restriction> &restrictions,
                       const QDateTime &from, const QDateTime &to)
{
    const QTimeZone zone(schedule.timeZone.toUtf8());
    constexpr int longestRestrictionDays = 7;
    QList<Shift> result;
    for (QDate day = from.date().addDays(-longestRestrictionDays - 1); day <= to.date().addDays(1);
         day = day.addDays(1)) {
        for (const Restriction &restriction : restrictions) {
            if (restriction.dayOfWeek && *restriction.dayOfWeek != day.dayOfWeek())
                continue;
            const QDateTime start =
                QDateTime(day, QTime(0, 0).addSecs(restriction.startOfDay), zone).toUTC();
            const Shift open {{}, start, start.addSecs(restriction.duration)};
            if (touches(open, from, to))
                result.append(open);
        }
    }
    return result;
}

void sortByStart(QList<Shift> &shifts)
{
    std::sort(shifts.begin(), shifts.end(),
              [](const Shift &a, const Shift &b) { return a.start < b.start; });
}

/// @p below wherever @p above leaves it uncovered, and @p above.
QList<Shift> covered(QList<Shift> below, const QList<Shift> &above)
{
    for (const Shift &cover : above) {
        QList<Shift> rest;
        for (const Shift &shift : std::as_const(below)) {
            if (shift.start < cover.start)
                rest.append({shift.userId, shift.start, std::min(shift.end, cover.start)});
            if (shift.end > cover.end)
                rest.append({shift.userId, std::max(shift.start, cover.end), shift.end});
        }
        below = rest;
    }
    below += above;
    sortByStart(below);
    return below;
}

} // namespace

QList<Shift> layerShifts(const Schedule &schedule, const ScheduleLayer &layer,
                         const QDateTime &from, const QDateTime &to)
{
    const QDateTime last = std::min(to, from.addSecs(longestRange));
    const QList<Shift> all = turns(layer, from, last);
    if (layer.restrictions.isEmpty())
        return all;
    const QList<Shift> open = openTimes(schedule, layer.restrictions, from, last);
    QList<Shift> result;
    for (const Shift &turn : all) {
        for (const Shift &time : open) {
            const Shift part {turn.userId, std::max(turn.start, time.start),
                              std::min(turn.end, time.end)};
            if (part.start < part.end && touches(part, from, last))
                result.append(part);
        }
    }
    sortByStart(result);
    return result;
}

QList<Shift> overrideShifts(const Schedule &schedule, const QDateTime &from, const QDateTime &to)
{
    QList<Shift> result;
    for (const ScheduleOverride &item : schedule.overrides) {
        const Shift shift {item.userId, item.start, item.end};
        if (touches(shift, from, to))
            result = covered(result, {shift});
    }
    return result;
}

QList<Shift> shifts(const Schedule &schedule, const QDateTime &from, const QDateTime &to)
{
    QList<Shift> result;
    for (const ScheduleLayer &layer : schedule.layers)
        result = covered(result, layerShifts(schedule, layer, from, to));
    result = covered(result, overrideShifts(schedule, from, to));
    result.removeIf([&](const Shift &shift) { return !touches(shift, from, to); });
    return result;
}

QStringList onCallUsers(const Store &store, const EscalationRule &rule, const QDateTime &at)
{
    QStringList users;
    for (const Target &target : rule.targets) {
        if (!target.isSchedule) {
            users.append(target.id);
            continue;
        }
        if (const Schedule *schedule = store.schedules.find(target.id)) {
            const QList<Shift> now = shifts(*schedule, at, at);
            for (const Shift &shift : now)
                users.append(shift.userId);
        }
    }
    users.removeDuplicates();
    return users;
}

} // namespace sandbox::pd
