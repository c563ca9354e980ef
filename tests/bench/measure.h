// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTimer>

#include <algorithm>
#include <ctime>

namespace alertbridge::bench {

/// Of this thread, nanoseconds of the processor: what a busy machine does meanwhile does not count.
inline qint64 processorTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// How long the event loop was away at most: by the clock, and in time of the processor.
class LoopProbe : public QObject
{
public:
    LoopProbe()
    {
        m_tick.setInterval(1);
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, [this] { look(); });
    }
    void start()
    {
        m_longest = 0;
        m_longestWork = 0;
        m_since.start();
        m_worked = processorTime();
        m_tick.start();
    }
    void stop()
    {
        m_tick.stop();
        look();
    }
    double milliseconds() const { return double(m_longest) / 1e6; }
    double processorMilliseconds() const { return double(m_longestWork) / 1e6; }

private:
    void look()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.start();
        const qint64 now = processorTime();
        m_longestWork = std::max(m_longestWork, now - m_worked);
        m_worked = now;
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    qint64 m_worked = 0;
    qint64 m_longestWork = 0;
};

/// "VmHWM", "VmRSS" of this process in mebibytes; 0 where the system does not tell.
inline double memoryMiB(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace alertbridge::bench
