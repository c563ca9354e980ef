// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/restcalls.h"

// RestClient, second half: alert grouping, and what becomes of events.

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;

Async<Listing<GroupingSetting>> RestClient::fetchGroupingSettings(const QStringList &serviceIds,
                                                                  std::stop_token stop)
{
    RestPaging::List<GroupingSetting> list {
        u"/alert_grouping_settings"_s, u"alert_grouping_settings"_s, {}, groupingSettingFromJson};
    list.queries = RestPaging::queriesById({}, u"service_ids[]"_s, serviceIds);
    list.style = RestPaging::Style::Cursor;
    const Deferred<Listing<GroupingSetting>> deferred;
    onFinished(this, RestPaging::fetch(this, std::move(list), std::move(stop)),
               [deferred](Result<Listing<GroupingSetting>> result) {
                   // "None" has been answered with 404 as well as with an empty list.
                   if (!result && result.error().kind == ApiError::Kind::NotFound)
                       deferred.finish(Listing<GroupingSetting>());
                   else
                       deferred.finish(std::move(result));
               });
    return deferred.future();
}

Async<GroupingSetting> RestClient::createGroupingSetting(const GroupingDraft &draft,
                                                         const QString &name,
                                                         const QString &serviceId,
                                                         std::stop_token stop)
{
    HttpRequest call = request(Verb::Post, u"/alert_grouping_settings"_s, std::move(stop));
    RestCalls::setBody(call, toJson(draft, name, serviceId));
    return RestCalls::read<GroupingSetting>(this, m_http, std::move(call),
                                            u"alert_grouping_setting"_s, groupingSettingFromJson,
                                            {serviceId});
}

Async<Done> RestClient::deleteGroupingSetting(const QString &id, std::stop_token stop)
{
    return RestCalls::done(this, m_http,
                           request(Verb::Delete,
                                   u"/alert_grouping_settings/"_s + RestCalls::segment(id),
                                   std::move(stop)),
                           {id});
}

