// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/journal.h"
#include "core/diagnostics/components.h"
#include "core/diagnostics/diagnosticsections.h"
#include "core/inventory/inventory.h"
#include "core/net/recentlog.h"
#include "tests/support/testserver.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace Qt::StringLiterals;
using test::Answer;
using test::TestServer;
using Kind = DiagnosticSection::Kind;
using State = ConnectionResult::State;

namespace {

Profile profileAt(const QUrl &url)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Acme night shop"_s;
    profile.fromEmail = u"anna@acme.example"_s;
    profile.oauthClientId = u"client-of-acme-77"_s;
    for (const EndpointName name : allEndpointNames)
        profile.endpoints.set(name, url);
    return profile;
}

QString textOf(const DiagnosticSection &section)
{
    return diagnosticText({section}, {}, QDateTime::currentDateTimeUtc());
}

void answerAll(TestServer &server)
{
    server.always("GET", "/abilities", Answer::json(200, R"({"abilities":["teams"]})"));
    server.always("GET", "/users/me",
                  Answer::json(200, R"({"user":{"id":"PUSER01","type":"user","name":"Anna",
                      "email":"anna@acme.example","role":"admin","time_zone":"UTC",
                      "html_url":"https://acme.pagerduty.com/users/PUSER01"}})"));
    server.always("GET", "/v4/Account", Answer::json(200, R"({"AccountId":"299840",
                      "ExpirationDate":"2027-05-01T00:00:00"})"));
    server.always("GET", "/v4/Integration", Answer::json(200, QByteArray("[]")));
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { recentlog::clear(); }

    void namesVersionsAndLicences();
    void leavesSectionsOut();
    void keepsNamesAndAddressesToItself();
    void testsEveryProfile();
    void saysWhatFailed();
    void canBeCancelled();
    void outlivesAnAccountThatCloses();
    void listsFilesButNotWhatIsInThem();
    void countsWhatIsThere();
    void holdsNoCanary();
};

void TestDiagnostics::namesVersionsAndLicences()
{
    const QStringList lines = versionText(components(u"Chromium 102.0.5005.177"_s)).split(u'\n');
    QCOMPARE(lines.at(0), u"alertbridge "_s + QStringLiteral(ALERTBRIDGE_VERSION));
    QVERIFY(lines.contains(u"Licence: GPL-3.0-or-later"_s));
    QVERIFY(lines.contains(u"Chromium 102.0.5005.177, BSD-3-Clause AND LGPL-2.1-or-later"_s));
    QVERIFY(lines.join(u'\n').contains(u"\nQt "_s + QString::fromLatin1(qVersion())));
    QVERIFY(lines.join(u'\n').contains(u"\nOpenSSL 3."_s));
    QVERIFY(versionText(components({})).contains(u"\nChromium not loaded, BSD"_s));
    for (const Component &component : components({}))
        QVERIFY2(!component.licence.isEmpty(), qPrintable(component.name));
}

void TestDiagnostics::leavesSectionsOut()
{
    const QList<DiagnosticSection> sections {
        {Kind::System, {u"system: Debian"_s}}, {Kind::Log, {u"a line"_s}}, {Kind::Contents, {}}};
    const auto text = [&sections](const QSet<Kind> &out) {
        return diagnosticText(sections, out, QDateTime::currentDateTimeUtc());
    };
    QVERIFY(text({}).contains(u"\n[system]\nsystem: Debian\n\n[log]\na line\n"_s));
    QVERIFY(text({}).endsWith(u"\n[contents]\nnothing\n"_s));
    QVERIFY(text({Kind::Log}).contains(u"\n[log]\nleft out\n"_s));
    QVERIFY(!text({Kind::Log}).contains(u"a line"_s));
    QVERIFY(text({Kind::Log}).contains(u"Debian"_s));
}

void TestDiagnostics::keepsNamesAndAddressesToItself()
{
    Profile profile = profileAt(QUrl(u"https://proxy.acme.example/pd"_s));
    Pseudonyms names;
    diagnostics::introduce(names, {profile});
    const QString text = textOf(diagnostics::profiles(names, {profile}, profile.id));
    for (const QString &own :
         {profile.name, profile.id, profile.fromEmail, profile.oauthClientId, u"acme"_s, u"anna"_s})
        QVERIFY2(!text.contains(own, Qt::CaseInsensitive), qPrintable(own));
    QVERIFY(
        text.contains(u"<profile-1>: region us (assumed), sign-in by web view, client ID yes"_s));
    QVERIFY(text.contains(u"uptrends-api https://<host-1>/pd"_s));
    profile.endpoints = {};
    QVERIFY(textOf(diagnostics::profiles(names, {profile}, {}))
                .contains(u"open no, endpoints as the region"_s));
}

