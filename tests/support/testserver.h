// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <chrono>

class QTcpSocket;

namespace alertbridge::test {

/// What the server does with one request.
struct Answer
{
    enum class Fault {
        None,
        Drop, ///< reads the whole request, then closes without an answer: was it executed?
        Truncate, ///< half of the body, then closes
        Hold, ///< no answer at all
        Trickle, ///< one byte each 50 ms, for ever
        Garbage, ///< bytes that are not HTTP
    };

    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::chrono::milliseconds delay {0};
    Fault fault = Fault::None;

    static Answer json(int status, const QByteArray &body);
    static Answer json(int status, const QJsonObject &body);
    static Answer empty(int status); ///< no body, no content type
    static Answer html(int status, const QByteArray &body =
                                       "<html><body>Sign in to the guest network</body></html>");
    static Answer failing(Fault fault);
    Answer with(const QByteArray &header, const QByteArray &value) const;
    Answer after(std::chrono::milliseconds pause) const;
};

struct RecordedRequest
{
    QByteArray verb;
    QByteArray target; ///< as sent: "/services?limit=100"
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray path() const;
    QByteArray queryValue(const QByteArray &key) const; ///< decoded; the first of that name
    QList<QByteArray> queryValues(const QByteArray &key) const;
    QJsonObject json() const;
};

/// A scripted HTTP server on a free loopback port. Answers are given in the order they were
/// expected, for each verb and path on its own; a request nobody expected fails the running test.
/// Speaks HTTP/1.1 with kept-alive connections.
class TestServer : public QObject
{
    Q_OBJECT

public:
    explicit TestServer(QObject *parent = nullptr);

    QUrl url(const QString &path = {}) const;

    /// @p target with a "?" is compared whole, without one by its path only.
    void expect(const QByteArray &verb, const QByteArray &target, const Answer &answer);
    void expect(const QByteArray &verb, const QByteArray &target, const QList<Answer> &answers);
    /// Given whenever nothing expected is left for it.
    void always(const QByteArray &verb, const QByteArray &target, const Answer &answer);

    const QList<RecordedRequest> &requests() const { return m_requests; }
    qsizetype count(const QByteArray &verb, const QByteArray &path) const;
    qsizetype connections() const { return m_connections; }
    int mostAtOnce() const { return m_mostAtOnce; } ///< requests without an answer yet
    bool allUsed() const; ///< every expected answer was asked for; warns about those that were not
    void reset(); ///< forgets answers and requests
    void stopListening(); ///< from here on connections are refused

private:
    struct Script
    {
        QByteArray verb;
        QByteArray target;
        QList<Answer> answers;
        bool forEver = false;
    };
    void takeConnection();
    void readRequests(QTcpSocket *socket);
    Answer answerFor(const RecordedRequest &request);
    void give(QTcpSocket *socket, const Answer &answer);
    void write(QTcpSocket *socket, const Answer &answer);

    QList<Script> m_scripts;
    QList<RecordedRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    qsizetype m_connections = 0;
    int m_underWay = 0;
    int m_mostAtOnce = 0;
    QTcpServer m_server; ///< goes first: its sockets still report to the rest
};

} // namespace alertbridge::test
