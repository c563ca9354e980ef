// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/errorbody.h"

#include "core/net/redactor.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QXmlStreamReader>

namespace alertbridge::errorbody {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype mostDetails = 20;
constexpr qsizetype longestBody = 256 * 1024;

ApiError::Kind kindOf(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 402:
        return Kind::PaymentRequired;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 407: // a proxy stands in between (RFC 9110 §15.5.8)
        return Kind::Offline;
    case 408:
        return Kind::Timeout;
    case 409:
    case 412:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    case 511: // a captive portal (RFC 6585 §6)
        return Kind::Gateway;
    default:
        return status >= 500 ? Kind::Server : Kind::Invalid;
    }
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return cleaned(value.toString());
}

void addDetail(ApiError &error, const QString &text)
{
    const QString detail = cleaned(text);
    if (!detail.isEmpty() && error.details.size() < mostDetails && !error.details.contains(detail))
        error.details.append(detail);
}

/// "errors" is documented as a list of texts; single texts and objects of lists have been seen.
void addDetails(ApiError &error, const QJsonValue &value)
{
    if (value.isString()) {
        addDetail(error, value.toString());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            addDetails(error, item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isString())
                addDetail(error, it.key() + ": "_L1 + it.value().toString());
            else
                addDetails(error, it.value());
        }
    }
}

void readPagerDuty(ApiError &error, const QJsonObject &body)
{
    error.message = textOf(body.value("message"_L1));
    error.code = textOf(body.value("code"_L1));
    addDetails(error, body.value("errors"_L1));
    if (const QJsonValue scopes = body.value("required_scopes"_L1); !scopes.isUndefined()) {
        const QStringList names = scopes.toVariant().toStringList();
        addDetail(error, "required_scopes: "_L1 + names.join(", "_L1));
    }
}

void readOAuth(ApiError &error, const QJsonObject &body)
{
    error.code = textOf(body.value("error"_L1));
    error.message = textOf(body.value("error_description"_L1));
}

void takeMessages(ApiError &error, const QStringList &messages)
{
    for (const QString &text : messages) {
        if (error.message.isEmpty())
            error.message = cleaned(text);
        else
            addDetail(error, text);
    }
}

QStringList uptrendsMessages(const QJsonValue &messages)
{
    QStringList texts;
    const QJsonArray array = messages.toArray();
    for (const QJsonValue &item : array)
        texts.append(item.isObject() ? item.toObject().value("Message"_L1).toString()
                                     : item.toString());
    return texts;
}

QStringList xmlMessages(const QByteArray &body)
{
    QStringList texts;
    QXmlStreamReader xml(body);
    QString leaf;
    QString text;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD: // no message list has one
            return {};
        case QXmlStreamReader::StartElement:
            if (texts.isEmpty() && leaf.isEmpty()
                && xml.name().compare("html"_L1, Qt::CaseInsensitive) == 0)
                return {};
            leaf = xml.name().toString();
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            if (leaf == "Message"_L1 && xml.name() == leaf && !text.trimmed().isEmpty())
                texts.append(text);
            leaf.clear();
            break;
        default:
            break;
        }
    }
    return texts;
}

void readBody(ApiError &error, const QByteArray &body)
{
    if (body.startsWith('<')) {
        takeMessages(error, xmlMessages(body));
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue inner = object.value("error"_L1);
    if (inner.isObject())
        readPagerDuty(error, inner.toObject());
    else if (inner.isString())
        readOAuth(error, object);
    else if (object.contains("Messages"_L1))
        takeMessages(error, uptrendsMessages(object.value("Messages"_L1)));
    else if (object.contains("Message"_L1))
        takeMessages(error, {object.value("Message"_L1).toString()});
    else
        readPagerDuty(error, object);
}

void refine(ApiError &error)
{
    using Kind = ApiError::Kind;
    using Service = ApiError::Service;
    // Uptrends' API description labels 403 "one or more validation errors occurred".
    if (error.service == Service::UptrendsApi && error.kind == Kind::Forbidden
        && !error.message.isEmpty())
        error.kind = Kind::Invalid;
    if (error.service == Service::PagerDutyApi && error.isNameTaken())
        error.kind = Kind::Conflict;
    if (error.service == Service::PagerDutyEvents && error.kind == Kind::Invalid) {
        const QStringList texts = QStringList(error.message) + error.details;
        if (!texts.filter(u"Invalid routing key"_s, Qt::CaseInsensitive).isEmpty())
            error.code = u"invalid_routing_key"_s;
    }
}

} // namespace

QString cleaned(const QString &text)
{
    QString result = redactor::redacted(text.left(8 * longestText));
    for (QChar &character : result) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    result = result.simplified();
    if (result.size() > longestText) {
        result.truncate(longestText - 1);
        if (result.back().isHighSurrogate())
            result.chop(1);
        result += QChar(0x2026);
    }
    return result;
}

ApiError read(ApiError::Service service, int status, const QByteArray &body)
{
    ApiError error;
    error.kind = kindOf(status);
    error.service = service;
    error.httpStatus = status;
    if (body.size() <= longestBody)
        readBody(error, body.trimmed());
    if (status == 407 && error.code.isEmpty())
        error.code = u"proxy_authentication"_s;
    refine(error);
    return error;
}

} // namespace alertbridge::errorbody
