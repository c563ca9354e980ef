// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace alertbridge::platform {

/// Who asked this process to end.
enum class Stop {
    Interrupt, ///< the person at the terminal: SIGINT, Ctrl+C
    Terminate, ///< the system or another program: SIGTERM; the console or the session is closed
};

/// Such a request as a signal of the event loop. The second one ends the process as if nobody
/// watched. One for each process; main thread.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;
    Q_DISABLE_COPY_MOVE(StopSignals)

Q_SIGNALS:
    void stopWanted(alertbridge::platform::Stop stop);
};

} // namespace alertbridge::platform
