// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

/// What the Events API takes and what it says to the rest.
class TestPagerDutyEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_practice = std::make_unique<Practice>();
        m_key = m_practice->newKey(u"Web shop"_s);
    }

    void acceptedEventIsEchoed();
    void dedupKeyIsMadeUpWhereMissing();
    void badEventsAreRefused_data();
    void badEventsAreRefused();
    void textThatIsNotJsonIsRefused();
    void largeEventsAreRefused();
    void changeEventsPageNobody();
    void budgetIsHundredTwentyPerMinuteAndKey();
    void sinkAnswersAsTheApiDoes();

private:
    std::unique_ptr<Practice> m_practice;
    QString m_key;
};

void TestPagerDutyEvents::acceptedEventIsEchoed()
{
    const Answer answer = m_practice->enqueue(Practice::triggerEvent(m_key, u"mine"_s));
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.json(), (QJsonObject {{u"status"_s, u"success"_s},
                                          {u"message"_s, u"Event processed"_s},
                                          {u"dedup_key"_s, u"mine"_s}}));
}

void TestPagerDutyEvents::dedupKeyIsMadeUpWhereMissing()
{
    QJsonObject event = Practice::triggerEvent(m_key, {});
    event.remove(u"dedup_key"_s);
    QCOMPARE(m_practice->enqueue(event).json().value("dedup_key"_L1).toString().size(), 32);
}

void TestPagerDutyEvents::badEventsAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                        const QString &error) { QTest::newRow(name) << member << value << error; };
    row("no key", u"routing_key"_s, QJsonValue(), u"'routing_key' is missing or blank"_s);
    row("short key", u"routing_key"_s, u"practice-u-token-001"_s,
        u"Length of 'routing_key' is incorrect (should be 32 characters)"_s);
    row("odd key", u"routing_key"_s, u"0123456789abcdef0123456789abcde-"_s,
        u"'routing_key' cannot contain non-alphanumeric characters."_s);
    row("unknown key", u"routing_key"_s, u"0123456789abcdef0123456789abcdef"_s,
        u"Invalid routing key"_s);
    row("no action", u"event_action"_s, QJsonValue(), u"'event_action' is missing or blank"_s);
    row("no payload", u"payload"_s, QJsonValue(), u"'payload' is missing or blank"_s);
    row("no summary", u"payload"_s, QJsonObject {{u"source"_s, u"x"_s}, {u"severity"_s, u"info"_s}},
        u"'payload.summary' is missing or blank"_s);
    row("no source", u"payload"_s, QJsonObject {{u"summary"_s, u"x"_s}, {u"severity"_s, u"info"_s}},
        u"'payload.source' is missing or blank"_s);
    row("severity", u"payload"_s,
        QJsonObject {{u"summary"_s, u"x"_s}, {u"source"_s, u"x"_s}, {u"severity"_s, u"Critical"_s}},
        u"'payload.severity' is invalid (must be one of the following: 'critical', 'warning', 'error' or 'info')"_s);
    row("long dedup key", u"dedup_key"_s, QString(256, u'k'),
        u"Length of 'dedup_key' is incorrect (should be at most 255 characters)"_s);
    row("links", u"links"_s, QJsonArray {QJsonObject {{u"text"_s, u"x"_s}}},
        u"'links' is invalid"_s);
}

void TestPagerDutyEvents::badEventsAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, error);
    QJsonObject event = Practice::triggerEvent(m_key, u"bad"_s);
    event.insert(member, value);
    const Answer answer = m_practice->enqueue(event);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json().value("status"_L1).toString(), u"invalid event"_s);
    QCOMPARE(answer.json().value("message"_L1).toString(), u"Event object is invalid"_s);
    QVERIFY2(answer.list("errors").contains(error), answer.body.constData());
}

void TestPagerDutyEvents::textThatIsNotJsonIsRefused()
{
    const Answer answer = m_practice->send("POST",
                                           m_practice->at(m_practice->events, u"/v2/enqueue"_s),
                                           "{", {{"Content-Type", "application/json"}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json().value("status"_L1).toString(), u"Unrecognized object"_s);
}

void TestPagerDutyEvents::largeEventsAreRefused()
{
    QJsonObject event = Practice::triggerEvent(m_key, u"large"_s);
    QJsonObject payload = event.value("payload"_L1).toObject();
    payload.insert(u"custom_details"_s, QJsonObject {{u"dump"_s, QString(520 * 1024, u'x')}});
    event.insert(u"payload"_s, payload);
    QCOMPARE(m_practice->enqueue(event).status, 413);
}

void TestPagerDutyEvents::changeEventsPageNobody()
{
    const qsizetype before = m_practice->incidents().size();
    const QUrl url = m_practice->at(m_practice->events, u"/v2/change/enqueue"_s);
    const auto post = [&](const QString &key) {
        const QJsonObject body {{u"routing_key"_s, key},
                                {u"payload"_s, QJsonObject {{u"summary"_s, u"Deployed"_s},
                                                            {u"source"_s, u"pipeline"_s}}}};
        return m_practice->send("POST", url, QJsonDocument(body).toJson(),
                                {{"Content-Type", "application/json"}});
    };
    QCOMPARE(post(m_key).status, 202);
    QCOMPARE(post(u"0123456789abcdef0123456789abcdef"_s).status, 400);
    QCOMPARE(m_practice->incidents().size(), before);
    const QString path = u"/services/%1/change_events"_s.arg(m_practice->serviceId(u"Web shop"_s));
    QCOMPARE(m_practice->rest("GET", path).list("change_events").at(0)["summary"_L1].toString(),
             u"Deployed"_s);
    QCOMPARE(m_practice->rest("GET", u"/change_events"_s).list("change_events").size(), 1);
}

void TestPagerDutyEvents::budgetIsHundredTwentyPerMinuteAndKey()
{
    const QString key = m_practice->newKey(u"Mobile backend"_s);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(m_practice->enqueue(Practice::triggerEvent(key, u"same"_s)).status, 202);
    QCOMPARE(m_practice->enqueue(Practice::triggerEvent(key, u"same"_s)).status, 429);
    QCOMPARE(m_practice->enqueue(Practice::triggerEvent(m_practice->newKey(u"Intranet"_s), u"x"_s))
                 .status,
             202);
    m_practice->clock.advance(60);
    QCOMPARE(m_practice->enqueue(Practice::triggerEvent(key, u"same"_s)).status, 202);
}

void TestPagerDutyEvents::sinkAnswersAsTheApiDoes()
{
    QCOMPARE(m_practice->account.enqueue(Practice::triggerEvent(m_key, u"sink"_s)), 202);
    QCOMPARE(m_practice->account.enqueue({{u"routing_key"_s, u"short"_s}}), 400);
    QCOMPARE(m_practice->incidents(u"incident_key=sink"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestPagerDutyEvents)
#include "test_pagerdutyevents.moc"
