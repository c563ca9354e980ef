// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/networkstore.h"

#include "core/json/ownfile.h"
#include "core/storage/ownfiles.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

namespace alertbridge {

using namespace Qt::StringLiterals;

NetworkStore::NetworkStore(const QString &folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/'
                         + authoritiesFolder
                   : folder)
{
}

QString NetworkStore::fileOf(const QSslCertificate &authority) const
{
    return m_folder + u'/'
           + QString::fromLatin1(authority.digest(QCryptographicHash::Sha256).toHex()) + u".pem"_s;
}

ConnectionRules NetworkStore::load() const
{
    ConnectionRules rules;
    const QSettings settings;
    rules.proxy.mode = proxyModeNamed(settings.value("network/proxy"_L1).toString());
    rules.proxy.host = settings.value("network/host"_L1).toString();
    rules.proxy.port = quint16(settings.value("network/port"_L1).toUInt());
    rules.proxy.exclusions = settings.value("network/exclusions"_L1).toStringList();
    rules.proxy.user = settings.value("network/user"_L1).toString();
    if (!rules.proxy.isComplete())
        rules.proxy.mode = ProxySettings::Mode::System;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.pem"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const QList<QSslCertificate> found = QSslCertificate::fromPath(path);
        // One whose name is not its fingerprint is not what was looked at.
        if (found.size() == 1 && fileOf(found.first()) == path)
            rules.authorities.append(found.first());
    }
    return rules;
}

bool NetworkStore::save(const ConnectionRules &rules) const
{
    QSettings settings;
    settings.setValue("network/proxy"_L1, proxyModeName(rules.proxy.mode));
    settings.setValue("network/host"_L1, rules.proxy.host);
    settings.setValue("network/port"_L1, uint(rules.proxy.port));
    settings.setValue("network/exclusions"_L1, rules.proxy.exclusions);
    settings.setValue("network/user"_L1, rules.proxy.user);
    settings.sync();
    bool whole = settings.status() == QSettings::NoError;

    QDir folder(m_folder);
    if (!rules.authorities.isEmpty() && !folder.mkpath(u"."_s))
        return false;
    QStringList kept;
    for (const QSslCertificate &authority : rules.authorities) {
        const QString path = fileOf(authority);
        kept.append(QFileInfo(path).fileName());
        if (!QFileInfo::exists(path))
            whole = replaceOwnFile(path, authority.toPem()) && whole;
    }
    const QStringList names = folder.entryList({u"*.pem"_s}, QDir::Files);
    for (const QString &name : names) {
        if (!kept.contains(name))
            whole = folder.remove(name) && whole;
    }
    return whole;
}

} // namespace alertbridge
