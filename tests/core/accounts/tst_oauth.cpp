// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/idtoken.h"
#include "core/pagerduty/oauth.h"
#include "core/pagerduty/pkce.h"
#include "tests/support/asynctest.h"
#include "tests/support/logcapture.h"
#include "tests/support/testserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;
using pagerduty::OAuthAttempt;
using pagerduty::OAuthTokens;
using test::Answer;
using test::TestServer;

class OAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesTheChallengeOfTheRfc();
    void makesLongRandomVerifiers();
    void buildsTheAuthorizeUrl();
    void recognisesItsRedirect_data();
    void recognisesItsRedirect();
    void tradesTheCode();
    void refusesARedirect_data();
    void refusesARedirect();
    void worksOnceOnly();
    void isBurntByAWrongState();
    void explainsARefusedCode_data();
    void explainsARefusedCode();
    void refusesTokens_data();
    void refusesTokens();
    void acceptsTokens_data();
    void acceptsTokens();
    void endsWithTheAttempt();
    void canBeStopped();
    void refreshes();
    void refreshAsksForSignIn_data();
    void refreshAsksForSignIn();
    void readsIdTokens();
    void knowsIssuers_data();
    void knowsIssuers();
    void logsNoSecret();
};

namespace {

const QString clientId = u"5f2c-client"_s;
const QUrl redirectUri(u"http://127.0.0.1:8976/callback"_s);

HttpClient::Options quick()
{
    HttpClient::Options options;
    options.attempts = 2;
    options.firstBackoff = std::chrono::milliseconds(1);
    options.backoffCap = std::chrono::milliseconds(2);
    return options;
}

QString idToken(const QJsonObject &claims)
{
    const auto encoded = [](const QByteArray &part) {
        return QString::fromLatin1(
            part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return encoded("{\"alg\":\"RS256\"}") + u'.'
           + encoded(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + u'.'
           + encoded("signature");
}

QJsonObject claims()
{
    return {{u"iss"_s, u"https://identity.pagerduty.com/global/oauth/anonymous"_s},
            {u"aud"_s, QJsonArray {u"https://api.eu.pagerduty.com"_s, clientId}},
            {u"subdomain"_s, u"acme"_s}};
}

QJsonObject tokens()
{
    return {{u"client_info"_s, u"prefix_legacy_service_region"_s},
            {u"id_token"_s, idToken(claims())},
            {u"token_type"_s, u"bearer"_s},
            {u"access_token"_s, u"pdus+_0Xcanary-access"_s},
            {u"refresh_token"_s, u"pdus+_1Xcanary-refresh"_s},
            {u"scope"_s, u"openid write"_s},
            {u"expires_in"_s, 864000}};
}

QJsonObject changed(QJsonObject object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    return object;
}

QString stateOf(const OAuthAttempt &attempt)
{
    return QUrlQuery(attempt.authorizeUrl()).queryItemValue(u"state"_s, QUrl::FullyDecoded);
}

QUrl redirectedWith(const QString &query)
{
    QUrl url = redirectUri;
    url.setQuery(query);
    return url;
}

QUrl goodRedirect(const OAuthAttempt &attempt)
{
    return redirectedWith("code=the-code&state="_L1 + stateOf(attempt));
}

QHash<QByteArray, QByteArray> formOf(const QByteArray &body)
{
    QHash<QByteArray, QByteArray> fields;
    const QList<QByteArray> parts = body.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        fields.insert(part.left(equals), QByteArray::fromPercentEncoding(part.mid(equals + 1)));
    }
    return fields;
}

} // namespace

void OAuthTest::derivesTheChallengeOfTheRfc()
{
    // RFC 7636, appendix B.
    QCOMPARE(pagerduty::pkce::challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void OAuthTest::makesLongRandomVerifiers()
{
    static const QRegularExpression unreserved(u"^[A-Za-z0-9_-]+$"_s);
    const QByteArray verifier = pagerduty::pkce::newVerifier();
    QCOMPARE(verifier.size(), 128);
    QVERIFY(unreserved.match(QString::fromLatin1(verifier)).hasMatch());
    QVERIFY(verifier != pagerduty::pkce::newVerifier());
    QCOMPARE(pagerduty::pkce::newState().size(), 43);
    QVERIFY(pagerduty::pkce::newState() != pagerduty::pkce::newState());
}

void OAuthTest::buildsTheAuthorizeUrl()
{
    HttpClient http;
    const OAuthAttempt attempt(&http, QUrl(u"https://identity.pagerduty.com/"_s), u"id+&=é"_s,
                               redirectUri);
    const QUrl url = attempt.authorizeUrl();
    QVERIFY(url.isValid());
    const QByteArray encoded = url.toEncoded();
    QVERIFY2(
        encoded.startsWith("https://identity.pagerduty.com/oauth/authorize?response_type=code&"),
        encoded.constData());
    QVERIFY(encoded.contains("&client_id=id%2B%26%3D%C3%A9&"));
    QVERIFY(encoded.contains("&redirect_uri=http%3A%2F%2F127.0.0.1%3A8976%2Fcallback&"));
    QVERIFY(encoded.contains("&scope=openid%20write&"));
    QVERIFY(encoded.contains("&code_challenge_method=S256&"));
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"code_challenge"_s).size(), 43);
    QCOMPARE(query.queryItemValue(u"state"_s).size(), 43);
    QVERIFY(!query.hasQueryItem(u"code_verifier"_s));
    QCOMPARE(attempt.redirectUri(), redirectUri);

    const OAuthAttempt other(&http, QUrl(u"https://identity.pagerduty.com"_s), clientId,
                             redirectUri);
    QVERIFY(stateOf(other) != stateOf(attempt));
}

void OAuthTest::recognisesItsRedirect_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("recognised");
    QTest::newRow("with query") << u"http://127.0.0.1:8976/callback?code=1"_s << true;
    QTest::newRow("bare") << u"http://127.0.0.1:8976/callback"_s << true;
    QTest::newRow("other port") << u"http://127.0.0.1:8977/callback?code=1"_s << false;
    QTest::newRow("no port") << u"http://127.0.0.1/callback?code=1"_s << false;
    QTest::newRow("other name") << u"http://localhost:8976/callback?code=1"_s << false;
    QTest::newRow("other scheme") << u"https://127.0.0.1:8976/callback?code=1"_s << false;
    QTest::newRow("longer path") << u"http://127.0.0.1:8976/callback/2?code=1"_s << false;
    QTest::newRow("other case") << u"http://127.0.0.1:8976/Callback?code=1"_s << false;
    QTest::newRow("user") << u"http://x@127.0.0.1:8976/callback?code=1"_s << false;
    QTest::newRow("host with it as a user")
        << u"http://127.0.0.1:8976@evil.example/callback"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void OAuthTest::recognisesItsRedirect()
{
    QFETCH(QString, url);
    QFETCH(bool, recognised);
    HttpClient http;
    const OAuthAttempt attempt(&http, QUrl(u"https://identity.pagerduty.com"_s), clientId,
                               redirectUri);
    QCOMPARE(attempt.isRedirect(QUrl(url)), recognised);
}

void OAuthTest::tradesTheCode()
{
    TestServer server;
    server.expect("POST", "/oauth/token", Answer::json(200, tokens()));
    HttpClient http;
    OAuthAttempt attempt(&http, server.url(), clientId, redirectUri);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    AB_VERIFY_RESULT(
        result, attempt.complete(redirectedWith("code=a%2Bb%26c&state="_L1 + stateOf(attempt))));
    QCOMPARE(result->accessToken.reveal(), "pdus+_0Xcanary-access");
    QCOMPARE(result->refreshToken.reveal(), "pdus+_1Xcanary-refresh");
    QCOMPARE(result->scope, u"openid write"_s);
    QCOMPARE(result->subdomain, u"acme"_s);
    QCOMPARE(result->audience, u"https://api.eu.pagerduty.com"_s);
    QVERIFY(qAbs(before.secsTo(result->expiresAt) - 864000) < 10);

    const auto &request = server.requests().constFirst();
    QCOMPARE(request.headers.value("content-type"), "application/x-www-form-urlencoded");
    QVERIFY(!request.headers.contains("authorization"));
    const auto form = formOf(request.body);
    QCOMPARE(form.size(), 5);
    QCOMPARE(form.value("grant_type"), "authorization_code");
    QCOMPARE(form.value("client_id"), clientId.toLatin1());
    QCOMPARE(form.value("redirect_uri"), redirectUri.toEncoded());
    QCOMPARE(form.value("code"), "a+b&c");
    QCOMPARE(form.value("code_verifier").size(), 128);
    const QUrlQuery query(attempt.authorizeUrl());
    QCOMPARE(pagerduty::pkce::challenge(form.value("code_verifier")),
             query.queryItemValue(u"code_challenge"_s).toLatin1());
}

void OAuthTest::refusesARedirect_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString() << u"state_missing"_s;
    QTest::newRow("no state") << u"code=1"_s << u"state_missing"_s;
    QTest::newRow("empty state") << u"code=1&state="_s << u"state_mismatch"_s;
    QTest::newRow("other state") << u"code=1&state=abcdefghijklmnopqrstuvwxyz0123456789"_s
                                 << u"state_mismatch"_s;
    QTest::newRow("longer state") << u"code=1&state=STATEx"_s << u"state_mismatch"_s;
    QTest::newRow("state twice") << u"code=1&state=STATE&state=STATE"_s << u"state_mismatch"_s;
    QTest::newRow("code twice") << u"code=1&code=2&state=STATE"_s << u"state_mismatch"_s;
    QTest::newRow("other issuer") << u"code=1&state=STATE&iss=https%3A%2F%2Fevil.example"_s
                                  << u"state_mismatch"_s;
    QTest::newRow("no code") << u"state=STATE"_s << u"code_missing"_s;
    QTest::newRow("empty code") << u"code=&state=STATE"_s << u"code_missing"_s;
    QTest::newRow("denied")
        << u"error=access_denied&error_description=The+user+said+no&state=STATE"_s
        << u"access_denied"_s;
    QTest::newRow("denied, no state") << u"error=access_denied"_s << u"access_denied"_s;
    QTest::newRow("denied, other state") << u"error=access_denied&state=x"_s << u"state_mismatch"_s;
    QTest::newRow("denied with a code")
        << u"error=access_denied&code=1&state=STATE"_s << u"access_denied"_s;
    QTest::newRow("other error") << u"error=invalid_scope&state=STATE"_s << u"invalid_scope"_s;
    QTest::newRow("error that is no code")
        << u"error=%3Cscript%3E&state=STATE"_s << u"authorization_failed"_s;
}

void OAuthTest::refusesARedirect()
{
    QFETCH(QString, query);
    QFETCH(QString, code);
    const TestServer server;
    HttpClient http;
    OAuthAttempt attempt(&http, server.url(), clientId, redirectUri);
    const auto result = test::waitFor(
        attempt.complete(redirectedWith(query.replace("STATE"_L1, stateOf(attempt)))));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ApiError::Kind::SignIn);
    QCOMPARE(result.error().service, ApiError::Service::PagerDutyIdentity);
    QCOMPARE(result.error().code, code);
    QCOMPARE(server.requests().size(), 0);
    if (code == "access_denied"_L1 && query.contains("description"_L1))
        QCOMPARE(result.error().message, u"The user said no"_s);
}

