// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/restcalls.h"

#include <QtCore/QJsonDocument>

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;

QString RestCalls::segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

QString RestCalls::integrationPath(const QString &serviceId)
{
    return u"/services/"_s + segment(serviceId) + u"/integrations"_s;
}

QString RestCalls::integrationPath(const QString &serviceId, const QString &integrationId)
{
    return integrationPath(serviceId) + u'/' + segment(integrationId);
}

void RestCalls::setBody(HttpRequest &request, const QJsonObject &body)
{
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
}

bool RestCalls::areUsable(const QStringList &ids)
{
    return !ids.contains(QString()) && !ids.contains(u"."_s) && !ids.contains(u".."_s);
}

ApiError RestCalls::unusableId()
{
    return ApiError::local(u"id_invalid"_s);
}

Async<Done> RestCalls::done(QObject *context, HttpClient *http, HttpRequest request,
                            const QStringList &ids)
{
    if (!areUsable(ids))
        return ready<Done>(failure(unusableId()));
    return converted<Done>(context, http->send(std::move(request)),
                           [](const HttpResponse &) -> Result<Done> { return Done(); });
}

Result<QJsonObject> RestCalls::objectAt(const HttpResponse &response, const QString &key)
{
    auto body = JsonReader::parseObject(response.body);
    if (!body)
        return body;
    JsonReader reader(*body);
    const JsonReader inner = reader.object(key, true);
    if (!reader.ok())
        return failure(reader.error());
    return inner.raw();
}

} // namespace alertbridge::pagerduty
