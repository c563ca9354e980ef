// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliveryhistory.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticestack.h"
#include "ui/widgets/button.h"
#include "ui/widgets/navigationbar.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/profilebadge.h"
#include "ui/widgets/profilestrip.h"

#include <QtGui/QAccessible>
#include <QtGui/QTextDocument>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheWelcome();
    void connectsANewProfile();
    void opensThePracticeAccount();
    void opensASavedProfile();
    void doesNotSaveOverrides();
    void asksToSignInAgainAndComesBack();
    void keepsTypedInputWhenTheLanguageChanges();
    void menuAndShortcuts();
    void saysWhatIsConnectedAtEveryWidth();
    void countsDownPauses();
    void removesAProfile();
    void aReadOnlyProfileChangesNothing();
    void aSecondWindowOnAProfileOnlyReads();
    void comesBackToThePageItWasLeftOn();
    void saysThatTheClockIsWrong();
    void countsWhatStaysUntilSomebodyEndsIt();
    void countsChangesThatWereCutOff();
};

namespace {

/// The reads of step 1, with nothing in them.
void answerSetup(TestServer &server)
{
    server.always(
        "GET", "/services",
        Answer::json(200, QByteArray(R"({"services":[],"limit":100,"offset":0,"more":false})")));
    server.always(
        "GET", "/escalation_policies",
        Answer::json(
            200, QByteArray(R"({"escalation_policies":[],"limit":100,"offset":0,"more":false})")));
    server.always(
        "GET", "/oncalls",
        Answer::json(200, QByteArray(R"({"oncalls":[],"limit":100,"offset":0,"more":false})")));
    server.always(
        "GET", "/users",
        Answer::json(200, QByteArray(R"({"users":[],"limit":100,"offset":0,"more":false})")));
    server.always(
        "GET", "/schedules",
        Answer::json(200, QByteArray(R"({"schedules":[],"limit":100,"offset":0,"more":false})")));
    server.always("GET", "/alert_grouping_settings",
                  Answer::json(200, QByteArray(R"({"alert_grouping_settings":[],"limit":100})")));
}

struct Window
{
    explicit Window(UiFixture &fixture)
        : window(fixture.context)
    {
        window.resize(1280, 800);
        static_cast<QWidget &>(window).setVisible(true);
        (void)QTest::qWaitForWindowActive(&window);
    }
    template<typename T = Button>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    void openPractice()
    {
        find(u"practiseButton"_s)->click();
        QTRY_VERIFY(window.session() && window.session()->account()->uptrendsIdentity()
                    && window.session()->account()->pagerDutyIdentity());
    }
    MainWindow window;
};

/// A saved profile with secrets, and services that answer.
Profile savedProfile(UiFixture &fixture)
{
    fixture.answerPagerDuty();
    fixture.answerUptrends();
    answerSetup(fixture.server);
    Profile profile = fixture.profile();
    (void)fixture.profiles.save(profile);
    fixture.secrets->write(profile.id, SecretName::PagerDutyToken, Secret(pagerDutyToken()));
    fixture.secrets->write(profile.id, SecretName::UptrendsUser, Secret("api-user-name"));
    fixture.secrets->write(profile.id, SecretName::UptrendsPassword, Secret("api-password"));
    return profile;
}

QString navigationItem(Page page)
{
    return u"navigationItem%1"_s.arg(int(page));
}

} // namespace

void TestMainWindow::startsWithTheWelcome()
{
    UiFixture fixture;
    Window shown(fixture);
    QCOMPARE(shown.window.page(), MainWindow::Page::Welcome);
    QVERIFY(!shown.find<NavigationBar>(u"navigation"_s)->isVisible());
    QCOMPARE(shown.window.focusWidget()->objectName(), u"connectButton"_s);
    QCOMPARE(shown.window.windowTitle(), u"Alertbridge"_s);
}

