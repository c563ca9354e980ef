// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace alertbridge::test {

/// File systems of this process's own, for what rights and fakes cannot show: a disk that is full
/// or may only be read, also for root.
namespace ownmounts {

/// First thing in main(), while there is one thread: nobody else sees what is mounted after it.
/// False where the system does not allow that; the tests then skip.
bool prepare();
bool isPossible(); ///< what prepare() answered

} // namespace ownmounts

/// A small file system in memory over a folder, as long as it lives.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, int kibibytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    bool setReadOnly(bool readOnly) const;
    void fill() const; ///< until nothing more goes in
    void makeRoom() const; ///< after fill()

private:
    QString filler() const { return m_folder + QStringLiteral("/filler"); }
    QString m_folder;
    bool m_mounted = false;
};

} // namespace alertbridge::test
