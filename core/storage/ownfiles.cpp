// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ownfiles.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

QStringList ownFiles(const QString &folder)
{
    return QDir(folder).entryList({u"profiles.json"_s, u"setup-*.json"_s, u"journal-*.log"_s,
                                   u"definition-drafts-*.json"_s, u"feeds-*.json"_s,
                                   u"deliveries-*.json"_s},
                                  QDir::Files | QDir::NoSymLinks, QDir::Name);
}

bool copyFiles(const QStringList &names, const QString &from, const QString &to)
{
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        const QString source = from + u'/' + name;
        const QString target = to + u'/' + name;
        // On a full disk Qt may leave less than the whole and call it done.
        if (!QFile::copy(source, target) || QFileInfo(target).size() != QFileInfo(source).size())
            return false;
        return QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    });
}

} // namespace alertbridge
