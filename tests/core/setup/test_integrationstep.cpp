// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/practiceuser.h"
#include "core/delivery/feedbook.h"
#include "core/setup/fedservicesreader.h"
#include "core/setup/guidemarks.h"
#include "core/setup/setupsession.h"
#include "tests/core/setup/practicefixture.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using FaultKind = sandbox::Fault::Kind;
using Mark = IntegrationStep::Mark;

namespace {

Profile realProfile(Region region = Region::Us)
{
    Profile profile;
    profile.id = u"real"_s;
    profile.region = region;
    return profile;
}

QUrl withConfig(const QString &address, const QByteArray &config)
{
    return QUrl(address + u"?state=abc&config="_s
                + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(config))));
}

} // namespace

class TestIntegrationStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void guideFollowsTheRealServices();
    void guideKnowsTheVendorsHosts_data();
    void guideKnowsTheVendorsHosts();
    void guideKeepsServicesOnly();
    void guideTakesBackWhatTheSignInPageRefutes();
    void guideTakesBackAFlowThatWasLeft();
    void guideTakesAnUnreadableConfigForACancel_data();
    void guideTakesAnUnreadableConfigForACancel();

    void startsAtTheRightPage();
    void findsTheNewIntegrationAndWhatItFeeds();
    void findsTheServicesWithoutSeeingThePage();
    void tellsTheRestOfTheAppWhatItFeeds();
    void letsChooseAmongSeveral();
    void forgettingKeepsItFromBeingChosenAgain();
    void takesAnExistingIntegration();
    void ignoresOtherTypes();
    void aClosedPageTakesMarksBack();
    void backsOffAndRecovers();
    void waitsForASignIn();
    void looksOneAtATime();
    void takesTheBaselineOnce();
    void findsWhatWasMadeWhileTheAppWasClosed();
    void noticesARenamedIntegration();
    void dropsADeletedIntegration();
    void dropsASavedChoiceThatIsGone();
    void readsFedServicesAgainAfterARestart();
    void keepsKeysOutOfTheSavedState();
    void comparesKeysWithWhatWasThere();

private:
    IntegrationStep *step() const { return m_session->integrationStep(); }
    QString serviceId(const QString &name) const
    {
        return m_practice->idNamed(u"services"_s, name);
    }
    void tick(const QString &name);
    void begin(); ///< step 2 with its baseline taken
    void restart();
    QStringList fedNames() const;

    std::unique_ptr<PracticeFixture> m_practice;
    std::unique_ptr<SetupSession> m_session;
    std::unique_ptr<tour::PracticeUser> m_user;
};

void TestIntegrationStep::init()
{
    m_practice = std::make_unique<PracticeFixture>();
    m_session = m_practice->session();
    m_user = std::make_unique<tour::PracticeUser>(m_practice->logins());
}

void TestIntegrationStep::cleanup()
{
    m_session.reset();
    m_user.reset();
    m_practice.reset();
}

void TestIntegrationStep::tick(const QString &name)
{
    ServiceStep *services = m_session->serviceStep();
    services->refresh();
    QTRY_COMPARE(services->servicesState().phase, LoadState::Phase::Ready);
    services->setChosen(serviceId(name), true);
}

void TestIntegrationStep::begin()
{
    tick(u"Web shop"_s);
    step()->setWatchInterval(40ms);
    QVERIFY(m_session->enter(SetupStep::Integration));
    QTRY_VERIFY(m_session->state().integrationBaselineTaken);
    QTRY_VERIFY(m_session->state().keysBaselineTaken);
}

void TestIntegrationStep::restart()
{
    m_session.reset();
    m_session = m_practice->session();
    step()->setWatchInterval(40ms);
}

QStringList TestIntegrationStep::fedNames() const
{
    QStringList names;
    for (const IntegrationStep::FedService &service : step()->fedServices())
        names.append(service.name);
    names.sort();
    return names;
}

