// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/eventsclient.h"
#include "tests/support/asynctest.h"
#include "tests/support/logcapture.h"
#include "tests/support/testserver.h"

using namespace alertbridge;
using namespace alertbridge::pagerduty;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(alertbridge::test::Answer)

namespace {

const QByteArray routingKey = "0123456789abcdef0123456789abcdef";
const Answer accepted = Answer::json(
    202, QByteArray(R"({"status":"success","message":"Event processed","dedup_key":"d1"})"));

struct Fixture
{
    TestServer server;
    HttpClient http {options(), nullptr};
    EventsClient client {&http, server.url()};

    static HttpClient::Options options()
    {
        HttpClient::Options quick;
        quick.attempts = 3;
        quick.firstBackoff = std::chrono::milliseconds(2);
        quick.backoffCap = std::chrono::milliseconds(10);
        return quick;
    }

    Result<Done> send(bool trigger, const QString &dedupKey = u"d1"_s)
    {
        TestEvent event {
            dedupKey,  u"[TEST] all well"_s,           u"web shop"_s,
            u"info"_s, u"Uptrends integration test"_s, QJsonObject {{u"Test"_s, true}}};
        const Secret key(routingKey);
        return waitFor(trigger ? client.trigger(key, event) : client.resolve(key, dedupKey));
    }
};

} // namespace

class TestEventsClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triggers()
    {
        Fixture f;
        f.server.expect("POST", "/v2/enqueue", accepted);
        QVERIFY(f.send(true).has_value());
        const RecordedRequest sent = f.server.requests().first();
        QVERIFY(!sent.headers.contains("authorization"));
        const QJsonObject event = sent.json();
        QCOMPARE(event.value("routing_key"_L1).toString(), QString::fromLatin1(routingKey));
        QCOMPARE(event.value("event_action"_L1).toString(), u"trigger"_s);
        QCOMPARE(event.value("dedup_key"_L1).toString(), u"d1"_s);
        const QJsonObject payload = event.value("payload"_L1).toObject();
        QCOMPARE(payload.value("summary"_L1).toString(), u"[TEST] all well"_s);
        QCOMPARE(payload.value("source"_L1).toString(), u"web shop"_s);
        QCOMPARE(payload.value("severity"_L1).toString(), u"info"_s);
        QCOMPARE(payload.value("custom_details"_L1).toObject().value("Test"_L1).toBool(), true);
        QVERIFY(
            QDateTime::fromString(payload.value("timestamp"_L1).toString(), Qt::ISODate).isValid());
    }

    void resolves()
    {
        Fixture f;
        f.server.expect("POST", "/v2/enqueue", accepted);
        QVERIFY(f.send(false).has_value());
        const QJsonObject event = f.server.requests().first().json();
        QCOMPARE(event.keys(), QStringList({u"dedup_key"_s, u"event_action"_s, u"routing_key"_s}));
        QCOMPARE(event.value("event_action"_L1).toString(), u"resolve"_s);
    }

    void faults_data()
    {
        QTest::addColumn<bool>("trigger");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("atLeast");
        struct Case
        {
            const char *name;
            Answer answer;
            Kind kind;
            QString code;
            int atLeast;
        };
        using Fault = Answer::Fault;
        const QList<Case> cases {
            {"wrong length",
             Answer::json(
                 400,
                 QByteArray(
                     R"({"status":"invalid event","message":"Event object is invalid","errors":["Length is wrong"]})")),
             Kind::Invalid,
             {},
             1},
            {"unknown key",
             Answer::json(
                 400,
                 QByteArray(
                     R"({"status":"invalid event","message":"Event object is invalid","errors":["Invalid routing key"]})")),
             Kind::Invalid, u"invalid_routing_key"_s, 1},
            {"200", Answer::json(200, QByteArray("{}")), Kind::BadResponse, u"unexpected_status"_s,
             1},
            {"403", Answer::empty(403), Kind::Forbidden, {}, 1},
            {"408", Answer::empty(408), Kind::Timeout, {}, 3},
            {"429", Answer::empty(429), Kind::RateLimited, {}, 3},
            {"500", Answer::empty(500), Kind::Server, {}, 3},
            {"HTML", Answer::html(200), Kind::Gateway, u"not_json"_s, 1},
            {"redirect", Answer::empty(301).with("Location", "https://elsewhere.example/"),
             Kind::Gateway, u"redirect"_s, 1},
            {"dropped", Answer::failing(Fault::Drop), Kind::Offline, u"connection_lost"_s, 3},
        };
        for (const Case &c : cases) {
            for (const bool trigger : {true, false}) {
                const QByteArray name = QByteArray(trigger ? "trigger, " : "resolve, ") + c.name;
                QTest::newRow(name.constData())
                    << trigger << c.answer << c.kind << c.code << c.atLeast;
            }
        }
    }

    void faults()
    {
        QFETCH(bool, trigger);
        QFETCH(Answer, answer);
        QFETCH(int, atLeast);
        Fixture f;
        f.server.always("POST", "/v2/enqueue", answer);
        const auto result = f.send(trigger);
        QVERIFY(!result.has_value());
        QTEST(result.error().kind, "kind");
        QTEST(result.error().code, "code");
        QCOMPARE(result.error().service, ApiError::Service::PagerDutyEvents);
        QVERIFY(f.server.requests().size() >= atLeast);
        for (const RecordedRequest &request : f.server.requests())
            QCOMPARE(request.json().value("dedup_key"_L1).toString(), u"d1"_s);
    }

    void repeatsWithTheSameDedupKey()
    {
        Fixture f;
        f.server.expect("POST", "/v2/enqueue", {Answer::empty(503), accepted});
        QVERIFY(f.send(true).has_value());
        QCOMPARE(f.server.requests().size(), 2);
        QCOMPARE(f.server.requests().at(0).body, f.server.requests().at(1).body);
    }

    void refusesAnEventWithoutADedupKey()
    {
        Fixture f;
        QCOMPARE(f.send(true, {}).error().code, u"dedup_key_invalid"_s);
        QCOMPARE(f.send(false, {}).error().code, u"dedup_key_invalid"_s);
        QCOMPARE(f.send(true, QString(256, u'x')).error().code, u"dedup_key_invalid"_s);
        QVERIFY(f.server.requests().isEmpty());
    }

    void doesNotShowTheKey()
    {
        Fixture f;
        LogCapture capture;
        f.server.expect("POST", "/v2/enqueue",
                        Answer::json(400, R"({"message":"Key )" + routingKey
                                              + R"( is bad","errors":[")" + routingKey + R"("]})"));
        const auto result = f.send(true);
        QCOMPARE(result.error().message, u"Key ••• is bad"_s);
        QCOMPARE(result.error().details, QStringList(u"•••"_s));
        QVERIFY(!capture.contains(QString::fromLatin1(routingKey)));
    }

    void cancels()
    {
        Fixture f;
        f.server.always("POST", "/v2/enqueue", Answer::failing(Answer::Fault::Hold));
        std::stop_source source;
        const auto call = f.client.resolve(Secret(routingKey), u"d1"_s, source.get_token());
        QTRY_COMPARE(f.server.requests().size(), 1);
        source.request_stop();
        QCOMPARE(waitFor(call).error().kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEventsClient)
#include "tst_pagerduty_eventsclient.moc"
