// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/stopsignals.h"

#include <QtCore/QMetaObject>
#include <QtCore/QMutex>

#include <utility>

#include <qt_windows.h>

namespace alertbridge::platform {

namespace {

constexpr DWORD longestEnd = 10'000; ///< milliseconds; the system waits half as long at most

QMutex mutex;
StopSignals *watcher = nullptr; ///< nobody: what comes next has its plain effect

/// In a thread of the system's own.
BOOL WINAPI passOn(DWORD event)
{
    {
        const QMutexLocker lock(&mutex);
        StopSignals *receiver = std::exchange(watcher, nullptr);
        if (!receiver)
            return FALSE;
        const Stop stop = event == CTRL_C_EVENT ? Stop::Interrupt : Stop::Terminate;
        QMetaObject::invokeMethod(
            receiver, [receiver, stop] { Q_EMIT receiver->stopWanted(stop); },
            Qt::QueuedConnection);
    }
    // The process is ended as soon as this returns from one of these.
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        ::Sleep(longestEnd);
    return TRUE;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    const QMutexLocker lock(&mutex);
    watcher = this;
    ::SetConsoleCtrlHandler(passOn, TRUE);
}

StopSignals::~StopSignals()
{
    ::SetConsoleCtrlHandler(passOn, FALSE);
    const QMutexLocker lock(&mutex);
    watcher = nullptr;
}

} // namespace alertbridge::platform
