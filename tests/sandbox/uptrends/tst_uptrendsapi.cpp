// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/uptrends/apischema.h"
#include "tests/sandbox/uptrends/uptrendsfixture.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestUptrendsApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithoutAnApiUser();
    void answersMatchTheDescription_data();
    void answersMatchTheDescription();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void createsChangesAndDeletesADefinition();
    void putWantsTheWholeThing();
    void aLevelKeepsWhatAPatchLeavesOut();
    void attachesAndDetachesAnIntegration();
    void attachingNamesEachMissingFlag();
    void neverShowsTheFlagsOfAnAttachment();
    void refusesAnAttachmentTwice();
    void extraAddressesAreForEmailOnly();
    void eachKindHasItsOwnMembers_data();
    void eachKindHasItsOwnMembers();
    void linksNameMonitorsAndServices();
    void changesMembers();
    void oldPluralRoutesStillAnswer();
    void hugeThresholdsAreTakenAsTheyAre();
    void aHashFollowsTheContent();
    void registersAnApiUser();
    void singleSignOnOperatorsCannotRegister();
    void listsOnlyIntegrationsThatMayBeUsed();
    void levelsFollowTheAccount();
    void growsToAnySize();
};

void TestUptrendsApi::refusesWithoutAnApiUser()
{
    UptrendsFixture uptrends;
    const QUrl url(uptrends.apiService.url().toString() + u"/v4/Account"_s);
    const Answer nobody = uptrends.request("GET", url);
    QCOMPARE(nobody.status, 401);
    QVERIFY(nobody.headers.value("www-authenticate").startsWith("Basic"));
    QVERIFY(!nobody.messages().isEmpty());
    QCOMPARE(uptrends.apiAs(uptrends.account.apiUser(), u"wrong"_s, "GET", u"/Account"_s).status,
             401);
    // An operator's own login opens the web app and /Register, nothing else.
    QCOMPARE(
        uptrends.apiAs(uptrends.account.email(), uptrends.account.password(), "GET", u"/Account"_s)
            .status,
        401);
    QCOMPARE(uptrends.api("GET", u"/Account"_s).status, 200);
}

void TestUptrendsApi::answersMatchTheDescription_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<bool>("isList");
    const auto row = [](const char *path, const char *schema, bool isList) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(schema) << isList;
    };
    row("/Account", "AccountStatistics", false);
    row("/Account/Settings", "AccountSettings", false);
    row("/Timezone", "Timezone", true);
    row("/Integration", "Integration", true);
    row("/Integration/INTEGRATION/Authorizations", "IntegrationAuthorization", true);
    row("/AlertDefinition", "AlertDefinition", true);
    row("/AlertDefinition/DEFINITION", "AlertDefinition", false);
    row("/AlertDefinition/DEFINITION/Member", "AlertDefinitionMember", true);
    row("/AlertDefinition/DEFINITION/Authorizations", "AlertDefinitionAuthorization", true);
    row("/AlertDefinition/DEFINITION/EscalationLevel", "EscalationLevel", true);
    row("/AlertDefinition/DEFINITION/EscalationLevel/1", "EscalationLevel", false);
    row("/AlertDefinition/DEFINITION/EscalationLevel/1/Member", "AlertEscalationLevelMember", true);
    row("/AlertDefinition/DEFINITION/EscalationLevel/1/Integration", "Integration", true);
    row("/AlertDefinition/DEFINITION/EscalationLevel/1/Integration/INTEGRATION", "Integration",
        false);
    row("/Operator", "Operator", true);
    row("/Operator/OPERATOR", "Operator", false);
    row("/Operator/OPERATOR/OperatorGroup", "OperatorMember", true);
    row("/Operator/OPERATOR/Authorization", "OperatorAuthorizationType", true);
    row("/OperatorGroup", "OperatorGroup", true);
    row("/OperatorGroup/OPGROUP", "OperatorGroup", false);
    row("/OperatorGroup/OPGROUP/Member", "OperatorGroupMember", true);
    row("/OperatorGroup/OPGROUP/Authorization", "OperatorGroupAuthorizationType", true);
    row("/Monitor", "Monitor", true);
    row("/Monitor/MONITOR", "Monitor", false);
    row("/MonitorGroup", "MonitorGroup", true);
    row("/MonitorGroup/GROUP", "MonitorGroup", false);
    row("/MonitorGroup/GROUP/Member", "MonitorGroupMember", true);
    row("/Alert/Monitor/MONITOR", "AlertResponse", false);
    row("/Alert/MonitorGroup/GROUP", "AlertResponse", false);
    row("/AlertDefinition/00000000-0000-4000-a000-000000000000", "MessageList", false);
}

