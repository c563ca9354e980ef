// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/versionrecord.h"

#include "core/json/formatversions.h"
#include "core/json/jsonreader.h"
#include "core/json/ownfile.h"
#include "core/storage/ownfiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QVersionNumber>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcVersion, "alertbridge.storage.version", QtInfoMsg)

const QString firstVersion = u"0.1.0"_s; ///< noted nothing
constexpr int otherStartPatience = 500; ///< milliseconds: another copy of the app that starts
constexpr qint64 largestRecord = 64 * 1024;

/// Empty where none is noted, or it cannot be read.
QString notedVersion(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRecord)
        return {};
    const auto object = JsonReader::parseObject(file.readAll());
    const QString version = object ? object->value("program"_L1).toString() : QString();
    // It becomes part of a folder's name.
    const auto number = QVersionNumber::fromString(version);
    return number.isNull() ? QString() : number.toString();
}

/// All files, or none. The folder's name tells that they are whole.
QString backUp(const QString &version, const QString &configFolder, const QString &stateFolder,
               const QStringList &settings)
{
    QString target = configFolder + "/backup-"_L1 + version;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = configFolder + u"/backup-%1-%2"_s.arg(version).arg(number);
    const QString draft = configFolder + "/backup.part"_L1;
    QDir(draft).removeRecursively();
    if (!QDir().mkpath(draft))
        return {};
    QFile::setPermissions(draft, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    bool whole = copyFiles(ownFiles(configFolder), configFolder, draft);
    if (whole && QDir(stateFolder) != QDir(configFolder))
        whole = copyFiles(ownFiles(stateFolder), stateFolder, draft);
    const QString authorities = configFolder + u'/' + authoritiesFolder;
    if (whole)
        whole = copyFiles(QDir(authorities).entryList(QDir::Files | QDir::NoSymLinks), authorities,
                          draft);
    for (const QString &file : settings) {
        const QFileInfo info(file);
        if (whole && info.isFile())
            whole = copyFiles({info.fileName()}, info.path(), draft);
    }
    if (whole && QDir().rename(draft, target))
        return target;
    QDir(draft).removeRecursively();
    return {};
}

bool writeVersion(const QString &path, const QString &version)
{
    const QJsonObject object {{u"version"_s, formats::programRecord}, {u"program"_s, version}};
    return QDir().mkpath(QFileInfo(path).path())
           && replaceOwnFile(path, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

VersionChange noteVersion(const QString &version, const QString &configFolder,
                          const QString &stateFolder, const QStringList &settings)
{
    const QString path = configFolder + "/version.json"_L1;
    VersionChange change;
    if (notedVersion(path) == version || !QDir().mkpath(configFolder))
        return change;
    QLockFile lock(path + ".lock"_L1);
    // Without a lock for want of room: then no copies will be made either, which is told.
    if (!lock.tryLock(otherStartPatience) && lock.error() == QLockFile::LockFailedError)
        return change;
    change.from = notedVersion(path);
    if (change.from == version) // the other copy did it
        return {};
    const bool isFirstStart = ownFiles(configFolder).isEmpty() && ownFiles(stateFolder).isEmpty();
    if (change.from.isEmpty())
        change.from = isFirstStart ? version : firstVersion;
    const int order = QVersionNumber::compare(QVersionNumber::fromString(version),
                                              QVersionNumber::fromString(change.from));
    if (order == 0 || isFirstStart) {
        writeVersion(path, version);
        return {};
    }
    change.kind = order > 0 ? VersionChange::Kind::Newer : VersionChange::Kind::Older;
    change.backup = backUp(change.from, configFolder, stateFolder, settings);
    if (change.backup.isEmpty() || !writeVersion(path, version))
        qCWarning(lcVersion) << "The files of" << change.from << "could not be copied";
    return change;
}

} // namespace alertbridge
