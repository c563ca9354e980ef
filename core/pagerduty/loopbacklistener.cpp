// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/loopbackhttp.h"
#include "core/pagerduty/oauth.h"
#include "core/pagerduty/tokenendpoint.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

using namespace Qt::StringLiterals;

namespace alertbridge::pagerduty {

namespace {

constexpr int mostConnections = 16;
constexpr qint64 mostBytes = 32 * 1024;
constexpr std::chrono::seconds lingerLimit {3};

} // namespace

struct LoopbackListener::Private
{
    explicit Private(LoopbackListener *listener)
        : q(listener)
        , server(listener)
        , deadline(listener)
    {
        deadline.setSingleShot(true);
        server.setMaxPendingConnections(mostConnections);
    }

    void takeConnections();
    void readFrom(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const loopback::Request &request);
    int statusFor(const loopback::Request &request) const;
    void accept(QTcpSocket *socket, const QByteArray &query);
    void refuse(QTcpSocket *socket, int status);
    void stop();
    QUrl address() const;

    LoopbackListener *q;
    QTcpServer server;
    QTimer deadline;
    QHash<QTcpSocket *, QByteArray> received;
    QString path;
    QString title = u"Alertbridge"_s;
    QString text;
    std::chrono::milliseconds wholeLimit = std::chrono::minutes(5);
    std::chrono::milliseconds requestLimit = std::chrono::seconds(5);
};

namespace {

/// The socket outlives the listener until the page is through, or the browser would see a broken
/// connection.
void answerAndLeave(QTcpSocket *socket, const QByteArray &answer)
{
    socket->disconnect();
    socket->setParent(QCoreApplication::instance());
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(lingerLimit, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    socket->write(answer);
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace

void LoopbackListener::Private::takeConnections()
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (received.size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        received.insert(socket, {});
        socket->setReadBufferSize(mostBytes);
        QObject::connect(socket, &QTcpSocket::readyRead, q, [this, socket] { readFrom(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, q, [this, socket] {
            received.remove(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(requestLimit, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0)
            readFrom(socket);
    }
}

void LoopbackListener::Private::readFrom(QTcpSocket *socket)
{
    const auto entry = received.find(socket);
    if (entry == received.end())
        return;
    entry->append(socket->readAll());
    const loopback::Request request = loopback::parse(*entry);
    if (request.state != loopback::Request::State::Incomplete)
        handle(socket, request);
}

void LoopbackListener::Private::handle(QTcpSocket *socket, const loopback::Request &request)
{
    received.remove(socket);
    const int status = statusFor(request);
    if (status == 200)
        accept(socket, request.query);
    else
        refuse(socket, status);
}

int LoopbackListener::Private::statusFor(const loopback::Request &request) const
{
    if (request.state == loopback::Request::State::TooLarge)
        return 431;
    if (request.state == loopback::Request::State::Malformed)
        return 400;
    // Another name for this address means a page elsewhere made the browser come here (DNS
    // rebinding).
    const QByteArray port = QByteArray::number(server.serverPort());
    if (!request.host.isEmpty() && request.host != "127.0.0.1:" + port)
        return 404;
    if (request.path != path.toLatin1())
        return 404;
    if (request.method != "GET")
        return 405;
    return request.query.isEmpty() ? 400 : 200;
}

void LoopbackListener::Private::accept(QTcpSocket *socket, const QByteArray &query)
{
    QUrl url = address();
    url.setQuery(QString::fromLatin1(query), QUrl::TolerantMode);
    answerAndLeave(socket, loopback::answer(200, title, text));
    stop();
    // From the event loop, so that the receiver may delete the listener.
    QMetaObject::invokeMethod(
        q, [listener = q, url] { Q_EMIT listener->redirected(url); }, Qt::QueuedConnection);
}

QUrl LoopbackListener::Private::address() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(server.serverPort());
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

void LoopbackListener::Private::refuse(QTcpSocket *socket, int status)
{
    answerAndLeave(socket, loopback::answer(status, QString::number(status), {}));
}

void LoopbackListener::Private::stop()
{
    deadline.stop();
    server.close();
    const QList<QTcpSocket *> open = received.keys();
    received.clear();
    for (QTcpSocket *socket : open) {
        socket->disconnect(q);
        socket->abort();
        socket->deleteLater();
    }
}

LoopbackListener::LoopbackListener(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    connect(&d->server, &QTcpServer::newConnection, this, [this] { d->takeConnections(); });
    connect(&d->deadline, &QTimer::timeout, this, [this] {
        d->stop();
        Q_EMIT expired();
    });
}

LoopbackListener::~LoopbackListener()
{
    d->stop();
}

Result<QUrl> LoopbackListener::listen(const QList<quint16> &ports, const QString &path)
{
    close();
    QStringList busy;
    for (const quint16 port : ports) {
        if (!d->server.listen(QHostAddress(QHostAddress::LocalHost), port)) {
            busy.append(QString::number(port));
            continue;
        }
        d->path = path;
        d->deadline.start(d->wholeLimit);
        return d->address();
    }
    ApiError error = tokenendpoint::signInError(u"port_taken"_s);
    error.details = busy;
    return failure(std::move(error));
}

void LoopbackListener::setClosingText(const QString &title, const QString &text)
{
    d->title = title;
    d->text = text;
}

void LoopbackListener::setTimeLimits(std::chrono::milliseconds whole,
                                     std::chrono::milliseconds request)
{
    d->wholeLimit = whole;
    d->requestLimit = request;
}

void LoopbackListener::close()
{
    d->stop();
}

} // namespace alertbridge::pagerduty
