// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control/control.h"

#include "app/sandbox/http/faultplan.h"
#include "app/sandbox/pagerduty/pagerdutyaccount.h"
#include "app/sandbox/uptrends/uptrendsaccount.h"
#include "app/sandbox/world/world.h"

#include <QtCore/QJsonArray>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAdvance = 366LL * 24 * 3600; // seconds; each minute of it is played

struct HelpEntry
{
    const char *request;
    const char *meaning;
};

constexpr HelpEntry helpEntries[] = {
    {"GET /world", "both accounts, the clock and the faults"},
    {"GET /world/pagerduty", "the PagerDuty account"},
    {"GET /world/uptrends", "the Uptrends account"},
    {"GET /clock", "the practice services' time"},
    {"POST /clock", "{\"advance\": seconds} moves it on, minute by minute"},
    {"GET /monitors/{guid or name}", "one monitor"},
    {"POST /monitors/{guid or name}/break",
     "optional {\"error\": text}: the monitor is in error from now on"},
    {"POST /monitors/{guid or name}/repair", "the monitor is good again"},
    {"GET /faults", "the faults that are switched on"},
    {"POST /faults", "switch a fault on; answers with its id"},
    {"DELETE /faults", "switch all faults off"},
    {"DELETE /faults/{id}", "switch one fault off"},
    {"POST /latency",
     "{\"service\": name, \"ms\": milliseconds} delays every answer; without service, of all"},
};

Response problem(int status, const QString &message)
{
    return Response::json(QJsonObject {{"error"_L1, message}}, status);
}

} // namespace

Control::Control(Clock *clock, FaultPlan *faults, PagerDutyAccount *pagerDuty,
                 UptrendsAccount *uptrends, const QList<Service *> &services, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_faults(faults)
    , m_pagerDuty(pagerDuty)
    , m_uptrends(uptrends)
    , m_services(services)
{
}

void Control::attach(Service *control)
{
    using Captures = QStringList;
    control->route("GET", u"/"_s, [this](const Request &, const Captures &) { return help(); });
    control->route("GET", u"/world"_s, [this](const Request &, const Captures &) {
        return Response::json(QJsonObject {
            {"pagerduty"_L1, m_pagerDuty ? m_pagerDuty->dump() : QJsonObject()},
            {"uptrends"_L1, m_uptrends->dump()},
            {"clock"_L1, clockJson()},
            {"faults"_L1, faultsJson()},
        });
    });
    control->route("GET", u"/world/pagerduty"_s, [this](const Request &, const Captures &) {
        return Response::json(m_pagerDuty ? m_pagerDuty->dump() : QJsonObject());
    });
    control->route("GET", u"/world/uptrends"_s, [this](const Request &, const Captures &) {
        return Response::json(m_uptrends->dump());
    });
    control->route("GET", u"/clock"_s, [this](const Request &, const Captures &) {
        return Response::json(clockJson());
    });
    control->route("POST", u"/clock"_s, [this](const Request &request, const Captures &) {
        return advanceClock(request);
    });
    control->route("GET", u"/monitors/{}"_s, [this](const Request &, const Captures &captures) {
        const QJsonObject monitor = m_uptrends->monitor(captures.at(0));
        return monitor.isEmpty() ? problem(404, u"There is no such monitor."_s)
                                 : Response::json(monitor);
    });
    control->route("POST", u"/monitors/{}/break"_s,
                   [this](const Request &request, const Captures &captures) {
                       return breakMonitor(request, captures.at(0));
                   });
    control->route("POST", u"/monitors/{}/repair"_s,
                   [this](const Request &, const Captures &captures) {
                       return repairMonitor(captures.at(0));
                   });
    control->route("GET", u"/faults"_s, [this](const Request &, const Captures &) {
        return Response::json(faultsJson());
    });
    control->route("POST", u"/faults"_s,
                   [this](const Request &request, const Captures &) { return addFault(request); });
    control->route("DELETE", u"/faults"_s, [this](const Request &, const Captures &) {
        m_faults->clear();
        return Response::empty(204);
    });
    control->route("DELETE", u"/faults/{}"_s, [this](const Request &, const Captures &captures) {
        return m_faults->remove(captures.at(0).toInt())
                   ? Response::empty(204)
                   : problem(404, u"There is no such fault."_s);
    });
    control->route("POST", u"/latency"_s, [this](const Request &request, const Captures &) {
        return setLatency(request);
    });
    control->setNotFound([](const Request &, const Captures &) {
        return problem(404, u"Unknown address. GET / lists what there is."_s);
    });
}

Response Control::help() const
{
    QJsonArray entries;
    for (const HelpEntry &entry : helpEntries)
        entries.append(QJsonObject {{"request"_L1, QString::fromLatin1(entry.request)},
                                    {"meaning"_L1, QString::fromLatin1(entry.meaning)}});
    QJsonObject services;
    for (const Service *service : m_services)
        services.insert(service->name(), service->url().toString());
    return Response::json(QJsonObject {{"requests"_L1, entries}, {"services"_L1, services}});
}

QJsonObject Control::clockJson() const
{
    return {{"now"_L1, m_clock->now().toString(Qt::ISODateWithMs)}};
}

QJsonArray Control::faultsJson() const
{
    QJsonArray list;
    const QList<Fault> faults = m_faults->faults();
    for (const Fault &fault : faults)
        list.append(FaultPlan::toJson(fault));
    return list;
}

Response Control::advanceClock(const Request &request)
{
    const QJsonValue seconds = request.jsonObject().value_or(QJsonObject()).value("advance"_L1);
    if (!seconds.isDouble() || seconds.toDouble() < 0
        || seconds.toDouble() > double(longestAdvance))
        return problem(400, u"Send {\"advance\": seconds}, from 0 to a year."_s);
    m_clock->advance(seconds.toInteger());
    return Response::json(clockJson());
}

Response Control::addFault(const Request &request)
{
    const std::optional<QJsonObject> object = request.jsonObject();
    if (!object)
        return problem(400, u"Send the fault as a JSON object."_s);
    QString why;
    const std::optional<Fault> fault = FaultPlan::fromJson(*object, &why);
    if (!fault)
        return problem(400, why);
    Fault added = *fault;
    added.id = m_faults->add(added);
    return Response::json(FaultPlan::toJson(added), 201);
}

Response Control::setLatency(const Request &request)
{
    const QJsonObject object = request.jsonObject().value_or(QJsonObject());
    const QJsonValue milliseconds = object.value("ms"_L1);
    const QString name = object.value("service"_L1).toString();
    if (!milliseconds.isDouble() || milliseconds.toInt(-1) < 0)
        return problem(400, u"Send {\"service\": name, \"ms\": milliseconds}."_s);
    bool known = false;
    for (Service *service : std::as_const(m_services)) {
        if (name.isEmpty() || service->name() == name) {
            service->setLatency(milliseconds.toInt());
            known = true;
        }
    }
    return known ? Response::empty(204) : problem(404, u"There is no such service."_s);
}

Response Control::breakMonitor(const Request &request, const QString &monitor)
{
    const QString error = request.jsonObject().value_or(QJsonObject()).value("error"_L1).toString();
    return m_uptrends->breakMonitor(monitor, error) ? Response::json(m_uptrends->monitor(monitor))
                                                    : problem(404, u"There is no such monitor."_s);
}

Response Control::repairMonitor(const QString &monitor)
{
    return m_uptrends->repairMonitor(monitor) ? Response::json(m_uptrends->monitor(monitor))
                                              : problem(404, u"There is no such monitor."_s);
}

} // namespace sandbox
