// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/webpages.h"

#include "app/sandbox/pagerduty/page.h"

#include <QtCore/QJsonDocument>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 200;

Response missing()
{
    return card(u"Page not found"_s, u"<p>There is no such page in this account.</p>"_s, 404);
}

QString link(const QString &path, const QString &text)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(escaped(path), escaped(text));
}

QString row(const QString &heading, const QString &cell)
{
    return u"<tr><th scope=\"row\">%1</th><td>%2</td></tr>"_s.arg(escaped(heading), cell);
}

QString incidentLink(const Incident &incident)
{
    return link("/incidents/"_L1 + incident.id,
                u"#%1 %2"_s.arg(QString::number(incident.number), incident.title));
}

/// The last four characters tell keys apart without giving them away on a shared screen.
QString masked(const QString &key)
{
    return key.isEmpty() ? u"–"_s : u"…"_s + key.right(4);
}

Response home(Backend &backend, const Request &request, const QStringList &)
{
    const QString search = request.queryValue(u"search"_s);
    QString rows;
    int shown = 0;
    for (const auto &[key, service] : backend.store.services.sorted()) {
        if (!service->name.contains(search, Qt::CaseInsensitive) || ++shown > mostShown)
            continue;
        rows += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(
            link("/service-directory/"_L1 + service->id, service->name),
            escaped(backend.render.serviceStatus(*service)));
    }
    QString incidents;
    const auto &all = backend.store.incidents;
    int listed = 0;
    for (auto it = all.crbegin(); it != all.crend() && listed < 20; ++it, ++listed)
        incidents += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(incidentLink(**it),
                                                              escaped((*it)->status));
    return wideCard(
        backend.store.accountName,
        u"<form method=\"get\" action=\"/\"><label for=\"search\">Search services</label>"
        "<input id=\"search\" type=\"search\" name=\"search\" value=\"%1\"></form>"
        "<h2>Services</h2><table>%2</table><h2>Latest incidents</h2>%3"_s.arg(
            escaped(search), rows,
            incidents.isEmpty() ? u"<p class=\"soft\">No incidents.</p>"_s
                                : u"<table>%1</table>"_s.arg(incidents)));
}

Response servicePage(Backend &backend, const Request &, const QStringList &captures)
{
    const Service *service = backend.store.services.find(captures.value(0));
    if (!service)
        return missing();
    const Policy *policy = backend.store.policies.find(service->policyId);
    QString integrations;
    for (const QString &id : service->integrationIds) {
        const Integration *integration = backend.store.integrations.find(id);
        integrations += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(
            escaped(integration->name), integration->email.isEmpty()
                                            ? u"key %1"_s.arg(masked(integration->key))
                                            : escaped(integration->email));
    }
    QString incidents;
    for (const QString &id : service->openIncidentIds)
        incidents += u"<tr><td>%1</td></tr>"_s.arg(incidentLink(*backend.store.incident(id)));
    return wideCard(
        service->name,
        u"<p>%1</p><table>%2%3</table><h2 id=\"integrations\">Integrations</h2>%4<h2>Open incidents</h2>%5"_s
            .arg(escaped(service->description),
                 row(u"Status"_s, escaped(backend.render.serviceStatus(*service))),
                 row(u"Escalation policy"_s,
                     policy ? link("/escalation_policies/"_L1 + policy->id, policy->name) : u"–"_s),
                 integrations.isEmpty() ? u"<p class=\"soft\">No integrations yet.</p>"_s
                                        : u"<table>%1</table>"_s.arg(integrations),
                 incidents.isEmpty() ? u"<p class=\"soft\">None.</p>"_s
                                     : u"<table>%1</table>"_s.arg(incidents)));
}

