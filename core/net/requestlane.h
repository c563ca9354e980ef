// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace alertbridge {

/// The queue of requests that share one budget: hands out a bounded number of places at a time,
/// none while it is held. Knows requests by number only. Owned by HttpClient; main thread.
class RequestLane : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestQueue = 50000;

    RequestLane(int places, QObject *parent);

    bool isFull() const { return m_waiting.size() >= longestQueue; }
    void enqueue(quint64 request);
    void enqueueFirst(quint64 request); ///< for one that had its turn already
    void withdraw(quint64 request); ///< out of the queue; nothing where it is not there
    void leave(); ///< gives a place back
    void hold(std::chrono::milliseconds pause); ///< the longer one counts where it is held already
    QList<quint64> takeWaiting(); ///< empties the queue

Q_SIGNALS:
    void turnCame(quint64 request); ///< the place is taken; leave() gives it back
    void held(
        std::chrono::milliseconds remaining); ///< at once, each second, and with zero at the end

private:
    void scheduleTurns();
    void giveTurns();
    void tick();

    QList<quint64> m_waiting;
    int m_places;
    int m_taken = 0;
    bool m_held = false;
    QDeadlineTimer m_heldUntil;
    QTimer m_holdTimer;
    QTimer m_turnTimer;
};

} // namespace alertbridge
