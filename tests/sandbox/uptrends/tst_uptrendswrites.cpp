// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/uptrends/uptrendsfixture.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the official Terraform provider and other clients write besides alert definitions:
/// operators, monitors and groups of them.
class TestUptrendsWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsComeAndGo_data();
    void groupsComeAndGo();
    void fixedGroupsStay_data();
    void fixedGroupsStay();
    void deletedGroupLeavesEveryLevel();
    void operatorIsWrittenAsTerraformDoes();
    void specifiedWithoutAValueClears();
    void badOperatorsAreRefused_data();
    void badOperatorsAreRefused();
    void onlyAdministratorsWriteOperators();
    void deletedOperatorLeavesGroupsAndLevels();
    void monitorIsWrittenAndRead();
    void checkIntervalIsInMinutes();
    void badMonitorsAreRefused_data();
    void badMonitorsAreRefused();
    void deletedMonitorLeavesItsDefinitions();
    void wholeGroupsAreSwitched();

private:
    static QString first(UptrendsFixture &uptrends, const QString &list, const char *guid,
                         int index = 0);
};

QString TestUptrendsWrites::first(UptrendsFixture &uptrends, const QString &list, const char *guid,
                                  int index)
{
    return uptrends.api("GET", list).array().at(index)[QLatin1String(guid)].toString();
}

void TestUptrendsWrites::groupsComeAndGo_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("guid");
    QTest::newRow("operators") << u"/OperatorGroup"_s << u"OperatorGroupGuid"_s;
    QTest::newRow("monitors") << u"/MonitorGroup"_s << u"MonitorGroupGuid"_s;
}

void TestUptrendsWrites::groupsComeAndGo()
{
    QFETCH(QString, list);
    QFETCH(QString, guid);
    UptrendsFixture uptrends;
    const Answer made = uptrends.api("POST", list, {{"Description"_L1, u"Night shift"_s}});
    QCOMPARE(made.status, 201);
    const QString one = list + u'/' + made.object().value(guid).toString();
    QCOMPARE(uptrends.api("GET", one).object(), made.object());
    QCOMPARE(uptrends.api("PUT", one, {{"Description"_L1, u"Day shift"_s}}).status, 204);
    QCOMPARE(uptrends.api("GET", one).object().value("Description"_L1).toString(), u"Day shift"_s);
    QCOMPARE(uptrends.api("PUT", one, {{"Description"_L1, u" "_s}}).status, 400);
    QCOMPARE(uptrends.api("POST", list, QJsonObject {{"IsAll"_L1, false}}).status, 400);
    QCOMPARE(uptrends.api("DELETE", one).status, 204);
    QCOMPARE(uptrends.api("DELETE", one).status, 404);
}

void TestUptrendsWrites::fixedGroupsStay_data()
{
    groupsComeAndGo_data();
}

void TestUptrendsWrites::fixedGroupsStay()
{
    QFETCH(QString, list);
    QFETCH(QString, guid);
    UptrendsFixture uptrends;
    const QString everything = list + u'/' + first(uptrends, list, guid.toLatin1().constData());
    QCOMPARE(uptrends.api("DELETE", everything).status, 400);
    QCOMPARE(uptrends.api("PUT", everything, {{"Description"_L1, u"Mine"_s}}).status, 400);
    QCOMPARE(uptrends.api("GET", everything).status, 200);
}

void TestUptrendsWrites::deletedGroupLeavesEveryLevel()
{
    UptrendsFixture uptrends;
    const QString guid = uptrends.api("POST", u"/OperatorGroup"_s, {{"Description"_L1, u"Night"_s}})
                             .object()
                             .value("OperatorGroupGuid"_L1)
                             .toString();
    const QString members = u"/AlertDefinition/%1/EscalationLevel/2/Member"_s.arg(
        uptrends.definitionGuid());
    const qsizetype before = uptrends.api("GET", members).array().size();
    QCOMPARE(uptrends.api("POST", members + u"/OperatorGroup/"_s + guid).status, 201);
    QCOMPARE(uptrends.api("GET", members).array().size(), before + 1);
    QCOMPARE(uptrends.api("DELETE", u"/OperatorGroup/"_s + guid).status, 204);
    QCOMPARE(uptrends.api("GET", members).array().size(), before);
}

