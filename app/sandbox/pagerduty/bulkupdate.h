// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/errors.h"
#include "app/sandbox/pagerduty/paging.h"
#include "app/sandbox/pagerduty/requests.h"

namespace sandbox::pd {

/// How the REST API changes objects of one kind, one by one and many at once.
template<typename T>
struct Updates
{
    QString one; ///< the member that wraps one object
    QString many; ///< the member that wraps the list
    std::function<T *(const QString &id)> find;
    /// Why @p object may not be applied to the object; nothing: it may.
    std::function<std::optional<Response>(const T &, const QJsonObject &object)> refusal;
    std::function<void(T &, const QJsonObject &object, const QString &userId)> apply;
    std::function<QJsonObject(const T &)> draw;
};

/// What a person named by From does with the incident in the path.
template<typename Act>
Response actOnIncident(const Backend &backend, const Request &request, const QStringList &captures,
                       Act act)
{
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    Incident *incident = backend.store.incident(captures.value(0));
    return incident ? act(*incident, *userId) : notFound();
}

template<typename T>
Response updateOne(const Backend &backend, const Request &request, const QString &id,
                   const Updates<T> &updates)
{
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    T *item = updates.find(id);
    if (!item)
        return notFound();
    const std::optional<QJsonObject> object = wrapped(request, updates.one, &refusal);
    if (!object)
        return refusal;
    if (const std::optional<Response> refused = updates.refusal(*item, *object))
        return *refused;
    updates.apply(*item, *object, *userId);
    return Response::json(QJsonObject {{updates.one, updates.draw(*item)}});
}

/// All or none: what one of them may not refuses the whole request. At most 250, or 413 (PUT
/// /incidents, PUT /incidents/{id}/alerts).
template<typename T>
Response updateMany(const Backend &backend, const Request &request, const Updates<T> &updates)
{
    constexpr qsizetype most = 250;
    Response refusal;
    const std::optional<QString> userId = requester(backend, request, &refusal);
    if (!userId)
        return refusal;
    const std::optional<QJsonArray> entries = wrappedList(request, updates.many, &refusal);
    if (!entries)
        return refusal;
    if (entries->size() > most)
        return failure(413, 2001, QStringLiteral("Request Entity Too Large"));
    QList<std::pair<T *, QJsonObject>> changes;
    for (const QJsonValue &entry : *entries) {
        T *item = updates.find(entry[QLatin1String("id")].toString());
        if (!item)
            return notFound();
        if (const std::optional<Response> refused = updates.refusal(*item, entry.toObject()))
            return *refused;
        changes.append({item, entry.toObject()});
    }
    QJsonArray changed;
    for (const auto &[item, object] : std::as_const(changes)) {
        updates.apply(*item, object, *userId);
        changed.append(updates.draw(*item));
    }
    return Paging {100, 0, false}.page(updates.many, changed, changed.size());
}

} // namespace sandbox::pd
