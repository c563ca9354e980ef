// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uptrends/client.h"
#include "tests/support/asynctest.h"
#include "tests/support/logcapture.h"
#include "tests/support/testserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using namespace alertbridge::uptrends;
using test::Answer;
using test::TestServer;
using Kind = ApiError::Kind;
using Fault = Answer::Fault;

Q_DECLARE_METATYPE(Answer)

/// Every method of the client against every way the service, or what stands before it, may answer.
class UptrendsClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheApiWants_data();
    void sendsWhatTheApiWants();
    void mapsErrors_data();
    void mapsErrors();
    void namesWhatItCannotRead_data();
    void namesWhatItCannotRead();
    void stops_data() { sendsWhatTheApiWants_data(); }
    void stops();

    void addsTheApiPath_data();
    void addsTheApiPath();
    void encodesPathSegments();
    void usesTheCredentialItWasGiven();
    void readsAnAccount();
    void readsLists();
    void keepsTheReadableRows();
    void keepsUnknownEnumText();
    void sendsAnAttachmentWhole();
    void sendsTheDetailsOfAnAttachment();
    void readsTheDetailsOfAnAttachment_data();
    void readsTheDetailsOfAnAttachment();
    void repeatsReadingAndDetaching();
    void neverRepeatsAnAttachment();
    void registersWithTheOperatorsLogin();
    void doesNotTrustA201Alone();
    void logsNoSecret();
};