void TestUptrendsApi::answersMatchTheDescription()
{
    const ApiSchema description;
    if (!description.isAvailable())
        QSKIP(qPrintable(u"%1 is absent"_s.arg(description.fileName())));
    QFETCH(QString, path);
    QFETCH(QString, schema);
    QFETCH(bool, isList);
    UptrendsFixture uptrends;
    const auto first = [&uptrends](const QString &list, QLatin1StringView member) {
        return uptrends.api("GET", list).array().at(0)[member].toString();
    };
    const QString monitor = first(u"/Monitor"_s, "MonitorGuid"_L1);
    uptrends.account.breakMonitor(monitor);
    const QString operatorGroup = first(u"/OperatorGroup"_s, "OperatorGroupGuid"_L1);
    path.replace("INTEGRATION"_L1, first(u"/Integration"_s, "IntegrationGuid"_L1))
        .replace("DEFINITION"_L1, uptrends.definitionGuid())
        .replace("OPERATOR"_L1, first(u"/Operator"_s, "OperatorGuid"_L1))
        .replace("OPGROUP"_L1, operatorGroup)
        .replace("MONITOR"_L1, monitor)
        .replace("GROUP"_L1, first(u"/MonitorGroup"_s, "MonitorGroupGuid"_L1));
    const Answer answer = uptrends.api("GET", path);
    QVERIFY(answer.status == 200 || answer.status == 404);
    QVERIFY(answer.headers.value("content-type").startsWith("application/json"));
    const QStringList problems = isList ? description.problemsOfList(schema, answer.array())
                                        : description.problems(schema, answer.object());
    QCOMPARE(problems, QStringList());
    if (isList)
        QVERIFY(!answer.array().isEmpty());
}

void TestUptrendsApi::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QString none = u"00000000-0000-4000-a000-000000000000"_s;
    QTest::newRow("no json") << QByteArray("POST") << u"/AlertDefinition"_s
                             << QByteArray("{\"AlertName\":") << 400;
    QTest::newRow("an array") << QByteArray("POST") << u"/AlertDefinition"_s << QByteArray("[]")
                              << 400;
    QTest::newRow("no body") << QByteArray("POST") << u"/AlertDefinition"_s << QByteArray() << 400;
    QTest::newRow("wrong type") << QByteArray("POST") << u"/AlertDefinition"_s
                                << QByteArray("{\"AlertName\":\"x\",\"IsActive\":[]}") << 400;
    QTest::newRow("no name") << QByteArray("POST") << u"/AlertDefinition"_s
                             << QByteArray("{\"IsActive\":true}") << 403;
    QTest::newRow("bad guid") << QByteArray("GET") << u"/AlertDefinition/nonsense"_s << QByteArray()
                              << 400;
    QTest::newRow("unknown guid") << QByteArray("GET") << u"/AlertDefinition/"_s + none
                                  << QByteArray() << 404;
    QTest::newRow("unknown level")
        << QByteArray("GET") << u"/AlertDefinition/DEFINITION/EscalationLevel/9"_s << QByteArray()
        << 404;
    QTest::newRow("no level") << QByteArray("GET")
                              << u"/AlertDefinition/DEFINITION/EscalationLevel/one"_s
                              << QByteArray() << 400;
    QTest::newRow("threshold") << QByteArray("PATCH")
                               << u"/AlertDefinition/DEFINITION/EscalationLevel/1"_s
                               << QByteArray("{\"ThresholdErrorCount\":0}") << 403;
    QTest::newRow("beyond int32") << QByteArray("PATCH")
                                  << u"/AlertDefinition/DEFINITION/EscalationLevel/1"_s
                                  << QByteArray("{\"ThresholdErrorCount\":4000000000}") << 400;
    QTest::newRow("unknown mode") << QByteArray("PATCH")
                                  << u"/AlertDefinition/DEFINITION/EscalationLevel/1"_s
                                  << QByteArray("{\"EscalationMode\":\"Sometimes\"}") << 400;
    QTest::newRow("other guid") << QByteArray("PATCH") << u"/AlertDefinition/DEFINITION"_s
                                << QByteArray("{\"AlertDefinitionGuid\":\"") + none.toLatin1()
                                       + "\"}"
                                << 403;
    QTest::newRow("integration to nowhere")
        << QByteArray("POST") << u"/AlertDefinition/DEFINITION/EscalationLevel/2/Integration"_s
        << QByteArray("{\"IntegrationGuid\":\"") + none.toLatin1() + "\"}" << 404;
    QTest::newRow("writing an integration")
        << QByteArray("POST") << u"/Integration"_s << QByteArray("{}") << 405;
    QTest::newRow("unknown address") << QByteArray("GET") << u"/Nothing"_s << QByteArray() << 404;
    QTest::newRow("unknown monitor")
        << QByteArray("GET") << u"/Alert/Monitor/"_s + none << QByteArray() << 404;
}

