// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/render.h"

#include <algorithm>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

Render::Render(const Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

QString Render::timestamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QJsonValue Render::timestampOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(timestamp(time)) : QJsonValue();
}

QJsonObject Render::head(const QString &id, const QString &type, const QString &summary,
                         const QString &selfPath, const QString &htmlPath) const
{
    return {
        {u"id"_s, id},
        {u"type"_s, type},
        {u"summary"_s, summary},
        {u"self"_s, selfPath.isEmpty() ? QJsonValue() : QJsonValue(apiAddress() + selfPath)},
        {u"html_url"_s, htmlPath.isEmpty() ? QJsonValue() : QJsonValue(appAddress() + htmlPath)},
    };
}

QJsonObject Render::schedule(const Schedule &schedule) const
{
    QJsonObject object = head(schedule.id, u"schedule"_s, schedule.name,
                              "/schedules/"_L1 + schedule.id, "/schedules/"_L1 + schedule.id);
    object.insert(u"name"_s, schedule.name);
    object.insert(u"time_zone"_s, schedule.timeZone);
    object.insert(u"description"_s, schedule.description);
    QJsonArray policies;
    for (const auto &[key, policy] : m_store.policies.sorted()) {
        if (policy->targets(schedule.id))
            policies.append(policyReference(policy->id));
    }
    object.insert(u"escalation_policies"_s, policies);
    QJsonArray users;
    const QStringList userIds = schedule.userIds();
    for (const QString &id : userIds)
        users.append(userReference(id));
    object.insert(u"users"_s, users);
    object.insert(u"teams"_s, teamReferences(schedule.teamIds));
    return object;
}

QJsonObject Render::includedPolicy(const Policy &policy, const QStringList &includes) const
{
    const QString path = "/escalation_policies/"_L1 + policy.id;
    QJsonObject object = head(policy.id, u"escalation_policy"_s, policy.name, path, path);
    object.insert(u"name"_s, policy.name);
    object.insert(u"description"_s, policy.description);
    object.insert(u"num_loops"_s, policy.loops);
    object.insert(u"on_call_handoff_notifications"_s, policy.handoff);
    const bool fullTargets = includes.contains("targets"_L1);
    QJsonArray rules;
    for (const EscalationRule &rule : policy.rules) {
        QJsonArray targets;
        for (const Target &target : rule.targets) {
            const User *person = target.isSchedule ? nullptr : m_store.users.find(target.id);
            const Schedule *rota = target.isSchedule ? m_store.schedules.find(target.id) : nullptr;
            if (fullTargets && person)
                targets.append(user(*person));
            else if (fullTargets && rota)
                targets.append(schedule(*rota));
            else
                targets.append(target.isSchedule ? scheduleReference(target.id)
                                                 : userReference(target.id));
        }
        rules.append(QJsonObject {{u"id"_s, rule.id},
                                  {u"escalation_delay_in_minutes"_s, rule.delayMinutes},
                                  {u"targets"_s, targets}});
    }
    object.insert(u"escalation_rules"_s, rules);
    object.insert(u"teams"_s, teamReferences(policy.teamIds, includes.contains("teams"_L1)));
    return object;
}

QJsonObject Render::policy(const Policy &policy, const QStringList &includes) const
{
    QJsonObject object = includedPolicy(policy, includes);
    QStringList serviceIds(policy.serviceIds.begin(), policy.serviceIds.end());
    serviceIds.sort();
    QJsonArray services = serviceReferences(serviceIds);
    if (includes.contains("services"_L1)) {
        services = {};
        for (const QString &id : std::as_const(serviceIds))
            services.append(service(*m_store.services.find(id)));
    }
    object.insert(u"services"_s, services);
    return object;
}

QString Render::serviceStatus(const Service &service) const
{
    if (service.disabled)
        return u"disabled"_s;
    if (m_store.inMaintenance(service.id, m_clock.now()))
        return u"maintenance"_s;
    bool acknowledged = false;
    for (const QString &id : service.openIncidentIds) {
        const Incident *incident = m_store.incident(id);
        if (incident && incident->status == "triggered"_L1)
            return u"critical"_s;
        acknowledged = true;
    }
    return acknowledged ? u"warning"_s : u"active"_s;
}

