// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/uptrends/browser.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The web pages, used as a person uses them.
class TestUptrendsWeb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForASignInAndReturnsToThePage();
    void neverReturnsToAnotherHost_data();
    void neverReturnsToAnotherHost();
    void aWrongPasswordSaysSo();
    void connectsPagerDuty();
    void acceptsAReturnOnlyOnce();
    void refusesAForeignState();
    void cancellingConnectsNothing();
    void wantsANameBeforeSaving();
    void refusesAFormWithoutItsToken();
    void sendsATestMessage();
    void deletingLeavesEveryLevel();
    void attachesAnIntegrationToALevel();
    void refusesImpossibleNumbers();
    void showsMarkupAsText();
    void signsOut();

private:
    std::unique_ptr<UptrendsFixture> m_uptrends;
    std::unique_ptr<Browser> m_browser;
};

void TestUptrendsWeb::init()
{
    m_uptrends = std::make_unique<UptrendsFixture>();
    m_browser = std::make_unique<Browser>(m_uptrends.get());
}

void TestUptrendsWeb::asksForASignInAndReturnsToThePage()
{
    m_browser->open(u"/Report/Integrations?filter=slack"_s);
    QCOMPARE(m_browser->path(), u"/Account/Login"_s);
    QVERIFY(m_browser->shows(u"Practice page — this is not the real Uptrends."_s));
    QVERIFY(m_browser->shows(m_uptrends->account.email())); // nobody could know it otherwise
    QVERIFY(m_browser->shows(m_uptrends->account.password()));
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    QCOMPARE(m_browser->path(), u"/Report/Integrations"_s);
    QVERIFY(m_browser->shows(u"Slack #ops"_s));
    QVERIFY(!m_browser->shows(u"E-mail"_s));
}

void TestUptrendsWeb::neverReturnsToAnotherHost_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"https://evil.example/", "//evil.example/", "/\\evil.example/", "javascript:alert(1)"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestUptrendsWeb::neverReturnsToAnotherHost()
{
    QFETCH(QString, address);
    m_browser->open(u"/Account/Login"_s);
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password(), address);
    QCOMPARE(m_browser->leftFor(), QUrl());
    QCOMPARE(m_browser->path(), u"/"_s);
    QVERIFY(m_browser->shows(u"Dashboard"_s));
}

void TestUptrendsWeb::aWrongPasswordSaysSo()
{
    m_browser->signIn(m_uptrends->account.email(), u"wrong"_s);
    QCOMPARE(m_browser->path(), u"/Account/Login"_s);
    QVERIFY(m_browser->shows(u"not correct"_s));
    m_browser->signIn(u"tom.baker@example.com"_s, m_uptrends->account.password());
    QVERIFY(m_browser->shows(u"single sign-on"_s));
}

void TestUptrendsWeb::connectsPagerDuty()
{
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    m_browser->open(m_browser->linkTo(u"+"_s));
    QCOMPARE(m_browser->path(), u"/Integration/Add"_s);
    m_browser->open(u"/Integration/Add?type=PagerDuty"_s);
    m_browser->open(m_browser->linkTo(u"Alert with PagerDuty"_s));
    const QUrlQuery query(m_browser->leftFor());
    QCOMPARE(m_browser->leftFor().path(), u"/install/integration"_s);
    QCOMPARE(query.queryItemValue(u"app_id"_s), u"PUPTRND"_s);
    QVERIFY(query.queryItemValue(u"redirect_url"_s, QUrl::FullyDecoded)
                .startsWith(m_uptrends->account.installRedirect().toString() + u"?state="_s));

    m_browser->open(m_browser->returnFromPagerDuty({u"Web shop"_s, u"Checkout API"_s}));
    QVERIFY(m_browser->path().startsWith("/Integration/Add/PagerDuty/"_L1));
    QVERIFY(m_browser->shows(u"Checkout API"_s));
    // Nothing exists before Save.
    QCOMPARE(m_uptrends->api("GET", u"/Integration"_s).array().size(), 2);
    m_browser->submit({{u"name"_s, u"PagerDuty – Web shop"_s}, {u"active"_s, u"true"_s}});
    QCOMPARE(m_browser->path(), u"/Report/Integrations"_s);
    QVERIFY(m_browser->shows(u"PagerDuty – Web shop"_s));
    const QJsonArray list = m_uptrends->api("GET", u"/Integration"_s).array();
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.last()["Type"_L1].toString(), u"PagerDuty"_s);
    QVERIFY(list.last()["IntegrationServices"_L1].toArray().isEmpty());
}

