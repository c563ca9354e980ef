// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

/// Services, their integrations and the large account.
class TestPagerDutyServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_practice = std::make_unique<Practice>(); }

    void listIsPagedAndSorted();
    void listIsFiltered();
    void includesAreFull();
    void createdServiceIsThere();
    void badServicesAreRefused_data();
    void badServicesAreRefused();
    void namesDifferInMoreThanCase();
    void unknownPolicyIsNotFound();
    void updateChangesOnlyWhatIsSent();
    void statusCannotBeSetFromOutside();
    void deletedServiceIsGone();
    void integrationsHaveKeys();
    void badIntegrationsAreRefused();
    void deletedIntegrationLosesItsKey();
    void vendorsAreListed();
    void enablementsWarnWithoutThePlan();
    void tenThousandServicesAreReachable();

private:
    QJsonObject service(const QString &name) const;
    QString policyId() const;
    std::unique_ptr<Practice> m_practice;
};

QString TestPagerDutyServices::policyId() const
{
    return m_practice->rest("GET", u"/escalation_policies?query=Shop"_s)
        .list("escalation_policies")
        .at(0)["id"_L1]
        .toString();
}

QJsonObject TestPagerDutyServices::service(const QString &name) const
{
    return {{u"type"_s, u"service"_s},
            {u"name"_s, name},
            {u"escalation_policy"_s,
             QJsonObject {{u"id"_s, policyId()}, {u"type"_s, u"escalation_policy_reference"_s}}}};
}

void TestPagerDutyServices::listIsPagedAndSorted()
{
    const Answer first = m_practice->rest("GET", u"/services?limit=4&total=true"_s);
    QCOMPARE(first.list("services").size(), 4);
    QCOMPARE(first.json().value("more"_L1).toBool(), true);
    QCOMPARE(first.json().value("total"_L1).toInt(), 6);
    QCOMPARE(first.list("services").at(0)["name"_L1].toString(), u"Checkout API"_s);
    const Answer last = m_practice->rest("GET", u"/services?limit=4&offset=4"_s);
    QCOMPARE(last.list("services").size(), 2);
    QCOMPARE(last.json().value("more"_L1).toBool(), false);
    QVERIFY(last.json().value("total"_L1).isNull());
    const Answer backwards = m_practice->rest("GET", u"/services?sort_by=name:desc&limit=1"_s);
    QCOMPARE(backwards.list("services").at(0)["name"_L1].toString(), u"Web shop"_s);
}

void TestPagerDutyServices::listIsFiltered()
{
    QCOMPARE(m_practice->rest("GET", u"/services?query=BILL"_s).list("services").size(), 1);
    QCOMPARE(m_practice->rest("GET", u"/services?name=Web%20shop"_s).list("services").size(), 1);
    QCOMPARE(m_practice->rest("GET", u"/services?name=Web"_s).list("services").size(), 0);
    const QString team =
        m_practice->rest("GET", u"/teams?query=Platform"_s).list("teams").at(0)["id"_L1].toString();
    const QJsonArray platform = m_practice->rest("GET", u"/services?team_ids%5B%5D="_s + team)
                                    .list("services");
    QCOMPARE(platform.size(), 3);
}

void TestPagerDutyServices::includesAreFull()
{
    const QString address =
        u"/services?name=Checkout%20API&include[]=integrations&include[]=escalation_policies&include[]=teams"_s;
    const QJsonValue full = m_practice->rest("GET", address).list("services").at(0);
    QCOMPARE(full["integrations"_L1][0]["integration_key"_L1].toString().size(), 32);
    QVERIFY(full["escalation_policy"_L1]["escalation_rules"_L1].isArray());
    QCOMPARE(full["teams"_L1][0]["type"_L1].toString(), u"team"_s);
    const QJsonValue plain =
        m_practice->rest("GET", u"/services?name=Checkout%20API"_s).list("services").at(0);
    QVERIFY(plain["integrations"_L1][0]["integration_key"_L1].isUndefined());
    QCOMPARE(plain["html_url"_L1].toString(), m_practice->app.url().toString()
                                                  + u"/service-directory/"_s
                                                  + plain["id"_L1].toString());
    QCOMPARE(m_practice->get(QUrl(plain["html_url"_L1].toString())).status, 200);
}

void TestPagerDutyServices::createdServiceIsThere()
{
    const Answer created = m_practice->rest("POST", u"/services"_s,
                                            {{u"service"_s, service(u"New one"_s)}});
    QCOMPARE(created.status, 201);
    const QJsonObject made = created.object("service");
    QCOMPARE(made.value("status"_L1).toString(), u"active"_s);
    QVERIFY(made.value("auto_resolve_timeout"_L1).isNull()); // unset in a POST means disabled
    QVERIFY(made.value("integrations"_L1).toArray().isEmpty());
    QCOMPARE(m_practice->serviceId(u"New one"_s), made.value("id"_L1).toString());
}