void TestIntegrationStep::guideFollowsTheRealServices()
{
    GuideMarks guide(realProfile());
    QVERIFY(!guide.observe(QUrl(u"https://app.uptrends.com/"_s)));
    QVERIFY(!guide.observe(QUrl(u"https://app.uptrends.com/Account/Login?returnurl=%2F"_s)));
    const QUrl inside(u"https://app.uptrends.com/Report/Integrations"_s);
    QVERIFY(!guide.observe(inside, false)); // asked for only
    QVERIFY(guide.observe(inside));
    QCOMPARE(guide.marks(), QSet<Mark> {Mark::SignedIn});
    QVERIFY(guide.observe(QUrl(
        u"https://app.pagerduty.com/install/integration?app_id=P1&redirect_url=x&version=2"_s)));
    QCOMPARE(guide.marks(),
             (QSet<Mark> {Mark::SignedIn, Mark::AlertPressed, Mark::PagerDutyReached}));
    QVERIFY(!guide.observe(QUrl(u"https://identity.pagerduty.com/global/authn"_s)));
    QVERIFY(!guide.observe(QUrl(u"https://login.example-idp.com/"_s)));
    QVERIFY(!guide.observe(QUrl(u"https://acme.eu.pagerduty.com/install/integration"_s)));
    QVERIFY(guide.observe(withConfig(
        u"https://app.uptrends.com/Callback"_s,
        R"({"integration_keys":[{"integration_key":"k","name":"Shop","id":"P1","type":"service"}]})")));
    QVERIFY(guide.marks().contains(Mark::Back));
    QVERIFY(!guide.marks().contains(Mark::Saved));
    QVERIFY(!guide.observe(QUrl(u"https://app.uptrends.com/Integration/Edit/1"_s)));
    QVERIFY(guide.setSaved(true));
    QCOMPARE(guide.marks().size(), 7);
}

void TestIntegrationStep::guideKnowsTheVendorsHosts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPagerDuty");
    QTest::newRow("app") << u"https://app.pagerduty.com/x"_s << true;
    QTest::newRow("account") << u"https://acme.pagerduty.com/x"_s << true;
    QTest::newRow("eu") << u"https://acme.eu.pagerduty.com/x"_s << true;
    QTest::newRow("identity") << u"https://identity.pagerduty.com/oauth"_s << true;
    QTest::newRow("http") << u"http://app.pagerduty.com/x"_s << false;
    QTest::newRow("other port") << u"https://acme.pagerduty.com:8443/x"_s << false;
    QTest::newRow("look-alike") << u"https://app-pagerduty.com/x"_s << false;
    QTest::newRow("suffix") << u"https://pagerduty.com.evil.example/x"_s << false;
    QTest::newRow("user info") << u"https://app.pagerduty.com@evil.example/x"_s << false;
}

void TestIntegrationStep::guideKnowsTheVendorsHosts()
{
    QFETCH(QString, address);
    QFETCH(bool, isPagerDuty);
    for (const Region region : {Region::Us, Region::Eu}) {
        GuideMarks guide(realProfile(region));
        guide.observe(QUrl(u"https://acme.uptrends.com/Report/Integrations"_s));
        QVERIFY(guide.marks().contains(Mark::SignedIn));
        guide.observe(QUrl(address));
        QCOMPARE(guide.marks().contains(Mark::PagerDutyReached), isPagerDuty);
    }
}

void TestIntegrationStep::guideKeepsServicesOnly()
{
    GuideMarks guide(realProfile());
    guide.observe(withConfig(
        u"https://app.uptrends.com/Callback"_s,
        R"({"integration_keys":[{"integration_key":"key1","name":"Shop & more","id":"P1","type":"service"},
            {"integration_key":"key2","name":"Rules","id":"P2","type":"global_rule_set"},
            {"integration_key":"key3","name":"No id","type":"service"}],
            "account":{"subdomain":"dev-acme","Name":"Acme"}})"));
    const QList<GuideMarks::NamedService> expected {{u"P1"_s, u"Shop & more"_s}};
    QCOMPARE(guide.takeServices(), expected);
    QVERIFY(guide.takeServices().isEmpty());
}

void TestIntegrationStep::guideTakesBackWhatTheSignInPageRefutes()
{
    GuideMarks guide(realProfile());
    guide.observe(QUrl(u"https://app.uptrends.com/Integration/Add"_s));
    QVERIFY(guide.marks().contains(Mark::SignedIn));
    QVERIFY(guide.observe(QUrl(u"https://app.uptrends.com/account/login?returnurl=x"_s)));
    QVERIFY(guide.marks().isEmpty());
}

void TestIntegrationStep::guideTakesBackAFlowThatWasLeft()
{
    GuideMarks guide(realProfile());
    QVERIFY(!guide.observe(QUrl(u"https://app.pagerduty.com/"_s))); // not from Uptrends
    guide.observe(QUrl(u"https://app.uptrends.com/Integration/Add"_s));
    guide.observe(QUrl(u"https://app.pagerduty.com/install/integration"_s));
    QVERIFY(guide.observe(QUrl(u"https://app.uptrends.com/Integration/Add"_s)));
    QCOMPARE(guide.marks(), QSet<Mark> {Mark::SignedIn});
}

