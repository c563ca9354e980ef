// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaEnum>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

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

/// Remembers which events took longest, and who received them: where to look when the loop was
/// away.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) // of the network
            return QApplication::notify(receiver, event);
        const qint64 began = processorTime();
        const QByteArray who = m_depth == 0 ? nameOf(receiver) : QByteArray();
        const QEvent::Type type = event->type();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        if (--m_depth == 0)
            keep(double(processorTime() - began) / 1e6, who, type);
        return done;
    }
    void forget()
    {
        m_slowest.clear();
        m_began.start();
    }
    /// Processor milliseconds, when, receiver and event of the slowest, longest first.
    QJsonArray slowest() const
    {
        QJsonArray all;
        for (const Slow &slow : m_slowest) {
            const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(slow.type);
            all.append(QJsonObject {{QStringLiteral("processor_ms"), slow.milliseconds},
                                    {QStringLiteral("at_ms"), slow.at},
                                    {QStringLiteral("receiver"), QString::fromUtf8(slow.who)},
                                    {QStringLiteral("event"), type ? QString::fromLatin1(type)
                                                                   : QString::number(slow.type)}});
        }
        return all;
    }

private:
    struct Slow
    {
        double milliseconds;
        double at;
        QByteArray who;
        QEvent::Type type;
    };

    static QByteArray nameOf(const QObject *receiver)
    {
        QByteArray name;
        for (int up = 0; receiver && up < 3; ++up, receiver = receiver->parent()) {
            name += name.isEmpty() ? "" : " of ";
            name += receiver->metaObject()->className();
        }
        return name;
    }
    void keep(double milliseconds, const QByteArray &who, QEvent::Type type)
    {
        constexpr qsizetype kept = 8;
        const auto place = std::find_if(
            m_slowest.begin(), m_slowest.end(),
            [milliseconds](const Slow &slow) { return slow.milliseconds < milliseconds; });
        if (place == m_slowest.end() && m_slowest.size() >= kept)
            return;
        m_slowest.insert(place, {milliseconds, double(m_began.elapsed()), who, type});
        if (m_slowest.size() > kept)
            m_slowest.removeLast();
    }

    QList<Slow> m_slowest;
    QElapsedTimer m_began;
    int m_depth = 0;
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
