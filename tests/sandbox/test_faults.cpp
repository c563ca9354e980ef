// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

#include <QtNetwork/QTcpSocket>

using namespace Qt::StringLiterals;
using sandbox::Fault;

/// Everything that can go wrong on the wire, one switch each.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_practice = std::make_unique<Practice>(); }
    void cleanup() { m_practice.reset(); }

    void statusStandsInForTheService();
    void delayHoldsTheAnswerBack();
    void droppedRequestTakesNoEffect();
    void lostAnswerTookEffect();
    void truncatedBodyEndsEarly();
    void htmlComesWhereJsonWasAskedFor();
    void redirectLeadsElsewhere();
    void mutateChangesOneValue();
    void mutateRemovesAValue();
    void clockSkewMovesTheDate();
    void shiftPageMovesLaterPages();
    void skipAndCountLimitAFault();
    void faultsMatchServiceMethodAndPath();
    void badFaultsAreRefused();
    void clientThatLeavesDoesNoHarm();
    void encodedSlashesStayInTheirSegment();
    void headAndOptionsAreAnswered();
    void connectionCloseIsHonoured();

private:
    static QJsonObject newService(const QString &name, const QString &policyId);
    QByteArray rawExchange(const QByteArray &request);
    std::unique_ptr<Practice> m_practice;
};

QJsonObject TestFaults::newService(const QString &name, const QString &policyId)
{
    return {{u"service"_s,
             QJsonObject {{u"type"_s, u"service"_s},
                          {u"name"_s, name},
                          {u"escalation_policy"_s,
                           QJsonObject {{u"id"_s, policyId},
                                        {u"type"_s, u"escalation_policy_reference"_s}}}}}};
}

void TestFaults::statusStandsInForTheService()
{
    Fault fault;
    fault.kind = Fault::Kind::Status;
    fault.status = 429;
    fault.body = R"({"error":{"code":2020}})";
    fault.headers = {{u"ratelimit-reset"_s, u"20"_s}};
    m_practice->faults.add(fault);
    const Answer answer = m_practice->rest("GET", u"/abilities"_s);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("ratelimit-reset"), "20");
    QCOMPARE(answer.object("error").value("code"_L1).toInt(), 2020);
}

void TestFaults::delayHoldsTheAnswerBack()
{
    Fault fault;
    fault.kind = Fault::Kind::Delay;
    fault.milliseconds = 300;
    m_practice->faults.add(fault);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_practice->rest("GET", u"/abilities"_s).status, 200);
    QVERIFY(timer.elapsed() >= 290);
}

void TestFaults::droppedRequestTakesNoEffect()
{
    const QString policy = m_practice->rest("GET", u"/escalation_policies"_s)
                               .list("escalation_policies")
                               .at(0)["id"_L1]
                               .toString();
    Fault fault;
    fault.kind = Fault::Kind::DropRequest;
    fault.method = "POST";
    m_practice->faults.add(fault);
    const Answer answer = m_practice->rest("POST", u"/services"_s,
                                           newService(u"Dropped"_s, policy));
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.error != QNetworkReply::NoError);
    m_practice->faults.clear();
    QVERIFY(m_practice->serviceId(u"Dropped"_s).isEmpty());
}

void TestFaults::lostAnswerTookEffect()
{
    const QString policy = m_practice->rest("GET", u"/escalation_policies"_s)
                               .list("escalation_policies")
                               .at(0)["id"_L1]
                               .toString();
    Fault fault;
    fault.kind = Fault::Kind::LoseAnswer;
    fault.method = "POST";
    m_practice->faults.add(fault);
    const Answer answer = m_practice->rest("POST", u"/services"_s, newService(u"Lost"_s, policy));
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.error != QNetworkReply::NoError);
    m_practice->faults.clear();
    QVERIFY(!m_practice->serviceId(u"Lost"_s).isEmpty());
}

void TestFaults::truncatedBodyEndsEarly()
{
    Fault fault;
    fault.kind = Fault::Kind::Truncate;
    m_practice->faults.add(fault);
    const Answer answer = m_practice->rest("GET", u"/services"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.error != QNetworkReply::NoError);
    QVERIFY(answer.body.size() < answer.headers.value("content-length").toInt());
}

