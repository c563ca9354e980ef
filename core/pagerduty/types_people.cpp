// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/typereading.h"

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;
using namespace typereading;

namespace {

/// "https://acme.pagerduty.com/…" and "https://acme.eu.pagerduty.com/…" give "acme".
QString subdomainOf(const QUrl &url)
{
    const QString host = url.host();
    if (!host.endsWith(".pagerduty.com"_L1))
        return {};
    return host.section(u'.', 0, 0);
}

} // namespace

Result<CurrentUser> currentUserFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    CurrentUser user;
    user.id = reader.requiredString(u"id"_s);
    user.name = reader.requiredString(u"name"_s);
    user.email = reader.requiredString(u"email"_s);
    user.role = reader.string(u"role"_s);
    user.timeZone = reader.string(u"time_zone"_s);
    user.htmlUrl = webUrl(reader, u"html_url"_s);
    user.subdomain = subdomainOf(user.htmlUrl);
    return resultOf(reader, std::move(user));
}

Result<User> userFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    User user;
    user.id = reader.requiredString(u"id"_s);
    user.name = reader.requiredString(u"name"_s);
    user.email = reader.string(u"email"_s);
    return resultOf(reader, std::move(user));
}

Result<Schedule> scheduleFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    Schedule schedule;
    schedule.id = reader.requiredString(u"id"_s);
    schedule.name = nameOrSummary(reader);
    schedule.type = reader.string(u"type"_s, u"schedule_reference"_s);
    return resultOf(reader, std::move(schedule));
}

Result<OnCall> onCallFromJson(const QJsonObject &object, const QString &path)
{
    JsonReader reader(object, path);
    OnCall onCall;
    onCall.escalationPolicy = reference(reader, u"escalation_policy"_s);
    onCall.escalationLevel = int(reader.requiredInteger(u"escalation_level"_s));
    onCall.user = reference(reader, u"user"_s);
    onCall.schedule = reference(reader, u"schedule"_s);
    onCall.start = dateTime(reader, u"start"_s);
    onCall.end = dateTime(reader, u"end"_s);
    return resultOf(reader, std::move(onCall));
}

} // namespace alertbridge::pagerduty
