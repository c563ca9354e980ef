// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/eventsclient.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>

namespace alertbridge::pagerduty {

using namespace Qt::StringLiterals;

EventsClient::EventsClient(HttpClient *http, const QUrl &baseUrl, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_baseUrl(baseUrl)
{
}

Async<Done> EventsClient::trigger(const Secret &routingKey, const TestEvent &event,
                                  std::stop_token stop)
{
    QJsonObject payload {
        {u"summary"_s, event.summary},
        {u"source"_s, event.source},
        {u"severity"_s, event.severity},
        {u"timestamp"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"class"_s, u"test"_s},
    };
    if (!event.component.isEmpty())
        payload.insert(u"component"_s, event.component);
    if (!event.customDetails.isEmpty())
        payload.insert(u"custom_details"_s, event.customDetails);
    return enqueue({{u"routing_key"_s, QString::fromUtf8(routingKey.reveal())},
                    {u"event_action"_s, u"trigger"_s},
                    {u"dedup_key"_s, event.dedupKey},
                    {u"client"_s, u"Alertbridge"_s},
                    {u"payload"_s, payload}},
                   std::move(stop));
}

Async<Done> EventsClient::resolve(const Secret &routingKey, const QString &dedupKey,
                                  std::stop_token stop)
{
    return enqueue({{u"routing_key"_s, QString::fromUtf8(routingKey.reveal())},
                    {u"event_action"_s, u"resolve"_s},
                    {u"dedup_key"_s, dedupKey}},
                   std::move(stop));
}

Async<Done> EventsClient::enqueue(const QJsonObject &event, std::stop_token stop)
{
    // Without one, PagerDuty makes up its own: a repeated trigger would page twice, a resolve is
    // refused.
    const QString dedupKey = event.value("dedup_key"_L1).toString();
    if (dedupKey.isEmpty() || dedupKey.size() > 255)
        return ready<Done>(failure(ApiError::local(u"dedup_key_invalid"_s)));
    return send(u"/v2/enqueue"_s, event, true, std::move(stop)); // the dedup_key makes it so
}

Async<Done> EventsClient::sendChange(const Secret &routingKey, const QString &summary,
                                     const QString &source, std::stop_token stop)
{
    const QJsonObject payload {
        {u"summary"_s, summary},
        {u"source"_s, source},
        {u"timestamp"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
    return send(
        u"/v2/change/enqueue"_s,
        {{u"routing_key"_s, QString::fromUtf8(routingKey.reveal())}, {u"payload"_s, payload}},
        false, std::move(stop));
}

Async<Done> EventsClient::send(const QString &path, const QJsonObject &event, bool repeatable,
                               std::stop_token stop)
{
    HttpRequest request;
    request.verb = Verb::Post;
    request.url = m_baseUrl;
    request.url.setPath(m_baseUrl.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    request.service = ApiError::Service::PagerDutyEvents;
    request.headers = {{"Accept", "application/json"}};
    request.contentType = "application/json";
    request.body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    const QByteArray key = event.value("routing_key"_L1).toString().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    request.lane = m_baseUrl.host() + u'#'
                   + QString::fromLatin1(digest.first(8).toHex()); // the limit is each key's
    request.repeatable = repeatable;
    request.mayChange = !m_readOnly;
    request.stop = std::move(stop);
    return converted<Done>(this, m_http->send(std::move(request)),
                           [](const HttpResponse &response) -> Result<Done> {
                               if (response.status == 202)
                                   return Done();
                               ApiError error;
                               error.kind = ApiError::Kind::BadResponse;
                               error.service = ApiError::Service::PagerDutyEvents;
                               error.httpStatus = response.status;
                               error.code = u"unexpected_status"_s;
                               error.host = response.host;
                               error.requestId = response.requestId;
                               error.outcomeUnknown = true;
                               return failure(error);
                           });
}

} // namespace alertbridge::pagerduty