void TestUptrendsWeb::acceptsAReturnOnlyOnce()
{
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    m_browser->open(u"/Integration/PagerDuty/Connect"_s);
    const QString back = m_browser->returnFromPagerDuty({u"Web shop"_s});
    m_browser->open(back);
    QVERIFY(m_browser->path().startsWith("/Integration/Add/PagerDuty/"_L1));
    m_browser->open(back);
    QVERIFY(m_browser->shows(u"could not be verified"_s));
}

void TestUptrendsWeb::refusesAForeignState()
{
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    m_browser->open(u"/Integration/PagerDuty/Connect"_s);
    const QString back = m_browser->returnFromPagerDuty({u"Web shop"_s});
    Browser other(m_uptrends.get());
    other.open(back);
    QCOMPARE(other.path(), u"/Account/Login"_s);
    QVERIFY(!other.html().contains("integration_key"_L1));
    other.signIn(m_uptrends->account.email(), m_uptrends->account.password());
    other.open(back);
    QVERIFY(other.shows(u"could not be verified"_s));
}

void TestUptrendsWeb::cancellingConnectsNothing()
{
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    m_browser->open(u"/Integration/PagerDuty/Connect"_s);
    m_browser->open(
        QUrlQuery(m_browser->leftFor()).queryItemValue(u"redirect_url"_s, QUrl::FullyDecoded));
    QVERIFY(m_browser->shows(u"connected no services"_s));
    QVERIFY(!m_browser->linkTo(u"Alert with PagerDuty"_s).isEmpty());
}

void TestUptrendsWeb::wantsANameBeforeSaving()
{
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    m_browser->open(u"/Integration/PagerDuty/Connect"_s);
    m_browser->open(m_browser->returnFromPagerDuty({u"Web shop"_s}));
    m_browser->submit({{u"name"_s, u"  "_s}});
    QVERIFY(m_browser->shows(u"Fill in the integration name."_s));
    QCOMPARE(m_uptrends->api("GET", u"/Integration"_s).array().size(), 2);
    m_browser->submit({{u"name"_s, u"Second try"_s}});
    QCOMPARE(m_uptrends->api("GET", u"/Integration"_s).array().size(), 3);
}

void TestUptrendsWeb::refusesAFormWithoutItsToken()
{
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    const QString guid = m_uptrends->integrationGuid(u"Slack #ops"_s);
    m_browser->forge({}, u"/Integration/Delete/"_s + guid);
    QCOMPARE(m_browser->status(), 403);
    m_browser->forge({{u"__RequestVerificationToken"_s, u"guessed"_s}},
                     u"/Integration/Delete/"_s + guid);
    QCOMPARE(m_browser->status(), 403);
    QCOMPARE(m_uptrends->integrationGuid(u"Slack #ops"_s), guid);
    Browser stranger(m_uptrends.get());
    stranger.forge({}, u"/Integration/Delete/"_s + guid);
    QCOMPARE(stranger.path(), u"/Account/Login"_s);
    QCOMPARE(m_uptrends->integrationGuid(u"Slack #ops"_s), guid);
}

void TestUptrendsWeb::sendsATestMessage()
{
    const QString guid = m_uptrends->connectPagerDuty(u"PagerDuty"_s,
                                                      {u"Web shop"_s, u"Checkout API"_s});
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    m_browser->open(u"/Integration/Edit/"_s + guid);
    m_browser->submit({{u"type"_s, u"Error"_s}}, u"/Integration/Test/"_s + guid);
    QVERIFY(m_browser->shows(u"PagerDuty accepted the test message for Web shop."_s));
    QCOMPARE(m_uptrends->sink.events.size(), 2);
    m_browser->submit({{u"type"_s, u"Ok"_s}}, u"/Integration/Test/"_s + guid);
    QCOMPARE(m_uptrends->sink.events.size(), 4);
    QCOMPARE(m_uptrends->sink.events.last().value("event_action"_L1).toString(), u"resolve"_s);
    QCOMPARE(m_uptrends->sink.events.last().value("dedup_key"_L1),
             m_uptrends->sink.events.first().value("dedup_key"_L1));
    m_uptrends->sink.status = 429;
    m_browser->submit({{u"type"_s, u"Error"_s}}, u"/Integration/Test/"_s + guid);
    QVERIFY(m_browser->shows(u"PagerDuty refused the test message for Web shop (429)."_s));
    QVERIFY(m_uptrends->sink.events.last().value("dedup_key"_L1)
            != m_uptrends->sink.events.first().value("dedup_key"_L1));
}

