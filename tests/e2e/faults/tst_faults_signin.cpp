// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/oauth.h"
#include "tests/e2e/faults/faultwindow.h"

#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;

/// What can go wrong between the user and the right to act: the sign-in, its end in the middle of
/// something, and rights that are missing.
class TestSignInFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBrowserComesBackWith_data();
    void theBrowserComesBackWith();
    void theTokenEndpointSays_data();
    void theTokenEndpointSays();
    void theCodeIsTooOld();
    void aSecondAnswerIsNotUsed();
    void allPortsAreTaken();
    void aWrongTokenIsSaidAndKept_data();
    void aWrongTokenIsSaidAndKept();
    void aSecretThatCannotBeRightIsNotSent_data();
    void aSecretThatCannotBeRightIsNotSent();
    void anApiUserCannotBeMade_data();
    void anApiUserCannotBeMade();
    void aLostRegistrationIsNotRepeatedBlindly();
    void aSignInThatEndsWhileListsAreRead();
    void aSignInThatEndsInTheWatch();

private:
    bool beginInBrowser();
    QByteArray comeBack(const QUrlQuery &query, const QUrl &redirect = {});
    QUrlQuery asked() const;
    std::unique_ptr<FaultWindow> m_shown;

private Q_SLOTS:
    void init() { m_shown = std::make_unique<FaultWindow>(); }
    void cleanup() { m_shown.reset(); }
};

/// The accounts page, with the sign-in waiting for the browser.
bool TestSignInFaults::beginInBrowser()
{
    return m_shown->openAccounts() && m_shown->driver.chooseSegment(u"pagerDutyMethod"_s, 1)
           && m_shown->driver.type(u"clientId"_s, m_shown->practice.pagerDuty.clientId())
           && m_shown->driver.press(u"pagerDutyPrimary"_s)
           && tour::Driver::waitUntil([this] { return !m_shown->ui.openedOutside.isEmpty(); });
}

QUrlQuery TestSignInFaults::asked() const
{
    return QUrlQuery(m_shown->ui.openedOutside.constLast());
}

/// The browser follows PagerDuty's redirect to the listener; what the page it shows then says.
QByteArray TestSignInFaults::comeBack(const QUrlQuery &query, const QUrl &redirect)
{
    QUrl target = redirect.isEmpty()
                      ? QUrl(asked().queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded))
                      : redirect;
    target.setQuery(query);
    QNetworkAccessManager browser;
    const std::unique_ptr<QNetworkReply> reply(browser.get(QNetworkRequest(target)));
    (void)QTest::qWaitFor([&reply] { return reply->isFinished(); });
    return reply->readAll();
}

void TestSignInFaults::theBrowserComesBackWith_data()
{
    QTest::addColumn<QString>("query"); ///< %1: the state that was given along
    QTest::addColumn<QString>("title");
    QTest::newRow("no state") << u"code=abc"_s << u"The answer does not belong to this sign-in."_s;
    QTest::newRow("another state")
        << u"code=abc&state=AAAA"_s << u"The answer belongs to another sign-in."_s;
    QTest::newRow("denied") << u"error=access_denied&state=%1"_s << u"Access was not given."_s;
    QTest::newRow("no code") << u"state=%1"_s << u"PagerDuty came back without a code."_s;
    QTest::newRow("server error") << u"error=server_error&state=%1"_s
                                  << u"PagerDuty could not finish the sign-in."_s;
    QTest::newRow("an error nobody knows")
        << u"error=%3Cb%3Enew%3C/b%3E&state=%1"_s << u"PagerDuty did not finish the sign-in."_s;
    QTest::newRow("a code that is none")
        << u"code=never-given&state=%1"_s << u"The code was too old."_s;
}

