// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/groupingrules.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIntelligentFields = 5;

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == value.toInt(-1);
}

/// 0 stands for the recommended window.
bool isWindow(const QJsonValue &value, bool dayAllowed)
{
    if (!isWhole(value))
        return false;
    const int seconds = value.toInt();
    return seconds == 0 || (seconds >= 300 && seconds <= 3600) || (dayAllowed && seconds == 86400);
}

bool isFieldList(const QJsonValue &value)
{
    static const QRegularExpression field(
        u"^(summary|source|severity|component|group|class|custom_details(\\.[^.\\s]+){1,2})$"_s);
    const QJsonArray fields = value.toArray();
    return value.isArray() && !fields.isEmpty()
           && std::all_of(fields.begin(), fields.end(), [](const QJsonValue &name) {
                  return name.isString() && field.match(name.toString()).hasMatch();
              });
}

bool hasOnly(const QJsonObject &config, const QStringList &names)
{
    const QStringList keys = config.keys();
    return std::all_of(keys.begin(), keys.end(),
                       [&](const QString &key) { return names.contains(key); });
}

bool isContentConfig(const QJsonObject &config, bool dayAllowed)
{
    const QString aggregate = config.value("aggregate"_L1).toString();
    return hasOnly(config, {u"aggregate"_s, u"fields"_s, u"time_window"_s})
           && (aggregate == "all"_L1 || aggregate == "any"_L1)
           && isFieldList(config.value("fields"_L1))
           && (!config.contains("time_window"_L1)
               || isWindow(config.value("time_window"_L1), dayAllowed));
}

} // namespace

QString groupingConfigProblem(const QString &type, const QJsonObject &config,
                              qsizetype serviceCount)
{
    const bool single = serviceCount == 1;
    bool valid = false;
    if (type == "time"_L1) {
        const QJsonValue timeout = config.value("timeout"_L1);
        const int seconds = timeout.toInt(-1);
        valid = hasOnly(config, {u"timeout"_s})
                && (timeout.isUndefined()
                    || (isWhole(timeout) && (seconds == 0 || (seconds >= 60 && seconds <= 86400))));
        if (valid && !single)
            return u"Time grouping settings must have exactly one service."_s;
    } else if (type == "intelligent"_L1) {
        valid = hasOnly(config, {u"time_window"_s, u"iag_fields"_s})
                && (!config.contains("time_window"_L1)
                    || isWindow(config.value("time_window"_L1), false))
                && (!config.contains("iag_fields"_L1)
                    || (isFieldList(config.value("iag_fields"_L1))
                        && config.value("iag_fields"_L1).toArray().size()
                               <= mostIntelligentFields));
    } else if (type == "content_based"_L1) {
        valid = isContentConfig(config, single);
    } else if (type == "content_based_intelligent"_L1) {
        valid = isContentConfig(config, false);
        if (valid && !single)
            return u"Unified grouping settings must have exactly one service."_s;
    } else {
        return u"Type is invalid."_s;
    }
    return valid ? QString() : u"Config is invalid."_s;
}

void applyDeprecatedGrouping(Backend &backend, Service &service, const QJsonObject &object)
{
    const QJsonValue sent = object.value("alert_grouping_parameters"_L1);
    const QString type = sent["type"_L1].toString();
    if (sent.isUndefined() || type == "alert_grouping_setting_reference"_L1)
        return;
    backend.store.leaveGrouping(service.id);
    QJsonObject config = sent["config"_L1].toObject();
    if (type == "time"_L1)
        config = {{u"timeout"_s, config.value("timeout"_L1).toInt() * 60}};
    if (!backend.options.aiops || !groupingConfigProblem(type, config, 1).isEmpty())
        return;
    auto setting = std::make_shared<GroupingSetting>();
    setting->id = backend.ids.pagerDutyId();
    setting->name = service.name;
    setting->type = type;
    setting->config = config;
    setting->serviceIds = {service.id};
    setting->createdAt = backend.clock.now();
    setting->updatedAt = setting->createdAt;
    backend.store.groupings.append(setting);
    service.groupingId = setting->id;
}

} // namespace sandbox::pd
