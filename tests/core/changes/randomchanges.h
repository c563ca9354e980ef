// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/changes/changeworld.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

namespace alertbridge::test {

/// Plans changes that make sense in the world as it is, the same ones for the same seed.
class RandomChanges
{
public:
    RandomChanges(const ChangeWorld &world, quint32 seed)
        : m_world(world)
        , m_random(seed)
    {
    }

    /// Up to @p most, none of which is about what another one changes.
    QList<Change> next(int most);
    int below(int limit) { return int(m_random.bounded(limit)); }

private:
    std::optional<Change> draw();
    Change updateLevel(int definition, int level);
    Change updateDefinition(int definition);
    Change member(int definition, int level);
    Change attachment(int definition, int level);
    Change maintenance();
    QString pick(const char *list, const QString &key);

    const ChangeWorld &m_world;
    QRandomGenerator m_random;
    QSet<QString> m_touched; ///< by the batch that is being drawn
    int m_made = 0;
};

} // namespace alertbridge::test