void TestUptrendsWeb::deletingLeavesEveryLevel()
{
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    const QString guid = m_uptrends->integrationGuid(u"E-mail"_s);
    m_browser->open(u"/Integration/Edit/"_s + guid);
    m_browser->submit({}, u"/Integration/Delete/"_s + guid);
    QCOMPARE(m_browser->path(), u"/Report/Integrations"_s);
    const QString level = u"/AlertDefinition/"_s + m_uptrends->definitionGuid(1)
                          + u"/EscalationLevel/1/Integration"_s;
    QVERIFY(m_uptrends->api("GET", level).array().isEmpty());
}

void TestUptrendsWeb::attachesAnIntegrationToALevel()
{
    const QString guid = m_uptrends->connectPagerDuty(u"PagerDuty"_s, {u"Web shop"_s});
    const QString definition = m_uptrends->definitionGuid();
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    m_browser->open(u"/Report/AlertDefinitions"_s);
    m_browser->open(m_browser->linkTo(u"Web shop – critical"_s));
    QCOMPARE(m_browser->path(), u"/AlertDefinition/"_s + definition);
    QVERIFY(m_browser->shows(u"Alerting by integrations"_s));
    Browser::Fields fields {{u"name"_s, u"Web shop – critical"_s}, {u"active"_s, u"true"_s}};
    for (int level = 1; level <= 3; ++level) {
        const QString start = u"level%1-"_s.arg(level);
        fields.append({{start + u"mode"_s, u"count"_s},
                       {start + u"count"_s, u"2"_s},
                       {start + u"minutes"_s, u"5"_s},
                       {start + u"reminderCount"_s, u"0"_s},
                       {start + u"delay"_s, u"10"_s}});
    }
    fields.append({{u"level2-active"_s, u"true"_s},
                   {u"level2-use"_s, guid},
                   {u"level2-ok"_s, guid},
                   {u"level2-message"_s, u"Call + <mail> the team"_s}});
    m_browser->submit(fields);
    QCOMPARE(m_browser->path(), u"/Report/AlertDefinitions"_s);
    const QString level = u"/AlertDefinition/%1/EscalationLevel/"_s.arg(definition);
    QCOMPARE(m_uptrends->api("GET", level + u"2/Integration"_s)
                 .array()
                 .at(0)["IntegrationGuid"_L1]
                 .toString(),
             guid);
    QCOMPARE(m_uptrends->api("GET", level + u"2"_s).object().value("Message"_L1).toString(),
             u"Call + <mail> the team"_s);
    // Everything was unticked on level 1.
    QVERIFY(m_uptrends->api("GET", level + u"1/Integration"_s).array().isEmpty());

    m_uptrends->account.breakMonitor(u"Web shop – home page"_s);
    m_uptrends->clock.advance(60);
    m_uptrends->account.repairMonitor(u"Web shop – home page"_s);
    QCOMPARE(m_uptrends->sink.events.size(), 2);
}

void TestUptrendsWeb::refusesImpossibleNumbers()
{
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    const QString path = u"/AlertDefinition/"_s + m_uptrends->definitionGuid();
    m_browser->open(path);
    m_browser->submit({{u"name"_s, u"Changed"_s}, {u"level1-count"_s, u"0"_s}});
    QVERIFY(m_browser->shows(u"Nothing was saved."_s));
    QCOMPARE(m_uptrends->api("GET", path).object().value("AlertName"_L1).toString(),
             u"Web shop – critical"_s);
}

void TestUptrendsWeb::showsMarkupAsText()
{
    const QString name = u"<b>&\"%1 %2</b>"_s;
    const QString guid = m_uptrends->connectPagerDuty(name, {u"<script>alert(1)</script>"_s});
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    for (const QString &path : {u"/Report/Integrations"_s, u"/Integration/Edit/"_s + guid,
                                u"/AlertDefinition/"_s + m_uptrends->definitionGuid()}) {
        m_browser->open(path);
        QVERIFY2(m_browser->shows(name), qPrintable(path));
        QVERIFY(!m_browser->html().contains("<script>"_L1));
    }
}

void TestUptrendsWeb::signsOut()
{
    m_browser->signIn(m_uptrends->account.email(), m_uptrends->account.password());
    m_browser->submit({}, u"/Account/Logout"_s);
    QCOMPARE(m_browser->path(), u"/Account/Login"_s);
    m_browser->open(u"/Report/Integrations"_s);
    QCOMPARE(m_browser->path(), u"/Account/Login"_s);
}

QTEST_GUILESS_MAIN(TestUptrendsWeb)
#include "tst_uptrendsweb.moc"
