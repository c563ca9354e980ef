// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtNetwork/QTcpServer>

class QTcpSocket;

namespace alertbridge::test {

/// A proxy on a free loopback port: HTTP CONNECT or SOCKS5 (RFC 1928, 1929), with a sign-in or
/// without. Knows the names it was told and no others, and writes down who was asked for.
class ProxyServer : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Http, Socks5 };

    explicit ProxyServer(Kind kind, QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }
    /// From here on "name:anything" leads to that port of this computer.
    void lead(const QString &name, quint16 localPort) { m_names.insert(name, localPort); }
    void requireSignIn(const QByteArray &user, const QByteArray &password);
    void refuseWith(int status) { m_refusal = status; } ///< HTTP: the answer to each CONNECT
    void stopListening() { m_server.close(); }

    int connections() const { return m_connections; }
    const QStringList &reached() const { return m_reached; } ///< "api.test:443", as asked for
    const QStringList &askedFor() const { return m_askedFor; } ///< those not reached too
    int refusedSignIns() const { return m_refusedSignIns; } ///< with a wrong user or password
    int signIns() const { return m_signIns; } ///< with the right ones

private:
    enum class Phase { Greeting, SignIn, Request, Through };
    struct Client
    {
        QByteArray received;
        Phase phase = Phase::Greeting;
        QTcpSocket *onward = nullptr;
    };
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    bool readHttp(QTcpSocket *socket, Client &client);
    bool readSocks(QTcpSocket *socket, Client &client);
    bool mayEnter(const QByteArray &header);
    void goOn(QTcpSocket *socket, const QString &host, quint16 port);
    void refuse(QTcpSocket *socket, int status, const QByteArray &headers = {});

    Kind m_kind;
    QHash<QString, quint16> m_names;
    QByteArray m_user;
    QByteArray m_password;
    int m_refusal = 0;
    int m_connections = 0;
    int m_refusedSignIns = 0;
    int m_signIns = 0;
    QStringList m_reached;
    QStringList m_askedFor;
    QHash<QTcpSocket *, Client> m_clients;
    QTcpServer m_server; ///< goes first: its sockets still report to the rest
};

} // namespace alertbridge::test
