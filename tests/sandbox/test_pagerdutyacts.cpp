// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

/// What people and foreign clients do with incidents through the REST API.
class TestPagerDutyActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_practice.reset(); }

    void incidentsAreMadeByHand();
    void madeIncidentsAreRefused_data();
    void madeIncidentsAreRefused();
    void openKeyIsRefusedUntilResolved();
    void incidentsWithAlertsHaveNoKey();
    void severalUpdatesAreAllOrNone();
    void moreThan250UpdatesAreTooMany();
    void refusedUpdateChangesNothing();
    void prioritiesAreSetByIdOrName();
    void reassignedIncidentsDoNotEscalate();
    void reopeningAcknowledgedAssignsWhoeverDid();
    void mergedIncidentsGiveUpTheirAlerts();
    void mergeNeedsAnOpenTarget();
    void alertsMoveToAnotherIncident();
    void snoozedIncidentsComeBack();
    void notificationsNeedARange();
    void someUpdatesComeWithoutWrapping();
    void oneVendorIsAnObject();
    void changeEventsAreAskedForInUtc();

private:
    QString trigger(const QString &dedupKey); ///< the id of the incident
    QJsonObject incident(const QString &id) const;
    QJsonObject made(const QJsonObject &further = {}) const;
    Answer put(const QString &id, const QJsonObject &change) const;
    static QJsonObject reference(const QString &id, const QString &kind);

    std::unique_ptr<Practice> m_practice;
    QString m_service;
    QString m_key;
};

void TestPagerDutyActs::init()
{
    m_practice = std::make_unique<Practice>();
    m_service = m_practice->serviceId(u"Web shop"_s);
    m_key = m_practice->newKey(u"Web shop"_s);
}

QJsonObject TestPagerDutyActs::reference(const QString &id, const QString &kind)
{
    return {{u"id"_s, id}, {u"type"_s, kind + "_reference"_L1}};
}

QString TestPagerDutyActs::trigger(const QString &dedupKey)
{
    m_practice->enqueue(Practice::triggerEvent(m_key, dedupKey));
    return m_practice->incidents(u"incident_key="_s + dedupKey).at(0)["id"_L1].toString();
}

QJsonObject TestPagerDutyActs::incident(const QString &id) const
{
    return m_practice->rest("GET", u"/incidents/"_s + id).object("incident");
}

QJsonObject TestPagerDutyActs::made(const QJsonObject &further) const
{
    QJsonObject object {{u"type"_s, u"incident"_s},
                        {u"title"_s, u"Call from a customer"_s},
                        {u"service"_s, reference(m_service, u"service"_s)}};
    for (auto it = further.begin(); it != further.end(); ++it)
        object.insert(it.key(), it.value());
    return {{u"incident"_s, object}};
}

Answer TestPagerDutyActs::put(const QString &id, const QJsonObject &change) const
{
    return m_practice->rest("PUT", u"/incidents/"_s + id, {{u"incident"_s, change}});
}

void TestPagerDutyActs::incidentsAreMadeByHand()
{
    const Answer answer = m_practice->rest(
        "POST", u"/incidents"_s,
        made({{u"incident_key"_s, u"call"_s},
              {u"urgency"_s, u"low"_s},
              {u"body"_s,
               QJsonObject {{u"type"_s, u"incident_body"_s}, {u"details"_s, u"Very slow"_s}}}}));
    QCOMPARE(answer.status, 201);
    const QJsonObject incident = answer.object("incident");
    QCOMPARE(incident.value("incident_key"_L1).toString(), u"call"_s);
    QCOMPARE(incident.value("urgency"_L1).toString(), u"low"_s);
    QCOMPARE(incident.value("assigned_via"_L1).toString(), u"escalation_policy"_s);
    QVERIFY(!incident.value("assignments"_L1).toArray().isEmpty());
    QVERIFY(incident.value("body"_L1).isUndefined());
    const QString path = u"/incidents/"_s + incident.value("id"_L1).toString();
    QCOMPARE(m_practice->rest("GET", path + u"?include[]=body"_s)
                 .json()["incident"_L1]["body"_L1]["details"_L1]
                 .toString(),
             u"Very slow"_s);
    const QJsonArray log = m_practice->rest("GET", path + u"/log_entries"_s).list("log_entries");
    QCOMPARE(log.last()["type"_L1].toString(), u"trigger_log_entry"_s);
    QCOMPARE(log.last()["agent"_L1]["summary"_L1].toString(), u"Anna Petit"_s);
}

