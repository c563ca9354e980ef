// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/formatversions.h"
#include "core/json/jsonreader.h"
#include "core/json/ownfile.h"
#include "core/setup/setupstate.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSetupState, "alertbridge.setup.state", QtInfoMsg)

constexpr qint64 largestFile = 16 * 1024 * 1024;

/// Its new name; the old one where it could not be moved.
QString moveAside(const QString &path)
{
    const QString aside = path + ".unreadable"_L1;
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        return path;
    qCWarning(lcSetupState) << "Saved set-up was not understood and is kept as" << aside;
    return aside;
}

bool isNewerSetup(const QJsonObject &object)
{
    return object.value("version"_L1).toInteger() > formats::setup;
}

} // namespace

SetupStateStore::SetupStateStore(const QString &folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                : folder)
{
}

QString SetupStateStore::file(const QString &profileId) const
{
    if (!isPlainFileName(profileId))
        return {};
    return m_folder + "/setup-"_L1 + profileId + ".json"_L1;
}

std::optional<SetupState> SetupStateStore::load(const QString &profileId, QString *setAside) const
{
    const QString path = file(profileId);
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return {};
    std::optional<SetupState> state;
    if (info.isFile() && !info.isSymLink() && info.size() <= largestFile) {
        QFile saved(path);
        if (!saved.open(QIODevice::ReadOnly)) {
            qCWarning(lcSetupState) << "Saved set-up cannot be read:" << saved.errorString();
            return {};
        }
        const auto object = JsonReader::parseObject(saved.readAll());
        if (object && isNewerSetup(*object))
            return {};
        if (object)
            state = setupStateFromJson(*object);
    }
    if (!state && setAside)
        *setAside = moveAside(path);
    return state;
}

bool SetupStateStore::save(const QString &profileId, SetupState state) const
{
    const QString path = file(profileId);
    if (path.isEmpty() || !QDir().mkpath(m_folder) || isOfNewerVersion(profileId))
        return false;
    state.savedAt = QDateTime::currentDateTimeUtc();
    return replaceOwnFile(path, QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact));
}

bool SetupStateStore::isOfNewerVersion(const QString &profileId) const
{
    const QString path = file(profileId);
    const QFileInfo info(path);
    QFile saved(path);
    if (path.isEmpty() || !info.isFile() || info.isSymLink() || info.size() > largestFile
        || !saved.open(QIODevice::ReadOnly))
        return false;
    const auto object = JsonReader::parseObject(saved.readAll());
    return object && isNewerSetup(*object);
}

void SetupStateStore::remove(const QString &profileId) const
{
    const QString path = file(profileId);
    if (!path.isEmpty())
        QFile::remove(path);
}

} // namespace alertbridge
