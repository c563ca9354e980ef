// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

/// Sign-in with OAuth: authorization code, PKCE, thirty seconds, single use.
class TestPagerDutySignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_practice = std::make_unique<Practice>(); }
    void cleanup() { m_practice.reset(); }

    void signInGivesATokenThatWorks();
    void sessionIsRemembered();
    void wrongPasswordIsRefused();
    void deniedConsentComesBack();
    void badAuthorizationsShowAPage_data();
    void badAuthorizationsShowAPage();
    void codeLivesThirtySeconds();
    void codeWorksOnceAndThenEndsItsToken();
    void verifierAndRedirectMustMatch();
    void invalidScopeOnlyTellsWhoSignedIn();
    void readScopeMayNotWrite();
    void refreshRotates();
    void tokenEndpointRefusesOthers();
    void discoveryNamesTheEndpoints();
    void regionIsInTheAudience();

private:
    using Query = QList<std::pair<QString, QString>>;
    Query authorization(const QString &scope = u"write"_s) const;
    QUrl authorizeUrl(const Query &query) const;
    Answer signIn(const QUrl &url, const QString &password);
    QUrl consent(const Answer &consentRedirect, const QString &decision);
    QUrl authorize(const QString &scope = u"write"_s);
    Answer redeem(const QUrl &callback, const QHash<QString, QString> &changes = {});
    Answer me(const QString &token);
    QString m_redirect = u"http://127.0.0.1:8976/callback"_s;
    QString m_verifier = QString(64, u'v');
    std::unique_ptr<Practice> m_practice;
};

TestPagerDutySignIn::Query TestPagerDutySignIn::authorization(const QString &scope) const
{
    const QByteArray challenge = QCryptographicHash::hash(m_verifier.toLatin1(),
                                                          QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding
                                               | QByteArray::OmitTrailingEquals);
    return {{u"client_id"_s, m_practice->account.clientId()},
            {u"redirect_uri"_s, m_redirect},
            {u"response_type"_s, u"code"_s},
            {u"scope"_s, scope},
            {u"code_challenge"_s, QString::fromLatin1(challenge)},
            {u"code_challenge_method"_s, u"S256"_s},
            {u"state"_s, u"a&b c"_s}};
}

QUrl TestPagerDutySignIn::authorizeUrl(const Query &query) const
{
    QUrlQuery encoded;
    for (const auto &[name, value] : query)
        encoded.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QUrl url = m_practice->at(m_practice->identity, u"/oauth/authorize"_s);
    url.setQuery(encoded);
    return url;
}

Answer TestPagerDutySignIn::signIn(const QUrl &url, const QString &password)
{
    const QUrl emailPage = m_practice->get(url).location;
    const QUrl passwordPage =
        m_practice->postForm(emailPage, {{u"email"_s, m_practice->account.email()}}).location;
    return m_practice->postForm(passwordPage, {{u"password"_s, password}});
}

QUrl TestPagerDutySignIn::consent(const Answer &consentRedirect, const QString &decision)
{
    return m_practice->postForm(consentRedirect.location, {{u"decision"_s, decision}}).location;
}

QUrl TestPagerDutySignIn::authorize(const QString &scope)
{
    return consent(signIn(authorizeUrl(authorization(scope)), m_practice->account.password()),
                   u"authorize"_s);
}

Answer TestPagerDutySignIn::redeem(const QUrl &callback, const QHash<QString, QString> &changes)
{
    QList<std::pair<QString, QString>> fields {
        {u"grant_type"_s, u"authorization_code"_s},
        {u"client_id"_s, m_practice->account.clientId()},
        {u"code"_s, QUrlQuery(callback).queryItemValue(u"code"_s)},
        {u"redirect_uri"_s, m_redirect},
        {u"code_verifier"_s, m_verifier},
    };
    for (auto &[name, value] : fields)
        value = changes.value(name, value);
    return m_practice->postForm(m_practice->at(m_practice->identity, u"/oauth/token"_s), fields);
}

Answer TestPagerDutySignIn::me(const QString &token)
{
    return m_practice->send("GET", m_practice->at(m_practice->api, u"/users/me"_s), {},
                            {{"Authorization", "Bearer " + token.toLatin1()}});
}