void TestPagerDutyActs::madeIncidentsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("further");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const QJsonObject nobody = reference(u"PNOWHER"_s, u"user"_s);
    QTest::newRow("title") << QJsonObject {{u"title"_s, u" "_s}} << 400 << 2001;
    QTest::newRow("service") << QJsonObject {{u"service"_s, QJsonValue()}} << 400 << 2001;
    QTest::newRow("unknown service")
        << QJsonObject {{u"service"_s, reference(u"PNOWHER"_s, u"service"_s)}} << 404 << 2100;
    QTest::newRow("urgency") << QJsonObject {{u"urgency"_s, u"severity_based"_s}} << 400 << 2001;
    QTest::newRow("unknown assignee")
        << QJsonObject {{u"assignments"_s, QJsonArray {QJsonObject {{u"assignee"_s, nobody}}}}}
        << 404 << 2100;
    QTest::newRow("unknown priority")
        << QJsonObject {{u"priority"_s, reference(u"PNOWHER"_s, u"priority"_s)}} << 404 << 2100;
}

void TestPagerDutyActs::madeIncidentsAreRefused()
{
    QFETCH(QJsonObject, further);
    QFETCH(int, status);
    QFETCH(int, code);
    const Answer answer = m_practice->rest("POST", u"/incidents"_s, made(further));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object("error").value("code"_L1).toInt(), code);
    QVERIFY(m_practice->incidents().isEmpty());
}

void TestPagerDutyActs::openKeyIsRefusedUntilResolved()
{
    const QJsonObject body = made({{u"incident_key"_s, u"call"_s}});
    const QString id = m_practice->rest("POST", u"/incidents"_s, body)
                           .object("incident")
                           .value("id"_L1)
                           .toString();
    QCOMPARE(m_practice->rest("POST", u"/incidents"_s, body).errors(),
             u"Open incident with matching dedup key already exists on this service"_s);
    QCOMPARE(put(id, {{u"status"_s, u"resolved"_s}}).status, 200);
    QCOMPARE(m_practice->rest("POST", u"/incidents"_s, body).status, 201);
}

void TestPagerDutyActs::incidentsWithAlertsHaveNoKey()
{
    const QJsonObject found = incident(trigger(u"a"_s));
    QVERIFY(found.value("incident_key"_L1).isNull());
    QVERIFY(found.value("resolved_at"_L1).isNull());
    QVERIFY(found.value("resolve_reason"_L1).isNull());
}

