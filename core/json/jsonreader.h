// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

namespace alertbridge {

/// Reads one JSON object strictly and remembers the first thing wrong with its path
/// ("services[3].id: expected string"). Unknown fields are ignored. Optional fields may be absent
/// or null; a wrong type is an error for both kinds.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object, const QString &path = {});
    static Result<QJsonObject> parseObject(const QByteArray &body);
    static Result<QJsonArray> parseArray(const QByteArray &body);

    QString requiredString(const QString &key);
    QString string(const QString &key, const QString &fallback = {});
    qint64 requiredInteger(const QString &key);
    std::optional<qint64> integer(const QString &key);
    bool boolean(const QString &key, bool fallback);
    std::optional<bool> optionalBoolean(const QString &key);
    QStringList strings(const QString &key);
    /// A child reader that reports into this one. Absent or null: an empty object (error where
    /// required).
    JsonReader object(const QString &key, bool required = false);
    /// Calls @p each with a reader for every element; an element that is no object is an error.
    void forEach(const QString &key, bool required, const std::function<void(JsonReader &)> &each);
    bool has(const QString &key) const; ///< present and not null
    const QJsonObject &raw() const { return m_object; }

    bool ok() const;
    ApiError error() const; ///< Kind::BadResponse with jsonPath
    void fail(const QString &key, const QString &expected);

private:
    struct FirstError;
    JsonReader(const QJsonObject &object, const QString &path, std::shared_ptr<FirstError> error);
    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<FirstError> m_error;
};

} // namespace alertbridge
