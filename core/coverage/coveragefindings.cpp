// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coveragefindings.h"

#include <algorithm>

namespace alertbridge {

namespace {

using Finding = CoverageFinding;

Finding aboutDefinition(const DefinitionCoverage &definition, Finding::Kind kind,
                        Finding::Severity severity = Finding::Severity::Warning)
{
    Finding finding;
    finding.severity = severity;
    finding.kind = kind;
    finding.definitionGuid = definition.guid;
    finding.definitionName = definition.name;
    return finding;
}

Finding aboutLevel(const DefinitionCoverage &definition, const LevelCoverage &level,
                   Finding::Kind kind)
{
    Finding finding = aboutDefinition(definition, kind);
    finding.level = level.level;
    finding.reason = level.reason;
    return finding;
}

void findInLevel(const Coverage &coverage, const DefinitionCoverage &definition,
                 const LevelCoverage &level, QList<Finding> *findings)
{
    if (!level.active) {
        findings->append(aboutLevel(definition, level, Finding::Kind::LevelInactive));
        return;
    }
    if (!level.hasOperators && level.reason != ReachReason::LevelNotRead)
        findings->append(aboutLevel(definition, level, Finding::Kind::LevelWithoutOperators));
    if (level.reach == Reach::No && definition.reach > Reach::No)
        findings->append(aboutLevel(definition, level, Finding::Kind::LevelWithoutWay));
    for (const QString &guid : coverage.switchedOff(definition.guid, level.level)) {
        Finding finding = aboutLevel(definition, level, Finding::Kind::IntegrationSwitchedOff);
        finding.reason = ReachReason::SwitchedOff;
        finding.id = guid;
        const uptrends::Integration *integration = coverage.integration(guid);
        finding.name = integration ? integration->name : QString();
        findings->append(finding);
    }
}

void findInDefinition(const Coverage &coverage, const DefinitionRecord &record,
                      QList<Finding> *findings)
{
    if (!record.definition.active)
        return;
    const DefinitionCoverage definition = coverage.of(record);
    if (definition.reach <= Reach::Unknown) {
        const bool none = definition.reach == Reach::No;
        Finding finding = aboutDefinition(
            definition, none ? Finding::Kind::NoWayToAPerson : Finding::Kind::WayUnknown,
            none ? Finding::Severity::Failure : Finding::Severity::Undecided);
        finding.reason = definition.reason;
        findings->append(finding);
    }
    if (record.members.isEmpty() && !record.unread && record.readAt.isValid())
        findings->append(aboutDefinition(definition, Finding::Kind::DefinitionWithoutMonitors));
    for (const LevelCoverage &level : definition.levels)
        findInLevel(coverage, definition, level, findings);
}

void findInServices(const Coverage &coverage, QList<Finding> *findings)
{
    for (const pagerduty::Service &service : coverage.inventory().services) {
        const Way way = coverage.wayThrough(service.id);
        Finding finding;
        finding.id = service.id;
        finding.name = service.name;
        finding.reason = way.reason;
        if (way.reason == ReachReason::NobodyOnCall) {
            finding.kind = Finding::Kind::NobodyOnCall;
            finding.until = coverage.facts().onCall.value(service.escalationPolicy.id).nobodyUntil;
            findings->append(finding);
        } else if (way.reason == ReachReason::ServiceDisabled && coverage.isFed(service.id)) {
            finding.kind = Finding::Kind::ServiceDisabled;
            findings->append(finding);
        }
    }
    for (const pagerduty::MaintenanceWindow &window : coverage.inventory().maintenanceWindows) {
        const QDateTime now = coverage.facts().now;
        if (window.start > now || window.end <= now)
            continue;
        Finding finding;
        finding.kind = Finding::Kind::MaintenanceOngoing;
        finding.reason = ReachReason::InMaintenance;
        finding.id = window.id;
        finding.name = window.description;
        finding.serviceIds = window.serviceIds;
        finding.until = window.end;
        findings->append(finding);
    }
}

void findMonitors(const Coverage &coverage, QList<Finding> *findings)
{
    const std::optional<QStringList> uncovered = coverage.uncoveredMonitors();
    if (!uncovered) {
        Finding finding;
        finding.kind = Finding::Kind::MonitorsUnknown;
        finding.reason = ReachReason::GroupUnknown;
        findings->append(finding);
        return;
    }
    QHash<QString, QString> names;
    for (const uptrends::Monitor &monitor : coverage.inventory().monitors)
        names.insert(monitor.guid, monitor.name);
    for (const QString &guid : *uncovered) {
        Finding finding;
        finding.kind = Finding::Kind::MonitorNotCovered;
        finding.id = guid;
        finding.name = names.value(guid);
        findings->append(finding);
    }
}

} // namespace

QList<CoverageFinding> findingsOf(const Coverage &coverage)
{
    QList<Finding> findings;
    for (const DefinitionRecord &record : coverage.inventory().definitions)
        findInDefinition(coverage, record, &findings);
    findInServices(coverage, &findings);
    findMonitors(coverage, &findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

} // namespace alertbridge
