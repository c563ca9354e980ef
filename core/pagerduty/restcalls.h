// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/restpaging.h"

namespace alertbridge::pagerduty {

/// What RestClient's single calls share.
class RestCalls
{
public:
    /// An id as one segment of a path, whatever it contains.
    static QString segment(const QString &id);
    static QString integrationPath(const QString &serviceId);
    static QString integrationPath(const QString &serviceId, const QString &integrationId);
    static void setBody(HttpRequest &request, const QJsonObject &body);
    /// False for an empty one, and for "." and "..", which QUrl resolves even when encoded: each
    /// would address another operation.
    static bool areUsable(const QStringList &ids);
    static ApiError unusableId();

    /// Reads the object under @p key. @p ids are those the path is made of.
    template<typename T>
    static Async<T> read(QObject *context, HttpClient *http, HttpRequest request,
                         const QString &key,
                         Result<T> (*reader)(const QJsonObject &, const QString &),
                         const QStringList &ids = {})
    {
        if (!areUsable(ids))
            return ready<T>(failure(unusableId()));
        const bool isWrite = request.verb != Verb::Get;
        return converted<T>(context, http->send(std::move(request)),
                            [key, reader, isWrite](const HttpResponse &response) -> Result<T> {
                                Result<QJsonObject> object = objectAt(response, key);
                                Result<T> value = object ? reader(*object, key)
                                                         : failure(object.error());
                                if (!value) {
                                    value.error() = RestPaging::unreadable(value.error(), response);
                                    value.error().outcomeUnknown = isWrite;
                                }
                                return value;
                            });
    }

    static Async<Done> done(QObject *context, HttpClient *http, HttpRequest request,
                            const QStringList &ids);

    /// Those of a list that bear @p name; case does not count, since names that differ only in it
    /// are likely to collide.
    template<typename T>
    static Async<QList<T>> named(QObject *context, const Async<Listing<T>> &listing,
                                 const QString &name)
    {
        return converted<QList<T>>(context, listing,
                                   [name](const Listing<T> &found) -> Result<QList<T>> {
                                       QList<T> matching;
                                       for (const T &item : found.items) {
                                           if (item.name.compare(name, Qt::CaseInsensitive) == 0)
                                               matching.append(item);
                                       }
                                       if (matching.isEmpty() && found.incompleteBecause)
                                           return failure(*found.incompleteBecause);
                                       return matching;
                                   });
    }

private:
    static Result<QJsonObject> objectAt(const HttpResponse &response, const QString &key);
};

} // namespace alertbridge::pagerduty
