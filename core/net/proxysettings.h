// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace alertbridge {

/// Which way requests and pages take to the services. Without a password: that one is in the
/// SecretStore.
struct ProxySettings
{
    enum class Mode {
        System, ///< as this computer does: environment (http_proxy, https_proxy, no_proxy), desktop
        None,
        Http, ///< CONNECT, RFC 9110 §9.3.6
        Socks5, ///< RFC 1928; names are looked up by the proxy
    };

    Mode mode = Mode::System;
    QString host; ///< of a proxy set by hand
    quint16 port = 0;
    /// Hosts that are reached without the proxy set by hand: "intra.example.com",
    /// "*.example.com" or ".example.com" with all below, "10.1.2.3", "10.0.0.0/8".
    QStringList exclusions;
    QString user; ///< empty: the proxy asks for no sign-in

    bool isManual() const { return mode == Mode::Http || mode == Mode::Socks5; }
    /// Whether a connection can be tried with it.
    bool isComplete() const { return !isManual() || (!host.isEmpty() && port != 0); }
    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

/// "system", "none", "http", "socks5": in the settings and in the diagnostics.
QString proxyModeName(ProxySettings::Mode mode);
ProxySettings::Mode proxyModeNamed(const QString &name); ///< System where there is no such mode

/// True where @p host, as a URL names it, matches one of the exclusions. Looks no name up.
bool isExcluded(const QString &host, const QStringList &exclusions);
/// Splits what people type: commas, semicolons, blanks.
QStringList exclusionsFromText(const QString &text);
/// The first one that can match nothing; empty where all are understood.
QString unusableExclusion(const QStringList &exclusions);
/// A name or an address without scheme, port or path. "proxy.example.com", "10.0.0.1", "fd00::1".
bool isHostName(const QString &text);

} // namespace alertbridge
