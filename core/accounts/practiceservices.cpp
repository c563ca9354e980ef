// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/practice.h"

#include "core/json/jsonreader.h"

#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

constexpr qint64 largestPracticeFile = 64 * 1024;

QUrl requiredAddress(JsonReader &endpoints, const QString &key)
{
    const QUrl url(endpoints.requiredString(key), QUrl::StrictMode);
    if (endpoints.ok() && !Endpoints::isAcceptable(url))
        endpoints.fail(key, u"an https address, or http on this computer"_s);
    return url;
}

Secret requiredSecret(JsonReader &reader, const QString &key)
{
    return Secret::fromString(reader.requiredString(key));
}

} // namespace

Result<PracticeServices> PracticeServices::fromJson(const QByteArray &line)
{
    const auto object = JsonReader::parseObject(line);
    if (!object)
        return failure(object.error());
    JsonReader reader(*object);
    PracticeServices services;
    JsonReader endpoints = reader.object(u"endpoints"_s, true);
    for (const EndpointName name : allEndpointNames)
        services.endpoints.set(name, requiredAddress(endpoints, endpointKey(name)));
    services.control = requiredAddress(endpoints, u"control"_s);

    JsonReader credentials = reader.object(u"credentials"_s, true);
    JsonReader pagerDuty = credentials.object(u"pagerduty"_s, true);
    services.pagerDutyToken = requiredSecret(pagerDuty, u"token"_s);
    services.clientId = pagerDuty.requiredString(u"client_id"_s);
    services.pagerDutyEmail = pagerDuty.requiredString(u"email"_s);
    services.pagerDutyPassword = requiredSecret(pagerDuty, u"password"_s);
    JsonReader uptrends = credentials.object(u"uptrends"_s, true);
    services.uptrendsApiUser = requiredSecret(uptrends, u"api_user"_s);
    services.uptrendsApiPassword = requiredSecret(uptrends, u"api_password"_s);
    services.uptrendsEmail = uptrends.requiredString(u"email"_s);
    services.uptrendsPassword = requiredSecret(uptrends, u"password"_s);
    if (!reader.ok())
        return failure(reader.error());
    return services;
}

Result<PracticeServices> PracticeServices::fromFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ApiError::local(u"practice_file"_s, file.errorString()));
    return fromJson(file.read(largestPracticeFile));
}

Profile PracticeServices::profile(const QString &name) const
{
    Profile profile;
    profile.id = u"practice"_s;
    profile.name = name;
    profile.regionFound = true;
    profile.endpoints = endpoints;
    profile.oauthClientId = clientId;
    profile.fromEmail = pagerDutyEmail;
    profile.colour = u"#2F9E6E"_s;
    profile.practice = true;
    return profile;
}

} // namespace alertbridge
