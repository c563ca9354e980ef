// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"
#include "app/sandbox/pagerduty/backend.h"

/// What the REST routes have in common when they read a request.
namespace sandbox::pd {

QStringList includes(const Request &request); ///< the values of include[]
QString query(const Request &request); ///< the text that names shall contain, case-folded

/// Whether @p ids has one of @p wanted; true where nothing in particular is wanted.
bool hasAnyOf(const QStringList &ids, const QStringList &wanted);

/// The object under @p name in the body; nothing, and the refusal, where it is not there.
std::optional<QJsonObject> wrapped(const Request &request, const QString &name, Response *refusal);

/// As wrapped(), or the body itself where it has no such member: go-pagerduty sends some updates
/// without the wrapping that the description asks for.
std::optional<QJsonObject> wrappedOrBare(const Request &request, const QString &name,
                                         Response *refusal);

/// The array under @p name in the body; nothing, and the refusal, where it is not there.
std::optional<QJsonArray> wrappedList(const Request &request, const QString &name,
                                      Response *refusal);

/// Whoever acts: From names a user of the account and is required where people act on incidents
/// (developer-docs, REST-API/03). Nothing, and the refusal, where it is missing or unknown.
std::optional<QString> requester(const Backend &backend, const Request &request, Response *refusal);

/// What is wrong with a name, as terraform-provider-pagerduty's validator lists the rules; empty:
/// nothing.
QString nameProblem(const QString &name);

/// An ISO 8601 time, in UTC where it names no zone; invalid where it is none.
QDateTime timeFrom(const QString &text);

/// The parameter as a time, or @p fallback where it is absent; nothing where it is no ISO 8601
/// time.
std::optional<QDateTime> readTime(const Request &request, const QString &name,
                                  const QDateTime &fallback);

} // namespace sandbox::pd
