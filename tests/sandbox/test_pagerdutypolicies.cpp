// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

/// Escalation policies, schedules and who is on call.
class TestPagerDutyPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_practice = std::make_unique<Practice>(); }
    void cleanup() { m_practice.reset(); }

    void createdPolicyIsThere();
    void badPoliciesAreRefused_data();
    void badPoliciesAreRefused();
    void wrongTargetTypeIsNotFound();
    void updateKeepsRuleIds();
    void usedPolicyCannotBeDeleted();
    void schedulesRenderTheirShifts();
    void nobodyIsOnCallOutsideOfficeHours();
    void onCallsAreFiltered();

private:
    QString userId(const QString &query) const;
    QString policyId(const QString &query) const;
    QJsonObject policy(const QString &name) const;
    std::unique_ptr<Practice> m_practice;
};

QString TestPagerDutyPolicies::userId(const QString &query) const
{
    return m_practice->rest("GET", u"/users?query="_s + query)
        .list("users")
        .at(0)["id"_L1]
        .toString();
}

QString TestPagerDutyPolicies::policyId(const QString &query) const
{
    return m_practice->rest("GET", u"/escalation_policies?query="_s + query)
        .list("escalation_policies")
        .at(0)["id"_L1]
        .toString();
}

QJsonObject TestPagerDutyPolicies::policy(const QString &name) const
{
    const QJsonObject target {{u"id"_s, userId(u"anna"_s)}, {u"type"_s, u"user_reference"_s}};
    const QJsonObject rule {{u"escalation_delay_in_minutes"_s, 15},
                            {u"targets"_s, QJsonArray {target}}};
    return {{u"type"_s, u"escalation_policy"_s},
            {u"name"_s, name},
            {u"escalation_rules"_s, QJsonArray {rule}}};
}

void TestPagerDutyPolicies::createdPolicyIsThere()
{
    const Answer created = m_practice->rest("POST", u"/escalation_policies"_s,
                                            {{u"escalation_policy"_s, policy(u"Web shop-ep"_s)}});
    QCOMPARE(created.status, 201);
    const QJsonObject made = created.object("escalation_policy");
    QCOMPARE(made.value("num_loops"_L1).toInt(), 0);
    QCOMPARE(made["escalation_rules"_L1][0]["targets"_L1][0]["summary"_L1].toString(),
             u"Anna Petit"_s);
    QCOMPARE(m_practice->rest("DELETE", u"/escalation_policies/"_s + made.value("id"_L1).toString())
                 .status,
             204);
}

void TestPagerDutyPolicies::badPoliciesAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("taken") << u"name"_s << QJsonValue(u"shop ON-call"_s)
                           << u"Name has already been taken"_s;
    QTest::newRow("character") << u"name"_s << QJsonValue(u"a/b"_s)
                               << u"Name can't contain the characters \\ / & < >"_s;
    QTest::newRow("rules") << u"escalation_rules"_s << QJsonValue(QJsonArray())
                           << u"Escalation rules can't be empty"_s;
    QTest::newRow("loops") << u"num_loops"_s << QJsonValue(10)
                           << u"Num loops must be between 0 and 9"_s;
}

void TestPagerDutyPolicies::badPoliciesAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, error);
    QJsonObject body = policy(u"Refused"_s);
    body.insert(member, value);
    const Answer answer = m_practice->rest("POST", u"/escalation_policies"_s,
                                           {{u"escalation_policy"_s, body}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object("error").value("code"_L1).toInt(), 2001);
    QCOMPARE(answer.errors(), error);
}

void TestPagerDutyPolicies::wrongTargetTypeIsNotFound()
{
    QJsonObject body = policy(u"Wrong target"_s);
    const QJsonObject target {{u"id"_s, userId(u"anna"_s)}, {u"type"_s, u"schedule_reference"_s}};
    body.insert(u"escalation_rules"_s,
                QJsonArray {QJsonObject {{u"escalation_delay_in_minutes"_s, 15},
                                         {u"targets"_s, QJsonArray {target}}}});
    const Answer answer = m_practice->rest("POST", u"/escalation_policies"_s,
                                           {{u"escalation_policy"_s, body}});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.object("error").value("code"_L1).toInt(), 2100);
}

