// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/sharedfile.h"

#include "core/json/jsonreader.h"
#include "core/json/ownfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSharedFile, "alertbridge.json.sharedfile", QtInfoMsg)

constexpr int writerPatience = 2000; ///< milliseconds; another copy holds it for one write only

bool mayNameAFile(const QString &profileId)
{
    const auto isPlain = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    };
    return !profileId.isEmpty() && profileId.size() <= 64
           && std::all_of(profileId.begin(), profileId.end(), isPlain);
}

} // namespace

SharedFile::SharedFile(const QString &path, int version, qint64 largest)
    : m_path(path)
    , m_version(version)
    , m_largest(largest)
{
}

QString SharedFile::pathOf(const QString &folder, const QString &prefix, const QString &profileId)
{
    if (!mayNameAFile(profileId))
        return {};
    const QString place = folder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                              : folder;
    return place + u'/' + prefix + profileId + ".json"_L1;
}

QJsonObject SharedFile::read()
{
    m_state = State::Missing;
    if (m_path.isEmpty() || !QFileInfo(m_path).isReadable())
        return readNow();
    QLockFile lock(m_path + ".lock"_L1);
    lock.tryLock(writerPatience); // only for moving aside; reading needs none
    return readNow();
}

QJsonObject SharedFile::readNow()
{
    m_state = State::Missing;
    const QFileInfo info(m_path);
    if (m_path.isEmpty() || (!info.exists() && !info.isSymLink()))
        return {};
    QFile file(m_path);
    if (info.isSymLink() || !info.isFile() || info.size() > m_largest
        || !file.open(QIODevice::ReadOnly)) {
        m_state = State::Unreadable;
        qCWarning(lcSharedFile) << "Not read, and left alone:" << m_path;
        return {};
    }
    const auto object = JsonReader::parseObject(file.readAll());
    file.close();
    const qint64 version = object ? object->value("version"_L1).toInteger() : 0;
    if (version > m_version) {
        m_state = State::Newer;
        return {};
    }
    if (version < 1) {
        moveAside();
        return {};
    }
    m_state = State::Good;
    return *object;
}

void SharedFile::moveAside()
{
    const QString aside = m_path + ".unreadable"_L1;
    QFile::remove(aside);
    m_state = State::SetAside;
    m_setAside = QFile::rename(m_path, aside) ? aside : m_path;
    qCWarning(lcSharedFile) << "Not understood, and kept as" << m_setAside;
}

bool SharedFile::update(const std::function<void(QJsonObject &)> &change)
{
    if (m_path.isEmpty() || !QDir().mkpath(QFileInfo(m_path).path()))
        return false;
    QLockFile lock(m_path + ".lock"_L1);
    if (!lock.tryLock(writerPatience))
        return false;
    QJsonObject object = readNow();
    if (m_state == State::Newer || m_state == State::Unreadable)
        return false;
    change(object);
    object.insert(u"version"_s, m_version);
    const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (content.size() > m_largest || !replaceOwnFile(m_path, content))
        return false;
    m_state = State::Good;
    return true;
}

} // namespace alertbridge
