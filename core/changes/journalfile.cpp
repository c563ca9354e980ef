// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journalfile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>
#include <QtCore/QLoggingCategory>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

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

/// On the disk, not only handed to the system.
bool makeDurable(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
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
    if (!lock.tryLock(lockPatience) || !m_file.open(QIODevice::ReadWrite))
        return false;
    const bool good = takeNew();
    m_file.close();
    return good;
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
        good = m_file.seek(m_end) && m_file.write(line) == line.size() && makeDurable(m_file);
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
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        const bool whole = line.endsWith('\n');
        const QByteArray json = line.mid(checksumLength + 1).chopped(whole ? 1 : 0);
        const QByteArray sum = checksum(m_checksum, json);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!whole || !line.startsWith(sum + ' ') || !document.isObject()) {
            cutAt(m_end, whole || !m_file.atEnd());
            return true;
        }
        m_end += line.size();
        m_checksum = sum;
        m_take(document.object());
    }
    return true;
}

void JournalFile::cutAt(qint64 end, bool keepCopy)
{
    if (keepCopy) {
        m_damaged = true;
        const QString copy = m_file.fileName() + ".damaged"_L1;
        QFile::remove(copy);
        m_file.copy(copy);
        qCWarning(lcJournal) << "The journal is damaged and kept as" << copy;
    }
    m_file.resize(end);
}

} // namespace alertbridge
