// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/uptrendsworld.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

UptrendsWorld::UptrendsWorld(const WorldOptions &options, Clock *clock, IdSource *ids)
    : m_clock(clock)
    , m_ids(ids)
    , m_levelCount(qMax(1, options.levels))
{
    seed(options);
}

Operator *UptrendsWorld::operatorByEmail(const QString &email) const
{
    for (const auto &person : operators.items()) {
        if (person->email.compare(email.trimmed(), Qt::CaseInsensitive) == 0)
            return person.get();
    }
    return nullptr;
}

ApiUser *UptrendsWorld::apiUserByName(const QString &userName) const
{
    for (const auto &user : apiUsers.items()) {
        if (user->userName == userName)
            return user.get();
    }
    return nullptr;
}

Monitor *UptrendsWorld::monitorByName(const QString &name) const
{
    if (Monitor *found = monitors.find(name.toLower()))
        return found;
    for (const auto &monitor : monitors.items()) {
        if (monitor->name.compare(name, Qt::CaseInsensitive) == 0)
            return monitor.get();
    }
    return nullptr;
}

QList<OperatorGroup *> UptrendsWorld::groupsOf(const Operator &person) const
{
    QList<OperatorGroup *> groups;
    for (const auto &group : operatorGroups.items()) {
        if (group->everyone || group->members.contains(person.guid))
            groups.append(group.get());
    }
    return groups;
}

QList<Operator *> UptrendsWorld::membersOf(const OperatorGroup &group) const
{
    QList<Operator *> members;
    for (const auto &person : operators.items()) {
        if (group.everyone || group.members.contains(person->guid))
            members.append(person.get());
    }
    return members;
}

bool UptrendsWorld::isIn(const Monitor &monitor, const MonitorGroup &group) const
{
    return group.all || group.members.contains(monitor.guid);
}

bool UptrendsWorld::isCoveredBy(const Monitor &monitor, const AlertDefinition &definition) const
{
    if (definition.monitors.contains(monitor.guid))
        return true;
    return std::any_of(definition.monitorGroups.cbegin(), definition.monitorGroups.cend(),
                       [&](const QString &guid) {
                           const MonitorGroup *group = monitorGroups.find(guid);
                           return group && isIn(monitor, *group);
                       });
}

bool UptrendsWorld::isGranted(const Operator &person, const QList<Authorization> &authorizations,
                              const QStringList &types) const
{
    if (person.administrator)
        return true;
    return std::any_of(
        authorizations.cbegin(), authorizations.cend(), [&](const Authorization &authorization) {
            if (!types.contains(authorization.type))
                return false;
            if (authorization.operatorGuid == person.guid)
                return true;
            const OperatorGroup *group = operatorGroups.find(authorization.operatorGroupGuid);
            return group && (group->everyone || group->members.contains(person.guid));
        });
}

bool UptrendsWorld::mayUse(const Operator &person, const Integration &integration) const
{
    return isGranted(person, integration.authorizations,
                     {u"UseIntegration"_s, u"EditIntegration"_s});
}

bool UptrendsWorld::mayEdit(const Operator &person, const Integration &integration) const
{
    return isGranted(person, integration.authorizations, {u"EditIntegration"_s});
}

bool UptrendsWorld::mayEdit(const Operator &person, const AlertDefinition &definition) const
{
    return isGranted(person, definition.authorizations, {u"EditAlertDefinition"_s});
}

bool UptrendsWorld::hasRight(const Operator &person, const QString &right) const
{
    if (person.administrator || person.rights.contains(right))
        return true;
    const QList<OperatorGroup *> groups = groupsOf(person);
    return std::any_of(groups.cbegin(), groups.cend(), [&right](const OperatorGroup *group) {
        return group->rights.contains(right);
    });
}

QList<QStringList *> UptrendsWorld::operatorLists()
{
    QList<QStringList *> lists;
    for (const auto &group : operatorGroups.items())
        lists.append(&group->members);
    for (const auto &definition : definitions.items()) {
        for (EscalationLevel &level : definition->levels)
            lists.append(&level.operators);
    }
    return lists;
}

QList<QStringList *> UptrendsWorld::operatorGroupLists()
{
    QList<QStringList *> lists;
    for (const auto &definition : definitions.items()) {
        for (EscalationLevel &level : definition->levels)
            lists.append(&level.operatorGroups);
    }
    return lists;
}

QList<QStringList *> UptrendsWorld::monitorLists()
{
    QList<QStringList *> lists;
    for (const auto &group : monitorGroups.items())
        lists.append(&group->members);
    for (const auto &definition : definitions.items())
        lists.append(&definition->monitors);
    return lists;
}

QList<QStringList *> UptrendsWorld::monitorGroupLists()
{
    QList<QStringList *> lists;
    for (const auto &definition : definitions.items())
        lists.append(&definition->monitorGroups);
    return lists;
}

ApiUser &UptrendsWorld::createApiUser(const Operator &owner, const QString &description)
{
    ApiUser user;
    user.guid = m_ids->guid();
    user.userName = m_ids->guid().remove(u'-');
    user.password = m_ids->token("practice-u-", 24);
    user.operatorGuid = owner.guid;
    user.description = description.isEmpty() ? u"API"_s : description;
    user.created = m_clock->now();
    return apiUsers.add(std::move(user));
}

AlertDefinition &UptrendsWorld::createDefinition(const QString &name, bool active,
                                                 const Operator &creator)
{
    AlertDefinition definition;
    definition.guid = m_ids->guid();
    definition.name = name;
    definition.active = active;
    definition.levels.reserve(m_levelCount);
    for (int id = 1; id <= m_levelCount; ++id) {
        EscalationLevel level;
        level.id = id;
        level.active = id == 1;
        level.thresholdMinutes = 5 * id;
        definition.levels.append(level);
    }
    definition.authorizations.append({m_ids->guid(), u"EditAlertDefinition"_s, creator.guid, {}});
    return definitions.add(std::move(definition));
}

Integration &UptrendsWorld::createIntegration(const QString &type, const QString &name,
                                              const Operator &creator)
{
    Integration integration;
    integration.guid = m_ids->guid();
    integration.type = type;
    integration.name = name;
    integration.created = m_clock->now();
    integration.authorizations.append({m_ids->guid(), u"EditIntegration"_s, creator.guid, {}});
    return integrations.add(std::move(integration));
}

void UptrendsWorld::deleteIntegration(const QString &guid)
{
    integrations.remove(guid);
    for (const auto &definition : definitions.items()) {
        for (EscalationLevel &level : definition->levels) {
            level.integrations.removeIf([&guid](const LevelIntegration &attached) {
                return attached.integrationGuid == guid;
            });
        }
    }
}

} // namespace sandbox::uptrends
