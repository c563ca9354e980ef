// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslServer>

namespace alertbridge::test {

/// An authority of its own, made with the program openssl in a folder that goes away.
class TestAuthority
{
public:
    struct Wanted
    {
        QString name = QStringLiteral("api.test"); ///< subject and DNS name
        int days = 30; ///< -1: expired yesterday
        bool selfSigned = false;
        QString usage = QStringLiteral("serverAuth");
    };

    TestAuthority();

    QString rootFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    QSslCertificate root() const;
    /// Certificate and key for a server; an empty configuration where openssl failed.
    QSslConfiguration server(const Wanted &wanted);
    /// The same as a file with the certificate alone.
    QString serverFile(const Wanted &wanted);
    /// The file of another authority: a root, or one that this one issued.
    QString authorityFile(int days, bool root);

private:
    QString run(const QStringList &arguments) const; ///< what went wrong; empty for nothing
    QString make(const Wanted &wanted);

    QTemporaryDir m_folder;
    int m_made = 0;
};

/// Answers every request over TLS with 200, {} as JSON, or a page for who wants HTML. Counts.
class TlsServer : public QObject
{
    Q_OBJECT

public:
    explicit TlsServer(const QSslConfiguration &configuration, QObject *parent = nullptr);

    quint16 port() const { return m_server.serverPort(); }
    int requests() const { return m_requests; }
    int pages() const { return m_pages; } ///< those that want HTML: a page's icon is not one

private:
    void take(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_received;
    int m_requests = 0;
    int m_pages = 0;
    QSslServer m_server; ///< goes first: its sockets still report to the rest
};

} // namespace alertbridge::test
