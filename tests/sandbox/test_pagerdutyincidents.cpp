// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

/// From an event to a person, and back to quiet.
class TestPagerDutyIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_practice = std::make_unique<Practice>(); }
    void cleanup() { m_practice.reset(); }

    void triggerPagesWhoeverIsOnCall();
    void sameKeyTwiceIsOneIncident();
    void acknowledgeAndResolveByEvent();
    void resolvedKeyOpensAnewIncident();
    void disabledServiceSwallowsEvents();
    void maintenanceSwallowsEvents();
    void nobodyOnCallMeansNoIncident();
    void autoPauseHoldsTheIncidentBack();
    void escalatesAndGivesUp();
    void acknowledgementTimesOut();
    void autoResolveClosesForgottenIncidents();
    void severityDecidesUrgencyWhereAsked();
    void peopleResolveThroughTheApi();
    void alertsAreResolvedOneByOne();
    void listIsFilteredAndSorted();
    void notesAreKept();
    void maintenanceWindowsAreManaged();

private:
    QJsonArray log(const QString &incidentId, const QString &query = {}) const;
    static QStringList types(const QJsonArray &entries);
    void event(const QString &action, const QString &key, const QString &dedupKey);
    QString incident(const QString &dedupKey) const;
    QString status(const QString &id) const;
    void updateService(const QString &name, const QJsonObject &change);
    QJsonObject window(int minutes) const;
    std::unique_ptr<Practice> m_practice;
};

QJsonArray TestPagerDutyIncidents::log(const QString &incidentId, const QString &query) const
{
    return m_practice
        ->rest("GET", u"/incidents/%1/log_entries?limit=100%2"_s.arg(incidentId, query))
        .list("log_entries");
}

QStringList TestPagerDutyIncidents::types(const QJsonArray &entries)
{
    QStringList result;
    for (const QJsonValue &entry : entries)
        result.prepend(entry["type"_L1].toString().remove("_log_entry"_L1));
    return result;
}

void TestPagerDutyIncidents::event(const QString &action, const QString &key,
                                   const QString &dedupKey)
{
    QJsonObject body = Practice::triggerEvent(key, dedupKey);
    body.insert(u"event_action"_s, action);
    QCOMPARE(m_practice->enqueue(body).status, 202);
}

QString TestPagerDutyIncidents::incident(const QString &dedupKey) const
{
    return m_practice->incidents(u"sort_by=created_at:desc&incident_key="_s + dedupKey)
        .at(0)["id"_L1]
        .toString();
}

QString TestPagerDutyIncidents::status(const QString &id) const
{
    return m_practice->rest("GET", u"/incidents/"_s + id)
        .object("incident")
        .value("status"_L1)
        .toString();
}

void TestPagerDutyIncidents::updateService(const QString &name, const QJsonObject &change)
{
    const Answer answer = m_practice->rest("PUT", u"/services/"_s + m_practice->serviceId(name),
                                           {{u"service"_s, change}});
    QCOMPARE(answer.status, 200);
}

QJsonObject TestPagerDutyIncidents::window(int minutes) const
{
    const QDateTime now = m_practice->clock.now();
    return {{u"maintenance_window"_s,
             QJsonObject {{u"type"_s, u"maintenance_window"_s},
                          {u"description"_s, u"New release"_s},
                          {u"start_time"_s, now.toString(Qt::ISODate)},
                          {u"end_time"_s, now.addSecs(minutes * 60).toString(Qt::ISODate)},
                          {u"services"_s,
                           QJsonArray {QJsonObject {{u"id"_s, m_practice->serviceId(u"Web shop"_s)},
                                                    {u"type"_s, u"service_reference"_s}}}}}}};
}