void TestPagerDutyActs::severalUpdatesAreAllOrNone()
{
    const QString one = trigger(u"a"_s);
    const QString two = trigger(u"b"_s);
    QCOMPARE(put(two, {{u"status"_s, u"resolved"_s}}).status, 200);
    QJsonArray changes;
    for (const QString &id : {one, two}) {
        QJsonObject change = reference(id, u"incident"_s);
        change.insert(u"status"_s, u"resolved"_s);
        changes.append(change);
    }
    const Answer refused = m_practice->rest("PUT", u"/incidents"_s, {{u"incidents"_s, changes}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.object("error").value("code"_L1).toInt(), 1001);
    QCOMPARE(incident(one).value("status"_L1).toString(), u"triggered"_s);
}

void TestPagerDutyActs::moreThan250UpdatesAreTooMany()
{
    const QJsonObject change = reference(trigger(u"a"_s), u"incident"_s);
    QJsonArray changes;
    for (int i = 0; i < 250; ++i)
        changes.append(change);
    QCOMPARE(m_practice->rest("PUT", u"/incidents"_s, {{u"incidents"_s, changes}}).status, 200);
    changes.append(change);
    QCOMPARE(m_practice->rest("PUT", u"/incidents"_s, {{u"incidents"_s, changes}}).status, 413);
}

void TestPagerDutyActs::refusedUpdateChangesNothing()
{
    const QString id = trigger(u"a"_s);
    QCOMPARE(put(id, {{u"title"_s, u"Changed"_s}, {u"urgency"_s, u"medium"_s}}).status, 400);
    QCOMPARE(incident(id).value("title"_L1).toString(), u"Shop does not answer"_s);
}

void TestPagerDutyActs::prioritiesAreSetByIdOrName()
{
    const QJsonArray known = m_practice->rest("GET", u"/priorities"_s).list("priorities");
    QCOMPARE(known.size(), 5);
    QCOMPARE(known.at(0)["name"_L1].toString(), u"P1"_s);
    const QString id = trigger(u"a"_s);
    QVERIFY(incident(id).value("priority"_L1).isUndefined());
    put(id, {{u"priority"_s, reference(known.at(0)["id"_L1].toString(), u"priority"_s)}});
    QCOMPARE(incident(id)["priority"_L1]["summary"_L1].toString(), u"P1"_s);
    put(id, {{u"priority"_s, u"P2"_s}});
    QCOMPARE(incident(id)["priority"_L1]["summary"_L1].toString(), u"P2"_s);
    put(id, {{u"priority"_s, QJsonValue()}});
    QVERIFY(incident(id).value("priority"_L1).isUndefined());
}

void TestPagerDutyActs::reassignedIncidentsDoNotEscalate()
{
    const QString id = trigger(u"a"_s);
    const QString marc =
        m_practice->rest("GET", u"/users?query=marc"_s).list("users").at(0)["id"_L1].toString();
    put(id, {{u"assignments"_s,
              QJsonArray {QJsonObject {{u"assignee"_s, reference(marc, u"user"_s)}}}}});
    QCOMPARE(incident(id).value("assigned_via"_L1).toString(), u"direct_assignment"_s);
    m_practice->clock.advance(3600);
    QCOMPARE(incident(id)["assignments"_L1][0]["assignee"_L1]["id"_L1].toString(), marc);
    put(id, {{u"escalation_level"_s, 2}});
    QCOMPARE(incident(id).value("assigned_via"_L1).toString(), u"escalation_policy"_s);
}

void TestPagerDutyActs::reopeningAcknowledgedAssignsWhoeverDid()
{
    const QString id = trigger(u"a"_s);
    put(id, {{u"status"_s, u"resolved"_s}});
    put(id, {{u"status"_s, u"acknowledged"_s}});
    QCOMPARE(incident(id).value("status"_L1).toString(), u"acknowledged"_s);
    QCOMPARE(incident(id)["assignments"_L1][0]["assignee"_L1]["summary"_L1].toString(),
             u"Anna Petit"_s);
}

void TestPagerDutyActs::mergedIncidentsGiveUpTheirAlerts()
{
    const QString target = trigger(u"a"_s);
    const QString source = trigger(u"b"_s);
    const Answer merged = m_practice->rest(
        "PUT", u"/incidents/%1/merge"_s.arg(target),
        {{u"source_incidents"_s, QJsonArray {reference(source, u"incident"_s)}}});
    QCOMPARE(merged.status, 200);
    QCOMPARE(merged.object("incident").value("type"_L1).toString(), u"incident_reference"_s);
    QCOMPARE(incident(target)["alert_counts"_L1]["triggered"_L1].toInt(), 2);
    QCOMPARE(incident(source).value("status"_L1).toString(), u"resolved"_s);
    QCOMPARE(incident(source)["resolve_reason"_L1]["incident"_L1]["id"_L1].toString(), target);
    const QJsonArray holders = m_practice->incidents(u"incident_key=b"_s);
    QCOMPARE(holders.size(), 1);
    QCOMPARE(holders.at(0)["id"_L1].toString(), target);

    // The monitor's OK still closes its alert, wherever that is now.
    QJsonObject resolve = Practice::triggerEvent(m_key, u"b"_s);
    resolve.insert(u"event_action"_s, u"resolve"_s);
    QCOMPARE(m_practice->enqueue(resolve).status, 202);
    QCOMPARE(incident(target)["alert_counts"_L1]["resolved"_L1].toInt(), 1);
}

void TestPagerDutyActs::mergeNeedsAnOpenTarget()
{
    const QString target = trigger(u"a"_s);
    const QString path = u"/incidents/%1/merge"_s.arg(target);
    const QJsonObject source {
        {u"source_incidents"_s, QJsonArray {reference(trigger(u"b"_s), u"incident"_s)}}};
    const QJsonObject itself {
        {u"source_incidents"_s, QJsonArray {reference(target, u"incident"_s)}}};
    QCOMPARE(m_practice->rest("PUT", path, itself).status, 400);
    QCOMPARE(m_practice->rest("PUT", path, {{u"incident"_s, 1}}).status, 400);
    put(target, {{u"status"_s, u"resolved"_s}});
    QCOMPARE(m_practice->rest("PUT", path, source).status, 400);
}

void TestPagerDutyActs::alertsMoveToAnotherIncident()
{
    const QString from = trigger(u"a"_s);
    const QString to = trigger(u"b"_s);
    const QString alerts = u"/incidents/%1/alerts"_s.arg(from);
    const QString alert = m_practice->rest("GET", alerts).list("alerts").at(0)["id"_L1].toString();
    const QJsonObject change {{u"id"_s, alert}, {u"incident"_s, reference(to, u"incident"_s)}};
    const Answer moved = m_practice->rest("PUT", alerts, {{u"alerts"_s, QJsonArray {change}}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.list("alerts").at(0)["incident"_L1]["id"_L1].toString(), to);
    QCOMPARE(m_practice->rest("GET", alerts).list("alerts").size(), 0);
    QCOMPARE(m_practice->rest("GET", u"/incidents/%1/alerts"_s.arg(to)).list("alerts").size(), 2);
}

void TestPagerDutyActs::snoozedIncidentsComeBack()
{
    const QString id = trigger(u"a"_s);
    const QString path = u"/incidents/%1/snooze"_s.arg(id);
    QCOMPARE(m_practice->rest("POST", path, {{u"duration"_s, 0}}).status, 400);
    const Answer snoozed = m_practice->rest("POST", path, {{u"duration"_s, 7200}});
    QCOMPARE(snoozed.status, 201);
    QCOMPARE(snoozed.object("incident").value("status"_L1).toString(), u"acknowledged"_s);
    m_practice->clock.advance(7000);
    QCOMPARE(incident(id).value("status"_L1).toString(), u"acknowledged"_s);
    m_practice->clock.advance(300);
    QCOMPARE(incident(id).value("status"_L1).toString(), u"triggered"_s);
}

void TestPagerDutyActs::notificationsNeedARange()
{
    trigger(u"a"_s);
    const auto day = [this](int days) {
        return m_practice->clock.now().addDays(days).toString(u"yyyy-MM-dd"_s);
    };
    const QString range = u"/notifications?since=%1&until=%2"_s.arg(day(0), day(1));
    const QJsonArray all = m_practice->rest("GET", range).list("notifications");
    QCOMPARE(all.size(), 2);
    const QJsonArray push = m_practice->rest("GET", range + u"&filter=push_notification"_s)
                                .list("notifications");
    QCOMPARE(push.size(), 1);
    QVERIFY(push.at(0)["address"_L1].isNull());
    QCOMPARE(m_practice->rest("GET", u"/notifications?since="_s + day(0)).status, 400);
    QCOMPARE(m_practice->rest("GET", u"/notifications?since=%1&until=%2"_s.arg(day(-100), day(1)))
                 .status,
             400);
}

void TestPagerDutyActs::someUpdatesComeWithoutWrapping()
{
    const QJsonObject integration = m_practice
                                        ->rest("GET", u"/services/%1?include[]=integrations"_s.arg(
                                                          m_service))
                                        .json()["service"_L1]["integrations"_L1][0]
                                        .toObject();
    const QString path = u"/services/%1/integrations/%2"_s.arg(
        m_service, integration.value("id"_L1).toString());
    QCOMPARE(m_practice->rest("PUT", path, {{u"name"_s, u"Renamed"_s}})
                 .object("integration")
                 .value("name"_L1)
                 .toString(),
             u"Renamed"_s);
    QCOMPARE(
        m_practice
            ->send("PUT", m_practice->at(m_practice->api, path), "[]",
                   {{"Authorization", "Token token=" + m_practice->account.token().toLatin1()}})
            .status,
        400);
}

void TestPagerDutyActs::oneVendorIsAnObject()
{
    const QString id =
        m_practice->rest("GET", u"/vendors"_s).list("vendors").at(0)["id"_L1].toString();
    QCOMPARE(
        m_practice->rest("GET", u"/vendors/"_s + id).object("vendor").value("id"_L1).toString(),
        id);
}

void TestPagerDutyActs::changeEventsAreAskedForInUtc()
{
    QCOMPARE(m_practice->rest("GET", u"/change_events?since=2026-01-01T00:00:00Z"_s).status, 200);
    QCOMPARE(m_practice->rest("GET", u"/change_events?since=2026-01-01T00:00:00-05:00"_s).status,
             400);
}

QTEST_GUILESS_MAIN(TestPagerDutyActs)
#include "test_pagerdutyacts.moc"
