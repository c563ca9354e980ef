// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/coverageobject.h"

#include "app/desktop/headless/output.h"

#include <QtCore/QJsonArray>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

QString reachName(Reach reach)
{
    switch (reach) {
    case Reach::No:
        return u"no"_s;
    case Reach::Unknown:
        return u"unknown"_s;
    case Reach::Assumed:
        return u"assumed"_s;
    case Reach::Yes:
        return u"yes"_s;
    }
    return {};
}

QString reasonName(ReachReason reason)
{
    switch (reason) {
    case ReachReason::None:
        return {};
    case ReachReason::DefinitionNotRead:
        return u"definition_not_read"_s;
    case ReachReason::NoActiveLevel:
        return u"no_active_level"_s;
    case ReachReason::LevelNotRead:
        return u"level_not_read"_s;
    case ReachReason::LevelInactive:
        return u"level_inactive"_s;
    case ReachReason::NothingThere:
        return u"nothing_there"_s;
    case ReachReason::OperatorsOffDuty:
        return u"operators_off_duty"_s;
    case ReachReason::DutyUnknown:
        return u"duty_unknown"_s;
    case ReachReason::GroupEmpty:
        return u"group_empty"_s;
    case ReachReason::GroupUnknown:
        return u"group_unknown"_s;
    case ReachReason::NoChannel:
        return u"no_channel"_s;
    case ReachReason::SwitchedOff:
        return u"switched_off"_s;
    case ReachReason::FlagsUnknown:
        return u"flags_unknown"_s;
    case ReachReason::IntegrationUnknown:
        return u"integration_unknown"_s;
    case ReachReason::NotToAPerson:
        return u"not_to_a_person"_s;
    case ReachReason::OtherKind:
        return u"other_kind"_s;
    case ReachReason::NoOperators:
        return u"no_operators"_s;
    case ReachReason::FeedUnknown:
        return u"feed_unknown"_s;
    case ReachReason::FeedsNothing:
        return u"feeds_nothing"_s;
    case ReachReason::ServiceGone:
        return u"service_gone"_s;
    case ReachReason::ServiceUnknown:
        return u"service_unknown"_s;
    case ReachReason::ServiceDisabled:
        return u"service_disabled"_s;
    case ReachReason::InMaintenance:
        return u"in_maintenance"_s;
    case ReachReason::OnCallUnknown:
        return u"on_call_unknown"_s;
    case ReachReason::NobodyOnCall:
        return u"nobody_on_call"_s;
    }
    return {};
}

QString findingName(CoverageFinding::Kind kind)
{
    using Kind = CoverageFinding::Kind;
    switch (kind) {
    case Kind::NoWayToAPerson:
        return u"no_way_to_a_person"_s;
    case Kind::WayUnknown:
        return u"way_unknown"_s;
    case Kind::DefinitionWithoutMonitors:
        return u"definition_without_monitors"_s;
    case Kind::LevelInactive:
        return u"level_inactive"_s;
    case Kind::LevelWithoutOperators:
        return u"level_without_operators"_s;
    case Kind::LevelWithoutWay:
        return u"level_without_way"_s;
    case Kind::IntegrationSwitchedOff:
        return u"integration_switched_off"_s;
    case Kind::MonitorNotCovered:
        return u"monitor_not_covered"_s;
    case Kind::MonitorsUnknown:
        return u"monitors_unknown"_s;
    case Kind::MaintenanceOngoing:
        return u"maintenance_ongoing"_s;
    case Kind::NobodyOnCall:
        return u"nobody_on_call"_s;
    case Kind::ServiceDisabled:
        return u"service_disabled"_s;
    }
    return {};
}

QString severityName(CoverageFinding::Severity severity)
{
    switch (severity) {
    case CoverageFinding::Severity::Failure:
        return u"failure"_s;
    case CoverageFinding::Severity::Undecided:
        return u"undecided"_s;
    case CoverageFinding::Severity::Warning:
        return u"warning"_s;
    }
    return {};
}

namespace {

void addReach(QJsonObject *object, Reach reach, ReachReason reason)
{
    object->insert(u"reach"_s, reachName(reach));
    if (reason != ReachReason::None)
        object->insert(u"reason"_s, reasonName(reason));
}

QString wayName(Way::Kind kind)
{
    switch (kind) {
    case Way::Kind::Operators:
        return u"operators"_s;
    case Way::Kind::PagerDuty:
        return u"pagerduty"_s;
    case Way::Kind::Other:
        return u"other"_s;
    }
    return {};
}

QJsonObject wayObject(const Way &way, const Coverage &coverage)
{
    QJsonObject object {{u"kind"_s, wayName(way.kind)}};
    addReach(&object, way.reach, way.reason);
    const auto named = [](const QString &key, const QString &id, const QString &name) {
        return QJsonObject {{key, id}, {u"name"_s, name}};
    };
    if (!way.integrationGuid.isEmpty()) {
        const uptrends::Integration *integration = coverage.integration(way.integrationGuid);
        object.insert(u"integration"_s, named(u"guid"_s, way.integrationGuid,
                                              integration ? integration->name : QString()));
    }
    if (!way.serviceId.isEmpty()) {
        const pagerduty::Service *service = coverage.service(way.serviceId);
        object.insert(u"service"_s,
                      named(u"id"_s, way.serviceId, service ? service->name : QString()));
    }
    object.insert(u"people"_s, QJsonArray::fromStringList(way.people));
    return object;
}

} // namespace

QJsonObject coverageObject(const DefinitionCoverage &definition, const Coverage &coverage)
{
    QJsonArray levels;
    for (const LevelCoverage &level : definition.levels) {
        QJsonObject object {{u"level"_s, level.level}, {u"active"_s, level.active}};
        addReach(&object, level.reach, level.reason);
        QJsonArray ways;
        for (const Way &way : level.ways)
            ways.append(wayObject(way, coverage));
        object.insert(u"ways"_s, ways);
        levels.append(object);
    }
    QJsonObject object {{u"guid"_s, definition.guid},
                        {u"name"_s, definition.name},
                        {u"active"_s, definition.active},
                        {u"levels"_s, levels}};
    addReach(&object, definition.reach, definition.reason);
    return object;
}

QJsonObject findingObject(const CoverageFinding &finding)
{
    QJsonObject object {{u"severity"_s, severityName(finding.severity)},
                        {u"kind"_s, findingName(finding.kind)}};
    if (finding.reason != ReachReason::None)
        object.insert(u"reason"_s, reasonName(finding.reason));
    if (!finding.definitionGuid.isEmpty())
        object.insert(u"definition"_s, QJsonObject {{u"guid"_s, finding.definitionGuid},
                                                    {u"name"_s, finding.definitionName}});
    if (finding.level > 0)
        object.insert(u"level"_s, finding.level);
    if (!finding.id.isEmpty()) {
        object.insert(u"id"_s, finding.id);
        object.insert(u"name"_s, finding.name);
    }
    if (!finding.serviceIds.isEmpty())
        object.insert(u"services"_s, QJsonArray::fromStringList(finding.serviceIds));
    if (finding.until.isValid())
        object.insert(u"until"_s, isoTime(finding.until));
    return object;
}

} // namespace alertbridge::headless
