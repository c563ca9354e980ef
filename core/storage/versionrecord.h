// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace alertbridge {

/// What became of the files when another version of the app wrote them last.
struct VersionChange
{
    enum class Kind { None, Newer, Older }; ///< this version, compared with the one before

    Kind kind = Kind::None;
    QString from; ///< the version that wrote last
    QString backup; ///< the folder with the copies; empty: they could not be made
};

/// Notes which version of the app uses the files, in "version.json" in @p configFolder. Where it
/// was another, later or earlier, all own files are copied first, into a folder "backup-<version>"
/// beside them; call it before anything is written. Where that fails nothing is noted, and it is
/// tried again at the next start. Files without a note are those of 0.1.0, which made none.
/// @p settings are further files to copy, such as the window's.
VersionChange noteVersion(const QString &version, const QString &configFolder,
                          const QString &stateFolder, const QStringList &settings = {});

} // namespace alertbridge
