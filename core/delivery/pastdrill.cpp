// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/pastdrill.h"

#include <algorithm>

namespace alertbridge {

std::optional<DrillReport> pastDrill(const DeliveryHistory &history, const QString &drillId,
                                     bool practice)
{
    const DrillPlan *plan = history.drill(drillId);
    if (!plan)
        return std::nullopt;
    QList<DeliveryRecord> records;
    for (const DeliveryRecord &record : history.records()) {
        if (record.drillId == drillId)
            records.prepend(record); // the history has the newest first
    }
    if (records.isEmpty())
        return std::nullopt;
    const QDateTime lastEnd = records.constLast().endedAt;
    DrillReport report;
    report.id = plan->id;
    report.profileName = plan->profileName;
    report.practice = practice;
    report.startedAt = plan->startedAt;
    report.endedAt = plan->endedAt;
    report.sentBy = plan->sentBy;
    for (const DrillPlan::Service &service : plan->services) {
        const auto found = std::find_if(
            records.cbegin(), records.cend(),
            [&service](const DeliveryRecord &record) { return record.serviceId == service.id; });
        if (found == records.cend()) {
            report.rows.append({service.id, service.name, DrillRow::State::NotRun, {}});
            continue;
        }
        // One service after the other: those with a record are the beginning of the plan.
        const bool hole = !report.rows.isEmpty()
                          && report.rows.constLast().state == DrillRow::State::NotRun;
        if (hole || found->result == DeliveryRecord::Result::Running)
            return std::nullopt;
        report.rows.append({service.id,
                            found->serviceName.isEmpty() ? service.name : found->serviceName,
                            DrillRow::State::Done, *found});
        records.removeAt(found - records.cbegin());
    }
    if (!report.endedAt.isValid()) // the app ended first
        report.endedAt = lastEnd;
    return report;
}

} // namespace alertbridge
