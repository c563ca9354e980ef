// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"
#include "core/net/connectionrules.h"
#include "tests/core/accounts/oneserver.h"
#include "tests/core/accounts/tlshosts.h"
#include "tests/support/asynctest.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using test::Answer;
using test::once;
using test::profileAt;
using test::TestServer;
using Kind = ApiError::Kind;
using Service = ApiError::Service;

class AccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoAUserTokenIs();
    void recognisesAnAccountToken();
    void knowsReadOnlyRoles_data();
    void knowsReadOnlyRoles();
    void handsOnOtherErrors_data();
    void handsOnOtherErrors();
    void sendsNothingWithoutASecret();
    void asksForSignInOnceOn401();
    void dropsAnswersToAnOlderSecret();
    void endsCallsWhenItDies();

    void switchesTheRegion_data();
    void switchesTheRegion();
    void keepsTheRegionWhereBothRefuse();
    void keepsTheRegionWhereAnAddressIsOverridden();

    void refreshesInACheck();
    void asksForSignInWhereRefreshIsRefused();
    void refreshesWhenA401IsReported();
    void joinsReportsDuringARefresh();
    void verifiesALate401();
    void doesNotRefreshForEver();
    void goesOnAfterSigningInAgain();

    void takesTheRegionFromTheAudience_data();
    void takesTheRegionFromTheAudience();
    void checksUptrends();
    void reportsUptrends401();
    void remembersSecrets();
    void prefersTheMethodOfTheProfile();
    void loadsWithNothingStored();
    void tellsThatSecretsCouldNotBeRead();
    void forgets();
    void rebuildsOnlyWhatMoved();
};

namespace {

const QByteArray abilities = R"({"abilities":["teams","urgencies"]})";
const QByteArray unauthorized = R"({"error":{"message":"Unauthorized","code":2006}})";
const QByteArray requesterError =
    R"({"error":{"message":"Bad Request","code":2000,"errors":["user-level token needed"]}})";
const QByteArray renewed =
    R"({"access_token":"renewed-access","refresh_token":"renewed-refresh","scope":"openid write","expires_in":60})";

QByteArray userJson(const QByteArray &role = "admin", const QByteArray &host = "acme.pagerduty.com")
{
    return R"({"user":{"id":"PUSER01","type":"user","name":"Ada","email":"ada@example.com","role":")"
           + role + R"(","time_zone":"UTC","html_url":"https://)" + host + R"(/users/PUSER01"}})";
}

/// A store whose entries cannot be read.
class BrokenStore : public SecretStore
{
public:
    Async<Secret> read(const QString &, SecretName) override
    {
        ApiError error;
        error.kind = Kind::SecretStore;
        return ready<Secret>(failure(error));
    }
    Async<Done> write(const QString &, SecretName, const Secret &) override
    {
        return ready<Done>(Done {});
    }
    Async<Done> remove(const QString &, SecretName) override { return ready<Done>(Done {}); }
    bool persistent() const override { return false; }
};

pagerduty::OAuthTokens oauthTokens(const QString &audience = {})
{
    pagerduty::OAuthTokens tokens;
    tokens.accessToken = Secret("first-access");
    tokens.refreshToken = Secret("first-refresh");
    tokens.audience = audience;
    return tokens;
}

/// One account, all of whose addresses lead to one server.
struct Bench
{
    TestServer server;
    HttpClient http {once(), nullptr};
    std::unique_ptr<SecretStore> secrets = makeMemoryStore();
    Account account {profileAt(server), &http, secrets.get()};
    QSignalSpy changed {&account, &Account::changed};
    QSignalSpy needed {&account, &Account::signInNeeded};
    QSignalSpy again {&account, &Account::signedInAgain};

    QByteArray authorization(qsizetype index) const
    {
        return server.requests().at(index).headers.value("authorization");
    }
    QByteArray stored(SecretName name)
    {
        return test::waitFor(secrets->read(u"profile"_s, name))->reveal();
    }
};

/// An account whose addresses are the services' own, played on this computer.
struct RegionBench
{
    test::TlsHosts hosts;
    HttpClient http {once(), nullptr};
    std::unique_ptr<SecretStore> secrets = makeMemoryStore();
    std::unique_ptr<Account> account;