void TestUptrendsApi::refusesWhatItCannotRead()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    UptrendsFixture uptrends;
    path.replace("DEFINITION"_L1, uptrends.definitionGuid());
    const Answer answer = uptrends.api(method, path, body);
    QCOMPARE(answer.status, status);
    if (status != 405)
        QVERIFY(!answer.messages().isEmpty());
}

void TestUptrendsApi::createsChangesAndDeletesADefinition()
{
    UptrendsFixture uptrends;
    const qsizetype before = uptrends.api("GET", u"/AlertDefinition"_s).array().size();
    const Answer created = uptrends.api(
        "POST", u"/AlertDefinition"_s,
        {{"AlertName"_L1, u"Nightly"_s}, {"IsActive"_L1, true}, {"Colour"_L1, 3}});
    QCOMPARE(created.status, 201);
    const QString path = u"/AlertDefinition/"_s
                         + created.object().value("AlertDefinitionGuid"_L1).toString();
    QCOMPARE(uptrends.api("GET", path + u"/EscalationLevel"_s).array().size(), 3);
    QVERIFY(uptrends.api("GET", path + u"/Member"_s).array().isEmpty());

    const Answer patched = uptrends.api("PATCH", path, QJsonObject {{"IsActive"_L1, false}});
    QCOMPARE(patched.status, 204);
    QVERIFY(patched.body.isEmpty());
    const QJsonObject read = uptrends.api("GET", path).object();
    QCOMPARE(read.value("AlertName"_L1).toString(), u"Nightly"_s);
    QCOMPARE(read.value("IsActive"_L1).toBool(true), false);
    QCOMPARE(uptrends.api("DELETE", path).status, 204);
    QCOMPARE(uptrends.api("GET", path).status, 404);
    QCOMPARE(uptrends.api("GET", u"/AlertDefinition"_s).array().size(), before);
}

void TestUptrendsApi::putWantsTheWholeThing()
{
    UptrendsFixture uptrends;
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid();
    const Answer partial = uptrends.api("PUT", path, QJsonObject {{"IsActive"_L1, false}});
    QCOMPARE(partial.status, 403);
    QVERIFY(partial.messages().contains("AlertName"_L1));
    const Answer level = uptrends.api("PUT", path + u"/EscalationLevel/1"_s,
                                      QJsonObject {{"IsActive"_L1, false}});
    QCOMPARE(level.status, 403);
    QVERIFY(level.messages().contains("ThresholdMinutes"_L1));
}

void TestUptrendsApi::aLevelKeepsWhatAPatchLeavesOut()
{
    UptrendsFixture uptrends;
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid()
                         + u"/EscalationLevel/2"_s;
    const QJsonObject before = uptrends.api("GET", path).object();
    QCOMPARE(
        uptrends
            .api("PATCH", path,
                 QJsonObject {{"Message"_L1, u"Call the shop"_s}, {"NumberOfReminders"_L1, u"4"_s}})
            .status,
        204);
    const QJsonObject after = uptrends.api("GET", path).object();
    QCOMPARE(after.value("Message"_L1).toString(), u"Call the shop"_s);
    QCOMPARE(after.value("NumberOfReminders"_L1).toInt(), 4);
    QCOMPARE(after.value("ThresholdMinutes"_L1), before.value("ThresholdMinutes"_L1));
    QCOMPARE(after.value("EscalationMode"_L1), before.value("EscalationMode"_L1));
}