void TestSignInFaults::theBrowserComesBackWith()
{
    QFETCH(QString, query);
    QFETCH(QString, title);
    QVERIFY(beginInBrowser());
    const QString state = asked().queryItemValue(u"state"_s);
    QVERIFY(!state.isEmpty());
    comeBack(QUrlQuery(query.replace(u"%1"_s, state)));
    QVERIFY(m_shown->reads(title));
    QCOMPARE(qobject_cast<QLineEdit *>(m_shown->driver.visible(u"clientId"_s))->text(),
             m_shown->practice.pagerDuty.clientId());
    // The token that was there before still serves.
    QVERIFY(m_shown->driver.isReady(u"continueButton"_s));
    // A clean start: another state, and the listener is there again.
    QVERIFY(m_shown->driver.press(u"pagerDutyPrimary"_s));
    QTRY_COMPARE(m_shown->ui.openedOutside.size(), 2);
    QVERIFY(asked().queryItemValue(u"state"_s) != state);
    QVERIFY(m_shown->readsNoMore(title));
}

void TestSignInFaults::theTokenEndpointSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    QTest::newRow("client unknown") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                    << u"PagerDuty does not know this client ID."_s;
    QTest::newRow("openid only")
        << 200
        << QByteArray(R"({"access_token":"pdus+abc","token_type":"bearer","scope":"openid",)"
                      R"("expires_in":864000,"refresh_token":"pdus+def"})")
        << u"PagerDuty did not give the right to write."_s;
    QTest::newRow("a page") << 200 << QByteArray("<html>guest network</html>")
                            << u"The answer of PagerDuty could not be read."_s;
    QTest::newRow("down") << 503 << QByteArray() << u"PagerDuty has a problem at its end."_s;
}

void TestSignInFaults::theTokenEndpointSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, title);
    QVERIFY(beginInBrowser());
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.identity, "POST",
                                u"/oauth/token"_s, -1, status, body);
    comeBack(QUrlQuery {{u"code"_s, u"abc"_s}, {u"state"_s, asked().queryItemValue(u"state"_s)}});
    QVERIFY(m_shown->reads(title));
    QVERIFY(m_shown->driver.waitFor(u"noticeAction"_s));
    QVERIFY(m_shown->account()->hasPagerDuty());
}

void TestSignInFaults::theCodeIsTooOld()
{
    QVERIFY(beginInBrowser());
    // A person signs in on PagerDuty's pages; the way back is slow.
    tour::PracticeUser person(m_shown->practice.logins());
    QUrl back;
    const QUrl listener(asked().queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    person.visited = [&](const QUrl &url) {
        if (url.port() == listener.port()) {
            back = url;
            m_shown->practice.clock.advance(40);
        }
    };
    person.authorize(m_shown->ui.openedOutside.constLast());
    QVERIFY(back.isValid());
    QVERIFY(m_shown->reads(u"The code was too old."_s));
    QVERIFY(m_shown->reads(u"code lives 30 seconds and can be used once."_s));
    QVERIFY(m_shown->driver.isReady(u"pagerDutyPrimary"_s));
}

void TestSignInFaults::aSecondAnswerIsNotUsed()
{
    QVERIFY(beginInBrowser());
    const QUrl redirect(asked().queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    const QString state = asked().queryItemValue(u"state"_s);
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.identity, "POST",
                                u"/oauth/token"_s, -1, 400, R"({"error":"invalid_grant"})");
    comeBack(QUrlQuery {{u"code"_s, u"one"_s}, {u"state"_s, state}});
    QVERIFY(m_shown->reads(u"The code was too old."_s));
    // The same address again: nobody listens any more.
    QVERIFY(comeBack(QUrlQuery {{u"code"_s, u"two"_s}, {u"state"_s, state}}, redirect).isEmpty());
    QVERIFY(m_shown->reads(u"The code was too old."_s));
}

void TestSignInFaults::allPortsAreTaken()
{
    std::vector<std::unique_ptr<QTcpServer>> others;
    for (const quint16 port : pagerduty::defaultRedirectPorts()) {
        others.push_back(std::make_unique<QTcpServer>());
        others.back()->listen(QHostAddress::LocalHost, port); // perhaps taken already: as good
    }
    QVERIFY(m_shown->openAccounts());
    QVERIFY(m_shown->driver.chooseSegment(u"pagerDutyMethod"_s, 1));
    QVERIFY(m_shown->driver.type(u"clientId"_s, m_shown->practice.pagerDuty.clientId()));
    QVERIFY(m_shown->driver.press(u"pagerDutyPrimary"_s));
    QVERIFY(m_shown->reads(u"The redirect addresses are in use on this computer."_s));
    QVERIFY(m_shown->ui.openedOutside.isEmpty());
    others.clear();
    QVERIFY(m_shown->driver.press(u"noticeAction"_s));
    QTRY_COMPARE(m_shown->ui.openedOutside.size(), 1);
}

void TestSignInFaults::aWrongTokenIsSaidAndKept_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::newRow("401") << 401 << u"PagerDuty did not accept the sign-in."_s;
    QTest::newRow("402") << 402 << u"Your PagerDuty plan does not include this."_s;
    QTest::newRow("403") << 403 << u"Your PagerDuty sign-in may not read this."_s;
    QTest::newRow("404") << 404 << u"PagerDuty does not know this any more."_s;
}