void TestPagerDutyPolicies::updateKeepsRuleIds()
{
    const QString path = u"/escalation_policies/"_s + policyId(u"Payments"_s);
    const QJsonObject before = m_practice->rest("GET", path).object("escalation_policy");
    QJsonArray rules = before.value("escalation_rules"_L1).toArray();
    rules.removeLast();
    const Answer changed = m_practice->rest(
        "PUT", path, {{u"escalation_policy"_s, QJsonObject {{u"escalation_rules"_s, rules}}}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object("escalation_policy").value("escalation_rules"_L1).toArray(), rules);
    QCOMPARE(changed.object("escalation_policy").value("name"_L1), before.value("name"_L1));
}

void TestPagerDutyPolicies::usedPolicyCannotBeDeleted()
{
    QCOMPARE(
        m_practice->rest("DELETE", u"/escalation_policies/"_s + policyId(u"Payments"_s)).status,
        400);
    QCOMPARE(m_practice->rest("DELETE", u"/escalation_policies/PNOWHER"_s).status, 404);
}

void TestPagerDutyPolicies::schedulesRenderTheirShifts()
{
    const QJsonArray schedules = m_practice->rest("GET", u"/schedules?query=shop"_s)
                                     .list("schedules");
    QCOMPARE(schedules.size(), 1);
    const QJsonObject full = m_practice
                                 ->rest("GET",
                                        u"/schedules/"_s + schedules.at(0)["id"_L1].toString())
                                 .object("schedule");
    const QJsonValue final = full.value("final_schedule"_L1);
    QVERIFY(final["rendered_schedule_entries"_L1].toArray().size() >= 2);
    QCOMPARE(final["rendered_coverage_percentage"_L1].toDouble(), 100.0);
    QCOMPARE(full.value("schedule_layers"_L1).toArray().size(), 1);
}

void TestPagerDutyPolicies::nobodyIsOnCallOutsideOfficeHours()
{
    const QString id = policyId(u"Office"_s);
    const QString address = u"/oncalls?earliest=true&escalation_policy_ids[]="_s + id;
    QCOMPARE(m_practice->rest("GET", address).list("oncalls").size(), 0);
    m_practice->clock.advance(10 * 3600);
    QCOMPARE(m_practice->rest("GET", address).list("oncalls").size(), 1);
}

void TestPagerDutyPolicies::onCallsAreFiltered()
{
    const QString shop = policyId(u"Shop"_s);
    const QJsonArray levels = m_practice
                                  ->rest("GET",
                                         u"/oncalls?include[]=users&escalation_policy_ids[]="_s
                                             + shop)
                                  .list("oncalls");
    QCOMPARE(levels.size(), 2);
    QCOMPARE(levels.at(0)["escalation_level"_L1].toInt(), 1);
    QVERIFY(levels.at(0)["schedule"_L1].isObject());
    QVERIFY(levels.at(0)["user"_L1]["email"_L1].isString());
    for (const QLatin1StringView &member : {"schedule"_L1, "start"_L1, "end"_L1})
        QVERIFY(levels.at(1)[member].isNull());
    const QString permanent = u"/oncalls?schedule_ids[]=null&escalation_policy_ids[]="_s + shop;
    QCOMPARE(m_practice->rest("GET", permanent).list("oncalls").size(), 1);
    const QString tom = userId(u"tom"_s);
    const QJsonArray his = m_practice->rest("GET", u"/oncalls?user_ids[]="_s + tom).list("oncalls");
    QVERIFY(!his.isEmpty());
    for (const QJsonValue &onCall : his)
        QCOMPARE(onCall["user"_L1]["id"_L1].toString(), tom);
}

QTEST_GUILESS_MAIN(TestPagerDutyPolicies)
#include "test_pagerdutypolicies.moc"
