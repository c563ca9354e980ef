// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <functional>

namespace alertbridge {

/// A file of one JSON object that several copies of the app may write, readable by its owner alone.
/// Each write reads what the others wrote first, under a lock, and replaces the file at once. What
/// cannot be understood is kept beside as ".unreadable"; a file of a newer version is neither read
/// nor written. The object carries its version as "version". Not thread-safe.
class SharedFile
{
public:
    enum class State {
        Missing,
        Good,
        SetAside, ///< was not understood: see setAside()
        Newer, ///< of a newer version of the app: left alone
        Unreadable, ///< no right to read it, a link, or too large: left alone
    };

    /// @p largest in bytes: more is not read.
    SharedFile(const QString &path, int version, qint64 largest);

    /// Empty unless good.
    QJsonObject read();
    State state() const { return m_state; } ///< as of the last read or write
    QString setAside() const { return m_setAside; } ///< where the damaged file is kept now

    /// @p change gets what is in the file now and makes of it what shall be there. False where it
    /// could not be written: what was there before still is.
    bool update(const std::function<void(QJsonObject &)> &change);
    /// Where what was read has the right shape of JSON and makes no sense all the same.
    void moveAside();

    /// "<folder>/<prefix><profileId>.json"; @p folder empty: QStandardPaths::AppDataLocation. Empty
    /// where the id could name another folder.
    static QString pathOf(const QString &folder, const QString &prefix, const QString &profileId);

private:
    QJsonObject readNow();

    QString m_path;
    int m_version;
    qint64 m_largest;
    State m_state = State::Missing;
    QString m_setAside;
};

} // namespace alertbridge