void TestUptrendsWrites::operatorIsWrittenAsTerraformDoes()
{
    UptrendsFixture uptrends;
    const QJsonObject body {{"FullName"_L1, u"Lea Martin"_s},
                            {"Email"_L1, u"lea@example.com"_s},
                            {"Password"_L1, u"S-ecret-1"_s},
                            {"MobilePhone"_L1, u"+33 1"_s},
                            {"OutgoingPhoneNumberIdSpecified"_L1, false},
                            {"IsOnDuty"_L1, false},
                            {"CultureName"_L1, u"fr-FR"_s},
                            {"CultureNameSpecified"_L1, true},
                            {"SmsProvider"_L1, u"UseAccountSetting"_s},
                            {"SetupMode"_L1, u"Manual"_s},
                            {"OperatorRole"_L1, u"Unspecified"_s}};
    const Answer made = uptrends.api("POST", u"/Operator"_s, body);
    QCOMPARE(made.status, 201);
    QVERIFY(!made.object().contains("Password"_L1));
    const QString one = u"/Operator/"_s + made.object().value("OperatorGuid"_L1).toString();
    const QJsonObject read = uptrends.api("GET", one).object();
    QCOMPARE(read, made.object());
    QCOMPARE(read.value("CultureName"_L1).toString(), u"fr-FR"_s);
    QCOMPARE(read.value("IsOnDuty"_L1).toBool(true), false);
    QCOMPARE(uptrends.api("PATCH", one, {{"IsOnDuty"_L1, true}}).status, 204);
    const QJsonObject changed = uptrends.api("GET", one).object();
    QCOMPARE(changed.value("IsOnDuty"_L1).toBool(), true);
    QCOMPARE(changed.value("FullName"_L1).toString(), u"Lea Martin"_s);
    QVERIFY(changed.value("Hash"_L1) != read.value("Hash"_L1));
    // Who was made so can register an API user.
    QCOMPARE(uptrends.apiAs(u"lea@example.com"_s, u"S-ecret-1"_s, "POST", u"/Register"_s)
                 .object()
                 .value("status"_L1)
                 .toString(),
             u"OK"_s);
    QCOMPARE(uptrends.api("DELETE", one).status, 204);
    QCOMPARE(uptrends.api("GET", one).status, 404);
}

void TestUptrendsWrites::specifiedWithoutAValueClears()
{
    UptrendsFixture uptrends;
    const QString one = u"/Operator/"_s + first(uptrends, u"/Operator"_s, "OperatorGuid", 1);
    const QJsonValue usual = uptrends.api("GET", one).object().value("CultureName"_L1);
    uptrends.api("PATCH", one, {{"CultureName"_L1, u"nl-NL"_s}});
    QCOMPARE(uptrends.api("GET", one).object().value("CultureName"_L1).toString(), u"nl-NL"_s);
    uptrends.api("PATCH", one, {{"CultureNameSpecified"_L1, false}});
    QCOMPARE(uptrends.api("GET", one).object().value("CultureName"_L1).toString(), u"nl-NL"_s);
    uptrends.api("PATCH", one, {{"CultureNameSpecified"_L1, true}});
    QCOMPARE(uptrends.api("GET", one).object().value("CultureName"_L1), usual);
}

void TestUptrendsWrites::badOperatorsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no name") << QJsonObject {{"Email"_L1, u"lea@example.com"_s}} << 403;
    QTest::newRow("no address") << QJsonObject {{"FullName"_L1, u"Lea"_s}} << 403;
    QTest::newRow("taken") << QJsonObject {{"FullName"_L1, u"Lea"_s},
                                           {"Email"_L1, u"anna.petit@example.com"_s}}
                           << 403;
    QTest::newRow("wrong type") << QJsonObject {{"FullName"_L1, QJsonArray()},
                                                {"Email"_L1, u"lea@example.com"_s}}
                                << 400;
}

