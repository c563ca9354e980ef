// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

namespace sandbox::uptrends {

/// The JSON object of a request as the service's serializer reads it: member names in any case,
/// unknown members ignored, null as absent, "5" and "true" accepted for numbers and booleans. The
/// first value that does not fit makes the whole body unreadable.
class ApiBody
{
public:
    explicit ApiBody(const Request &request);

    bool has(const QString &name) const;
    std::optional<QString> text(const QString &name);
    std::optional<bool> boolean(const QString &name);
    std::optional<int> integer(const QString &name);
    std::optional<QString> guid(const QString &name); ///< lower case
    std::optional<QStringList> texts(const QString &name);
    std::optional<QHash<QString, QString>> dictionary(const QString &name); ///< of texts
    /// A list of objects that all have a guid under each of @p members; lower case.
    std::optional<QList<QStringList>> guidRows(const QString &name, const QStringList &members);

    /// Members under the names the description gives them, as they came: those of @p names that are
    /// there. One that is left out although its XSpecified says that it counts is cleared: null.
    QJsonObject asSent(const QStringList &names);

    /// A 400 where the body could not be read. Ask after the members were taken.
    std::optional<Response> problem() const;

private:
    QJsonValue member(const QString &name) const;
    void refuse(const QString &name);

    QHash<QString, QJsonValue> m_members;
    QString m_problem;
};

} // namespace sandbox::uptrends