namespace {

const QString definition = u"9ec30000-0000-0000-0000-000000000001"_s;
const QString integration = u"bf150000-0000-0000-0000-000000000002"_s;

/// How a call ended, whatever it returns.
using Outcome = std::function<std::optional<ApiError>()>;
using Call = std::function<Outcome(Client &, std::stop_token)>;

struct Method
{
    const char *name;
    QByteArray verb;
    QByteArray path;
    Answer good;
    QByteArray broken; ///< an answer with a mistyped field
    QString brokenPath;
    bool listsRows = false;
    Call call;
};

template<typename T>
Outcome outcome(const Async<T> &future)
{
    return [future]() -> std::optional<ApiError> {
        const Result<T> result = test::waitFor(future);
        if (result)
            return std::nullopt;
        return result.error();
    };
}

Credential credential()
{
    return {Secret("api-user-canary"), Secret("api-password-canary")};
}

const QList<Method> &methods()
{
    const QByteArray base = "/v4/AlertDefinition/" + definition.toLatin1();
    const QByteArray level = base + "/EscalationLevel/2";
    const QByteArray attached = level + "/Integration/" + integration.toLatin1();
    static const QList<Method> all {
        {"account", "GET", "/v4/Account",
         Answer::json(200, QByteArray(R"({"AccountId":"299840"})")), R"({"AccountId":5})",
         u"AccountId"_s, false,
         [](Client &client, std::stop_token stop) { return outcome(client.fetchAccount(stop)); }},
        {"operators", "GET", "/v4/Operator",
         Answer::json(200, QByteArray(R"([{"OperatorGuid":"o1"}])")),
         R"([{"OperatorGuid":"o1","IsOnDuty":"yes"}])", u"[0].IsOnDuty"_s, true,
         [](Client &client, std::stop_token stop) { return outcome(client.fetchOperators(stop)); }},
        {"operators of a group", "GET", "/v4/OperatorGroup/g1/Member",
         Answer::json(200, QByteArray(R"([{"OperatorGuid":"o1"}])")), R"([{"OperatorGuid":1}])",
         u"[0].OperatorGuid"_s, true,
         [](Client &client, std::stop_token stop) {
             return outcome(client.fetchGroupMembers({Member::Kind::OperatorGroup, u"g1"_s}, stop));
         }},
        {"monitors of a group", "GET", "/v4/MonitorGroup/g1/Member",
         Answer::json(200, QByteArray(R"([{"MonitorGuid":"m1"}])")), R"([{"MonitorGuid":1}])",
         u"[0].MonitorGuid"_s, true,
         [](Client &client, std::stop_token stop) {
             return outcome(client.fetchGroupMembers({Member::Kind::MonitorGroup, u"g1"_s}, stop));
         }},
        {"integrations", "GET", "/v4/Integration",
         Answer::json(200, QByteArray(R"([{"IntegrationGuid":"i1","Type":"PagerDuty"}])")),
         R"([{"IntegrationGuid":"i1"}])", u"[0].Type"_s, true,
         [](Client &client, std::stop_token stop) {
             return outcome(client.fetchIntegrations(stop));
         }},
        {"alert definitions", "GET", "/v4/AlertDefinition",
         Answer::json(200, QByteArray(R"([{"AlertDefinitionGuid":"a1"}])")),
         R"([{"AlertDefinitionGuid":null}])", u"[0].AlertDefinitionGuid"_s, true,
         [](Client &client, std::stop_token stop) {
             return outcome(client.fetchAlertDefinitions(stop));
         }},
        {"definition members", "GET", base + "/Member",
         Answer::json(200, QByteArray(R"([{"MonitorGuid":"m1"}])")), R"([{}])",
         u"[0].MonitorGuid"_s, true,
         [](Client &client, std::stop_token stop) {
             return outcome(client.fetchDefinitionMembers(definition, stop));
         }},
        {"levels", "GET", base + "/EscalationLevel", Answer::json(200, QByteArray(R"([{"Id":1}])")),
         R"([{"Id":"1"}])", u"[0].Id"_s, true,
         [](Client &client, std::stop_token stop) {
             return outcome(client.fetchLevels(definition, stop));
         }},
        {"level members", "GET", level + "/Member",
         Answer::json(200, QByteArray(R"([{"OperatorGuid":"o1"}])")), R"([{"OperatorGuid":[]}])",
         u"[0].OperatorGuid"_s, true,
         [](Client &client, std::stop_token stop) {
             return outcome(client.fetchLevelMembers(definition, 2, stop));
         }},
        {"level integrations", "GET", level + "/Integration",
         Answer::json(200, QByteArray(R"([{"IntegrationGuid":"i1","Type":"Slack"}])")),
         R"([{"IntegrationGuid":7,"Type":"Slack"}])", u"[0].IntegrationGuid"_s, true,
         [](Client &client, std::stop_token stop) {
             return outcome(client.fetchLevelIntegrations(definition, 2, stop));
         }},
        {"attach",
         "POST",
         level + "/Integration",
         Answer::json(201, QByteArray("{}")),
         {},
         {},
         false,
         [](Client &client, std::stop_token stop) {
             return outcome(
                 client.attach(definition, 2, {integration, true, true, false, {}}, stop));
         }},
        {"update",
         "PATCH",
         attached,
         Answer::empty(204),
         {},
         {},
         false,
         [](Client &client, std::stop_token stop) {
             return outcome(
                 client.updateAttachment(definition, 2, integration, {true, {}, {}}, {}, stop));
         }},
        {"detach",
         "DELETE",
         attached,
         Answer::empty(204),
         {},
         {},
         false,
         [](Client &client, std::stop_token stop) {
             return outcome(client.detach(definition, 2, integration, stop));
         }},
        {"register", "POST", "/v4/Register",
         Answer::json(201, QByteArray(R"({"UserName":"u","Password":"p","status":"OK"})")),
         R"({"UserName":"u","status":"OK"})", u"Password"_s, false,
         [](Client &client, std::stop_token stop) {
             return outcome(client.registerApiUser({Secret("bea@example.com"), Secret("login")},
                                                   u"Alertbridge"_s, stop));
         }},
    };
    return all;
}

struct ErrorCase
{
    const char *name;
    Answer answer;
    Kind kind;
    QString message;
};

const QList<ErrorCase> &errorCases()
{
    const QByteArray messages =
        R"({"Messages":[{"Message":"The level is not known."},{"Message":"Second."}]})";
    const QByteArray xml =
        "<?xml version=\"1.0\"?><MessageList xmlns=\"http://schemas.datacontract.org/2004/07/U\">"
        "<Messages><MessageInfo><Message>The level is not "
        "known.</Message></MessageInfo></Messages></MessageList>";
    Answer xmlAnswer = Answer::json(400, xml);
    xmlAnswer.contentType = "application/xml";
    static const QList<ErrorCase> all {
        {"400", Answer::json(400, messages), Kind::Invalid, u"The level is not known."_s},
        {"400 as XML", xmlAnswer, Kind::Invalid, u"The level is not known."_s},
        {"400 empty", Answer::empty(400), Kind::Invalid, {}},
        {"401", Answer::empty(401), Kind::Unauthorized, {}},
        {"402", Answer::json(402, messages), Kind::PaymentRequired, u"The level is not known."_s},
        {"403 as validation", Answer::json(403, messages), Kind::Invalid,
         u"The level is not known."_s},
        {"403 as a right", Answer::empty(403), Kind::Forbidden, {}},
        {"403 with an empty list",
         Answer::json(403, QByteArray(R"({"Messages":[]})")),
         Kind::Forbidden,
         {}},
        {"404", Answer::json(404, messages), Kind::NotFound, u"The level is not known."_s},
        {"409", Answer::json(409, messages), Kind::Conflict, u"The level is not known."_s},
        {"429 for good", Answer::empty(429).with("Retry-After", "86400"), Kind::RateLimited, {}},
        {"500", Answer::json(500, messages), Kind::Server, u"The level is not known."_s},
        {"502 as HTML", Answer::html(502), Kind::Server, {}},
        {"dropped", Answer::failing(Fault::Drop), Kind::Offline, {}},
        {"portal", Answer::html(200), Kind::Gateway, {}},
        {"redirect",
         Answer::empty(302).with("Location", "https://api-uptrends.example/v4"),
         Kind::Gateway,
         {}},
    };
    return all;
}

HttpClient::Options quick()
{
    HttpClient::Options options;
    options.attempts = 2;
    options.firstBackoff = std::chrono::milliseconds(1);
    options.backoffCap = std::chrono::milliseconds(2);
    return options;
}

const Method &method(const QString &name)
{
    for (const Method &candidate : methods()) {
        if (QLatin1StringView(candidate.name) == name)
            return candidate;
    }
    qFatal("no such method");
}

/// One client on one server.
struct Bench
{
    TestServer server;
    HttpClient http {quick(), nullptr};
    Client client {&http, server.url(), credential()};
};

} // namespace