void TestDiagnostics::testsEveryProfile()
{
    TestServer server;
    answerAll(server);
    HttpClient http;
    const auto secrets = makeMemoryStore();
    const Profile one = profileAt(server.url());
    const Profile two = profileAt(server.url());
    const Profile three = profileAt(server.url());
    Account open(one, &http, secrets.get());
    open.usePagerDutyToken(Secret("token-of-the-open-one"));
    open.useUptrends({Secret("user-of-one"), Secret("password-of-one")});
    secrets->write(two.id, SecretName::PagerDutyToken, Secret("token-of-the-other"));

    ConnectionProbe probe(&http, secrets.get());
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start({{one, &open}, {two, {}}, {three, {}}});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!probe.isRunning());
    QList<State> states;
    for (const ConnectionResult &result : probe.results())
        states.append(result.state);
    QCOMPARE(states, (QList<State> {State::Good, State::Good, State::Good, State::NotSignedIn,
                                    State::NotSignedIn, State::NotSignedIn}));
    Pseudonyms names;
    diagnostics::introduce(names, {one, two, three});
    const QString text = textOf(diagnostics::connections(names, {}, probe.results()));
    QVERIFY(text.contains(u"<profile-1> pagerduty: good, "_s));
    QVERIFY(text.contains(u"<profile-3> uptrends: not signed in"_s));
    QVERIFY(
        textOf(diagnostics::connections(names, {}, {})).contains(u"proxy: system, sign-in no\n"_s));
    QVERIFY(textOf(diagnostics::connections(names, {}, {})).contains(u"not tested"_s));
}

void TestDiagnostics::saysWhatFailed()
{
    TestServer server;
    server.always("GET", "/abilities",
                  Answer::json(403, R"({"error":{"message":"Anna may not","code":2010}})"));
    HttpClient http;
    const auto secrets = makeMemoryStore();
    const Profile profile = profileAt(server.url());
    secrets->write(profile.id, SecretName::PagerDutyToken, Secret("token-that-may-not"));
    ConnectionProbe probe(&http, secrets.get());
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start({{profile, {}}});
    QTRY_COMPARE(finished.size(), 1);
    Pseudonyms names;
    const QString text = textOf(diagnostics::connections(names, {}, probe.results()));
    QVERIFY2(text.contains(u"pagerduty: failed, forbidden, HTTP 403, code 2010, host 127.0.0.1"_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"Anna"_s)); // the service's words may name people

    ConnectionResult behindProxy = probe.results().constFirst();
    behindProxy.error->host = u"proxy.acme.example:3128"_s;
    QVERIFY(textOf(diagnostics::connections(names, {}, {behindProxy}))
                .contains(u"host <other-host>:3128,"_s));

    ConnectionRules rules;
    rules.proxy = {ProxySettings::Mode::Http,
                   u"proxy.acme.example"_s,
                   3128,
                   {u"*.acme.example"_s},
                   u"acme-anna"_s};
    Pseudonyms others;
    diagnostics::introduce(others, {profile}, rules);
    const QString ruled = textOf(diagnostics::connections(others, rules, {behindProxy}));
    QVERIFY2(ruled.contains(u"proxy: http, port 3128, 1 exclusions, sign-in yes\n"_s),
             qPrintable(ruled));
    QVERIFY2(ruled.contains(u"host <proxy-host>:3128,"_s), qPrintable(ruled));
    QVERIFY(!ruled.contains(u"acme"_s));
}

void TestDiagnostics::canBeCancelled()
{
    TestServer server;
    server.always("GET", "/abilities", Answer::failing(Answer::Fault::Hold));
    HttpClient http;
    const auto secrets = makeMemoryStore();
    const Profile one = profileAt(server.url());
    const Profile two = profileAt(server.url());
    for (const Profile &profile : {one, two})
        secrets->write(profile.id, SecretName::PagerDutyToken, Secret("token-that-waits"));
    ConnectionProbe probe(&http, secrets.get());
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start({{one, {}}, {two, {}}});
    QTRY_COMPARE(server.count("GET", "/abilities"), 1);
    probe.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(probe.results().size(), 4);
    for (const ConnectionResult &result : probe.results())
        QVERIFY(result.state == State::Cancelled);
    QCOMPARE(server.count("GET", "/abilities"), 1);
}

void TestDiagnostics::outlivesAnAccountThatCloses()
{
    TestServer server;
    server.always("GET", "/abilities", Answer::failing(Answer::Fault::Hold));
    HttpClient http;
    const auto secrets = makeMemoryStore();
    const Profile profile = profileAt(server.url());
    auto open = std::make_unique<Account>(profile, &http, secrets.get());
    open->usePagerDutyToken(Secret("token-of-the-open-one"));
    ConnectionProbe probe(&http, secrets.get());
    QSignalSpy finished(&probe, &ConnectionProbe::finished);
    probe.start({{profile, open.get()}});
    QTRY_COMPARE(server.count("GET", "/abilities"), 1);
    open.reset();
    QTRY_COMPARE(finished.size(), 1);
}

