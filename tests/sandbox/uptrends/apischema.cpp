// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/uptrends/apischema.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

ApiSchema::ApiSchema()
{
    QFile file(fileName());
    if (file.open(QIODevice::ReadOnly))
        m_definitions =
            QJsonDocument::fromJson(file.readAll()).object().value("definitions"_L1).toObject();
}

QString ApiSchema::fileName() const
{
    return QString::fromUtf8(UPTRENDS_DESCRIPTION);
}

QStringList ApiSchema::problems(const QString &name, const QJsonValue &value) const
{
    QStringList found;
    if (!m_definitions.contains(name))
        found.append(u"%1 is not described"_s.arg(name));
    check(m_definitions.value(name).toObject(), value, name, found);
    return found;
}

QStringList ApiSchema::problemsOfList(const QString &name, const QJsonValue &list) const
{
    if (!list.isArray())
        return {u"%1: expected an array"_s.arg(name)};
    QStringList found;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        found += problems(name, item);
    return found;
}

void ApiSchema::check(const QJsonObject &schema, const QJsonValue &value, const QString &path,
                      QStringList &found) const
{
    if (const QString target = schema.value("$ref"_L1).toString(); !target.isEmpty())
        return check(m_definitions.value(target.section(u'/', -1)).toObject(), value, path, found);
    const QString type = schema.value("type"_L1).toString();
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    // The conversion of the description turned references with a comment beside them into empty
    // objects.
    if (type.isEmpty() || (type == "object"_L1 && properties.isEmpty()))
        return;
    const bool fits = (type == "object"_L1 && value.isObject())
                      || (type == "array"_L1 && value.isArray())
                      || (type == "string"_L1 && value.isString())
                      || (type == "boolean"_L1 && value.isBool())
                      || (type == "integer"_L1 && value.isDouble()
                          && value.toDouble() == double(value.toInteger()));
    if (!fits) {
        found.append(u"%1: expected %2"_s.arg(path, type));
        return;
    }
    if (const QJsonArray values = schema.value("enum"_L1).toArray();
        !values.isEmpty() && !values.contains(value))
        found.append(u"%1: %2 is not one of the values"_s.arg(path, value.toString()));
    static const QRegularExpression guid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    if (schema.value("format"_L1).toString() == "guid"_L1
        && !guid.match(value.toString()).hasMatch())
        found.append(u"%1: not a guid"_s.arg(path));
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const QJsonValue &name : required) {
        if (!value.toObject().contains(name.toString()))
            found.append(u"%1.%2: missing"_s.arg(path, name.toString()));
    }
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (const QJsonValue member = value.toObject().value(it.key()); !member.isUndefined())
            check(it.value().toObject(), member, path + u'.' + it.key(), found);
    }
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        check(schema.value("items"_L1).toObject(), item, path + u"[]"_s, found);
}
