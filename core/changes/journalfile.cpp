// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journalfile.h"

#include "core/platform/platform.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>
#include <QtCore/QLoggingCategory>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcJournal, "alertbridge.changes.journal", QtInfoMsg)

constexpr qsizetype checksumLength = 16; ///< hexadecimal digits
constexpr int lockPatience = 2000; ///< milliseconds; another process holds it for one record only

QByteArray checksum(const QByteArray &before, const QByteArray &json)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(json);
    return hash.result().toHex().left(checksumLength);
}

} // namespace

JournalFile::JournalFile(const QString &path, Taker take)
    : m_file(path)
    , m_take(std::move(take))
{
}

bool JournalFile::read()
{
    if (!m_file.exists())
        return true;
    QLockFile lock(m_file.fileName() + ".lock"_L1);
    const bool locked = lock.tryLock(lockPatience);
    if (!locked && lock.error() == QLockFile::LockFailedError)
        return false;
    // On a disk that cannot be written: what is whole is shown, nothing is mended.
    if (!(locked && m_file.open(QIODevice::ReadWrite)) && !m_file.open(QIODevice::ReadOnly))
        return false;
    const bool good = takeNew();
    m_file.close();
    return good;
}

/// Version 1 has no heading: its lines begin with a checksum.
bool JournalFile::looksNewer()
{
    constexpr QByteArrayView heading = "alertbridge-journal ";
    return m_file.peek(heading.size()) == heading;
}

bool JournalFile::append(const std::function<QJsonObject()> &make)
{
    if (!QDir().mkpath(QFileInfo(m_file.fileName()).path()))
        return false;
    QLockFile lock(m_file.fileName() + ".lock"_L1);
    if (!lock.tryLock(lockPatience))
        return false;
    const bool isNew = !m_file.exists();
    if (!m_file.open(QIODevice::ReadWrite))
        return false;
    if (isNew) // names of services and people are nobody else's business on a shared computer
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    bool good = takeNew();
    if (good) {
        const QJsonObject record = make();
        const QByteArray json = QJsonDocument(record).toJson(QJsonDocument::Compact);
        const QByteArray sum = checksum(m_checksum, json);
        const QByteArray line = sum + ' ' + json + '\n';
        good = m_file.seek(m_end) && m_file.write(line) == line.size()
               && platform::commitToDisk(m_file);
        if (good) {
            m_end += line.size();
            m_checksum = sum;
            m_take(record);
        } else {
            m_file.resize(m_end); // a full disk may have taken half of it
        }
    }
    m_file.close();
    return good;
}

bool JournalFile::takeNew()
{
    if (m_file.size() < m_end) { // replaced from outside: nothing that was taken is there any more
        m_damaged = true;
        qCWarning(lcJournal) << "The journal became shorter:" << m_file.fileName();
        return false;
    }
    if (!m_file.seek(m_end))
        return false;
    m_newer = m_end == 0 && looksNewer();
    if (m_newer) {
        qCWarning(lcJournal) << "Of a newer version, and left alone:" << m_file.fileName();
        return false;
    }
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        const bool whole = line.endsWith('\n');
        const QByteArray json = line.mid(checksumLength + 1).chopped(whole ? 1 : 0);
        const QByteArray sum = checksum(m_checksum, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!whole || !line.startsWith(sum + ' ') || !document.isObject()) {
            return cutAt(m_end, whole || !m_file.atEnd());
        }
        m_end += line.size();
        m_checksum = sum;
        m_take(document.object());
    }
    return true;
}

/// True where it can be gone on behind @p end. Without a whole copy of a damaged file nothing is
/// cut off: there may be no room for it.
bool JournalFile::cutAt(qint64 end, bool keepCopy)
{
    m_damaged = m_damaged || keepCopy;
    if (!m_file.isWritable())
        return true; // nobody will
    if (keepCopy && !copyAside())
        return false;
    return m_file.resize(end);
}

bool JournalFile::copyAside()
{
    const QString copy = m_file.fileName() + ".damaged"_L1;
    const QString draft = copy + ".part"_L1;
    QFile::remove(draft);
    QFile whole(m_file.fileName()); // copy() would close the one that is being read
    const bool copied = whole.copy(draft) && QFileInfo(draft).size() == whole.size();
    if (!copied) {
        QFile::remove(draft);
        qCWarning(lcJournal) << "The journal is damaged, and no copy of it could be made";
        return false;
    }
    QFile::remove(copy);
    if (!QFile::rename(draft, copy))
        return false;
    qCWarning(lcJournal) << "The journal is damaged and kept as" << copy;
    m_copy = copy;
    return true;
}

} // namespace alertbridge
