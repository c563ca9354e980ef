// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

namespace alertbridge::uptrends {

/// Uptrends lets two things have one name. Those that look alike, also but for case and blanks, get
/// the beginning of their GUID behind it; for showing only.
template<typename T>
QList<T> withDistinctNames(QList<T> things)
{
    constexpr qsizetype shownOfGuid = 8;
    const auto look = [](const T &thing) { return thing.name.simplified().toCaseFolded(); };
    QHash<QString, int> counts;
    for (const T &thing : std::as_const(things))
        ++counts[look(thing)];
    for (T &thing : things) {
        if (counts.value(look(thing)) > 1)
            thing.name += QStringLiteral(" (%1)").arg(thing.guid.left(shownOfGuid));
    }
    return things;
}

} // namespace alertbridge::uptrends
