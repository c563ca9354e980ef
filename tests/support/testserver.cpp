// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <algorithm>

namespace alertbridge::test {

namespace {

bool matches(const QByteArray &expected, const RecordedRequest &request)
{
    return expected.contains('?') ? expected == request.target : expected == request.path();
}

QHash<QByteArray, QByteArray> readHeaders(const QList<QByteArray> &lines)
{
    QHash<QByteArray, QByteArray> headers;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    return headers;
}

} // namespace

Answer Answer::json(int status, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

Answer Answer::json(int status, const QJsonObject &body)
{
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer Answer::empty(int status)
{
    Answer answer;
    answer.status = status;
    answer.contentType.clear();
    return answer;
}

Answer Answer::html(int status, const QByteArray &body)
{
    Answer answer = json(status, body);
    answer.contentType = "text/html; charset=utf-8";
    return answer;
}

Answer Answer::failing(Fault fault)
{
    Answer answer = json(200, QByteArray("{\"half\": \"of this does not arrive\"}"));
    answer.fault = fault;
    return answer;
}

Answer Answer::with(const QByteArray &header, const QByteArray &value) const
{
    Answer answer = *this;
    answer.headers.append({header, value});
    return answer;
}

Answer Answer::after(std::chrono::milliseconds pause) const
{
    Answer answer = *this;
    answer.delay = pause;
    return answer;
}

QByteArray RecordedRequest::path() const
{
    return target.split('?').first();
}

QList<QByteArray> RecordedRequest::queryValues(const QByteArray &key) const
{
    QList<QByteArray> values;
    const qsizetype start = target.indexOf('?');
    if (start < 0)
        return values;
    const QList<QByteArray> pairs = target.mid(start + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (QByteArray::fromPercentEncoding(pair.left(equals)) == key)
            values.append(QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
    return values;
}

QByteArray RecordedRequest::queryValue(const QByteArray &key) const
{
    return queryValues(key).value(0);
}

QJsonObject RecordedRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

TestServer::TestServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TestServer::takeConnection);
    if (!m_server.listen(QHostAddress::LocalHost))
        QTest::qFail("The test server cannot listen on loopback", __FILE__, __LINE__);
}

QUrl TestServer::url(const QString &path) const
{
    QUrl result;
    result.setScheme(QStringLiteral("http"));
    result.setHost(QStringLiteral("127.0.0.1"));
    result.setPort(m_server.serverPort());
    result.setPath(path);
    return result;
}

void TestServer::expect(const QByteArray &verb, const QByteArray &target, const Answer &answer)
{
    expect(verb, target, QList<Answer> {answer});
}

void TestServer::expect(const QByteArray &verb, const QByteArray &target,
                        const QList<Answer> &answers)
{
    for (Script &script : m_scripts) {
        if (!script.forEver && script.verb == verb && script.target == target) {
            script.answers += answers;
            return;
        }
    }
    m_scripts.prepend({verb, target, answers, false});
}

void TestServer::always(const QByteArray &verb, const QByteArray &target, const Answer &answer)
{
    m_scripts.append({verb, target, {answer}, true});
}

qsizetype TestServer::count(const QByteArray &verb, const QByteArray &path) const
{
    return std::count_if(m_requests.begin(), m_requests.end(), [&](const RecordedRequest &request) {
        return request.verb == verb && request.path() == path;
    });
}

bool TestServer::allUsed() const
{
    bool all = true;
    for (const Script &script : m_scripts) {
        if (script.forEver || script.answers.isEmpty())
            continue;
        qWarning("not asked for: %s %s (%d left)", script.verb.constData(),
                 script.target.constData(), int(script.answers.size()));
        all = false;
    }
    return all;
}

void TestServer::reset()
{
    m_scripts.clear();
    m_requests.clear();
    m_mostAtOnce = 0;
}

void TestServer::stopListening()
{
    m_server.close();
}

void TestServer::takeConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readRequests(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void TestServer::readRequests(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    for (;;) {
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
        RecordedRequest request;
        request.headers = readHeaders(lines);
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return;
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.verb = first.value(0);
        request.target = first.value(1);
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_requests.append(request);
        ++m_underWay;
        m_mostAtOnce = std::max(m_mostAtOnce, m_underWay);
        const Answer answer = answerFor(request);
        QTimer::singleShot(answer.delay, socket, [this, socket, answer] { give(socket, answer); });
        if (!m_buffers.contains(socket))
            return;
    }
}

Answer TestServer::answerFor(const RecordedRequest &request)
{
    for (Script &script : m_scripts) {
        if (script.verb != request.verb || !matches(script.target, request)
            || script.answers.isEmpty())
            continue;
        return script.forEver ? script.answers.first() : script.answers.takeFirst();
    }
    const QByteArray what = "Unexpected request: " + request.verb + ' ' + request.target;
    QTest::qFail(what.constData(), __FILE__, __LINE__);
    return Answer::json(418, QByteArray("{}"));
}

void TestServer::give(QTcpSocket *socket, const Answer &answer)
{
    --m_underWay;
    switch (answer.fault) {
    case Answer::Fault::Hold:
        return;
    case Answer::Fault::Drop:
        socket->abort();
        return;
    case Answer::Fault::Garbage:
        socket->write("\x15\x03\x01 this is no HTTP\r\n\r\n");
        socket->disconnectFromHost();
        return;
    case Answer::Fault::Trickle: {
        socket->write(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(std::chrono::milliseconds(50));
        return;
    }
    case Answer::Fault::None:
    case Answer::Fault::Truncate:
        write(socket, answer);
        return;
    }
}

void TestServer::write(QTcpSocket *socket, const Answer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    if (answer.status != 204)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    head += "\r\n";
    if (answer.fault == Answer::Fault::Truncate) {
        socket->write(head + answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    socket->write(head + answer.body);
}

} // namespace alertbridge::test