void TestIntegrationStep::guideTakesAnUnreadableConfigForACancel_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"integration_keys":[{"id")");
    QTest::newRow("no services") << QByteArray(R"({"integration_keys":[]})");
    QTest::newRow("other shape") << QByteArray(R"({"integration_keys":"P1"})");
    QTest::newRow("list of texts") << QByteArray(R"({"integration_keys":["P1"]})");
}

void TestIntegrationStep::guideTakesAnUnreadableConfigForACancel()
{
    QFETCH(QByteArray, config);
    GuideMarks guide(realProfile());
    guide.observe(QUrl(u"https://app.uptrends.com/Integration/Add"_s));
    guide.observe(QUrl(u"https://app.pagerduty.com/install/integration"_s));
    guide.observe(withConfig(u"https://app.uptrends.com/Callback"_s, config));
    QVERIFY(!guide.marks().contains(Mark::Connected));
    QVERIFY(guide.takeServices().isEmpty());
}

void TestIntegrationStep::startsAtTheRightPage()
{
    QCOMPARE(step()->startUrl().path(), u"/Integration/Add"_s);
    QCOMPARE(step()->startUrl().authority(), m_practice->uptrendsApp.url().authority());

    Account real(realProfile(), &m_practice->http, m_practice->secrets.get());
    const SetupSession session(&real, SetupStateStore(m_practice->folder.path()));
    QCOMPARE(session.integrationStep()->startUrl(), QUrl(u"https://app.uptrends.com/"_s));
}

void TestIntegrationStep::findsTheNewIntegrationAndWhatItFeeds()
{
    begin();
    QSignalSpy marks(step(), &IntegrationStep::marksChanged);
    QSignalSpy chosen(step(), &IntegrationStep::chosenChanged);
    m_user->visited = [this](const QUrl &url) { step()->observe(url); };
    QCOMPARE(step()->nextMark(), Mark::SignedIn);
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(step()->isMarked(Mark::SignedIn));
    QCOMPARE(step()->nextMark(), Mark::AlertPressed);
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s), serviceId(u"Intranet"_s)}));
    QVERIFY(step()->isMarked(Mark::Back));
    QCOMPARE(step()->nextMark(), Mark::Saved);
    QVERIFY(!step()->chosen());
    QVERIFY(!m_session->isDone(SetupStep::Integration));

    QVERIFY(m_user->save(u"PagerDuty – Web shop"_s));
    QTRY_VERIFY(step()->chosen().has_value());
    QCOMPARE(step()->chosen()->name, u"PagerDuty – Web shop"_s);
    QVERIFY(step()->isNew());
    QVERIFY(step()->isMarked(Mark::Saved));
    QCOMPARE(step()->candidates().size(), 1);
    QVERIFY(m_session->isDone(SetupStep::Integration));
    QVERIFY(m_session->canEnter(SetupStep::Levels));
    QTRY_VERIFY(!step()->fedServices().isEmpty()
                && !step()->fedServices().last().integrationId.isEmpty());
    QCOMPARE(fedNames(), (QStringList {u"Intranet"_s, u"Web shop"_s}));
    const QJsonArray integrations = m_practice->world(u"integrations"_s);
    for (const IntegrationStep::FedService &service : step()->fedServices()) {
        bool found = false;
        for (const QJsonValue &one : integrations) {
            found = found
                    || (one["id"_L1].toString() == service.integrationId
                        && one["service"_L1]["id"_L1].toString() == service.id
                        && one["name"_L1].toString() == "Uptrends"_L1);
        }
        QVERIFY(found);
    }
    QCOMPARE(m_session->state().fedServiceIds.size(), 2);
    QVERIFY(marks.size() >= 4);
    QVERIFY(chosen.size() >= 1);
}

void TestIntegrationStep::findsTheServicesWithoutSeeingThePage()
{
    begin();
    QVERIFY(m_user->signInToUptrends()); // in the user's own browser
    QVERIFY(m_user->connect({serviceId(u"Checkout API"_s)}));
    QVERIFY(m_user->save(u"From my browser"_s));
    QTRY_COMPARE(fedNames(), QStringList {u"Checkout API"_s});
    QVERIFY(!step()->fedServices().first().integrationId.isEmpty());
    QVERIFY(!step()->isMarked(Mark::AlertPressed));
    QVERIFY(step()->isMarked(Mark::Saved));
    QCOMPARE(step()->nextMark(), Mark::Saved);
}