void TestMainWindow::connectsANewProfile()
{
    UiFixture fixture;
    Window shown(fixture);
    shown.find(u"connectButton"_s)->click();
    QCOMPARE(shown.window.page(), MainWindow::Page::Accounts);
    QVERIFY(shown.find<NavigationBar>(u"navigation"_s)->isVisible());
    QVERIFY(fixture.profiles.profiles().isEmpty()); // nothing typed yet
    auto *name = shown.find<QLineEdit>(u"profileName"_s);
    QCOMPARE(shown.window.focusWidget(), name);
    name->selectAll();
    QTest::keyClicks(name, u"Acme"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(fixture.profiles.profiles().size(), 1);
    QCOMPARE(shown.window.windowTitle(), u"Acme – Alertbridge"_s);
    shown.find(u"closeAccountsButton"_s)->click();
    QTRY_COMPARE(shown.window.page(), MainWindow::Page::Welcome);
    QVERIFY(!shown.window.session());
    QVERIFY(shown.window.findChild<ProfileBadge *>(u"openProfile-"_s
                                                   + fixture.profiles.profiles().constFirst().id));
}

void TestMainWindow::opensThePracticeAccount()
{
    UiFixture fixture;
    fixture.answerPagerDuty();
    fixture.answerUptrends();
    answerSetup(fixture.server);
    fixture.context.practice = fixture.practiceServices();
    Window shown(fixture);
    shown.openPractice();
    QCOMPARE(shown.window.page(), MainWindow::Page::Accounts);
    QVERIFY(fixture.profiles.profiles().isEmpty()); // never saved as a real one
    QVERIFY(shown.find<ProfileBadge>(u"profileBadge"_s)
                ->accessibleDescription()
                .contains(u"nothing is real"_s));
    QCOMPARE(shown.find<PasswordField>(u"apiToken"_s)->text(),
             QString::fromLatin1(pagerDutyToken()));
    QTRY_VERIFY(shown.find(u"continueButton"_s)->isEnabled());
    shown.find(u"continueButton"_s)->click();
    QCOMPARE(shown.window.page(), MainWindow::Page::Setup);
    QTest::keyClick(&shown.window, Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(shown.window.page(), MainWindow::Page::Activity);
    QTest::keyClick(&shown.window, Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(shown.window.page(), MainWindow::Page::Accounts);
    QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shown.window.page(), MainWindow::Page::Setup);
}

void TestMainWindow::opensASavedProfile()
{
    UiFixture fixture;
    fixture.answerPagerDuty();
    fixture.answerUptrends();
    const Profile profile = savedProfile(fixture);
    Window shown(fixture);
    shown.find<ProfileBadge>(u"openProfile-"_s + profile.id)->click();
    QTRY_VERIFY(shown.window.session()->account()->uptrendsIdentity().has_value());
    QTRY_VERIFY(shown.find(u"continueButton"_s)->isEnabled());
    QCOMPARE(shown.window.page(), MainWindow::Page::Accounts); // no set-up was begun
    QCOMPARE(shown.find<PasswordField>(u"apiToken"_s)->text(),
             QString()); // stored ones are not shown
}

void TestMainWindow::doesNotSaveOverrides()
{
    UiFixture fixture;
    Profile profile = fixture.profile();
    profile.endpoints = {};
    QVERIFY(fixture.profiles.save(profile));
    fixture.context.endpointOverrides.set(EndpointName::UptrendsApi, fixture.server.url());
    Window shown(fixture);
    shown.window.openProfile(profile.id);
    QCOMPARE(shown.window.session()->account()->profile().url(EndpointName::UptrendsApi),
             fixture.server.url());
    auto *name = shown.find<QLineEdit>(u"profileName"_s);
    name->setText(u"Renamed"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(fixture.profiles.profile(profile.id)->name, u"Renamed"_s);
    QVERIFY(
        !fixture.profiles.profile(profile.id)->endpoints.isOverridden(EndpointName::UptrendsApi));
}

void TestMainWindow::asksToSignInAgainAndComesBack()
{
    UiFixture fixture;
    fixture.answerPagerDuty();
    fixture.answerUptrends();
    answerSetup(fixture.server);
    fixture.context.practice = fixture.practiceServices();
    Window shown(fixture);
    shown.openPractice();
    shown.find(u"continueButton"_s)->click();
    QCOMPARE(shown.window.page(), MainWindow::Page::Setup);

    shown.window.session()->account()->reportUnauthorized(ApiError::Service::PagerDutyApi);
    auto *again = shown.find(u"signInAgainButton"_s);
    QTRY_VERIFY(again && again->isVisible());
    again->click();
    QCOMPARE(shown.window.page(), MainWindow::Page::Accounts);
    QCOMPARE(shown.window.focusWidget()->objectName(), u"apiToken"_s);
    shown.find(u"pagerDutyPrimary"_s)->click();
    QTRY_COMPARE(shown.window.page(), MainWindow::Page::Setup);
    QVERIFY(!shown.find<NoticeStack>(u"noticeStack"_s)->has(NoticeStack::Key::SignIn));
}

void TestMainWindow::keepsTypedInputWhenTheLanguageChanges()
{
    UiFixture fixture;
    Window shown(fixture);
    shown.find(u"connectButton"_s)->click();
    shown.find<PasswordField>(u"apiUser"_s)->setText(u"typed-by-hand"_s);
    shown.find<PasswordField>(u"apiUser"_s)->setFocus();
    const Account *account = shown.window.session()->account();
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&shown.window, &change);
    QApplication::sendEvent(&shown.window, &change);
    QCoreApplication::processEvents();
    QCOMPARE(shown.window.session()->account(), account);
    QCOMPARE(shown.window.page(), MainWindow::Page::Accounts);
    QCOMPARE(shown.find<PasswordField>(u"apiUser"_s)->text(), u"typed-by-hand"_s);
    QCOMPARE(shown.window.focusWidget()->objectName(), u"apiUser"_s);
}

void TestMainWindow::menuAndShortcuts()
{
    UiFixture fixture;
    Window shown(fixture);
    shown.find(u"connectButton"_s)->click();
    QTest::keyClick(&shown.window, Qt::Key_F1);
    auto *about = shown.find<QDialog>(u"infoSheet"_s);
    QVERIFY(about && about->isVisible());
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!shown.find<QDialog>(u"infoSheet"_s));

    auto *badge = shown.find<ProfileBadge>(u"profileBadge"_s);
    badge->setFocus();
    QTest::keyClick(badge, Qt::Key_Space);
    auto *menu = shown.find<QMenu>(u"appMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->findChild<QAction *>(u"allAccountsAction"_s));
    menu->findChild<QAction *>(u"allAccountsAction"_s)->trigger();
    menu->close();
    QTRY_COMPARE(shown.window.page(), MainWindow::Page::Welcome);
}

/// A loss is said when it is met, and its end, in a narrow window as well.
void TestMainWindow::saysWhatIsConnectedAtEveryWidth()
{
    UiFixture fixture;
    const Profile profile = savedProfile(fixture);
    Window shown(fixture);
    auto *badge = shown.find<ProfileBadge>(u"profileBadge"_s);
    auto *strip = shown.find<ProfileStrip>(u"profileStrip"_s);
    QVERIFY(!strip->isVisible()); // no account is open
    shown.window.openProfile(profile.id);
    const auto says = [&](const QString &state) {
        return badge->accessibleDescription().startsWith(state)
               && strip->accessibleDescription() == badge->accessibleDescription();
    };
    QTRY_VERIFY(says(u"Connected\u00A0· "_s));
    QVERIFY(!strip->isVisible());
    shown.window.resize(800, 600);
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(strip->accessibleName().contains(profile.name));

    Account *account = shown.window.session()->account();
    fixture.server.expect("GET", "/v4/Integration", Answer::html(200)); // a guest network's page
    const auto lost = account->uptrends()->fetchIntegrations();
    QTRY_VERIFY(lost.isFinished());
    QVERIFY(says(u"Uptrends cannot be reached\u00A0· "_s));
    const auto found = account->uptrends()->fetchIntegrations();
    QTRY_VERIFY(found.isFinished());
    QVERIFY(says(u"Connected\u00A0· "_s));

    // Made anew with the language, the navigation is as narrow as before.
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&shown.window, &change);
    QCoreApplication::processEvents();
    strip = shown.find<ProfileStrip>(u"profileStrip"_s);
    QVERIFY(shown.find<NavigationBar>(u"navigation"_s)->isCompact());
    QTRY_VERIFY(strip->isVisible());
    shown.window.resize(1280, 800);
    QTRY_VERIFY(!strip->isVisible());
}

void TestMainWindow::countsDownPauses()
{
    UiFixture fixture;
    Window shown(fixture);
    auto *notices = shown.find<NoticeStack>(u"noticeStack"_s);
    Q_EMIT fixture.http.laneHeld(ApiError::Service::PagerDutyApi, u"127.0.0.1"_s,
                                 std::chrono::milliseconds(300));
    QVERIFY(!notices->has(NoticeStack::Key::Pause));
    Q_EMIT fixture.http.laneHeld(ApiError::Service::PagerDutyApi, u"127.0.0.1"_s,
                                 std::chrono::seconds(12));
    QVERIFY(notices->has(NoticeStack::Key::Pause));
    const auto labels = notices->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"PagerDuty asks for a pause."_s;
    }));
    Q_EMIT fixture.http.laneHeld(ApiError::Service::PagerDutyApi, u"127.0.0.1"_s,
                                 std::chrono::milliseconds(0));
    QVERIFY(!notices->has(NoticeStack::Key::Pause));
}

