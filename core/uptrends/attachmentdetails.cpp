// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uptrends/attachmentdetails.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace alertbridge::uptrends {

namespace {

const QString addressesKey = u"ExtraEmailAddresses"_s;
const QString linksKey = u"StatusHubServiceList"_s;
const QString variablesKey = u"VariableValues"_s;
const QString monitorKey = u"MonitorGuid"_s;
const QString serviceKey = u"IntegrationServiceGuid"_s;

QStringList sortedAddresses(QStringList addresses)
{
    addresses.removeAll(QString());
    addresses.sort(Qt::CaseInsensitive);
    addresses.removeDuplicates();
    return addresses;
}

std::optional<QStringList> readAddresses(const QJsonValue &value)
{
    if (value.isString())
        return addressesFromText(value.toString());
    if (!value.isArray())
        return {};
    QStringList addresses;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &address : array)
        addresses.append(address.toString().trimmed());
    return sortedAddresses(addresses);
}

std::optional<QList<ServiceLink>> readLinks(const QJsonValue &value)
{
    if (!value.isArray())
        return {};
    QList<ServiceLink> links;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const ServiceLink link {element[monitorKey].toString().toLower(),
                                element[serviceKey].toString().toLower()};
        if (link.monitorGuid.isEmpty() || link.serviceGuid.isEmpty())
            return {}; // a list sent back without it would remove it
        if (!links.contains(link))
            links.append(link);
    }
    std::sort(links.begin(), links.end(), [](const ServiceLink &a, const ServiceLink &b) {
        return std::tie(a.serviceGuid, a.monitorGuid) < std::tie(b.serviceGuid, b.monitorGuid);
    });
    return links;
}

std::optional<QMap<QString, QString>> readVariables(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    QMap<QString, QString> variables;
    const QJsonObject object = value.toObject();
    for (auto variable = object.begin(); variable != object.end(); ++variable)
        variables.insert(variable.key(), variable.value().toVariant().toString());
    return variables;
}

} // namespace

QString detailOf(const QString &integrationType)
{
    if (integrationType == "Email"_L1)
        return addressesKey;
    if (integrationType == "Statushub"_L1)
        return linksKey;
    if (integrationType == "GenericWebhook"_L1)
        return variablesKey;
    return {};
}

bool isDetail(const QString &apiName)
{
    return apiName == addressesKey || apiName == linksKey || apiName == variablesKey;
}

QJsonObject toJson(const AttachmentDetails &details)
{
    QJsonObject object;
    if (details.extraEmailAddresses)
        object.insert(addressesKey, QJsonArray::fromStringList(*details.extraEmailAddresses));
    if (details.serviceLinks) {
        QJsonArray links;
        for (const ServiceLink &link : *details.serviceLinks)
            links.append(
                QJsonObject {{monitorKey, link.monitorGuid}, {serviceKey, link.serviceGuid}});
        object.insert(linksKey, links);
    }
    if (details.variables) {
        QJsonObject variables;
        for (auto variable = details.variables->begin(); variable != details.variables->end();
             ++variable)
            variables.insert(variable.key(), variable.value());
        object.insert(variablesKey, variables);
    }
    return object;
}

AttachmentDetails attachmentDetailsFromJson(const QJsonObject &object)
{
    return {readAddresses(object.value(addressesKey)), readLinks(object.value(linksKey)),
            readVariables(object.value(variablesKey))};
}

QJsonObject shownDetails(const QString &integrationType, const AttachmentDetails &details)
{
    const QString name = detailOf(integrationType);
    if (name.isEmpty())
        return {};
    const QJsonValue value = toJson(details).value(name);
    return {{name, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value}};
}

QJsonObject detailsToSend(const AttachmentDetails &details)
{
    QJsonObject object = toJson(details);
    for (const QString &name : {addressesKey, linksKey}) {
        if (object.contains(name))
            object.insert(name + "Specified"_L1, true);
    }
    return object;
}

QStringList addressesFromText(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    return sortedAddresses(text.split(separators, Qt::SkipEmptyParts));
}

} // namespace alertbridge::uptrends