void TestPagerDutyIncidents::triggerPagesWhoeverIsOnCall()
{
    const QString key = m_practice->newKey(u"Web shop"_s);
    event(u"trigger"_s, key, u"a"_s);
    const QJsonArray found = m_practice->incidents(
        u"service_ids[]=%1&incident_key=a&statuses[]=triggered"_s.arg(
            m_practice->serviceId(u"Web shop"_s)));
    QCOMPARE(found.size(), 1);
    const QJsonValue one = found.at(0);
    QCOMPARE(one["title"_L1].toString(), u"Shop does not answer"_s);
    QCOMPARE(one["urgency"_L1].toString(), u"high"_s);
    QCOMPARE(one["assignments"_L1][0]["assignee"_L1]["summary"_L1].toString(), u"Marc Dubois"_s);
    QCOMPARE(m_practice->get(QUrl(one["html_url"_L1].toString())).status, 200);

    const QJsonArray entries = log(one["id"_L1].toString(),
                                   u"&include[]=channels&is_overview=true"_s);
    QCOMPARE(types(entries), (QStringList {u"trigger"_s, u"assign"_s, u"notify"_s, u"notify"_s}));
    QCOMPARE(entries.at(0)["user"_L1]["summary"_L1].toString(), u"Marc Dubois"_s);
    QCOMPARE(entries.at(0)["channel"_L1]["notification"_L1]["type"_L1].toString(),
             u"sms_notification"_s);
    QCOMPARE(entries.at(3)["channel"_L1]["details"_L1]["Message"_L1].toString(), u"look"_s);

    const QJsonArray alerts = m_practice
                                  ->rest("GET",
                                         u"/incidents/%1/alerts"_s.arg(one["id"_L1].toString()))
                                  .list("alerts");
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.at(0)["alert_key"_L1].toString(), u"a"_s);
    QCOMPARE(alerts.at(0)["body"_L1]["details"_L1]["Message"_L1].toString(), u"look"_s);
    QVERIFY(alerts.at(0)["integration"_L1]["id"_L1].isString());
    const QString serviceStatus = m_practice->rest("GET", u"/services?name=Web%20shop"_s)
                                      .list("services")
                                      .at(0)["status"_L1]
                                      .toString();
    QCOMPARE(serviceStatus, u"critical"_s);
}

void TestPagerDutyIncidents::sameKeyTwiceIsOneIncident()
{
    const QString key = m_practice->newKey(u"Web shop"_s);
    event(u"trigger"_s, key, u"a"_s);
    event(u"trigger"_s, key, u"a"_s);
    QCOMPARE(m_practice->incidents().size(), 1);
    event(u"trigger"_s, m_practice->newKey(u"Web shop"_s), u"a"_s);
    QCOMPARE(m_practice->incidents().size(), 2);
}

void TestPagerDutyIncidents::acknowledgeAndResolveByEvent()
{
    const QString key = m_practice->newKey(u"Web shop"_s);
    event(u"trigger"_s, key, u"a"_s);
    const QString id = incident(u"a"_s);
    event(u"acknowledge"_s, key, u"a"_s);
    QCOMPARE(status(id), u"acknowledged"_s);
    event(u"resolve"_s, m_practice->newKey(u"Web shop"_s), u"a"_s); // another key closes nothing
    QCOMPARE(status(id), u"acknowledged"_s);
    event(u"resolve"_s, key, u"a"_s);
    QCOMPARE(status(id), u"resolved"_s);
    QCOMPARE(types(log(id)).mid(4), (QStringList {u"acknowledge"_s, u"resolve"_s}));
    event(u"resolve"_s, key, u"never"_s);
}

void TestPagerDutyIncidents::resolvedKeyOpensAnewIncident()
{
    const QString key = m_practice->newKey(u"Web shop"_s);
    event(u"trigger"_s, key, u"a"_s);
    event(u"resolve"_s, key, u"a"_s);
    event(u"trigger"_s, key, u"a"_s);
    const QJsonArray both = m_practice->incidents(u"incident_key=a"_s);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(1)["status"_L1].toString(), u"triggered"_s);
}

void TestPagerDutyIncidents::disabledServiceSwallowsEvents()
{
    const QString key = m_practice->newKey(u"Legacy billing"_s);
    event(u"trigger"_s, key, u"a"_s);
    QCOMPARE(m_practice->incidents().size(), 0);
    updateService(u"Legacy billing"_s, {{u"status"_s, u"active"_s}});
    event(u"trigger"_s, key, u"a"_s);
    QCOMPARE(m_practice->incidents().size(), 1);
}

void TestPagerDutyIncidents::maintenanceSwallowsEvents()
{
    QCOMPARE(m_practice->rest("POST", u"/maintenance_windows"_s, window(60)).status, 201);
    const QString key = m_practice->newKey(u"Web shop"_s);
    event(u"trigger"_s, key, u"a"_s);
    QCOMPARE(m_practice->incidents().size(), 0);
    const QString serviceStatus = m_practice->rest("GET", u"/services?name=Web%20shop"_s)
                                      .list("services")
                                      .at(0)["status"_L1]
                                      .toString();
    QCOMPARE(serviceStatus, u"maintenance"_s);
    m_practice->clock.advance(3601);
    event(u"trigger"_s, key, u"a"_s);
    QCOMPARE(m_practice->incidents().size(), 1);
}

void TestPagerDutyIncidents::nobodyOnCallMeansNoIncident()
{
    event(u"trigger"_s, m_practice->newKey(u"Status page"_s), u"a"_s);
    QCOMPARE(m_practice->incidents().size(), 0);
}