void TestUptrendsApi::attachesAndDetachesAnIntegration()
{
    UptrendsFixture uptrends;
    const QString guid = uptrends.connectPagerDuty(u"PagerDuty"_s, {u"Web shop"_s});
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid()
                         + u"/EscalationLevel/2/Integration"_s;
    const QJsonObject body {{"IntegrationGuid"_L1, guid},
                            {"IsActive"_L1, true},
                            {"SendOkAlerts"_L1, true},
                            {"SendReminderAlerts"_L1, false}};
    const Answer attached = uptrends.api("POST", path, body);
    QCOMPARE(attached.status, 201);
    QCOMPARE(attached.object().value("Type"_L1).toString(), u"PagerDuty"_s);
    QCOMPARE(uptrends.api("GET", path).array().size(), 1);
    QCOMPARE(uptrends.api("PATCH", path + u'/' + guid, QJsonObject {{"IsActive"_L1, false}}).status,
             204);
    // Switched off is still attached.
    QCOMPARE(uptrends.api("GET", path).array().size(), 1);
    QCOMPARE(uptrends.api("DELETE", path + u'/' + guid).status, 204);
    QVERIFY(uptrends.api("GET", path).array().isEmpty());
    QCOMPARE(uptrends.api("DELETE", path + u'/' + guid).status, 404);
}

void TestUptrendsApi::attachingNamesEachMissingFlag()
{
    UptrendsFixture uptrends;
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid()
                         + u"/EscalationLevel/2/Integration"_s;
    const Answer answer = uptrends.api(
        "POST", path,
        QJsonObject {{"IntegrationGuid"_L1, uptrends.integrationGuid(u"Slack #ops"_s)},
                     {"IsActive"_L1, true}});
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.messages().contains("SendOkAlerts"_L1));
    QVERIFY(answer.messages().contains("SendReminderAlerts"_L1));
    QVERIFY(!answer.messages().contains("IsActive"_L1));
    QCOMPARE(uptrends.api("POST", path, QJsonObject {{"IsActive"_L1, true}}).status, 403);
}

void TestUptrendsApi::neverShowsTheFlagsOfAnAttachment()
{
    UptrendsFixture uptrends;
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid()
                         + u"/EscalationLevel/1/Integration"_s;
    const QJsonArray list = uptrends.api("GET", path).array();
    QVERIFY(!list.isEmpty());
    for (const QJsonValue &entry : list) {
        for (const auto &name : {"IsActive"_L1, "SendOkAlerts"_L1, "SendReminderAlerts"_L1})
            QVERIFY(!entry.toObject().contains(name));
    }
}

void TestUptrendsApi::refusesAnAttachmentTwice()
{
    UptrendsFixture uptrends;
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid()
                         + u"/EscalationLevel/1/Integration"_s;
    const Answer answer = uptrends.api(
        "POST", path,
        {{"IntegrationGuid"_L1, uptrends.integrationGuid(u"Slack #ops"_s)},
         {"IsActive"_L1, true},
         {"SendOkAlerts"_L1, true},
         {"SendReminderAlerts"_L1, false}});
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.messages().contains("already"_L1));
}

void TestUptrendsApi::extraAddressesAreForEmailOnly()
{
    UptrendsFixture uptrends;
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid()
                         + u"/EscalationLevel/1/Integration/"_s;
    const QJsonObject body {
        {"ExtraEmailAddresses"_L1, QJsonArray {u"a@example.com"_s, u"b@example.com"_s}},
        {"ExtraEmailAddressesSpecified"_L1, true}};
    const Answer slack = uptrends.api("PATCH", path + uptrends.integrationGuid(u"Slack #ops"_s),
                                      body);
    QCOMPARE(slack.status, 403);
    QVERIFY(slack.messages().contains("NotAvailable"_L1));
    const QString email = path + uptrends.integrationGuid(u"E-mail"_s);
    QCOMPARE(uptrends.api("PATCH", email, body).status, 204);
    QCOMPARE(uptrends.api("GET", email).object().value("ExtraEmailAddresses"_L1).toString(),
             u"a@example.com, b@example.com"_s);
    QCOMPARE(uptrends.api("PATCH", email, QJsonObject {{"ExtraEmailAddressesSpecified"_L1, true}})
                 .status,
             204);
    QCOMPARE(uptrends.api("GET", email).object().value("ExtraEmailAddresses"_L1).toString(),
             QString());
}