void TestIntegrationStep::tellsTheRestOfTheAppWhatItFeeds()
{
    const QTemporaryDir books;
    FeedBook feeds(books.path(), u"practice"_s);
    m_session = std::make_unique<SetupSession>(
        m_practice->account.get(), SetupStateStore(m_practice->folder.path()), nullptr, &feeds);
    begin();
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Checkout API"_s)}));
    QVERIFY(m_user->save(u"From my browser"_s));
    QTRY_VERIFY(step()->chosen().has_value());
    QTRY_VERIFY(feeds.feed(step()->chosen()->guid).has_value());
    const Feed feed = *feeds.feed(step()->chosen()->guid);
    QCOMPARE(feed.serviceIds, QStringList(serviceId(u"Checkout API"_s)));
    QCOMPARE(feed.source, Feed::Source::SetUp);
    m_session.reset(); // before the book
}

void TestIntegrationStep::letsChooseAmongSeveral()
{
    begin();
    step()->pause();
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"First"_s));
    QVERIFY(m_user->connect({serviceId(u"Intranet"_s)}));
    QVERIFY(m_user->save(u"Second"_s));
    step()->begin();
    QTRY_COMPARE(step()->candidates().size(), 2);
    QTest::qWait(150);
    QVERIFY(!step()->chosen());
    const auto named = [this](const QString &name) {
        for (const uptrends::Integration &one : step()->candidates()) {
            if (one.name == name)
                return one.guid;
        }
        return QString();
    };
    step()->choose(named(u"Second"_s));
    QCOMPARE(step()->chosen()->name, u"Second"_s);
    QVERIFY(step()->isNew());
    // Both appeared at once and unseen: which feeds what is not known, and not guessed.
    QTest::qWait(150);
    QVERIFY(step()->fedServices().isEmpty());
    step()->choose(u"unknown"_s);
    QCOMPARE(step()->chosen()->name, u"Second"_s);
}

void TestIntegrationStep::forgettingKeepsItFromBeingChosenAgain()
{
    begin();
    m_user->visited = [this](const QUrl &url) { step()->observe(url); };
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"First"_s));
    QTRY_VERIFY(step()->chosen().has_value());
    QTRY_VERIFY(!step()->fedServices().isEmpty());
    const QString first = step()->chosen()->guid;
    step()->forgetChoice();
    QVERIFY(!step()->chosen());
    QVERIFY(!step()->isMarked(Mark::Saved));
    QTest::qWait(150);
    QVERIFY(!step()->chosen());

    QVERIFY(m_user->connect({serviceId(u"Intranet"_s)}));
    QVERIFY(m_user->save(u"Second"_s));
    QTRY_COMPARE(step()->candidates().size(), 2);
    for (const uptrends::Integration &one : step()->candidates()) {
        if (one.guid != first)
            step()->choose(one.guid);
    }
    QTRY_COMPARE(fedNames(), QStringList {u"Intranet"_s});
    step()->choose(first);
    QTRY_COMPARE(fedNames(), QStringList {u"Web shop"_s});
}

void TestIntegrationStep::takesAnExistingIntegration()
{
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"Was there"_s));
    begin();
    QTRY_COMPARE(step()->pagerDutyIntegrations().size(), 1);
    QVERIFY(step()->candidates().isEmpty());
    QVERIFY(!step()->chosen());
    step()->choose(step()->pagerDutyIntegrations().first().guid);
    QVERIFY(step()->chosen().has_value());
    QVERIFY(!step()->isNew());
    QVERIFY(step()->fedServices().isEmpty());
    QVERIFY(!step()->isMarked(Mark::Saved));
    QVERIFY(m_session->isDone(SetupStep::Integration));
}

void TestIntegrationStep::ignoresOtherTypes()
{
    begin();
    QVERIFY(m_user->signInToUptrends());
    QUrl add = m_practice->uptrendsApp.url();
    add.setPath(u"/Integration/Add"_s);
    add.setQuery(u"type=Slack"_s);
    m_user->open(add);
    m_user->submit({{u"type"_s, u"Slack"_s}, {u"name"_s, u"Chat"_s}, {u"active"_s, u"true"_s}},
                   u"/Integration/Add"_s);
    const QDateTime saved = QDateTime::currentDateTime();
    QTRY_VERIFY(step()->watchState().readAt > saved);
    QVERIFY(step()->candidates().isEmpty());
    QVERIFY(!step()->chosen());
}

