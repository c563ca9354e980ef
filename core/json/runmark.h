// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>

class QLockFile;

namespace alertbridge {

/// Tells which runs of the app that write into a shared file are still there: each holds a lock
/// file of its own beside it. What a run that has ended left unfinished may be taken up; what one
/// that is alive works on may not. Not thread-safe.
class RunMark
{
public:
    explicit RunMark(const QString &sharedPath);
    ~RunMark(); ///< this run is over

    const QString &id() const { return m_id; } ///< of this run
    /// Before something of this run is written. False where the mark could not be set: others will
    /// take this run for one that has ended.
    bool declare();
    bool isAlive(const QString &id) const; ///< also this run

private:
    QString lockName(const QString &id) const;

    QString m_sharedPath;
    QString m_id;
    std::unique_ptr<QLockFile> m_alive;
};

} // namespace alertbridge