Response incidentPage(Backend &backend, const Request &, const QStringList &captures)
{
    const Incident *incident = backend.store.incident(captures.value(0));
    if (!incident)
        return missing();
    const Service *service = backend.store.services.find(incident->serviceId);
    QStringList people;
    for (const Assignment &assignment : incident->assignments)
        people.append(backend.store.users.find(assignment.userId)->name);
    QString log;
    for (const QString &id : incident->logIds) {
        const LogEntry *entry = backend.store.logEntry(id);
        log += u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(
            escaped(Render::timestamp(entry->createdAt)), escaped(entry->summary));
    }
    QString details;
    for (const QString &id : incident->alertIds) {
        const auto alert = backend.store.alerts.value(id);
        const QJsonObject custom = alert->payload.value("custom_details"_L1).toObject();
        for (auto it = custom.begin(); it != custom.end(); ++it)
            details += row(it.key(), escaped(it.value().toVariant().toString()));
    }
    return wideCard(
        u"#%1 %2"_s.arg(QString::number(incident->number), incident->title),
        u"<table>%1%2%3%4</table><h2>Custom details</h2><table>%5</table>"
        "<h2>Timeline</h2><table>%6</table>"_s.arg(
            row(u"Status"_s, escaped(incident->status)),
            row(u"Urgency"_s, escaped(incident->urgency)),
            row(u"Service"_s,
                service ? link("/service-directory/"_L1 + service->id, service->name) : u"–"_s),
            row(u"Assigned to"_s, people.isEmpty() ? u"–"_s : escaped(people.join(u", "_s))),
            details, log));
}

Response policyPage(Backend &backend, const Request &, const QStringList &captures)
{
    const Policy *policy = backend.store.policies.find(captures.value(0));
    if (!policy)
        return missing();
    QString rules;
    for (const EscalationRule &rule : policy->rules) {
        QStringList targets;
        for (const Target &target : rule.targets) {
            targets.append(target.isSchedule ? backend.store.schedules.find(target.id)->name
                                             : backend.store.users.find(target.id)->name);
        }
        rules += row(u"After %1 minutes, escalate past"_s.arg(rule.delayMinutes),
                     escaped(targets.join(u", "_s)));
    }
    return wideCard(policy->name, u"<table>%1</table>"_s.arg(rules));
}

Response userPage(Backend &backend, const Request &, const QStringList &captures)
{
    const User *user = backend.store.users.find(captures.value(0));
    if (!user)
        return missing();
    return wideCard(user->name,
                    u"<table>%1%2%3</table>"_s.arg(row(u"Email"_s, escaped(user->email)),
                                                   row(u"Job title"_s, escaped(user->jobTitle)),
                                                   row(u"Role"_s, escaped(user->role))));
}

Response schedulePage(Backend &backend, const Request &, const QStringList &captures)
{
    const Schedule *schedule = backend.store.schedules.find(captures.value(0));
    if (!schedule)
        return missing();
    QStringList people;
    const QStringList userIds = schedule->userIds();
    for (const QString &id : userIds)
        people.append(backend.store.users.find(id)->name);
    return wideCard(schedule->name, u"<p>%1</p><table>%2</table>"_s.arg(
                                        escaped(schedule->description),
                                        row(u"People"_s, escaped(people.join(u", "_s)))));
}

Response teamPage(Backend &backend, const Request &, const QStringList &captures)
{
    const Team *team = backend.store.teams.find(captures.value(0));
    return team ? wideCard(team->name, u"<p>%1</p>"_s.arg(escaped(team->description))) : missing();
}

} // namespace

void addWebPages(Origin &app, Backend &backend)
{
    app.route("GET", u"/"_s, bound(backend, home));
    app.route("GET", u"/incidents"_s, bound(backend, home));
    app.route("GET", u"/service-directory"_s, bound(backend, home));
    app.route("GET", u"/service-directory/{id}"_s, bound(backend, servicePage));
    app.route("GET", u"/service-directory/{id}/integrations"_s, bound(backend, servicePage));
    app.route("GET", u"/services/{id}/integrations/{integration_id}"_s,
              bound(backend, servicePage));
    app.route("GET", u"/incidents/{id}"_s, bound(backend, incidentPage));
    app.route("GET", u"/incidents/{id}/log_entries/{entry_id}"_s, bound(backend, incidentPage));
    app.route("GET", u"/escalation_policies/{id}"_s, bound(backend, policyPage));
    app.route("GET", u"/users/{id}"_s, bound(backend, userPage));
    app.route("GET", u"/schedules/{id}"_s, bound(backend, schedulePage));
    app.route("GET", u"/teams/{id}"_s, bound(backend, teamPage));
    app.setNotFound([](const Request &, const QStringList &) { return missing(); });
}

} // namespace sandbox::pd
