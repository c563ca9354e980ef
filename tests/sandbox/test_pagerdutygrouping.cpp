// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

/// Alert grouping settings: strict validation, one setting per service, cursors, and what grouping
/// does.
class TestPagerDutyGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_practice = std::make_unique<Practice>(); }
    void cleanup() { m_practice.reset(); }

    void configsAreChecked_data();
    void configsAreChecked();
    void serviceBelongsToOneSetting();
    void settingIsReadChangedAndDeleted();
    void cursorsReachEverySetting();
    void planWithoutGroupingRefuses();
    void deprecatedFieldLeavesTheSharedSetting();
    void deletedServiceLeavesItsSetting();
    void alertsJoinAnOpenIncident();
    void contentDecidesWhatJoins();

private:
    QJsonObject setting(const QString &type, const QJsonObject &config,
                        const QStringList &services) const;
    Answer create(const QString &type, const QJsonObject &config,
                  const QStringList &services) const;
    std::unique_ptr<Practice> m_practice;
};

QJsonObject TestPagerDutyGrouping::setting(const QString &type, const QJsonObject &config,
                                           const QStringList &services) const
{
    QJsonArray references;
    for (const QString &name : services)
        references.append(QJsonObject {{u"id"_s, m_practice->serviceId(name)},
                                       {u"type"_s, u"service_reference"_s}});
    return {{u"alert_grouping_setting"_s, QJsonObject {{u"name"_s, u"Grouping"_s},
                                                       {u"type"_s, type},
                                                       {u"config"_s, config},
                                                       {u"services"_s, references}}}};
}

Answer TestPagerDutyGrouping::create(const QString &type, const QJsonObject &config,
                                     const QStringList &services) const
{
    return m_practice->rest("POST", u"/alert_grouping_settings"_s, setting(type, config, services));
}

void TestPagerDutyGrouping::configsAreChecked_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<int>("services");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &type, const QByteArray &config,
                        int services, int status) {
        QTest::newRow(name) << type << config << services << status;
    };
    row("time", u"time"_s, R"({"timeout":300})", 1, 201);
    row("time until resolved", u"time"_s, R"({"timeout":0})", 1, 201);
    row("time short", u"time"_s, R"({"timeout":59})", 1, 400);
    row("time long", u"time"_s, R"({"timeout":86401})", 1, 400);
    row("time text", u"time"_s, R"({"timeout":"300"})", 1, 400);
    row("time window", u"time"_s, R"({"time_window":300})", 1, 400);
    row("time shared", u"time"_s, R"({"timeout":300})", 2, 400);
    row("intelligent", u"intelligent"_s, R"({"time_window":300,"iag_fields":["summary"]})", 2, 201);
    row("intelligent long", u"intelligent"_s, R"({"time_window":3601})", 1, 400);
    row("content", u"content_based"_s,
        R"({"aggregate":"all","fields":["summary"],"time_window":900})", 2, 201);
    row("content day", u"content_based"_s,
        R"({"aggregate":"any","fields":["source"],"time_window":86400})", 1, 201);
    row("content day shared", u"content_based"_s,
        R"({"aggregate":"any","fields":["source"],"time_window":86400})", 2, 400);
    row("content nested", u"content_based"_s,
        R"({"aggregate":"all","fields":["custom_details.a.b"]})", 1, 201);
    row("content field", u"content_based"_s, R"({"aggregate":"all","fields":["colour"]})", 1, 400);
    row("content without fields", u"content_based"_s, R"({"aggregate":"all"})", 1, 400);
    row("content extra", u"content_based"_s,
        R"({"aggregate":"all","fields":["summary"],"recommended_time_window":300})", 1, 400);
    row("unified", u"content_based_intelligent"_s,
        R"({"aggregate":"all","fields":["summary"],"time_window":300})", 1, 201);
    row("unified shared", u"content_based_intelligent"_s,
        R"({"aggregate":"all","fields":["summary"]})", 2, 400);
    row("unknown", u"magic"_s, R"({})", 1, 400);
    row("no services", u"time"_s, R"({"timeout":300})", 0, 400);
}

