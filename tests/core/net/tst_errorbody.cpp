// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/errorbody.h"
#include "core/net/secret.h"

#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Service = ApiError::Service;

class TestErrorBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusGivesTheKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        const QList<std::pair<int, Kind>> table {
            {400, Kind::Invalid},   {401, Kind::Unauthorized}, {402, Kind::PaymentRequired},
            {403, Kind::Forbidden}, {404, Kind::NotFound},     {405, Kind::Invalid},
            {407, Kind::Offline},   {408, Kind::Timeout},      {409, Kind::Conflict},
            {410, Kind::NotFound},  {412, Kind::Conflict},     {415, Kind::Invalid},
            {422, Kind::Invalid},   {429, Kind::RateLimited},  {500, Kind::Server},
            {502, Kind::Server},    {503, Kind::Server},       {504, Kind::Server},
            {511, Kind::Gateway},   {599, Kind::Server},
        };
        for (const auto &[status, kind] : table)
            QTest::addRow("%d", status) << status << kind;
    }

    void statusGivesTheKind()
    {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        const QList<QByteArray> bodies {
            "", "null", "{", "<html><body>no</body></html>", "[1,2]", "\"text\"", "\xff\xfe"};
        for (const QByteArray &body : bodies) {
            for (const Service service :
                 {Service::PagerDutyApi, Service::PagerDutyEvents, Service::UptrendsApi}) {
                const ApiError error = errorbody::read(service, status, body);
                QCOMPARE(error.kind, kind);
                QCOMPARE(error.httpStatus, status);
                QCOMPARE(error.service, service);
                QVERIFY(error.message.isEmpty());
                QVERIFY(error.details.isEmpty());
            }
        }
    }

    void bodyRefines_data()
    {
        QTest::addColumn<Service>("service");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QStringList>("details");
        const auto row = [](const char *name, Service service, int status, const char *body,
                            Kind kind, const QString &code, const QString &message,
                            const QStringList &details = {}) {
            QTest::newRow(name) << service << status << QByteArray(body) << kind << code << message
                                << details;
        };
        row("PagerDuty, invalid", Service::PagerDutyApi, 400,
            R"({"error":{"message":"Invalid Input Provided","code":2001,"errors":["Name is blank","Type is bad"]}})",
            Kind::Invalid, u"2001"_s, u"Invalid Input Provided"_s,
            {u"Name is blank"_s, u"Type is bad"_s});
        row("PagerDuty, name taken", Service::PagerDutyApi, 400,
            R"({"error":{"message":"Invalid Input Provided","code":2001,"errors":["Name has already been taken"]}})",
            Kind::Conflict, u"2001"_s, u"Invalid Input Provided"_s,
            {u"Name has already been taken"_s});
        row("PagerDuty, unauthorized", Service::PagerDutyApi, 401,
            R"({"error":{"message":"Unauthorized","code":2006}})", Kind::Unauthorized, u"2006"_s,
            u"Unauthorized"_s);
        row("PagerDuty, plan", Service::PagerDutyApi, 402,
            R"({"error":{"code":2014,"message":"Payment required"}})", Kind::PaymentRequired,
            u"2014"_s, u"Payment required"_s);
        row("PagerDuty, scopes", Service::PagerDutyApi, 403,
            R"({"error":{"message":"Access Denied","code":2010,"required_scopes":["services.write"]}})",
            Kind::Forbidden, u"2010"_s, u"Access Denied"_s, {u"required_scopes: services.write"_s});
        row("PagerDuty, one text for errors", Service::PagerDutyApi, 400,
            R"({"error":{"message":"m","code":2001,"errors":"just one"}})", Kind::Invalid,
            u"2001"_s, u"m"_s, {u"just one"_s});
        row("PagerDuty, errors by field", Service::PagerDutyApi, 400,
            R"({"error":{"message":"m","code":2001,"errors":{"name":"too long","rules":["empty"]}}})",
            Kind::Invalid, u"2001"_s, u"m"_s, {u"name: too long"_s, u"empty"_s});
        row("PagerDuty, wrong types", Service::PagerDutyApi, 400,
            R"({"error":{"message":[],"code":{},"errors":[1,null,{"a":2}]}})", Kind::Invalid, {},
            {});
        row("PagerDuty, rate limit", Service::PagerDutyApi, 429,
            R"({"error":{"message":"Rate Limit Exceeded","code":2020}})", Kind::RateLimited,
            u"2020"_s, u"Rate Limit Exceeded"_s);
        row("Events, length", Service::PagerDutyEvents, 400,
            "{\"status\":\"invalid event\",\"message\":\"Event object is "
            "invalid\",\"errors\":[\"Length of 'routing_key' is incorrect (should be 32 "
            "characters)\"]}",
            Kind::Invalid, {}, u"Event object is invalid"_s,
            {u"Length of 'routing_key' is incorrect (should be 32 characters)"_s});
        row("Events, unknown key", Service::PagerDutyEvents, 400,
            R"({"message":"Event object is invalid","errors":["Invalid routing key"]})",
            Kind::Invalid, u"invalid_routing_key"_s, u"Event object is invalid"_s,
            {u"Invalid routing key"_s});
        row("OAuth", Service::PagerDutyIdentity, 400,
            R"({"error":"invalid_grant","error_description":"code expired"})", Kind::Invalid,
            u"invalid_grant"_s, u"code expired"_s);
        row("Uptrends, validation as 403", Service::UptrendsApi, 403,
            R"({"Messages":[{"Message":"Level 9 does not exist."},{"Message":"Second."}]})",
            Kind::Invalid, {}, u"Level 9 does not exist."_s, {u"Second."_s});
        row("Uptrends, missing right", Service::UptrendsApi, 403, "", Kind::Forbidden, {}, {});
        row("Uptrends, no messages", Service::UptrendsApi, 403, R"({"Messages":[]})",
            Kind::Forbidden, {}, {});
        row("Uptrends, not found", Service::UptrendsApi, 404,
            R"({"Messages":[{"Message":"No such thing"}]})", Kind::NotFound, {},
            u"No such thing"_s);
        row("Uptrends, one message", Service::UptrendsApi, 400,
            R"({"Message":"The request is invalid."})", Kind::Invalid, {},
            u"The request is invalid."_s);
        row("Uptrends, XML", Service::UptrendsApi, 403,
            R"(<?xml version="1.0"?><MessageList xmlns="urn:x"><Messages><MessageInfo><Message>One &amp; only</Message></MessageInfo><MessageInfo><Message>Two</Message></MessageInfo></Messages></MessageList>)",
            Kind::Invalid, {}, u"One & only"_s, {u"Two"_s});
        row("XML with a type definition", Service::UptrendsApi, 403,
            R"(<!DOCTYPE x [<!ENTITY a "aaaa">]><MessageList><Message>&a;</Message></MessageList>)",
            Kind::Forbidden, {}, {});
        row("XML, cut", Service::UptrendsApi, 403,
            R"(<MessageList><Messages><MessageInfo><Message>One</Message>)", Kind::Invalid, {},
            u"One"_s);
        row("HTML", Service::PagerDutyApi, 502,
            "<html><body><Message>Bad gateway</Message></body></html>", Kind::Server, {}, {});
    }

    void bodyRefines()
    {
        QFETCH(Service, service);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const ApiError error = errorbody::read(service, status, body);
        QTEST(error.kind, "kind");
        QTEST(error.code, "code");
        QTEST(error.message, "message");
        QTEST(error.details, "details");
    }

    void knowsANameThatIsTaken()
    {
        const QByteArray body =
            R"({"error":{"message":"Invalid Input Provided","code":2001,"errors":["Escalation Policy has already been taken"]}})";
        QVERIFY(errorbody::read(Service::PagerDutyApi, 400, body).isNameTaken());
        QVERIFY(!errorbody::read(Service::PagerDutyApi, 403, body).isNameTaken());
        QVERIFY(!ApiError::cancelled().isNameTaken());
    }

    void keepsServerTextShortCleanAndWithoutSecrets()
    {
        const Secret token("pdus+_0XBPWQQ_canary_token");
        const QByteArray echo =
            "{\"error\":{\"message\":\"Bad token "
            "pdus+_0XBPWQQ_canary_token\\u0000\\u001b[31m\\nline\",\"code\":1}}";
        const ApiError error = errorbody::read(Service::PagerDutyApi, 400, echo);
        QCOMPARE(error.message, u"Bad token ••• [31m line"_s);

        const QByteArray longText = "{\"error\":{\"message\":\"" + QByteArray(5000, 'x') + "\"}}";
        QCOMPARE(errorbody::read(Service::PagerDutyApi, 400, longText).message.size(), 500);
        const QByteArray huge = "{\"error\":{\"message\":\"" + QByteArray(600000, 'x') + "\"}}";
        QVERIFY(errorbody::read(Service::PagerDutyApi, 400, huge).message.isEmpty());

        QByteArray many = "{\"error\":{\"errors\":[\"0\"";
        for (int i = 1; i < 100; ++i)
            many += ",\"" + QByteArray::number(i) + '"';
        QCOMPARE(errorbody::read(Service::PagerDutyApi, 400, many + "]}}").details.size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestErrorBody)
#include "tst_errorbody.moc"
