// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtNetwork/QSslCertificate>

namespace alertbridge {

/// Whether requests to @p host would accept this chain (its own certificate first): signatures up
/// to an authority of this computer or of NetworkAccess, dates, name, and the purpose of a TLS
/// server. For pages, whose engine does not know the added authorities. Revocation is not looked
/// up, as it is not for requests.
bool isTrustedChain(const QList<QSslCertificate> &chain, const QString &host);

} // namespace alertbridge
