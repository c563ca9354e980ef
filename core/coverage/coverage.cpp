// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage.h"

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

/// The kinds that take an alert to the level's own operators.
bool isOperatorChannel(const uptrends::Integration &integration)
{
    return integration.type == "Email"_L1 || integration.type == "Sms"_L1
           || integration.type == "Phone"_L1;
}

void weaken(Way *way, Reach reach, ReachReason reason)
{
    if (way->reach <= reach)
        return;
    way->reach = reach;
    way->reason = reason;
}

Way wayOf(Way::Kind kind, Reach reach, ReachReason reason = ReachReason::None)
{
    Way way;
    way.kind = kind;
    way.reach = reach;
    way.reason = reason;
    return way;
}

} // namespace

Coverage::Coverage(const Inventory &inventory, const CoverageFacts &facts)
    : m_inventory(inventory)
    , m_facts(facts)
{
    for (const uptrends::Integration &each : inventory.integrations)
        m_integrations.insert(each.guid.toLower(), &each);
    for (const uptrends::Operator &each : inventory.operators)
        m_operators.insert(each.guid.toLower(), &each);
    for (const uptrends::OperatorGroup &each : inventory.operatorGroups) {
        if (each.everyone)
            m_everyone.insert(each.guid.toLower());
    }
    for (const uptrends::MonitorGroup &each : inventory.monitorGroups) {
        if (each.all)
            m_allMonitors.insert(each.guid.toLower());
    }
    for (const DefinitionRecord &each : inventory.definitions)
        m_definitions.insert(each.definition.guid, &each);
    for (const uptrends::Integration &each : inventory.integrations) {
        const auto fed = facts.fedServices ? facts.fedServices(each.guid) : std::nullopt;
        for (const QString &id : fed.value_or(QStringList()))
            m_fed.insert(id);
    }
    for (const pagerduty::Service &each : inventory.services)
        m_services.insert(each.id, &each);
    for (const pagerduty::MaintenanceWindow &window : inventory.maintenanceWindows) {
        if (window.start > facts.now || window.end <= facts.now)
            continue;
        for (const QString &id : window.serviceIds)
            m_inMaintenance.insert(id);
    }
}

DefinitionCoverage Coverage::of(const DefinitionRecord &record) const
{
    DefinitionCoverage coverage;
    coverage.guid = record.definition.guid;
    coverage.name = record.definition.name;
    coverage.active = record.definition.active;
    coverage.reason = ReachReason::NoActiveLevel;
    bool best = true;
    for (const LevelRecord &level : record.levels) {
        const LevelCoverage each = of(record, level);
        // The first active level says why where none gets through.
        if (each.active && (std::exchange(best, false) || each.reach > coverage.reach)) {
            coverage.reach = each.reach;
            coverage.reason = each.reason;
        }
        coverage.levels.append(each);
    }
    const bool unread = record.unread || !record.readAt.isValid();
    if (unread && coverage.reach < Reach::Unknown) {
        coverage.reach = Reach::Unknown;
        coverage.reason = ReachReason::DefinitionNotRead;
    }
    return coverage;
}

LevelCoverage Coverage::of(const DefinitionRecord &record, const LevelRecord &level) const
{
    LevelCoverage coverage;
    coverage.level = level.level.id;
    coverage.active = level.level.active;
    coverage.hasOperators = !level.members.isEmpty();
    if (const std::optional<Way> way = operatorsWay(record, level))
        coverage.ways.append(*way);
    for (const QString &guid : level.integrationGuids)
        coverage.ways.append(integrationWays(record, level, guid));

    coverage.reason = ReachReason::NothingThere;
    bool first = true;
    for (const Way &way : std::as_const(coverage.ways)) {
        if (std::exchange(first, false) || way.reach > coverage.reach) {
            coverage.reach = way.reach;
            coverage.reason = way.reason;
        }
    }
    if (level.unread && coverage.reach < Reach::Unknown) {
        coverage.reach = Reach::Unknown;
        coverage.reason = ReachReason::LevelNotRead;
    }
    if (!coverage.active) {
        coverage.reach = Reach::No;
        coverage.reason = ReachReason::LevelInactive;
    }
    return coverage;
}

