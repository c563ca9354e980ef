// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

QString Answer::errors() const
{
    QStringList texts;
    const QJsonArray errors = json()["error"_L1]["errors"_L1].toArray();
    for (const QJsonValue &text : errors)
        texts.append(text.toString());
    return texts.join(u"; "_s);
}

Practice::Practice(const sandbox::WorldOptions &worldOptions)
    : options(worldOptions)
    , ids(worldOptions.seed)
    , account(options, &clock, &ids)
    , api(u"pagerduty-api"_s)
    , events(u"pagerduty-events"_s)
    , identity(u"pagerduty-identity"_s)
    , app(u"pagerduty-app"_s)
{
    for (sandbox::Service *service : {&api, &events, &identity, &app}) {
        if (!service->listen())
            qFatal("no free port");
        service->setFaultPlan(&faults);
        service->setClock(&clock);
    }
    account.attach(&api, &events, &identity, &app);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QUrl Practice::at(const sandbox::Service &service, const QString &path) const
{
    return QUrl(service.url().toString() + path);
}

Answer Practice::send(const QByteArray &method, const QUrl &url, const QByteArray &body,
                      const Headers &headers)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setTransferTimeout(10000);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(15000);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply->error();
    answer.body = reply->readAll();
    const auto pairs = reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        answer.headers.insert(name.toLower(), value);
    const QByteArray location = answer.headers.value("location");
    if (!location.isEmpty())
        answer.location = url.resolved(QUrl::fromEncoded(location));
    return answer;
}

Answer Practice::restAs(const QString &token, const QByteArray &method, const QString &path,
                        const QJsonObject &body, const Headers &extra)
{
    Headers headers {{"Authorization", "Token token=" + token.toLatin1()},
                     {"Accept", "application/vnd.pagerduty+json;version=2"},
                     {"Content-Type", "application/json"}};
    headers += extra;
    return send(method, at(api, path), body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(),
                headers);
}

Answer Practice::rest(const QByteArray &method, const QString &path, const QJsonObject &body,
                      const Headers &extra)
{
    return restAs(account.token(), method, path, body,
                  Headers {{"From", account.email().toLatin1()}} + extra);
}

Answer Practice::enqueue(const QJsonObject &event)
{
    return send("POST", at(events, u"/v2/enqueue"_s), QJsonDocument(event).toJson(),
                {{"Content-Type", "application/json"}});
}

Answer Practice::get(const QUrl &url)
{
    return send("GET", url, {}, {});
}

Answer Practice::postForm(const QUrl &url, const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += (body.isEmpty() ? QByteArray() : QByteArray("&")) + QUrl::toPercentEncoding(name)
                + '=' + QUrl::toPercentEncoding(value);
    }
    return send("POST", url, body, {{"Content-Type", "application/x-www-form-urlencoded"}});
}

QString Practice::serviceId(const QString &name)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name));
    return rest("GET", u"/services?name="_s + encoded).list("services").at(0)["id"_L1].toString();
}

QString Practice::newKey(const QString &serviceName)
{
    const QJsonObject integration {{u"type"_s, u"events_api_v2_inbound_integration"_s},
                                   {u"name"_s, u"Test"_s}};
    return rest("POST", u"/services/%1/integrations"_s.arg(serviceId(serviceName)),
                {{u"integration"_s, integration}})
        .object("integration")
        .value("integration_key"_L1)
        .toString();
}

QJsonObject Practice::triggerEvent(const QString &key, const QString &dedupKey,
                                   const QString &summary)
{
    return {{u"routing_key"_s, key},
            {u"event_action"_s, u"trigger"_s},
            {u"dedup_key"_s, dedupKey},
            {u"payload"_s,
             QJsonObject {{u"summary"_s, summary},
                          {u"source"_s, u"shop.example.com"_s},
                          {u"severity"_s, u"critical"_s},
                          {u"custom_details"_s, QJsonObject {{u"Message"_s, u"look"_s}}}}}};
}

QJsonArray Practice::incidents(const QString &query)
{
    return rest("GET", u"/incidents"_s + (query.isEmpty() ? QString() : u'?' + query))
        .list("incidents");
}