    bool setUp(Region region)
    {
        if (!hosts.setUp({u"api.pagerduty.com"_s, u"api.eu.pagerduty.com"_s}))
            return false;
        ConnectionRules rules;
        rules.proxy.mode = ProxySettings::Mode::Http;
        rules.proxy.host = u"127.0.0.1"_s;
        rules.proxy.port = hosts.serverPort();
        rules.authorities = {hosts.certificate()};
        http.setConnectionRules(rules);
        Profile profile;
        profile.id = u"profile"_s;
        profile.region = region;
        account = std::make_unique<Account>(profile, &http, secrets.get());
        account->usePagerDutyToken(Secret("regional-token"));
        return true;
    }
};

} // namespace

void AccountTest::initTestCase()
{
    qRegisterMetaType<ApiError::Service>();
}

void AccountTest::tellsWhoAUserTokenIs()
{
    Bench bench;
    bench.server.expect("GET", "/abilities", Answer::json(200, abilities));
    bench.server.expect("GET", "/users/me", Answer::json(200, userJson()));
    bench.account.usePagerDutyToken(Secret("user-token"));
    QVERIFY(bench.account.hasPagerDuty());
    QVERIFY(!bench.account.pagerDutyIdentity());
    QCOMPARE(bench.account.pagerDuty()->from(), u"from@example.com"_s);
    AB_VERIFY_RESULT(identity, bench.account.checkPagerDuty());
    QVERIFY(!identity->accountToken);
    QCOMPARE(identity->user.name, u"Ada"_s);
    QCOMPARE(identity->abilities, QStringList({u"teams"_s, u"urgencies"_s}));
    QVERIFY(identity->maySetUp && !identity->regionSwitched);
    QCOMPARE(bench.authorization(0), "Token token=user-token");
    QCOMPARE(bench.account.pagerDuty()->from(), u"ada@example.com"_s);
    QCOMPARE(bench.account.pagerDutyIdentity()->user.id, u"PUSER01"_s);
    QVERIFY(bench.account.profile().regionFound);
    QCOMPARE(bench.changed.size(), 2);
    QCOMPARE(bench.needed.size(), 0);
}

void AccountTest::recognisesAnAccountToken()
{
    Bench bench;
    bench.server.expect("GET", "/abilities", Answer::json(200, abilities));
    bench.server.expect("GET", "/users/me", Answer::json(400, requesterError));
    bench.account.usePagerDutyToken(Secret("account-token"));
    AB_VERIFY_RESULT(identity, bench.account.checkPagerDuty());
    QVERIFY(identity->accountToken);
    QVERIFY(identity->maySetUp);
    QCOMPARE(bench.account.pagerDuty()->from(), u"from@example.com"_s);
}

void AccountTest::knowsReadOnlyRoles_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<bool>("maySetUp");
    for (const char *role :
         {"admin", "owner", "user", "limited_user", "restricted_access", "a_new_role"})
        QTest::newRow(role) << QByteArray(role) << true;
    for (const char *role : {"observer", "read_only_user", "read_only_limited_user"})
        QTest::newRow(role) << QByteArray(role) << false;
}

void AccountTest::knowsReadOnlyRoles()
{
    QFETCH(QByteArray, role);
    QFETCH(bool, maySetUp);
    Bench bench;
    bench.server.expect("GET", "/abilities", Answer::json(200, abilities));
    bench.server.expect("GET", "/users/me", Answer::json(200, userJson(role)));
    bench.account.usePagerDutyToken(Secret("user-token"));
    AB_VERIFY_RESULT(identity, bench.account.checkPagerDuty());
    QCOMPARE(identity->maySetUp, maySetUp);
}

void AccountTest::handsOnOtherErrors_data()
{
    QTest::addColumn<int>("abilitiesStatus");
    QTest::addColumn<int>("userStatus");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("abilities 402") << 402 << 200 << Kind::PaymentRequired;
    QTest::newRow("abilities 403") << 403 << 200 << Kind::Forbidden;
    QTest::newRow("abilities 500") << 500 << 200 << Kind::Server;
    QTest::newRow("user 401") << 200 << 401 << Kind::Unauthorized;
    QTest::newRow("user 403") << 200 << 403 << Kind::Forbidden;
    QTest::newRow("user 503") << 200 << 503 << Kind::Server;
}

