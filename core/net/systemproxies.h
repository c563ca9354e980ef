// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/async.h"

#include <QtCore/QList>
#include <QtNetwork/QNetworkProxy>

#include <functional>

class QUrl;

/// What the system says about the way to a host. It may look for a configuration script in the
/// network and run it, which takes seconds (libproxy), so it is asked in a thread of its own and
/// its answers are kept for a minute. Called in the main thread.
namespace alertbridge::systemproxies {

/// True where of() need not ask.
bool isKnown(const QUrl &url);

/// Asks, once for all who want to know about this host at the same time. Never fails: where the
/// system knows nothing the answer is NoProxy.
Async<QList<QNetworkProxy>> learn(const QUrl &url);

/// The last answer for the host of @p query, however old. Without one the system is asked on the
/// spot.
QList<QNetworkProxy> of(const QNetworkProxyQuery &query);

/// As after a change of network: everything is asked anew.
void forget();

/// Another system to ask, in a thread that is not the main one; nothing: the real one. For tests.
using Source = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;
void setSource(const Source &source);

} // namespace alertbridge::systemproxies