void TestMainWindow::removesAProfile()
{
    UiFixture fixture;
    const Profile profile = fixture.profile();
    QVERIFY(fixture.profiles.save(profile));
    Window shown(fixture);
    shown.window.openProfile(profile.id);
    shown.find(u"removeProfileButton"_s)->click();
    auto *sheet = shown.window.findChild<QDialog *>();
    QVERIFY(sheet);
    for (auto *button : sheet->findChildren<Button *>()) {
        if (button->kind() == Button::Kind::Danger)
            button->click();
    }
    QTRY_COMPARE(shown.window.page(), MainWindow::Page::Welcome);
    QVERIFY(fixture.profiles.profiles().isEmpty());
}

void TestMainWindow::aReadOnlyProfileChangesNothing()
{
    UiFixture fixture;
    const Profile profile = savedProfile(fixture);
    Window shown(fixture);
    shown.window.openProfile(profile.id);
    Account *account = shown.window.session()->account();
    QTRY_VERIFY(account->uptrendsIdentity() && account->pagerDutyIdentity());
    auto *setup = shown.find<QAbstractButton>(navigationItem(Page::Setup));
    QTRY_VERIFY(setup->isEnabled());

    auto *box = shown.find<QCheckBox>(u"readOnlyBox"_s);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
    QVERIFY(box->isChecked());
    QVERIFY(fixture.profiles.profile(profile.id)->readOnly);
    QVERIFY(!setup->isEnabled());
    QVERIFY(setup->toolTip().contains(u"read-only"_s));
    QVERIFY(shown.find<ProfileBadge>(u"profileBadge"_s)
                ->accessibleDescription()
                .contains(u"read-only"_s));
    const auto posts = [&fixture] {
        const auto requests = fixture.server.requests();
        return std::count_if(requests.begin(), requests.end(),
                             [](const auto &request) { return request.verb != "GET"; });
    };
    const auto before = posts();
    const auto created = account->pagerDuty()->createService({});
    QTRY_VERIFY(created.isFinished());
    QCOMPARE(created.result().error().code, u"read_only"_s);
    const auto event = account->events()->resolve(Secret("k"), u"dedup"_s);
    QTRY_VERIFY(event.isFinished());
    QCOMPARE(event.result().error().code, u"read_only"_s);
    const auto detached = account->uptrends()->detach(u"a"_s, 1, u"i"_s);
    QTRY_VERIFY(detached.isFinished());
    QCOMPARE(detached.result().error().code, u"read_only"_s);
    QCOMPARE(posts(), before);
    QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shown.window.page(), Page::Accounts);

    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(setup->isEnabled());
    QVERIFY(!fixture.profiles.profile(profile.id)->readOnly);
}

