// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/service.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QStringList decodedValues(const QUrlQuery &query, const QString &name)
{
    QStringList values;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == name)
            values.append(value);
    }
    return values;
}

} // namespace

QString Request::queryValue(const QString &name) const
{
    return decodedValues(query, name).value(0);
}

QStringList Request::queryValues(const QString &name) const
{
    QStringList values = decodedValues(query, name);
    const QString other = name.endsWith("[]"_L1) ? name.chopped(2) : name + "[]"_L1;
    return values + decodedValues(query, other);
}

QString Request::cookie(const QString &name) const
{
    const QStringList cookies = QString::fromUtf8(header("cookie")).split(u';');
    for (const QString &cookie : cookies) {
        const QString trimmed = cookie.trimmed();
        if (trimmed.startsWith(name + u'='))
            return trimmed.mid(name.size() + 1);
    }
    return {};
}

QUrlQuery Request::form() const
{
    QByteArray text = body;
    text.replace('+', "%20");
    return QUrlQuery(QString::fromUtf8(text));
}

QString Request::formValue(const QString &name) const
{
    return decodedValues(form(), name).value(0);
}

QStringList Request::formValues(const QString &name) const
{
    return decodedValues(form(), name);
}

std::optional<QJsonObject> Request::jsonObject() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

Response Response::json(const QJsonValue &value, int status)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray())
                                                   : QJsonDocument(value.toObject());
    return {status, "application/json; charset=utf-8", {}, document.toJson(QJsonDocument::Compact)};
}

Response Response::html(const QString &page, int status)
{
    return {status, "text/html; charset=utf-8", {}, page.toUtf8()};
}

Response Response::text(const QString &text, int status)
{
    return {status, "text/plain; charset=utf-8", {}, text.toUtf8()};
}

Response Response::empty(int status)
{
    return {status, {}, {}, {}};
}

Response Response::redirect(const QUrl &to, int status)
{
    Response response = empty(status);
    response.withHeader("Location", to.toEncoded());
    return response;
}

Response &Response::withHeader(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

Response &Response::withCookie(const QByteArray &name, const QByteArray &value)
{
    return withHeader("Set-Cookie", name + '=' + value + "; Path=/; HttpOnly; SameSite=Lax");
}

} // namespace sandbox