void TestPagerDutySignIn::signInGivesATokenThatWorks()
{
    const Answer email = m_practice->get(authorizeUrl(authorization()));
    QCOMPARE(email.status, 302);
    QVERIFY(email.location.path().startsWith("/global/authn/"_L1));
    const Answer page = m_practice->get(email.location);
    QVERIFY(page.body.contains("Practice page — this is not the real PagerDuty."));
    QVERIFY(page.body.contains("<label for=\"email\">"));
    const Answer named = m_practice->postForm(email.location,
                                              {{u"email"_s, m_practice->account.email()}});
    const Answer asked = m_practice->get(named.location);
    QVERIFY(asked.body.contains(m_practice->account.password().toUtf8())); // nobody could know it

    const QUrl callback = authorize();
    QVERIFY(callback.toString().startsWith(m_redirect + u"?code="_s));
    QCOMPARE(QUrlQuery(callback).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a&b c"_s);
    const Answer token = redeem(callback);
    QCOMPARE(token.status, 200);
    QCOMPARE(token.headers.value("cache-control"), "no-store");
    QCOMPARE(token.json().value("scope"_L1).toString(), u"openid write"_s);
    QCOMPARE(token.json().value("expires_in"_L1).toInt(), 864000);
    const QString access = token.json().value("access_token"_L1).toString();
    QVERIFY(access.startsWith("pdus+_"_L1));
    const Answer user = me(access);
    QCOMPARE(user.object("user").value("email"_L1).toString(), m_practice->account.email());
    m_practice->clock.advance(864000);
    QCOMPARE(me(access).status, 401);
}

void TestPagerDutySignIn::sessionIsRemembered()
{
    authorize();
    const Answer again = m_practice->get(authorizeUrl(authorization()));
    QCOMPARE(again.location.path(), u"/global/oauth/consent"_s);
}

void TestPagerDutySignIn::wrongPasswordIsRefused()
{
    const Answer answer = signIn(authorizeUrl(authorization()), u"guess"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("The email address or the password is not right."));
}

void TestPagerDutySignIn::deniedConsentComesBack()
{
    const QUrl callback = consent(
        signIn(authorizeUrl(authorization()), m_practice->account.password()), u"deny"_s);
    QCOMPARE(QUrlQuery(callback).queryItemValue(u"error"_s), u"access_denied"_s);
    QCOMPARE(QUrlQuery(callback).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a&b c"_s);
}

void TestPagerDutySignIn::badAuthorizationsShowAPage_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("value");
    QTest::newRow("client") << u"client_id"_s << u"38bba1d1-0000-4000-a000-000000000000"_s;
    QTest::newRow("other port") << u"redirect_uri"_s << u"http://127.0.0.1:8979/callback"_s;
    QTest::newRow("localhost") << u"redirect_uri"_s << u"http://localhost:8976/callback"_s;
    QTest::newRow("other path") << u"redirect_uri"_s << u"http://127.0.0.1:8976/callback/"_s;
    QTest::newRow("type") << u"response_type"_s << u"token"_s;
    QTest::newRow("no challenge") << u"code_challenge"_s << QString();
    QTest::newRow("plain challenge") << u"code_challenge_method"_s << u"plain"_s;
}

void TestPagerDutySignIn::badAuthorizationsShowAPage()
{
    QFETCH(QString, parameter);
    QFETCH(QString, value);
    Query query = authorization();
    for (auto &[name, current] : query)
        current = name == parameter ? value : current;
    const Answer answer = m_practice->get(authorizeUrl(query));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("Bad request"));
    if (parameter == u"redirect_uri"_s)
        QVERIFY(answer.body.contains("Invalid or missing value for redirect_uri parameter"));
}

void TestPagerDutySignIn::codeLivesThirtySeconds()
{
    const QUrl callback = authorize();
    m_practice->clock.advance(31);
    const Answer late = redeem(callback);
    QCOMPARE(late.status, 400);
    QCOMPARE(late.json().value("error"_L1).toString(), u"invalid_grant"_s);
}

