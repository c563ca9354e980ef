// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/networkaccess.h"

#include "core/net/httpclient.h"

#include <QtNetwork/QSslConfiguration>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

/// In the place of a profile's id, which is a UUID.
QString ownerOfPassword()
{
    return u"network"_s;
}

} // namespace

NetworkAccess::NetworkAccess(SecretStore *secrets, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_store(folder)
    , m_rules(m_store.load())
{
    connect(&m_signIn, &ProxySignIn::wanted, this, &NetworkAccess::proxySignInWanted);
    apply();
}

NetworkAccess::~NetworkAccess() = default;

void NetworkAccess::serve(HttpClient *http)
{
    m_clients.append(http);
    http->setConnectionRules(m_rules);
    http->setProxySignIn(&m_signIn);
}

Async<Done> NetworkAccess::loadPassword()
{
    if (m_rules.proxy.user.isEmpty())
        return ready<Done>(Done {});
    const Deferred<Done> deferred;
    onFinished(this, m_secrets->read(ownerOfPassword(), SecretName::ProxyPassword),
               [this, deferred](const Result<Secret> &password) {
                   if (password && m_password.isEmpty()) {
                       m_password = *password;
                       apply();
                   }
                   deferred.finish(Done {});
               });
    return deferred.future();
}

bool NetworkAccess::save(const ConnectionRules &rules, const std::optional<Secret> &password)
{
    m_rules = rules;
    const bool gone = rules.proxy.user.isEmpty() && !m_password.isEmpty();
    if (password || gone) {
        m_password = gone ? Secret() : *password;
        storePassword();
    }
    const bool written = m_store.save(rules);
    apply();
    Q_EMIT changed();
    return written;
}

bool NetworkAccess::signIn(const QString &user, const Secret &password)
{
    ConnectionRules rules = m_rules;
    rules.proxy.user = user;
    return save(rules, password);
}

void NetworkAccess::storePassword()
{
    // What the store does where it cannot keep it is told by SecretStore::persistenceChanged.
    if (m_password.isEmpty())
        m_secrets->remove(ownerOfPassword(), SecretName::ProxyPassword);
    else
        m_secrets->write(ownerOfPassword(), SecretName::ProxyPassword, m_password);
}

void NetworkAccess::apply()
{
    // Without its password a user name is no sign-in: it would only be refused.
    m_signIn.setCredential(m_password.isEmpty() ? ProxyCredential()
                                                : ProxyCredential {m_rules.proxy.user, m_password});
    applyToProcess();
    for (const QPointer<HttpClient> &client : std::as_const(m_clients)) {
        if (client)
            client->setConnectionRules(m_rules);
    }
}

void NetworkAccess::applyToProcess() const
{
    // Loading TLS takes its time: not before the first window where nothing was ever added.
    static bool isAdded = false;
    if (isAdded || !m_rules.authorities.isEmpty()) {
        QSslConfiguration::setDefaultConfiguration(tlsWith(m_rules.authorities));
        isAdded = true;
    }
    // No password here: it is given to who asks for it, and asked for again where it is refused.
    if (m_rules.proxy.mode == ProxySettings::Mode::System)
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    else
        QNetworkProxy::setApplicationProxy(m_rules.proxy.isManual()
                                               ? manualProxy(m_rules.proxy)
                                               : QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace alertbridge
