// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/webapp.h"

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

struct TypeChoice
{
    const char16_t *type;
    const char16_t *caption;
};

constexpr TypeChoice typeChoices[] = {
    {u"Email", u"Email"},         {u"GenericWebhook", u"Custom integration"},
    {u"PagerDuty", u"PagerDuty"}, {u"Phone", u"Phone"},
    {u"Slack", u"Slack"},         {u"Sms", u"SMS"},
};

QString captionOf(const QString &type)
{
    for (const TypeChoice &choice : typeChoices) {
        if (type == QStringView(choice.type))
            return QString::fromUtf16(choice.caption);
    }
    return type;
}

QString nameAndActive(const QString &name, bool active)
{
    return u"<label for=\"name\">Integration name</label>"
           "<input id=\"name\" name=\"name\" type=\"text\" value=\"%1\" required autofocus><div>"_s
               .arg(escaped(name))
           + checkBox(u"active"_s, u"true"_s, u"Active"_s, active) + u"</div>"_s;
}

QString saveBar()
{
    return u"<div class=\"bar\"><button class=\"primary\" id=\"save\">Save</button>"
           "<a href=\"/Report/Integrations\">Cancel</a></div>"_s;
}

QString maskedKey(const QString &key)
{
    return u"••••"_s + key.right(4);
}

QString servicesTable(const QList<ConnectedService> &services)
{
    QList<QStringList> rows;
    for (const ConnectedService &service : services)
        rows.append(
            {escaped(service.name), escaped(service.id), maskedKey(service.integrationKey)});
    return table({u"PagerDuty service"_s, u"Id"_s, u"Integration key"_s}, rows,
                 u"No services are connected."_s);
}

} // namespace

Integration *WebApp::editable(const WebCall &call) const
{
    Integration *integration = m_world->integrations.find(call.captures.at(0).toLower());
    return integration && m_world->mayEdit(call.user, *integration) ? integration : nullptr;
}

void WebApp::addIntegrationPages()
{
    get(u"/Report/Integrations"_s, [this](const WebCall &call) { return integrationsPage(call); });
    get(u"/Integration/Add"_s, [this](const WebCall &call) {
        if (!m_world->hasRight(call.user, u"CreateIntegration"_s))
            return refused(call, u"You do not have permission to create integrations."_s,
                           MenuEntry::Integrations);
        const QString type = call.request.queryValue(u"type"_s);
        return type.isEmpty() ? integrationTypesPage(call) : newIntegrationPage(call, type);
    });
    post(u"/Integration/Add"_s, [this](const WebCall &call) { return saveNewIntegration(call); });

    const auto onOne = [this](Response (WebApp::*handle)(const WebCall &, Integration &)) {
        return [this, handle](const WebCall &call) {
            Integration *integration = editable(call);
            return integration ? (this->*handle)(call, *integration)
                               : missing(call, u"integration"_s, MenuEntry::Integrations);
        };
    };
    get(u"/Integration/Edit/{}"_s, [this](const WebCall &call) {
        const Integration *integration = editable(call);
        return integration ? integrationPage(call, *integration)
                           : missing(call, u"integration"_s, MenuEntry::Integrations);
    });
    post(u"/Integration/Edit/{}"_s, onOne(&WebApp::saveIntegration));
    post(u"/Integration/Test/{}"_s, onOne(&WebApp::testIntegration));
    post(u"/Integration/Delete/{}"_s, [this](const WebCall &call) {
        const Integration *integration = editable(call);
        if (!integration)
            return missing(call, u"integration"_s, MenuEntry::Integrations);
        call.session.message = u"The integration %1 was deleted."_s.arg(integration->name);
        m_world->deleteIntegration(QString(integration->guid));
        return Response::redirect(QUrl(u"/Report/Integrations"_s), 303);
    });
}