void TestUptrendsApi::eachKindHasItsOwnMembers_data()
{
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("refusal");
    const QString links = u"StatusHubServiceList"_s;
    const QString variables = u"VariableValues"_s;
    const QString nobody = u"00000000-0000-0000-0000-000000000000"_s;
    const QJsonArray unknownLink {
        QJsonObject {{"MonitorGuid"_L1, nobody}, {"IntegrationServiceGuid"_L1, nobody}}};
    QTest::addRow("values") << u"Operations chat"_s << variables
                            << QJsonValue(QJsonObject {{"room"_L1, u"night"_s},
                                                       {"severity"_L1, u"high"_s}})
                            << QString();
    QTest::addRow("unknown variable")
        << u"Operations chat"_s << variables << QJsonValue(QJsonObject {{"x"_L1, u"y"_s}})
        << u"VariableValues: unknown variable x"_s;
    QTest::addRow("variables of another kind")
        << u"E-mail"_s << variables << QJsonValue(QJsonObject {{"room"_L1, u"y"_s}})
        << u"NotAvailable"_s;
    QTest::addRow("no links") << u"Public status page"_s << links << QJsonValue(QJsonArray())
                              << QString();
    QTest::addRow("unknown link") << u"Public status page"_s << links << QJsonValue(unknownLink)
                                  << u"StatusHubServiceList: unknown service"_s;
    QTest::addRow("links of another kind")
        << u"Slack #ops"_s << links << QJsonValue(unknownLink) << u"NotAvailable"_s;
    QTest::addRow("no address") << u"E-mail"_s << u"ExtraEmailAddresses"_s
                                << QJsonValue(QJsonArray {u"anna"_s})
                                << u"ExtraEmailAddresses: 'anna' is not a valid"_s;
}

void TestUptrendsApi::eachKindHasItsOwnMembers()
{
    QFETCH(const QString, integration);
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, refusal);
    sandbox::WorldOptions options;
    options.allKinds = true;
    UptrendsFixture uptrends(options);
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid()
                         + u"/EscalationLevel/1/Integration/"_s
                         + uptrends.integrationGuid(integration);
    const QJsonValue before = uptrends.api("GET", path).object().value(member);
    const Answer answer = uptrends.api("PATCH", path, QJsonObject {{member, value}});
    QCOMPARE(answer.status, refusal.isEmpty() ? 204 : 403);
    QVERIFY2(answer.messages().contains(refusal), qPrintable(answer.messages()));
    QCOMPARE(uptrends.api("GET", path).object().value(member), refusal.isEmpty() ? value : before);
}

void TestUptrendsApi::linksNameMonitorsAndServices()
{
    sandbox::WorldOptions options;
    options.allKinds = true;
    UptrendsFixture uptrends(options);
    const QString guid = uptrends.integrationGuid(u"Public status page"_s);
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid()
                         + u"/EscalationLevel/1/Integration/"_s + guid;
    const QJsonObject shown = uptrends.api("GET", path).object();
    const QJsonArray services = shown.value("IntegrationServices"_L1).toArray();
    QCOMPARE(services.size(), 2);
    QCOMPARE(shown.value("StatusHubServiceList"_L1).toArray().size(), 1);
    const QJsonArray links {QJsonObject {
        {"MonitorGuid"_L1, uptrends.api("GET", u"/Monitor"_s).array().at(3)["MonitorGuid"_L1]},
        {"IntegrationServiceGuid"_L1, services.at(1)}}};
    const QJsonObject body {{"StatusHubServiceList"_L1, links},
                            {"StatusHubServiceListSpecified"_L1, true}};
    QCOMPARE(uptrends.api("PATCH", path, body).status, 204);
    QCOMPARE(uptrends.api("GET", path).object().value("StatusHubServiceList"_L1),
             QJsonValue(links));
    QCOMPARE(uptrends.api("PATCH", path, QJsonObject {{"StatusHubServiceListSpecified"_L1, true}})
                 .status,
             204);
    QCOMPARE(uptrends.api("GET", path).object().value("StatusHubServiceList"_L1),
             QJsonValue(QJsonArray()));
    QCOMPARE(uptrends.api("PATCH", path, QJsonObject {{"StatusHubServiceList"_L1, u"x"_s}}).status,
             400);
}

