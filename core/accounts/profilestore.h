// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace alertbridge {

/// The profiles on disk: one JSON file, written atomically, no secrets. A damaged file is set aside
/// with a ".damaged" suffix and reported by damagedFile(); a file of a newer version of the app is
/// neither read nor written. Main thread.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(const QString &folder,
                          QObject *parent = nullptr); ///< empty: QStandardPaths::AppConfigLocation

    QList<Profile> profiles() const { return m_profiles; }
    std::optional<Profile> profile(const QString &id) const;
    QString currentId() const { return m_currentId; }
    QString damagedFile() const { return m_damagedFile; }
    bool fromNewerVersion() const
    {
        return m_fromNewerVersion;
    } ///< nothing was read, nothing will be written
    bool save(const Profile &profile); ///< inserts or replaces; false where the file could not be
                                       ///< written, or for practice
    bool remove(const QString &id);
    bool setCurrent(const QString &id);

Q_SIGNALS:
    void changed();

private:
    void load();
    void readFrom(const QByteArray &content);
    void setAside();
    QString fileName() const;
    bool write();
    QString m_folder;
    QList<Profile> m_profiles;
    QString m_currentId;
    QString m_damagedFile;
    bool m_fromNewerVersion = false;
};

} // namespace alertbridge
