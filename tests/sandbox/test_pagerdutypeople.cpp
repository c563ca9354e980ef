// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

/// Users with the ways to reach them, teams with their members, schedules with layers and
/// overrides.
class TestPagerDutyPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_practice.reset(); }

    void usersCanBeAddedChangedAndRemoved();
    void neededUserStays();
    void contactMethodsComeInFullWhenAskedFor();
    void notificationRulesAreFilteredByUrgency();
    void teamsHoldMembersWithRoles();
    void memberWhoIsPagedForTheTeamStays();
    void teamWithPoliciesStays();
    void bothKindsOfSchedulesAreListed();
    void shiftsAreCutAtTheRange();
    void oneEndOfTheRangeStandsForTwoWeeks();
    void upperLayerCoversTheLower();
    void weeklyRestrictionFollowsTheTimeZone();
    void overrideTakesOver();
    void badOverridesAreRefusedOneByOne();
    void runningOverrideEndsNow();
    void badSchedulesAreRefused_data();
    void badSchedulesAreRefused();
    void usedScheduleStays();

private:
    QString idOf(const QString &list, const QString &query) const;
    QJsonObject layer(const QString &userId) const;
    QJsonObject schedule(const QJsonArray &layers) const;
    QString make(const QJsonArray &layers) const; ///< the id of a new schedule
    QJsonArray finalEntries(const QString &id, const QString &range) const;
    Answer override(const QString &id, const QString &userId, int fromHour, int toHour) const;

    std::unique_ptr<Practice> m_practice;
    QString m_anna;
    QString m_marc;
};

namespace {

QJsonObject reference(const QString &id, const QString &type)
{
    return {{u"id"_s, id}, {u"type"_s, type + "_reference"_L1}};
}

} // namespace

void TestPagerDutyPeople::init()
{
    m_practice = std::make_unique<Practice>();
    m_anna = idOf(u"users"_s, u"anna"_s);
    m_marc = idOf(u"users"_s, u"marc"_s);
}

QString TestPagerDutyPeople::idOf(const QString &list, const QString &query) const
{
    return m_practice->rest("GET", u"/%1?query=%2"_s.arg(list, query))
        .json()[list][0]["id"_L1]
        .toString();
}

/// Daily turns from the beginning of 2026 on.
QJsonObject TestPagerDutyPeople::layer(const QString &userId) const
{
    return {{u"start"_s, u"2026-01-01T00:00:00Z"_s},
            {u"rotation_virtual_start"_s, u"2026-01-01T00:00:00Z"_s},
            {u"rotation_turn_length_seconds"_s, 86400},
            {u"users"_s, QJsonArray {QJsonObject {{u"user"_s, reference(userId, u"user"_s)}}}}};
}

QJsonObject TestPagerDutyPeople::schedule(const QJsonArray &layers) const
{
    return {{u"schedule"_s, QJsonObject {{u"type"_s, u"schedule"_s},
                                         {u"name"_s, u"Night watch"_s},
                                         {u"time_zone"_s, u"Europe/Paris"_s},
                                         {u"schedule_layers"_s, layers}}}};
}

QString TestPagerDutyPeople::make(const QJsonArray &layers) const
{
    const Answer made = m_practice->rest("POST", u"/schedules"_s, schedule(layers));
    return made.status == 201 ? made.object("schedule").value("id"_L1).toString() : QString();
}

QJsonArray TestPagerDutyPeople::finalEntries(const QString &id, const QString &range) const
{
    return m_practice->rest("GET", u"/schedules/%1?%2"_s.arg(id, range))
        .json()["schedule"_L1]["final_schedule"_L1]["rendered_schedule_entries"_L1]
        .toArray();
}

Answer TestPagerDutyPeople::override(const QString &id, const QString &userId, int fromHour,
                                     int toHour) const
{
    const QDateTime now = m_practice->clock.now();
    return m_practice->rest(
        "POST", u"/schedules/%1/overrides"_s.arg(id),
        {{u"override"_s,
          QJsonObject {{u"start"_s, now.addSecs(fromHour * 3600).toString(Qt::ISODate)},
                       {u"end"_s, now.addSecs(toHour * 3600).toString(Qt::ISODate)},
                       {u"user"_s, reference(userId, u"user"_s)}}}});
}