void UptrendsClientTest::sendsWhatTheApiWants_data()
{
    QTest::addColumn<QString>("name");
    for (const Method &candidate : methods())
        QTest::newRow(candidate.name) << QString::fromLatin1(candidate.name);
}

void UptrendsClientTest::sendsWhatTheApiWants()
{
    QFETCH(QString, name);
    const Method &tested = method(name);
    Bench bench;
    bench.server.expect(tested.verb, tested.path, tested.good);
    const auto error = tested.call(bench.client, {})();
    QVERIFY2(!error, qPrintable(error ? test::described(*error) : QString()));
    QVERIFY(bench.server.allUsed());
    const auto &request = bench.server.requests().constFirst();
    QCOMPARE(request.headers.value("accept"), "application/json");
    QVERIFY(request.headers.value("authorization").startsWith("Basic "));
    QVERIFY(request.headers.value("user-agent").startsWith("Alertbridge/"));
    QCOMPARE(request.headers.contains("content-type"), !request.body.isEmpty());
}

void UptrendsClientTest::mapsErrors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("row");
    for (const Method &candidate : methods()) {
        for (int row = 0; row < errorCases().size(); ++row)
            QTest::addRow("%s: %s", candidate.name, errorCases().at(row).name)
                << QString::fromLatin1(candidate.name) << row;
    }
}

void UptrendsClientTest::mapsErrors()
{
    QFETCH(QString, name);
    QFETCH(int, row);
    const Method &tested = method(name);
    const ErrorCase &expected = errorCases().at(row);
    Bench bench;
    bench.server.always(tested.verb, tested.path, expected.answer);
    const auto error = tested.call(bench.client, {})();
    QVERIFY(error);
    QVERIFY2(error->kind == expected.kind, qPrintable(test::described(*error)));
    QCOMPARE(error->service, ApiError::Service::UptrendsApi);
    QCOMPARE(error->message, expected.message);
    QVERIFY(!error->host.isEmpty());
    // An answer that never came leaves open whether a write took effect; a clear refusal does not.
    const bool write = tested.verb != "GET";
    if (expected.answer.fault == Fault::Drop)
        QCOMPARE(error->outcomeUnknown, write);
    if (expected.answer.status < 500 && expected.answer.status >= 400)
        QVERIFY(!error->outcomeUnknown);
}