QJsonObject Render::service(const Service &service, const QStringList &includes) const
{
    QJsonObject object = head(service.id, u"service"_s, service.name, "/services/"_L1 + service.id,
                              "/service-directory/"_L1 + service.id);
    object.insert(u"name"_s, service.name);
    object.insert(u"description"_s, service.description);
    object.insert(u"created_at"_s, timestamp(service.createdAt));
    object.insert(u"status"_s, serviceStatus(service));
    object.insert(u"auto_resolve_timeout"_s,
                  service.autoResolve ? QJsonValue(*service.autoResolve) : QJsonValue());
    object.insert(u"acknowledgement_timeout"_s, service.acknowledgementTimeout
                                                    ? QJsonValue(*service.acknowledgementTimeout)
                                                    : QJsonValue());
    object.insert(u"last_incident_timestamp"_s, timestampOrNull(service.lastIncidentAt));
    object.insert(u"alert_creation"_s, service.alertCreation);
    object.insert(u"incident_urgency_rule"_s, service.urgencyRule);
    if (!service.supportHours.isEmpty())
        object.insert(u"support_hours"_s, service.supportHours);
    object.insert(u"scheduled_actions"_s, service.scheduledActions);
    object.insert(u"auto_pause_notifications_parameters"_s, service.autoPause);
    object.insert(u"addons"_s, QJsonArray());

    const Policy *policy = m_store.policies.find(service.policyId);
    object.insert(u"escalation_policy"_s, policy && includes.contains("escalation_policies"_L1)
                                              ? includedPolicy(*policy)
                                              : policyReference(service.policyId));
    object.insert(u"teams"_s, teamReferences(policy ? policy->teamIds : QStringList(),
                                             includes.contains("teams"_L1)));
    QJsonArray integrations;
    for (const QString &id : service.integrationIds) {
        integrations.append(includes.contains("integrations"_L1)
                                ? integration(*m_store.integrations.find(id))
                                : integrationReference(id));
    }
    object.insert(u"integrations"_s, integrations);

    QJsonObject groupingParameters {{u"type"_s, QJsonValue()}};
    if (const GroupingSetting *setting = m_store.grouping(service.groupingId)) {
        groupingParameters = head(setting->id, u"alert_grouping_setting_reference"_s, setting->name,
                                  "/alert_grouping_settings/"_L1 + setting->id,
                                  "/service-directory/"_L1 + service.id);
    }
    object.insert(u"alert_grouping_parameters"_s, groupingParameters);
    return object;
}

QJsonObject Render::integration(const Integration &integration, const QStringList &includes) const
{
    const QString path = "/services/"_L1 + integration.serviceId + "/integrations/"_L1
                         + integration.id;
    QJsonObject object = head(integration.id, integration.type, integration.name, path, path);
    object.insert(u"name"_s, integration.name);
    const Service *owner = m_store.services.find(integration.serviceId);
    object.insert(u"service"_s, owner && includes.contains("services"_L1)
                                    ? service(*owner)
                                    : serviceReference(integration.serviceId));
    object.insert(u"created_at"_s, timestamp(integration.createdAt));
    if (const Vendor *known = m_store.vendors.find(integration.vendorId)) {
        object.insert(u"vendor"_s, includes.contains("vendors"_L1)
                                       ? vendor(*known)
                                       : head(known->id, u"vendor_reference"_s, known->name,
                                              "/vendors/"_L1 + known->id, {}));
    }
    if (!integration.key.isEmpty())
        object.insert(u"integration_key"_s, integration.key);
    if (!integration.email.isEmpty()) {
        object.insert(u"integration_email"_s, integration.email);
        object.insert(u"email_incident_creation"_s, u"on_new_email_subject"_s);
        object.insert(u"email_filter_mode"_s, u"all-email"_s);
    }
    return object;
}