void TestPagerDutyPeople::usersCanBeAddedChangedAndRemoved()
{
    const QJsonObject body {{u"user"_s, QJsonObject {{u"type"_s, u"user"_s},
                                                     {u"name"_s, u"Lea Martin"_s},
                                                     {u"email"_s, u"lea@example.com"_s}}}};
    // Without From, as Terraform's provider sends it.
    const Answer made = m_practice->restAs(m_practice->account.token(), "POST", u"/users"_s, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.object("user").value("role"_L1).toString(), u"user"_s);
    QCOMPARE(m_practice->rest("POST", u"/users"_s, body).errors(),
             u"Email has already been taken"_s);
    const QString path = u"/users/"_s + made.object("user").value("id"_L1).toString();
    QCOMPARE(
        m_practice->rest("PUT", path, {{u"user"_s, QJsonObject {{u"name"_s, u"Lea Bernard"_s}}}})
            .object("user")
            .value("email"_L1)
            .toString(),
        u"lea@example.com"_s);
    QCOMPARE(idOf(u"users"_s, u"bernard"_s), path.section(u'/', -1));
    QCOMPARE(m_practice->rest("DELETE", path).status, 204);
    QCOMPARE(m_practice->rest("GET", path).status, 404);
}

void TestPagerDutyPeople::neededUserStays()
{
    QCOMPARE(m_practice->rest("DELETE", u"/users/"_s + m_marc).status, 400);
    QCOMPARE(m_practice->rest("GET", u"/users/"_s + m_marc).status, 200);
}

void TestPagerDutyPeople::contactMethodsComeInFullWhenAskedFor()
{
    const QString path = u"/users/"_s + m_anna;
    const QJsonValue light = m_practice->rest("GET", path).json()["user"_L1]["contact_methods"_L1];
    QCOMPARE(light[0]["type"_L1].toString(), u"email_contact_method_reference"_s);
    QVERIFY(light[0]["address"_L1].isUndefined());
    const QJsonValue full = m_practice->rest("GET", path + u"?include[]=contact_methods"_s)
                                .json()["user"_L1]["contact_methods"_L1];
    QCOMPARE(full[0]["type"_L1].toString(), u"email_contact_method"_s);
    QCOMPARE(full[0]["address"_L1].toString(), u"anna.petit@example.com"_s);
    QCOMPARE(full[1]["country_code"_L1].toInt(), 1);
    QCOMPARE(full[1]["address"_L1].toString(), u"5550100"_s);
    const QString one = path + u"/contact_methods/"_s + full[1]["id"_L1].toString();
    QCOMPARE(m_practice->rest("GET", one).json()["contact_method"_L1], full[1]);
    QCOMPARE(m_practice->rest("GET", path + u"/contact_methods/PNOWHER"_s).status, 404);
}

void TestPagerDutyPeople::notificationRulesAreFilteredByUrgency()
{
    const QString path = u"/users/%1/notification_rules"_s.arg(m_anna);
    QCOMPARE(m_practice->rest("GET", path).list("notification_rules").size(), 2);
    const QJsonArray low = m_practice->rest("GET", path + u"?urgency=low"_s)
                               .list("notification_rules");
    QCOMPARE(low.size(), 1);
    QCOMPARE(low.at(0)["contact_method"_L1]["type"_L1].toString(),
             u"email_contact_method_reference"_s);
}

