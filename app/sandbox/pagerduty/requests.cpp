// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/pagerduty/requests.h"

#include "app/sandbox/pagerduty/errors.h"

#include <algorithm>

namespace sandbox::pd {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 255;

/// Undefined, and the refusal, where the body has no such member of this type.
QJsonValue bodyMember(const Request &request, const QString &name, QJsonValue::Type type,
                      Response *refusal)
{
    const std::optional<QJsonObject> body = request.jsonObject();
    if (!body) {
        *refusal = invalidInput({u"The request body is not valid JSON."_s});
        return QJsonValue::Undefined;
    }
    const QJsonValue value = body->value(name);
    if (value.type() == type)
        return value;
    *refusal = invalidInput({u"Missing required parameter: %1"_s.arg(name)});
    return QJsonValue::Undefined;
}

} // namespace

QStringList includes(const Request &request)
{
    return request.queryValues(u"include"_s);
}

QString query(const Request &request)
{
    return request.queryValue(u"query"_s).toCaseFolded();
}

bool hasAnyOf(const QStringList &ids, const QStringList &wanted)
{
    return wanted.isEmpty() || std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
               return wanted.contains(id);
           });
}

std::optional<QJsonObject> wrapped(const Request &request, const QString &name, Response *refusal)
{
    const QJsonValue value = bodyMember(request, name, QJsonValue::Object, refusal);
    return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
}

std::optional<QJsonObject> wrappedOrBare(const Request &request, const QString &name,
                                         Response *refusal)
{
    const std::optional<QJsonObject> body = request.jsonObject();
    return body && !body->contains(name) ? body : wrapped(request, name, refusal);
}

std::optional<QJsonArray> wrappedList(const Request &request, const QString &name,
                                      Response *refusal)
{
    const QJsonValue value = bodyMember(request, name, QJsonValue::Array, refusal);
    return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
}

std::optional<QString> requester(const Backend &backend, const Request &request, Response *refusal)
{
    const QString email = QString::fromUtf8(request.header("from")).trimmed();
    if (email.isEmpty()) {
        *refusal = failure(
            400, 2001, u"Invalid Input Provided"_s,
            {u"The From header is required and must be the email address of a user."_s});
        return std::nullopt;
    }
    const User *user = backend.store.userByEmail(email);
    if (!user) {
        *refusal = failure(400, 1008, u"Requester User Not Found"_s);
        return std::nullopt;
    }
    return user->id;
}

QString nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return u"Name can't be blank"_s;
    if (name.size() > longestName)
        return u"Name is too long (maximum is %1 characters)"_s.arg(longestName);
    if (name.back().isSpace())
        return u"Name can't end with white space"_s;
    const QList<uint> points = name.toUcs4();
    const bool printable = std::all_of(points.begin(), points.end(), [](uint point) {
        return QChar::isPrint(point) || QChar::category(point) == QChar::Other_Format;
    });
    return printable ? QString() : u"Name can't contain non-printable characters"_s;
}

QDateTime timeFrom(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

std::optional<QDateTime> readTime(const Request &request, const QString &name,
                                  const QDateTime &fallback)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return fallback;
    const QDateTime time = timeFrom(text);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace sandbox::pd
