// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <memory>

class QLockFile;

namespace alertbridge {

/// Which window of the app may change things in one profile: the first that opened it, on this
/// computer. The lock of a program that crashed is taken over at once.
class ProfileLock
{
public:
    /// @p folder empty: QStandardPaths::AppDataLocation. Tries to take the lock.
    ProfileLock(const QString &folder, const QString &profileId);
    ~ProfileLock(); ///< gives it back

    /// Also true where the folder cannot be written to: nobody else could hold it then.
    bool isHeld() const { return m_held; }
    bool tryAgain(); ///< isHeld(), after another look

private:
    std::unique_ptr<QLockFile> m_file;
    bool m_held = false;
};

} // namespace alertbridge
