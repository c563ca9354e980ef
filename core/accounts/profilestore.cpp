// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profilestore.h"

#include "core/json/formatversions.h"
#include "core/json/ownfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

auto withId(const QString &id)
{
    return [id](const Profile &profile) { return profile.id == id; };
}

} // namespace

ProfileStore::ProfileStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                   : folder)
{
    load();
}

QString ProfileStore::fileName() const
{
    return m_folder + "/profiles.json"_L1;
}

void ProfileStore::load()
{
    QFile file(fileName());
    if (!file.exists())
        return;
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
        setAside();
        return;
    }
    const QByteArray content = file.readAll();
    file.close();
    readFrom(content);
}

void ProfileStore::readFrom(const QByteArray &content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    const QJsonObject root = document.object();
    const int version = root.value("version"_L1).toInt(0);
    if (version > formats::profiles) {
        m_fromNewerVersion = true;
        return;
    }
    if (version < 1 || !root.value("profiles"_L1).isArray()) {
        setAside();
        return;
    }
    bool whole = true;
    const QJsonArray entries = root.value("profiles"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const auto profile = profileFromJson(entry.toObject());
        if (profile && !this->profile(profile->id))
            m_profiles.append(*profile);
        else
            whole = false;
    }
    const QString current = root.value("current"_L1).toString();
    if (profile(current))
        m_currentId = current;
    if (!whole)
        setAside();
}

/// The file moves away under a name that is free, so that neither it nor an earlier one is lost.
void ProfileStore::setAside()
{
    QString target = fileName() + ".damaged"_L1;
    for (int number = 2; QFile::exists(target); ++number)
        target = fileName() + u".damaged-%1"_s.arg(number);
    if (QFile::rename(fileName(), target))
        m_damagedFile = target;
    else
        m_damagedFile = fileName();
    if (!m_profiles.isEmpty())
        write();
}

std::optional<Profile> ProfileStore::profile(const QString &id) const
{
    const auto it = std::find_if(m_profiles.cbegin(), m_profiles.cend(), withId(id));
    if (it == m_profiles.cend())
        return std::nullopt;
    return *it;
}

bool ProfileStore::save(const Profile &profile)
{
    if (profile.practice)
        return false;
    const QList<Profile> before = m_profiles;
    const auto it = std::find_if(m_profiles.begin(), m_profiles.end(), withId(profile.id));
    if (it == m_profiles.end())
        m_profiles.append(profile);
    else
        *it = profile;
    if (!write()) {
        m_profiles = before;
        return false;
    }
    Q_EMIT changed();
    return true;
}

bool ProfileStore::remove(const QString &id)
{
    const QList<Profile> before = m_profiles;
    const QString currentBefore = m_currentId;
    if (m_profiles.removeIf(withId(id)) == 0)
        return true;
    if (m_currentId == id)
        m_currentId.clear();
    if (!write()) {
        m_profiles = before;
        m_currentId = currentBefore;
        return false;
    }
    Q_EMIT changed();
    return true;
}

bool ProfileStore::setCurrent(const QString &id)
{
    if (m_currentId == id)
        return true;
    if (!id.isEmpty() && !profile(id))
        return false;
    const QString before = std::exchange(m_currentId, id);
    if (!write()) {
        m_currentId = before;
        return false;
    }
    Q_EMIT changed();
    return true;
}

bool ProfileStore::write()
{
    // A damaged file that could not be moved away must not be overwritten either.
    if (m_fromNewerVersion || m_damagedFile == fileName() || !QDir().mkpath(m_folder))
        return false;
    QJsonArray entries;
    for (const Profile &profile : std::as_const(m_profiles))
        entries.append(toJson(profile));
    const QJsonObject root {
        {u"version"_s, formats::profiles},
        {u"current"_s, m_currentId},
        {u"profiles"_s, entries},
    };
    return replaceOwnFile(fileName(), QJsonDocument(root).toJson());
}

} // namespace alertbridge
