// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

/// Credentials, rights, rate limits, and who the users are.
class TestPagerDutyAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_practice = std::make_unique<Practice>(); }
    void cleanup() { m_practice.reset(); }

    void missingAndWrongTokensAreUnauthorized();
    void everyWayToSendAKeyIsAccepted_data();
    void everyWayToSendAKeyIsAccepted();
    void accountKeyHasNoMe();
    void readOnlyKeyMayNotWrite();
    void abilitiesAreListedAndTested();
    void usersAreSearchable();
    void budgetIsNineHundredSixtyPerMinute();
    void fromIsRequiredOnIncidentWrites();
    void pagingRefusesWhatIsOutOfRange_data();
    void pagingRefusesWhatIsOutOfRange();

private:
    std::unique_ptr<Practice> m_practice;
};

void TestPagerDutyAccess::missingAndWrongTokensAreUnauthorized()
{
    const QUrl url = m_practice->at(m_practice->api, u"/services"_s);
    const Answer missing = m_practice->send("GET", url, {}, {});
    QCOMPARE(missing.status, 401);
    QCOMPARE(missing.object("error").value("code"_L1).toInt(), 2006);
    QVERIFY(!missing.headers.contains("ratelimit-limit"));
    QCOMPARE(m_practice->restAs(u"wrong-u-token-000001"_s, "GET", u"/services"_s).status, 401);
}

void TestPagerDutyAccess::everyWayToSendAKeyIsAccepted_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("token") << QByteArray("Token token=practice-u-token-001");
    QTest::newRow("quoted") << QByteArray("Token token=\"practice-u-token-001\"");
    QTest::newRow("bearer") << QByteArray("Bearer practice-u-token-001");
}

void TestPagerDutyAccess::everyWayToSendAKeyIsAccepted()
{
    QFETCH(QByteArray, header);
    const Answer answer = m_practice->send("GET", m_practice->at(m_practice->api, u"/users/me"_s),
                                           {}, {{"Authorization", header}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), "application/json; charset=utf-8");
    QCOMPARE(answer.object("user").value("email"_L1).toString(), m_practice->account.email());
}

void TestPagerDutyAccess::accountKeyHasNoMe()
{
    const QString key = m_practice->account.dump()["tokens"_L1]["account"_L1].toString();
    QCOMPARE(m_practice->restAs(key, "GET", u"/users/me"_s).status, 400);
    QCOMPARE(m_practice->restAs(key, "GET", u"/abilities"_s).status, 200);
}

void TestPagerDutyAccess::readOnlyKeyMayNotWrite()
{
    const QString key = m_practice->account.dump()["tokens"_L1]["read_only"_L1].toString();
    QCOMPARE(m_practice->restAs(key, "GET", u"/services"_s).status, 200);
    const Answer refused = m_practice->restAs(key, "POST", u"/services"_s,
                                              {{u"service"_s, QJsonObject()}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.object("error").value("code"_L1).toInt(), 2010);
}

void TestPagerDutyAccess::abilitiesAreListedAndTested()
{
    QVERIFY(m_practice->rest("GET", u"/abilities"_s).list("abilities").contains(u"teams"_s));
    QCOMPARE(m_practice->rest("GET", u"/abilities/teams"_s).status, 204);
    const Answer lacking = m_practice->rest("GET", u"/abilities/round_robin"_s);
    QCOMPARE(lacking.status, 402);
    QCOMPARE(lacking.object("error").value("code"_L1).toInt(), 2014);
}

void TestPagerDutyAccess::usersAreSearchable()
{
    const QJsonArray found = m_practice->rest("GET", u"/users?query=marc.dubois@"_s).list("users");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0)["name"_L1].toString(), u"Marc Dubois"_s);
    QCOMPARE(m_practice->rest("GET", u"/users/"_s + found.at(0)["id"_L1].toString()).status, 200);
    QCOMPARE(m_practice->rest("GET", u"/users/PNOBODY"_s).status, 404);
    QCOMPARE(m_practice->rest("GET", u"/teams?query=web"_s).list("teams").size(), 1);
}

void TestPagerDutyAccess::budgetIsNineHundredSixtyPerMinute()
{
    for (int i = 0; i < 960; ++i)
        QCOMPARE(m_practice->rest("GET", u"/abilities/teams"_s).status, 204);
    const Answer refused = m_practice->rest("GET", u"/abilities/teams"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.object("error").value("code"_L1).toInt(), 2020);
    QCOMPARE(refused.headers.value("ratelimit-limit"), "960");
    QCOMPARE(refused.headers.value("ratelimit-remaining"), "0");
    const int reset = refused.headers.value("ratelimit-reset").toInt();
    QVERIFY(reset > 0 && reset <= 60);
    m_practice->clock.advance(reset);
    const Answer again = m_practice->rest("GET", u"/abilities/teams"_s);
    QCOMPARE(again.status, 204);
    QCOMPARE(again.headers.value("ratelimit-remaining"), "959");
}

void TestPagerDutyAccess::fromIsRequiredOnIncidentWrites()
{
    const QJsonObject body {{u"incidents"_s, QJsonArray()}};
    const QString token = m_practice->account.token();
    QCOMPARE(m_practice->restAs(token, "PUT", u"/incidents"_s, body).status, 400);
    const Answer unknown = m_practice->restAs(token, "PUT", u"/incidents"_s, body,
                                              {{"From", "nobody@example.com"}});
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.object("error").value("code"_L1).toInt(), 1008);
    QCOMPARE(m_practice->rest("PUT", u"/incidents"_s, body).status, 200);
}

void TestPagerDutyAccess::pagingRefusesWhatIsOutOfRange_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("last reachable") << u"offset=9900&limit=100"_s << 200;
    QTest::newRow("beyond") << u"offset=9901&limit=100"_s << 400;
    QTest::newRow("overflow") << u"offset=2147483647&limit=100"_s << 400;
    QTest::newRow("negative offset") << u"offset=-1"_s << 400;
    QTest::newRow("no number") << u"limit=many"_s << 400;
    QTest::newRow("zero") << u"limit=0"_s << 400;
}

void TestPagerDutyAccess::pagingRefusesWhatIsOutOfRange()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QCOMPARE(m_practice->rest("GET", u"/services?"_s + query).status, status);
}

QTEST_GUILESS_MAIN(TestPagerDutyAccess)
#include "test_pagerdutyaccess.moc"
