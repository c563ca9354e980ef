// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace alertbridge::test {

TestAuthority::TestAuthority()
{
    run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s,
         u"ca.key"_s});
    run({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, u"ca.key"_s, u"-days"_s, u"60"_s, u"-subj"_s,
         u"/O=Example Test Ltd/CN=Example test authority"_s, u"-out"_s, u"ca.pem"_s});
}

QString TestAuthority::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished() && openssl.exitCode() == 0)
        return {};
    const QByteArray problem = "openssl " + arguments.join(u' ').toLocal8Bit() + ": "
                               + openssl.readAllStandardError();
    QTest::qFail(problem.constData(), __FILE__, __LINE__);
    return QString::fromLocal8Bit(problem);
}

QSslCertificate TestAuthority::root() const
{
    return QSslCertificate::fromPath(rootFile()).value(0);
}

QString TestAuthority::make(const Wanted &wanted)
{
    const QString base = u"server%1"_s.arg(++m_made);
    QFile extensions(m_folder.filePath(base + u".ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return {};
    extensions.write("subjectAltName=DNS:" + wanted.name.toLatin1()
                     + "\nbasicConstraints=CA:FALSE\nextendedKeyUsage=" + wanted.usage.toLatin1()
                     + '\n');
    extensions.close();
    run({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s,
         base + u".key"_s});
    run({u"req"_s, u"-new"_s, u"-key"_s, base + u".key"_s, u"-subj"_s, u"/CN="_s + wanted.name,
         u"-out"_s, base + u".csr"_s});
    QStringList sign {u"x509"_s,        u"-req"_s,        u"-in"_s,
                      base + u".csr"_s, u"-days"_s,       QString::number(wanted.days),
                      u"-extfile"_s,    base + u".ext"_s, u"-out"_s,
                      base + u".pem"_s};
    if (wanted.selfSigned)
        sign += {u"-signkey"_s, base + u".key"_s};
    else
        sign += {u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s};
    run(sign);
    return m_folder.filePath(base);
}

QString TestAuthority::serverFile(const Wanted &wanted)
{
    return make(wanted) + u".pem"_s;
}

QString TestAuthority::authorityFile(int days, bool root)
{
    const QString base = u"authority%1"_s.arg(++m_made);
    QFile extensions(m_folder.filePath(base + u".ext"_s));
    if (!extensions.open(QIODevice::WriteOnly))
        return {};
    extensions.write("basicConstraints=critical,CA:TRUE\n");
    extensions.close();
    run({u"req"_s, u"-new"_s, u"-key"_s, u"ca.key"_s, u"-subj"_s, u"/CN=Another authority"_s,
         u"-out"_s, base + u".csr"_s});
    QStringList sign {u"x509"_s,        u"-req"_s,        u"-in"_s,
                      base + u".csr"_s, u"-days"_s,       QString::number(days),
                      u"-extfile"_s,    base + u".ext"_s, u"-out"_s,
                      base + u".pem"_s};
    if (root)
        sign += {u"-signkey"_s, u"ca.key"_s};
    else
        sign += {u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s, u"-CAcreateserial"_s};
    run(sign);
    return m_folder.filePath(base + u".pem"_s);
}

QSslConfiguration TestAuthority::server(const Wanted &wanted)
{
    const QString base = make(wanted);
    QFile key(base + u".key"_s);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!key.open(QIODevice::ReadOnly))
        return {};
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    QList<QSslCertificate> chain = QSslCertificate::fromPath(base + u".pem"_s);
    if (!wanted.selfSigned)
        chain.append(root());
    configuration.setLocalCertificateChain(chain);
    return configuration;
}

TlsServer::TlsServer(const QSslConfiguration &configuration, QObject *parent)
    : QObject(parent)
{
    m_server.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        QTest::qFail("The TLS server cannot listen on loopback", __FILE__, __LINE__);
}

void TlsServer::take(QTcpSocket *socket)
{
    const auto read = [this, socket] {
        QByteArray &received = m_received[socket];
        received += socket->readAll();
        for (qsizetype end = 0; (end = received.indexOf("\r\n\r\n")) >= 0;) {
            const QByteArray header = received.left(end);
            received.remove(0, end + 4);
            ++m_requests;
            const bool page = header.contains("text/html");
            m_pages += page;
            const QByteArray body = page ? "<html><title>Reached</title>reached</html>" : "{}";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: "
                          + QByteArray(page ? "text/html" : "application/json")
                          + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                          + body);
        }
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_received.remove(socket);
        socket->deleteLater();
    });
    read();
}

} // namespace alertbridge::test
