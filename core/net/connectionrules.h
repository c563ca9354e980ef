// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/proxysettings.h"
#include "core/net/proxysignin.h"

#include <QtCore/QList>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

class QUrl;

namespace alertbridge {

/// How connections to the services are made, and who is believed beside this computer's own
/// authorities.
struct ConnectionRules
{
    ProxySettings proxy;
    QList<QSslCertificate> authorities;
};

/// What this computer trusts and @p authorities, whatever the process's default was given since.
/// The first call loads TLS; main thread.
QSslConfiguration tlsWith(const QList<QSslCertificate> &authorities);

/// Without a sign-in; of a manual mode.
QNetworkProxy manualProxy(const ProxySettings &settings);

/// Loopback is always reached directly, whatever the settings or the system say: the practice
/// services and the sign-in's redirect are there.
class RuledProxyFactory : public QNetworkProxyFactory
{
public:
    /// The credential is shown to the proxy in answer to its first question; QNetworkAccessManager
    /// of Qt 6.4 asks without end where a signal answers wrongly.
    explicit RuledProxyFactory(const ProxySettings &settings,
                               const ProxyCredential &credential = {})
        : m_settings(settings)
        , m_credential(credential)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    QNetworkProxy signedIn(QNetworkProxy proxy) const;

    ProxySettings m_settings;
    ProxyCredential m_credential;
};

/// False where the system decides and has to be asked first: systemproxies::learn().
bool wayIsKnown(const ProxySettings &settings, const QUrl &url);

/// The proxy that @p url is reached through; NoProxy for none. Once the way is known it always
/// answers at once.
QNetworkProxy proxyFor(const ProxySettings &settings, const QUrl &url,
                       const ProxyCredential &credential = {});

} // namespace alertbridge
