// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/secret.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtNetwork/QAuthenticator>

namespace alertbridge {

struct ProxyCredential
{
    QString user;
    Secret password;

    bool isEmpty() const { return user.isEmpty(); }
};

/// What is shown to proxies that ask who is there, by requests and by pages alike. A credential
/// that was refused is not shown again until there is another: repeated refusals lock accounts in
/// many companies. Main thread.
class ProxySignIn : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setCredential(const ProxyCredential &credential); ///< forgets what became of the last one
    bool hasCredential() const { return !m_credential.isEmpty(); }
    /// Empty where there is none, or the one there is was refused.
    ProxyCredential usable() const { return m_refused ? ProxyCredential() : m_credential; }
    bool isRefused() const { return m_refused; }
    /// It got a request through: others need not wait for that any more.
    bool isProven() const { return m_proven; }

    void noteProven() { m_proven = true; }
    /// A proxy asked although usable() was shown to it, or there was none.
    void noteAsked(const QString &proxyHost);

    /// For a page: fills @p authenticator, or leaves it where nothing is known or it was refused.
    /// The same @p question asked again after an answer is a refusal.
    void answer(const QString &proxyHost, const QString &question, QAuthenticator *authenticator);

Q_SIGNALS:
    /// Somebody should be asked. Once for each credential there is, or is not.
    void wanted(const QString &proxyHost, bool refused);
    void usableChanged();

private:
    ProxyCredential m_credential;
    QSet<QString> m_answered;
    bool m_refused = false;
    bool m_proven = false;
    bool m_told = false;
};

} // namespace alertbridge