void TestPagerDutyIncidents::autoPauseHoldsTheIncidentBack()
{
    updateService(u"Web shop"_s, {{u"auto_pause_notifications_parameters"_s,
                                   QJsonObject {{u"enabled"_s, true}, {u"timeout"_s, 120}}}});
    const QString key = m_practice->newKey(u"Web shop"_s);
    event(u"trigger"_s, key, u"transient"_s);
    event(u"trigger"_s, key, u"lasting"_s);
    m_practice->clock.advance(60);
    event(u"resolve"_s, key, u"transient"_s);
    QCOMPARE(m_practice->incidents().size(), 0);
    m_practice->clock.advance(61);
    QCOMPARE(m_practice->incidents().size(), 1);
    QVERIFY(!incident(u"lasting"_s).isEmpty());
}

void TestPagerDutyIncidents::escalatesAndGivesUp()
{
    updateService(u"Web shop"_s, {{u"auto_resolve_timeout"_s, QJsonValue()}});
    event(u"trigger"_s, m_practice->newKey(u"Web shop"_s), u"a"_s);
    const QString id = incident(u"a"_s);
    m_practice->clock.advance(31 * 60);
    const QJsonObject escalated = m_practice->rest("GET", u"/incidents/"_s + id).object("incident");
    QCOMPARE(escalated["assignments"_L1][0]["assignee"_L1]["summary"_L1].toString(),
             u"Tom Baker"_s);
    m_practice->clock.advance(4 * 3600);
    QStringList steps = types(log(id));
    steps.removeAll(u"notify"_s);
    QCOMPARE(steps,
             (QStringList {u"trigger"_s, u"assign"_s, u"escalate"_s, u"repeat_escalation_path"_s,
                           u"escalate"_s, u"escalate"_s, u"exhaust_escalation_path"_s}));
    QCOMPARE(status(id), u"triggered"_s);
}

void TestPagerDutyIncidents::acknowledgementTimesOut()
{
    const QString key = m_practice->newKey(u"Web shop"_s);
    event(u"trigger"_s, key, u"a"_s);
    event(u"acknowledge"_s, key, u"a"_s);
    const QString id = incident(u"a"_s);
    m_practice->clock.advance(29 * 60);
    QCOMPARE(status(id), u"acknowledged"_s);
    m_practice->clock.advance(2 * 60);
    QCOMPARE(status(id), u"triggered"_s);
    QVERIFY(types(log(id)).contains(u"unacknowledge"_s));
}

void TestPagerDutyIncidents::autoResolveClosesForgottenIncidents()
{
    event(u"trigger"_s, m_practice->newKey(u"Web shop"_s), u"a"_s);
    const QString id = incident(u"a"_s);
    m_practice->clock.advance(14400 + 60);
    QCOMPARE(status(id), u"resolved"_s);
    QCOMPARE(log(id).at(0)["channel"_L1]["type"_L1].toString(), u"timeout"_s);
}

void TestPagerDutyIncidents::severityDecidesUrgencyWhereAsked()
{
    updateService(u"Web shop"_s, {{u"incident_urgency_rule"_s,
                                   QJsonObject {{u"type"_s, u"constant"_s},
                                                {u"urgency"_s, u"severity_based"_s}}}});
    const QString key = m_practice->newKey(u"Web shop"_s);
    QJsonObject body = Practice::triggerEvent(key, u"a"_s);
    QJsonObject payload = body.value("payload"_L1).toObject();
    payload.insert(u"severity"_s, u"info"_s);
    body.insert(u"payload"_s, payload);
    m_practice->enqueue(body);
    event(u"trigger"_s, key, u"b"_s);
    QCOMPARE(m_practice->incidents(u"urgencies[]=low"_s).size(), 1);
    QCOMPARE(m_practice->incidents(u"urgencies[]=high"_s).size(), 1);
    const QJsonArray entries = log(incident(u"a"_s), u"&include[]=channels"_s);
    QCOMPARE(entries.at(0)["channel"_L1]["notification"_L1]["type"_L1].toString(),
             u"email_notification"_s);
}

void TestPagerDutyIncidents::peopleResolveThroughTheApi()
{
    event(u"trigger"_s, m_practice->newKey(u"Web shop"_s), u"a"_s);
    const QString id = incident(u"a"_s);
    const QJsonObject change {{u"type"_s, u"incident_reference"_s}, {u"status"_s, u"resolved"_s}};
    const Answer resolved = m_practice->rest("PUT", u"/incidents/"_s + id,
                                             {{u"incident"_s, change}});
    QCOMPARE(resolved.status, 200);
    QCOMPARE(resolved.object("incident").value("status"_L1).toString(), u"resolved"_s);
    QCOMPARE(resolved.object("incident")["last_status_change_by"_L1]["summary"_L1].toString(),
             u"Anna Petit"_s);
    const Answer again = m_practice->rest("PUT", u"/incidents/"_s + id, {{u"incident"_s, change}});
    QCOMPARE(again.status, 400);
    QCOMPARE(again.object("error").value("code"_L1).toInt(), 1001);
    const QJsonObject reopen {
        {u"id"_s, id}, {u"type"_s, u"incident_reference"_s}, {u"status"_s, u"acknowledged"_s}};
    const Answer bulk = m_practice->rest("PUT", u"/incidents"_s,
                                         {{u"incidents"_s, QJsonArray {reopen}}});
    QCOMPARE(bulk.list("incidents").at(0)["status"_L1].toString(), u"acknowledged"_s);
}