void UptrendsClientTest::namesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("whole"); // the whole answer is lost, not only a row
    for (const Method &candidate : methods()) {
        if (candidate.brokenPath.isEmpty())
            continue;
        const QString name = QString::fromLatin1(candidate.name);
        QTest::addRow("%s: mistyped", candidate.name)
            << name << candidate.broken << candidate.brokenPath << !candidate.listsRows;
        QTest::addRow("%s: cut", candidate.name)
            << name << candidate.good.body.chopped(2) << QString() << true;
        QTest::addRow("%s: empty", candidate.name) << name << QByteArray() << QString() << true;
        QTest::addRow("%s: a number", candidate.name)
            << name << QByteArray("7") << QString() << true;
        QTest::addRow("%s: null", candidate.name)
            << name << QByteArray("null") << QString() << true;
        const QByteArray other = candidate.listsRows ? QByteArray("{}") : QByteArray("[]");
        QTest::addRow("%s: other container", candidate.name) << name << other << QString() << true;
    }
}

void UptrendsClientTest::namesWhatItCannotRead()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    QFETCH(bool, whole);
    const Method &tested = method(name);
    Bench bench;
    bench.server.expect(tested.verb, tested.path, Answer::json(tested.good.status, body));
    const auto error = tested.call(bench.client, {})();
    QCOMPARE(error.has_value(), whole);
    if (!error)
        return; // keepsTheReadableRows() looks at the rows
    QVERIFY2(error->kind == Kind::BadResponse, qPrintable(test::described(*error)));
    QCOMPARE(error->service, ApiError::Service::UptrendsApi);
    QCOMPARE(error->host, bench.server.url().host());
    if (!path.isEmpty())
        QCOMPARE(error->jsonPath, path);
}

void UptrendsClientTest::stops()
{
    QFETCH(QString, name);
    const Method &tested = method(name);
    Bench bench;
    bench.server.always(tested.verb, tested.path, Answer::failing(Fault::Hold));
    std::stop_source stop;
    const Outcome end = tested.call(bench.client, stop.get_token());
    QTRY_COMPARE(bench.server.requests().size(), 1);
    stop.request_stop();
    const auto error = end();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Cancelled);
}

void UptrendsClientTest::addsTheApiPath_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("no path") << QString() << QByteArray("/v4/Account");
    QTest::newRow("slash") << u"/"_s << QByteArray("/v4/Account");
    QTest::newRow("own") << u"/v4"_s << QByteArray("/v4/Account");
    QTest::newRow("own with slash") << u"/v4/"_s << QByteArray("/v4/Account");
    QTest::newRow("other") << u"/proxy/uptrends"_s << QByteArray("/proxy/uptrends/Account");
    QTest::newRow("encoded") << u"/a%2Fb"_s << QByteArray("/a%2Fb/Account");
}

void UptrendsClientTest::addsTheApiPath()
{
    QFETCH(QString, base);
    QFETCH(QByteArray, path);
    Bench bench;
    bench.server.expect("GET", path, method(u"account"_s).good);
    QUrl url = bench.server.url();
    url.setPath(base, QUrl::TolerantMode);
    Client client(&bench.http, url, credential());
    AB_VERIFY_RESULT(account, client.fetchAccount());
    QCOMPARE(bench.server.requests().constFirst().target, path);
}

void UptrendsClientTest::encodesPathSegments()
{
    Bench bench;
    const QByteArray path = "/v4/AlertDefinition/..%2F..%2F%3Fx%23/EscalationLevel";
    bench.server.expect("GET", path, Answer::json(200, QByteArray("[]")));
    AB_VERIFY_RESULT(levels, bench.client.fetchLevels(u"../../?x#"_s));
    QCOMPARE(bench.server.requests().constFirst().target, path);
}

void UptrendsClientTest::usesTheCredentialItWasGiven()
{
    Bench bench;
    bench.server.always("GET", "/v4/Account", method(u"account"_s).good);
    AB_VERIFY_RESULT(first, bench.client.fetchAccount());
    bench.client.setCredential({Secret("zoé:"), Secret("pässword")});
    AB_VERIFY_RESULT(second, bench.client.fetchAccount());
    QCOMPARE(bench.server.requests().at(0).headers.value("authorization"),
             "Basic " + QByteArray("api-user-canary:api-password-canary").toBase64());
    QCOMPARE(bench.server.requests().at(1).headers.value("authorization"),
             "Basic " + u"zoé::pässword"_s.toUtf8().toBase64());
}

