// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QTcpServer>

class QSslSocket;

namespace alertbridge::test {

/// Stands in for named HTTPS hosts: an HTTP proxy that answers CONNECT by playing the host itself,
/// with a certificate made for this run. Lets tests use the services' own addresses without leaving
/// this computer.
class TlsHosts : public QTcpServer
{
    Q_OBJECT

public:
    explicit TlsHosts(QObject *parent = nullptr);

    /// False where the certificate could not be made (no openssl program).
    bool setUp(const QStringList &hosts);
    QSslCertificate certificate() const { return m_certificate; }

    void answer(const QString &host, const QByteArray &path, int status, const QByteArray &json);
    /// "host path" of each request, in order.
    QStringList requests() const { return m_requests; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Reply
    {
        int status = 404;
        QByteArray body = "{}";
    };
    void readFrom(QSslSocket *socket);
    void acceptTunnel(QSslSocket *socket, const QByteArray &head);
    void answerRequest(QSslSocket *socket, const QByteArray &head);

    QSslCertificate m_certificate;
    QSslKey m_key;
    QHash<QSslSocket *, QString> m_hosts;
    QHash<QString, Reply> m_replies;
    QStringList m_requests;
};

} // namespace alertbridge::test