void TestFaults::htmlComesWhereJsonWasAskedFor()
{
    Fault fault;
    fault.kind = Fault::Kind::Html;
    m_practice->faults.add(fault);
    const Answer answer = m_practice->rest("GET", u"/services"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
}

void TestFaults::redirectLeadsElsewhere()
{
    Fault fault;
    fault.kind = Fault::Kind::Redirect;
    fault.target = u"https://api-pagerduty.example.com/services"_s;
    m_practice->faults.add(fault);
    const Answer answer = m_practice->rest("GET", u"/services"_s);
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.location, QUrl(fault.target));
}

void TestFaults::mutateChangesOneValue()
{
    Fault fault;
    fault.kind = Fault::Kind::Mutate;
    fault.pointer = u"/services/*/name"_s;
    fault.value = 7;
    m_practice->faults.add(fault);
    const QJsonArray services = m_practice->rest("GET", u"/services"_s).list("services");
    QCOMPARE(services.size(), 6);
    for (const QJsonValue &service : services)
        QCOMPARE(service["name"_L1], QJsonValue(7));
}

void TestFaults::mutateRemovesAValue()
{
    Fault fault;
    fault.kind = Fault::Kind::Mutate;
    fault.pointer = u"/more"_s;
    m_practice->faults.add(fault);
    const QJsonObject answer = m_practice->rest("GET", u"/services"_s).json();
    QVERIFY(!answer.contains("more"_L1));
    QVERIFY(answer.contains("limit"_L1));
}

void TestFaults::clockSkewMovesTheDate()
{
    Fault fault;
    fault.kind = Fault::Kind::ClockSkew;
    fault.milliseconds = -7200000;
    m_practice->faults.add(fault);
    const QByteArray date = m_practice->rest("GET", u"/abilities"_s).headers.value("date");
    QDateTime stamped = QLocale::c().toDateTime(QString::fromLatin1(date),
                                                u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    stamped.setTimeSpec(Qt::UTC);
    QVERIFY2(stamped.isValid(), date.constData());
    QVERIFY(qAbs(stamped.secsTo(QDateTime::currentDateTimeUtc()) - 7200) < 5);
}

void TestFaults::shiftPageMovesLaterPages()
{
    const auto idsAt = [this](int offset) {
        QStringList ids;
        const QJsonArray page =
            m_practice->rest("GET", u"/services?limit=2&offset=%1"_s.arg(offset)).list("services");
        for (const QJsonValue &service : page)
            ids.append(service["id"_L1].toString());
        return ids;
    };
    const QStringList first = idsAt(0);
    const QStringList third = idsAt(3);
    Fault fault;
    fault.kind = Fault::Kind::ShiftPage;
    fault.shift = 1;
    m_practice->faults.add(fault);
    QCOMPARE(idsAt(0), first);
    QCOMPARE(idsAt(2), third);
    m_practice->faults.clear();
    fault.shift = -5;
    m_practice->faults.add(fault);
    QCOMPARE(idsAt(2), first);
}

void TestFaults::skipAndCountLimitAFault()
{
    Fault fault;
    fault.kind = Fault::Kind::Status;
    fault.status = 503;
    fault.skip = 1;
    fault.count = 2;
    m_practice->faults.add(fault);
    QList<int> seen;
    for (int i = 0; i < 4; ++i)
        seen.append(m_practice->rest("GET", u"/abilities"_s).status);
    QCOMPARE(seen, (QList<int> {200, 503, 503, 200}));
}

void TestFaults::faultsMatchServiceMethodAndPath()
{
    Fault fault;
    fault.kind = Fault::Kind::Status;
    fault.status = 500;
    fault.service = u"pagerduty-api"_s;
    fault.method = "GET";
    fault.path.setPattern(u"^/services\\?.*query=web"_s);
    m_practice->faults.add(fault);
    QCOMPARE(m_practice->rest("GET", u"/services"_s).status, 200);
    QCOMPARE(m_practice->rest("GET", u"/services?query=web"_s).status, 500);
}

void TestFaults::badFaultsAreRefused()
{
    QString problem;
    QVERIFY(!sandbox::FaultPlan::fromJson({{u"kind"_s, u"flood"_s}}, &problem));
    QVERIFY(problem.contains(u"kind"_s));
    QVERIFY(
        !sandbox::FaultPlan::fromJson({{u"kind"_s, u"delay"_s}, {u"path"_s, u"("_s}}, &problem));
    QVERIFY(problem.contains(u"path"_s));
    const auto read = sandbox::FaultPlan::fromJson(
        {{u"kind"_s, u"lose-answer"_s}, {u"method"_s, u"post"_s}, {u"count"_s, 1}}, &problem);
    QVERIFY(read);
    QCOMPARE(sandbox::FaultPlan::toJson(*read).value("kind"_L1).toString(), u"lose-answer"_s);
    QCOMPARE(read->method, "POST");
}

void TestFaults::clientThatLeavesDoesNoHarm()
{
    Fault fault;
    fault.kind = Fault::Kind::Delay;
    fault.milliseconds = 150;
    const int id = m_practice->faults.add(fault);
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_practice->api.url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /abilities HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        QSignalSpy gone(&socket, &QTcpSocket::disconnected);
        gone.wait(50);
        socket.abort();
    }
    QSignalSpy nothing(this, &QObject::destroyed);
    nothing.wait(300);
    QVERIFY(m_practice->faults.remove(id));
    QCOMPARE(m_practice->rest("GET", u"/abilities"_s).status, 200);
}

