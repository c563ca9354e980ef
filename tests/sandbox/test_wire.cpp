// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

#include <QtNetwork/QTcpSocket>

using namespace Qt::StringLiterals;
using sandbox::Fault;

/// What odd, hasty and many clients put on the wire.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_practice = std::make_unique<Practice>(); }
    void cleanup();

    void pipelinedRequestsAreAnsweredInOrder();
    void heldBackAnswerKeepsItsPlace();
    void nothingFollowsAnAnswerThatCloses();
    void connectionServesManyRequests();
    void chunkedBodyIsRead();
    void oddRequestsDoNoHarm_data();
    void oddRequestsDoNoHarm();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void largeBodyIsReadToItsEnd();
    void largeEventIsTooLarge();
    void manyConnectionsAreServedAtOnce();
    void clientsThatHangUpDoNoHarm();
    void includedPolicyComesWithoutItsServices();

private:
    std::unique_ptr<QTcpSocket> connection() const;
    QByteArray request(const QByteArray &path, const QByteArray &further = {}) const;
    static QList<int> statuses(const QByteArray &answers);
    std::unique_ptr<Practice> m_practice;
};

/// Whatever a test did: the service still answers.
void TestWire::cleanup()
{
    QCOMPARE(m_practice->rest("GET", u"/abilities"_s).status, 200);
    m_practice.reset();
}

std::unique_ptr<QTcpSocket> TestWire::connection() const
{
    auto socket = std::make_unique<QTcpSocket>();
    QSignalSpy connected(socket.get(), &QTcpSocket::connected);
    socket->connectToHost(QHostAddress::LocalHost, quint16(m_practice->api.url().port()));
    connected.wait(5000);
    return socket;
}

QByteArray TestWire::request(const QByteArray &path, const QByteArray &further) const
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Token token="
           + m_practice->account.token().toLatin1() + "\r\n" + further + "\r\n";
}

/// Of answers without bodies that hold the words.
QList<int> TestWire::statuses(const QByteArray &answers)
{
    QList<int> result;
    for (qsizetype at = answers.indexOf("HTTP/1.1 "); at >= 0;
         at = answers.indexOf("HTTP/1.1 ", at + 1))
        result.append(answers.mid(at + 9, 3).toInt());
    return result;
}

void TestWire::pipelinedRequestsAreAnsweredInOrder()
{
    const auto socket = connection();
    socket->write(request("/abilities/teams") + request("/nowhere") + request("/abilities/none"));
    QByteArray answers;
    QTRY_COMPARE(statuses(answers += socket->readAll()), (QList<int> {204, 404, 402}));
}

void TestWire::heldBackAnswerKeepsItsPlace()
{
    Fault fault;
    fault.kind = Fault::Kind::Delay;
    fault.milliseconds = 200;
    fault.count = 1;
    m_practice->faults.add(fault);
    const auto socket = connection();
    socket->write(request("/abilities/teams") + request("/nowhere"));
    QByteArray answers;
    QTRY_COMPARE(statuses(answers += socket->readAll()), (QList<int> {204, 404}));
}

void TestWire::nothingFollowsAnAnswerThatCloses()
{
    const auto socket = connection();
    QSignalSpy gone(socket.get(), &QTcpSocket::disconnected);
    socket->write(request("/abilities/teams", "Connection: close\r\n"));
    QVERIFY(gone.count() || gone.wait(5000));
    QCOMPARE(statuses(socket->readAll()), QList<int> {204});
}

void TestWire::connectionServesManyRequests()
{
    const auto socket = connection();
    for (int i = 0; i < 50; ++i) {
        socket->write(request("/abilities/teams"));
        QByteArray answer;
        QTRY_COMPARE(statuses(answer += socket->readAll()), QList<int> {204});
    }
    QCOMPARE(socket->state(), QTcpSocket::ConnectedState);
}

