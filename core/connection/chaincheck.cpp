// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/chaincheck.h"

#include <QtNetwork/QSslCertificateExtension>
#include <QtNetwork/QSslError>

#include <algorithm>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

/// RFC 5280 §4.2.1.12: with the extension, serverAuth must be in it; without, any use is meant.
/// QSslCertificate::verify() looks at no purpose.
bool mayServe(const QSslCertificate &certificate)
{
    static const QByteArray serverAuth = QByteArray::fromHex("06082b06010505070301");
    const auto extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.oid() != "2.5.29.37"_L1)
            continue;
        const QVariant value = extension.value();
        const QStringList names = value.toStringList();
        return value.toByteArray().contains(serverAuth)
               || std::any_of(names.begin(), names.end(), [](const QString &name) {
                      return name == "TLS Web Server Authentication"_L1 || name == "serverAuth"_L1
                             || name == "1.3.6.1.5.5.7.3.1"_L1;
                  });
    }
    return true;
}

} // namespace

bool isTrustedChain(const QList<QSslCertificate> &chain, const QString &host)
{
    if (chain.isEmpty() || chain.first().isNull() || host.isEmpty() || !mayServe(chain.first()))
        return false;
    QList<QSslCertificate> presented = chain;
    // Roots are looked up, not taken from whoever shows them.
    while (presented.size() > 1 && presented.last().isSelfSigned())
        presented.removeLast();
    return QSslCertificate::verify(presented, host).isEmpty();
}

} // namespace alertbridge