QJsonObject Render::vendor(const Vendor &vendor) const
{
    QJsonObject object = head(vendor.id, u"vendor"_s, vendor.name, "/vendors/"_L1 + vendor.id, {});
    object.insert(u"name"_s, vendor.name);
    object.insert(u"website_url"_s, vendor.website);
    object.insert(u"logo_url"_s, vendor.website + "/logo.png"_L1);
    object.insert(u"thumbnail_url"_s, vendor.website + "/thumbnail.png"_L1);
    object.insert(u"description"_s, vendor.name + " sends events to PagerDuty."_L1);
    object.insert(u"integration_guide_url"_s, vendor.website + "/pagerduty"_L1);
    return object;
}

QJsonObject Render::grouping(const GroupingSetting &setting) const
{
    QJsonArray services;
    for (const QString &id : setting.serviceIds) {
        QJsonObject reference = serviceReference(id);
        reference.insert(u"name"_s, reference.value("summary"_L1));
        services.append(reference);
    }
    return {
        {u"id"_s, setting.id},
        {u"name"_s, setting.name.isNull() ? QJsonValue() : QJsonValue(setting.name)},
        {u"description"_s,
         setting.description.isNull() ? QJsonValue() : QJsonValue(setting.description)},
        {u"type"_s, setting.type},
        {u"config"_s, setting.config},
        {u"services"_s, services},
        {u"created_at"_s, timestamp(setting.createdAt)},
        {u"updated_at"_s, timestamp(setting.updatedAt)},
    };
}

QJsonObject Render::userReference(const QString &id) const
{
    const User *user = m_store.users.find(id);
    return head(id, u"user_reference"_s, user ? user->name : QString(), "/users/"_L1 + id,
                "/users/"_L1 + id);
}

QJsonObject Render::teamReference(const QString &id) const
{
    const Team *team = m_store.teams.find(id);
    return head(id, u"team_reference"_s, team ? team->name : QString(), "/teams/"_L1 + id,
                "/teams/"_L1 + id);
}

QJsonObject Render::scheduleReference(const QString &id) const
{
    const Schedule *schedule = m_store.schedules.find(id);
    return head(id, u"schedule_reference"_s, schedule ? schedule->name : QString(),
                "/schedules/"_L1 + id, "/schedules/"_L1 + id);
}

QJsonObject Render::policyReference(const QString &id) const
{
    const Policy *policy = m_store.policies.find(id);
    const QString path = "/escalation_policies/"_L1 + id;
    return head(id, u"escalation_policy_reference"_s, policy ? policy->name : QString(), path,
                path);
}

QJsonObject Render::serviceReference(const QString &id) const
{
    const Service *service = m_store.services.find(id);
    return head(id, u"service_reference"_s, service ? service->name : QString(),
                "/services/"_L1 + id, "/service-directory/"_L1 + id);
}

QJsonObject Render::integrationReference(const QString &id) const
{
    const Integration *integration = m_store.integrations.find(id);
    if (!integration)
        return head(id, u"inbound_integration_reference"_s, {}, {}, {});
    // The description's list of reference types has no entry for integrations that apps make.
    const QString type = integration->type.startsWith("app_"_L1) ? u"inbound_integration"_s
                                                                 : integration->type;
    const QString path = "/services/"_L1 + integration->serviceId + "/integrations/"_L1 + id;
    return head(id, type + "_reference"_L1, integration->name, path, path);
}

QJsonArray Render::teamReferences(const QStringList &ids, bool full) const
{
    QJsonArray teams;
    for (const QString &id : ids) {
        const Team *known = full ? m_store.teams.find(id) : nullptr;
        teams.append(known ? team(*known) : teamReference(id));
    }
    return teams;
}

QJsonArray Render::serviceReferences(const QStringList &ids) const
{
    QJsonArray services;
    for (const QString &id : ids)
        services.append(serviceReference(id));
    return services;
}

} // namespace sandbox::pd
