// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storefolders.h"

#include "core/storage/ownfiles.h"

#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>
#include <QtCore/QStorageInfo>
#include <QtCore/QTemporaryFile>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcFolders, "alertbridge.storage", QtInfoMsg)

/// Rights alone do not tell: the disk may be mounted for reading, or a file be in the way.
bool canBeWritten(const QString &folder)
{
    if (QDir().mkpath(folder)) {
        QTemporaryFile probe(folder + "/.writable-XXXXXX"_L1);
        if (probe.open())
            return true;
    }
    const QStorageInfo disk(folder);
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() == 0;
}

QString standardFolder(QStandardPaths::StandardLocation location, const QString &given)
{
    return given.isEmpty() ? QStandardPaths::writableLocation(location) : given;
}

} // namespace

StoreFolders::StoreFolders(const QString &config, const QString &state)
    : m_config(standardFolder(QStandardPaths::AppConfigLocation, config))
    , m_state(standardFolder(QStandardPaths::AppDataLocation, state))
{
    for (const QString &folder : {m_config, m_state}) {
        if (m_unwritable.isEmpty() && !canBeWritten(folder))
            m_unwritable = folder;
    }
    if (m_unwritable.isEmpty())
        return;
    auto own = std::make_unique<QTemporaryDir>();
    const bool made = own->isValid() && QDir(own->path()).mkdir(u"config"_s)
                      && QDir(own->path()).mkdir(u"state"_s);
    if (!made) {
        qCWarning(lcFolders) << "Nothing can be written anywhere:" << own->errorString();
        return;
    }
    for (const auto &[folder, name] : {std::pair(&m_config, u"config"_s), {&m_state, u"state"_s}}) {
        const QString target = own->filePath(name);
        if (!copyFiles(ownFiles(*folder), *folder, target))
            qCWarning(lcFolders) << "Not all could be copied from" << *folder;
        *folder = target;
    }
    qCWarning(lcFolders) << "Cannot be written, so this run keeps nothing:" << m_unwritable;
    m_own = std::move(own);
}

StoreFolders::~StoreFolders() = default;

} // namespace alertbridge
