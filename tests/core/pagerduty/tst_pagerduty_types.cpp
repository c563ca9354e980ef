// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/types.h"
#include "tests/core/pagerduty/samples.h"
#include "tests/support/asynctest.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <functional>

using namespace alertbridge;
using namespace alertbridge::pagerduty;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        QTest::qFail(qPrintable(problem.errorString()), __FILE__, __LINE__);
    return document.object();
}

using Reader = std::function<std::optional<ApiError>(const QJsonObject &)>;

template<typename T>
Reader reading(Result<T> (*read)(const QJsonObject &, const QString &))
{
    return [read](const QJsonObject &json) -> std::optional<ApiError> {
        const Result<T> result = read(json, u"list[3]"_s);
        return result ? std::nullopt : std::optional(result.error());
    };
}

} // namespace

class TestPagerDutyTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAService()
    {
        const auto service = serviceFromJson(object(serviceJson));
        QVERIFY(service.has_value());
        QCOMPARE(service->id, u"PIJ90N7"_s);
        QCOMPARE(service->name, u"Web shop"_s);
        QCOMPARE(service->status, ServiceStatus::Active);
        QCOMPARE(service->escalationPolicy.id, u"PT20YPA"_s);
        QCOMPARE(service->escalationPolicy.summary, u"On call"_s);
        QCOMPARE(service->autoResolveSeconds.value_or(0), 14400);
        QCOMPARE(service->createdAt, QDateTime(QDate(2026, 8, 1), QTime(8, 0), Qt::UTC));
        QCOMPARE(service->htmlUrl, QUrl(u"https://acme.pagerduty.com/service-directory/PIJ90N7"_s));
        QCOMPARE(service->integrations.size(), 2);
        const Integration events = service->integrations.at(0);
        QVERIFY(events.takesEvents());
        QCOMPARE(events.integrationKey, u"0123456789abcdef0123456789abcdef"_s);
        QVERIFY(events.vendorName.isEmpty());
        const Integration mail = service->integrations.at(1);
        QVERIFY(!mail.takesEvents());
        QCOMPARE(mail.name, u"Mail"_s);
        QCOMPARE(mail.vendorName, u"Amazon"_s);
        QVERIFY(mail.integrationKey.isEmpty());
    }

    void keepsUnknownWords()
    {
        QJsonObject json = object(serviceJson);
        json.insert(u"status"_s, u"hibernating"_s);
        const auto service = serviceFromJson(json);
        QVERIFY(service.has_value());
        QCOMPARE(service->status, ServiceStatus::Unknown);
        QCOMPARE(service->statusText, u"hibernating"_s);

        json = object(groupingJson);
        json.insert(u"type"_s, u"quantum"_s);
        const auto setting = groupingSettingFromJson(json);
        QCOMPARE(setting->type, GroupingType::Unknown);
        QCOMPARE(setting->typeText, u"quantum"_s);

        json = object(incidentJson);
        json.insert(u"status"_s, u"snoozed"_s);
        QCOMPARE(incidentFromJson(json)->status, IncidentStatus::Unknown);
    }

    void doesNotKeepAddressesThatAreNoWebPages_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"javascript:alert(1)", "file:///etc/passwd", "", "not an address", "https://"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void doesNotKeepAddressesThatAreNoWebPages()
    {
        QFETCH(QString, address);
        QJsonObject json = object(serviceJson);
        json.insert(u"html_url"_s, address);
        const auto service = serviceFromJson(json);
        QVERIFY(service.has_value());
        QVERIFY(service->htmlUrl.isEmpty());
    }

    void readsTheCurrentUser()
    {
        const auto user = currentUserFromJson(object(userJson));
        QVERIFY(user.has_value());
        QCOMPARE(user->email, u"ada@example.com"_s);
        QCOMPARE(user->role, u"admin"_s);
        QCOMPARE(user->subdomain, u"acme"_s);
        QJsonObject json = object(userJson);
        json.insert(u"html_url"_s, u"http://127.0.0.1:8080/users/P1"_s);
        QVERIFY(currentUserFromJson(json)->subdomain.isEmpty());
        json.insert(u"html_url"_s, u"https://acme.pagerduty.com.evil.example/users/P1"_s);
        QVERIFY(currentUserFromJson(json)->subdomain.isEmpty());
    }

    void readsEverythingElse()
    {
        const auto policy = escalationPolicyFromJson(object(policyJson));
        QVERIFY(policy.has_value());
        QCOMPARE(policy->numLoops, 2);
        QCOMPARE(policy->rules.size(), 1);
        QCOMPARE(policy->rules.first().delayMinutes, 30);
        QCOMPARE(policy->rules.first().targets.at(1).type, u"schedule_reference"_s);
        QCOMPARE(policy->rules.first().targets.at(1).name, u"Nights"_s);

        const auto incident = incidentFromJson(object(incidentJson));
        QVERIFY(incident.has_value());
        QCOMPARE(incident->number, 1234);
        QCOMPARE(incident->status, IncidentStatus::Triggered);
        QCOMPARE(incident->assignees.first().summary, u"Ada"_s);

        const auto alert = alertFromJson(object(alertJson));
        QVERIFY(alert.has_value());
        QVERIFY(alert->suppressed);
        QCOMPARE(alert->alertKey, u"dedup-1"_s);
        QCOMPARE(alert->integrationId, u"PE1U9CH"_s);
        QVERIFY(alert->createdAt.isValid());

        const auto notify = logEntryFromJson(object(notifyJson));
        QVERIFY(notify.has_value());
        QCOMPARE(notify->channelType, u"sms"_s);
        QCOMPARE(notify->user.summary, u"Ada"_s);
        QJsonObject triggered = object(notifyJson);
        triggered.insert(u"channel"_s, QJsonObject {{u"type"_s, u"api"_s}});
        QCOMPARE(logEntryFromJson(triggered)->channelType, u"api"_s);

        const auto window = maintenanceWindowFromJson(object(windowJson));
        QVERIFY(window.has_value());
        QCOMPARE(window->serviceIds, QStringList({u"PIJ90N7"_s, u"P2"_s}));
        QCOMPARE(window->start, QDateTime(QDate(2026, 8, 2), QTime(1, 0), Qt::UTC));

        const auto onCall = onCallFromJson(object(onCallJson));
        QVERIFY(onCall.has_value());
        QCOMPARE(onCall->escalationLevel, 2);
        QVERIFY(onCall->schedule.id.isEmpty());
        QVERIFY(!onCall->start.isValid());

        const auto setting = groupingSettingFromJson(object(groupingJson));
        QVERIFY(setting.has_value());
        QCOMPARE(setting->type, GroupingType::ContentBased);
        QCOMPARE(setting->serviceIds, QStringList(u"PIJ90N7"_s));

        const auto schedule = scheduleFromJson(
            object(R"({"id":"PI7","type":"schedule","summary":"Nights"})"));
        QCOMPARE(schedule->name, u"Nights"_s);
        QCOMPARE(schedule->type, u"schedule"_s);
        QVERIFY(userFromJson(object(userJson)).has_value());
    }

    /// Every member of every sample, replaced by every other type: no crash, and an error that
    /// names the member.
    void survivesEveryMistypedMember_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Reader>("reader");
        QTest::newRow("service") << serviceJson << reading(serviceFromJson);
        QTest::newRow("current user") << userJson << reading(currentUserFromJson);
        QTest::newRow("user") << userJson << reading(userFromJson);
        QTest::newRow("policy") << policyJson << reading(escalationPolicyFromJson);
        QTest::newRow("incident") << incidentJson << reading(incidentFromJson);
        QTest::newRow("alert") << alertJson << reading(alertFromJson);
        QTest::newRow("log entry") << notifyJson << reading(logEntryFromJson);
        QTest::newRow("window") << windowJson << reading(maintenanceWindowFromJson);
        QTest::newRow("on call") << onCallJson << reading(onCallFromJson);
        QTest::newRow("grouping") << groupingJson << reading(groupingSettingFromJson);
        QTest::newRow("integration")
            << QJsonDocument(
                   object(serviceJson).value("integrations"_L1).toArray().first().toObject())
                   .toJson()
            << reading(integrationFromJson);
    }

    void survivesEveryMistypedMember()
    {
        QFETCH(QByteArray, json);
        QFETCH(Reader, reader);
        const QJsonObject good = object(json);
        QVERIFY(!reader(good));
        const QList<QJsonValue> replacements {QJsonValue(),
                                              true,
                                              7,
                                              7.5,
                                              u"text"_s,
                                              QJsonArray {1, u"a"_s},
                                              QJsonObject {{u"x"_s, 1}}};
        for (auto member = good.begin(); member != good.end(); ++member) {
            for (const QJsonValue &replacement : replacements) {
                QJsonObject bad = good;
                bad.insert(member.key(), replacement);
                if (const auto error = reader(bad)) {
                    QCOMPARE(error->kind, ApiError::Kind::BadResponse);
                    QVERIFY2(error->jsonPath.startsWith("list[3]."_L1 + member.key()),
                             qPrintable(error->jsonPath));
                }
            }
            QJsonObject without = good;
            without.remove(member.key());
            if (const auto error = reader(without))
                QCOMPARE(error->jsonPath, "list[3]."_L1 + member.key());
        }
        QCOMPARE(reader(QJsonObject())->kind, ApiError::Kind::BadResponse);
    }

    void writesDrafts()
    {
        const QJsonObject service =
            toJson(ServiceDraft {u"Web shop"_s, {}, u"PT20YPA"_s}).value("service"_L1).toObject();
        QCOMPARE(service.value("name"_L1).toString(), u"Web shop"_s);
        QCOMPARE(service.value("escalation_policy"_L1).toObject().value("type"_L1).toString(),
                 u"escalation_policy_reference"_s);
        QCOMPARE(service.value("alert_creation"_L1).toString(), u"create_alerts_and_incidents"_s);
        for (const auto &key : {u"description"_s, u"alert_grouping"_s,
                                u"alert_grouping_parameters"_s, u"teams"_s, u"status"_s})
            QVERIFY(!service.contains(key));

        EscalationPolicyDraft draft;
        draft.name = u"On call"_s;
        draft.rules = {{30, {{u"U1"_s, u"user_reference"_s, u"Ada"_s}}}};
        const QJsonObject policy = toJson(draft).value("escalation_policy"_L1).toObject();
        const QJsonObject rule = policy.value("escalation_rules"_L1).toArray().first().toObject();
        QCOMPARE(rule.value("escalation_delay_in_minutes"_L1).toInt(), 30);
        QCOMPARE(rule.value("targets"_L1).toArray().first().toObject(),
                 QJsonObject({{u"id"_s, u"U1"_s}, {u"type"_s, u"user_reference"_s}}));
        QVERIFY(!rule.contains("escalation_rule_assignment_strategy"_L1));
        QVERIFY(!policy.contains("teams"_L1));
    }

    void writesGrouping_data()
    {
        QTest::addColumn<GroupingDraft>("draft");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("config");
        QTest::newRow("time") << GroupingDraft {GroupingType::Time, 600, 300, {}, true} << u"time"_s
                              << QByteArray(R"({"timeout":600})");
        QTest::newRow("intelligent")
            << GroupingDraft {GroupingType::Intelligent, 300, 900, {}, true} << u"intelligent"_s
            << QByteArray(R"({"time_window":900,"iag_fields":["summary"]})");
        QTest::newRow("content")
            << GroupingDraft {GroupingType::ContentBased, 300, 900, {u"source"_s}, false}
            << u"content_based"_s
            << QByteArray(R"({"time_window":900,"aggregate":"any","fields":["source"]})");
        QTest::newRow("unified")
            << GroupingDraft {GroupingType::Unified, 300, 0, {u"source"_s, u"class"_s}, true}
            << u"content_based_intelligent"_s
            << QByteArray(R"({"time_window":0,"aggregate":"all","fields":["source","class"]})");
    }

    void writesGrouping()
    {
        QFETCH(GroupingDraft, draft);
        const QJsonObject setting =
            toJson(draft, u"A name"_s, u"PIJ90N7"_s).value("alert_grouping_setting"_L1).toObject();
        QTEST(setting.value("type"_L1).toString(), "type");
        QFETCH(QByteArray, config);
        QCOMPARE(setting.value("config"_L1).toObject(), object(config));
        QCOMPARE(setting.value("services"_L1).toArray().size(), 1);
    }
};

Q_DECLARE_METATYPE(Reader)

QTEST_GUILESS_MAIN(TestPagerDutyTypes)
#include "tst_pagerduty_types.moc"
