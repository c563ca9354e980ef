// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apibody.h"
#include "app/sandbox/uptrends/levelcall.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

/// The body of POST, PUT and PATCH (EscalationLevelIntegration).
struct AttachmentBody
{
    explicit AttachmentBody(const Request &request)
        : body(request)
    {
        guid = body.guid(u"IntegrationGuid"_s);
        active = body.boolean(u"IsActive"_s);
        sendOk = body.boolean(u"SendOkAlerts"_s);
        sendReminders = body.boolean(u"SendReminderAlerts"_s);
        emails = body.texts(u"ExtraEmailAddresses"_s);
        emailsSpecified = body.boolean(u"ExtraEmailAddressesSpecified"_s);
        statusHub = body.has(u"StatusHubServiceList"_s)
                    || body.boolean(u"StatusHubServiceListSpecified"_s).value_or(false);
    }

    /// What the service refuses, beyond what cannot be read.
    QStringList refusals(const Integration &integration, bool complete) const
    {
        QStringList messages;
        if (complete) {
            // Not in the descriptions up to 2023; the official Terraform provider says all three
            // are required.
            const std::pair<QString, bool> required[] = {
                {u"IsActive"_s, active.has_value()},
                {u"SendOkAlerts"_s, sendOk.has_value()},
                {u"SendReminderAlerts"_s, sendReminders.has_value()}};
            for (const auto &[name, given] : required) {
                if (!given)
                    messages.append(u"The %1 field is required."_s.arg(name));
            }
        }
        const bool webhook = integration.type == "GenericWebhook"_L1;
        if (sendOk.value_or(false) && (webhook || integration.type == "Phone"_L1))
            messages.append(
                u"SendOkAlerts: NotAvailable for integrations of type %1."_s.arg(integration.type));
        if (sendReminders.value_or(false) && webhook)
            messages.append(u"SendReminderAlerts: NotAvailable for integrations of type %1."_s.arg(
                integration.type));
        if ((emails || emailsSpecified.value_or(false)) && integration.type != "Email"_L1)
            messages.append(u"ExtraEmailAddresses: NotAvailable for integrations of type %1."_s.arg(
                integration.type));
        if (statusHub && integration.type != "Statushub"_L1)
            messages.append(
                u"StatusHubServiceList: NotAvailable for integrations of type %1."_s.arg(
                    integration.type));
        return messages;
    }

    void applyTo(LevelIntegration &attached) const
    {
        attached.active = active.value_or(attached.active);
        attached.sendOkAlerts = sendOk.value_or(attached.sendOkAlerts);
        attached.sendReminderAlerts = sendReminders.value_or(attached.sendReminderAlerts);
        if (emails)
            attached.extraEmailAddresses = *emails;
        else if (emailsSpecified.value_or(false))
            attached.extraEmailAddresses.clear();
    }

    ApiBody body;
    std::optional<QString> guid;
    std::optional<bool> active;
    std::optional<bool> sendOk;
    std::optional<bool> sendReminders;
    std::optional<QStringList> emails;
    std::optional<bool> emailsSpecified;
    bool statusHub = false;
};

Response attach(UptrendsWorld *world, const Call &call, EscalationLevel &level)
{
    const AttachmentBody body(call.request);
    if (const auto problem = body.body.problem())
        return *problem;
    if (!body.guid)
        return invalid(u"The IntegrationGuid field is required."_s);
    const Integration *integration = world->integrations.find(*body.guid);
    if (!integration)
        return notFound(u"integration"_s);
    if (!world->mayUse(call.caller, *integration))
        return invalid(u"You do not have permission to use this integration."_s);
    const QStringList messages = body.refusals(*integration, true);
    if (!messages.isEmpty())
        return failure(403, messages);
    if (level.integration(integration->guid))
        return invalid(u"The integration is already attached to this escalation level."_s);
    LevelIntegration attached;
    attached.integrationGuid = integration->guid;
    body.applyTo(attached);
    level.integrations.append(attached);
    return Response::json(levelIntegrationJson(*integration, attached), 201);
}

Response update(UptrendsWorld *world, const Call &call, EscalationLevel &level, bool complete)
{
    LevelIntegration *attached = level.integration(call.guid(2));
    const Integration *integration = world->integrations.find(call.guid(2));
    if (!attached || !integration)
        return notFound(u"integration"_s);
    const AttachmentBody body(call.request);
    if (const auto problem = body.body.problem())
        return *problem;
    QStringList messages = body.refusals(*integration, complete);
    if (body.guid && *body.guid != integration->guid)
        messages.append(u"The IntegrationGuid does not match the one in the URL."_s);
    if (!messages.isEmpty())
        return failure(403, messages);
    body.applyTo(*attached);
    return Response::empty(204);
}

} // namespace

void addLevelIntegrationRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    const QString all = u"/AlertDefinition/{guid}/EscalationLevel/{}/Integration"_s;
    const QString one = all + u"/{guid}"_s;
    routes.add(
        "GET", all,
        onLevel(world, false, [world](const Call &, AlertDefinition &, EscalationLevel &level) {
            QJsonArray list;
            for (const LevelIntegration &attached : level.integrations) {
                if (const auto *integration = world->integrations.find(attached.integrationGuid))
                    list.append(levelIntegrationJson(*integration, attached));
            }
            return Response::json(list);
        }));
    routes.add(
        "POST", all,
        onLevel(world, true, [world](const Call &call, AlertDefinition &, EscalationLevel &level) {
            return attach(world, call, level);
        }));
    routes.add(
        "GET", one,
        onLevel(world, false, [world](const Call &call, AlertDefinition &, EscalationLevel &level) {
            const LevelIntegration *attached = level.integration(call.guid(2));
            const Integration *integration = world->integrations.find(call.guid(2));
            return attached && integration
                       ? Response::json(levelIntegrationJson(*integration, *attached))
                       : notFound(u"integration"_s);
        }));
    routes.add(
        "PUT", one,
        onLevel(world, true, [world](const Call &call, AlertDefinition &, EscalationLevel &level) {
            return update(world, call, level, true);
        }));
    routes.add(
        "PATCH", one,
        onLevel(world, true, [world](const Call &call, AlertDefinition &, EscalationLevel &level) {
            return update(world, call, level, false);
        }));
    routes.add(
        "DELETE", one,
        onLevel(world, true, [](const Call &call, AlertDefinition &, EscalationLevel &level) {
            const qsizetype removed = level.integrations.removeIf(
                [&call](const LevelIntegration &attached) {
                    return attached.integrationGuid == call.guid(2);
                });
            return removed ? Response::empty(204) : notFound(u"integration"_s);
        }));
}

} // namespace sandbox::uptrends
