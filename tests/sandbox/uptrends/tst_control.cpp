// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/control/control.h"
#include "app/sandbox/http/faultplan.h"
#include "tests/sandbox/uptrends/uptrendsfixture.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatItCanDo();
    void readsTheWorldWithoutSecrets();
    void movesTheClock();
    void breaksAndRepairsAMonitorByName();
    void switchesFaultsOnAndOff();
    void setsTheLatency();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    Answer ask(const QByteArray &method, const QString &path, const QByteArray &body = {});

    std::unique_ptr<UptrendsFixture> m_uptrends;
    std::unique_ptr<sandbox::FaultPlan> m_faults;
    std::unique_ptr<sandbox::Control> m_control;
    std::unique_ptr<sandbox::Service> m_service;
};

void TestControl::init()
{
    m_service.reset();
    m_control.reset();
    m_uptrends = std::make_unique<UptrendsFixture>();
    m_faults = std::make_unique<sandbox::FaultPlan>();
    m_uptrends->apiService.setFaultPlan(m_faults.get());
    m_control = std::make_unique<sandbox::Control>(
        &m_uptrends->clock, m_faults.get(), nullptr, &m_uptrends->account,
        QList<sandbox::Service *> {&m_uptrends->apiService, &m_uptrends->appService});
    m_service = std::make_unique<sandbox::Service>(u"control"_s);
    m_service->listen();
    m_control->attach(m_service.get());
}

Answer TestControl::ask(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return m_uptrends->request(method, QUrl(m_service->url().toString() + path),
                               {{"Content-Type", "application/json"}}, body);
}

void TestControl::listsWhatItCanDo()
{
    const QJsonObject help = ask("GET", u"/"_s).object();
    QVERIFY(help.value("requests"_L1).toArray().size() > 10);
    QVERIFY(help.value("services"_L1).toObject().contains("uptrends-api"_L1));
}

void TestControl::readsTheWorldWithoutSecrets()
{
    const Answer world = ask("GET", u"/world"_s);
    QCOMPARE(world.status, 200);
    const QJsonObject uptrends = world.object().value("uptrends"_L1).toObject();
    QCOMPARE(uptrends.value("alert_definitions"_L1).toArray().size(), 5);
    const QJsonObject attached =
        uptrends.value("alert_definitions"_L1)[0]["levels"_L1][0]["integrations"_L1][0].toObject();
    QVERIFY(attached.contains("send_ok_alerts"_L1));
    QVERIFY(!world.body.contains(m_uptrends->account.password().toUtf8()));
    QVERIFY(!world.body.contains(m_uptrends->account.apiPassword().toUtf8()));
    QCOMPARE(ask("GET", u"/world/uptrends"_s).object().keys(), uptrends.keys());
}

void TestControl::movesTheClock()
{
    const auto now = [this] {
        return QDateTime::fromString(ask("GET", u"/clock"_s).object().value("now"_L1).toString(),
                                     Qt::ISODateWithMs);
    };
    const QDateTime before = now();
    QCOMPARE(ask("POST", u"/clock"_s, "{\"advance\":90}").status, 200);
    QVERIFY(before.secsTo(now()) >= 90);
}

void TestControl::breaksAndRepairsAMonitorByName()
{
    const QString path = u"/monitors/"_s
                         + QString::fromLatin1(QUrl::toPercentEncoding(u"web shop – HOME page"_s));
    const Answer broken = ask("POST", path + u"/break"_s, "{\"error\":\"DNS\"}");
    QCOMPARE(broken.status, 200);
    QCOMPARE(broken.object().value("broken"_L1).toBool(), true);
    QCOMPARE(broken.object().value("error"_L1).toString(), u"DNS"_s);
    QCOMPARE(ask("GET", u"/world/uptrends"_s).object().value("incidents"_L1).toArray().size(), 1);
    QCOMPARE(ask("POST", path + u"/repair"_s).object().value("broken"_L1).toBool(true), false);
    QCOMPARE(ask("POST", u"/monitors/nowhere/break"_s).status, 404);
}

void TestControl::switchesFaultsOnAndOff()
{
    const Answer added = ask(
        "POST", u"/faults"_s,
        R"({"kind":"status","service":"uptrends-api","path":"/v4/Account","status":503,"count":1})");
    QCOMPARE(added.status, 201);
    QCOMPARE(m_uptrends->api("GET", u"/Account"_s).status, 503);
    QCOMPARE(m_uptrends->api("GET", u"/Account"_s).status, 200);
    const int id = added.object().value("id"_L1).toInt();
    QCOMPARE(ask("GET", u"/faults"_s).array().size(), 1);
    QCOMPARE(ask("DELETE", u"/faults/%1"_s.arg(id)).status, 204);
    QCOMPARE(ask("DELETE", u"/faults/%1"_s.arg(id)).status, 404);
    ask("POST", u"/faults"_s, R"({"kind":"html"})");
    QCOMPARE(ask("DELETE", u"/faults"_s).status, 204);
    QVERIFY(ask("GET", u"/faults"_s).array().isEmpty());
}

void TestControl::setsTheLatency()
{
    QCOMPARE(ask("POST", u"/latency"_s, R"({"service":"uptrends-api","ms":150})").status, 204);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_uptrends->api("GET", u"/Account"_s).status, 200);
    QVERIFY(timer.elapsed() >= 140);
    QCOMPARE(ask("POST", u"/latency"_s, R"({"ms":0})").status, 204);
}

void TestControl::refusesNonsense_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("clock without seconds") << u"/clock"_s << QByteArray("{}") << 400;
    QTest::newRow("clock backwards") << u"/clock"_s << QByteArray("{\"advance\":-1}") << 400;
    QTest::newRow("fault without kind") << u"/faults"_s << QByteArray("{}") << 400;
    QTest::newRow("fault without json") << u"/faults"_s << QByteArray("status") << 400;
    QTest::newRow("latency of nothing")
        << u"/latency"_s << QByteArray("{\"service\":\"x\",\"ms\":1}") << 404;
    QTest::newRow("unknown address") << u"/nothing"_s << QByteArray() << 404;
}

void TestControl::refusesNonsense()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Answer answer = ask("POST", path, body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.object().value("error"_L1).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