void AccountTest::handsOnOtherErrors()
{
    QFETCH(int, abilitiesStatus);
    QFETCH(int, userStatus);
    QFETCH(Kind, kind);
    Bench bench;
    bench.server.expect("GET", "/abilities", Answer::json(abilitiesStatus, abilities));
    bench.server.always("GET", "/users/me", Answer::json(userStatus, unauthorized));
    bench.account.usePagerDutyToken(Secret("user-token"));
    const auto identity = test::waitFor(bench.account.checkPagerDuty());
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, kind);
    QVERIFY(!bench.account.pagerDutyIdentity());
    QCOMPARE(bench.needed.size(), kind == Kind::Unauthorized ? 1 : 0);
}

void AccountTest::sendsNothingWithoutASecret()
{
    Bench bench;
    QVERIFY(!bench.account.hasPagerDuty() && !bench.account.hasUptrends());
    const auto pagerDuty = test::waitFor(bench.account.checkPagerDuty());
    QCOMPARE(pagerDuty.error().kind, Kind::Unauthorized);
    QCOMPARE(pagerDuty.error().service, Service::PagerDutyApi);
    QCOMPARE(pagerDuty.error().code, u"no_credential"_s);
    const auto uptrends = test::waitFor(bench.account.checkUptrends());
    QCOMPARE(uptrends.error().code, u"no_credential"_s);
    QCOMPARE(uptrends.error().service, Service::UptrendsApi);
    QCOMPARE(bench.server.requests().size(), 0);
}

void AccountTest::asksForSignInOnceOn401()
{
    Bench bench;
    bench.server.always("GET", "/abilities", Answer::json(401, unauthorized));
    bench.account.usePagerDutyToken(Secret("revoked"));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(test::waitFor(bench.account.checkPagerDuty()).error().kind, Kind::Unauthorized);
    bench.account.reportUnauthorized(Service::PagerDutyApi);
    QCOMPARE(bench.needed.size(), 1);
    QCOMPARE(bench.needed.at(0).at(0).value<Service>(), Service::PagerDutyApi);
    QCOMPARE(bench.server.requests().size(), 3);
}

void AccountTest::dropsAnswersToAnOlderSecret()
{
    Bench bench;
    bench.server.expect("GET", "/abilities",
                        Answer::json(200, abilities).after(std::chrono::milliseconds(400)));
    bench.account.usePagerDutyToken(Secret("old"));
    const auto check = bench.account.checkPagerDuty();
    QTRY_COMPARE(bench.server.requests().size(), 1);
    bench.account.usePagerDutyToken(Secret("new"));
    QCOMPARE(test::waitFor(check).error().kind, Kind::Cancelled);
    QVERIFY(!bench.account.pagerDutyIdentity());
}

void AccountTest::endsCallsWhenItDies()
{
    TestServer server;
    server.always("GET", "/abilities", Answer::failing(Answer::Fault::Hold));
    server.always("GET", "/v4/Account", Answer::failing(Answer::Fault::Hold));
    HttpClient http;
    const auto secrets = makeMemoryStore();
    auto account = std::make_unique<Account>(profileAt(server), &http, secrets.get());
    account->usePagerDutyToken(Secret("token"));
    account->useUptrends({Secret("user"), Secret("password")});
    const auto pagerDuty = account->checkPagerDuty();
    const auto uptrends = account->checkUptrends();
    const auto loading = account->loadSecrets();
    account.reset();
    QCOMPARE(test::waitFor(pagerDuty).error().kind, Kind::Cancelled);
    QCOMPARE(test::waitFor(uptrends).error().kind, Kind::Cancelled);
    QCOMPARE(test::waitFor(loading).error().kind, Kind::Cancelled);
}

