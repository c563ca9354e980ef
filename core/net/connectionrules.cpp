// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionrules.h"

#include "core/net/loopback.h"

#include <QtCore/QUrl>

namespace alertbridge {

QList<QNetworkProxy> RuledProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    const QList<QNetworkProxy> direct {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (isLoopback(host))
        return direct;
    switch (m_settings.mode) {
    case ProxySettings::Mode::None:
        return direct;
    case ProxySettings::Mode::System:
        break;
    case ProxySettings::Mode::Http:
    case ProxySettings::Mode::Socks5:
        break;
    }
    if (m_settings.mode == ProxySettings::Mode::System) {
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : proxies)
            proxy = signedIn(proxy);
        return proxies;
    }
    if (isExcluded(host, m_settings.exclusions))
        return direct;
    // Never directly where a proxy is meant: one that is not there is an error.
    const auto type = m_settings.mode == ProxySettings::Mode::Http ? QNetworkProxy::HttpProxy
                                                                   : QNetworkProxy::Socks5Proxy;
    return {signedIn(QNetworkProxy(type, m_settings.host, m_settings.port))};
}

QNetworkProxy RuledProxyFactory::signedIn(QNetworkProxy proxy) const
{
    if (m_credential.isEmpty() || proxy.type() == QNetworkProxy::NoProxy)
        return proxy;
    proxy.setUser(m_credential.user);
    proxy.setPassword(QString::fromUtf8(m_credential.password.reveal()));
    return proxy;
}

QNetworkProxy proxyFor(const ProxySettings &settings, const QUrl &url,
                       const ProxyCredential &credential)
{
    return RuledProxyFactory(settings, credential)
        .queryProxy(QNetworkProxyQuery(url))
        .value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace alertbridge