void TestPagerDutyPeople::teamsHoldMembersWithRoles()
{
    const QJsonObject body {
        {u"team"_s, QJsonObject {{u"type"_s, u"team"_s}, {u"name"_s, u"Night"_s}}}};
    const Answer made = m_practice->rest("POST", u"/teams"_s, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(m_practice->rest("POST", u"/teams"_s, body).errors(),
             u"Name has already been taken"_s);
    const QString team = u"/teams/"_s + made.object("team").value("id"_L1).toString();
    const QString member = team + u"/users/"_s + m_anna;
    QCOMPARE(m_practice->rest("PUT", member, {{u"role"_s, u"responder"_s}}).status, 204);
    const QJsonArray members = m_practice->rest("GET", team + u"/members"_s).list("members");
    QCOMPARE(members.size(), 1);
    QCOMPARE(members.at(0)["role"_L1].toString(), u"responder"_s);
    QCOMPARE(members.at(0)["user"_L1]["summary"_L1].toString(), u"Anna Petit"_s);
    QCOMPARE(m_practice->rest("PUT", member, {{u"role"_s, u"king"_s}}).status, 400);
    QCOMPARE(m_practice->rest("DELETE", team).status, 204);
    QCOMPARE(m_practice->rest("GET", u"/users/"_s + m_anna)
                 .json()["user"_L1]["teams"_L1]
                 .toArray()
                 .size(),
             1);
}

void TestPagerDutyPeople::memberWhoIsPagedForTheTeamStays()
{
    const QString sofie = idOf(u"users"_s, u"sofie"_s);
    const QString team = idOf(u"teams"_s, u"platform"_s);
    const QString member = u"/teams/%1/users/%2"_s.arg(team, sofie);
    QCOMPARE(m_practice->rest("PUT", member).status, 204);
    const Answer refused = m_practice->rest("DELETE", member);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errors(),
             u"User cannot be removed as they belong to an escalation policy on this team"_s);
}

void TestPagerDutyPeople::teamWithPoliciesStays()
{
    const QString team = u"/teams/"_s + idOf(u"teams"_s, u"platform"_s);
    QCOMPARE(m_practice->rest("DELETE", team).status, 400);
    const QString policy = team + u"/escalation_policies/"_s
                           + idOf(u"escalation_policies"_s, u"mobile"_s);
    QCOMPARE(m_practice->rest("DELETE", policy).status, 204);
    QCOMPARE(m_practice->rest("DELETE", policy).status, 404);
    QCOMPARE(m_practice->rest("PUT", policy).status, 204);
}

void TestPagerDutyPeople::bothKindsOfSchedulesAreListed()
{
    const Answer all = m_practice->rest("GET", u"/v3/schedules"_s);
    QCOMPARE(all.status, 200);
    QCOMPARE(all.json().value("limit"_L1).toInt(), 100);
    QCOMPARE(all.list("schedules").size(), 3);
    QCOMPARE(all.list("schedules").at(0)["type"_L1].toString(), u"schedule_reference"_s);
    const Answer some = m_practice->rest("GET", u"/v3/schedules?query=shop&limit=1000"_s);
    QCOMPARE(some.list("schedules").size(), 1);
    QCOMPARE(some.json().value("limit"_L1).toInt(), 1000);
    QCOMPARE(m_practice->rest("GET", u"/v3/schedules/"_s + idOf(u"schedules"_s, u"shop"_s)).status,
             404);
}

void TestPagerDutyPeople::shiftsAreCutAtTheRange()
{
    const QString id = make({layer(m_anna)});
    const QString range = u"since=2026-02-01T06:00:00Z&until=2026-02-01T18:00:00Z"_s;
    const QJsonArray cut = finalEntries(id, range);
    QCOMPARE(cut.size(), 1);
    QCOMPARE(cut.at(0)["start"_L1].toString(), u"2026-02-01T06:00:00Z"_s);
    QCOMPARE(cut.at(0)["end"_L1].toString(), u"2026-02-01T18:00:00Z"_s);
    const QJsonArray whole = finalEntries(id, range + u"&overflow=true"_s);
    QCOMPARE(whole.at(0)["start"_L1].toString(), u"2026-02-01T00:00:00Z"_s);
    QCOMPARE(whole.at(0)["end"_L1].toString(), u"2026-02-02T00:00:00Z"_s);
}

void TestPagerDutyPeople::oneEndOfTheRangeStandsForTwoWeeks()
{
    const QString id = make({layer(m_anna)});
    const QJsonArray after = finalEntries(id, u"since=2026-02-01T00:00:00Z"_s);
    QCOMPARE(after.size(), 14);
    QCOMPARE(after.last()["end"_L1].toString(), u"2026-02-15T00:00:00Z"_s);
    const QJsonArray before = finalEntries(id, u"until=2026-02-15T00:00:00Z"_s);
    QCOMPARE(before, after);
    QCOMPARE(m_practice->rest("GET", u"/schedules/%1?since=2026-02-02&until=2026-02-01"_s.arg(id))
                 .status,
             400);
}