void TestPagerDutyGrouping::configsAreChecked()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, config);
    QFETCH(int, services);
    QFETCH(int, status);
    const QStringList names = QStringList {u"Web shop"_s, u"Intranet"_s}.mid(0, services);
    const Answer answer = create(type, QJsonDocument::fromJson(config).object(), names);
    QCOMPARE(answer.status, status);
    if (status == 400)
        QCOMPARE(answer.object("error").value("code"_L1).toInt(), 2001);
}

void TestPagerDutyGrouping::serviceBelongsToOneSetting()
{
    QCOMPARE(create(u"time"_s, {{u"timeout"_s, 300}}, {u"Web shop"_s}).status, 201);
    const Answer second = create(u"time"_s, {{u"timeout"_s, 600}}, {u"Web shop"_s});
    QCOMPARE(second.status, 400);
    QVERIFY(second.errors().contains(u"already belongs"_s));
    const Answer owner = m_practice->rest("GET", u"/alert_grouping_settings?service_ids[]="_s
                                                     + m_practice->serviceId(u"Web shop"_s));
    QCOMPARE(owner.list("alert_grouping_settings").size(), 1);
}

void TestPagerDutyGrouping::settingIsReadChangedAndDeleted()
{
    const QString id = create(u"time"_s, {{u"timeout"_s, 300}}, {u"Web shop"_s})
                           .object("alert_grouping_setting")
                           .value("id"_L1)
                           .toString();
    const QString path = u"/alert_grouping_settings/"_s + id;
    QCOMPARE(m_practice->rest("GET", path).status, 200);
    const QJsonObject change {
        {u"alert_grouping_setting"_s,
         QJsonObject {{u"type"_s, u"time"_s}, {u"config"_s, QJsonObject {{u"timeout"_s, 120}}}}}};
    const Answer changed = m_practice->rest("PUT", path, change);
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object("alert_grouping_setting")["config"_L1]["timeout"_L1].toInt(), 120);
    const QJsonValue parameters = m_practice
                                      ->rest("GET",
                                             u"/services/"_s + m_practice->serviceId(u"Web shop"_s))
                                      .object("service")
                                      .value("alert_grouping_parameters"_L1);
    QCOMPARE(parameters["id"_L1].toString(), id);
    QCOMPARE(m_practice->rest("DELETE", path).status, 204);
    QCOMPARE(m_practice->rest("GET", path).status, 404);
    QCOMPARE(create(u"time"_s, {{u"timeout"_s, 300}}, {u"Web shop"_s}).status, 201);
}

void TestPagerDutyGrouping::cursorsReachEverySetting()
{
    for (const QString &name : {u"Web shop"_s, u"Intranet"_s, u"Checkout API"_s})
        QCOMPARE(create(u"time"_s, {{u"timeout"_s, 300}}, {name}).status, 201);
    QSet<QString> seen;
    QString after;
    int pages = 0;
    do {
        const Answer page = m_practice->rest(
            "GET", u"/alert_grouping_settings?limit=2"_s
                       + (after.isEmpty() ? QString() : u"&after="_s + after));
        const QJsonArray settings = page.list("alert_grouping_settings");
        for (const QJsonValue &one : settings)
            seen.insert(one["id"_L1].toString());
        after = page.json().value("after"_L1).toString();
    } while (!after.isEmpty() && ++pages < 5);
    QCOMPARE(seen.size(), 3);
    QCOMPARE(m_practice->rest("GET", u"/alert_grouping_settings?after=nonsense"_s).status, 400);
}

void TestPagerDutyGrouping::planWithoutGroupingRefuses()
{
    sandbox::WorldOptions options;
    options.aiops = false;
    m_practice = std::make_unique<Practice>(options);
    const Answer refused = create(u"time"_s, {{u"timeout"_s, 300}}, {u"Web shop"_s});
    QCOMPARE(refused.status, 402);
    QCOMPARE(refused.object("error").value("code"_L1).toInt(), 2014);
    QCOMPARE(m_practice->rest("GET", u"/alert_grouping_settings"_s).status, 200);
}