void AccountTest::switchesTheRegion_data()
{
    QTest::addColumn<Region>("before");
    QTest::addColumn<QByteArray>("webHost");
    QTest::addColumn<bool>("usAnswers");
    QTest::addColumn<QStringList>("requests");
    const QString us = u"api.pagerduty.com"_s;
    const QString eu = u"api.eu.pagerduty.com"_s;
    QTest::newRow("US refuses") << Region::Us << QByteArray("acme.eu.pagerduty.com") << false
                                << QStringList {us + " /abilities"_L1, eu + " /abilities"_L1,
                                                eu + " /users/me"_L1};
    QTest::newRow("EU refuses") << Region::Eu << QByteArray("acme.pagerduty.com") << true
                                << QStringList {eu + " /abilities"_L1, us + " /abilities"_L1,
                                                us + " /users/me"_L1};
    QTest::newRow("US answers for EU") << Region::Us << QByteArray("acme.eu.pagerduty.com") << true
                                       << QStringList {us + " /abilities"_L1, us + " /users/me"_L1};
}

void AccountTest::switchesTheRegion()
{
    QFETCH(Region, before);
    QFETCH(QByteArray, webHost);
    QFETCH(bool, usAnswers);
    QFETCH(QStringList, requests);
    RegionBench bench;
    if (!bench.setUp(before))
        QSKIP("A certificate for the test could not be made: is openssl installed?");
    const Region after = before == Region::Us ? Region::Eu : Region::Us;
    bench.hosts.answer(u"api.pagerduty.com"_s, "/abilities", usAnswers ? 200 : 401,
                       usAnswers ? abilities : unauthorized);
    bench.hosts.answer(u"api.eu.pagerduty.com"_s, "/abilities", usAnswers ? 401 : 200,
                       usAnswers ? unauthorized : abilities);
    bench.hosts.answer(u"api.pagerduty.com"_s, "/users/me", 200, userJson("admin", webHost));
    bench.hosts.answer(u"api.eu.pagerduty.com"_s, "/users/me", 200, userJson("admin", webHost));
    QSignalSpy needed(bench.account.get(), &Account::signInNeeded);

    AB_VERIFY_RESULT(identity, bench.account->checkPagerDuty());
    QVERIFY(identity->regionSwitched);
    QVERIFY(identity->region == after);
    QVERIFY(bench.account->profile().region == after);
    QVERIFY(bench.account->profile().regionFound);
    QCOMPARE(bench.account->pagerDuty()->baseUrl(),
             bench.account->profile().url(EndpointName::PagerDutyApi));
    QCOMPARE(bench.account->pagerDuty()->from(), u"ada@example.com"_s);
    QVERIFY(bench.account->pagerDutyIdentity());
    QCOMPARE(bench.hosts.requests(), requests);
    QCOMPARE(needed.size(), 0);
}

void AccountTest::keepsTheRegionWhereBothRefuse()
{
    RegionBench bench;
    if (!bench.setUp(Region::Us))
        QSKIP("A certificate for the test could not be made: is openssl installed?");
    bench.hosts.answer(u"api.pagerduty.com"_s, "/abilities", 401, unauthorized);
    bench.hosts.answer(u"api.eu.pagerduty.com"_s, "/abilities", 500, "{}");
    const auto identity = test::waitFor(bench.account->checkPagerDuty());
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, Kind::Unauthorized);
    QCOMPARE(identity.error().host, u"api.pagerduty.com"_s);
    QVERIFY(bench.account->profile().region == Region::Us);
    QVERIFY(!bench.account->profile().regionFound);
    QCOMPARE(bench.hosts.requests().size(), 2);
}

void AccountTest::keepsTheRegionWhereAnAddressIsOverridden()
{
    Bench bench;
    bench.server.expect("GET", "/abilities", Answer::json(200, abilities));
    bench.server.expect("GET", "/users/me",
                        Answer::json(200, userJson("admin", "acme.eu.pagerduty.com")));
    bench.account.usePagerDutyToken(Secret("user-token"));
    AB_VERIFY_RESULT(identity, bench.account.checkPagerDuty());
    QVERIFY(identity->region == Region::Us);
    QVERIFY(!identity->regionSwitched);
}