void TestIntegrationStep::aClosedPageTakesMarksBack()
{
    begin();
    m_user->visited = [this](const QUrl &url) { step()->observe(url); };
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QSignalSpy marks(step(), &IntegrationStep::marksChanged);
    step()->pageClosed();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(step()->nextMark(), Mark::SignedIn);
    step()->pageClosed();
    QCOMPARE(marks.size(), 1);

    // The page is opened again, and the flow done from the start.
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"Second try"_s));
    QTRY_VERIFY(step()->chosen().has_value());
    QTRY_COMPARE(fedNames(), QStringList {u"Web shop"_s});
    step()->pageClosed();
    QVERIFY(step()->isMarked(Mark::Saved));
}

void TestIntegrationStep::backsOffAndRecovers()
{
    begin();
    m_practice->breakDown(FaultKind::Status, m_practice->uptrendsApi, "GET", u"/Integration"_s, 4,
                          503);
    QTRY_COMPARE(step()->watchState().phase, LoadState::Phase::Failed);
    QCOMPARE(step()->watchState().error->kind, ApiError::Kind::Server);
    QTRY_COMPARE(step()->watchState().phase, LoadState::Phase::Ready);
    QVERIFY(!step()->watchState().error);
}

void TestIntegrationStep::waitsForASignIn()
{
    begin();
    QSignalSpy signIn(m_practice->account.get(), &Account::signInNeeded);
    m_practice->account->useUptrends({Secret("0123456789abcdef"), Secret("wrong-password")});
    QTRY_COMPARE(signIn.size(), 1);
    QCOMPARE(step()->watchState().phase, LoadState::Phase::Failed);
    QCOMPARE(step()->watchState().error->kind, ApiError::Kind::Unauthorized);
    QTest::qWait(200);
    QCOMPARE(signIn.size(), 1); // not asked for again and again
    m_practice->signIn();
    QTRY_COMPARE(step()->watchState().phase, LoadState::Phase::Ready);
}

void TestIntegrationStep::looksOneAtATime()
{
    begin();
    sandbox::Fault slow;
    slow.kind = FaultKind::Delay;
    slow.service = m_practice->uptrendsApi.name();
    slow.milliseconds = 200;
    m_practice->faults.add(slow);
    QSignalSpy looked(step(), &IntegrationStep::watchChanged);
    for (int i = 0; i < 20; ++i)
        step()->lookNow();
    QTest::qWait(350);
    QVERIFY2(looked.size() <= 2, qPrintable(QString::number(looked.size())));
}

void TestIntegrationStep::takesTheBaselineOnce()
{
    begin();
    const QStringList before = m_session->state().integrationsBefore;
    QCOMPARE(before.size(), 2);
    step()->pause();
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"Made while away"_s));
    step()->begin();
    QTRY_VERIFY(step()->chosen().has_value());
    QCOMPARE(m_session->state().integrationsBefore, before);
}

void TestIntegrationStep::findsWhatWasMadeWhileTheAppWasClosed()
{
    begin();
    m_session.reset();
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"Made while closed"_s));
    m_session = m_practice->session();
    QCOMPARE(m_session->step(), SetupStep::Integration);
    QTRY_VERIFY(step()->chosen().has_value());
    QVERIFY(step()->isNew());
    QTRY_COMPARE(fedNames(), QStringList {u"Web shop"_s});
}

void TestIntegrationStep::noticesARenamedIntegration()
{
    begin();
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"Old name"_s));
    QTRY_VERIFY(step()->chosen().has_value());
    QUrl edit = m_practice->uptrendsApp.url();
    edit.setPath(u"/Integration/Edit/"_s + step()->chosen()->guid);
    m_user->open(edit);
    m_user->submit({{u"name"_s, u"New name"_s}, {u"active"_s, u"true"_s}});
    QTRY_COMPARE(step()->chosen()->name, u"New name"_s);
    QCOMPARE(m_session->state().integrationName, u"New name"_s);
}

