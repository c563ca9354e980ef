// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificatefacts.h"

#include "core/net/errorbody.h"

#include <QtCore/QCryptographicHash>
#include <QtNetwork/QSslCertificate>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

QString named(const QStringList &commonName, const QStringList &organisation,
              const QString &otherwise)
{
    QStringList parts = commonName + organisation;
    parts.removeAll(QString());
    parts.removeDuplicates();
    return errorbody::cleaned(parts.isEmpty() ? otherwise : parts.join(u", "_s));
}

} // namespace

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    using Info = QSslCertificate::SubjectInfo;
    CertificateFacts facts;
    facts.subject = named(certificate.subjectInfo(Info::CommonName),
                          certificate.subjectInfo(Info::Organization),
                          certificate.subjectDisplayName());
    facts.issuer = named(certificate.issuerInfo(Info::CommonName),
                         certificate.issuerInfo(Info::Organization),
                         certificate.issuerDisplayName());
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    facts.sha256 = certificate.digest(QCryptographicHash::Sha256);
    facts.selfSigned = certificate.isSelfSigned();
    return facts;
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

} // namespace alertbridge