void AccountTest::refreshesInACheck()
{
    Bench bench;
    bench.server.expect(
        "GET", "/abilities",
        QList<Answer> {Answer::json(401, unauthorized), Answer::json(200, abilities)});
    bench.server.expect("POST", "/oauth/token", Answer::json(200, renewed));
    bench.server.expect("GET", "/users/me", Answer::json(200, userJson()));
    bench.account.usePagerDutyOAuth(oauthTokens());
    AB_VERIFY_RESULT(identity, bench.account.checkPagerDuty());
    QCOMPARE(bench.authorization(0), "Bearer first-access");
    QVERIFY(bench.server.requests().at(1).body.contains("refresh_token=first-refresh"));
    QCOMPARE(bench.authorization(2), "Bearer renewed-access");
    QCOMPARE(bench.stored(SecretName::PagerDutyOAuthAccess), "renewed-access");
    QCOMPARE(bench.stored(SecretName::PagerDutyOAuthRefresh), "renewed-refresh");
    QCOMPARE(bench.needed.size(), 0);
    QCOMPARE(bench.again.size(), 0);
}

void AccountTest::asksForSignInWhereRefreshIsRefused()
{
    Bench bench;
    bench.server.expect("GET", "/abilities", Answer::json(401, unauthorized));
    bench.server.expect("POST", "/oauth/token",
                        Answer::json(400, QByteArray(R"({"error":"invalid_grant"})")));
    bench.account.usePagerDutyOAuth(oauthTokens());
    const auto identity = test::waitFor(bench.account.checkPagerDuty());
    QCOMPARE(identity.error().kind, Kind::Unauthorized);
    QCOMPARE(bench.needed.size(), 1);
    QCOMPARE(bench.stored(SecretName::PagerDutyOAuthRefresh), "");
}

void AccountTest::refreshesWhenA401IsReported()
{
    Bench bench;
    bench.server.expect("POST", "/oauth/token", Answer::json(200, renewed));
    bench.account.usePagerDutyOAuth(oauthTokens());
    bench.account.reportUnauthorized(Service::PagerDutyApi);
    QTRY_COMPARE(bench.again.size(), 1);
    QCOMPARE(bench.again.at(0).at(0).value<Service>(), Service::PagerDutyApi);
    QCOMPARE(bench.needed.size(), 0);
    QCOMPARE(bench.stored(SecretName::PagerDutyOAuthAccess), "renewed-access");
}

void AccountTest::joinsReportsDuringARefresh()
{
    Bench bench;
    bench.server.expect(
        "GET", "/abilities",
        QList<Answer> {Answer::json(401, unauthorized), Answer::json(200, abilities)});
    bench.server.expect("GET", "/users/me", Answer::json(200, userJson()));
    bench.server.expect("POST", "/oauth/token",
                        Answer::json(200, renewed).after(std::chrono::milliseconds(30)));
    bench.account.usePagerDutyOAuth(oauthTokens());
    for (int i = 0; i < 5; ++i)
        bench.account.reportUnauthorized(Service::PagerDutyApi);
    AB_VERIFY_RESULT(identity, bench.account.checkPagerDuty());
    QCOMPARE(bench.server.count("POST", "/oauth/token"), 1);
    QCOMPARE(bench.again.size(), 1);
    QCOMPARE(bench.needed.size(), 0);
}

void AccountTest::verifiesALate401()
{
    Bench bench;
    bench.server.expect("POST", "/oauth/token", Answer::json(200, renewed));
    bench.server.expect("GET", "/abilities", Answer::json(200, abilities));
    bench.account.usePagerDutyOAuth(oauthTokens());
    bench.account.reportUnauthorized(Service::PagerDutyApi);
    QTRY_COMPARE(bench.again.size(), 1);
    // The answer to a request that left with the old token.
    bench.account.reportUnauthorized(Service::PagerDutyApi);
    QTRY_COMPARE(bench.again.size(), 2);
    QCOMPARE(bench.needed.size(), 0);
}

void AccountTest::doesNotRefreshForEver()
{
    Bench bench;
    bench.server.expect("POST", "/oauth/token", Answer::json(200, renewed));
    bench.server.always("GET", "/abilities", Answer::json(401, unauthorized));
    bench.account.usePagerDutyOAuth(oauthTokens());
    const auto identity = test::waitFor(bench.account.checkPagerDuty());
    QCOMPARE(identity.error().kind, Kind::Unauthorized);
    QTRY_COMPARE(bench.needed.size(), 1);
    QCOMPARE(bench.server.count("POST", "/oauth/token"), 1);
}