void TestUptrendsWrites::badOperatorsAreRefused()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    UptrendsFixture uptrends;
    const qsizetype before = uptrends.api("GET", u"/Operator"_s).array().size();
    const Answer refused = uptrends.api("POST", u"/Operator"_s, body);
    QCOMPARE(refused.status, status);
    QVERIFY(!refused.messages().isEmpty());
    QCOMPARE(uptrends.api("GET", u"/Operator"_s).array().size(), before);
}

void TestUptrendsWrites::onlyAdministratorsWriteOperators()
{
    UptrendsFixture uptrends;
    const QJsonObject marc = uptrends
                                 .apiAs(u"marc.dubois@example.com"_s, uptrends.account.password(),
                                        "POST", u"/Register"_s)
                                 .object();
    const auto asMarc = [&](const QByteArray &method, const QString &path) {
        return uptrends
            .apiAs(marc.value("UserName"_L1).toString(), marc.value("Password"_L1).toString(),
                   method, path, R"({"FullName":"Lea","Email":"lea@example.com"})")
            .status;
    };
    QCOMPARE(asMarc("POST", u"/Operator"_s), 403);
    const QString anna = u"/Operator/"_s + first(uptrends, u"/Operator"_s, "OperatorGuid");
    QCOMPARE(asMarc("PATCH", anna), 403);
    QCOMPARE(asMarc("DELETE", anna), 403);
    QCOMPARE(uptrends.api("DELETE", anna).status, 403); // herself
}

void TestUptrendsWrites::deletedOperatorLeavesGroupsAndLevels()
{
    UptrendsFixture uptrends;
    const QString guid = first(uptrends, u"/Operator"_s, "OperatorGuid", 2);
    const QString group = u"/OperatorGroup/%1/Member"_s.arg(
        uptrends.api("POST", u"/OperatorGroup"_s, {{"Description"_L1, u"Night"_s}})
            .object()
            .value("OperatorGroupGuid"_L1)
            .toString());
    QCOMPARE(uptrends.api("POST", group + u'/' + guid).status, 201);
    QCOMPARE(uptrends.api("DELETE", u"/Operator/"_s + guid).status, 204);
    QCOMPARE(uptrends.api("GET", group).array().size(), 0);
}

void TestUptrendsWrites::monitorIsWrittenAndRead()
{
    UptrendsFixture uptrends;
    const QJsonObject body {{"Name"_L1, u"New shop"_s},
                            {"MonitorType"_L1, u"Https"_s},
                            {"Url"_L1, u"https://shop.example.com/"_s},
                            {"IsActive"_L1, true},
                            {"GenerateAlert"_L1, true},
                            {"Notes"_L1, u"Ask Lea"_s},
                            {"MonitorMode"_L1, u"Staging"_s}};
    const Answer made = uptrends.api("POST", u"/Monitor"_s, body);
    QCOMPARE(made.status, 201);
    const QString one = u"/Monitor/"_s + made.object().value("MonitorGuid"_L1).toString();
    const QJsonObject read = uptrends.api("GET", one).object();
    for (auto it = body.begin(); it != body.end(); ++it)
        QCOMPARE(read.value(it.key()), *it);
    QCOMPARE(uptrends.api("PATCH", one, {{"Name"_L1, u"Shop"_s}}).status, 204);
    QCOMPARE(uptrends.api("GET", one).object().value("Notes"_L1).toString(), u"Ask Lea"_s);
    QCOMPARE(uptrends.api("DELETE", one).status, 204);
    QCOMPARE(uptrends.api("GET", one).status, 404);
}

void TestUptrendsWrites::checkIntervalIsInMinutes()
{
    UptrendsFixture uptrends;
    const QString one = u"/Monitor/"_s + first(uptrends, u"/Monitor"_s, "MonitorGuid");
    const auto interval = [&](const char *member) {
        return uptrends.api("GET", one).object().value(QLatin1String(member)).toInt();
    };
    QCOMPARE(uptrends.api("PATCH", one, {{"CheckInterval"_L1, 5}}).status, 204);
    QCOMPARE(interval("CheckIntervalSeconds"), 300);
    QCOMPARE(uptrends.api("PATCH", one, {{"CheckIntervalSeconds"_L1, 120}}).status, 204);
    QCOMPARE(interval("CheckInterval"), 2);
    QCOMPARE(uptrends.api("PATCH", one, {{"CheckInterval"_L1, 5}, {"CheckIntervalSeconds"_L1, 60}})
                 .status,
             400);
    QCOMPARE(interval("CheckInterval"), 2);
}

