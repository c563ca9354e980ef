// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/inventoryobject.h"

#include "app/desktop/headless/output.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

using MemberKind = uptrends::Member::Kind;

namespace {

QJsonObject named(const QString &key, const QString &id, const QString &name)
{
    return {{key, id}, {u"name"_s, name}};
}

/// Looks up by id once and for all: thousands of definitions name the same monitors.
class Writer
{
public:
    Writer(const Inventory &inventory, const FeedBook &feeds)
        : m_inventory(inventory)
        , m_feeds(feeds)
    {
        for (const uptrends::Monitor &each : inventory.monitors)
            m_names.insert(each.guid.toLower(), each.name);
        for (const uptrends::MonitorGroup &each : inventory.monitorGroups)
            m_names.insert(each.guid.toLower(), each.name);
        for (const uptrends::Operator &each : inventory.operators)
            m_names.insert(each.guid.toLower(), each.fullName);
        for (const uptrends::OperatorGroup &each : inventory.operatorGroups)
            m_names.insert(each.guid.toLower(), each.name);
        for (const uptrends::Integration &each : inventory.integrations)
            m_integrations.insert(each.guid.toLower(), &each);
        for (const pagerduty::Service &each : inventory.services)
            m_names.insert(each.id.toLower(), each.name);
    }

    QJsonObject write()
    {
        QJsonArray definitions; // also collects where the integrations are used
        for (const DefinitionRecord &record : m_inventory.definitions)
            definitions.append(definition(record));
        QJsonArray integrations;
        for (const uptrends::Integration &each : m_inventory.integrations)
            integrations.append(integration(each));
        QJsonArray services;
        for (const pagerduty::Service &each : m_inventory.services)
            services.append(service(each));
        QJsonArray windows;
        for (const pagerduty::MaintenanceWindow &each : m_inventory.maintenanceWindows)
            windows.append(window(each));
        QJsonObject object {{u"definitions"_s, definitions},
                            {u"integrations"_s, integrations},
                            {u"services"_s, services},
                            {u"maintenance_windows"_s, windows}};
        addPeopleAndMonitors(&object);
        return object;
    }

private:
    QString name(const QString &id) const { return m_names.value(id.toLower()); }

    QJsonArray membersOf(const QList<uptrends::Member> &members, MemberKind kind) const
    {
        QJsonArray array;
        for (const uptrends::Member &member : members) {
            if (member.kind == kind)
                array.append(named(u"guid"_s, member.guid, name(member.guid)));
        }
        return array;
    }

    QJsonObject level(const DefinitionRecord &record, const LevelRecord &entry)
    {
        const uptrends::EscalationLevel &level = entry.level;
        QJsonArray integrations;
        for (const QString &guid : entry.integrationGuids) {
            const uptrends::Integration *integration = m_integrations.value(guid.toLower());
            QJsonObject object = named(u"guid"_s, guid,
                                       integration ? integration->name : QString());
            object.insert(u"type"_s, integration ? integration->type : QString());
            integrations.append(object);
            m_uses[guid.toLower()].append(QJsonObject {
                {u"definition"_s, named(u"guid"_s, record.definition.guid, record.definition.name)},
                {u"definition_active"_s, record.definition.active},
                {u"level"_s, level.id},
                {u"level_active"_s, level.active}});
        }
        QJsonObject object {
            {u"level"_s, level.id},
            {u"active"_s, level.active},
            {u"mode"_s, level.modeText},
            {u"threshold_error_count"_s, level.thresholdErrorCount},
            {u"threshold_minutes"_s, level.thresholdMinutes},
            {u"number_of_reminders"_s, level.numberOfReminders},
            {u"reminder_delay_minutes"_s, level.reminderDelayMinutes},
            {u"message"_s, level.message},
            {u"include_traceroute"_s, level.includeTraceRoute},
            {u"operators"_s, membersOf(entry.members, MemberKind::Operator)},
            {u"operator_groups"_s, membersOf(entry.members, MemberKind::OperatorGroup)},
            {u"integrations"_s, integrations},
            {u"complete"_s, !entry.unread},
        };
        if (entry.unread)
            object.insert(u"error"_s, errorObject(*entry.unread));
        return object;
    }

    QJsonObject definition(const DefinitionRecord &record)
    {
        QJsonArray levels;
        bool whole = !record.unread && record.readAt.isValid();
        for (const LevelRecord &each : record.levels) {
            levels.append(level(record, each));
            whole = whole && !each.unread;
        }
        QJsonObject object = named(u"guid"_s, record.definition.guid, record.definition.name);
        object.insert(u"active"_s, record.definition.active);
        object.insert(u"monitors"_s, membersOf(record.members, MemberKind::Monitor));
        object.insert(u"monitor_groups"_s, membersOf(record.members, MemberKind::MonitorGroup));
        object.insert(u"levels"_s, levels);
        object.insert(u"complete"_s, whole);
        if (record.unread)
            object.insert(u"error"_s, errorObject(*record.unread));
        return object;
    }

