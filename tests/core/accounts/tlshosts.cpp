// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounts/tlshosts.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace alertbridge::test {

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TlsHosts::TlsHosts(QObject *parent)
    : QTcpServer(parent)
{
}

bool TlsHosts::setUp(const QStringList &hosts)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                   u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=test"_s, u"-addext"_s, "subjectAltName=DNS:"_L1 + hosts.join(",DNS:"_L1),
                   u"-keyout"_s, key, u"-out"_s, certificate});
    if (!openssl.waitForFinished(20000) || openssl.exitCode() != 0)
        return false;
    m_key = QSslKey(contentOf(key), QSsl::Ec);
    m_certificate = QSslCertificate(contentOf(certificate));
    return !m_key.isNull() && !m_certificate.isNull() && listen(QHostAddress::LocalHost);
}

void TlsHosts::answer(const QString &host, const QByteArray &path, int status,
                      const QByteArray &json)
{
    m_replies.insert(host + u' ' + QString::fromLatin1(path), {status, json});
}

void TlsHosts::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
}

void TlsHosts::readFrom(QSslSocket *socket)
{
    // The requests of these tests have no body, so that one head is one request.
    while (socket->bytesAvailable() > 0) {
        const QByteArray seen = socket->peek(64 * 1024);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = socket->read(end + 4);
        if (m_hosts.contains(socket))
            answerRequest(socket, head);
        else
            acceptTunnel(socket, head);
    }
}

void TlsHosts::acceptTunnel(QSslSocket *socket, const QByteArray &head)
{
    const QByteArray target = head.split(' ').value(1);
    m_hosts.insert(socket, QString::fromLatin1(target.left(target.lastIndexOf(':'))));
    socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket->flush();
    socket->setLocalCertificate(m_certificate);
    socket->setPrivateKey(m_key);
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->startServerEncryption();
}

void TlsHosts::answerRequest(QSslSocket *socket, const QByteArray &head)
{
    QByteArray path = head.split(' ').value(1);
    if (const qsizetype mark = path.indexOf('?'); mark >= 0)
        path.truncate(mark);
    const QString request = m_hosts.value(socket) + u' ' + QString::fromLatin1(path);
    m_requests.append(request);
    const Reply reply = m_replies.value(request);
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status)
                  + " Status\r\nContent-Type: application/json\r\nContent-Length: "
                  + QByteArray::number(reply.body.size()) + "\r\n\r\n" + reply.body);
}

} // namespace alertbridge::test
