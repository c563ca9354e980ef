// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/authorityfile.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace alertbridge::ui {

/// Issuer, validity and fingerprint in lines of their own; the subject stands above. Plain text.
QString certificateText(const CertificateFacts &certificate);
/// The whole chain for who runs the network: host, then each certificate. Plain text.
QString chainText(const QString &host, const QList<CertificateFacts> &chain);
/// Why a file gives no authority, and what to do. @p file is its name.
QString authorityProblemText(const AuthorityProblem &problem, const QString &file);

} // namespace alertbridge::ui