void TestUptrendsApi::changesMembers()
{
    UptrendsFixture uptrends;
    const QString definition = u"/AlertDefinition/"_s + uptrends.definitionGuid();
    const QString monitor =
        uptrends.api("GET", u"/Monitor"_s).array().at(5)["MonitorGuid"_L1].toString();
    const QString member = definition + u"/Member/Monitor/"_s + monitor;
    const Answer added = uptrends.api("POST", member);
    QCOMPARE(added.status, 201);
    QCOMPARE(added.object().value("Monitor"_L1).toString(), monitor);
    QCOMPARE(uptrends.api("POST", member).status, 403);
    QCOMPARE(uptrends.api("DELETE", member).status, 204);
    QCOMPARE(uptrends.api("DELETE", member).status, 404);

    const QString person =
        uptrends.api("GET", u"/Operator"_s).array().at(1)["OperatorGuid"_L1].toString();
    const QString onLevel = definition + u"/EscalationLevel/3/Member/Operator/"_s + person;
    const Answer joined = uptrends.api("POST", onLevel);
    QCOMPARE(joined.status, 201);
    QCOMPARE(joined.object().value("Escalationlevel"_L1).toInt(), 3);
    QCOMPARE(uptrends.api("GET", definition + u"/EscalationLevel/3/Member"_s).array().size(), 1);
    QCOMPARE(uptrends.api("DELETE", onLevel).status, 204);
}

void TestUptrendsApi::oldPluralRoutesStillAnswer()
{
    UptrendsFixture uptrends;
    const QString definition = u"/AlertDefinition/"_s + uptrends.definitionGuid();
    QCOMPARE(uptrends.api("GET", definition + u"/Members"_s).body,
             uptrends.api("GET", definition + u"/Member"_s).body);
    const QString person =
        uptrends.api("GET", u"/Operator"_s).array().at(1)["OperatorGuid"_L1].toString();
    QCOMPARE(uptrends.api("GET", u"/Operator/%1/OperatorGroups"_s.arg(person)).status, 200);
}

void TestUptrendsApi::hugeThresholdsAreTakenAsTheyAre()
{
    UptrendsFixture uptrends;
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid()
                         + u"/EscalationLevel/2"_s;
    QCOMPARE(uptrends.api("PATCH", path, QJsonObject {{"ThresholdMinutes"_L1, 2147483647}}).status,
             204);
    QVERIFY(uptrends.account.breakMonitor(u"Web shop – home page"_s));
    uptrends.clock.advance(3600);
    QCOMPARE(uptrends.api("GET", path).object().value("ThresholdMinutes"_L1).toInt(), 2147483647);
}

void TestUptrendsApi::aHashFollowsTheContent()
{
    UptrendsFixture uptrends;
    const QString path = u"/AlertDefinition/"_s + uptrends.definitionGuid();
    const auto hash = [&] {
        return uptrends.api("GET", path).object().value("Hash"_L1).toString();
    };
    const QString before = hash();
    QVERIFY(!before.isEmpty());
    QCOMPARE(hash(), before);
    uptrends.api("PATCH", path, QJsonObject {{"IsActive"_L1, false}});
    QVERIFY(hash() != before);
    uptrends.api("PATCH", path, QJsonObject {{"IsActive"_L1, true}});
    QCOMPARE(hash(), before);
}

