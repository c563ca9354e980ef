// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/components.h"

#include <QtCore/QLibraryInfo>
#include <QtNetwork/QSslSocket>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

QString withoutName(QString version, const QString &name)
{
    if (version.startsWith(name))
        version.remove(0, name.size());
    return version.trimmed();
}

} // namespace

QList<Component> components(const QString &engine)
{
    const QString openSsl = u"OpenSSL"_s;
    const QString chromium = u"Chromium"_s;
    // Licences: those the vendors publish under, of the parts that are used here.
    return {
        {u"alertbridge"_s, QStringLiteral(ALERTBRIDGE_VERSION), {}, u"GPL-3.0-or-later"_s},
        {u"Qt"_s, QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
         u"LGPL-3.0-only"_s},
        {chromium, withoutName(engine, chromium), {}, u"BSD-3-Clause AND LGPL-2.1-or-later"_s},
        {openSsl, withoutName(QSslSocket::sslLibraryVersionString(), openSsl),
         withoutName(QSslSocket::sslLibraryBuildVersionString(), openSsl), u"Apache-2.0"_s},
        {u"QtKeychain"_s, {}, QStringLiteral(ALERTBRIDGE_KEYCHAIN_VERSION), u"BSD-2-Clause"_s},
        {u"tl::expected"_s, QStringLiteral(ALERTBRIDGE_EXPECTED_VERSION), {}, u"CC0-1.0"_s},
    };
}

QString versionText(const QList<Component> &components)
{
    QString text;
    for (const Component &component : components) {
        QString line = component.name;
        const QString version = component.version.isEmpty() ? component.builtWith
                                                            : component.version;
        if (!version.isEmpty())
            line += u' ' + version;
        const bool isProgram = text.isEmpty();
        if (!component.version.isEmpty() && !component.builtWith.isEmpty()
            && component.builtWith != component.version)
            line += u" (built with %1)"_s.arg(component.builtWith);
        else if (version.isEmpty())
            line += u" not loaded"_s;
        // The first line is read by scripts: name and version alone.
        text += isProgram ? line + u"\nLicence: "_s + component.licence + u'\n'
                          : line + u", "_s + component.licence + u'\n';
    }
    return text;
}

} // namespace alertbridge
