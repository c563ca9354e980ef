// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secretstore.h"
#include "core/connection/networkstore.h"
#include "core/net/proxysignin.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace alertbridge {

class HttpClient;

/// Proxy and additional authorities of this computer's user, for every profile, for requests and
/// pages alike. Sets them for the whole process as well, since pages read them there: Qt's
/// application proxy (or the system's), and the authorities of QSslConfiguration's default, which
/// QSslCertificate::verify() asks. One per process; main thread.
class NetworkAccess : public QObject
{
    Q_OBJECT

public:
    /// Reads the settings at once and uses them; the password comes with loadPassword().
    /// @p secrets outlives this.
    explicit NetworkAccess(SecretStore *secrets, const QString &folder = {},
                           QObject *parent = nullptr);
    ~NetworkAccess() override;

    const ConnectionRules &rules() const { return m_rules; }
    ProxySignIn *proxySignIn() { return &m_signIn; }
    SecretStore *secrets() const { return m_secrets; }
    QString folder() const { return m_store.folder(); } ///< of the authorities
    bool hasPassword() const { return !m_password.isEmpty(); }
    const Secret &password() const { return m_password; }

    /// Uses the rules for @p http now and from every change on.
    void serve(HttpClient *http);
    /// From the keychain, where a user name is set. Before it ends, a proxy that asks is not
    /// answered.
    Async<Done> loadPassword();
    /// @p password replaces the one there is; nothing: it stays, unless there is no user any more.
    /// False where it could not be written: it is used all the same, for this run.
    bool save(const ConnectionRules &rules, const std::optional<Secret> &password = {});
    /// The answer to proxySignInWanted.
    bool signIn(const QString &user, const Secret &password);

Q_SIGNALS:
    void changed();
    /// Once until another sign-in is given; @p refused: the one there is was not taken.
    void proxySignInWanted(const QString &proxyHost, bool refused);

private:
    void apply();
    void applyToProcess() const;
    void storePassword();

    SecretStore *m_secrets;
    NetworkStore m_store;
    ConnectionRules m_rules;
    Secret m_password;
    ProxySignIn m_signIn;
    QList<QPointer<HttpClient>> m_clients;
};

} // namespace alertbridge
