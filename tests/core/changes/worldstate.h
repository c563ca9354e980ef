// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/changes/changeworld.h"

#include <QtCore/QJsonDocument>

namespace alertbridge::test {

/// Without what may differ between two equal worlds: the order of sets, and maintenance, of which
/// what has ended is kept.
inline QJsonValue comparable(const QJsonValue &value)
{
    if (value.isArray()) {
        QList<QJsonValue> items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            items.append(comparable(each));
        const auto text = [](const QJsonValue &each) {
            return QJsonDocument(QJsonArray {each}).toJson(QJsonDocument::Compact);
        };
        std::sort(items.begin(), items.end(),
                  [&text](const QJsonValue &a, const QJsonValue &b) { return text(a) < text(b); });
        QJsonArray sorted;
        for (const QJsonValue &each : std::as_const(items))
            sorted.append(each);
        return sorted;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    object.remove(QLatin1StringView("maintenance_windows"));
    for (auto field = object.begin(); field != object.end(); ++field)
        *field = comparable(field.value());
    return object;
}

inline QByteArray stateOf(const ChangeWorld &world)
{
    const QJsonObject state {{QStringLiteral("uptrends"), comparable(world.uptrends.dump())},
                             {QStringLiteral("pagerduty"), comparable(world.pagerDuty.dump())}};
    return QJsonDocument(state).toJson();
}

/// For the message of a failed test.
inline QByteArray firstDifference(const QByteArray &was, const QByteArray &is)
{
    const QList<QByteArray> before = was.split('\n');
    const QList<QByteArray> after = is.split('\n');
    for (qsizetype line = 0; line < std::min(before.size(), after.size()); ++line) {
        if (before.at(line) != after.at(line))
            return before.at(line) + " became " + after.at(line);
    }
    return before.size() == after.size() ? QByteArray() : QByteArray("one is longer");
}

} // namespace alertbridge::test
