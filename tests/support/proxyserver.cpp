// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proxyserver.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

namespace alertbridge::test {

namespace {

constexpr char socksVersion = 5;
constexpr char withoutSignIn = 0;
constexpr char withSignIn = 2;
constexpr char byName = 3;
constexpr char byAddress = 1;

} // namespace

ProxyServer::ProxyServer(Kind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
    m_server.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        QTest::qFail("The proxy cannot listen on loopback", __FILE__, __LINE__);
}

void ProxyServer::requireSignIn(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void ProxyServer::take(QTcpSocket *socket)
{
    ++m_connections;
    m_clients.insert(socket, {});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        if (QTcpSocket *onward = m_clients.take(socket).onward)
            onward->disconnectFromHost();
        socket->deleteLater();
    });
}

void ProxyServer::read(QTcpSocket *socket)
{
    const auto found = m_clients.find(socket);
    if (found == m_clients.end())
        return;
    if (found->phase == Phase::Through) {
        if (found->onward->state() == QAbstractSocket::ConnectedState)
            found->onward->write(socket->readAll());
        return;
    }
    found->received += socket->readAll();
    while (m_clients.contains(socket)
           && (m_kind == Kind::Http ? readHttp(socket, m_clients[socket])
                                    : readSocks(socket, m_clients[socket]))) { }
}

bool ProxyServer::mayEnter(const QByteArray &header)
{
    if (m_user.isEmpty())
        return true;
    const QByteArray wanted = "Proxy-Authorization: Basic "
                              + (m_user + ':' + m_password).toBase64();
    if (header.contains(wanted + "\r\n")) {
        ++m_signIns;
        return true;
    }
    if (header.contains("Proxy-Authorization:"))
        ++m_refusedSignIns;
    return false;
}

bool ProxyServer::readHttp(QTcpSocket *socket, Client &client)
{
    const qsizetype end = client.received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray header = client.received.left(end + 2);
    client.received.remove(0, end + 4);
    const QList<QByteArray> first = header.left(header.indexOf("\r\n")).split(' ');
    const QByteArray target = first.value(1);
    m_askedFor.append(QString::fromLatin1(target));
    if (!mayEnter(header)) {
        refuse(socket, 407, "Proxy-Authenticate: Basic realm=\"test\"\r\n");
        return true;
    }
    if (first.first() != "CONNECT" || m_refusal != 0) {
        refuse(socket, m_refusal != 0 ? m_refusal : 405);
        return true;
    }
    const qsizetype colon = target.lastIndexOf(':');
    goOn(socket, QString::fromLatin1(target.left(colon)), target.mid(colon + 1).toUShort());
    return false;
}

bool ProxyServer::readSocks(QTcpSocket *socket, Client &client)
{
    QByteArray &data = client.received;
    const auto byte = [&data](qsizetype at) { return uchar(data.at(at)); };
    switch (client.phase) {
    case Phase::Greeting: {
        if (data.size() < 2 || data.size() < 2 + byte(1))
            return false;
        const char method = m_user.isEmpty() ? withoutSignIn : withSignIn;
        data.remove(0, 2 + byte(1));
        client.phase = m_user.isEmpty() ? Phase::Request : Phase::SignIn;
        socket->write(QByteArray(1, socksVersion) + method);
        return true;
    }
    case Phase::SignIn: {
        if (data.size() < 2 || data.size() < 3 + byte(1)
            || data.size() < 3 + byte(1) + byte(2 + byte(1)))
            return false;
        const qsizetype userLength = byte(1);
        const qsizetype passwordLength = byte(2 + userLength);
        const bool right = data.mid(2, userLength) == m_user
                           && data.mid(3 + userLength, passwordLength) == m_password;
        data.remove(0, 3 + userLength + passwordLength);
        ++(right ? m_signIns : m_refusedSignIns);
        client.phase = Phase::Request;
        socket->write(QByteArray("\x01", 1) + char(right ? 0 : 1));
        if (!right)
            socket->disconnectFromHost();
        return right;
    }
    case Phase::Request: {
        if (data.size() < 5)
            return false;
        const bool named = data.at(3) == byName;
        const qsizetype length = named ? 1 + byte(4) : 4;
        if ((!named && data.at(3) != byAddress) || data.size() < 4 + length + 2)
            return false;
        const QString host =
            named
                ? QString::fromLatin1(data.mid(5, byte(4)))
                : QStringLiteral("%1.%2.%3.%4").arg(byte(4)).arg(byte(5)).arg(byte(6)).arg(byte(7));
        const quint16 port = quint16(byte(4 + length) << 8 | byte(5 + length));
        data.remove(0, 4 + length + 2);
        m_askedFor.append(host + QLatin1Char(':') + QString::number(port));
        goOn(socket, host, port);
        return false;
    }
    case Phase::Through:
        break;
    }
    return false;
}

void ProxyServer::goOn(QTcpSocket *socket, const QString &host, quint16 port)
{
    const quint16 local = m_names.value(host);
    if (local == 0) {
        refuse(socket, 502);
        return;
    }
    m_reached.append(host + QLatin1Char(':') + QString::number(port));
    auto *onward = new QTcpSocket(socket);
    onward->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_clients[socket].onward = onward;
    m_clients[socket].phase = Phase::Through;
    connect(onward, &QTcpSocket::connected, this, [this, socket, onward] {
        socket->write(m_kind == Kind::Http
                          ? QByteArray("HTTP/1.1 200 Connection established\r\n\r\n")
                          : QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
        if (socket->bytesAvailable() > 0)
            onward->write(socket->readAll());
    });
    connect(onward, &QTcpSocket::readyRead, socket,
            [socket, onward] { socket->write(onward->readAll()); });
    connect(onward, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    onward->connectToHost(QHostAddress(QHostAddress::LocalHost), local);
}

void ProxyServer::refuse(QTcpSocket *socket, int status, const QByteArray &headers)
{
    if (m_kind == Kind::Socks5) {
        socket->write(QByteArray("\x05\x04\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        socket->disconnectFromHost();
        return;
    }
    const QByteArray body = "<html>no</html>";
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " No\r\n" + headers
                  + "Content-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\n\r\n" + body);
}

} // namespace alertbridge::test
