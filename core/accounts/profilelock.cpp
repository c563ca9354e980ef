// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profilelock.h"

#include <QtCore/QDir>
#include <QtCore/QLockFile>
#include <QtCore/QStandardPaths>

namespace alertbridge {

using namespace Qt::StringLiterals;

ProfileLock::ProfileLock(const QString &folder, const QString &profileId)
{
    const QString place = folder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                              : folder;
    QDir().mkpath(place);
    m_file = std::make_unique<QLockFile>(place + "/profile-"_L1 + profileId + ".lock"_L1);
    // A window may be open for weeks: only the end of its program frees the lock.
    m_file->setStaleLockTime(0);
    tryAgain();
}

ProfileLock::~ProfileLock() = default;

bool ProfileLock::tryAgain()
{
    if (!m_held)
        m_held = m_file->tryLock(0) || m_file->error() != QLockFile::LockFailedError;
    return m_held;
}

} // namespace alertbridge
