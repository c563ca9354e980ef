// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/world.h"

#include <algorithm>

namespace sandbox {

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_offsetMs);
}

void Clock::advance(qint64 seconds)
{
    while (seconds > 0) {
        const qint64 step = std::min<qint64>(seconds, 60);
        m_offsetMs += step * 1000;
        seconds -= step;
        Q_EMIT advanced(now());
    }
}

} // namespace sandbox
