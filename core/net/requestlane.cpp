// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/requestlane.h"

#include <algorithm>

namespace alertbridge {

using std::chrono::milliseconds;

RequestLane::RequestLane(int places, QObject *parent)
    : QObject(parent)
    , m_places(std::max(places, 1))
{
    m_holdTimer.setSingleShot(true);
    m_holdTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_holdTimer, &QTimer::timeout, this, &RequestLane::tick);
    m_turnTimer.setSingleShot(true);
    m_turnTimer.setInterval(0);
    connect(&m_turnTimer, &QTimer::timeout, this, &RequestLane::giveTurns);
}

void RequestLane::enqueue(quint64 request)
{
    m_waiting.append(request);
    scheduleTurns();
}

void RequestLane::enqueueFirst(quint64 request)
{
    m_waiting.prepend(request);
    scheduleTurns();
}

void RequestLane::withdraw(quint64 request)
{
    m_waiting.removeOne(request);
}

void RequestLane::leave()
{
    --m_taken;
    scheduleTurns();
}

void RequestLane::hold(milliseconds pause)
{
    const QDeadlineTimer until(pause, Qt::PreciseTimer);
    if (m_held && until < m_heldUntil)
        return;
    m_held = true;
    m_heldUntil = until;
    tick();
}

QList<quint64> RequestLane::takeWaiting()
{
    return std::exchange(m_waiting, {});
}

void RequestLane::scheduleTurns()
{
    if (!m_held && !m_turnTimer.isActive() && m_taken < m_places && !m_waiting.isEmpty())
        m_turnTimer.start();
}

void RequestLane::giveTurns()
{
    while (!m_held && m_taken < m_places && !m_waiting.isEmpty()) {
        ++m_taken;
        Q_EMIT turnCame(m_waiting.takeFirst());
    }
}

void RequestLane::tick()
{
    const milliseconds remaining(m_heldUntil.remainingTime());
    if (remaining.count() > 0) {
        m_holdTimer.start(std::min(remaining, milliseconds(1000)));
        Q_EMIT held(remaining);
        return;
    }
    m_held = false;
    scheduleTurns();
    Q_EMIT held(milliseconds(0));
}

} // namespace alertbridge
