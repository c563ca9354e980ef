// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connectionrules.h"

#include "core/net/loopback.h"
#include "core/net/systemproxies.h"

#include <QtCore/QUrl>

namespace alertbridge {

QSslConfiguration tlsWith(const QList<QSslCertificate> &authorities)
{
    static const QSslConfiguration plain = QSslConfiguration::defaultConfiguration();
    if (authorities.isEmpty())
        return plain;
    // Where some are set, Qt 6.4 looks up none of the system's when it meets them.
    static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    QSslConfiguration tls = plain;
    tls.setCaCertificates(system + authorities);
    return tls;
}

bool wayIsKnown(const ProxySettings &settings, const QUrl &url)
{
    return settings.mode != ProxySettings::Mode::System || isLoopback(url.host())
           || systemproxies::isKnown(url);
}

QNetworkProxy manualProxy(const ProxySettings &settings)
{
    return {settings.mode == ProxySettings::Mode::Http ? QNetworkProxy::HttpProxy
                                                       : QNetworkProxy::Socks5Proxy,
            settings.host, settings.port};
}

QList<QNetworkProxy> RuledProxyFactory::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    const QList<QNetworkProxy> direct {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (isLoopback(host) || m_settings.mode == ProxySettings::Mode::None)
        return direct;
    if (m_settings.mode == ProxySettings::Mode::System) {
        QList<QNetworkProxy> proxies = systemproxies::of(query);
        for (QNetworkProxy &proxy : proxies)
            proxy = signedIn(proxy);
        return proxies;
    }
    if (isExcluded(host, m_settings.exclusions))
        return direct;
    // Never directly where a proxy is meant: one that is not there is an error.
    return {signedIn(manualProxy(m_settings))};
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