void AccountTest::goesOnAfterSigningInAgain()
{
    Bench bench;
    bench.account.usePagerDutyToken(Secret("revoked"));
    bench.account.reportUnauthorized(Service::PagerDutyApi);
    bench.account.reportUnauthorized(Service::UptrendsApi);
    QCOMPARE(bench.needed.size(), 2);
    bench.account.usePagerDutyToken(Secret("fresh"));
    bench.account.useUptrends({Secret("user"), Secret("password")});
    QCOMPARE(bench.again.size(), 2);
    QCOMPARE(bench.again.at(1).at(0).value<Service>(), Service::UptrendsApi);
    bench.account.reportUnauthorized(Service::PagerDutyApi);
    QCOMPARE(bench.needed.size(), 3);
}

void AccountTest::takesTheRegionFromTheAudience_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<Region>("before");
    QTest::addColumn<Region>("after");
    QTest::addColumn<bool>("found");
    QTest::newRow("EU") << u"https://api.eu.pagerduty.com"_s << Region::Us << Region::Eu << true;
    QTest::newRow("US") << u"https://api.pagerduty.com"_s << Region::Eu << Region::Us << true;
    QTest::newRow("none") << QString() << Region::Eu << Region::Eu << false;
    QTest::newRow("other") << u"https://api.eu.pagerduty.com.evil.example"_s << Region::Us
                           << Region::Us << false;
}

void AccountTest::takesTheRegionFromTheAudience()
{
    QFETCH(QString, audience);
    QFETCH(Region, before);
    QFETCH(Region, after);
    QFETCH(bool, found);
    HttpClient http;
    const auto secrets = makeMemoryStore();
    Profile profile;
    profile.id = u"profile"_s;
    profile.region = before;
    Account account(profile, &http, secrets.get());
    account.usePagerDutyOAuth(oauthTokens(audience));
    QVERIFY(account.profile().region == after);
    QCOMPARE(account.profile().regionFound, found);
    QCOMPARE(account.pagerDuty()->baseUrl(), account.profile().url(EndpointName::PagerDutyApi));
}

void AccountTest::checksUptrends()
{
    Bench bench;
    bench.server.expect("GET", "/v4/Account",
                        Answer::json(200, QByteArray(R"({"AccountId":"299840"})")));
    bench.server.expect(
        "GET", "/v4/Integration",
        Answer::json(
            200,
            QByteArray(
                R"([{"IntegrationGuid":"i","Type":"Email"},{"IntegrationGuid":"j","Type":"PagerDuty"}])")));
    bench.account.useUptrends({Secret("user"), Secret("password")});
    QVERIFY(bench.account.hasUptrends());
    AB_VERIFY_RESULT(identity, bench.account.checkUptrends());
    QCOMPARE(identity->account.accountId, u"299840"_s);
    QCOMPARE(identity->integrationsVisible, 2);
    QCOMPARE(bench.account.uptrendsIdentity()->account.accountId, u"299840"_s);
    QCOMPARE(bench.authorization(0), "Basic " + QByteArray("user:password").toBase64());
}

void AccountTest::reportsUptrends401()
{
    Bench bench;
    bench.server.always("GET", "/v4/Account", Answer::empty(401));
    bench.account.useUptrends({Secret("user"), Secret("wrong")});
    QCOMPARE(test::waitFor(bench.account.checkUptrends()).error().kind, Kind::Unauthorized);
    QCOMPARE(test::waitFor(bench.account.checkUptrends()).error().kind, Kind::Unauthorized);
    QCOMPARE(bench.needed.size(), 1);
    QCOMPARE(bench.needed.at(0).at(0).value<Service>(), Service::UptrendsApi);
    QVERIFY(!bench.account.uptrendsIdentity());
}

void AccountTest::remembersSecrets()
{
    Bench bench;
    bench.account.usePagerDutyToken(Secret("kept-token"));
    bench.account.useUptrends({Secret("kept-user"), Secret("kept-password")});
    Account later(bench.account.profile(), &bench.http, bench.secrets.get());
    QVERIFY(!later.hasPagerDuty());
    AB_VERIFY_RESULT(loaded, later.loadSecrets());
    QVERIFY(later.hasPagerDuty() && later.hasUptrends());
    bench.server.expect("GET", "/abilities", Answer::json(200, abilities));
    AB_VERIFY_RESULT(found, later.pagerDuty()->fetchAbilities());
    QCOMPARE(bench.authorization(0), "Token token=kept-token");
}