void TestPagerDutySignIn::codeWorksOnceAndThenEndsItsToken()
{
    const QUrl callback = authorize();
    const QString access = redeem(callback).json().value("access_token"_L1).toString();
    QCOMPARE(me(access).status, 200);
    QCOMPARE(redeem(callback).json().value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(me(access).status, 401);
}

void TestPagerDutySignIn::verifierAndRedirectMustMatch()
{
    QCOMPARE(redeem(authorize(), {{u"code_verifier"_s, QString(64, u'w')}}).status, 400);
    const QUrl again = consent(m_practice->get(authorizeUrl(authorization())), u"authorize"_s);
    QCOMPARE(redeem(again, {{u"redirect_uri"_s, u"http://127.0.0.1:8977/callback"_s}}).status, 400);
    QCOMPARE(redeem(again).status, 400); // the failed try used the code up
}

void TestPagerDutySignIn::invalidScopeOnlyTellsWhoSignedIn()
{
    const Answer token = redeem(authorize(u"everything"_s));
    QCOMPARE(token.json().value("scope"_L1).toString(), u"openid"_s);
    QCOMPARE(me(token.json().value("access_token"_L1).toString()).status, 403);
}

void TestPagerDutySignIn::readScopeMayNotWrite()
{
    const QByteArray access =
        redeem(authorize(u"read"_s)).json().value("access_token"_L1).toString().toLatin1();
    const QUrl services = m_practice->at(m_practice->api, u"/services"_s);
    QCOMPARE(m_practice->send("GET", services, {}, {{"Authorization", "Bearer " + access}}).status,
             200);
    QCOMPARE(
        m_practice->send("POST", services, "{}", {{"Authorization", "Bearer " + access}}).status,
        403);
}

void TestPagerDutySignIn::refreshRotates()
{
    const QJsonObject first = redeem(authorize()).json();
    const auto refresh = [this](const QString &token) {
        return m_practice->postForm(m_practice->at(m_practice->identity, u"/oauth/token"_s),
                                    {{u"grant_type"_s, u"refresh_token"_s},
                                     {u"client_id"_s, m_practice->account.clientId()},
                                     {u"refresh_token"_s, token}});
    };
    const QString old = first.value("refresh_token"_L1).toString();
    const QJsonObject second = refresh(old).json();
    QVERIFY(second.value("refresh_token"_L1).toString() != old);
    QCOMPARE(me(second.value("access_token"_L1).toString()).status, 200);
    QCOMPARE(me(first.value("access_token"_L1).toString()).status, 401);
    QCOMPARE(refresh(old).status, 400);
}

void TestPagerDutySignIn::tokenEndpointRefusesOthers()
{
    const QUrl callback = authorize();
    QCOMPARE(redeem(callback, {{u"client_id"_s, u"someone"_s}}).status, 401);
    QCOMPARE(
        redeem(callback, {{u"grant_type"_s, u"password"_s}}).json().value("error"_L1).toString(),
        u"unsupported_grant_type"_s);
    const Answer json = m_practice->send("POST",
                                         m_practice->at(m_practice->identity, u"/oauth/token"_s),
                                         "{}", {{"Content-Type", "application/json"}});
    QCOMPARE(json.status, 400);
}

void TestPagerDutySignIn::discoveryNamesTheEndpoints()
{
    const QJsonObject document =
        m_practice
            ->get(m_practice->at(m_practice->identity,
                                 u"/global/oauth/anonymous/.well-known/openid-configuration"_s))
            .json();
    QCOMPARE(document.value("token_endpoint"_L1).toString(),
             m_practice->identity.url().toString() + u"/oauth/token"_s);
}

void TestPagerDutySignIn::regionIsInTheAudience()
{
    const auto claims = [](const QJsonObject &answer) {
        const QByteArray part =
            answer.value("id_token"_L1).toString().section(u'.', 1, 1).toLatin1();
        return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
            .object();
    };
    const QJsonObject us = claims(redeem(authorize()).json());
    QCOMPARE(us.value("aud"_L1).toArray(),
             (QJsonArray {u"https://api.pagerduty.com"_s, m_practice->account.clientId()}));
    QVERIFY(us.value("iss"_L1).toString().endsWith("/global/oauth/anonymous"_L1));
    sandbox::WorldOptions options;
    options.eu = true;
    m_practice = std::make_unique<Practice>(options);
    QCOMPARE(claims(redeem(authorize()).json()).value("aud"_L1)[0].toString(),
             u"https://api.eu.pagerduty.com"_s);
}

QTEST_GUILESS_MAIN(TestPagerDutySignIn)
#include "test_pagerdutysignin.moc"
