// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/backend.h"
#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/groupingrules.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

#include <algorithm>

/// REST: alert grouping settings, paged by cursor.
namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostServices = 250; // developer-docs, REST-API/20

Response settingAnswer(const Backend &backend, const GroupingSetting &setting, int status)
{
    return Response::json(
        QJsonObject {{u"alert_grouping_setting"_s, backend.render.grouping(setting)}}, status);
}

QString cursorFor(const QString &id)
{
    return QString::fromLatin1(("s:" + id.toLatin1()).toBase64(QByteArray::Base64UrlEncoding));
}

QString idInCursor(const QString &cursor)
{
    return QString::fromLatin1(
               QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding))
        .mid(2);
}

Response listSettings(Backend &backend, const Request &request, const QStringList &)
{
    Response refusal;
    const std::optional<Paging> paging = Paging::read(request, &refusal);
    if (!paging)
        return refusal;
    const QStringList serviceIds = request.queryValues(u"service_ids"_s);
    QList<const GroupingSetting *> matching;
    for (const auto &setting : std::as_const(backend.store.groupings)) {
        const bool wanted = serviceIds.isEmpty()
                            || std::any_of(
                                setting->serviceIds.begin(), setting->serviceIds.end(),
                                [&](const QString &id) { return serviceIds.contains(id); });
        if (wanted)
            matching.append(setting.get());
    }
    const auto indexOf = [&](const QString &id) {
        const auto found = std::find_if(
            matching.begin(), matching.end(),
            [&](const GroupingSetting *setting) { return setting->id == id; });
        return found == matching.end() ? qsizetype(-1) : found - matching.begin();
    };
    qsizetype first = 0;
    qsizetype last = matching.size();
    const QString after = request.queryValue(u"after"_s);
    const QString before = request.queryValue(u"before"_s);
    if (!after.isEmpty()) {
        first = indexOf(idInCursor(after)) + 1;
        if (first == 0)
            return invalidInput({u"The after cursor is invalid."_s});
    } else if (!before.isEmpty()) {
        last = indexOf(idInCursor(before));
        if (last < 0)
            return invalidInput({u"The before cursor is invalid."_s});
        first = std::max<qsizetype>(0, last - paging->limit);
    }
    last = std::min(last, first + paging->limit);

    QJsonArray items;
    for (qsizetype i = first; i < last; ++i)
        items.append(backend.render.grouping(*matching.at(i)));
    QJsonObject answer {
        {u"alert_grouping_settings"_s, items},
        {u"limit"_s, paging->limit},
        {u"total"_s, paging->total ? QJsonValue(qint64(matching.size())) : QJsonValue()},
    };
    if (last < matching.size() && last > first)
        answer.insert(u"after"_s, cursorFor(matching.at(last - 1)->id));
    if (first > 0 && last > first)
        answer.insert(u"before"_s, cursorFor(matching.at(first)->id));
    return Response::json(answer);
}

QString readText(const QJsonObject &object, QLatin1StringView name, const QString &before)
{
    if (!object.contains(name))
        return before;
    return object.value(name).isNull() ? QString() : object.value(name).toString();
}

/// Applies @p object to @p setting; the refusal where it may not be.
std::optional<Response> apply(const Backend &backend, GroupingSetting &setting,
                              const QJsonObject &object)
{
    setting.name = readText(object, "name"_L1, setting.name);
    setting.description = readText(object, "description"_L1, setting.description);
    setting.type = object.value("type"_L1).toString(setting.type);
    if (object.contains("config"_L1))
        setting.config = object.value("config"_L1).toObject();
    if (object.contains("services"_L1)) {
        setting.serviceIds.clear();
        const QJsonArray services = object.value("services"_L1).toArray();
        for (const QJsonValue &value : services)
            setting.serviceIds.append(value["id"_L1].toString());
        setting.serviceIds.removeDuplicates();
    }
    if (setting.serviceIds.isEmpty())
        return invalidInput({u"Services can't be blank."_s});
    if (setting.serviceIds.size() > mostServices)
        return invalidInput({u"Services can't be more than %1."_s.arg(mostServices)});
    for (const QString &id : std::as_const(setting.serviceIds)) {
        const Service *service = backend.store.services.find(id);
        if (!service)
            return notFound();
        if (!service->groupingId.isEmpty() && service->groupingId != setting.id) {
            return invalidInput(
                {u"Service %1 already belongs to another alert grouping setting."_s.arg(id)});
        }
    }
    const QString problem = groupingConfigProblem(setting.type, setting.config,
                                                  setting.serviceIds.size());
    if (!problem.isEmpty())
        return invalidInput({problem});
    setting.updatedAt = backend.clock.now();
    return std::nullopt;
}

void claimServices(Backend &backend, const GroupingSetting &setting)
{
    for (const QString &id : setting.serviceIds)
        backend.store.services.find(id)->groupingId = setting.id;
}

Response createSetting(Backend &backend, const Request &request, const QStringList &)
{
    if (!backend.options.aiops)
        return planLacks(u"aiops"_s);
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"alert_grouping_setting"_s,
                                                      &refusal);
    if (!object)
        return refusal;
    auto setting = std::make_shared<GroupingSetting>();
    setting->id = backend.ids.pagerDutyId();
    setting->createdAt = backend.clock.now();
    if (const std::optional<Response> refused = apply(backend, *setting, *object))
        return *refused;
    backend.store.groupings.append(setting);
    claimServices(backend, *setting);
    return settingAnswer(backend, *setting, 201);
}

Response getSetting(Backend &backend, const Request &, const QStringList &captures)
{
    const GroupingSetting *setting = backend.store.grouping(captures.value(0));
    return setting ? settingAnswer(backend, *setting, 200) : notFound();
}

Response updateSetting(Backend &backend, const Request &request, const QStringList &captures)
{
    GroupingSetting *setting = backend.store.grouping(captures.value(0));
    if (!setting)
        return notFound();
    if (!backend.options.aiops)
        return planLacks(u"aiops"_s);
    Response refusal;
    const std::optional<QJsonObject> object = wrapped(request, u"alert_grouping_setting"_s,
                                                      &refusal);
    if (!object)
        return refusal;
    GroupingSetting changed = *setting;
    if (const std::optional<Response> refused = apply(backend, changed, *object))
        return *refused;
    for (const QString &id : std::as_const(setting->serviceIds))
        backend.store.services.find(id)->groupingId.clear();
    *setting = changed;
    claimServices(backend, *setting);
    return settingAnswer(backend, *setting, 200);
}

Response deleteSetting(Backend &backend, const Request &, const QStringList &captures)
{
    if (!backend.store.grouping(captures.value(0)))
        return notFound();
    backend.store.removeGrouping(captures.value(0));
    return Response::empty(204);
}

} // namespace

void addGroupingRoutes(Origin &api, Backend &backend)
{
    api.route("GET", u"/alert_grouping_settings"_s, bound(backend, listSettings));
    api.route("POST", u"/alert_grouping_settings"_s, bound(backend, createSetting));
    api.route("GET", u"/alert_grouping_settings/{id}"_s, bound(backend, getSetting));
    api.route("PUT", u"/alert_grouping_settings/{id}"_s, bound(backend, updateSetting));
    api.route("DELETE", u"/alert_grouping_settings/{id}"_s, bound(backend, deleteSetting));
}

} // namespace sandbox::pd