void AccountTest::prefersTheMethodOfTheProfile()
{
    Bench bench;
    bench.server.always("GET", "/abilities", Answer::json(200, abilities));
    test::waitFor(
        bench.secrets->write(u"profile"_s, SecretName::PagerDutyToken, Secret("the-token")));
    test::waitFor(
        bench.secrets->write(u"profile"_s, SecretName::PagerDutyOAuthAccess, Secret("the-access")));
    AB_VERIFY_RESULT(first, bench.account.loadSecrets());
    AB_VERIFY_RESULT(firstCall, bench.account.pagerDuty()->fetchAbilities());
    QCOMPARE(bench.authorization(0), "Bearer the-access");

    Profile profile = profileAt(bench.server);
    profile.signInMethod = Profile::SignInMethod::Token;
    Account other(profile, &bench.http, bench.secrets.get());
    AB_VERIFY_RESULT(second, other.loadSecrets());
    AB_VERIFY_RESULT(secondCall, other.pagerDuty()->fetchAbilities());
    QCOMPARE(bench.authorization(1), "Token token=the-token");
}

void AccountTest::loadsWithNothingStored()
{
    Bench bench;
    AB_VERIFY_RESULT(loaded, bench.account.loadSecrets());
    QVERIFY(!bench.account.hasPagerDuty() && !bench.account.hasUptrends());

    // What is typed while they load is newer.
    test::waitFor(bench.secrets->write(u"profile"_s, SecretName::PagerDutyToken, Secret("older")));
    const auto loading = bench.account.loadSecrets();
    bench.account.usePagerDutyToken(Secret("newer"));
    QVERIFY(test::waitFor(loading));
    bench.server.expect("GET", "/abilities", Answer::json(200, abilities));
    AB_VERIFY_RESULT(call, bench.account.pagerDuty()->fetchAbilities());
    QCOMPARE(bench.authorization(0), "Token token=newer");
}

void AccountTest::tellsThatSecretsCouldNotBeRead()
{
    const TestServer server;
    HttpClient http;
    BrokenStore secrets;
    Account account(profileAt(server), &http, &secrets);
    const auto loaded = test::waitFor(account.loadSecrets());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Kind::SecretStore);
}

void AccountTest::forgets()
{
    Bench bench;
    bench.account.usePagerDutyOAuth(oauthTokens());
    bench.account.useUptrends({Secret("user"), Secret("password")});
    bench.account.forgetPagerDuty();
    bench.account.forgetUptrends();
    QVERIFY(!bench.account.hasPagerDuty() && !bench.account.hasUptrends());
    for (const SecretName name : {SecretName::PagerDutyToken, SecretName::PagerDutyOAuthAccess,
                                  SecretName::PagerDutyOAuthRefresh, SecretName::UptrendsUser,
                                  SecretName::UptrendsPassword})
        QCOMPARE(bench.stored(name), "");
    QCOMPARE(bench.again.size(), 0);
}

void AccountTest::rebuildsOnlyWhatMoved()
{
    Bench bench;
    bench.account.usePagerDutyToken(Secret("user-token"));
    const QPointer before = bench.account.pagerDuty();
    const QPointer events = bench.account.events();
    const QPointer uptrends = bench.account.uptrends();
    Profile profile = bench.account.profile();
    profile.name = u"Renamed"_s;
    bench.account.updateProfile(profile);
    QCOMPARE(bench.account.pagerDuty(), before.get());

    TestServer other;
    other.expect("GET", "/abilities", Answer::json(200, abilities));
    profile.endpoints.set(EndpointName::PagerDutyApi, other.url());
    bench.account.updateProfile(profile);
    QVERIFY(bench.account.pagerDuty() != before.get());
    QCOMPARE(bench.account.events(), events.get());
    QCOMPARE(bench.account.uptrends(), uptrends.get());
    AB_VERIFY_RESULT(call, bench.account.pagerDuty()->fetchAbilities());
    QCOMPARE(other.requests().constFirst().headers.value("authorization"),
             "Token token=user-token");
    QVERIFY(!before);
}

QTEST_GUILESS_MAIN(AccountTest)

#include "tst_account.moc"
