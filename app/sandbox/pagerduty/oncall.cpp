// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/oncall.h"

#include "app/sandbox/pagerduty/store.h"

#include <algorithm>

namespace sandbox::pd {

namespace {

constexpr qint64 longestRange = 100LL * 86400;

QList<Shift> turns(const Schedule &schedule, const QDateTime &from, const QDateTime &to)
{
    QList<Shift> result;
    const qint64 before = schedule.start.secsTo(from);
    qint64 index = std::max<qint64>(0, before / schedule.turn);
    for (;; ++index) {
        const QDateTime start = schedule.start.addSecs(index * schedule.turn);
        if (start > to)
            return result;
        result.append({schedule.userIds.at(index % schedule.userIds.size()), start,
                       start.addSecs(schedule.turn)});
    }
}

QList<Shift> dailyTurns(const Schedule &schedule, const QDateTime &from, const QDateTime &to)
{
    QList<Shift> result;
    for (QDate day = from.date().addDays(-1); day <= to.date(); day = day.addDays(1)) {
        const QDateTime start = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(*schedule.dailyStart);
        const QDateTime end = start.addSecs(schedule.dailyDuration);
        if (end <= from || start > to || start < schedule.start)
            continue;
        const qint64 turn = schedule.start.secsTo(start) / schedule.turn;
        result.append({schedule.userIds.at(turn % schedule.userIds.size()), start, end});
    }
    return result;
}

} // namespace

QList<Shift> shifts(const Schedule &schedule, const QDateTime &from, const QDateTime &to)
{
    if (schedule.userIds.isEmpty())
        return {};
    const QDateTime last = std::min(to, from.addSecs(longestRange));
    return schedule.dailyStart ? dailyTurns(schedule, from, last) : turns(schedule, from, last);
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