void TestPagerDutyPeople::upperLayerCoversTheLower()
{
    QJsonObject upper = layer(m_marc);
    upper.insert(u"restrictions"_s,
                 QJsonArray {QJsonObject {{u"type"_s, u"daily_restriction"_s},
                                          {u"start_time_of_day"_s, u"09:00:00"_s},
                                          {u"duration_seconds"_s, 3600}}});
    const QString id = make({layer(m_anna), upper});
    const QJsonArray day = finalEntries(id,
                                        u"since=2026-02-01T00:00:00Z&until=2026-02-02T00:00:00Z"_s);
    QCOMPARE(day.size(), 3);
    // Nine o'clock in Paris, in winter.
    QCOMPARE(day.at(1)["user"_L1]["id"_L1].toString(), m_marc);
    QCOMPARE(day.at(1)["start"_L1].toString(), u"2026-02-01T08:00:00Z"_s);
    QCOMPARE(day.at(2)["user"_L1]["id"_L1].toString(), m_anna);
    QCOMPARE(day.at(2)["start"_L1].toString(), u"2026-02-01T09:00:00Z"_s);
    const QJsonArray layers = m_practice->rest("GET", u"/schedules/"_s + id)
                                  .json()["schedule"_L1]["schedule_layers"_L1]
                                  .toArray();
    QCOMPARE(layers.at(0)["users"_L1][0]["user"_L1]["id"_L1].toString(), m_marc);
}

void TestPagerDutyPeople::weeklyRestrictionFollowsTheTimeZone()
{
    QJsonObject monday = layer(m_anna);
    monday.insert(u"restrictions"_s,
                  QJsonArray {QJsonObject {{u"type"_s, u"weekly_restriction"_s},
                                           {u"start_day_of_week"_s, 1},
                                           {u"start_time_of_day"_s, u"10:00:00"_s},
                                           {u"duration_seconds"_s, 7200}}});
    const QString id = make({monday});
    const QJsonArray winter = finalEntries(id, u"since=2026-02-01&until=2026-02-08"_s);
    QCOMPARE(winter.size(), 1);
    QCOMPARE(winter.at(0)["start"_L1].toString(), u"2026-02-02T09:00:00Z"_s);
    const QJsonArray summer = finalEntries(id, u"since=2026-07-05&until=2026-07-12"_s);
    QCOMPARE(summer.at(0)["start"_L1].toString(), u"2026-07-06T08:00:00Z"_s);
}

void TestPagerDutyPeople::overrideTakesOver()
{
    const QString id = make({layer(m_anna)});
    const Answer made = override(id, m_marc, 0, 2);
    QCOMPARE(made.status, 201);
    const QString now = m_practice->clock.now().addSecs(60).toString(Qt::ISODate);
    const QJsonArray users = m_practice
                                 ->rest("GET",
                                        u"/schedules/%1/users?since=%2&until=%2"_s.arg(id, now))
                                 .list("users");
    QCOMPARE(users.size(), 1);
    QCOMPARE(users.at(0)["id"_L1].toString(), m_marc);
    const QString day = u"since=%1&until=%2"_s.arg(
        m_practice->clock.now().addDays(-1).toString(Qt::ISODate),
        m_practice->clock.now().addDays(1).toString(Qt::ISODate));
    const QString list = u"/schedules/%1/overrides"_s.arg(id);
    QCOMPARE(m_practice->rest("GET", list + u'?' + day).list("overrides").size(), 1);
    QCOMPARE(m_practice->rest("GET", list).status, 400);
}

