// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/webapp.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

/// Form fields of one level start with this: "level1-", "level2-", …
QString prefix(const EscalationLevel &level)
{
    return u"level%1-"_s.arg(level.id);
}

QString modeChoice(const EscalationLevel &level, bool onDuration, const QString &before,
                   const QString &field, int value, const QString &after)
{
    return u"<div class=\"row\"><label><input type=\"radio\" name=\"%1mode\" value=\"%2\"%3> "
           u"%4</label>"
           "<label class=\"number\"><input type=\"number\" min=\"1\" required name=\"%1%5\" "
           "value=\"%6\" "
           "aria-label=\"%7\"> %7</label></div>"_s.arg(
               prefix(level), onDuration ? u"duration"_s : u"count"_s,
               level.onDuration == onDuration ? u" checked"_s : QString(), before, field,
               QString::number(value), after);
}

QString integrationRow(const EscalationLevel &level, const Integration &integration,
                       const LevelIntegration *attached)
{
    const bool webhook = integration.type == "GenericWebhook"_L1;
    QString html = u"<div class=\"row\"><span class=\"name\">"_s
                   + checkBox(prefix(level) + u"use"_s, integration.guid, integration.name,
                              attached && attached->active)
                   + u"<small>%1</small></span>"_s.arg(escaped(integration.type));
    if (!webhook && integration.type != "Phone"_L1)
        html += checkBox(prefix(level) + u"ok"_s, integration.guid, u"OK alerts"_s,
                         !attached || attached->sendOkAlerts);
    if (!webhook)
        html += checkBox(prefix(level) + u"reminders"_s, integration.guid, u"Reminders"_s,
                         attached && attached->sendReminderAlerts);
    return html + u"</div>"_s;
}

const LevelIntegration *attachment(const EscalationLevel &level, const QString &guid)
{
    for (const LevelIntegration &attached : level.integrations) {
        if (attached.integrationGuid == guid)
            return &attached;
    }
    return nullptr;
}

QString levelMembers(const UptrendsWorld &world, const EscalationLevel &level)
{
    QStringList names;
    for (const QString &guid : level.operatorGroups) {
        if (const OperatorGroup *group = world.operatorGroups.find(guid))
            names.append(escaped(group->description));
    }
    for (const QString &guid : level.operators) {
        if (const Operator *person = world.operators.find(guid))
            names.append(escaped(person->fullName));
    }
    return names.isEmpty() ? u"Nobody"_s : names.join(u", "_s);
}

/// Inactive integrations are not offered, unless the level uses them already.
bool isOffered(const UptrendsWorld &world, const Operator &user, const EscalationLevel &level,
               const Integration &integration)
{
    return world.mayUse(user, integration)
           && (integration.active || attachment(level, integration.guid));
}

QString levelPanel(const UptrendsWorld &world, const Operator &user, const EscalationLevel &level)
{
    const QString start = prefix(level);
    QString html = u"<div>"_s + checkBox(start + u"active"_s, u"true"_s, u"Active"_s, level.active)
                   + u"</div>"_s;
    html += modeChoice(level, false, u"Generate an alert when"_s, u"count"_s,
                       level.thresholdErrorCount, u"or more errors have occurred"_s);
    html += modeChoice(level, true, u"Generate an alert when error occurs for more than"_s,
                       u"minutes"_s, level.thresholdMinutes, u"minutes"_s);
    html += u"<div class=\"row\">"_s
            + numberField(start + u"reminderCount"_s,
                          u"Send a maximum of this many reminder alerts:"_s,
                          level.numberOfReminders, 0)
            + numberField(start + u"delay"_s, u"every this many minutes:"_s, level.reminderDelay, 1)
            + u"</div>"_s;
    html += u"<h2>Alerting by integrations</h2>"_s;
    for (const auto &integration : world.integrations.items()) {
        if (isOffered(world, user, level, *integration))
            html += integrationRow(level, *integration, attachment(level, integration->guid));
    }
    html +=
        u"<label for=\"%1message\">Custom message</label><textarea id=\"%1message\" name=\"%1message\" rows=\"2\">%2</textarea>"_s
            .arg(start, escaped(level.message));
    html += u"<div>"_s
            + checkBox(start + u"traceroute"_s, u"true"_s, u"Traceroute"_s, level.includeTraceRoute)
            + u"</div>"_s;
    return html + u"<h2>Groups and operators</h2><p>%1</p>"_s.arg(levelMembers(world, level));
}

