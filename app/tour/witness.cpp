// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/witness.h"

#include "app/tour/driver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkReply>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

Witness::Witness(const PracticeServices &services)
    : m_services(services)
{
}

QByteArray Witness::get(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QNetworkReply *reply = m_network.get(request);
    Driver::waitUntil([reply] { return reply->isFinished(); });
    const bool good = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
    const QByteArray body = good ? reply->readAll() : QByteArray();
    reply->deleteLater();
    return body;
}

QJsonObject Witness::pagerDuty(const QString &pathAndQuery)
{
    const QUrl url(m_services.endpoints.url(EndpointName::PagerDutyApi, Region::Us).toString()
                   + pathAndQuery);
    return QJsonDocument::fromJson(
               get(url, {{"Authorization", "Token token=" + m_services.pagerDutyToken.reveal()},
                         {"Accept", "application/vnd.pagerduty+json;version=2"}}))
        .object();
}

QUrl Witness::uptrendsUrl(const QString &path) const
{
    QUrl url = m_services.endpoints.url(EndpointName::UptrendsApi, Region::Us);
    const QString base = url.path().isEmpty() || url.path() == "/"_L1 ? u"/v4"_s : url.path();
    url.setPath(base + path);
    return url;
}

const QJsonArray Witness::uptrends(const QString &path)
{
    return QJsonDocument::fromJson(get(uptrendsUrl(path), {{"Authorization", uptrendsLogin()},
                                                           {"Accept", "application/json"}}))
        .array();
}

QByteArray Witness::uptrendsLogin() const
{
    const QByteArray login = m_services.uptrendsApiUser.reveal() + ':'
                             + m_services.uptrendsApiPassword.reveal();
    return "Basic " + login.toBase64();
}

QString Witness::definitionNamed(const QString &name)
{
    for (const QJsonValue &definition : uptrends(u"/AlertDefinition"_s)) {
        if (definition["AlertName"_L1].toString() == name)
            return definition["AlertDefinitionGuid"_L1].toString();
    }
    return {};
}

QJsonObject Witness::levelOf(const QString &definitionName, int level)
{
    const QString path = u"/AlertDefinition/%1/EscalationLevel"_s.arg(
        definitionNamed(definitionName));
    for (const QJsonValue &value : uptrends(path)) {
        if (value["Id"_L1].toInt() == level)
            return value.toObject();
    }
    return {};
}

bool Witness::changeLevel(const QString &definitionName, int level, const QJsonObject &fields)
{
    QNetworkRequest request(uptrendsUrl(u"/AlertDefinition/%1/EscalationLevel/%2"_s.arg(
        definitionNamed(definitionName), QString::number(level))));
    request.setRawHeader("Authorization", uptrendsLogin());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.sendCustomRequest(
        request, "PATCH", QJsonDocument(fields).toJson(QJsonDocument::Compact));
    Driver::waitUntil([reply] { return reply->isFinished(); });
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply->deleteLater();
    return status == 204;
}

const QJsonArray Witness::openWindows(const QString &serviceId)
{
    return pagerDuty(u"/maintenance_windows?filter=ongoing&service_ids[]="_s + serviceId)
        .value("maintenance_windows"_L1)
        .toArray();
}

int Witness::changesOf(const QString &serviceId)
{
    return int(pagerDuty(u"/services/%1/change_events"_s.arg(serviceId))
                   .value("change_events"_L1)
                   .toArray()
                   .size());
}

const QJsonArray Witness::attachmentsOf(const QString &integrationGuid)
{
    QJsonArray attachments;
    const QJsonArray definitions =
        control(u"/world/uptrends"_s).value("alert_definitions"_L1).toArray();
    for (const QJsonValue &definition : definitions) {
        const QJsonArray levels = definition["levels"_L1].toArray();
        for (const QJsonValue &level : levels) {
            const QJsonArray attached = level["integrations"_L1].toArray();
            for (const QJsonValue &attachment : attached) {
                if (attachment["integration"_L1].toString() == integrationGuid)
                    attachments.append(attachment);
            }
        }
    }
    return attachments;
}

QJsonObject Witness::control(const QString &path)
{
    return QJsonDocument::fromJson(get(QUrl(m_services.control.toString() + path), {})).object();
}

int Witness::post(const QString &controlPath, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_services.control.toString() + controlPath));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.post(request,
                                          QJsonDocument(body).toJson(QJsonDocument::Compact));
    Driver::waitUntil([reply] { return reply->isFinished(); });
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply->deleteLater();
    return status;
}

bool Witness::refuseOneAttachment(int passing, int status, const QByteArray &body)
{
    return post(u"/faults"_s, {{u"kind"_s, u"status"_s},
                               {u"service"_s, u"uptrends-api"_s},
                               {u"method"_s, u"POST"_s},
                               {u"path"_s, u"/EscalationLevel/[0-9]+/Integration$"_s},
                               {u"skip"_s, passing},
                               {u"count"_s, 1},
                               {u"status"_s, status},
                               {u"body"_s, QString::fromUtf8(body)}})
           == 201;
}

QJsonObject Witness::policyNamed(const QString &name)
{
    const QJsonArray policies = pagerDuty(u"/escalation_policies?query="_s
                                          + QString::fromUtf8(QUrl::toPercentEncoding(name)))
                                    .value("escalation_policies"_L1)
                                    .toArray();
    return policies.size() == 1 ? policies.first().toObject() : QJsonObject();
}

QJsonObject Witness::groupingOf(const QString &serviceId)
{
    const QJsonArray settings = pagerDuty(u"/alert_grouping_settings?service_ids[]="_s + serviceId)
                                    .value("alert_grouping_settings"_L1)
                                    .toArray();
    return settings.size() == 1 ? settings.first().toObject() : QJsonObject();
}

QJsonObject Witness::serviceNamed(const QString &name)
{
    const QJsonArray services = pagerDuty(u"/services?include[]=integrations&name="_s
                                          + QString::fromUtf8(QUrl::toPercentEncoding(name)))
                                    .value("services"_L1)
                                    .toArray();
    return services.size() == 1 ? services.first().toObject() : QJsonObject();
}

QJsonObject Witness::integrationNamed(const QString &name, const QString &type)
{
    for (const QJsonValue &value : uptrends(u"/Integration"_s)) {
        const QJsonObject integration = value.toObject();
        if (integration.value("Type"_L1) == type && integration.value("Name"_L1) == name)
            return integration;
    }
    return {};
}

const QJsonArray Witness::incidentsOf(const QString &serviceId)
{
    return pagerDuty(u"/incidents?date_range=all&limit=100&service_ids[]="_s + serviceId)
        .value("incidents"_L1)
        .toArray();
}

int Witness::levelsWith(const QString &integrationGuid)
{
    int levels = 0;
    for (const QJsonValue &definition : uptrends(u"/AlertDefinition"_s)) {
        const QString base = u"/AlertDefinition/"_s
                             + definition["AlertDefinitionGuid"_L1].toString()
                             + u"/EscalationLevel"_s;
        for (const QJsonValue &level : uptrends(base)) {
            for (const QJsonValue &integration : uptrends(
                     base + u'/' + QString::number(level["Id"_L1].toInt()) + u"/Integration"_s))
                levels += integration["IntegrationGuid"_L1].toString() == integrationGuid ? 1 : 0;
        }
    }
    return levels;
}

} // namespace alertbridge::tour