Response WebApp::integrationsPage(const WebCall &call) const
{
    const QString filter = call.request.queryValue(u"filter"_s);
    QList<QStringList> rows;
    for (const auto &integration : m_world->integrations.items()) {
        if (!m_world->mayEdit(call.user, *integration)
            || !integration->name.contains(filter, Qt::CaseInsensitive))
            continue;
        rows.append({u"<a href=\"/Integration/Edit/%1\">%2</a>"_s.arg(integration->guid,
                                                                      escaped(integration->name)),
                     escaped(captionOf(integration->type)),
                     integration->active ? u"Active"_s : u"Inactive"_s,
                     integration->created.toString(u"yyyy-MM-dd HH:mm"_s)});
    }
    return page(
        call, u"Integrations"_s,
        u"<div class=\"head\"><h1>Integrations</h1>"
        "<a class=\"button primary\" href=\"/Integration/Add\">Add integration</a></div>"
        "<form method=\"get\"><label for=\"filter\">Filter by name</label><div class=\"bar\" "
        "style=\"margin:0 0 16px\">"
        "<input id=\"filter\" name=\"filter\" type=\"search\" value=\"%1\"><button>Filter</button></div></form>"_s
                .arg(escaped(filter))
            + table({u"Name"_s, u"Type"_s, u"Status"_s, u"Creation date"_s}, rows,
                    u"No integrations match."_s),
        MenuEntry::Integrations);
}

Response WebApp::integrationTypesPage(const WebCall &call) const
{
    QString choices;
    for (const TypeChoice &choice : typeChoices) {
        const QString type = QString::fromUtf16(choice.type);
        choices += u"<div class=\"row\"><label><input type=\"radio\" name=\"type\" value=\"%1\" "
                   u"id=\"type-%1\" required> %2"
                   "</label></div>"_s.arg(type, QString::fromUtf16(choice.caption));
    }
    return page(
        call, u"Add integration"_s,
        u"<h1>Add integration</h1><form class=\"card\" method=\"get\" action=\"/Integration/Add\">"
        "<p>Select the type of integration.</p>%1<div class=\"bar\">"
        "<button class=\"primary\" id=\"choose\">Choose</button>"
        "<a href=\"/Report/Integrations\">Cancel</a></div></form>"_s.arg(choices),
        MenuEntry::Integrations);
}

Response WebApp::newIntegrationPage(const WebCall &call, const QString &type,
                                    const QString &problem) const
{
    const QString head =
        u"<h1>New integration</h1><div class=\"card\"><dl><dt>Integration type</dt><dd>%1</dd></dl>"_s
            .arg(escaped(captionOf(type)));
    if (type == "PagerDuty"_L1) {
        return page(call, u"New integration"_s,
                    head + notice(problem, true)
                        + u"<p>Connect your PagerDuty account to receive Uptrends alerts there. "
                          u"You will sign in to "
                          "PagerDuty, choose one or more services, and come back here.</p>"
                          "<a class=\"button primary\" id=\"alert-with-pagerduty\" "
                          "href=\"/Integration/PagerDuty/Connect\">"
                          "Alert with PagerDuty</a></div>"_s,
                    MenuEntry::Integrations);
    }
    if (captionOf(type) == type && type != "Email"_L1 && type != "Slack"_L1 && type != "Phone"_L1)
        return missing(call, u"type of integration"_s, MenuEntry::Integrations);
    return page(
        call, u"New integration"_s,
        head + notice(problem, true)
            + u"<form method=\"post\" action=\"/Integration/Add\">%1<input type=\"hidden\" name=\"type\" value=\"%2\">"_s
                  .arg(csrfField(call.session.csrf), escaped(type))
            + nameAndActive({}, true) + saveBar() + u"</form></div>"_s,
        MenuEntry::Integrations);
}

Response WebApp::saveNewIntegration(const WebCall &call)
{
    const QString type = call.request.formValue(u"type"_s);
    const QString name = call.request.formValue(u"name"_s).trimmed();
    if (!m_world->hasRight(call.user, u"CreateIntegration"_s))
        return refused(call, u"You do not have permission to create integrations."_s,
                       MenuEntry::Integrations);
    if (type == "PagerDuty"_L1 || name.isEmpty())
        return newIntegrationPage(call, type, u"Fill in the integration name."_s);
    Integration &integration = m_world->createIntegration(type, name, call.user);
    integration.active = !call.request.formValue(u"active"_s).isEmpty();
    call.session.message = u"The integration %1 was saved."_s.arg(name);
    return Response::redirect(QUrl(u"/Report/Integrations"_s), 303);
}