void TestPagerDutyGrouping::deprecatedFieldLeavesTheSharedSetting()
{
    const QJsonObject config {{u"aggregate"_s, u"all"_s}, {u"fields"_s, QJsonArray {u"summary"_s}}};
    const QString id = create(u"content_based"_s, config, {u"Web shop"_s, u"Intranet"_s})
                           .object("alert_grouping_setting")
                           .value("id"_L1)
                           .toString();
    const QString path = u"/services/"_s + m_practice->serviceId(u"Web shop"_s);
    const QJsonObject fetched = m_practice->rest("GET", path).object("service");
    const QJsonObject reference = fetched.value("alert_grouping_parameters"_L1).toObject();
    m_practice->rest("PUT", path,
                     {{u"service"_s, QJsonObject {{u"alert_grouping_parameters"_s, reference}}}});
    QCOMPARE(m_practice->rest("GET", u"/alert_grouping_settings/"_s + id)
                 .object("alert_grouping_setting")["services"_L1]
                 .toArray()
                 .size(),
             2);
    const QJsonObject own {{u"type"_s, u"time"_s}, {u"config"_s, QJsonObject {{u"timeout"_s, 5}}}};
    m_practice->rest("PUT", path,
                     {{u"service"_s, QJsonObject {{u"alert_grouping_parameters"_s, own}}}});
    QCOMPARE(m_practice->rest("GET", u"/alert_grouping_settings/"_s + id)
                 .object("alert_grouping_setting")["services"_L1]
                 .toArray()
                 .size(),
             1);
    const QJsonArray settings = m_practice->rest("GET", u"/alert_grouping_settings"_s)
                                    .list("alert_grouping_settings");
    QCOMPARE(settings.size(), 2);
    QCOMPARE(settings.at(1)["config"_L1]["timeout"_L1].toInt(), 300); // minutes became seconds
}

void TestPagerDutyGrouping::deletedServiceLeavesItsSetting()
{
    create(u"time"_s, {{u"timeout"_s, 300}}, {u"Web shop"_s});
    m_practice->rest("DELETE", u"/services/"_s + m_practice->serviceId(u"Web shop"_s));
    QCOMPARE(m_practice->rest("GET", u"/alert_grouping_settings"_s)
                 .list("alert_grouping_settings")
                 .size(),
             0);
}

void TestPagerDutyGrouping::alertsJoinAnOpenIncident()
{
    create(u"time"_s, {{u"timeout"_s, 300}}, {u"Web shop"_s});
    const QString key = m_practice->newKey(u"Web shop"_s);
    m_practice->enqueue(Practice::triggerEvent(key, u"one"_s));
    m_practice->clock.advance(200);
    m_practice->enqueue(Practice::triggerEvent(key, u"two"_s));
    QCOMPARE(m_practice->incidents().size(), 1);
    const QJsonArray found = m_practice->incidents(u"incident_key=two"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0)["alert_counts"_L1]["all"_L1].toInt(), 2);
    const QString alerts = u"/incidents/%1/alerts?alert_key=two"_s.arg(
        found.at(0)["id"_L1].toString());
    QCOMPARE(m_practice->rest("GET", alerts).list("alerts").size(), 1);
    m_practice->clock.advance(301);
    m_practice->enqueue(Practice::triggerEvent(key, u"three"_s));
    QCOMPARE(m_practice->incidents().size(), 2);

    QJsonObject resolve {
        {u"routing_key"_s, key}, {u"event_action"_s, u"resolve"_s}, {u"dedup_key"_s, u"one"_s}};
    m_practice->enqueue(resolve);
    QCOMPARE(m_practice->incidents(u"incident_key=one"_s).at(0)["status"_L1].toString(),
             u"triggered"_s);
    resolve.insert(u"dedup_key"_s, u"two"_s);
    m_practice->enqueue(resolve);
    QCOMPARE(m_practice->incidents(u"incident_key=one"_s).at(0)["status"_L1].toString(),
             u"resolved"_s);
}

void TestPagerDutyGrouping::contentDecidesWhatJoins()
{
    create(u"content_based"_s,
           {{u"aggregate"_s, u"all"_s}, {u"fields"_s, QJsonArray {u"summary"_s}}}, {u"Web shop"_s});
    const QString key = m_practice->newKey(u"Web shop"_s);
    m_practice->enqueue(Practice::triggerEvent(key, u"1"_s, u"Slow"_s));
    m_practice->enqueue(Practice::triggerEvent(key, u"2"_s, u"Slow"_s));
    m_practice->enqueue(Practice::triggerEvent(key, u"3"_s, u"Down"_s));
    QCOMPARE(m_practice->incidents().size(), 2);
}

QTEST_GUILESS_MAIN(TestPagerDutyGrouping)
#include "test_pagerdutygrouping.moc"
