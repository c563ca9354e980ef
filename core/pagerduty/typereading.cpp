// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/typereading.h"

namespace alertbridge::pagerduty::typereading {

using namespace Qt::StringLiterals;

QDateTime dateTime(JsonReader &reader, const QString &key)
{
    const QString text = reader.string(key);
    if (text.isEmpty())
        return {};
    const QDateTime result = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!result.isValid())
        reader.fail(key, u"date"_s);
    return result;
}

QUrl webUrl(JsonReader &reader, const QString &key)
{
    const QUrl url(reader.string(key), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

Reference reference(JsonReader &reader, const QString &key)
{
    if (!reader.has(key))
        return {};
    JsonReader inner = reader.object(key);
    Reference result;
    result.id = inner.requiredString(u"id"_s);
    result.type = inner.string(u"type"_s);
    result.summary = nameOrSummary(inner);
    result.htmlUrl = webUrl(inner, u"html_url"_s);
    return result;
}

QString nameOrSummary(JsonReader &reader)
{
    const QString name = reader.string(u"name"_s);
    return name.isEmpty() ? reader.string(u"summary"_s) : name;
}

} // namespace alertbridge::pagerduty::typereading