void TestMainWindow::aSecondWindowOnAProfileOnlyReads()
{
    UiFixture fixture;
    const Profile profile = savedProfile(fixture);
    auto first = std::make_unique<Window>(fixture);
    first->window.openProfile(profile.id);
    QTRY_VERIFY(first->window.session()->account()->uptrendsIdentity());
    Window second(fixture);
    second.window.openProfile(profile.id);
    QVERIFY(second.window.session()->account()->isReadOnly());
    QVERIFY(!first->window.session()->account()->isReadOnly());
    QVERIFY(!fixture.profiles.profile(profile.id)->readOnly); // it is the window that only reads
    auto *notice = second.find<QWidget>(u"otherWindowNotice"_s);
    QTRY_VERIFY(notice && notice->isVisible());
    QTRY_VERIFY(second.window.session()->account()->uptrendsIdentity());
    auto *setup = second.find<QAbstractButton>(navigationItem(Page::Setup));
    QVERIFY(!setup->isEnabled());

    second.find(u"lookForOtherWindowButton"_s)->click();
    QVERIFY(second.window.session()->account()->isReadOnly());
    first.reset();
    second.find(u"lookForOtherWindowButton"_s)->click();
    QVERIFY(!second.window.session()->account()->isReadOnly());
    QVERIFY(setup->isEnabled());
    QTRY_VERIFY(!second.find<QWidget>(u"otherWindowNotice"_s)
                || !second.find<QWidget>(u"otherWindowNotice"_s)->isVisible());
}