void TestUptrendsApi::registersAnApiUser()
{
    UptrendsFixture uptrends;
    QCOMPARE(uptrends
                 .apiAs(uptrends.account.apiUser(), uptrends.account.apiPassword(), "POST",
                        u"/Register"_s)
                 .status,
             401);
    const Answer answer = uptrends.apiAs(uptrends.account.email(), uptrends.account.password(),
                                         "POST", u"/Register?description=Desktop%20app"_s);
    QCOMPARE(answer.status, 201);
    const QJsonObject made = answer.object();
    QCOMPARE(made.value("status"_L1).toString(), u"OK"_s);
    QCOMPARE(made.value("UserName"_L1).toString().size(), 32);
    const ApiSchema schema;
    if (schema.isAvailable())
        QCOMPARE(schema.problems(u"RegistrationResponse"_s, made), QStringList());
    const Answer used = uptrends.apiAs(made.value("UserName"_L1).toString(),
                                       made.value("Password"_L1).toString(), "GET", u"/ApiUser"_s);
    QCOMPARE(used.status, 200);
    QCOMPARE(used.array().last()["Description"_L1].toString(), u"Desktop app"_s);
    QVERIFY(!used.body.contains("Password"));
}

void TestUptrendsApi::singleSignOnOperatorsCannotRegister()
{
    UptrendsFixture uptrends;
    const Answer answer = uptrends.apiAs(u"tom.baker@example.com"_s, uptrends.account.password(),
                                         "POST", u"/Register"_s);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.object().value("status"_L1).toString(), u"UnexpectedError"_s);
    QVERIFY(answer.object().value("message"_L1).toString().contains("single sign-on"_L1));
}

void TestUptrendsApi::listsOnlyIntegrationsThatMayBeUsed()
{
    UptrendsFixture uptrends;
    const QJsonObject marc = uptrends
                                 .apiAs(u"marc.dubois@example.com"_s, uptrends.account.password(),
                                        "POST", u"/Register"_s)
                                 .object();
    const auto asMarc = [&](const QByteArray &method, const QString &path,
                            const QByteArray &body = {}) {
        return uptrends.apiAs(marc.value("UserName"_L1).toString(),
                              marc.value("Password"_L1).toString(), method, path, body);
    };
    QCOMPARE(uptrends.api("GET", u"/Integration"_s).array().size(), 2);
    QCOMPARE(asMarc("GET", u"/Integration"_s).array().size(), 1);
    const Answer refused = asMarc("PATCH", u"/AlertDefinition/"_s + uptrends.definitionGuid(),
                                  "{\"IsActive\":false}");
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.messages().contains("permission"_L1));

    const QString path = u"/Integration/"_s + uptrends.integrationGuid(u"Slack #ops"_s)
                         + u"/Authorizations"_s;
    const QString person =
        uptrends.api("GET", u"/Operator"_s).array().at(1)["OperatorGuid"_L1].toString();
    const Answer granted = uptrends.api(
        "POST", path, {{"AuthorizationType"_L1, u"UseIntegration"_s}, {"OperatorGuid"_L1, person}});
    QCOMPARE(granted.status, 200);
    QCOMPARE(asMarc("GET", u"/Integration"_s).array().size(), 2);
    const QString id = granted.array().last()["AuthorizationId"_L1].toString();
    QCOMPARE(uptrends.api("DELETE", path + u'/' + id).status, 204);
    QCOMPARE(asMarc("GET", u"/Integration"_s).array().size(), 1);
}

void TestUptrendsApi::levelsFollowTheAccount()
{
    UptrendsFixture uptrends({.levels = 4});
    const QJsonArray levels = uptrends
                                  .api("GET", u"/AlertDefinition/"_s + uptrends.definitionGuid()
                                                  + u"/EscalationLevel"_s)
                                  .array();
    QCOMPARE(levels.size(), 4);
    QCOMPARE(levels.at(3)["Id"_L1].toInt(), 4);
}

void TestUptrendsApi::growsToAnySize()
{
    UptrendsFixture uptrends({.definitions = 1000});
    const QJsonArray list = uptrends.api("GET", u"/AlertDefinition"_s).array();
    QCOMPARE(list.size(), 1000);
    QCOMPARE(list.at(5)["AlertName"_L1].toString(), u"Definition 0006"_s);
    UptrendsFixture again({.definitions = 1000});
    QCOMPARE(again.api("GET", u"/AlertDefinition"_s).array(), list);
}

QTEST_GUILESS_MAIN(TestUptrendsApi)
#include "tst_uptrendsapi.moc"
