// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/uptrends/browser.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// What leaves Uptrends when a monitor breaks, and when.
class TestUptrendsAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anErrorOpensAndItsRepairCloses();
    void everyServiceGetsItsOwnEvent();
    void levelsClimbWithTime();
    void aThresholdCountsChecks();
    void remindersAreSentWhereAskedFor();
    void nothingLeavesThroughWhatIsSwitchedOff_data();
    void nothingLeavesThroughWhatIsSwitchedOff();
    void withoutOkAlertsTheIncidentStaysOpen();
    void keepsTheHistory();

private:
    void attach(int level, const QJsonObject &flags = {});
    QString levelPath(int level) const;
    QStringList actions() const;

    std::unique_ptr<UptrendsFixture> m_uptrends;
    QString m_definition;
    QString m_integration;
    const QString m_monitor = u"Web shop – home page"_s;
};

void TestUptrendsAlerts::init()
{
    m_uptrends = std::make_unique<UptrendsFixture>();
    m_definition = m_uptrends->definitionGuid();
    m_integration = m_uptrends->connectPagerDuty(u"PagerDuty"_s, {u"Web shop"_s});
    QVERIFY(!m_integration.isEmpty());
}

QString TestUptrendsAlerts::levelPath(int level) const
{
    return u"/AlertDefinition/%1/EscalationLevel/%2"_s.arg(m_definition).arg(level);
}

void TestUptrendsAlerts::attach(int level, const QJsonObject &flags)
{
    QJsonObject body {{"IntegrationGuid"_L1, m_integration},
                      {"IsActive"_L1, true},
                      {"SendOkAlerts"_L1, true},
                      {"SendReminderAlerts"_L1, false}};
    for (auto it = flags.begin(); it != flags.end(); ++it)
        body.insert(it.key(), it.value());
    QCOMPARE(m_uptrends->api("POST", levelPath(level) + u"/Integration"_s, body).status, 201);
}

QStringList TestUptrendsAlerts::actions() const
{
    QStringList list;
    for (const QJsonObject &event : m_uptrends->sink.events)
        list.append(event.value("event_action"_L1).toString());
    return list;
}

void TestUptrendsAlerts::anErrorOpensAndItsRepairCloses()
{
    attach(1);
    QVERIFY(m_uptrends->account.breakMonitor(m_monitor, u"No answer"_s));
    QCOMPARE(actions(), QStringList {u"trigger"_s});
    const QJsonObject event = m_uptrends->sink.events.first();
    QCOMPARE(event.value("routing_key"_L1).toString().size(), 32);
    const QString key = event.value("dedup_key"_L1).toString();
    QVERIFY(!key.isEmpty());
    const QJsonObject payload = event.value("payload"_L1).toObject();
    QVERIFY(payload.value("summary"_L1).toString().contains("No answer"_L1));
    QCOMPARE(payload.value("source"_L1).toString(), m_monitor);
    QCOMPARE(payload.value("custom_details"_L1)["Message"_L1].toString(),
             u"The shop is losing orders."_s);

    m_uptrends->clock.advance(3600);
    QVERIFY(m_uptrends->account.repairMonitor(m_monitor));
    QCOMPARE(actions(), (QStringList {u"trigger"_s, u"resolve"_s}));
    QCOMPARE(m_uptrends->sink.events.last().value("dedup_key"_L1).toString(), key);

    m_uptrends->account.breakMonitor(m_monitor);
    QVERIFY(m_uptrends->sink.events.last().value("dedup_key"_L1).toString() != key);
}

void TestUptrendsAlerts::everyServiceGetsItsOwnEvent()
{
    m_integration = m_uptrends->connectPagerDuty(u"Two services"_s,
                                                 {u"Web shop"_s, u"Checkout API"_s});
    attach(1);
    m_uptrends->account.breakMonitor(m_monitor);
    QCOMPARE(m_uptrends->sink.events.size(), 2);
    QVERIFY(m_uptrends->sink.events.at(0).value("routing_key"_L1)
            != m_uptrends->sink.events.at(1).value("routing_key"_L1));
    QCOMPARE(m_uptrends->sink.events.at(0).value("dedup_key"_L1),
             m_uptrends->sink.events.at(1).value("dedup_key"_L1));
}

void TestUptrendsAlerts::levelsClimbWithTime()
{
    attach(2); // after 15 minutes
    m_uptrends->account.breakMonitor(m_monitor);
    m_uptrends->clock.advance(14 * 60);
    QVERIFY(m_uptrends->sink.events.isEmpty());
    m_uptrends->clock.advance(60);
    QCOMPARE(actions(), QStringList {u"trigger"_s});
    QCOMPARE(m_uptrends->sink.events.first()
                 .value("payload"_L1)["custom_details"_L1]["Escalation level"_L1]
                 .toInt(),
             2);
    m_uptrends->clock.advance(3600);
    QCOMPARE(m_uptrends->sink.events.size(), 1);
}

void TestUptrendsAlerts::aThresholdCountsChecks()
{
    attach(1);
    QCOMPARE(
        m_uptrends->api("PATCH", levelPath(1), QJsonObject {{"ThresholdErrorCount"_L1, 3}}).status,
        204);
    m_uptrends->account.breakMonitor(m_monitor); // checked at once, then every minute
    m_uptrends->clock.advance(60);
    QVERIFY(m_uptrends->sink.events.isEmpty());
    m_uptrends->clock.advance(60);
    QCOMPARE(m_uptrends->sink.events.size(), 1);
}