void UptrendsClientTest::readsAnAccount()
{
    Bench bench;
    bench.server.expect(
        "GET", "/v4/Account",
        Answer::json(200,
                     QByteArray(R"({"AccountId":"299840","ExpirationDate":"2027-01-24T13:42:18",
                            "MonitorQuota":{"Monitors":3},"RemainingMessageCredits":12,"Unknown":[]})")));
    AB_VERIFY_RESULT(account, bench.client.fetchAccount());
    QCOMPARE(account->accountId, u"299840"_s);
    QCOMPARE(account->expirationDate, u"2027-01-24T13:42:18"_s);
    QCOMPARE(account->remainingMessageCredits, 12);
}

void UptrendsClientTest::readsLists()
{
    Bench bench;
    bench.server.expect(
        "GET", "/v4/Operator",
        Answer::json(200,
                     QByteArray(R"([{"OperatorGuid":"o1","FullName":"Ada","Email":"ada@example.com",
                            "IsOnDuty":true,"IsAccountAdministrator":true},{"OperatorGuid":"o2","FullName":null}])")));
    AB_VERIFY_RESULT(operators, bench.client.fetchOperators());
    QCOMPARE(operators->items.size(), 2);
    QCOMPARE(operators->items.at(0).fullName, u"Ada"_s);
    QCOMPARE(operators->items.at(0).onDuty, true);
    QVERIFY(operators->items.at(0).administrator);
    QVERIFY(!operators->items.at(1).onDuty);
    QVERIFY(operators->complete && operators->unreadable.isEmpty());

    const QByteArray base = "/v4/AlertDefinition/" + definition.toLatin1();
    bench.server.expect(
        "GET", base + "/EscalationLevel",
        Answer::json(200,
                     QByteArray(R"([{"Id":1,"EscalationMode":"AlertOnErrorDuration","IsActive":true,
                            "ThresholdErrorCount":3,"ThresholdMinutes":15,"NumberOfReminders":2,"ReminderDelay":30,
                            "Message":"Call them","IncludeTraceRoute":true,"Hash":"h"}])")));
    AB_VERIFY_RESULT(levels, bench.client.fetchLevels(definition));
    const EscalationLevel &level = levels->items.constFirst();
    QCOMPARE(level.id, 1);
    QVERIFY(level.mode == EscalationLevel::Mode::ErrorDuration);
    QVERIFY(level.active && level.includeTraceRoute);
    QCOMPARE(level.thresholdErrorCount, 3);
    QCOMPARE(level.thresholdMinutes, 15);
    QCOMPARE(level.numberOfReminders, 2);
    QCOMPARE(level.reminderDelayMinutes, 30);
    QCOMPARE(level.message, u"Call them"_s);
    QCOMPARE(level.hash, u"h"_s);

    bench.server.expect(
        "GET", base + "/Member",
        Answer::json(
            200,
            QByteArray(R"([{"MonitorGuid":"m"},{"MonitorGroupGuid":"g","MonitorGuid":null}])")));
    AB_VERIFY_RESULT(members, bench.client.fetchDefinitionMembers(definition));
    QCOMPARE(members->items.size(), 2);
    QVERIFY(members->items.at(0).kind == Member::Kind::Monitor);
    QVERIFY(members->items.at(1).kind == Member::Kind::MonitorGroup);
    QCOMPARE(members->items.at(1).guid, u"g"_s);
}

void UptrendsClientTest::keepsTheReadableRows()
{
    Bench bench;
    bench.server.expect(
        "GET", "/v4/AlertDefinition",
        Answer::json(200,
                     QByteArray(R"([{"AlertDefinitionGuid":"a","AlertName":"One","IsActive":true},
                            "text", null, {"AlertName":"no guid"}, {"AlertDefinitionGuid":"b","AlertName":7},
                            {"AlertDefinitionGuid":"a","AlertName":"One again"},{"AlertDefinitionGuid":"c"}])")));
    AB_VERIFY_RESULT(definitions, bench.client.fetchAlertDefinitions());
    QCOMPARE(definitions->items.size(), 2);
    QCOMPARE(definitions->items.at(0).name, u"One"_s);
    QVERIFY(definitions->items.at(0).active);
    QCOMPARE(definitions->items.at(1).guid, u"c"_s);
    QStringList paths;
    for (const ApiError &error : definitions->unreadable) {
        QCOMPARE(error.kind, Kind::BadResponse);
        QCOMPARE(error.service, ApiError::Service::UptrendsApi);
        paths.append(error.jsonPath);
    }
    QCOMPARE(paths,
             QStringList({u"[1]"_s, u"[2]"_s, u"[3].AlertDefinitionGuid"_s, u"[4].AlertName"_s}));
}

void UptrendsClientTest::keepsUnknownEnumText()
{
    Bench bench;
    bench.server.expect(
        "GET", "/v4/Integration",
        Answer::json(200, QByteArray(R"([{"IntegrationGuid":"i","Type":"Teams","Name":"T"},
                            {"IntegrationGuid":"j","Type":"PagerDuty","Name":"P"}])")));
    AB_VERIFY_RESULT(integrations, bench.client.fetchIntegrations());
    QCOMPARE(integrations->items.at(0).type, u"Teams"_s);
    QVERIFY(!integrations->items.at(0).isPagerDuty());
    QVERIFY(integrations->items.at(1).isPagerDuty());

    bench.server.expect(
        "GET", "/v4/AlertDefinition/" + definition.toLatin1() + "/EscalationLevel",
        Answer::json(
            200,
            QByteArray(
                R"([{"Id":4,"EscalationMode":"AlertOnMood"},{"Id":5,"ThresholdMinutes":9999999999}])")));
    AB_VERIFY_RESULT(levels, bench.client.fetchLevels(definition));
    QCOMPARE(levels->items.size(), 1);
    QVERIFY(levels->items.at(0).mode == EscalationLevel::Mode::Unknown);
    QCOMPARE(levels->items.at(0).modeText, u"AlertOnMood"_s);
    QCOMPARE(levels->unreadable.constFirst().jsonPath, u"[1].ThresholdMinutes"_s);
}

void UptrendsClientTest::sendsAnAttachmentWhole()
{
    Bench bench;
    const Method &attach = method(u"attach"_s);
    const Method &update = method(u"update"_s);
    bench.server.expect(attach.verb, attach.path, attach.good);
    bench.server.expect(update.verb, update.path, update.good);
    AB_VERIFY_RESULT(attached,
                     bench.client.attach(definition, 2, {integration, true, true, false, {}}));
    AB_VERIFY_RESULT(updated,
                     bench.client.updateAttachment(definition, 2, integration, {false, {}, true}));
    // Exactly these: fields of other integration types are refused.
    QCOMPARE(bench.server.requests().at(0).json(), QJsonObject({{u"IntegrationGuid"_s, integration},
                                                                {u"IsActive"_s, true},
                                                                {u"SendOkAlerts"_s, true},
                                                                {u"SendReminderAlerts"_s, false}}));
    QCOMPARE(bench.server.requests().at(1).json(), QJsonObject({{u"IntegrationGuid"_s, integration},
                                                                {u"IsActive"_s, false},
                                                                {u"SendReminderAlerts"_s, true}}));
    QCOMPARE(bench.server.requests().at(0).headers.value("content-type"), "application/json");
}

void UptrendsClientTest::sendsTheDetailsOfAnAttachment()
{
    Bench bench;
    const Method &attach = method(u"attach"_s);
    const Method &update = method(u"update"_s);
    bench.server.expect(attach.verb, attach.path, attach.good);
    bench.server.expect(update.verb, update.path, QList<Answer> {update.good, update.good});
    uptrends::LevelIntegration attachment {integration, true, true, false, {}};
    attachment.details.extraEmailAddresses = QStringList {u"a@example.com"_s};
    AB_VERIFY_RESULT(attached, bench.client.attach(definition, 2, attachment));
    uptrends::AttachmentDetails links;
    links.serviceLinks = QList<uptrends::ServiceLink>(); // none is a value: it clears them
    AB_VERIFY_RESULT(cleared, bench.client.updateAttachment(definition, 2, integration, {}, links));
    uptrends::AttachmentDetails variables;
    variables.variables = QMap<QString, QString> {{u"room"_s, u"shop"_s}, {u"severity"_s, {}}};
    AB_VERIFY_RESULT(varied,
                     bench.client.updateAttachment(definition, 2, integration, {}, variables));
    const QJsonObject sent = bench.server.requests().at(0).json();
    QCOMPARE(sent.value("ExtraEmailAddresses"_L1), QJsonValue(QJsonArray {u"a@example.com"_s}));
    QCOMPARE(sent.value("ExtraEmailAddressesSpecified"_L1), QJsonValue(true));
    QVERIFY(!sent.contains("StatusHubServiceList"_L1) && !sent.contains("VariableValues"_L1));
    QCOMPARE(bench.server.requests().at(1).json(),
             QJsonObject({{u"IntegrationGuid"_s, integration},
                          {u"StatusHubServiceList"_s, QJsonArray()},
                          {u"StatusHubServiceListSpecified"_s, true}}));
    QCOMPARE(bench.server.requests().at(2).json(),
             QJsonObject({{u"IntegrationGuid"_s, integration},
                          {u"VariableValues"_s,
                           QJsonObject {{u"room"_s, u"shop"_s}, {u"severity"_s, QString()}}}}));
}

void UptrendsClientTest::readsTheDetailsOfAnAttachment_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QJsonObject>("details");
    QTest::addRow("addresses with commas")
        << QByteArray(R"("Type": "Email", "ExtraEmailAddresses": "b@example.com , a@example.com")")
        << QJsonObject {
               {u"ExtraEmailAddresses"_s, QJsonArray {u"a@example.com"_s, u"b@example.com"_s}}};
    QTest::addRow("no address") << QByteArray(R"("Type": "Email", "ExtraEmailAddresses": "")")
                                << QJsonObject {{u"ExtraEmailAddresses"_s, QJsonArray()}};
    QTest::addRow("addresses not shown") << QByteArray(R"("Type": "Email")") << QJsonObject();
    QTest::addRow("null") << QByteArray(R"("Type": "Email", "ExtraEmailAddresses": null)")
                          << QJsonObject();
    QTest::addRow("another type") << QByteArray(R"("Type": "Email", "ExtraEmailAddresses": 5)")
                                  << QJsonObject();
    QTest::addRow("links, in any case")
        << QByteArray(R"("Type": "Statushub", "StatusHubServiceList":
                      [{"MonitorGuid": "AB", "IntegrationServiceGuid": "CD"}])")
        << QJsonObject {{u"StatusHubServiceList"_s,
                         QJsonArray {QJsonObject {{u"MonitorGuid"_s, u"ab"_s},
                                                  {u"IntegrationServiceGuid"_s, u"cd"_s}}}}};
    QTest::addRow("a link without its monitor")
        << QByteArray(R"("Type": "Statushub", "StatusHubServiceList":
                      [{"IntegrationServiceGuid": "CD"}])")
        << QJsonObject();
    QTest::addRow("variables")
        << QByteArray(
               R"("Type": "GenericWebhook", "VariableValues": {"n": 5, "t": "x", "e": null})")
        << QJsonObject {{u"VariableValues"_s,
                         QJsonObject {{u"n"_s, u"5"_s}, {u"t"_s, u"x"_s}, {u"e"_s, QString()}}}};
    QTest::addRow("of another kind")
        << QByteArray(R"("Type": "PagerDuty", "StatusHubServiceList": [], "VariableValues": {},
                      "ExtraEmailAddresses": "a@example.com")")
        << QJsonObject();
}

void UptrendsClientTest::readsTheDetailsOfAnAttachment()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QJsonObject, details);
    const auto json = QJsonDocument::fromJson(R"({"IntegrationGuid": "g", )" + answer + '}');
    const auto read = uptrends::levelIntegrationFromJson(json.object());
    QVERIFY(read);
    QCOMPARE(toJson(read->details), details);
    // The account's own list says nothing about a level.
    QVERIFY(uptrends::integrationFromJson(json.object())->details.isEmpty());
}

