// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pagerduty/restmethods.h"

#include <QtCore/QJsonArray>

using namespace alertbridge;
using namespace alertbridge::pagerduty;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(alertbridge::test::Answer)
Q_DECLARE_METATYPE(alertbridge::test::RestMethod)

/// Every method against every kind of answer, then what is particular to some. Long lists:
/// tst_pagerduty_restpaging.
class TestRestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodSucceeds_data() { addMethods(); }
    void everyMethodSucceeds()
    {
        QFETCH(RestMethod, method);
        RestFixture f;
        f.server.expect(method.verb, method.path,
                        method.body.isEmpty() ? Answer::empty(method.status)
                                              : Answer::json(method.status, method.body));
        const Outcome outcome = method.call(f.client, {});
        QVERIFY2(!outcome, outcome ? qPrintable(described(*outcome)) : "");
        QCOMPARE(f.server.requests().size(), 1);
        const RecordedRequest sent = f.server.requests().first();
        QCOMPARE(sent.headers.value("accept"),
                 QByteArray("application/vnd.pagerduty+json;version=2"));
        QCOMPARE(sent.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(sent.headers.value("authorization"),
                 QByteArray("Token token=u+restfixture-token-1"));
        QVERIFY(sent.headers.value("user-agent").startsWith("Alertbridge/"));
    }

    void everyMethodTellsEveryError_data()
    {
        QTest::addColumn<RestMethod>("method");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("path");
        struct Case
        {
            const char *name;
            Answer answer;
            Kind kind;
        };
        const auto error = [](int status, const QByteArray &code) {
            return Answer::json(status, R"({"error":{"message":"Said by the service","code":)"
                                            + code + "}}");
        };
        using Fault = Answer::Fault;
        const QList<Case> cases {
            {"400", error(400, "2001"), Kind::Invalid},
            {"401", error(401, "2006"), Kind::Unauthorized},
            {"402", error(402, "2014"), Kind::PaymentRequired},
            {"403", error(403, "2010"), Kind::Forbidden},
            {"404", error(404, "2100"), Kind::NotFound},
            {"408", error(408, "2016"), Kind::Timeout},
            {"409", error(409, "1005"), Kind::Conflict},
            {"429", error(429, "2020"), Kind::RateLimited},
            {"429, nothing else", Answer::empty(429), Kind::RateLimited},
            {"500", error(500, "2000"), Kind::Server},
            {"502 as HTML", Answer::html(502), Kind::Server},
            {"200 as HTML", Answer::html(200), Kind::Gateway},
            {"redirect", Answer::empty(302).with("Location", "https://login.example/"),
             Kind::Gateway},
            {"dropped", Answer::failing(Fault::Drop), Kind::Offline},
        };
        for (const RestMethod &method : restMethods()) {
            for (const Case &c : cases) {
                if (c.kind == Kind::NotFound && QByteArray(method.name) == "fetchGroupingSettings")
                    continue; // means "none" there
                QTest::addRow("%s, %s", method.name, c.name)
                    << method << c.answer << c.kind << QString();
            }
            if (method.wrong.isEmpty())
                continue;
            const auto row = [&method](const char *name, const QByteArray &body,
                                       const QString &path) {
                QTest::addRow("%s, %s", method.name, name)
                    << method << Answer::json(method.status, body) << Kind::BadResponse << path;
            };
            row("wrong shape", method.wrong, method.wrongPath);
            row("cut", method.body.left(method.body.size() / 2), {});
            row("empty body", {}, {});
            row("empty object", "{}", method.wrongPath.section(u'.', 0, 0).section(u'[', 0, 0));
            row("array", "[]", u"$"_s);
        }
    }

    void everyMethodTellsEveryError()
    {
        QFETCH(RestMethod, method);
        QFETCH(Answer, answer);
        QFETCH(Kind, kind);
        RestFixture f;
        f.server.always(method.verb, method.path, answer.with("X-Request-Id", "req-1"));
        const Outcome outcome = method.call(f.client, {});
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, kind);
        QCOMPARE(outcome->service, ApiError::Service::PagerDutyApi);
        QVERIFY(outcome->host.startsWith(u"127.0.0.1"_s));
        QTEST(outcome->jsonPath, "path");
        if (kind != Kind::Offline)
            QCOMPARE(outcome->requestId, u"req-1"_s);
        if (answer.body.contains("Said by"))
            QCOMPARE(outcome->message, u"Said by the service"_s);
        const bool isWrite = method.verb != "GET";
        if (kind == Kind::BadResponse || kind == Kind::Offline)
            QCOMPARE(outcome->outcomeUnknown, isWrite);
        if (method.verb == "POST" && kind != Kind::RateLimited)
            QCOMPARE(f.server.requests().size(), 1);
    }

    void everyMethodWaitsOutARateLimit_data() { addMethods(); }
    void everyMethodWaitsOutARateLimit()
    {
        QFETCH(RestMethod, method);
        RestFixture f;
        const Answer good = method.body.isEmpty() ? Answer::empty(method.status)
                                                  : Answer::json(method.status, method.body);
        f.server.expect(method.verb, method.path,
                        {Answer::empty(429).with("ratelimit-reset", "0.05"), good});
        QVERIFY(!method.call(f.client, {}));
        QVERIFY(f.server.allUsed());
    }

    void everyMethodCanBeStopped_data() { addMethods(); }
    void everyMethodCanBeStopped()
    {
        QFETCH(RestMethod, method);
        RestFixture f;
        f.server.always(method.verb, method.path, Answer::failing(Answer::Fault::Hold));
        std::stop_source source;
        QTimer::singleShot(30, this, [&source] { source.request_stop(); });
        const Outcome outcome = method.call(f.client, source.get_token());
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, Kind::Cancelled);
    }

    void signsInWithOAuthTokensToo()
    {
        RestFixture f;
        f.client.setCredential({Secret("pdus+_0X123456789"), TokenKind::OAuth});
        f.server.expect("GET", "/abilities", Answer::json(200, QByteArray(R"({"abilities":[]})")));
        AB_VERIFY_RESULT(abilities, f.client.fetchAbilities());
        QCOMPARE(f.server.requests().first().headers.value("authorization"),
                 QByteArray("Bearer pdus+_0X123456789"));
    }

    void encodesIdsAsOneSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("segment");
        QTest::newRow("plain") << u"PIJ90N7"_s << QByteArray("PIJ90N7");
        QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
        QTest::newRow("three dots") << u"..."_s << QByteArray("...");
        QTest::newRow("query") << u"a?b=c#d"_s << QByteArray("a%3Fb%3Dc%23d");
        QTest::newRow("percent") << u"100%"_s << QByteArray("100%25");
        QTest::newRow("space") << u"a b"_s << QByteArray("a%20b");
    }

    void encodesIdsAsOneSegment()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, segment);
        RestFixture f;
        f.server.expect("DELETE", "/services/" + segment, Answer::empty(204));
        f.server.expect("DELETE", "/services/P1/integrations/" + segment, Answer::empty(204));
        QVERIFY(waitFor(f.client.deleteService(id)).has_value());
        QVERIFY(waitFor(f.client.deleteIntegration(u"P1"_s, id)).has_value());
        QVERIFY(f.server.allUsed());
    }

    void refusesIdsThatAddressSomethingElse()
    {
        RestFixture f;
        for (const QString &bad : {QString(), u"."_s, u".."_s}) {
            const QList<Outcome> outcomes {
                outcomeOf(f.client.fetchService(bad)),
                outcomeOf(f.client.deleteService(bad)),
                outcomeOf(f.client.deleteEscalationPolicy(bad)),
                outcomeOf(f.client.deleteGroupingSetting(bad)),
                outcomeOf(f.client.createGroupingSetting({}, u"n"_s, bad)),
                outcomeOf(f.client.createEventsIntegration(bad, u"n"_s)),
                outcomeOf(f.client.fetchIntegration(u"P1"_s, bad)),
                outcomeOf(f.client.deleteIntegration(bad, u"I1"_s)),
                outcomeOf(f.client.fetchIncident(bad)),
                outcomeOf(f.client.fetchAlerts(bad)),
                outcomeOf(f.client.fetchLogEntries(bad)),
                outcomeOf(f.client.resolveIncident(bad)),
            };
            for (const Outcome &outcome : outcomes) {
                QVERIFY(outcome.has_value());
                QCOMPARE(outcome->code, u"id_invalid"_s);
            }
        }
        QVERIFY(f.server.requests().isEmpty());
    }

    void keepsAPathInTheBaseAddress()
    {
        RestFixture f;
        RestClient client(&f.http, f.server.url(u"/proxy/pagerduty"_s),
                          {Secret("token-token"), TokenKind::ApiKey});
        f.server.expect("GET", "/proxy/pagerduty/abilities",
                        Answer::json(200, QByteArray(R"({"abilities":[]})")));
        QVERIFY(waitFor(client.fetchAbilities()).has_value());
    }

    void tellsANameThatIsTaken_data()
    {
        QTest::addColumn<bool>("service");
        QTest::newRow("service") << true;
        QTest::newRow("escalation policy") << false;
    }

    void tellsANameThatIsTaken()
    {
        QFETCH(bool, service);
        RestFixture f;
        f.server.expect(
            "POST", service ? "/services" : "/escalation_policies",
            Answer::json(
                400,
                QByteArray(
                    R"({"error":{"message":"Invalid Input Provided","code":2001,"errors":["Name has already been taken"]}})")));
        const Outcome outcome = service ? outcomeOf(
                                              f.client.createService({u"Web shop"_s, {}, u"PE1"_s}))
                                        : outcomeOf(f.client.createEscalationPolicy(
                                              {u"On call"_s, {}, 0}));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, Kind::Conflict);
        QCOMPARE(outcome->code, u"2001"_s);
        QVERIFY(outcome->isNameTaken());
    }

    void sendsDraftsAsTheyAre()
    {
        RestFixture f;
        f.server.expect(
            "POST", "/services",
            Answer::json(201,
                         QByteArray(R"({"service":{"id":"PS1","name":"Wébshop 👩‍💻"}})")));
        AB_VERIFY_RESULT(service,
                         f.client.createService({u"Wébshop 👩‍💻"_s, u"<b>"_s, u"PE1"_s}));
        QCOMPARE(service->name, u"Wébshop 👩‍💻"_s);
        const QJsonObject sent = f.server.requests().first().json().value("service"_L1).toObject();
        QCOMPARE(sent.value("name"_L1).toString(), u"Wébshop 👩‍💻"_s);
        QCOMPARE(sent.value("description"_L1).toString(), u"<b>"_s);
        QVERIFY(!f.server.requests().first().headers.contains("from"));

        f.server.expect(
            "POST", "/escalation_policies",
            Answer::json(201, QByteArray(R"({"escalation_policy":{"id":"PE1","name":"n"}})")));
        QVERIFY(waitFor(f.client.createEscalationPolicy({u"n"_s, {}, 0})).has_value());
        QCOMPARE(f.server.requests().last().headers.value("from"), QByteArray("ada@example.com"));

        f.server.expect("POST", "/services/PS1/integrations",
                        Answer::json(201, QByteArray(R"({"integration":{"id":"PI1"}})")));
        QVERIFY(waitFor(f.client.createEventsIntegration(u"PS1"_s, u"Uptrends"_s)).has_value());
        QCOMPARE(f.server.requests()
                     .last()
                     .json()
                     .value("integration"_L1)
                     .toObject()
                     .value("type"_L1)
                     .toString(),
                 u"events_api_v2_inbound_integration"_s);
    }

    void resolvesInTheNameOfSomebody()
    {
        RestFixture f;
        f.server.expect(
            "PUT", "/incidents/Q1",
            Answer::json(200, QByteArray(R"({"incident":{"id":"Q1","status":"resolved"}})")));
        AB_VERIFY_RESULT(incident, f.client.resolveIncident(u"Q1"_s));
        QCOMPARE(incident->status, IncidentStatus::Resolved);
        QCOMPARE(f.server.requests().first().headers.value("from"), QByteArray("ada@example.com"));
        QCOMPARE(f.server.requests().first().json().value("incident"_L1).toObject(),
                 QJsonObject({{u"type"_s, u"incident_reference"_s}, {u"status"_s, u"resolved"_s}}));

        f.client.setFrom({});
        QCOMPARE(outcomeOf(f.client.resolveIncident(u"Q1"_s))->code, u"from_missing"_s);
        QCOMPARE(f.server.requests().size(), 1);
    }

    void asksForWhatItNeeds()
    {
        RestFixture f;
        f.server.always("GET", "/services",
                        Answer::json(200, QByteArray(R"({"services":[],"more":false})")));
        f.server.always("GET", "/incidents",
                        Answer::json(200, QByteArray(R"({"incidents":[],"more":true})")));
        f.server.always("GET", "/users",
                        Answer::json(200, QByteArray(R"({"users":[],"more":false})")));
        QVERIFY(waitFor(f.client.fetchServices()).has_value());
        QCOMPARE(f.server.requests().last().queryValues("include[]"),
                 QList<QByteArray>({"integrations"}));
        QCOMPARE(f.server.requests().last().queryValue("limit"), QByteArray("100"));

        QVERIFY(waitFor(f.client.findServicesByName(u"A+B & C"_s)).has_value());
        QCOMPARE(f.server.requests().last().queryValue("name"), QByteArray("A+B & C"));
        QVERIFY(f.server.requests().last().target.contains("name=A%2BB%20%26%20C"));

        QVERIFY(waitFor(f.client.fetchUsers(u"ada@example.com"_s)).has_value());
        QCOMPARE(f.server.requests().last().queryValue("query"), QByteArray("ada@example.com"));

        const QDateTime since(QDate(2026, 8, 1), QTime(10, 0), Qt::UTC);
        AB_VERIFY_RESULT(incidents,
                         f.client.fetchIncidents({{u"PS1"_s, u"PS2"_s}, u"dedup/1"_s, since, 5}));
        QVERIFY(incidents->complete);
        const RecordedRequest sent = f.server.requests().last();
        QCOMPARE(sent.queryValues("service_ids[]"), QList<QByteArray>({"PS1", "PS2"}));
        QCOMPARE(sent.queryValues("statuses[]").size(), 3);
        QCOMPARE(sent.queryValue("incident_key"), QByteArray("dedup/1"));
        QCOMPARE(sent.queryValue("since"), QByteArray("2026-08-01T10:00:00Z"));
        QCOMPARE(sent.queryValue("sort_by"), QByteArray("created_at:desc"));
        QCOMPARE(sent.queryValue("limit"), QByteArray("5"));
    }

    void findsByWholeNamesOnly()
    {
        RestFixture f;
        f.server.expect(
            "GET", "/services",
            Answer::json(
                200,
                QByteArray(
                    R"({"services":[{"id":"P1","name":"Web shop"},{"id":"P2","name":"Web shop 2"},{"id":"P3","name":"WEB SHOP"}],"more":false})")));
        AB_VERIFY_RESULT(services, f.client.findServicesByName(u"Web shop"_s));
        QCOMPARE(services->size(), 2);
        QCOMPARE(services->at(1).id, u"P3"_s);
    }

    void noGroupingSettingsMayBe404()
    {
        RestFixture f;
        f.server.expect("GET", "/alert_grouping_settings", Answer::empty(404));
        AB_VERIFY_RESULT(settings, f.client.fetchGroupingSettings({u"PS1"_s}));
        QVERIFY(settings->items.isEmpty());
        QVERIFY(settings->complete);
    }

    void eachTokenHasItsOwnLane()
    {
        RestFixture f;
        f.server.expect(
            "GET", "/users/me",
            {Answer::empty(429).with("ratelimit-reset", "1"),
             Answer::json(200, QByteArray(R"({"user":{"id":"U","name":"A","email":"a"}})"))});
        f.server.expect("GET", "/abilities", Answer::json(200, QByteArray(R"({"abilities":[]})")));
        RestClient other(&f.http, f.server.url(), {Secret("another-token"), TokenKind::ApiKey});
        const auto limited = f.client.fetchCurrentUser();
        QTRY_COMPARE(f.server.requests().size(), 1);
        QVERIFY(waitFor(other.fetchAbilities()).has_value());
        QVERIFY(!limited.isFinished());
        QVERIFY(waitFor(limited).has_value());
    }

    void answersAreNotDeliveredToTheDead()
    {
        RestFixture f;
        f.server.expect("GET", "/services",
                        Answer::json(200, QByteArray(R"({"services":[],"more":false})"))
                            .after(std::chrono::milliseconds(30)));
        auto client = std::make_unique<RestClient>(
            &f.http, f.server.url(), Credential {Secret("a-token-x"), TokenKind::ApiKey});
        const auto call = client->fetchServices();
        QTRY_COMPARE(f.server.requests().size(), 1);
        client.reset();
        QCOMPARE(waitFor(call).error().kind, Kind::Cancelled);
        QTest::qWait(60);
    }

private:
    static void addMethods()
    {
        QTest::addColumn<RestMethod>("method");
        for (const RestMethod &method : restMethods())
            QTest::newRow(method.name) << method;
    }
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_pagerduty_restclient.moc"