void TestFaults::encodedSlashesStayInTheirSegment()
{
    sandbox::Service service(u"probe"_s);
    QVERIFY(service.listen());
    service.route("GET", u"/a/{name}/end"_s,
                  [](const sandbox::Request &request, const QStringList &captures) {
                      return sandbox::Response::json(
                          QJsonObject {{u"name"_s, captures.value(0)},
                                       {u"q"_s, request.queryValue(u"q"_s)},
                                       {u"ids"_s, request.queryValues(u"ids"_s).join(u'|')}});
                  });
    const Answer answer = m_practice->get(
        QUrl(service.url().toString() + u"/a/x%2Fy%20z/end?q=a+b%2Bc%26&ids%5B%5D=1&ids[]=2"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("name"_L1).toString(), u"x/y z"_s);
    QCOMPARE(answer.json().value("q"_L1).toString(), u"a b+c&"_s);
    QCOMPARE(answer.json().value("ids"_L1).toString(), u"1|2"_s);
    QCOMPARE(m_practice->get(QUrl(service.url().toString() + u"/a/x/y/end"_s)).status, 404);
}

void TestFaults::headAndOptionsAreAnswered()
{
    // Qt's client waits for a body after a custom verb, hence the bare socket.
    const QByteArray head = rawExchange(
        "HEAD /abilities HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        "Authorization: Token token=practice-u-token-001\r\n\r\n");
    QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(head.contains("\r\nContent-Length: ") && !head.contains("\r\nContent-Length: 0\r\n"));
    QVERIFY(head.endsWith("\r\n\r\n"));
    const Answer options = m_practice->send(
        "OPTIONS", m_practice->at(m_practice->api, u"/services"_s), {}, {});
    QCOMPARE(options.status, 204);
    QCOMPARE(options.headers.value("allow"), "GET, HEAD, POST, OPTIONS");
    QCOMPARE(m_practice->rest("DELETE", u"/abilities"_s).status, 405);
    QCOMPARE(m_practice->rest("GET", u"/nowhere"_s).status, 404);
}

QByteArray TestFaults::rawExchange(const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_practice->api.url().port()));
    QSignalSpy connected(&socket, &QTcpSocket::connected);
    connected.wait(2000);
    socket.write(request);
    QSignalSpy gone(&socket, &QTcpSocket::disconnected);
    gone.wait(2000);
    return socket.state() == QTcpSocket::UnconnectedState ? socket.readAll() : QByteArray();
}

void TestFaults::connectionCloseIsHonoured()
{
    const QByteArray answer = rawExchange(
        "GET /abilities HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 401 Unauthorized\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
