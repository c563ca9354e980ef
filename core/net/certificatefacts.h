// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

class QSslCertificate;

namespace alertbridge {

/// What people need in order to tell one certificate from another. Plain text without control
/// characters: it may come from whoever answered.
struct CertificateFacts
{
    QString subject; ///< common name and organisation, or what there is
    QString issuer;
    QDateTime validFrom; ///< UTC
    QDateTime validUntil; ///< UTC
    QByteArray sha256; ///< of the DER form, 32 bytes
    bool selfSigned = false;

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

CertificateFacts factsOf(const QSslCertificate &certificate);
QString fingerprintText(const QByteArray &sha256); ///< "AB:CD:…"

} // namespace alertbridge
