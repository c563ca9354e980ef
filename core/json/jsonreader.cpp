// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonreader.h"

#include <QtCore/QJsonDocument>

namespace alertbridge {

using namespace Qt::StringLiterals;

struct JsonReader::FirstError
{
    bool set = false;
    QString path;
    QString expected;
};

namespace {

ApiError badResponse(const QString &code, const QString &message, const QString &path)
{
    ApiError error;
    error.kind = ApiError::Kind::BadResponse;
    error.code = code;
    error.message = message;
    error.jsonPath = path;
    return error;
}

Result<QJsonDocument> parse(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return failure(badResponse(u"json_syntax"_s,
                                   "%1 at byte %2 of %3"_L1.arg(problem.errorString())
                                       .arg(problem.offset)
                                       .arg(body.size()),
                                   {}));
    }
    return document;
}

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

QString indexed(const QString &key, qsizetype index)
{
    return key + u'[' + QString::number(index) + u']';
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    // toInteger() gives its default for fractions and for what does not fit.
    const qint64 number = value.toInteger(0);
    if (number == 0 && value.toInteger(1) != 0)
        return {};
    return number;
}

} // namespace

JsonReader::JsonReader(const QJsonObject &object, const QString &path)
    : JsonReader(object, path, std::make_shared<FirstError>())
{
}

JsonReader::JsonReader(const QJsonObject &object, const QString &path,
                       std::shared_ptr<FirstError> error)
    : m_object(object)
    , m_path(path)
    , m_error(std::move(error))
{
}

Result<QJsonObject> JsonReader::parseObject(const QByteArray &body)
{
    const auto document = parse(body);
    if (!document)
        return failure(document.error());
    if (!document->isObject())
        return failure(badResponse(u"json_type"_s, u"expected object"_s, u"$"_s));
    return document->object();
}

Result<QJsonArray> JsonReader::parseArray(const QByteArray &body)
{
    const auto document = parse(body);
    if (!document)
        return failure(document.error());
    if (!document->isArray())
        return failure(badResponse(u"json_type"_s, u"expected array"_s, u"$"_s));
    return document->array();
}

QString JsonReader::requiredString(const QString &key)
{
    if (!m_object.value(key).isString())
        fail(key, u"string"_s);
    return m_object.value(key).toString();
}

QString JsonReader::string(const QString &key, const QString &fallback)
{
    return has(key) ? requiredString(key) : fallback;
}

qint64 JsonReader::requiredInteger(const QString &key)
{
    const std::optional<qint64> number = wholeNumber(m_object.value(key));
    if (!number)
        fail(key, u"integer"_s);
    return number.value_or(0);
}

std::optional<qint64> JsonReader::integer(const QString &key)
{
    if (!has(key))
        return {};
    return requiredInteger(key);
}

bool JsonReader::boolean(const QString &key, bool fallback)
{
    return optionalBoolean(key).value_or(fallback);
}

std::optional<bool> JsonReader::optionalBoolean(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    if (isAbsent(value))
        return {};
    if (!value.isBool()) {
        fail(key, u"boolean"_s);
        return {};
    }
    return value.toBool();
}

QStringList JsonReader::strings(const QString &key)
{
    const QJsonValue value = m_object.value(key);
    QStringList result;
    if (isAbsent(value))
        return result;
    if (!value.isArray())
        fail(key, u"array"_s);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            fail(indexed(key, i), u"string"_s);
        result.append(array.at(i).toString());
    }
    return result;
}

JsonReader JsonReader::object(const QString &key, bool required)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject() && (required || !isAbsent(value)))
        fail(key, u"object"_s);
    return JsonReader(value.toObject(), joined(m_path, key), m_error);
}

void JsonReader::forEach(const QString &key, bool required,
                         const std::function<void(JsonReader &)> &each)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray()) {
        if (required || !isAbsent(value))
            fail(key, u"array"_s);
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject()) {
            fail(indexed(key, i), u"object"_s);
            continue;
        }
        JsonReader element(array.at(i).toObject(), joined(m_path, indexed(key, i)), m_error);
        each(element);
    }
}

bool JsonReader::has(const QString &key) const
{
    return !isAbsent(m_object.value(key));
}

bool JsonReader::ok() const
{
    return !m_error->set;
}

ApiError JsonReader::error() const
{
    return badResponse(u"json_type"_s, "expected "_L1 + m_error->expected, m_error->path);
}

void JsonReader::fail(const QString &key, const QString &expected)
{
    if (m_error->set)
        return;
    *m_error = {true, joined(m_path, key), expected};
}

} // namespace alertbridge
