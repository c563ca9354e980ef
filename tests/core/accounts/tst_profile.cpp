// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/profile.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace alertbridge;

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAddresses_data();
    void acceptsAddresses();
    void followsTheRegion_data();
    void followsTheRegion();
    void overridesOneAddress();
    void knowsItsEndpointKeys();
    void survivesARoundTrip();
    void refusesAnUnusableAddressInAFile();
    void refusesWhatHasNoId();
    void makesIdsWithoutBraces();
};

namespace {

Profile sample()
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Réseau <b> \u202e"_s;
    profile.region = Region::Eu;
    profile.regionFound = true;
    profile.endpoints.set(EndpointName::UptrendsApi, QUrl(u"https://uptrends.example/api/v4"_s));
    profile.oauthClientId = u"7d1c"_s;
    profile.signInMethod = Profile::SignInMethod::Browser;
    profile.fromEmail = u"ada@example.com"_s;
    profile.colour = u"#7C5CD6"_s;
    return profile;
}

} // namespace

void ProfileTest::acceptsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("acceptable");
    QTest::newRow("https") << u"https://api.pagerduty.com"_s << true;
    QTest::newRow("https with port and path") << u"https://proxy.example:8443/pd"_s << true;
    QTest::newRow("http to 127.0.0.1") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("http to 127.9.9.9") << u"http://127.9.9.9:8080"_s << true;
    QTest::newRow("http to ::1") << u"http://[::1]:8080"_s << true;
    QTest::newRow("http to localhost") << u"http://localhost:8080/v4"_s << true;
    QTest::newRow("http elsewhere") << u"http://api.pagerduty.com"_s << false;
    QTest::newRow("http to a private address") << u"http://192.168.0.2"_s << false;
    QTest::newRow("http to a host called like it") << u"http://localhost.evil.example"_s << false;
    QTest::newRow("http to 127.0.0.1 as a label") << u"http://127.0.0.1.evil.example"_s << false;
    QTest::newRow("user") << u"https://pagerduty.com@evil.example"_s << false;
    QTest::newRow("user and password") << u"https://a:b@api.pagerduty.com"_s << false;
    QTest::newRow("empty user") << u"https://@api.pagerduty.com"_s << false;
    QTest::newRow("query") << u"https://api.pagerduty.com?x=1"_s << false;
    QTest::newRow("empty query") << u"https://api.pagerduty.com?"_s << false;
    QTest::newRow("fragment") << u"https://api.pagerduty.com#x"_s << false;
    QTest::newRow("punycode") << u"https://xn--pgerduty-0za.com"_s << false;
    QTest::newRow("punycode in capitals") << u"https://api.XN--pgerduty-0za.com"_s << false;
    QTest::newRow("other letters") << u"https://p\u0430gerduty.com"_s << false;
    QTest::newRow("no scheme") << u"api.pagerduty.com"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1"_s << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void ProfileTest::acceptsAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, acceptable);
    QCOMPARE(Endpoints::isAcceptable(QUrl(address)), acceptable);
}

void ProfileTest::followsTheRegion_data()
{
    QTest::addColumn<EndpointName>("name");
    QTest::addColumn<QString>("us");
    QTest::addColumn<QString>("eu");
    QTest::newRow("api") << EndpointName::PagerDutyApi << u"https://api.pagerduty.com"_s
                         << u"https://api.eu.pagerduty.com"_s;
    QTest::newRow("events") << EndpointName::PagerDutyEvents << u"https://events.pagerduty.com"_s
                            << u"https://events.eu.pagerduty.com"_s;
    QTest::newRow("identity") << EndpointName::PagerDutyIdentity
                              << u"https://identity.pagerduty.com"_s
                              << u"https://identity.pagerduty.com"_s;
    QTest::newRow("app") << EndpointName::PagerDutyApp << u"https://app.pagerduty.com"_s
                         << u"https://app.eu.pagerduty.com"_s;
    QTest::newRow("uptrends api") << EndpointName::UptrendsApi << u"https://api.uptrends.com/v4"_s
                                  << u"https://api.uptrends.com/v4"_s;
    QTest::newRow("uptrends app") << EndpointName::UptrendsApp << u"https://app.uptrends.com"_s
                                  << u"https://app.uptrends.com"_s;
}

