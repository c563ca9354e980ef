// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pagerduty/restfixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>

using namespace alertbridge;
using namespace alertbridge::pagerduty;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QJsonArray services(int first, int count)
{
    QJsonArray array;
    for (int i = first; i < first + count; ++i)
        array.append(QJsonObject {{u"id"_s, u"P%1"_s.arg(i)}, {u"name"_s, u"Service %1"_s.arg(i)}});
    return array;
}

Answer page(const QJsonArray &items, const QJsonValue &more, int offset = 0)
{
    QJsonObject body {{u"services"_s, items},
                      {u"limit"_s, 100},
                      {u"offset"_s, offset},
                      {u"total"_s, QJsonValue()}};
    if (!more.isUndefined())
        body.insert(u"more"_s, more);
    return Answer::json(200, body);
}

QByteArray query(int offset)
{
    return "include%5B%5D=integrations&sort_by=name&limit=100&offset=" + QByteArray::number(offset);
}

} // namespace

class TestRestPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsToTheEnd()
    {
        RestFixture f;
        f.server.expect("GET", "/services",
                        {page(services(0, 100), true), page(services(99, 100), true, 99),
                         page(services(198, 52), false, 198)});
        QList<qsizetype> pages;
        AB_VERIFY_RESULT(listing, f.client.fetchServices([&pages](const QList<Service> &items) {
            pages.append(items.size());
        }));
        QVERIFY(listing->complete);
        QVERIFY(!listing->incompleteBecause);
        QCOMPARE(listing->items.size(), 250);
        QCOMPARE(listing->items.last().id, u"P249"_s);
        QCOMPARE(pages, QList<qsizetype>({100, 99, 51}));
        QList<QByteArray> offsets;
        for (const RecordedRequest &request : f.server.requests())
            offsets.append(request.queryValue("offset"));
        QCOMPARE(offsets, QList<QByteArray>({"0", "99", "198"}));
    }

    void namesEachElementOnce()
    {
        // Some were added while paging, so that the next page begins with what is known already.
        RestFixture f;
        f.server.expect("GET", "/services",
                        {page(services(0, 100), true), page(services(95, 104), false, 99)});
        AB_VERIFY_RESULT(listing, f.client.fetchServices());
        QCOMPARE(listing->items.size(), 199);
        QVERIFY(listing->complete);
    }

    void whatMovesUpWhileReadingIsNotMissed_data()
    {
        QTest::addColumn<int>("removed");
        for (const int removed : {1, 2, 30, 49, 80, 99})
            QTest::addRow("%d", removed) << removed;
    }

    void whatMovesUpWhileReadingIsNotMissed()
    {
        QFETCH(int, removed);
        // Of the first page, after it was read: the rest of 250 moves up.
        RestFixture f;
        f.server.expect("GET", "/services?" + query(0), page(services(0, 100), true));
        const auto after = [removed](int offset) {
            const int first = offset + removed;
            return page(services(first, std::min(100, 250 - first)), first + 100 < 250, offset);
        };
        for (int offset = 1; offset < 250 - removed; ++offset)
            f.server.always("GET", "/services?" + query(offset), after(offset));
        f.server.always("GET", "/services?" + query(0), after(0));
        AB_VERIFY_RESULT(listing, f.client.fetchServices());
        QVERIFY(listing->complete);
        QCOMPARE(listing->items.size(), 250);
        for (int i = 0; i < 250; ++i)
            QCOMPARE(listing->items.at(i).id, u"P%1"_s.arg(i));
    }

    void aListThatShrinksUnderItsReaderIsReadAgain()
    {
        RestFixture f;
        f.server.expect(
            "GET", "/services",
            {page(services(0, 100), true), page({}, false, 99), page(services(48, 12), false, 48)});
        AB_VERIFY_RESULT(listing, f.client.fetchServices());
        QVERIFY(listing->complete);
        QCOMPARE(listing->items.size(), 100);
        QCOMPARE(f.server.requests().last().queryValue("offset"), QByteArray("48"));
    }

    void aListThatChangesForEverIsLoud()
    {
        RestFixture f;
        f.server.expect("GET", "/services", page(services(0, 100), true));
        QList<Answer> answers;
        for (int i = 1; i <= 40; ++i)
            answers.append(page(services(1000 * i, 100), true));
        f.server.expect("GET", "/services", answers);
        AB_VERIFY_RESULT(listing, f.client.fetchServices());
        QVERIFY(!listing->complete);
        QCOMPARE(listing->incompleteBecause->kind, Kind::Incomplete);
        QCOMPARE(listing->incompleteBecause->code, u"changed_while_read"_s);
        QVERIFY2(!f.server.allUsed(), "bounded");
    }

    void endsOrIsLoud_data()
    {
        QTest::addColumn<QList<Answer>>("answers");
        QTest::addColumn<QString>("code"); // empty: complete
        QTest::addColumn<int>("items");
        const QJsonValue absent(QJsonValue::Undefined);
        const auto row = [](const char *name, const QList<Answer> &answers, const QString &code,
                            int items) { QTest::newRow(name) << answers << code << items; };
        row("the same page again", {page(services(0, 100), true), page(services(0, 100), true)},
            u"repeated_page"_s, 100);
        row("the same page again, and no more",
            {page(services(0, 100), true), page(services(0, 100), false)}, {}, 100);
        row("empty, but more", {page(services(0, 100), true), page({}, true)}, u"empty_page"_s,
            100);
        row("empty at once, but more", {page({}, true)}, u"empty_page"_s, 0);
        row("more is missing", {page(services(0, 100), absent), page(services(99, 4), absent)}, {},
            103);
        row("more is missing, full last page",
            {page(services(0, 100), absent), page(services(99, 1), absent)}, {}, 100);
        row("more is null",
            {page(services(0, 100), QJsonValue()), page(services(99, 4), QJsonValue())}, {}, 103);
        row("more is a text", {page(services(0, 100), true), page(services(99, 4), u"yes"_s)},
            u"json_type"_s, 100);
        row("cut on the way",
            {page(services(0, 100), true), Answer::json(200, QByteArray("{\"services\":[{"))},
            u"json_syntax"_s, 100);
        row("forbidden on the way",
            {page(services(0, 100), true),
             Answer::json(403, QByteArray(R"({"error":{"code":2010,"message":"m"}})"))},
            u"2010"_s, 100);
        row("HTML on the way", {page(services(0, 100), true), Answer::html(200)}, u"not_json"_s,
            100);
        row("nothing at all", {page({}, false)}, {}, 0);
    }

    void endsOrIsLoud()
    {
        QFETCH(QList<Answer>, answers);
        QFETCH(QString, code);
        QFETCH(int, items);
        RestFixture f;
        f.server.expect("GET", "/services", answers);
        AB_VERIFY_RESULT(listing, f.client.fetchServices());
        QCOMPARE(listing->items.size(), items);
        QCOMPARE(listing->complete, code.isEmpty());
        QCOMPARE(listing->incompleteBecause.has_value(), !code.isEmpty());
        if (listing->incompleteBecause) {
            QCOMPARE(listing->incompleteBecause->code, code);
            QCOMPARE(listing->incompleteBecause->service, ApiError::Service::PagerDutyApi);
        }
        QVERIFY(f.server.allUsed());
    }

    void stopsAtTheOffsetThatTheServiceAllows()
    {
        RestFixture f;
        QList<Answer> answers;
        for (int i = 0; i <= 100; ++i)
            answers.append(page(services(99 * i, 100), true, 99 * i));
        f.server.expect("GET", "/services", answers);
        AB_VERIFY_RESULT(listing, f.client.fetchServices());
        QVERIFY(!listing->complete);
        QCOMPARE(listing->incompleteBecause->kind, Kind::Incomplete);
        QCOMPARE(listing->incompleteBecause->code, u"offset_limit"_s);
        QCOMPARE(listing->items.size(), 10000);
        QCOMPARE(f.server.requests().last().queryValue("offset"), QByteArray("9900"));
    }

    void namesWhatItCouldNotRead()
    {
        RestFixture f;
        QJsonArray first = services(0, 100);
        first[3] = QJsonValue();
        first[7] = QJsonObject {{u"id"_s, 7}, {u"name"_s, u"Number for id"_s}};
        first[99] = QJsonObject {{u"id"_s, u"P99"_s}}; // seen twice, told once
        QJsonArray second = services(99, 3);
        second[0] = first[99];
        second[2] = u"text"_s;
        f.server.expect("GET", "/services", {page(first, true), page(second, false, 99)});
        AB_VERIFY_RESULT(listing, f.client.fetchServices());
        QVERIFY(listing->complete);
        QCOMPARE(listing->items.size(), 98);
        QStringList paths;
        for (const ApiError &error : listing->unreadable) {
            QCOMPARE(error.kind, Kind::BadResponse);
            paths.append(error.jsonPath);
        }
        QCOMPARE(paths, QStringList({u"services[3]"_s, u"services[7].id"_s, u"services[99].name"_s,
                                     u"services[101]"_s}));
    }

    void signInComesBeforeHalfAList()
    {
        RestFixture f;
        f.server.expect("GET", "/services", {page(services(0, 100), true), Answer::empty(401)});
        const auto result = waitFor(f.client.fetchServices());
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Kind::Unauthorized);
    }

    void stopsBetweenPages()
    {
        RestFixture f;
        f.server.always("GET", "/services", page(services(0, 100), true));
        std::stop_source source;
        int pages = 0;
        const auto result = waitFor(f.client.fetchServices(
            [&](const QList<Service> &) {
                ++pages;
                source.request_stop();
            },
            source.get_token()));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Kind::Cancelled);
        QCOMPARE(pages, 1);
        QCOMPARE(f.server.requests().size(), 1);
    }

    void survivesALimitOnTheWay()
    {
        RestFixture f;
        f.server.expect("GET", "/services",
                        {page(services(0, 100), true),
                         Answer::empty(429).with("ratelimit-reset", "0"), Answer::empty(503),
                         page(services(99, 6), false, 99)});
        HttpClient::Options patient = hastyOptions();
        patient.attempts = 5;
        HttpClient http(patient, nullptr);
        RestClient client(&http, f.server.url(), {Secret("paging-token"), TokenKind::ApiKey});
        AB_VERIFY_RESULT(listing, client.fetchServices());
        QVERIFY(listing->complete);
        QCOMPARE(listing->items.size(), 105);
    }

    void followsTheLimitTheServiceUsed()
    {
        RestFixture f;
        const auto smallPage = [](int first, int count, bool more) {
            return Answer::json(200, QJsonObject {{u"services"_s, services(first, count)},
                                                  {u"limit"_s, 25},
                                                  {u"more"_s, more}});
        };
        f.server.expect("GET", "/services", {smallPage(0, 25, true), smallPage(24, 11, false)});
        AB_VERIFY_RESULT(listing, f.client.fetchServices());
        QCOMPARE(listing->items.size(), 35);
        QCOMPARE(f.server.requests().last().queryValue("offset"), QByteArray("24"));
    }

    void followsCursors_data()
    {
        QTest::addColumn<QList<QByteArray>>("bodies");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("items");
        const auto body = [](const QByteArray &ids, const QByteArray &after) {
            QByteArray items;
            for (const QByteArray &id : ids.split(' '))
                items += (items.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"") + id + "\"}";
            return QByteArray("{\"alert_grouping_settings\":[")
                   + (ids.isEmpty() ? QByteArray() : items) + "],\"after\":" + after + '}';
        };
        QTest::newRow("one page") << QList {body("a b", "null")} << QString() << 2;
        QTest::newRow("two pages")
            << QList {body("a b", "\"c1\""), body("c", "null")} << QString() << 3;
        QTest::newRow("a cursor behind the last page")
            << QList {body("a", "\"c1\""), body("", "\"c2\"")} << QString() << 1;
        QTest::newRow("the same cursor")
            << QList {body("a", "\"c1\""), body("b", "\"c1\"")} << u"repeated_page"_s << 2;
        QTest::newRow("the same page")
            << QList {body("a", "\"c1\""), body("a", "\"c2\"")} << u"repeated_page"_s << 1;
    }

    void followsCursors()
    {
        QFETCH(QList<QByteArray>, bodies);
        QFETCH(QString, code);
        QFETCH(int, items);
        RestFixture f;
        for (const QByteArray &body : bodies)
            f.server.expect("GET", "/alert_grouping_settings", Answer::json(200, body));
        AB_VERIFY_RESULT(listing, f.client.fetchGroupingSettings({}));
        QCOMPARE(listing->items.size(), items);
        QCOMPARE(listing->complete, code.isEmpty());
        if (!code.isEmpty())
            QCOMPARE(listing->incompleteBecause->code, code);
        QVERIFY(f.server.allUsed());
        if (f.server.requests().size() > 1)
            QCOMPARE(f.server.requests().at(1).queryValue("after"), QByteArray("c1"));
    }

    void splitsLongFilters()
    {
        RestFixture f;
        QStringList ids;
        for (int i = 0; i < 120; ++i)
            ids.append(u"PE%1"_s.arg(i));
        const auto onCalls = [](int level) {
            return Answer::json(
                200, QJsonObject {{u"oncalls"_s,
                                   QJsonArray {QJsonObject {
                                       {u"escalation_policy"_s, QJsonObject {{u"id"_s, u"PE1"_s}}},
                                       {u"escalation_level"_s, level},
                                       {u"user"_s, QJsonObject {{u"id"_s, u"U1"_s}}}}}},
                                  {u"more"_s, false}});
        };
        f.server.expect("GET", "/oncalls", {onCalls(1), onCalls(2), onCalls(2)});
        AB_VERIFY_RESULT(listing, f.client.fetchOnCalls(ids));
        QCOMPARE(listing->items.size(), 2);
        QList<QByteArray> asked;
        for (const RecordedRequest &request : f.server.requests()) {
            QVERIFY(request.target.size() < 4000);
            QCOMPARE(request.queryValue("earliest"), QByteArray("true"));
            QCOMPARE(request.queryValue("offset"), QByteArray("0"));
            asked += request.queryValues("escalation_policy_ids[]");
        }
        QCOMPARE(asked.size(), 120);
    }

    void readsAPageWithoutStallingTheWindow()
    {
        RestFixture f;
        QJsonArray items = services(0, 100);
        QJsonArray integrations;
        for (int i = 0; i < 5; ++i)
            integrations.append(
                QJsonObject {{u"id"_s, u"PI%1"_s.arg(i)},
                             {u"type"_s, u"events_api_v2_inbound_integration"_s},
                             {u"name"_s, u"Uptrends"_s},
                             {u"created_at"_s, u"2026-08-01T10:00:00Z"_s},
                             {u"integration_key"_s, u"0123456789abcdef0123456789abcdef"_s}});
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject service = items.at(i).toObject();
            service.insert(u"integrations"_s, integrations);
            items[i] = service;
        }
        f.server.expect("GET", "/services", page(items, false));
        qint64 longest = 0;
        QElapsedTimer sinceTick;
        QTimer tick;
        connect(&tick, &QTimer::timeout, &tick,
                [&] { longest = std::max(longest, sinceTick.restart()); });
        sinceTick.start();
        tick.start(1);
        AB_VERIFY_RESULT(listing, f.client.fetchServices());
        QCOMPARE(listing->items.first().integrations.size(), 5);
        // Fifty on a slow build; sanitizers and busy machines get some air.
        QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
    }
};

QTEST_GUILESS_MAIN(TestRestPaging)
#include "tst_pagerduty_restpaging.moc"