void OAuthTest::worksOnceOnly()
{
    TestServer server;
    server.expect("POST", "/oauth/token", Answer::json(200, tokens()));
    HttpClient http;
    OAuthAttempt attempt(&http, server.url(), clientId, redirectUri);
    const QUrl redirect = goodRedirect(attempt);
    const auto first = attempt.complete(redirect);
    const auto replayed = test::waitFor(attempt.complete(redirect));
    QVERIFY(!replayed);
    QCOMPARE(replayed.error().code, u"already_used"_s);
    QVERIFY(test::waitFor(first));
    QCOMPARE(server.requests().size(), 1);
}

void OAuthTest::isBurntByAWrongState()
{
    const TestServer server;
    HttpClient http;
    OAuthAttempt attempt(&http, server.url(), clientId, redirectUri);
    QVERIFY(!test::waitFor(attempt.complete(redirectedWith(u"code=1&state=guess"_s))));
    const auto second = test::waitFor(attempt.complete(goodRedirect(attempt)));
    QCOMPARE(second.error().code, u"already_used"_s);
    OAuthAttempt third(&http, server.url(), clientId, redirectUri);
    const auto elsewhere = test::waitFor(
        third.complete(QUrl("http://127.0.0.1:9/callback?code=1&state="_L1 + stateOf(third))));
    QCOMPARE(elsewhere.error().code, u"state_mismatch"_s);
}

