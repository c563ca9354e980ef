// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/uptrends/apibody.h"

#include "app/sandbox/uptrends/apiroutes.h"

#include <QtCore/QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sandbox::uptrends {

ApiBody::ApiBody(const Request &request)
{
    const std::optional<QJsonObject> object = request.jsonObject();
    if (!object) {
        m_problem = u"The request body could not be read as a JSON object."_s;
        return;
    }
    for (auto it = object->begin(); it != object->end(); ++it)
        m_members.insert(it.key().toLower(), it.value());
}

QJsonValue ApiBody::member(const QString &name) const
{
    return m_members.value(name.toLower(), QJsonValue(QJsonValue::Undefined));
}

bool ApiBody::has(const QString &name) const
{
    const QJsonValue value = member(name);
    return !value.isUndefined() && !value.isNull();
}

void ApiBody::refuse(const QString &name)
{
    if (m_problem.isEmpty())
        m_problem = u"The value of '%1' could not be converted to the expected type."_s.arg(name);
}

std::optional<QString> ApiBody::text(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = member(name);
    if (value.isArray() || value.isObject()) {
        refuse(name);
        return std::nullopt;
    }
    return value.toVariant().toString();
}

std::optional<bool> ApiBody::boolean(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = member(name);
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().toLower();
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    refuse(name);
    return std::nullopt;
}

std::optional<int> ApiBody::integer(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = member(name);
    bool fits = value.isDouble();
    double number = value.toDouble();
    if (value.isString())
        number = value.toString().toDouble(&fits);
    if (!fits || number != std::floor(number) || number < std::numeric_limits<int>::min()
        || number > std::numeric_limits<int>::max()) {
        refuse(name);
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<QString> ApiBody::guid(const QString &name)
{
    const std::optional<QString> value = text(name);
    if (value && !isGuid(*value)) {
        refuse(name);
        return std::nullopt;
    }
    return value ? std::optional(value->toLower()) : std::nullopt;
}

std::optional<QStringList> ApiBody::texts(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    if (!member(name).isArray()) {
        refuse(name);
        return std::nullopt;
    }
    QStringList list;
    const QJsonArray array = member(name).toArray();
    for (const QJsonValue &value : array) {
        if (!value.isString())
            refuse(name);
        list.append(value.toString());
    }
    return list;
}

std::optional<QHash<QString, QString>> ApiBody::dictionary(const QString &name)
{
    if (!has(name))
        return std::nullopt;
    if (!member(name).isObject()) {
        refuse(name);
        return std::nullopt;
    }
    QHash<QString, QString> values;
    const QJsonObject object = member(name).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isArray() || it->isObject())
            refuse(name);
        values.insert(it.key(), it->toVariant().toString());
    }
    return values;
}

std::optional<QList<QStringList>> ApiBody::guidRows(const QString &name, const QStringList &members)
{
    if (!has(name))
        return std::nullopt;
    if (!member(name).isArray()) {
        refuse(name);
        return std::nullopt;
    }
    QList<QStringList> rows;
    const QJsonArray array = member(name).toArray();
    for (const QJsonValue &element : array) {
        QStringList row;
        for (const QString &key : members) {
            const QString guid = element[key].toString().toLower();
            if (!isGuid(guid))
                refuse(name);
            row.append(guid);
        }
        rows.append(row);
    }
    return rows;
}

QJsonObject ApiBody::asSent(const QStringList &names)
{
    QJsonObject members;
    for (const QString &name : names) {
        if (has(name))
            members.insert(name, member(name));
        else if (boolean(name + u"Specified"_s).value_or(false))
            members.insert(name, QJsonValue());
    }
    return members;
}

std::optional<Response> ApiBody::problem() const
{
    return m_problem.isEmpty() ? std::nullopt : std::optional(badRequest(m_problem));
}

} // namespace sandbox::uptrends