void TestMainWindow::comesBackToThePageItWasLeftOn()
{
    UiFixture fixture;
    const Profile profile = savedProfile(fixture);
    {
        Window shown(fixture);
        shown.window.openProfile(profile.id);
        QTRY_VERIFY(shown.window.session()->account()->uptrendsIdentity());
        shown.find<QAbstractButton>(navigationItem(Page::Activity))->click();
        QCOMPARE(shown.window.page(), Page::Activity);
    }
    Window shown(fixture);
    shown.window.openProfile(profile.id);
    QTRY_COMPARE(shown.window.page(), Page::Activity);
}

/// Wherever one is: at the entries of the navigation, and in words for who cannot see them.
void TestMainWindow::countsWhatStaysUntilSomebodyEndsIt()
{
    UiFixture fixture;
    const Profile profile = savedProfile(fixture);
    Window shown(fixture);
    shown.window.openProfile(profile.id);
    const auto nameOf = [&shown](Page page) {
        auto *item = shown.find<QAbstractButton>(navigationItem(page));
        return QAccessible::queryAccessibleInterface(item)->text(QAccessible::Name);
    };
    const auto detailsOf = [&shown](Page page) {
        return shown.find<QAbstractButton>(navigationItem(page))->accessibleDescription();
    };
    QCOMPARE(nameOf(Page::Integrations), u"Integrations"_s);
    QCOMPARE(nameOf(Page::Delivery), u"Delivery tests"_s);

    Journal *journal = shown.window.session()->journal();
    const auto flag = [journal](bool active) {
        Change change;
        change.kind = Change::Kind::UpdateAttachment;
        change.id = u"g1"_s;
        change.name = u"To <PagerDuty>"_s;
        change.definitionGuid = u"d1"_s;
        change.definitionName = u"Web shop"_s;
        change.level = 1;
        change.after = {{u"IsActive"_s, active}};
        change.group = u"mute:1"_s;
        journal->end(journal->begin(change), Outcome::Done, change);
    };
    flag(false);
    QTRY_VERIFY(nameOf(Page::Integrations).startsWith(u"Integrations: 1 integration"_s));
    const QString since = QLocale().toString(journal->entries().constFirst().at.toLocalTime(),
                                             QLocale::ShortFormat);
    const QString details = detailsOf(Page::Integrations);
    QVERIFY2(details.startsWith(u"“To <PagerDuty>” is off on 1 level"_s), qPrintable(details));
    QVERIFY2(details.contains(u"since "_s + since), qPrintable(details));
    const QString toolTip = shown.find<QWidget>(navigationItem(Page::Integrations))->toolTip();
    QVERIFY(toolTip.contains(since) && !Qt::mightBeRichText(toolTip));
    const QImage told = shown.find<QWidget>(navigationItem(Page::Integrations))->grab().toImage();
    shown.window.resize(800, 700);
    const QImage compact =
        shown.find<QWidget>(navigationItem(Page::Integrations))->grab().toImage();
    flag(true);
    QTRY_COMPARE(nameOf(Page::Integrations), u"Integrations"_s);
    QVERIFY(shown.find<QWidget>(navigationItem(Page::Integrations))->grab().toImage() != compact);
    shown.window.resize(1280, 800);
    QVERIFY(shown.find<QWidget>(navigationItem(Page::Integrations))->grab().toImage() != told);

    DeliveryRecord record;
    record.id = u"r1"_s;
    record.kind = DeliveryRecord::Kind::Error;
    record.result = DeliveryRecord::Result::Proven;
    record.serviceName = u"Web shop"_s;
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.endedAt = record.startedAt;
    record.incidentNumber = 17;
    record.incidentOpen = true;
    shown.window.session()->history()->put(record);
    QTRY_VERIFY(nameOf(Page::Delivery).startsWith(u"Delivery tests: 1 test incident"_s));
    QVERIFY(detailsOf(Page::Delivery).contains(u"#17 on “Web shop”"_s));
    record.incidentOpen = false;
    shown.window.session()->history()->put(record);
    QTRY_COMPARE(nameOf(Page::Delivery), u"Delivery tests"_s);

    // It belongs to the profile, and goes with it.
    record.incidentOpen = true;
    shown.window.session()->history()->put(record);
    QTRY_VERIFY(!detailsOf(Page::Delivery).isEmpty());
    shown.find(u"closeAccountsButton"_s)->click();
    QTRY_COMPARE(shown.window.page(), MainWindow::Page::Welcome);
    QCOMPARE(nameOf(Page::Delivery), u"Delivery tests"_s);
}

