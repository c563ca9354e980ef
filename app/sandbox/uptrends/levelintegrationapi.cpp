// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apibody.h"
#include "app/sandbox/uptrends/levelcall.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

#include <QtCore/QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression address(u"^[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+$"_s);
    return address.match(text).hasMatch();
}

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
        links = body.guidRows(u"StatusHubServiceList"_s,
                              {u"MonitorGuid"_s, u"IntegrationServiceGuid"_s});
        linksSpecified = body.boolean(u"StatusHubServiceListSpecified"_s);
        variables = body.dictionary(u"VariableValues"_s);
    }

    /// What the service refuses, beyond what cannot be read.
    QStringList refusals(const UptrendsWorld &world, const Integration &integration,
                         bool complete) const
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
        messages += detailRefusals(world, integration);
        return messages;
    }

    /// What only one kind of integration has each, and values that do not exist.
    QStringList detailRefusals(const UptrendsWorld &world, const Integration &integration) const
    {
        QStringList messages;
        const std::tuple<QString, bool, QString> details[] = {
            {u"ExtraEmailAddresses"_s, emails || emailsSpecified.value_or(false), u"Email"_s},
            {u"StatusHubServiceList"_s, links || linksSpecified.value_or(false), u"Statushub"_s},
            {u"VariableValues"_s, variables && !variables->isEmpty(), u"GenericWebhook"_s}};
        for (const auto &[name, given, type] : details) {
            if (given && integration.type != type)
                messages.append(
                    u"%1: NotAvailable for integrations of type %2."_s.arg(name, integration.type));
        }
        if (!messages.isEmpty())
            return messages;
        for (const QString &address : emails.value_or(QStringList())) {
            if (!isEmailAddress(address))
                messages.append(
                    u"ExtraEmailAddresses: '%1' is not a valid e-mail address."_s.arg(address));
        }
        for (const QStringList &link : links.value_or(QList<QStringList>())) {
            if (!world.monitors.find(link.first()))
                messages.append(u"StatusHubServiceList: unknown monitor %1."_s.arg(link.first()));
            if (!integration.statusHubServices.contains(link.last()))
                messages.append(u"StatusHubServiceList: unknown service %1."_s.arg(link.last()));
        }
        const QStringList names = variables ? QStringList(variables->keys()) : QStringList();
        for (const QString &name : names) {
            if (!integration.levelVariables.contains(name))
                messages.append(u"VariableValues: unknown variable %1."_s.arg(name));
        }
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
        if (links || linksSpecified.value_or(false)) {
            attached.serviceLinks.clear();
            for (const QStringList &link : links.value_or(QList<QStringList>()))
                attached.serviceLinks.append({link.first(), link.last()});
        }
        if (variables)
            attached.variables = *variables;
    }

    ApiBody body;
    std::optional<QString> guid;
    std::optional<bool> active;
    std::optional<bool> sendOk;
    std::optional<bool> sendReminders;
    std::optional<QStringList> emails;
    std::optional<bool> emailsSpecified;
    std::optional<QList<QStringList>> links; ///< monitor and service
    std::optional<bool> linksSpecified;
    std::optional<QHash<QString, QString>> variables;
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
    const QStringList messages = body.refusals(*world, *integration, true);
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
    QStringList messages = body.refusals(*world, *integration, complete);
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
