// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/certificatewords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

QString day(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString about(const AuthorityProblem &problem)
{
    return problem.certificate ? problem.certificate->subject : QString();
}

} // namespace

QString certificateText(const CertificateFacts &certificate)
{
    const QString issuer = certificate.selfSigned
                               ? CertificateWords::tr("Issued by itself")
                               : CertificateWords::tr("Issued by %1").arg(certificate.issuer);
    return QStringList {issuer,
                        CertificateWords::tr("Valid from %1 to %2")
                            .arg(day(certificate.validFrom), day(certificate.validUntil)),
                        CertificateWords::tr("SHA-256 %1").arg(fingerprintText(certificate.sha256))}
        .join(u'\n');
}

QString chainText(const QString &host, const QList<CertificateFacts> &chain)
{
    QStringList parts {CertificateWords::tr("Certificates that %1 showed").arg(host)};
    for (const CertificateFacts &certificate : chain)
        parts.append(certificate.subject + u'\n' + certificateText(certificate));
    return parts.join(u"\n\n"_s);
}

QString authorityProblemText(const AuthorityProblem &problem, const QString &file)
{
    using Kind = AuthorityProblem::Kind;
    switch (problem.kind) {
    case Kind::Unreadable:
        return CertificateWords::tr("%1 could not be read.").arg(file);
    case Kind::NoCertificate:
        return CertificateWords::tr("%1 holds no certificate. PEM and DER files are understood.")
            .arg(file);
    case Kind::NoAuthority:
        return CertificateWords::tr("%1 holds the certificate of a server, %2. What is needed is "
                                    "that of the authority which issued it.")
            .arg(file, about(problem));
    case Kind::NoRoot:
        return CertificateWords::tr("%2 in %1 is not a root: it was issued by %3. Add the "
                                    "certificate of that one.")
            .arg(file, about(problem),
                 problem.certificate ? problem.certificate->issuer : QString());
    case Kind::Expired:
        return CertificateWords::tr("%2 in %1 expired on %3. Ask for its successor.")
            .arg(file, about(problem),
                 problem.certificate ? day(problem.certificate->validUntil) : QString());
    case Kind::NotYetValid:
        return CertificateWords::tr("%2 in %1 is valid from %3 only. Look at the clock of this "
                                    "computer.")
            .arg(file, about(problem),
                 problem.certificate ? day(problem.certificate->validFrom) : QString());
    case Kind::AlreadyThere:
        return CertificateWords::tr("%2 in %1 is in the list already.").arg(file, about(problem));
    }
    return {};
}

} // namespace alertbridge::ui
