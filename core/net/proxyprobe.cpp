// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/proxyprobe.h"

#include <QtCore/QTimer>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

#include <chrono>

namespace alertbridge {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestProbe {10};

QString codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return u"proxy_authentication"_s;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return u"proxy"_s;
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return u"proxy_protocol"_s;
    case QAbstractSocket::SocketAccessError:
        return u"proxy_refused"_s;
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError:
        return u"proxy_route"_s;
    default:
        return {};
    }
}

/// Whether a SOCKS5 proxy lets in who shows nothing (RFC 1928 §3): Qt reports a wanted sign-in and
/// a forbidden address alike.
void probeGreeting(const QNetworkProxy &proxy, QObject *parent,
                   const std::function<void(const QString &code)> &then)
{
    constexpr char withoutSignIn = 0;
    auto *socket = new QTcpSocket(parent);
    socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    const auto end = [socket, then](bool open) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        then(open ? u"proxy_refused"_s : u"proxy_authentication"_s);
    };
    QObject::connect(socket, &QTcpSocket::connected, socket,
                     [socket] { socket->write(QByteArray("\x05\x01\x00", 3)); });
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, end] {
        if (socket->bytesAvailable() >= 2)
            end(socket->read(2).at(1) == withoutSignIn);
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, [end] { end(true); });
    QTimer::singleShot(longestProbe, socket, [end] { end(true); });
    socket->connectToHost(proxy.hostName(), proxy.port());
}

} // namespace

void probeProxy(const QNetworkProxy &proxy, const QString &host, quint16 port, QObject *parent,
                const std::function<void(const QString &code)> &then)
{
    auto *socket = new QTcpSocket(parent);
    socket->setProxy(proxy);
    const auto end = [socket, proxy, parent, then](const QString &code) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        if (code == "proxy_refused"_L1 && proxy.type() == QNetworkProxy::Socks5Proxy
            && proxy.user().isEmpty())
            probeGreeting(proxy, parent, then);
        else
            then(code);
    };
    QObject::connect(socket, &QTcpSocket::connected, socket, [end] { end({}); });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket,
                     [end](QAbstractSocket::SocketError error) { end(codeOf(error)); });
    QTimer::singleShot(longestProbe, socket, [end] { end({}); });
    socket->connectToHost(host, port);
}

} // namespace alertbridge
