// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/jsonreader.h"
#include "core/pagerduty/types.h"

/// What the readers of PagerDuty's types share.
namespace alertbridge::pagerduty::typereading {

/// Absent or null: an invalid date. ISO 8601 with zone, as PagerDuty writes it (REST-API/08).
QDateTime dateTime(JsonReader &reader, const QString &key);

/// Kept only where it may be opened in a browser (http, https); anything else counts as absent.
QUrl webUrl(JsonReader &reader, const QString &key);

/// Absent or null: an empty id.
Reference reference(JsonReader &reader, const QString &key);

/// "name", or for references "summary".
QString nameOrSummary(JsonReader &reader);

template<typename T>
Result<T> resultOf(const JsonReader &reader, T value)
{
    if (!reader.ok())
        return failure(reader.error());
    return value;
}

} // namespace alertbridge::pagerduty::typereading