void TestDiagnostics::listsFilesButNotWhatIsInThem()
{
    const QTemporaryDir folder;
    const Profile profile = profileAt({});
    QFile file(folder.filePath(u"setup-%1.json"_s.arg(profile.id)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"name\": \"night shop\"}");
    file.close();
    Pseudonyms names;
    diagnostics::introduce(names, {profile});
    const QString text = textOf(
        diagnostics::storage(names, {folder.path(), folder.path(), u"/not/there"_s}));
    QVERIFY2(text.contains(u"- setup-<profile-1>.json: 22 bytes, "_s), qPrintable(text));
    QCOMPARE(text.count(u"folder: "_s), 2);
    QVERIFY(text.contains(u"/not/there, missing"_s));
    QVERIFY(!text.contains(u"night shop"_s));
}

void TestDiagnostics::countsWhatIsThere()
{
    const QTemporaryDir folder;
    Inventory inventory;
    inventory.services.resize(3);
    inventory.services[0].name = u"night shop"_s;
    inventory.definitions.resize(2);
    inventory.definitions[1].levels.resize(4);
    Journal journal(folder.path(), newProfileId());
    const QString text = textOf(diagnostics::contents(&inventory, &journal, nullptr));
    QVERIFY(text.contains(u"services: 3\n"_s));
    QVERIFY(text.contains(u"escalation levels: 4\n"_s));
    QVERIFY(text.contains(u"read: never\n"_s));
    QVERIFY(text.contains(u"changes: 0 (0 refused, 0 open, 0 unknown), journal damaged: no"_s));
    QVERIFY(!text.contains(u"night shop"_s));
    QVERIFY(textOf(diagnostics::contents(nullptr, nullptr, nullptr)).contains(u"nothing"_s));
}

/// Secrets in every place where text comes in, in every form; none may come out.
void TestDiagnostics::holdsNoCanary()
{
    const QByteArray canary = "u+Canary/7=token&4!";
    const QByteArray unknown = "Unknown7Canary8abcDEF0123"; // nobody told the redactor
    const Secret secret(canary);
    QStringList forms;
    for (const QByteArray &each : {canary, "user:" + canary}) {
        forms.append(QString::fromLatin1(each));
        forms.append(QString::fromLatin1(each.toBase64()));
        forms.append(QString::fromLatin1(each.toBase64(QByteArray::Base64UrlEncoding)));
        forms.append(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(each))));
    }
    forms.append(QString::fromLatin1(unknown));

    Profile profile = profileAt(QUrl(u"https://127.0.0.1:1/"_s));
    profile.oauthClientId = QString::fromLatin1(canary);
    const QTemporaryDir folder;
    ConnectionResult result;
    result.profileId = profile.id;
    result.state = State::Failed;
    result.error = ApiError();
    for (const QString &form : std::as_const(forms)) {
        recentlog::append(QtWarningMsg, "alertbridge.test", form);
        recentlog::append(QtWarningMsg, "alertbridge.test",
                          u"opened https://host.example/cb?code="_s + form);
        recentlog::append(QtInfoMsg, "alertbridge.http", u"GET host/%1 200 3 ms %1"_s.arg(form));
    }
    result.error->code = forms.join(u' ');
    result.error->host = forms.join(u' ');
    result.error->message = forms.join(u' ');
    result.error->requestId = QString::fromLatin1(canary);
    QFile file(folder.filePath(QString::fromLatin1(canary).remove(u'/')));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(canary);
    file.close();
    qputenv("XDG_CURRENT_DESKTOP", canary);

    ConnectionRules rules;
    rules.proxy.mode = ProxySettings::Mode::Socks5;
    rules.proxy.host = forms.join(u'.');
    rules.proxy.user = QString::fromLatin1(canary);
    rules.proxy.exclusions = forms;

    Pseudonyms names;
    diagnostics::introduce(names, {profile}, rules);
    const QString text = diagnosticText(
        {diagnostics::program(u"Chromium "_s + QString::fromLatin1(canary)), diagnostics::system(),
         diagnostics::storage(names, {folder.path()}),
         diagnostics::profiles(names, {profile}, profile.id),
         diagnostics::connections(names, rules, {result}), diagnostics::log(names)},
        {}, QDateTime::currentDateTimeUtc());
    QVERIFY(text.contains(u"[log]"_s) && text.count(u'\n') > 40);
    QString flat = text;
    flat.remove(u"u+Canary7=token&4!"_s); // the file's name is not a form of the secret
    for (const QString &form : std::as_const(forms)) {
        const bool request = form == QString::fromLatin1(unknown);
        if (!request)
            QVERIFY2(!flat.contains(form), qPrintable(form));
        QVERIFY2(!flat.contains(u"code="_s + form), qPrintable(form));
        QVERIFY2(!flat.contains(u"host/"_s + form), qPrintable(form));
    }
    QVERIFY(!flat.contains(QString::fromLatin1(canary.toBase64().mid(4, 12))));
    QVERIFY(!flat.contains(u"u%2BCanary"_s, Qt::CaseInsensitive));
    QVERIFY(!flat.contains(u"u+Canary"_s));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