void TestSignInFaults::aWrongTokenIsSaidAndKept()
{
    QFETCH(int, status);
    QFETCH(QString, title);
    QVERIFY(m_shown->openAccounts());
    auto *token = qobject_cast<QLineEdit *>(m_shown->driver.visible(u"apiToken"_s));
    const QString typed = token->text();
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.api, "GET", u"/abilities"_s,
                                -1, status);
    QVERIFY(m_shown->driver.press(u"pagerDutyPrimary"_s));
    QVERIFY(m_shown->reads(title));
    QVERIFY(m_shown->driver.waitFor(u"noticeAction"_s));
    QCOMPARE(token->text(), typed);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"pagerDutyPrimary"_s));
    QVERIFY(m_shown->readsNoMore(title));
    QTRY_VERIFY(m_shown->account()->pagerDutyIdentity().has_value());
}

void TestSignInFaults::aSecretThatCannotBeRightIsNotSent_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("message");
    QTest::newRow("operator's e-mail as API user")
        << u"apiUser"_s << u"anna@example.com"_s << u"uptrendsPrimary"_s
        << u"This is an operator's e-mail."_s;
    QTest::newRow("blank API user")
        << u"apiUser"_s << u"   "_s << u"uptrendsPrimary"_s << u"Enter the API user's name."_s;
}

void TestSignInFaults::aSecretThatCannotBeRightIsNotSent()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, button);
    QFETCH(QString, message);
    QVERIFY(m_shown->openAccounts());
    m_shown->practice.breakDown(FaultKind::Html, m_shown->practice.uptrendsApi, {}, {}, -1);
    QVERIFY(m_shown->driver.type(field, text));
    QVERIFY(m_shown->driver.press(button));
    QVERIFY(m_shown->reads(message));
    QVERIFY(!m_shown->text().contains(u"Something else answered"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(m_shown->driver.visible(field))->text(), text);
}

void TestSignInFaults::anApiUserCannotBeMade_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("title");
    QTest::newRow("wrong password")
        << u"anna.petit@example.com"_s << u"wrong"_s << u"Uptrends did not accept the operator"_s;
    QTest::newRow("single sign-on only")
        << u"tom.baker@example.com"_s << QString() << u"Uptrends did not create the API user."_s;
}

void TestSignInFaults::anApiUserCannotBeMade()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, title);
    if (password.isEmpty())
        password = m_shown->practice.uptrends.password();
    const auto users = [this] {
        return m_shown->practice.uptrends.dump().value("api_users"_L1).toArray().size();
    };
    const qsizetype before = users();
    QVERIFY(m_shown->openAccounts());
    QVERIFY(m_shown->driver.chooseSegment(u"uptrendsWay"_s, 1));
    QVERIFY(m_shown->driver.type(u"operatorEmail"_s, email));
    QVERIFY(m_shown->driver.type(u"operatorPassword"_s, password));
    QVERIFY(m_shown->driver.press(u"uptrendsPrimary"_s));
    QVERIFY(m_shown->reads(title));
    QVERIFY(m_shown->driver.waitFor(u"noticeAction"_s));
    QCOMPARE(users(), before);
    QCOMPARE(qobject_cast<QLineEdit *>(m_shown->driver.visible(u"operatorEmail"_s))->text(), email);
    QVERIFY(m_shown->account()->hasUptrends()); // the API user in use stays in use
}