void OAuthTest::explainsARefusedCode_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("expired") << Answer::json(
        400, R"({"error":"invalid_grant","error_description":"Code expired"})")
                             << Kind::SignIn << u"code_expired"_s;
    QTest::newRow("unknown client") << Answer::json(401, R"({"error":"invalid_client"})")
                                    << Kind::SignIn << u"invalid_client"_s;
    QTest::newRow("wrong redirect") << Answer::json(400, R"({"error":"invalid_request"})")
                                    << Kind::SignIn << u"invalid_request"_s;
    QTest::newRow("no body") << Answer::empty(400) << Kind::SignIn << u"token_refused"_s;
    QTest::newRow("server error") << Answer::json(500, "{}") << Kind::Server << QString();
    QTest::newRow("dropped") << Answer::failing(Answer::Fault::Drop) << Kind::Offline << QString();
    QTest::newRow("portal") << Answer::html(200) << Kind::Gateway << QString();
    QTest::newRow("redirect") << Answer::empty(302).with("Location", "http://127.0.0.1:1/x")
                              << Kind::Gateway << QString();
    QTest::newRow("no JSON") << Answer::json(200, QByteArray("{\"access_token\":"))
                             << Kind::BadResponse << QString();
}

void OAuthTest::explainsARefusedCode()
{
    using Kind = ApiError::Kind;
    QFETCH(Answer, answer);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    TestServer server;
    server.expect("POST", "/oauth/token", answer);
    HttpClient http(quick(), nullptr);
    OAuthAttempt attempt(&http, server.url(), clientId, redirectUri);
    const auto result = test::waitFor(attempt.complete(goodRedirect(attempt)));
    QVERIFY(!result);
    QVERIFY2(result.error().kind == kind, qPrintable(test::described(result.error())));
    if (!code.isEmpty())
        QCOMPARE(result.error().code, code);
    QCOMPARE(server.requests().size(), 1);
}

