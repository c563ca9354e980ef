// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/alertgrouping.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAlerts = 1000; // per incident, support.pagerduty.com "Time-Based Alert Grouping"
constexpr int recommendedWindow = 300;
constexpr qint64 longestRoll = 86400; // windows roll with each alert, at most a day in all

QString fieldValue(const QJsonObject &payload, const QString &field)
{
    QJsonValue value = payload;
    const QStringList path = field.split(u'.');
    for (const QString &step : path)
        value = value.toObject().value(step);
    return value.isString() ? value.toString() : value.toVariant().toString();
}

/// Stands in for PagerDuty's learnt similarity: the same words, whatever the numbers.
QString similarityKey(const QJsonObject &payload, const QJsonArray &fields)
{
    static const QRegularExpression digits(u"\\d+"_s);
    QString key;
    for (const QJsonValue &field : fields)
        key += fieldValue(payload, field.toString()).toCaseFolded().remove(digits) + u'\n';
    return key;
}

bool contentMatches(const QJsonObject &config, const QJsonObject &one, const QJsonObject &other)
{
    const QJsonArray fields = config.value("fields"_L1).toArray();
    const auto same = [&](const QJsonValue &field) {
        const QString value = fieldValue(one, field.toString());
        return !value.isEmpty() && value == fieldValue(other, field.toString());
    };
    return config.value("aggregate"_L1) == "any"_L1
               ? std::any_of(fields.begin(), fields.end(), same)
               : std::all_of(fields.begin(), fields.end(), same);
}

bool matches(const GroupingSetting &setting, const QJsonObject &one, const QJsonObject &other)
{
    if (setting.type == "time"_L1)
        return true;
    if (setting.type == "content_based"_L1)
        return contentMatches(setting.config, one, other);
    const QJsonArray iagFields = setting.config.value("iag_fields"_L1).toArray({u"summary"_s});
    const bool similar = similarityKey(one, iagFields) == similarityKey(other, iagFields);
    if (setting.type == "intelligent"_L1)
        return similar;
    return similar || contentMatches(setting.config, one, other);
}

/// Seconds since the newest alert within which another one joins; nothing: until the incident is
/// resolved.
std::optional<qint64> window(const GroupingSetting &setting)
{
    if (setting.type == "time"_L1) {
        const int timeout = setting.config.value("timeout"_L1).toInt();
        return timeout == 0 ? std::optional<qint64>() : timeout;
    }
    const int seconds = setting.config.value("time_window"_L1).toInt();
    return seconds == 0 ? recommendedWindow : seconds;
}

} // namespace

Incident *groupingIncident(const Store &store, const Service &service, const QJsonObject &payload,
                           const QDateTime &now)
{
    const GroupingSetting *setting = store.grouping(service.groupingId);
    if (!setting)
        return nullptr;
    const std::optional<qint64> seconds = window(*setting);
    for (const QString &serviceId : setting->serviceIds) {
        const Service *candidateService = store.services.find(serviceId);
        if (!candidateService)
            continue;
        for (const QString &incidentId : candidateService->openIncidentIds) {
            Incident *incident = store.incident(incidentId);
            if (!incident || incident->alertIds.isEmpty()
                || incident->alertIds.size() >= mostAlerts)
                continue;
            const auto newest = store.alerts.value(incident->alertIds.constLast());
            if (seconds
                && (newest->createdAt.secsTo(now) > *seconds
                    || incident->createdAt.secsTo(now) > longestRoll))
                continue;
            const bool joins = std::any_of(
                incident->alertIds.cbegin(), incident->alertIds.cend(), [&](const QString &id) {
                    return matches(*setting, payload, store.alerts.value(id)->payload);
                });
            if (joins)
                return incident;
        }
    }
    return nullptr;
}

} // namespace sandbox::pd
