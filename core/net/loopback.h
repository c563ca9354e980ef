// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtNetwork/QHostAddress>

namespace alertbridge {

/// Whether @p host, as a URL names it, is this computer: the one case in which HTTP without TLS is
/// allowed. Looks nothing up. Inline, since the web page's module does not link the core.
inline bool isLoopback(const QString &host)
{
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0
           || QHostAddress(host).isLoopback();
}

} // namespace alertbridge