void OAuthTest::refusesTokens_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("codeOrPath");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("only openid") << changed(tokens(), u"scope"_s, u"openid"_s) << Kind::SignIn
                                 << u"scope_missing"_s;
    QTest::newRow("read only") << changed(tokens(), u"scope"_s, u"openid read"_s) << Kind::SignIn
                               << u"scope_missing"_s;
    QTest::newRow("like write") << changed(tokens(), u"scope"_s, u"openid write.none"_s)
                                << Kind::SignIn << u"scope_missing"_s;
    QTest::newRow("no token") << changed(tokens(), u"access_token"_s, none) << Kind::BadResponse
                              << u"access_token"_s;
    QTest::newRow("empty token") << changed(tokens(), u"access_token"_s, QString())
                                 << Kind::BadResponse << u"access_token"_s;
    QTest::newRow("token of another type")
        << changed(tokens(), u"access_token"_s, 7) << Kind::BadResponse << u"access_token"_s;
    QTest::newRow("lifetime as text")
        << changed(tokens(), u"expires_in"_s, u"soon"_s) << Kind::BadResponse << u"expires_in"_s;
    const QString strange = idToken(
        changed(claims(), u"aud"_s, QJsonArray {u"https://api.pagerduty.com"_s, u"other"_s}));
    QTest::newRow("for another client")
        << changed(tokens(), u"id_token"_s, strange) << Kind::SignIn << u"id_token_mismatch"_s;
    const QString forged = idToken(
        changed(claims(), u"iss"_s, u"https://evil.example/global/oauth/anonymous"_s));
    QTest::newRow("by another issuer")
        << changed(tokens(), u"id_token"_s, forged) << Kind::SignIn << u"id_token_mismatch"_s;
}

void OAuthTest::refusesTokens()
{
    using Kind = ApiError::Kind;
    QFETCH(QJsonObject, body);
    QFETCH(Kind, kind);
    QFETCH(QString, codeOrPath);
    TestServer server;
    server.expect("POST", "/oauth/token", Answer::json(200, body));
    HttpClient http;
    OAuthAttempt attempt(&http, server.url(), clientId, redirectUri);
    const auto result = test::waitFor(attempt.complete(goodRedirect(attempt)));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(kind == Kind::SignIn ? result.error().code : result.error().jsonPath, codeOrPath);
    QCOMPARE(result.error().host, server.url().host());
    if (codeOrPath == "scope_missing"_L1)
        QVERIFY(result.error().details.contains("openid"_L1));
}

