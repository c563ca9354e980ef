// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/authorityfile.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificateExtension>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

bool mayIssue(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.oid() == "2.5.29.19"_L1) // basicConstraints, RFC 5280 §4.2.1.9
            return extension.value().toMap().value(u"ca"_s).toBool();
    }
    return false;
}

std::optional<AuthorityProblem::Kind> problemOf(const QSslCertificate &certificate,
                                                const QList<QSslCertificate> &present)
{
    using Kind = AuthorityProblem::Kind;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!mayIssue(certificate))
        return Kind::NoAuthority;
    // OpenSSL ends a chain at a root alone.
    if (!certificate.isSelfSigned())
        return Kind::NoRoot;
    if (certificate.expiryDate() <= now)
        return Kind::Expired;
    if (certificate.effectiveDate() > now)
        return Kind::NotYetValid;
    if (present.contains(certificate))
        return Kind::AlreadyThere;
    return {};
}

} // namespace

AuthorityFile readAuthorityFile(const QString &path, const QList<QSslCertificate> &present)
{
    using Kind = AuthorityProblem::Kind;
    AuthorityFile result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        result.problem = AuthorityProblem {Kind::Unreadable, {}};
        return result;
    }
    const QByteArray content = file.read(largestFile);
    QList<QSslCertificate> found = QSslCertificate::fromData(content, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(content, QSsl::Der);
    found.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (found.isEmpty()) {
        result.problem = AuthorityProblem {Kind::NoCertificate, {}};
        return result;
    }
    for (const QSslCertificate &certificate : std::as_const(found)) {
        if (const auto kind = problemOf(certificate, present + result.authorities)) {
            result.problem = AuthorityProblem {*kind, factsOf(certificate)};
            result.authorities.clear();
            return result;
        }
        result.authorities.append(certificate);
    }
    return result;
}

} // namespace alertbridge