void TestIntegrationStep::dropsADeletedIntegration()
{
    begin();
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"Short-lived"_s));
    QTRY_VERIFY(step()->chosen().has_value());
    QVERIFY(m_user->deleteIntegration(step()->chosen()->guid));
    QTRY_VERIFY(!step()->chosen());
    QVERIFY(!step()->isMarked(Mark::Saved));
    QVERIFY(m_session->state().integrationGuid.isEmpty());
    QVERIFY(!m_session->isDone(SetupStep::Integration));
}

void TestIntegrationStep::dropsASavedChoiceThatIsGone()
{
    begin();
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"Short-lived"_s));
    QTRY_VERIFY(step()->chosen().has_value());
    const QString guid = step()->chosen()->guid;
    m_session.reset();
    QVERIFY(m_user->deleteIntegration(guid));
    m_session = m_practice->session();
    QVERIFY(step()->chosen().has_value());
    QTRY_VERIFY(!step()->chosen());
}

void TestIntegrationStep::readsFedServicesAgainAfterARestart()
{
    begin();
    m_user->visited = [this](const QUrl &url) { step()->observe(url); };
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s), serviceId(u"Status page"_s)}));
    QVERIFY(m_user->save(u"Two"_s));
    QTRY_COMPARE(fedNames(), (QStringList {u"Status page"_s, u"Web shop"_s}));
    m_user->visited = {};
    restart();
    QVERIFY(step()->isMarked(Mark::Saved));
    QCOMPARE(step()->fedServices().size(), 2);
    QTRY_COMPARE(fedNames(), (QStringList {u"Status page"_s, u"Web shop"_s}));
    QVERIFY(!step()->fedServices().first().integrationId.isEmpty());
}

void TestIntegrationStep::keepsKeysOutOfTheSavedState()
{
    begin();
    m_user->visited = [this](const QUrl &url) { step()->observe(url); };
    QVERIFY(m_user->signInToUptrends());
    QVERIFY(m_user->connect({serviceId(u"Web shop"_s)}));
    QVERIFY(m_user->save(u"Secretive"_s));
    QTRY_VERIFY(!step()->fedServices().isEmpty());
    QVERIFY(m_session->saveNow());
    QFile saved(m_practice->folder.filePath(u"setup-practice.json"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray content = saved.readAll();
    QVERIFY(content.contains("Secretive"));
    int keys = 0;
    const QJsonArray integrations = m_practice->world(u"integrations"_s);
    for (const QJsonValue &one : integrations) {
        const QString key = one["integration_key"_L1].toString();
        keys += !key.isEmpty();
        QVERIFY(key.isEmpty() || !content.contains(key.toUtf8()));
    }
    QVERIFY(keys > 0);
}

void TestIntegrationStep::comparesKeysWithWhatWasThere()
{
    const QDateTime start = QDateTime::fromString(u"2026-05-01T12:00:00Z"_s, Qt::ISODate);
    const auto integration = [](const QString &id, const QDateTime &at,
                                const QString &type = u"events_api_v2_inbound_integration"_s) {
        pagerduty::Integration one;
        one.id = id;
        one.type = type;
        one.createdAt = at;
        return one;
    };
    FedServicesReader::Question question;
    question.keysBefore = {{u"P1"_s, {u"old"_s}}};
    question.baselineAt = start;
    question.claimed = {u"claimed"_s};
    pagerduty::Service service;
    service.id = u"P1"_s;
    service.integrations = {
        integration(u"newest"_s, start.addSecs(60)), integration(u"old"_s, start.addSecs(10)),
        integration(u"new"_s, start.addSecs(30)), integration(u"claimed"_s, start.addSecs(20)),
        integration(u"mail"_s, start.addSecs(20), u"generic_email_inbound_integration"_s)};
    const auto ids = [&question, &service] {
        QStringList found;
        for (const auto &one : FedServicesReader::appeared(question, service))
            found.append(one.id);
        return found;
    };
    QCOMPARE(ids(), (QStringList {u"new"_s, u"newest"_s}));
    // Nothing is known of what the service had: the time decides.
    service.id = u"P2"_s;
    service.integrations = {integration(u"before"_s, start.addSecs(-1)),
                            integration(u"after"_s, start.addSecs(1)),
                            integration(u"undated"_s, {})};
    QCOMPARE(ids(), QStringList {u"after"_s});
    question.keysAreWhole = true;
    QCOMPARE(ids(), (QStringList {u"undated"_s, u"before"_s, u"after"_s}));
}

QTEST_GUILESS_MAIN(TestIntegrationStep)
#include "test_integrationstep.moc"
