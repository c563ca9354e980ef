// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

class QNetworkProxy;

namespace alertbridge {

/// Finds out where behind a proxy a connection ends. QNetworkAccessManager of Qt 6.4 reports most
/// troubles of a proxy as UnknownNetworkError and keeps the cause in a translated text; a socket
/// tells it. Opens a connection to the host, sends nothing over it and calls @p then once with a
/// code of replyreading.h: proxy, proxy_authentication, proxy_refused, proxy_route, proxy_protocol,
/// or empty where the connection came about. Lives under @p parent until then.
void probeProxy(const QNetworkProxy &proxy, const QString &host, quint16 port, QObject *parent,
                const std::function<void(const QString &code)> &then);

} // namespace alertbridge
