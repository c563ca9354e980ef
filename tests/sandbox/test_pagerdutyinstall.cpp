// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/practice.h"

using namespace Qt::StringLiterals;

/// The Simple Install Flow, as a web app that offers "Alert with PagerDuty" goes through it.
class TestPagerDutyInstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_practice = std::make_unique<Practice>();
        m_practice->account.setUptrendsRedirect(
            QUrl(u"http://127.0.0.1:9/Integration/PagerDuty"_s));
    }
    void cleanup() { m_practice.reset(); }

    void chosenServicesGetAnIntegration();
    void extraParametersAndFragmentSurvive();
    void nothingChosenShowsThePageAgain();
    void unknownAppIsNotFound();
    void unregisteredRedirectIsRefused_data();
    void unregisteredRedirectIsRefused();
    void manyServicesAreSearched();

private:
    QUrl installUrl(const QString &redirect) const;
    QUrl signedIn(const QUrl &url);
    std::unique_ptr<Practice> m_practice;
};

QUrl TestPagerDutyInstall::installUrl(const QString &redirect) const
{
    QUrl url = m_practice->account.uptrendsInstallUrl();
    url.setQuery(url.query() + u"&redirect_url="_s
                 + QString::fromLatin1(QUrl::toPercentEncoding(redirect)));
    return url;
}

/// Goes through the sign-in pages and comes back to the install page.
QUrl TestPagerDutyInstall::signedIn(const QUrl &url)
{
    const QUrl emailPage = m_practice->get(url).location;
    const QUrl passwordPage =
        m_practice->postForm(emailPage, {{u"email"_s, m_practice->account.email()}}).location;
    const QUrl ticket = m_practice
                            ->postForm(passwordPage,
                                       {{u"password"_s, m_practice->account.password()}})
                            .location;
    return m_practice->get(ticket).location;
}

void TestPagerDutyInstall::chosenServicesGetAnIntegration()
{
    const QUrl page = signedIn(installUrl(u"http://127.0.0.1:9/Integration/PagerDuty"_s));
    QCOMPARE(page.path(), u"/install/integration"_s);
    const Answer shown = m_practice->get(page);
    QCOMPARE(shown.status, 200);
    for (const char *text :
         {"Select Services", "Connect Uptrends and PagerDuty", "Web shop", "Practice page"})
        QVERIFY2(shown.body.contains(text), text);

    const QString shop = m_practice->serviceId(u"Web shop"_s);
    const QString intranet = m_practice->serviceId(u"Intranet"_s);
    const Answer connected = m_practice->postForm(
        page, {{u"service_ids"_s, shop}, {u"service_ids"_s, intranet}});
    QCOMPARE(connected.status, 303);
    const QByteArray config =
        QUrlQuery(connected.location).queryItemValue(u"config"_s, QUrl::FullyDecoded).toUtf8();
    const QJsonObject object = QJsonDocument::fromJson(config).object();
    const QJsonArray keys = object.value("integration_keys"_L1).toArray();
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys.at(0)["id"_L1].toString(), shop);
    QCOMPARE(keys.at(0)["type"_L1].toString(), u"service"_s);
    QVERIFY(object["account"_L1]["subdomain"_L1].isString());

    const QJsonValue integration = m_practice
                                       ->rest("GET",
                                              u"/services/%1?include[]=integrations"_s.arg(shop))
                                       .object("service")["integrations"_L1][0];
    QCOMPARE(integration["type"_L1].toString(), u"app_event_transform_inbound_integration"_s);
    QCOMPARE(integration["name"_L1].toString(), u"Uptrends"_s);
    QCOMPARE(integration["integration_key"_L1], keys.at(0)["integration_key"_L1]);
    const QString key = keys.at(0)["integration_key"_L1].toString();
    QCOMPARE(m_practice->enqueue(Practice::triggerEvent(key, u"x"_s)).status, 202);
    QCOMPARE(m_practice->incidents().size(), 1);
}

void TestPagerDutyInstall::extraParametersAndFragmentSurvive()
{
    const QUrl page = signedIn(
        installUrl(u"http://127.0.0.1:9/Integration/PagerDuty/back?state=a%26b&x=1#end"_s));
    const QUrl back = m_practice
                          ->postForm(page,
                                     {{u"service_ids"_s, m_practice->serviceId(u"Web shop"_s)}})
                          .location;
    QCOMPARE(QUrlQuery(back).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a&b"_s);
    QCOMPARE(QUrlQuery(back).queryItemValue(u"x"_s), u"1"_s);
    QVERIFY(QUrlQuery(back).hasQueryItem(u"config"_s));
    QCOMPARE(back.fragment(), u"end"_s);
}

void TestPagerDutyInstall::nothingChosenShowsThePageAgain()
{
    const QUrl page = signedIn(installUrl(u"http://127.0.0.1:9/Integration/PagerDuty"_s));
    const Answer answer = m_practice->postForm(page, {});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("Select at least one service."));
}

void TestPagerDutyInstall::unknownAppIsNotFound()
{
    QUrl url = installUrl(u"http://127.0.0.1:9/Integration/PagerDuty"_s);
    url.setQuery(url.query().replace(u"PUPTRND"_s, u"POTHER1"_s));
    const Answer answer = m_practice->get(url);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.body.contains("App not found."));
}

void TestPagerDutyInstall::unregisteredRedirectIsRefused_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::newRow("none") << QString();
    QTest::newRow("host") << u"http://127.0.0.2:9/Integration/PagerDuty"_s;
    QTest::newRow("user info") << u"http://127.0.0.1:9@evil.example.com/Integration/PagerDuty"_s;
    QTest::newRow("path") << u"http://127.0.0.1:9/Other"_s;
    QTest::newRow("scheme") << u"javascript:alert(1)"_s;
}

void TestPagerDutyInstall::unregisteredRedirectIsRefused()
{
    QFETCH(QString, redirect);
    const Answer answer = m_practice->get(installUrl(redirect));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains(
        "The supplied redirect URL does not match a redirect URL configured by this app."));
}

void TestPagerDutyInstall::manyServicesAreSearched()
{
    sandbox::WorldOptions options;
    options.services = 5000;
    m_practice = std::make_unique<Practice>(options);
    m_practice->account.setUptrendsRedirect(QUrl(u"http://127.0.0.1:9/Integration/PagerDuty"_s));
    QUrl page = signedIn(installUrl(u"http://127.0.0.1:9/Integration/PagerDuty"_s));
    QVERIFY(!m_practice->get(page).body.contains("Service 4999"));
    page.setQuery(page.query(QUrl::FullyEncoded) + u"&search=4999"_s);
    QVERIFY(m_practice->get(page).body.contains("Service 4999"));
}

QTEST_GUILESS_MAIN(TestPagerDutyInstall)
#include "test_pagerdutyinstall.moc"