std::optional<Way> Coverage::operatorsWay(const DefinitionRecord &record,
                                          const LevelRecord &level) const
{
    if (level.members.isEmpty())
        return {};
    // Who is on duty: nobody known to be so far.
    Way way = wayOf(Way::Kind::Operators, Reach::No, ReachReason::OperatorsOffDuty);
    bool onlyEmptyGroups = true;
    for (const uptrends::Member &member : level.members) {
        if (member.kind == uptrends::Member::Kind::Operator) {
            onlyEmptyGroups = false;
            addOnDuty(member.guid, &way);
            continue;
        }
        const QString guid = member.guid.toLower();
        QStringList members = m_facts.groupMembers.value(guid);
        if (m_everyone.contains(guid)) {
            members = m_operators.keys();
        } else if (!m_facts.groupMembers.contains(guid)) {
            onlyEmptyGroups = false;
            if (way.reach < Reach::Unknown) {
                way.reach = Reach::Unknown;
                way.reason = ReachReason::GroupUnknown;
            }
        }
        for (const QString &each : std::as_const(members)) {
            onlyEmptyGroups = false;
            addOnDuty(each, &way);
        }
    }
    if (onlyEmptyGroups)
        way.reason = ReachReason::GroupEmpty;
    if (way.reach == Reach::No)
        return way;

    // Through what the alert gets to them.
    Way channel = wayOf(Way::Kind::Operators, Reach::Unknown, ReachReason::NoChannel);
    bool switchedOff = false;
    for (const QString &guid : level.integrationGuids) {
        const uptrends::Integration *integration = this->integration(guid);
        if (!integration || !isOperatorChannel(*integration))
            continue;
        const std::optional<bool> active = lastSetActive(record, level, guid);
        if (active == false) {
            switchedOff = true;
        } else if (active == true) {
            channel.reach = Reach::Yes;
        } else if (channel.reach < Reach::Assumed) {
            channel.reach = Reach::Assumed;
            channel.reason = ReachReason::FlagsUnknown;
        }
    }
    if (channel.reach == Reach::Unknown && switchedOff) {
        channel.reach = Reach::No;
        channel.reason = ReachReason::SwitchedOff;
    }
    weaken(&way, channel.reach, channel.reason);
    return way;
}

void Coverage::addOnDuty(const QString &operatorGuid, Way *way) const
{
    const uptrends::Operator *person = m_operators.value(operatorGuid.toLower());
    const auto raise = [way](Reach reach, ReachReason reason) {
        if (way->reach >= reach)
            return;
        way->reach = reach;
        way->reason = reason;
    };
    if (!person || !person->onDuty) {
        raise(Reach::Assumed, ReachReason::DutyUnknown);
    } else if (*person->onDuty) {
        raise(Reach::Yes, ReachReason::None);
    } else {
        return;
    }
    if (person && !way->people.contains(person->fullName))
        way->people.append(person->fullName);
}

std::optional<bool> Coverage::lastSetActive(const DefinitionRecord &record,
                                            const LevelRecord &level, const QString &guid) const
{
    if (!m_facts.lastSetActive)
        return {};
    return m_facts.lastSetActive(record.definition.guid, level.level.id, guid);
}

QList<Way> Coverage::integrationWays(const DefinitionRecord &record, const LevelRecord &level,
                                     const QString &guid) const
{
    QList<Way> ways;
    const uptrends::Integration *integration = this->integration(guid);
    const std::optional<bool> active = lastSetActive(record, level, guid);
    if (integration && isOperatorChannel(*integration)) {
        return {}; // counted with the operators it takes the alert to
    }
    const bool pagerDuty = integration && integration->isPagerDuty();
    if (active == false) {
        ways = {wayOf(pagerDuty ? Way::Kind::PagerDuty : Way::Kind::Other, Reach::No,
                      ReachReason::SwitchedOff)};
    } else if (!integration) {
        ways = {wayOf(Way::Kind::Other, Reach::Unknown, ReachReason::IntegrationUnknown)};
    } else if (pagerDuty) {
        ways = pagerDutyWays(guid, !level.members.isEmpty(), active);
    } else if (integration->type == "Statushub"_L1) {
        ways = {wayOf(Way::Kind::Other, Reach::No, ReachReason::NotToAPerson)};
    } else {
        ways = {wayOf(Way::Kind::Other, Reach::Unknown, ReachReason::OtherKind)};
    }
    for (Way &way : ways)
        way.integrationGuid = guid;
    return ways;
}

