// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QSocketNotifier;

namespace alertbridge::headless {

/// SIGINT and SIGTERM as a signal of the event loop. The second one of them ends the process as if
/// nobody watched. One for each process. Main thread.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;
    Q_DISABLE_COPY_MOVE(SignalWatch)

Q_SIGNALS:
    void interrupted(int signal);

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace alertbridge::headless