void OAuthTest::acceptsTokens_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("audience");
    const QJsonValue none(QJsonValue::Undefined);
    QTest::newRow("no scope") << changed(tokens(), u"scope"_s, none)
                              << u"https://api.eu.pagerduty.com"_s;
    QTest::newRow("no refresh token")
        << changed(tokens(), u"refresh_token"_s, none) << u"https://api.eu.pagerduty.com"_s;
    QTest::newRow("no ID token") << changed(tokens(), u"id_token"_s, none) << QString();
    QTest::newRow("cut ID token") << changed(tokens(), u"id_token"_s, u"abc.def"_s) << QString();
    QTest::newRow("absurd lifetime") << changed(tokens(), u"expires_in"_s, 9007199254740991LL)
                                     << u"https://api.eu.pagerduty.com"_s;
    const QString old = idToken(
        changed(claims(), u"iss"_s, u"https://app.pagerduty.com/global/oauth/anonymous"_s));
    QTest::newRow("older issuer") << changed(tokens(), u"id_token"_s, old)
                                  << u"https://api.eu.pagerduty.com"_s;
    const QString us = idToken(
        changed(claims(), u"aud"_s, QJsonArray {clientId, u"https://api.pagerduty.com"_s}));
    QTest::newRow("US, other order")
        << changed(tokens(), u"id_token"_s, us) << u"https://api.pagerduty.com"_s;
    const QString single = idToken(changed(claims(), u"aud"_s, clientId));
    QTest::newRow("one audience") << changed(tokens(), u"id_token"_s, single) << QString();
}

void OAuthTest::acceptsTokens()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, audience);
    TestServer server;
    server.expect("POST", "/oauth/token", Answer::json(200, body));
    HttpClient http;
    OAuthAttempt attempt(&http, server.url(), clientId, redirectUri);
    AB_VERIFY_RESULT(result, attempt.complete(goodRedirect(attempt)));
    QCOMPARE(result->audience, audience);
    QVERIFY(!result->expiresAt.isValid()
            || result->expiresAt < QDateTime::currentDateTimeUtc().addYears(4));
}

void OAuthTest::endsWithTheAttempt()
{
    TestServer server;
    server.expect("POST", "/oauth/token", Answer::failing(Answer::Fault::Hold));
    HttpClient http;
    auto attempt = std::make_unique<OAuthAttempt>(&http, server.url(), clientId, redirectUri);
    const auto result = attempt->complete(goodRedirect(*attempt));
    attempt.reset();
    QCOMPARE(test::waitFor(result).error().kind, ApiError::Kind::Cancelled);
}

void OAuthTest::canBeStopped()
{
    TestServer server;
    server.always("POST", "/oauth/token", Answer::failing(Answer::Fault::Hold));
    HttpClient http;
    OAuthAttempt attempt(&http, server.url(), clientId, redirectUri);
    std::stop_source stop;
    const auto result = attempt.complete(goodRedirect(attempt), stop.get_token());
    stop.request_stop();
    QCOMPARE(test::waitFor(result).error().kind, ApiError::Kind::Cancelled);
}

void OAuthTest::refreshes()
{
    TestServer server;
    server.expect("POST", "/oauth/token",
                  Answer::json(200, changed(tokens(), u"refresh_token"_s, QJsonValue())));
    HttpClient http;
    AB_VERIFY_RESULT(
        result, pagerduty::refresh(this, &http, server.url(), clientId, Secret("old-refresh")));
    QCOMPARE(result->accessToken.reveal(), "pdus+_0Xcanary-access");
    QCOMPARE(result->refreshToken.reveal(), "old-refresh");
    const auto form = formOf(server.requests().constFirst().body);
    QCOMPARE(form.size(), 3);
    QCOMPARE(form.value("grant_type"), "refresh_token");
    QCOMPARE(form.value("client_id"), clientId.toLatin1());
    QCOMPARE(form.value("refresh_token"), "old-refresh");
}