QList<Way> Coverage::pagerDutyWays(const QString &guid, bool hasOperators,
                                   const std::optional<bool> &active) const
{
    const std::optional<QStringList> fed = m_facts.fedServices ? m_facts.fedServices(guid)
                                                               : std::nullopt;
    if (!fed)
        return {wayOf(Way::Kind::PagerDuty, Reach::Unknown, ReachReason::FeedUnknown)};
    if (fed->isEmpty())
        return {wayOf(Way::Kind::PagerDuty, Reach::No, ReachReason::FeedsNothing)};
    QList<Way> ways;
    for (const QString &id : *fed) {
        Way way = wayThrough(id);
        if (!hasOperators)
            weaken(&way, Reach::Assumed, ReachReason::NoOperators);
        if (!active)
            weaken(&way, Reach::Assumed, ReachReason::FlagsUnknown);
        ways.append(way);
    }
    return ways;
}

Way Coverage::wayThrough(const QString &serviceId) const
{
    Way way = wayOf(Way::Kind::PagerDuty, Reach::Yes);
    way.serviceId = serviceId;
    const pagerduty::Service *service = this->service(serviceId);
    if (!service) {
        if (m_facts.servicesWhole)
            weaken(&way, Reach::No, ReachReason::ServiceGone);
        else
            weaken(&way, Reach::Unknown, ReachReason::ServiceUnknown);
        return way;
    }
    const auto onCall = m_facts.onCall.constFind(service->escalationPolicy.id);
    const bool known = onCall != m_facts.onCall.constEnd() && onCall->known;
    if (known)
        way.people = onCall->names;
    if (service->status == pagerduty::ServiceStatus::Disabled)
        weaken(&way, Reach::No, ReachReason::ServiceDisabled);
    else if (service->status == pagerduty::ServiceStatus::Maintenance
             || m_inMaintenance.contains(serviceId))
        weaken(&way, Reach::No, ReachReason::InMaintenance);
    else if (!known)
        weaken(&way, Reach::Unknown, ReachReason::OnCallUnknown);
    else if (way.people.isEmpty())
        weaken(&way, Reach::No, ReachReason::NobodyOnCall);
    return way;
}

QStringList Coverage::switchedOff(const QString &definitionGuid, int level) const
{
    QStringList guids;
    const DefinitionRecord *record = m_definitions.value(definitionGuid);
    if (!record)
        return guids;
    for (const LevelRecord &each : record->levels) {
        if (each.level.id != level || !each.level.active)
            continue;
        for (const QString &guid : each.integrationGuids) {
            if (lastSetActive(*record, each, guid) == false)
                guids.append(guid);
        }
    }
    return guids;
}

bool Coverage::isFed(const QString &serviceId) const
{
    return m_fed.contains(serviceId);
}

std::optional<QStringList> Coverage::uncoveredMonitors() const
{
    QSet<QString> covered;
    for (const DefinitionRecord &record : m_inventory.definitions) {
        if (!record.definition.active || of(record).reach < Reach::Assumed)
            continue;
        for (const uptrends::Member &member : record.members) {
            const QString guid = member.guid.toLower();
            if (member.kind == uptrends::Member::Kind::Monitor) {
                covered.insert(guid);
                continue;
            }
            if (m_allMonitors.contains(guid))
                return QStringList();
            const auto members = m_facts.groupMembers.constFind(guid);
            if (members == m_facts.groupMembers.constEnd())
                return {};
            for (const QString &each : *members)
                covered.insert(each.toLower());
        }
    }
    QStringList uncovered;
    for (const uptrends::Monitor &monitor : m_inventory.monitors) {
        if (!covered.contains(monitor.guid.toLower()))
            uncovered.append(monitor.guid);
    }
    return uncovered;
}

} // namespace alertbridge