void TestWire::chunkedBodyIsRead()
{
    const auto socket = connection();
    QByteArray post = request("/services", "Transfer-Encoding: chunked\r\n");
    post.replace(0, 3, "POST");
    socket->write(post + "5\r\n{\"ser\r\n9\r\nvice\":{}}\r\n0\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket->readAll()).contains("Escalation policy can't be blank"));
}

void TestWire::oddRequestsDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\x00\x01\x02 garbage\r\n\r\n", 14);
    QTest::newRow("unknown verb") << QByteArray("BREW /services HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("negative length")
        << QByteArray("POST /services HTTP/1.1\r\nContent-Length: -1\r\n\r\n{}");
    QTest::newRow("endless length")
        << QByteArray("POST /services HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n{}");
    QTest::newRow("broken chunk") << QByteArray(
        "POST /services HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n");
    QTest::newRow("broken escape") << QByteArray("GET /services/%zz%00%ff HTTP/1.1\r\n\r\n");
    QTest::newRow("dots") << QByteArray("GET /../../etc/passwd HTTP/1.1\r\n\r\n");
    QTest::newRow("long address") << "GET /" + QByteArray(200000, 'a') + " HTTP/1.1\r\n\r\n";
    QTest::newRow("long header") << "GET / HTTP/1.1\r\nX-Long: " + QByteArray(500000, 'a')
                                        + "\r\n\r\n";
}

/// Refused or cut off, never answered with success; cleanup() sees that others are still served.
void TestWire::oddRequestsDoNoHarm()
{
    QFETCH(QByteArray, bytes);
    const auto socket = connection();
    QSignalSpy gone(socket.get(), &QTcpSocket::disconnected);
    socket->write(bytes);
    QByteArray answer;
    QTRY_VERIFY(gone.count() || !statuses(answer += socket->readAll()).isEmpty());
    const QList<int> found = statuses(answer + socket->readAll());
    QVERIFY(found.isEmpty() || (found.constFirst() >= 400 && found.constFirst() < 500));
}

void TestWire::brokenJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"service":{"name")");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("42");
    QTest::newRow("null") << QByteArray(R"({"service":null})");
    QTest::newRow("bad UTF-8") << QByteArray("{\"service\":{\"name\":\"\xff\xfe\"}}");
    QTest::newRow("deep") << QByteArray(100000, '[');
    QTest::newRow("form") << QByteArray("service=1&name=2");
}

void TestWire::brokenJsonIsRefused()
{
    QFETCH(QByteArray, body);
    const Answer answer = m_practice->send(
        "POST", m_practice->at(m_practice->api, u"/services"_s), body,
        {{"Authorization", "Token token=" + m_practice->account.token().toLatin1()},
         {"Content-Type", "application/json"}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object("error").value("code"_L1).toInt(), 2001);
}

void TestWire::largeBodyIsReadToItsEnd()
{
    const QJsonObject service {{u"name"_s, QString(3000000, u'a')}};
    const Answer answer = m_practice->rest("POST", u"/services"_s, {{u"service"_s, service}});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.errors().startsWith("Name is too long"_L1));
}

void TestWire::largeEventIsTooLarge()
{
    QJsonObject event = Practice::triggerEvent(m_practice->newKey(u"Web shop"_s), u"a"_s);
    event.insert(u"client"_s, QString(512 * 1024, u'a'));
    QCOMPARE(m_practice->enqueue(event).status, 413);
    QVERIFY(m_practice->incidents().isEmpty());
}

void TestWire::manyConnectionsAreServedAtOnce()
{
    constexpr int count = 150;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    QList<QByteArray> answers(count);
    for (int i = 0; i < count; ++i)
        sockets.push_back(connection());
    for (const auto &socket : sockets)
        socket->write(request("/abilities/teams"));
    for (int i = 0; i < count; ++i)
        QTRY_COMPARE(statuses(answers[i] += sockets.at(size_t(i))->readAll()), QList<int> {204});
}

void TestWire::clientsThatHangUpDoNoHarm()
{
    for (int i = 0; i < 30; ++i) {
        const auto socket = connection();
        QByteArray bytes = request("/services?limit=100");
        socket->write(i % 2 ? bytes : bytes.first(bytes.size() / 2));
        socket->flush();
        socket->abort();
    }
}

void TestWire::includedPolicyComesWithoutItsServices()
{
    const QJsonValue policy = m_practice->rest("GET", u"/services?include[]=escalation_policies"_s)
                                  .json()["services"_L1][0]["escalation_policy"_L1];
    QCOMPARE(policy["type"_L1].toString(), u"escalation_policy"_s);
    QVERIFY(policy["escalation_rules"_L1].isArray());
    QVERIFY(policy["services"_L1].isUndefined());
    const QString path = u"/escalation_policies/"_s + policy["id"_L1].toString();
    QVERIFY(!m_practice->rest("GET", path)
                 .json()["escalation_policy"_L1]["services"_L1]
                 .toArray()
                 .isEmpty());
}

QTEST_GUILESS_MAIN(TestWire)
#include "test_wire.moc"