void UptrendsClientTest::repeatsReadingAndDetaching()
{
    Bench bench;
    const Method &detach = method(u"detach"_s);
    bench.server.expect("GET", "/v4/Account",
                        QList<Answer> {Answer::empty(503), method(u"account"_s).good});
    bench.server.expect(detach.verb, detach.path,
                        QList<Answer> {Answer::failing(Fault::Drop), detach.good});
    AB_VERIFY_RESULT(account, bench.client.fetchAccount());
    AB_VERIFY_RESULT(detached, bench.client.detach(definition, 2, integration));
    QVERIFY(bench.server.allUsed());
}

void UptrendsClientTest::neverRepeatsAnAttachment()
{
    Bench bench;
    const Method &attach = method(u"attach"_s);
    bench.server.expect(attach.verb, attach.path, Answer::failing(Fault::Drop));
    const auto attached = test::waitFor(
        bench.client.attach(definition, 2, {integration, true, true, false, {}}));
    QVERIFY(!attached);
    QVERIFY(attached.error().outcomeUnknown);
    QCOMPARE(bench.server.requests().size(), 1);
}

void UptrendsClientTest::registersWithTheOperatorsLogin()
{
    Bench bench;
    const QByteArray target = "/v4/Register?description=Alertbridge%20on%20R%26D%20%C3%A9";
    bench.server.expect(
        "POST", target,
        Answer::json(
            201, QByteArray(R"({"UserName":"0123456789abcdef0123456789abcdef","Password":"secret",
                            "AccountId":"299840","OperatorName":"Bea","status":"OK"})")));
    bench.server.expect("GET", "/v4/Account", method(u"account"_s).good);
    AB_VERIFY_RESULT(registration,
                     bench.client.registerApiUser({Secret("bea@example.com"), Secret("login")},
                                                  u"Alertbridge on R&D é"_s));
    QCOMPARE(registration->userName.reveal(), "0123456789abcdef0123456789abcdef");
    QCOMPARE(registration->password.reveal(), "secret");
    QCOMPARE(registration->accountId, u"299840"_s);
    QCOMPARE(registration->operatorName, u"Bea"_s);
    const auto &request = bench.server.requests().constFirst();
    QCOMPARE(request.target, target);
    QCOMPARE(request.headers.value("authorization"),
             "Basic " + QByteArray("bea@example.com:login").toBase64());
    QVERIFY(request.body.isEmpty());

    // The login was for that one call.
    AB_VERIFY_RESULT(account, bench.client.fetchAccount());
    QCOMPARE(bench.server.requests().at(1).headers.value("authorization"),
             "Basic " + QByteArray("api-user-canary:api-password-canary").toBase64());
}

void UptrendsClientTest::doesNotTrustA201Alone()
{
    Bench bench;
    bench.server.expect(
        "POST", "/v4/Register",
        Answer::json(
            201, QByteArray(R"({"status":"UnexpectedError","message":"Single sign-on only."})")));
    const auto registration = test::waitFor(
        bench.client.registerApiUser({Secret("a"), Secret("b")}, {}));
    QVERIFY(!registration);
    QCOMPARE(registration.error().kind, Kind::Invalid);
    QCOMPARE(registration.error().code, u"UnexpectedError"_s);
    QCOMPARE(registration.error().message, u"Single sign-on only."_s);
    QCOMPARE(bench.server.requests().constFirst().target, "/v4/Register");
}

void UptrendsClientTest::logsNoSecret()
{
    const test::LogCapture log;
    Bench bench;
    bench.server.expect(
        "GET", "/v4/Account",
        Answer::json(400, QByteArray(R"({"Messages":[{"Message":"User api-user-canary"}]})")));
    bench.server.expect(
        "POST", "/v4/Register",
        Answer::json(
            201, QByteArray(
                     R"({"UserName":"canary-user","Password":"canary-password","status":"OK"})")));
    const auto account = test::waitFor(bench.client.fetchAccount());
    QVERIFY(!account.error().message.contains("api-user-canary"_L1));
    AB_VERIFY_RESULT(registration, bench.client.registerApiUser(
                                       {Secret("bea-canary"), Secret("login-canary")}, u"x"_s));
    QVERIFY(!log.messages("alertbridge.http").isEmpty());
    QVERIFY(!log.contains(u"canary"_s));
    QVERIFY(!log.contains(
        QString::fromLatin1(QByteArray("api-user-canary:api-password-canary").toBase64())));
}

QTEST_GUILESS_MAIN(UptrendsClientTest)

#include "tst_uptrendsclient.moc"