void TestUptrendsAlerts::remindersAreSentWhereAskedFor()
{
    attach(1, {{"SendReminderAlerts"_L1, true}});
    QCOMPARE(m_uptrends
                 ->api("PATCH", levelPath(1),
                       QJsonObject {{"NumberOfReminders"_L1, 2}, {"ReminderDelay"_L1, 5}})
                 .status,
             204);
    m_uptrends->account.breakMonitor(m_monitor);
    m_uptrends->clock.advance(3600);
    QCOMPARE(actions(), (QStringList {u"trigger"_s, u"trigger"_s, u"trigger"_s}));
    QCOMPARE(m_uptrends->sink.events.at(0).value("dedup_key"_L1),
             m_uptrends->sink.events.at(2).value("dedup_key"_L1));
}

void TestUptrendsAlerts::nothingLeavesThroughWhatIsSwitchedOff_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"definition", "level", "attachment", "integration", "other monitor"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestUptrendsAlerts::nothingLeavesThroughWhatIsSwitchedOff()
{
    QFETCH(QString, what);
    attach(1);
    const QJsonObject off {{"IsActive"_L1, false}};
    QString monitor = m_monitor;
    if (what == "definition"_L1)
        QCOMPARE(m_uptrends->api("PATCH", u"/AlertDefinition/"_s + m_definition, off).status, 204);
    else if (what == "level"_L1)
        QCOMPARE(m_uptrends->api("PATCH", levelPath(1), off).status, 204);
    else if (what == "attachment"_L1)
        QCOMPARE(
            m_uptrends->api("PATCH", levelPath(1) + u"/Integration/"_s + m_integration, off).status,
            204);
    else if (what == "other monitor"_L1)
        monitor = u"Status page"_s;
    if (what == "integration"_L1) {
        Browser browser(m_uptrends.get());
        browser.signIn(m_uptrends->account.email(), m_uptrends->account.password());
        browser.open(u"/Integration/Edit/"_s + m_integration);
        browser.submit({{u"name"_s, u"PagerDuty"_s}}, u"/Integration/Edit/"_s + m_integration);
        QVERIFY(browser.shows(u"Inactive"_s));
    }
    m_uptrends->account.breakMonitor(monitor);
    m_uptrends->clock.advance(600);
    QVERIFY(m_uptrends->sink.events.isEmpty());
}

void TestUptrendsAlerts::withoutOkAlertsTheIncidentStaysOpen()
{
    attach(1, {{"SendOkAlerts"_L1, false}});
    m_uptrends->account.breakMonitor(m_monitor);
    m_uptrends->account.repairMonitor(m_monitor);
    QCOMPARE(actions(), QStringList {u"trigger"_s});
}

void TestUptrendsAlerts::keepsTheHistory()
{
    attach(1);
    m_uptrends->account.breakMonitor(m_monitor);
    m_uptrends->clock.advance(1500); // two reminders of level 1, level 2 alerts after 15 minutes
    m_uptrends->account.repairMonitor(m_monitor);
    const QString guid = m_uptrends->account.monitor(m_monitor).value("guid"_L1).toString();
    const auto alerts = [&](const QString &query) {
        return m_uptrends->api("GET", u"/Alert/Monitor/%1?%2"_s.arg(guid, query)).object();
    };
    const QJsonArray all = alerts(u"Sorting=Ascending"_s).value("Data"_L1).toArray();
    const QJsonObject first = all.first()["Attributes"_L1].toObject();
    QCOMPARE(first.value("AlertType"_L1).toString(), u"Error"_s);
    QCOMPARE(first.value("IncidentKey"_L1).toString(),
             m_uptrends->sink.events.first().value("dedup_key"_L1).toString());
    QVERIFY(!first.value("Timestamp"_L1).toString().contains(u'Z'));
    QCOMPARE(all.last()["Attributes"_L1]["AlertType"_L1].toString(), u"Ok"_s);
    QVERIFY(alerts(u"IncludeReminders=true"_s).value("Data"_L1).toArray().size() > all.size());

    QStringList paged;
    QString query = u"Sorting=Ascending&Take=2"_s;
    for (int page = 0; page < 10; ++page) {
        const QJsonObject answer = alerts(query);
        const QJsonArray data = answer.value("Data"_L1).toArray();
        for (const QJsonValue &entry : data)
            paged.append(entry["Id"_L1].toString());
        const QString next = answer.value("Cursors"_L1)["Next"_L1].toString();
        if (next.isEmpty())
            break;
        query = u"Sorting=Ascending&Take=2&Cursor="_s + next;
    }
    QCOMPARE(paged.size(), all.size());
    QCOMPARE(m_uptrends->api("GET", u"/Alert/Monitor/%1?Take=500"_s.arg(guid)).status, 400);
    QCOMPARE(m_uptrends->api("GET", u"/Alert/Monitor/%1?PresetPeriod=Sometime"_s.arg(guid)).status,
             400);
}

QTEST_GUILESS_MAIN(TestUptrendsAlerts)
#include "tst_uptrendsalerts.moc"