void TestUptrendsWrites::badMonitorsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("no name") << QJsonObject {{"MonitorType"_L1, u"Https"_s}};
    QTest::newRow("no type") << QJsonObject {{"Name"_L1, u"New"_s}};
    QTest::newRow("interval") << QJsonObject {
        {"Name"_L1, u"New"_s}, {"MonitorType"_L1, u"Https"_s}, {"CheckInterval"_L1, 0}};
    QTest::newRow("wrong type") << QJsonObject {
        {"Name"_L1, u"New"_s}, {"MonitorType"_L1, u"Https"_s}, {"IsActive"_L1, u"perhaps"_s}};
}

void TestUptrendsWrites::badMonitorsAreRefused()
{
    QFETCH(QJsonObject, body);
    UptrendsFixture uptrends;
    const qsizetype before = uptrends.api("GET", u"/Monitor"_s).array().size();
    QCOMPARE(uptrends.api("POST", u"/Monitor"_s, body).status, 400);
    QCOMPARE(uptrends.api("GET", u"/Monitor"_s).array().size(), before);
}

void TestUptrendsWrites::deletedMonitorLeavesItsDefinitions()
{
    UptrendsFixture uptrends;
    const QString guid = first(uptrends, u"/Monitor"_s, "MonitorGuid");
    const QString definition = uptrends
                                   .api("POST", u"/AlertDefinition"_s,
                                        {{"AlertName"_L1, u"New"_s}, {"IsActive"_L1, true}})
                                   .object()
                                   .value("AlertDefinitionGuid"_L1)
                                   .toString();
    const QString members = u"/AlertDefinition/%1/Member"_s.arg(definition);
    QCOMPARE(uptrends.api("POST", members + u"/Monitor/"_s + guid).status, 201);
    QCOMPARE(uptrends.api("DELETE", u"/Monitor/"_s + guid).status, 204);
    QCOMPARE(uptrends.api("GET", members).array().size(), 0);
}

void TestUptrendsWrites::wholeGroupsAreSwitched()
{
    UptrendsFixture uptrends;
    const QString monitors = u"/MonitorGroup/"_s
                             + first(uptrends, u"/MonitorGroup"_s, "MonitorGroupGuid");
    const auto allAre = [&](const QString &list, const QString &member, bool on) {
        const QJsonArray items = uptrends.api("GET", list).array();
        return std::all_of(items.begin(), items.end(),
                           [&](const QJsonValue &item) { return item[member].toBool(!on) == on; });
    };
    QCOMPARE(uptrends.api("POST", monitors + u"/StopAllMonitors"_s).status, 204);
    QVERIFY(allAre(u"/Monitor"_s, u"IsActive"_s, false));
    QCOMPARE(uptrends.api("POST", monitors + u"/StartAllMonitors"_s).status, 204);
    QVERIFY(allAre(u"/Monitor"_s, u"IsActive"_s, true));
    QCOMPARE(uptrends.api("POST", monitors + u"/StopAllMonitorAlerts"_s).status, 204);
    QVERIFY(allAre(u"/Monitor"_s, u"GenerateAlert"_s, false));
    const QString people = u"/OperatorGroup/"_s
                           + first(uptrends, u"/OperatorGroup"_s, "OperatorGroupGuid");
    QCOMPARE(uptrends.api("POST", people + u"/AllOperatorsOffDuty"_s).status, 204);
    QVERIFY(allAre(u"/Operator"_s, u"IsOnDuty"_s, false));
    QCOMPARE(uptrends.api("POST", people + u"/AllOperatorsOnDuty"_s).status, 204);
    QVERIFY(allAre(u"/Operator"_s, u"IsOnDuty"_s, true));
}

QTEST_GUILESS_MAIN(TestUptrendsWrites)
#include "tst_uptrendswrites.moc"