Async<Listing<Incident>> RestClient::fetchIncidents(const IncidentQuery &query,
                                                    std::stop_token stop)
{
    Parameters parameters;
    for (const QString &id : query.serviceIds)
        parameters.append({u"service_ids[]"_s, id});
    if (!query.incidentKey.isEmpty())
        parameters.append({u"incident_key"_s, query.incidentKey});
    for (const QString &status : {u"triggered"_s, u"acknowledged"_s, u"resolved"_s})
        parameters.append({u"statuses[]"_s, status});
    if (query.since.isValid())
        parameters.append({u"since"_s, query.since.toUTC().toString(Qt::ISODate)});
    parameters.append({u"sort_by"_s, u"created_at:desc"_s});
    parameters.append({u"limit"_s, QString::number(query.limit)});

    RestPaging::List<Incident> list {
        u"/incidents"_s, u"incidents"_s, {parameters}, incidentFromJson};
    list.style = RestPaging::Style::FirstPage;
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

Async<Incident> RestClient::fetchIncident(const QString &id, std::stop_token stop)
{
    return RestCalls::read<Incident>(
        this, m_http,
        request(Verb::Get, u"/incidents/"_s + RestCalls::segment(id), std::move(stop)),
        u"incident"_s, incidentFromJson, {id});
}

Async<Listing<Alert>> RestClient::fetchAlerts(const QString &incidentId, std::stop_token stop)
{
    if (!RestCalls::areUsable({incidentId}))
        return ready<Listing<Alert>>(failure(RestCalls::unusableId()));
    RestPaging::List<Alert> list {u"/incidents/"_s + RestCalls::segment(incidentId) + u"/alerts"_s,
                                  u"alerts"_s,
                                  {},
                                  alertFromJson};
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

Async<Listing<LogEntry>> RestClient::fetchLogEntries(const QString &incidentId,
                                                     std::stop_token stop)
{
    if (!RestCalls::areUsable({incidentId}))
        return ready<Listing<LogEntry>>(failure(RestCalls::unusableId()));
    RestPaging::List<LogEntry> list {u"/incidents/"_s + RestCalls::segment(incidentId)
                                         + u"/log_entries"_s,
                                     u"log_entries"_s,
                                     {},
                                     logEntryFromJson};
    list.queries.append(Parameters {{u"include[]"_s, u"channels"_s}});
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

Async<Incident> RestClient::resolveIncident(const QString &id, std::stop_token stop)
{
    if (m_from.isEmpty())
        return ready<Incident>(failure(ApiError::local(u"from_missing"_s)));
    HttpRequest call = request(Verb::Put, u"/incidents/"_s + RestCalls::segment(id),
                               std::move(stop));
    call.headers.append({"From", m_from.toUtf8()});
    const QJsonObject incident {{u"type"_s, u"incident_reference"_s}, {u"status"_s, u"resolved"_s}};
    RestCalls::setBody(call, {{u"incident"_s, incident}});
    return RestCalls::read<Incident>(this, m_http, std::move(call), u"incident"_s, incidentFromJson,
                                     {id});
}

Async<Listing<MaintenanceWindow>> RestClient::fetchOpenMaintenanceWindows(
    const QStringList &serviceIds, std::stop_token stop)
{
    RestPaging::List<MaintenanceWindow> list {
        u"/maintenance_windows"_s, u"maintenance_windows"_s, {}, maintenanceWindowFromJson};
    list.queries = RestPaging::queriesById({{u"filter"_s, u"open"_s}}, u"service_ids[]"_s,
                                           serviceIds);
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

Async<MaintenanceWindow> RestClient::fetchMaintenanceWindow(const QString &id, std::stop_token stop)
{
    return RestCalls::read<MaintenanceWindow>(
        this, m_http,
        request(Verb::Get, u"/maintenance_windows/"_s + RestCalls::segment(id), std::move(stop)),
        u"maintenance_window"_s, maintenanceWindowFromJson, {id});
}

Async<MaintenanceWindow> RestClient::createMaintenanceWindow(const MaintenanceWindow &window,
                                                             std::stop_token stop)
{
    if (m_from.isEmpty())
        return ready<MaintenanceWindow>(failure(ApiError::local(u"from_missing"_s)));
    HttpRequest call = request(Verb::Post, u"/maintenance_windows"_s, std::move(stop));
    call.headers.append({"From", m_from.toUtf8()});
    RestCalls::setBody(call, {{u"maintenance_window"_s, toJson(window)}});
    return RestCalls::read<MaintenanceWindow>(this, m_http, std::move(call),
                                              u"maintenance_window"_s, maintenanceWindowFromJson);
}

Async<Done> RestClient::deleteMaintenanceWindow(const QString &id, std::stop_token stop)
{
    return RestCalls::done(
        this, m_http,
        request(Verb::Delete, u"/maintenance_windows/"_s + RestCalls::segment(id), std::move(stop)),
        {id});
}

Async<Listing<ChangeEvent>> RestClient::fetchChangeEvents(const QString &serviceId,
                                                          const QDateTime &since,
                                                          std::stop_token stop)
{
    if (!RestCalls::areUsable({serviceId}))
        return ready<Listing<ChangeEvent>>(failure(RestCalls::unusableId()));
    RestPaging::List<ChangeEvent> list {u"/services/"_s + RestCalls::segment(serviceId)
                                            + u"/change_events"_s,
                                        u"change_events"_s,
                                        {},
                                        changeEventFromJson};
    Parameters parameters;
    if (since.isValid())
        parameters.append({u"since"_s, since.toUTC().toString(Qt::ISODate)});
    parameters.append({u"limit"_s, u"25"_s});
    list.queries.append(parameters);
    list.style = RestPaging::Style::FirstPage;
    return RestPaging::fetch(this, std::move(list), std::move(stop));
}

} // namespace alertbridge::pagerduty