void TestMainWindow::countsChangesThatWereCutOff()
{
    UiFixture fixture;
    const Profile profile = savedProfile(fixture);
    Change change;
    change.kind = Change::Kind::UpdateAttachment;
    change.id = u"g1"_s;
    change.name = u"To PagerDuty"_s;
    change.definitionGuid = u"d1"_s;
    change.definitionName = u"Web shop"_s;
    change.level = 1;
    const qint64 id = Journal(fixture.context.stateFolder, profile.id).begin(change);
    QVERIFY(id != 0); // and the app dies before the answer
    Window shown(fixture);
    shown.window.openProfile(profile.id);
    const auto name = [&shown] {
        auto *item = shown.find<QAbstractButton>(navigationItem(Page::Activity));
        return QAccessible::queryAccessibleInterface(item)->text(QAccessible::Name);
    };
    QTRY_VERIFY(name().startsWith(u"Activity: 1 change"_s));
    shown.window.session()->journal()->leave(id);
    QTRY_COMPARE(name(), u"Activity"_s);
}

void TestMainWindow::saysThatTheClockIsWrong()
{
    UiFixture fixture;
    const auto at = [](int seconds) {
        const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(seconds);
        return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    };
    const QByteArray abilities = R"({"abilities":["sso"]})";
    fixture.server.always("GET", "/abilities",
                          Answer::json(200, abilities).with("Date", at(3 * 3600)));
    const Profile profile = savedProfile(fixture);
    Window shown(fixture);
    shown.window.openProfile(profile.id);
    auto *notices = shown.find<NoticeStack>(u"noticeStack"_s);
    QTRY_VERIFY(notices->has(NoticeStack::Key::Clock));
    const auto labels = notices->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"3 hours slow"_s)
               || label->text().contains(u"3 hour(s) slow"_s);
    }));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