void TestPagerDutyIncidents::alertsAreResolvedOneByOne()
{
    event(u"trigger"_s, m_practice->newKey(u"Web shop"_s), u"a"_s);
    const QString id = incident(u"a"_s);
    const QString base = u"/incidents/%1/alerts"_s.arg(id);
    const QString alertId = m_practice->rest("GET", base).list("alerts").at(0)["id"_L1].toString();
    const QJsonObject change {{u"type"_s, u"alert"_s}, {u"status"_s, u"resolved"_s}};
    QCOMPARE(m_practice->rest("PUT", base + u'/' + alertId, {{u"alert"_s, change}})
                 .object("alert")
                 .value("status"_L1)
                 .toString(),
             u"resolved"_s);
    QCOMPARE(status(id), u"resolved"_s);
    QCOMPARE(m_practice->rest("GET", base + u"/QNOBODY"_s).status, 404);
}

void TestPagerDutyIncidents::listIsFilteredAndSorted()
{
    const QString key = m_practice->newKey(u"Web shop"_s);
    for (const QString &dedupKey : {u"a"_s, u"b"_s, u"c"_s}) {
        event(u"trigger"_s, key, dedupKey);
        m_practice->clock.advance(60);
    }
    event(u"resolve"_s, key, u"b"_s);
    QCOMPARE(m_practice->incidents(u"statuses[]=resolved"_s).size(), 1);
    QCOMPARE(m_practice->incidents(u"statuses[]=triggered&statuses[]=acknowledged"_s).size(), 2);
    const QJsonArray newest = m_practice->incidents(u"sort_by=created_at:desc&limit=1"_s);
    QCOMPARE(newest.at(0)["id"_L1].toString(), incident(u"c"_s));
    QCOMPARE(m_practice->incidents(u"sort_by[]=created_at:desc&limit=1"_s), newest);
    const QString since = QString::fromLatin1(
        QUrl::toPercentEncoding(m_practice->clock.now().addSecs(-90).toString(Qt::ISODate)));
    QCOMPARE(m_practice->incidents(u"since="_s + since).size(), 1);
    QCOMPARE(m_practice->rest("GET", u"/incidents?since=2001-01-01T00:00:00Z"_s).status, 400);
    QCOMPARE(
        m_practice->rest("GET", u"/incidents?date_range=all&since=2001-01-01T00:00:00Z"_s).status,
        200);
}

void TestPagerDutyIncidents::notesAreKept()
{
    event(u"trigger"_s, m_practice->newKey(u"Web shop"_s), u"a"_s);
    const QString base = u"/incidents/%1/notes"_s.arg(incident(u"a"_s));
    const QJsonObject note {{u"content"_s, u"Looking into it"_s}};
    QCOMPARE(m_practice->rest("POST", base, {{u"note"_s, note}}).status, 200);
    QCOMPARE(m_practice->rest("GET", base).list("notes").at(0)["content"_L1].toString(),
             u"Looking into it"_s);
}

void TestPagerDutyIncidents::maintenanceWindowsAreManaged()
{
    const QString base = u"/maintenance_windows"_s;
    QCOMPARE(m_practice->restAs(m_practice->account.token(), "POST", base, window(60)).status, 400);
    const QString id = m_practice->rest("POST", base, window(60))
                           .object("maintenance_window")
                           .value("id"_L1)
                           .toString();
    QCOMPARE(
        m_practice->rest("GET", base + u"?filter=ongoing"_s).list("maintenance_windows").size(), 1);
    QCOMPARE(m_practice->rest("GET", base + u"?filter=past"_s).list("maintenance_windows").size(),
             0);
    const QJsonObject rename {
        {u"maintenance_window"_s, QJsonObject {{u"description"_s, u"Other"_s}}}};
    QCOMPARE(m_practice->rest("PUT", base + u'/' + id, rename).status, 200);
    QCOMPARE(m_practice->rest("DELETE", base + u'/' + id).status, 204);
    QCOMPARE(
        m_practice->rest("GET", base + u"?filter=ongoing"_s).list("maintenance_windows").size(), 0);
    QJsonObject backwards = window(-5);
    QCOMPARE(m_practice->rest("POST", base, backwards).status, 400);
}

QTEST_GUILESS_MAIN(TestPagerDutyIncidents)
#include "test_pagerdutyincidents.moc"