QString mainPanel(const UptrendsWorld &world, const AlertDefinition &definition)
{
    QStringList covered;
    for (const QString &guid : definition.monitorGroups) {
        if (const MonitorGroup *group = world.monitorGroups.find(guid))
            covered.append(u"Group: "_s + escaped(group->description));
    }
    for (const QString &guid : definition.monitors) {
        if (const Monitor *monitor = world.monitors.find(guid))
            covered.append(escaped(monitor->name));
    }
    return u"<label for=\"name\">Name</label><input id=\"name\" name=\"name\" type=\"text\" required value=\"%1\"><div>"_s
               .arg(escaped(definition.name))
           + checkBox(u"active"_s, u"true"_s, u"Active"_s, definition.active)
           + u"</div><h2>Monitors and monitor groups</h2><p>%1</p>"_s.arg(
               covered.isEmpty() ? u"None"_s : covered.join(u"<br>"_s));
}

/// Reads the integrations that were offered; others on the level stay as they are.
void readIntegrations(const Request &request, const UptrendsWorld &world, const Operator &user,
                      EscalationLevel &level)
{
    const QStringList used = request.formValues(prefix(level) + u"use"_s);
    const QStringList ok = request.formValues(prefix(level) + u"ok"_s);
    const QStringList reminders = request.formValues(prefix(level) + u"reminders"_s);
    for (const auto &integration : world.integrations.items()) {
        if (!isOffered(world, user, level, *integration))
            continue;
        LevelIntegration *attached = level.integration(integration->guid);
        if (!used.contains(integration->guid)) {
            if (attached && attached->active)
                level.integrations.removeIf([&integration](const LevelIntegration &entry) {
                    return entry.integrationGuid == integration->guid;
                });
            continue;
        }
        if (!attached) {
            level.integrations.append({integration->guid, true, false, false, {}, {}, {}});
            attached = &level.integrations.last();
        }
        attached->active = true;
        attached->sendOkAlerts = ok.contains(integration->guid);
        attached->sendReminderAlerts = reminders.contains(integration->guid);
    }
}

bool readLevel(const Request &request, EscalationLevel &level)
{
    const QString start = prefix(level);
    bool valid = true;
    const auto number = [&](const QString &field, int least) {
        bool isNumber = false;
        const int value = request.formValue(start + field).toInt(&isNumber);
        valid = valid && isNumber && value >= least;
        return value;
    };
    level.active = !request.formValue(start + u"active"_s).isEmpty();
    level.onDuration = request.formValue(start + u"mode"_s) == "duration"_L1;
    level.thresholdErrorCount = number(u"count"_s, 1);
    level.thresholdMinutes = number(u"minutes"_s, 1);
    level.numberOfReminders = number(u"reminderCount"_s, 0);
    level.reminderDelay = number(u"delay"_s, 1);
    level.message = request.formValue(start + u"message"_s);
    level.includeTraceRoute = !request.formValue(start + u"traceroute"_s).isEmpty();
    return valid;
}

} // namespace

void WebApp::addDefinitionPages()
{
    get(u"/Report/AlertDefinitions"_s,
        [this](const WebCall &call) { return definitionsPage(call); });
    get(u"/AlertDefinition/{}"_s, [this](const WebCall &call) {
        const AlertDefinition *definition = m_world->definitions.find(
            call.captures.at(0).toLower());
        return definition ? definitionPage(call, *definition)
                          : missing(call, u"alert definition"_s, MenuEntry::Definitions);
    });
    post(u"/AlertDefinition/{}"_s, [this](const WebCall &call) {
        AlertDefinition *definition = m_world->definitions.find(call.captures.at(0).toLower());
        if (!definition)
            return missing(call, u"alert definition"_s, MenuEntry::Definitions);
        if (!m_world->mayEdit(call.user, *definition))
            return refused(call, u"You do not have permission to edit this alert definition."_s,
                           MenuEntry::Definitions);
        return saveDefinition(call, *definition);
    });
}

