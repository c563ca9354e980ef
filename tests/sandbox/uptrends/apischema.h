// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

/// The vendor's description of API v4, where it is at hand.
class ApiSchema
{
public:
    ApiSchema();

    bool isAvailable() const { return !m_definitions.isEmpty(); }
    QString fileName() const;
    /// What in @p value does not fit the definition called @p name; each entry starts with its
    /// path.
    QStringList problems(const QString &name, const QJsonValue &value) const;
    QStringList problemsOfList(const QString &name, const QJsonValue &list) const;

private:
    void check(const QJsonObject &schema, const QJsonValue &value, const QString &path,
               QStringList &found) const;

    QJsonObject m_definitions;
};
