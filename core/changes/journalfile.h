// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonObject>

#include <functional>

namespace alertbridge {

/// An append-only file of records that survives a crash at any byte. Each line is a checksum over
/// the line before and its own JSON, so that nothing can be missing or changed in between unseen.
/// What a crash left half-written at the end is cut off; a file damaged further up is kept beside
/// as ".damaged" and read as far as it holds; where that copy cannot be made, it is left alone. One
/// of a newer version is neither read nor written. Where it may only be read, it is. Several
/// processes may append to one file: a lock is held while one does, and it reads what the others
/// wrote first. Not thread-safe.
class JournalFile
{
public:
    using Taker = std::function<void(const QJsonObject &)>;

    /// @p take gets every record once, in the order of the file, from whichever process.
    JournalFile(const QString &path, Taker take);

    bool read(); ///< false where the file is there and cannot be read or locked
    /// Durable where it answers true. @p make is called with all earlier records taken.
    bool append(const std::function<QJsonObject()> &make);
    bool isDamaged() const { return m_damaged; }
    /// Where the whole of a damaged file is kept now; empty where it is still in its place.
    QString damagedCopy() const { return m_copy; }
    bool isNewer() const { return m_newer; } ///< of a newer version of the app

private:
    bool takeNew();
    bool looksNewer();
    bool cutAt(qint64 end, bool keepCopy);
    bool copyAside();

    QFile m_file;
    Taker m_take;
    qint64 m_end = 0; ///< of the last good line
    QByteArray m_checksum; ///< of that line
    QString m_copy;
    bool m_damaged = false;
    bool m_newer = false;
};

} // namespace alertbridge