void TestPagerDutyServices::badServicesAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("blank") << u"name"_s << QJsonValue(u"  "_s) << u"Name can't be blank"_s;
    QTest::newRow("taken") << u"name"_s << QJsonValue(u"Web shop"_s)
                           << u"Name has already been taken"_s;
    QTest::newRow("trailing") << u"name"_s << QJsonValue(u"Shop "_s)
                              << u"Name can't end with white space"_s;
    QTest::newRow("control") << u"name"_s << QJsonValue(u"Sh\u0007op"_s)
                             << u"Name can't contain non-printable characters"_s;
    QTest::newRow("long") << u"name"_s << QJsonValue(QString(1000, u'x'))
                          << u"Name is too long (maximum is 255 characters)"_s;
    QTest::newRow("timeout")
        << u"auto_resolve_timeout"_s << QJsonValue(-5)
        << u"Auto resolve timeout must be a number of seconds that is not negative"_s;
    QTest::newRow("status") << u"status"_s << QJsonValue(u"disabled"_s)
                            << u"Status must be active."_s;
    QTest::newRow("policy") << u"escalation_policy"_s << QJsonValue()
                            << u"Escalation policy can't be blank"_s;
}

void TestPagerDutyServices::badServicesAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, error);
    QJsonObject body = service(u"Refused"_s);
    body.insert(member, value);
    const Answer answer = m_practice->rest("POST", u"/services"_s, {{u"service"_s, body}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.object("error").value("code"_L1).toInt(), 2001);
    QCOMPARE(answer.errors(), error);
    QVERIFY(m_practice->serviceId(u"Refused"_s).isEmpty());
}

void TestPagerDutyServices::namesDifferInMoreThanCase()
{
    QCOMPARE(
        m_practice->rest("POST", u"/services"_s, {{u"service"_s, service(u"WEB SHOP"_s)}}).errors(),
        u"Name has already been taken"_s);
    const QString odd = u"متجر <script> 🛒 =cmd()"_s;
    const Answer created = m_practice->rest("POST", u"/services"_s, {{u"service"_s, service(odd)}});
    QCOMPARE(created.status, 201);
    const Answer page = m_practice->get(
        QUrl(created.object("service").value("html_url"_L1).toString()));
    QVERIFY(!page.body.contains("<script>"));
    QVERIFY(page.body.contains("&lt;script&gt;"));
}

void TestPagerDutyServices::unknownPolicyIsNotFound()
{
    QJsonObject body = service(u"Lost"_s);
    body.insert(u"escalation_policy"_s, QJsonObject {{u"id"_s, u"PNOWHER"_s}});
    const Answer answer = m_practice->rest("POST", u"/services"_s, {{u"service"_s, body}});
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.object("error").value("code"_L1).toInt(), 2100);
}

void TestPagerDutyServices::updateChangesOnlyWhatIsSent()
{
    const QString path = u"/services/"_s + m_practice->serviceId(u"Intranet"_s);
    const QJsonObject before = m_practice->rest("GET", path).object("service");
    const Answer changed = m_practice->rest(
        "PUT", path, {{u"service"_s, QJsonObject {{u"description"_s, u"For colleagues"_s}}}});
    QCOMPARE(changed.status, 200);
    QJsonObject expected = before;
    expected.insert(u"description"_s, u"For colleagues"_s);
    QCOMPARE(changed.object("service"), expected);
    const Answer renamed = m_practice->rest(
        "PUT", path, {{u"service"_s, QJsonObject {{u"name"_s, u"INTRANET"_s}}}});
    QCOMPARE(renamed.status, 200);
    QVERIFY(m_practice->serviceId(u"Intranet"_s).isEmpty());
    QVERIFY(!m_practice->serviceId(u"INTRANET"_s).isEmpty());
    QCOMPARE(
        m_practice->rest("PUT", path, {{u"service"_s, QJsonObject {{u"name"_s, u"web Shop"_s}}}})
            .errors(),
        u"Name has already been taken"_s);
}