Response WebApp::definitionsPage(const WebCall &call) const
{
    QList<QStringList> rows;
    for (const auto &definition : m_world->definitions.items()) {
        const auto active = std::count_if(
            definition->levels.cbegin(), definition->levels.cend(),
            [](const EscalationLevel &level) { return level.active; });
        rows.append({u"<a href=\"/AlertDefinition/%1\">%2</a>"_s.arg(definition->guid,
                                                                     escaped(definition->name)),
                     QString::number(active), definition->active ? u"Yes"_s : u"No"_s});
    }
    return page(call, u"Alert definitions"_s,
                u"<h1>Alert definitions</h1>"_s
                    + table({u"Name"_s, u"Active escalation levels"_s, u"Active"_s}, rows,
                            u"There are no alert definitions."_s),
                MenuEntry::Definitions);
}

Response WebApp::definitionPage(const WebCall &call, const AlertDefinition &definition,
                                const QString &problem) const
{
    const int chosen = call.request.queryValue(u"level"_s).toInt();
    const auto tab = [chosen](int id, const QString &caption) {
        return u"<input type=\"radio\" name=\"tab\" id=\"tab-%1\"%2><label for=\"tab-%1\">%3</label>"_s
            .arg(QString::number(id), id == chosen ? u" checked"_s : QString(), caption);
    };
    QString tabs = tab(0, u"Main"_s);
    QString panels = u"<section id=\"panel-0\">"_s + mainPanel(*m_world, definition)
                     + u"</section>"_s;
    QString shown = u"#tab-0:checked~#panel-0"_s;
    for (const EscalationLevel &level : definition.levels) {
        tabs += tab(level.id, u"Escalation level %1"_s.arg(level.id));
        panels += u"<section id=\"panel-%1\">%2</section>"_s.arg(
            QString::number(level.id), levelPanel(*m_world, call.user, level));
        shown += u",#tab-%1:checked~#panel-%1"_s.arg(level.id);
    }
    return page(
        call, definition.name,
        u"<h1>%1</h1>%2<style>%3{display:block}</style><form class=\"card\" method=\"post\" "
        "action=\"/AlertDefinition/%4\">%5<div class=\"tabs\">"_s.arg(
            escaped(definition.name), notice(problem, true), shown, definition.guid,
            csrfField(call.session.csrf))
            + tabs + panels
            + u"</div><div class=\"bar\"><button class=\"primary\" id=\"save\">Save</button>"
              "<a href=\"/Report/AlertDefinitions\">Cancel</a></div></form>"_s,
        MenuEntry::Definitions);
}

Response WebApp::saveDefinition(const WebCall &call, AlertDefinition &definition)
{
    const QString name = call.request.formValue(u"name"_s).trimmed();
    if (name.isEmpty())
        return definitionPage(call, definition, u"Fill in the name."_s);
    // All or nothing: a number that does not fit leaves the whole definition as it was.
    AlertDefinition changed = definition;
    changed.name = name;
    changed.active = !call.request.formValue(u"active"_s).isEmpty();
    for (EscalationLevel &level : changed.levels) {
        if (!readLevel(call.request, level))
            return definitionPage(
                call, definition,
                u"Escalation level %1 has a number that is not possible. Nothing was saved."_s.arg(
                    level.id));
        readIntegrations(call.request, *m_world, call.user, level);
    }
    definition = changed;
    call.session.message = u"The alert definition %1 was saved."_s.arg(name);
    return Response::redirect(QUrl(u"/Report/AlertDefinitions"_s), 303);
}

} // namespace sandbox::uptrends
