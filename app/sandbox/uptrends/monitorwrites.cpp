// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apibody.h"
#include "app/sandbox/uptrends/apiroutes.h"
#include "app/sandbox/uptrends/uptrendsjson.h"

/// POST, PUT, PATCH and DELETE of monitors. Only what the checks need has a meaning here.
using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

namespace {

/// Kept as they are sent, and without meaning here.
QStringList furtherOfMonitors()
{
    return {u"MonitorMode"_s,
            u"CustomFields"_s,
            u"Notes"_s,
            u"SelectedCheckpoints"_s,
            u"IpVersion"_s,
            u"UsePrimaryCheckpointsOnly"_s,
            u"HttpMethod"_s,
            u"ErrorConditions"_s,
            u"UserAgent"_s,
            u"NetworkAddress"_s,
            u"Port"_s,
            u"RequestHeaders"_s,
            u"RequestBody"_s,
            u"AuthenticationType"_s,
            u"Username"_s,
            u"NameForPhoneAlerts"_s,
            u"TlsVersion"_s,
            u"CheckCertificateErrors"_s,
            u"HttpVersion"_s,
            u"BrowserType"_s,
            u"BrowserWindowDimensions"_s};
}

/// Applies the body to @p monitor; the refusal where it may not be. @p complete: name and type must
/// be there.
std::optional<Response> writeMonitor(const Call &call, bool complete, Monitor &monitor)
{
    ApiBody body(call.request);
    const std::optional<QString> guid = body.guid(u"MonitorGuid"_s);
    const std::optional<QString> name = body.text(u"Name"_s);
    const std::optional<QString> type = body.text(u"MonitorType"_s);
    const std::optional<int> minutes = body.integer(u"CheckInterval"_s);
    const std::optional<int> seconds = body.integer(u"CheckIntervalSeconds"_s);
    monitor.url = body.text(u"Url"_s).value_or(monitor.url);
    monitor.active = body.boolean(u"IsActive"_s).value_or(monitor.active);
    monitor.generateAlert = body.boolean(u"GenerateAlert"_s).value_or(monitor.generateAlert);
    const QJsonObject further = body.asSent(furtherOfMonitors());
    if (const auto problem = body.problem())
        return problem;
    QStringList messages;
    if (guid && !monitor.guid.isEmpty() && *guid != monitor.guid)
        messages.append(u"The MonitorGuid does not match the one in the URL."_s);
    if (name ? name->trimmed().isEmpty() : complete)
        messages.append(u"The Name field is required."_s);
    if (type ? type->isEmpty() : complete)
        messages.append(u"The MonitorType field is required."_s);
    const int interval = seconds.value_or(minutes ? *minutes * 60 : monitor.checkInterval);
    if (interval < 1 || (minutes && *minutes * 60 != interval))
        messages.append(u"The CheckInterval field is not valid."_s);
    if (!messages.isEmpty())
        return failure(400, messages);
    monitor.name = name.value_or(monitor.name);
    monitor.type = type.value_or(monitor.type);
    monitor.checkInterval = interval;
    monitor.further = overlaid(monitor.further, further);
    return std::nullopt;
}

ApiRoutes::Handler updating(UptrendsWorld *world, bool complete)
{
    return [world, complete](const Call &call) {
        Monitor *monitor = world->monitors.find(call.guid(0));
        if (!monitor)
            return notFound(u"monitor"_s);
        Monitor changed = *monitor;
        if (const auto refused = writeMonitor(call, complete, changed))
            return *refused;
        *monitor = changed;
        return Response::empty(204);
    };
}

} // namespace

void addMonitorWriteRoutes(ApiRoutes &routes)
{
    UptrendsWorld *world = routes.world();
    routes.add("POST", u"/Monitor"_s, [world](const Call &call) {
        Monitor monitor;
        if (const auto refused = writeMonitor(call, true, monitor))
            return *refused;
        monitor.guid = world->ids()->guid();
        return Response::json(monitorJson(world->monitors.add(monitor)), 201);
    });
    const QString one = u"/Monitor/{guid}"_s;
    routes.add("PUT", one, updating(world, true));
    routes.add("PATCH", one, updating(world, false));
    const std::tuple<QString, bool Monitor::*, bool> switches[] = {
        {u"StartAllMonitors"_s, &Monitor::active, true},
        {u"StopAllMonitors"_s, &Monitor::active, false},
        {u"StartAllMonitorAlerts"_s, &Monitor::generateAlert, true},
        {u"StopAllMonitorAlerts"_s, &Monitor::generateAlert, false}};
    for (const auto &[name, flag, on] : switches) {
        routes.add("POST", u"/MonitorGroup/{guid}/"_s + name,
                   [world, member = flag, value = on](const Call &call) {
                       const MonitorGroup *group = world->monitorGroups.find(call.guid(0));
                       if (!group)
                           return notFound(u"monitor group"_s);
                       for (const auto &monitor : world->monitors.items()) {
                           if (world->isIn(*monitor, *group))
                               (*monitor).*member = value;
                       }
                       return Response::empty(204);
                   });
    }
    routes.add("DELETE", one, [world](const Call &call) {
        if (!world->monitors.remove(call.guid(0)))
            return notFound(u"monitor"_s);
        const QList<QStringList *> lists = world->monitorLists();
        for (QStringList *guids : lists)
            guids->removeAll(call.guid(0));
        return Response::empty(204);
    });
}

} // namespace sandbox::uptrends