void ProfileTest::followsTheRegion()
{
    QFETCH(EndpointName, name);
    QFETCH(QString, us);
    QFETCH(QString, eu);
    const Endpoints endpoints;
    QCOMPARE(endpoints.url(name, Region::Us), QUrl(us));
    QCOMPARE(endpoints.url(name, Region::Eu), QUrl(eu));
    QVERIFY(Endpoints::isAcceptable(endpoints.url(name, Region::Eu)));
}

void ProfileTest::overridesOneAddress()
{
    Profile profile;
    profile.endpoints.set(EndpointName::PagerDutyApi, QUrl(u"http://127.0.0.1:1234"_s));
    QVERIFY(profile.endpoints.isOverridden(EndpointName::PagerDutyApi));
    QVERIFY(!profile.endpoints.isOverridden(EndpointName::PagerDutyEvents));
    profile.region = Region::Eu;
    QCOMPARE(profile.url(EndpointName::PagerDutyApi), QUrl(u"http://127.0.0.1:1234"_s));
    QCOMPARE(profile.url(EndpointName::PagerDutyEvents),
             QUrl(u"https://events.eu.pagerduty.com"_s));
}

void ProfileTest::knowsItsEndpointKeys()
{
    const QStringList keys {u"pagerduty-api"_s, u"pagerduty-events"_s, u"pagerduty-identity"_s,
                            u"pagerduty-app"_s, u"uptrends-api"_s,     u"uptrends-app"_s};
    for (size_t i = 0; i < allEndpointNames.size(); ++i) {
        const QString &key = keys.at(qsizetype(i));
        QCOMPARE(endpointKey(allEndpointNames[i]), key);
        QCOMPARE(endpointFromKey(key), allEndpointNames[i]);
    }
    QVERIFY(!endpointFromKey(u"control"_s));
}

void ProfileTest::survivesARoundTrip()
{
    const Profile before = sample();
    const auto after = profileFromJson(toJson(before));
    QVERIFY(after);
    QCOMPARE(after->id, before.id);
    QCOMPARE(after->name, before.name);
    QVERIFY(after->region == before.region);
    QCOMPARE(after->regionFound, before.regionFound);
    QVERIFY(after->endpoints == before.endpoints);
    QCOMPARE(after->oauthClientId, before.oauthClientId);
    QVERIFY(after->signInMethod == before.signInMethod);
    QCOMPARE(after->fromEmail, before.fromEmail);
    QCOMPARE(after->colour, before.colour);
    QVERIFY(!after->practice);
}

void ProfileTest::refusesAnUnusableAddressInAFile()
{
    QJsonObject object = toJson(sample());
    object[u"endpoints"_s] = QJsonObject {{u"pagerduty-api"_s, u"http://evil.example"_s}};
    QVERIFY(!profileFromJson(object));
    object[u"endpoints"_s] = QJsonObject {{u"pagerduty-api"_s, 7}};
    QVERIFY(!profileFromJson(object));
    object[u"endpoints"_s] = QJsonObject {{u"from-the-future"_s, u"x"_s}};
    QVERIFY(profileFromJson(object));
}

void ProfileTest::refusesWhatHasNoId()
{
    QJsonObject object = toJson(sample());
    object[u"id"_s] = u"../../etc"_s;
    QVERIFY(!profileFromJson(object));
    object.remove(u"id"_s);
    QVERIFY(!profileFromJson(object));
}

void ProfileTest::makesIdsWithoutBraces()
{
    QCOMPARE(newProfileId().size(), 36);
    QVERIFY(!newProfileId().contains(u'{'));
    QVERIFY(newProfileId() != newProfileId());
}

QTEST_GUILESS_MAIN(ProfileTest)

#include "tst_profile.moc"