void TestPagerDutyServices::statusCannotBeSetFromOutside()
{
    const QString path = u"/services/"_s + m_practice->serviceId(u"Web shop"_s);
    const Answer refused = m_practice->rest(
        "PUT", path, {{u"service"_s, QJsonObject {{u"status"_s, u"critical"_s}}}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errors(), u"Status must be in active or disabled."_s);
}

void TestPagerDutyServices::deletedServiceIsGone()
{
    const QString id = m_practice
                           ->rest("POST", u"/services"_s,
                                  {{u"service"_s, service(u"Short-lived"_s)}})
                           .object("service")
                           .value("id"_L1)
                           .toString();
    QCOMPARE(m_practice->rest("DELETE", u"/services/"_s + id).status, 204);
    QCOMPARE(m_practice->rest("GET", u"/services/"_s + id).status, 404);
    QCOMPARE(m_practice->rest("DELETE", u"/services/"_s + id).status, 404);
}

void TestPagerDutyServices::integrationsHaveKeys()
{
    const QString base = u"/services/%1/integrations"_s.arg(m_practice->serviceId(u"Web shop"_s));
    const QJsonObject body {
        {u"integration"_s, QJsonObject {{u"type"_s, u"events_api_v2_inbound_integration"_s},
                                        {u"name"_s, u"Uptrends"_s}}}};
    const Answer one = m_practice->rest("POST", base, body);
    const Answer two = m_practice->rest("POST", base, body);
    QCOMPARE(one.status, 201);
    QCOMPARE(two.status, 201); // names need not be unique
    const QString key = one.object("integration").value("integration_key"_L1).toString();
    QVERIFY(QRegularExpression(u"^[0-9a-z]{32}$"_s).match(key).hasMatch());
    QVERIFY(key != two.object("integration").value("integration_key"_L1).toString());
    const QString path = base + u'/' + one.object("integration").value("id"_L1).toString();
    QCOMPARE(
        m_practice->rest("PUT", path, {{u"integration"_s, QJsonObject {{u"name"_s, u"Renamed"_s}}}})
            .object("integration")
            .value("name"_L1)
            .toString(),
        u"Renamed"_s);
    QCOMPARE(
        m_practice->rest("GET", path).object("integration").value("integration_key"_L1).toString(),
        key);
    const QString other = m_practice->serviceId(u"Mobile backend"_s);
    QCOMPARE(m_practice
                 ->rest("GET", u"/services/%1/integrations/%2"_s.arg(other, path.section(u'/', -1)))
                 .status,
             404);
}

void TestPagerDutyServices::badIntegrationsAreRefused()
{
    const QString base = u"/services/%1/integrations"_s.arg(m_practice->serviceId(u"Web shop"_s));
    QCOMPARE(m_practice->rest("POST", base, {{u"integration"_s, QJsonObject {{u"name"_s, u"X"_s}}}})
                 .errors(),
             u"Type cannot be empty."_s);
    const QJsonObject reference {{u"type"_s, u"events_api_v2_inbound_integration_reference"_s}};
    QCOMPARE(m_practice->rest("POST", base, {{u"integration"_s, reference}}).status, 400);
    const QJsonObject app {{u"type"_s, u"app_event_transform_inbound_integration"_s}};
    QCOMPARE(m_practice->rest("POST", base, {{u"integration"_s, app}}).status, 400);
    QCOMPARE(
        m_practice
            ->rest("POST", u"/services/PNOWHER/integrations"_s, {{u"integration"_s, reference}})
            .status,
        404);
}

void TestPagerDutyServices::deletedIntegrationLosesItsKey()
{
    const QString key = m_practice->newKey(u"Web shop"_s);
    QCOMPARE(m_practice->enqueue(Practice::triggerEvent(key, u"k"_s)).status, 202);
    const QString id = m_practice->serviceId(u"Web shop"_s);
    const QJsonArray integrations = m_practice
                                        ->rest("GET",
                                               u"/services/%1?include[]=integrations"_s.arg(id))
                                        .object("service")
                                        .value("integrations"_L1)
                                        .toArray();
    for (const QJsonValue &integration : integrations) {
        if (integration["integration_key"_L1].toString() == key) {
            QCOMPARE(m_practice
                         ->rest("DELETE", u"/services/%1/integrations/%2"_s.arg(
                                              id, integration["id"_L1].toString()))
                         .status,
                     204);
        }
    }
    QCOMPARE(m_practice->enqueue(Practice::triggerEvent(key, u"k"_s)).status, 400);
}

void TestPagerDutyServices::vendorsAreListed()
{
    const QJsonArray found = m_practice->rest("GET", u"/vendors?query=prom&limit=100"_s)
                                 .list("vendors");
    QCOMPARE(found.size(), 1);
    QCOMPARE(m_practice->rest("GET", u"/vendors/"_s + found.at(0)["id"_L1].toString()).status, 200);
}

void TestPagerDutyServices::enablementsWarnWithoutThePlan()
{
    const auto enablement = [](Practice &practice) {
        const QString id = practice.serviceId(u"Web shop"_s);
        return practice.rest("GET", u"/services/%1/enablements"_s.arg(id))
            .list("enablements")
            .at(0);
    };
    QVERIFY(enablement(*m_practice)["warnings"_L1].isUndefined());
    sandbox::WorldOptions options;
    options.aiops = false;
    Practice poor(options);
    QCOMPARE(enablement(poor)["enabled"_L1].toBool(), true);
    QCOMPARE(enablement(poor)["warnings"_L1].toArray().size(), 1);
}

void TestPagerDutyServices::tenThousandServicesAreReachable()
{
    sandbox::WorldOptions options;
    options.services = 10000;
    Practice large(options);
    QSet<QString> seen;
    QElapsedTimer timer;
    timer.start();
    for (int offset = 0; offset < 10000; offset += 100) {
        const Answer page = large.rest("GET", u"/services?limit=100&offset=%1"_s.arg(offset));
        const QJsonArray services = page.list("services");
        for (const QJsonValue &one : services)
            seen.insert(one["id"_L1].toString());
        QCOMPARE(page.json().value("more"_L1).toBool(), offset < 9900);
    }
    QCOMPARE(seen.size(), 10000);
    qInfo("100 pages in %lld ms", timer.elapsed());
    QCOMPARE(large.rest("GET", u"/services?name=Service%209999"_s).list("services").size(), 1);
}

QTEST_GUILESS_MAIN(TestPagerDutyServices)
#include "test_pagerdutyservices.moc"