void TestSignInFaults::aLostRegistrationIsNotRepeatedBlindly()
{
    const auto users = [this] {
        return m_shown->practice.uptrends.dump().value("api_users"_L1).toArray().size();
    };
    const qsizetype before = users();
    QVERIFY(m_shown->openAccounts());
    QVERIFY(m_shown->driver.chooseSegment(u"uptrendsWay"_s, 1));
    QVERIFY(m_shown->driver.type(u"operatorEmail"_s, m_shown->practice.uptrends.email()));
    QVERIFY(m_shown->driver.type(u"operatorPassword"_s, m_shown->practice.uptrends.password()));
    m_shown->practice.breakDown(FaultKind::LoseAnswer, m_shown->practice.uptrendsApi, "POST",
                                u"/Register"_s);
    QVERIFY(m_shown->driver.press(u"uptrendsPrimary"_s));
    QVERIFY(
        m_shown->reads(u"so an API user may have been created. You can delete it in Uptrends"_s));
    QCOMPARE(users(), before + 1);
}

void TestSignInFaults::aSignInThatEndsWhileListsAreRead()
{
    QVERIFY(m_shown->openServices());
    QVERIFY(m_shown->driver.press(u"newServiceButton"_s));
    QVERIFY(m_shown->driver.type(u"serviceDescriptionEdit"_s, u"typed before"_s));
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.api, {}, {}, -1, 401);
    QVERIFY(m_shown->driver.type(u"serviceNameEdit"_s, u"Night shop"_s)); // asks whether it is free
    QVERIFY(m_shown->reads(u"PagerDuty asks you to sign in again."_s));
    QVERIFY(m_shown->reads(u"Nothing is lost"_s));
    QVERIFY(m_shown->driver.press(u"signInAgainButton"_s));
    QTRY_COMPARE(m_shown->window()->page(), ui::MainWindow::Page::Accounts);
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"pagerDutyPrimary"_s));
    QVERIFY(m_shown->isAt(SetupStep::Service));
    QVERIFY(m_shown->readsNoMore(u"PagerDuty asks you to sign in again."_s));
    const auto typed = [this](const QString &field) {
        return qobject_cast<QLineEdit *>(m_shown->driver.visible(field))->text();
    };
    QCOMPARE(typed(u"serviceNameEdit"_s), u"Night shop"_s);
    QCOMPARE(typed(u"serviceDescriptionEdit"_s), u"typed before"_s);
    QVERIFY(m_shown->reads(u"This name is free."_s)); // asked again by itself
}

void TestSignInFaults::aSignInThatEndsInTheWatch()
{
    QVERIFY(m_shown->resume(m_shown->doneBefore(SetupStep::Integration)));
    QTRY_VERIFY(m_shown->setup()->state().integrationBaselineTaken);
    m_shown->practice.breakDown(FaultKind::Status, m_shown->practice.uptrendsApi, {}, {}, -1, 401);
    QVERIFY(m_shown->reads(u"Uptrends asks you to sign in again."_s));
    QVERIFY(m_shown->driver.press(u"signInAgainButton"_s));
    m_shown->practice.faults.clear();
    QVERIFY(m_shown->driver.press(u"uptrendsPrimary"_s));
    QVERIFY(m_shown->isAt(SetupStep::Integration));
    // The watch goes on: what is made now is found.
    const QString guid = m_shown->makeIntegration(u"Found after all"_s);
    QVERIFY(m_shown->reads(u"Found after all"_s));
    QCOMPARE(m_shown->setup()->state().integrationGuid, guid);
}

QTEST_MAIN(TestSignInFaults)
#include "tst_faults_signin.moc"