void TestPagerDutyPeople::badOverridesAreRefusedOneByOne()
{
    const QString id = make({layer(m_anna)});
    const QDateTime now = m_practice->clock.now();
    const QJsonObject good {{u"start"_s, now.addSecs(3600).toString(Qt::ISODate)},
                            {u"end"_s, now.addSecs(7200).toString(Qt::ISODate)},
                            {u"user"_s, reference(m_marc, u"user"_s)}};
    QJsonObject past = good;
    past.insert(u"start"_s, u"2020-01-01T00:00:00Z"_s);
    past.insert(u"end"_s, u"2020-01-02T00:00:00Z"_s);
    const Answer made = m_practice->rest("POST", u"/schedules/%1/overrides"_s.arg(id),
                                         {{u"overrides"_s, QJsonArray {good, past}}});
    QCOMPARE(made.status, 201);
    const QJsonArray results = QJsonDocument::fromJson(made.body).array();
    QCOMPARE(results.at(0)["status"_L1].toInt(), 201);
    QCOMPARE(results.at(1)["status"_L1].toInt(), 400);
    QCOMPARE(results.at(1)["errors"_L1][0].toString(), u"Override must end in the future"_s);
    QCOMPARE(override(id, u"PNOWHER"_s, 1, 2).status, 400);
}

void TestPagerDutyPeople::runningOverrideEndsNow()
{
    const QString id = make({layer(m_anna)});
    const QString list = u"/schedules/%1/overrides/"_s.arg(id);
    const QString running = override(id, m_marc, -1, 2).json()["override"_L1]["id"_L1].toString();
    const QString coming = override(id, m_marc, 3, 4).json()["override"_L1]["id"_L1].toString();
    QCOMPARE(m_practice->rest("DELETE", list + running).status, 200);
    QCOMPARE(m_practice->rest("DELETE", list + coming).status, 204);
    QCOMPARE(m_practice->rest("DELETE", list + coming).status, 404);
    const QString soon = m_practice->clock.now().addSecs(60).toString(Qt::ISODate);
    const QJsonArray users = m_practice
                                 ->rest("GET",
                                        u"/schedules/%1/users?since=%2&until=%2"_s.arg(id, soon))
                                 .list("users");
    QCOMPARE(users.at(0)["id"_L1].toString(), m_anna);
}

void TestPagerDutyPeople::badSchedulesAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("time zone") << u"time_zone"_s << QJsonValue(u"Mars/Olympus"_s) << 400;
    QTest::newRow("name") << u"name"_s << QJsonValue(u" "_s) << 400;
    QTest::newRow("no layer") << u"schedule_layers"_s << QJsonValue(QJsonArray()) << 400;
    QTest::newRow("layer without users")
        << u"schedule_layers"_s << QJsonValue(QJsonArray {QJsonObject()}) << 400;
    QJsonObject unknown = layer(u"PNOWHER"_s);
    QTest::newRow("unknown user") << u"schedule_layers"_s << QJsonValue(QJsonArray {unknown})
                                  << 404;
    unknown.insert(u"restrictions"_s,
                   QJsonArray {QJsonObject {{u"type"_s, u"yearly_restriction"_s}}});
    QTest::newRow("restriction") << u"schedule_layers"_s << QJsonValue(QJsonArray {unknown}) << 400;
    QTest::newRow("unknown team") << u"teams"_s
                                  << QJsonValue(QJsonArray {reference(u"PNOWHER"_s, u"team"_s)})
                                  << 404;
}

void TestPagerDutyPeople::badSchedulesAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(int, status);
    QJsonObject body = schedule({layer(m_anna)}).value("schedule"_L1).toObject();
    body.insert(member, value);
    QCOMPARE(m_practice->rest("POST", u"/schedules"_s, {{u"schedule"_s, body}}).status, status);
    QCOMPARE(m_practice->rest("POST", u"/schedules/preview"_s, {{u"schedule"_s, body}}).status,
             status);
    QCOMPARE(m_practice->rest("GET", u"/schedules"_s).list("schedules").size(), 3);
}

void TestPagerDutyPeople::usedScheduleStays()
{
    const Answer refused = m_practice->rest("DELETE",
                                            u"/schedules/"_s + idOf(u"schedules"_s, u"shop"_s));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errors(),
             u"Schedule can't be deleted if it's being used by escalation policies"_s);
    QCOMPARE(m_practice->rest("DELETE", u"/schedules/"_s + make({layer(m_anna)})).status, 204);
}

QTEST_GUILESS_MAIN(TestPagerDutyPeople)
#include "test_pagerdutypeople.moc"
