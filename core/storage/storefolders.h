// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace alertbridge {

/// Where the files of this run are. Usually the folders the system names for them. Where one of
/// those cannot be written (a home that may only be read), everything goes into a folder of this
/// run's own, with copies of what is there: the app works as always, and what is done is forgotten
/// with the end of the run. A full disk is no reason for that: it passes, and writing again helps.
class StoreFolders
{
public:
    /// Empty: QStandardPaths::AppConfigLocation and AppDataLocation. Makes what is missing.
    explicit StoreFolders(const QString &config = {}, const QString &state = {});
    ~StoreFolders();

    QString config() const { return m_config; } ///< profiles
    QString state() const { return m_state; } ///< all else
    bool isForThisRunOnly() const { return m_own != nullptr; }
    QString unwritable() const { return m_unwritable; } ///< the folder that is to blame; or empty

private:
    QString m_config;
    QString m_state;
    QString m_unwritable;
    std::unique_ptr<QTemporaryDir> m_own;
};

} // namespace alertbridge