Response WebApp::connectedPage(const WebCall &call, const ConnectedDraft &draft,
                               const QString &problem) const
{
    return page(call, u"New integration"_s,
                u"<h1>New integration</h1><div class=\"card\"><dl><dt>Integration "
                u"type</dt><dd>PagerDuty</dd>"
                "<dt>PagerDuty account</dt><dd>%1</dd></dl>"_s.arg(escaped(draft.accountName))
                    + notice(problem, true) + servicesTable(draft.services)
                    + u"<form method=\"post\" action=\"/Integration/Add/PagerDuty/%1\">"_s.arg(
                        call.captures.at(0))
                    + csrfField(call.session.csrf) + nameAndActive({}, true) + saveBar()
                    + u"</form></div>"_s,
                MenuEntry::Integrations);
}

Response WebApp::integrationPage(const WebCall &call, const Integration &integration,
                                 const QString &extra) const
{
    const bool pagerDuty = integration.type == "PagerDuty"_L1;
    const QString token = csrfField(call.session.csrf);
    QString body = u"<h1>%1</h1>%2<div class=\"card\"><dl><dt>Integration type</dt><dd>%3</dd>"_s
                       .arg(escaped(integration.name), extra, escaped(captionOf(integration.type)));
    if (pagerDuty)
        body += u"<dt>PagerDuty account</dt><dd>%1</dd>"_s.arg(
            escaped(integration.pagerDutyAccount));
    body += u"</dl>"_s;
    if (pagerDuty)
        body += servicesTable(integration.services);
    body += u"<form method=\"post\" action=\"/Integration/Edit/%1\">%2"_s.arg(integration.guid,
                                                                              token)
            + nameAndActive(integration.name, integration.active) + saveBar() + u"</form></div>"_s;
    if (pagerDuty) {
        body +=
            u"<h2>Send test message</h2><form class=\"card\" method=\"post\" "
            u"action=\"/Integration/Test/%1\">%2"
            "<p class=\"muted\">An error test opens an incident and pages whoever is on call. An "
            "OK test closes it.</p>"
            "<label for=\"test-type\">Message type</label><select id=\"test-type\" name=\"type\">"
            "<option value=\"Error\">Error</option><option value=\"Ok\">OK</option></select>"
            "<div class=\"bar\"><button id=\"send-test\">Send test message</button></div></form>"_s
                .arg(integration.guid, token);
    }
    body += u"<form method=\"post\" action=\"/Integration/Delete/%1\" class=\"bar\">%2"
            "<button class=\"danger\" id=\"delete\">Delete integration</button></form>"_s.arg(
                integration.guid, token);
    return page(call, integration.name, body, MenuEntry::Integrations);
}

Response WebApp::saveIntegration(const WebCall &call, Integration &integration)
{
    const QString name = call.request.formValue(u"name"_s).trimmed();
    if (name.isEmpty())
        return integrationPage(call, integration, notice(u"Fill in the integration name."_s, true));
    integration.name = name;
    integration.active = !call.request.formValue(u"active"_s).isEmpty();
    call.session.message = u"The integration %1 was saved."_s.arg(name);
    return Response::redirect(QUrl(u"/Report/Integrations"_s), 303);
}

Response WebApp::testIntegration(const WebCall &call, Integration &integration)
{
    if (integration.services.isEmpty())
        return integrationPage(call, integration,
                               notice(u"This integration has no services to send to."_s, true));
    const QString type = call.request.formValue(u"type"_s) == "Ok"_L1 ? u"Ok"_s : u"Error"_s;
    const QList<Delivery> deliveries = m_sender->sendTest(integration, type, *m_world);
    QString results;
    for (const Delivery &delivery : deliveries) {
        const bool accepted = delivery.status == 202;
        results += notice(
            accepted ? u"PagerDuty accepted the test message for %1."_s.arg(delivery.target)
                     : u"PagerDuty refused the test message for %1 (%2)."_s.arg(
                           delivery.target, QString::number(delivery.status)),
            !accepted);
    }
    return integrationPage(call, integration, results);
}

} // namespace sandbox::uptrends