    QJsonObject integration(const uptrends::Integration &integration) const
    {
        QJsonObject object = named(u"guid"_s, integration.guid, integration.name);
        object.insert(u"type"_s, integration.type);
        object.insert(u"used_in"_s, m_uses.value(integration.guid.toLower()));
        const std::optional<Feed> feed = m_feeds.feed(integration.guid);
        if (!feed) {
            // Nobody could tell for the others: they feed no PagerDuty service.
            if (integration.isPagerDuty())
                object.insert(u"feeds"_s, QJsonValue::Null);
            return object;
        }
        QJsonArray services;
        for (const QString &id : feed->serviceIds)
            services.append(named(u"id"_s, id, name(id)));
        object.insert(u"feeds"_s, QJsonObject {{u"services"_s, services},
                                               {u"learnt_at"_s, isoTime(feed->learntAt)},
                                               {u"learnt_by"_s, feed->source == Feed::Source::SetUp
                                                                    ? u"set_up"_s
                                                                    : u"whole_path"_s}});
        return object;
    }

    QJsonObject service(const pagerduty::Service &service) const
    {
        QJsonArray integrations;
        for (const pagerduty::Integration &each : service.integrations) {
            QJsonObject object = named(u"id"_s, each.id, each.name);
            object.insert(u"type"_s, each.type);
            object.insert(u"takes_events"_s, each.takesEvents());
            integrations.append(object);
        }
        QJsonArray fedBy;
        for (const QString &guid : m_feeds.integrationsOf(service.id)) {
            const uptrends::Integration *integration = m_integrations.value(guid.toLower());
            fedBy.append(named(u"guid"_s, guid, integration ? integration->name : QString()));
        }
        QJsonObject object = named(u"id"_s, service.id, service.name);
        object.insert(u"status"_s, service.statusText);
        object.insert(u"escalation_policy"_s, named(u"id"_s, service.escalationPolicy.id,
                                                    service.escalationPolicy.summary));
        object.insert(u"integrations"_s, integrations);
        object.insert(u"fed_by"_s, fedBy);
        object.insert(u"url"_s, service.htmlUrl.toString());
        return object;
    }

    QJsonObject window(const pagerduty::MaintenanceWindow &window) const
    {
        QJsonArray services;
        for (const QString &id : window.serviceIds)
            services.append(named(u"id"_s, id, name(id)));
        return {{u"id"_s, window.id},
                {u"description"_s, window.description},
                {u"start"_s, isoTime(window.start)},
                {u"end"_s, isoTime(window.end)},
                {u"services"_s, services}};
    }

    void addPeopleAndMonitors(QJsonObject *object) const
    {
        QJsonArray operators;
        for (const uptrends::Operator &each : m_inventory.operators) {
            QJsonObject person = named(u"guid"_s, each.guid, each.fullName);
            person.insert(u"email"_s, each.email);
            person.insert(u"on_duty"_s,
                          each.onDuty ? QJsonValue(*each.onDuty) : QJsonValue(QJsonValue::Null));
            operators.append(person);
        }
        QJsonArray groups;
        for (const uptrends::OperatorGroup &each : m_inventory.operatorGroups) {
            QJsonObject group = named(u"guid"_s, each.guid, each.name);
            group.insert(u"everyone"_s, each.everyone);
            groups.append(group);
        }
        QJsonArray monitors;
        for (const uptrends::Monitor &each : m_inventory.monitors) {
            QJsonObject monitor = named(u"guid"_s, each.guid, each.name);
            monitor.insert(u"active"_s,
                           each.active ? QJsonValue(*each.active) : QJsonValue(QJsonValue::Null));
            monitors.append(monitor);
        }
        QJsonArray monitorGroups;
        for (const uptrends::MonitorGroup &each : m_inventory.monitorGroups) {
            QJsonObject group = named(u"guid"_s, each.guid, each.name);
            group.insert(u"all"_s, each.all);
            monitorGroups.append(group);
        }
        object->insert(u"operators"_s, operators);
        object->insert(u"operator_groups"_s, groups);
        object->insert(u"monitors"_s, monitors);
        object->insert(u"monitor_groups"_s, monitorGroups);
    }

    const Inventory &m_inventory;
    const FeedBook &m_feeds;
    QHash<QString, QString> m_names; ///< by id in lower case
    QHash<QString, const uptrends::Integration *> m_integrations;
    QHash<QString, QJsonArray> m_uses; ///< by integration
};

} // namespace

QJsonObject inventoryObject(const Inventory &inventory, const FeedBook &feeds)
{
    return Writer(inventory, feeds).write();
}

} // namespace alertbridge::headless