void OAuthTest::refreshAsksForSignIn_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("revoked") << Answer::json(400, R"({"error":"invalid_grant"})") << Kind::SignIn
                             << u"sign_in_again"_s;
    QTest::newRow("secret wanted") << Answer::json(401, R"({"error":"invalid_client"})")
                                   << Kind::SignIn << u"invalid_client"_s;
    QTest::newRow("forbidden") << Answer::empty(403) << Kind::SignIn << u"token_refused"_s;
    QTest::newRow("server error") << Answer::json(503, "{}") << Kind::Server << QString();
}

void OAuthTest::refreshAsksForSignIn()
{
    using Kind = ApiError::Kind;
    QFETCH(Answer, answer);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    TestServer server;
    server.expect("POST", "/oauth/token", answer);
    HttpClient http(quick(), nullptr);
    const auto result = test::waitFor(
        pagerduty::refresh(this, &http, server.url(), clientId, Secret("old-refresh")));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    if (!code.isEmpty())
        QCOMPARE(result.error().code, code);
    QCOMPARE(server.requests().size(), 1);
}

void OAuthTest::readsIdTokens()
{
    QVERIFY(!pagerduty::readIdToken({}));
    QVERIFY(!pagerduty::readIdToken("a.b"));
    QVERIFY(!pagerduty::readIdToken("a.%%%.c"));
    QVERIFY(!pagerduty::readIdToken("a." + QByteArray("[1]").toBase64() + ".c"));
    QVERIFY(!pagerduty::readIdToken(QByteArray(100000, 'a')));
    const auto read = pagerduty::readIdToken(idToken(claims()).toLatin1());
    QVERIFY(read);
    QCOMPARE(read->subdomain, u"acme"_s);
    QCOMPARE(read->audience.size(), 2);
    QCOMPARE(read->apiAudience(clientId), u"https://api.eu.pagerduty.com"_s);
    const auto odd = pagerduty::readIdToken(
        idToken({{u"aud"_s, 7}, {u"iss"_s, QJsonValue()}}).toLatin1());
    QVERIFY(odd);
    QVERIFY(odd->audience.isEmpty());
}

void OAuthTest::knowsIssuers_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<bool>("known");
    const QString real = u"https://identity.pagerduty.com"_s;
    const QString own = u"http://127.0.0.1:4000"_s;
    QTest::newRow("present") << real + "/global/oauth/anonymous"_L1 << real << true;
    QTest::newRow("older") << u"https://app.pagerduty.com/global/oauth/anonymous"_s << real << true;
    QTest::newRow("practice") << own + "/global/oauth/anonymous"_L1 << own << true;
    QTest::newRow("practice behind a proxy")
        << own + "/global/oauth/anonymous"_L1 << u"http://127.0.0.1:5000"_s << true;
    QTest::newRow("practice for the real one")
        << own + "/global/oauth/anonymous"_L1 << real << false;
    QTest::newRow("other host") << u"https://evil.example/global/oauth/anonymous"_s << real
                                << false;
    QTest::newRow("other path") << real + "/other"_L1 << real << false;
    QTest::newRow("longer host")
        << u"https://identity.pagerduty.com.evil.example/global/oauth/anonymous"_s << real << false;
    QTest::newRow("empty") << QString() << real << false;
}

void OAuthTest::knowsIssuers()
{
    QFETCH(QString, issuer);
    QFETCH(QString, identity);
    QFETCH(bool, known);
    QCOMPARE(pagerduty::isKnownIssuer(issuer, QUrl(identity)), known);
}

void OAuthTest::logsNoSecret()
{
    const test::LogCapture log;
    TestServer server;
    server.expect("POST", "/oauth/token", Answer::json(200, tokens()));
    HttpClient http;
    OAuthAttempt attempt(&http, server.url(), clientId, redirectUri);
    AB_VERIFY_RESULT(result, attempt.complete(redirectedWith("code=canary-code-17&state="_L1
                                                             + stateOf(attempt))));
    const QByteArray verifier = formOf(server.requests().constFirst().body).value("code_verifier");
    QVERIFY(!log.messages("alertbridge.http").isEmpty());
    QVERIFY(!log.contains(u"canary"_s));
    QVERIFY(!log.contains(QString::fromLatin1(verifier)));
    QVERIFY(!log.contains(stateOf(attempt)));
}

QTEST_GUILESS_MAIN(OAuthTest)

#include "tst_oauth.moc"
