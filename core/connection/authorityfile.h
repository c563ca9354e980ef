// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/certificatefacts.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtNetwork/QSslCertificate>

#include <optional>

namespace alertbridge {

/// Why a file gives no authority to trust.
struct AuthorityProblem
{
    enum class Kind {
        Unreadable, ///< no right to read it, gone, or larger than a certificate ever is
        NoCertificate, ///< neither PEM nor DER, or damaged
        NoAuthority, ///< a server's own certificate
        NoRoot, ///< an authority in between: the one above it is needed
        Expired,
        NotYetValid,
        AlreadyThere,
    };
    Kind kind = Kind::NoCertificate;
    std::optional<CertificateFacts> certificate; ///< the one it is about, where there is one
};

struct AuthorityFile
{
    QList<QSslCertificate> authorities;
    std::optional<AuthorityProblem> problem; ///< of the first that cannot be used
};

/// Reads a PEM (one or more) or DER file. What stands beside the certificates, such as a key, is
/// not kept. Either all of it can be used or nothing is.
AuthorityFile readAuthorityFile(const QString &path, const QList<QSslCertificate> &present = {});

} // namespace alertbridge
