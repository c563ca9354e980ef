// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxysignin.h"

namespace alertbridge {

void ProxySignIn::setCredential(const ProxyCredential &credential)
{
    m_credential = credential;
    m_answered.clear();
    m_refused = false;
    m_proven = false;
    m_told = false;
    Q_EMIT usableChanged();
}

void ProxySignIn::noteAsked(const QString &proxyHost)
{
    if (hasCredential() && !m_refused) {
        m_refused = true;
        m_proven = false;
        Q_EMIT usableChanged();
    }
    if (m_told)
        return;
    m_told = true;
    Q_EMIT wanted(proxyHost, m_refused);
}

void ProxySignIn::answer(const QString &proxyHost, const QString &question,
                         QAuthenticator *authenticator)
{
    if (!hasCredential() || m_refused || m_answered.contains(question)) {
        noteAsked(proxyHost);
        return;
    }
    m_answered.insert(question);
    authenticator->setUser(m_credential.user);
    authenticator->setPassword(QString::fromUtf8(m_credential.password.reveal()));
}

} // namespace alertbridge
