// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/asynctest.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/accounts/accountsview.h"
#include "ui/accounts/pagerdutycard.h"
#include "ui/accounts/pagerdutysignin.h"
#include "ui/accounts/redirecthelp.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QtCore/QUrlQuery>
#include <QtGui/QAccessible>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

const QString clientId = u"6d3b4b0a-6f0e-4f3c-9a35-0f6f2a1c77aa"_s;

struct Page
{
    explicit Page(UiFixture &fixture, const AccountDraft &draft = {}, Profile profile = {})
        : account(profile.id.isEmpty() ? fixture.profile() : profile, &fixture.http,
                  fixture.secrets.get())
        , view(&account, fixture.context, draft)
    {
        view.resize(1064, 800);
        view.show();
        (void)QTest::qWaitForWindowActive(&view);
    }
    template<typename T = Button>
    T *find(const QString &name)
    {
        return view.findChild<T *>(name);
    }
    Notice *notice(const QString &card)
    {
        return view.findChild<QWidget *>(card)->findChild<Notice *>(u"cardNotice"_s);
    }
    Field *field(const QString &control)
    {
        return qobject_cast<Field *>(view.findChild<QWidget *>(control)->parentWidget());
    }
    void choose(Profile::SignInMethod way)
    {
        find<SegmentedControl>(u"pagerDutyMethod"_s)->setCurrentData(int(way));
    }

    Account account;
    AccountsView view;
};

QUrl redirectFor(const QUrl &authorize, const QString &code)
{
    QUrl redirect(QUrlQuery(authorize).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QUrlQuery query;
    query.addQueryItem(u"code"_s, code);
    query.addQueryItem(u"state"_s,
                       QUrlQuery(authorize).queryItemValue(u"state"_s, QUrl::FullyDecoded));
    redirect.setQuery(query);
    return redirect;
}

QByteArray tokenAnswer(const QByteArray &scope = "openid write")
{
    return R"({"access_token":"pdus+_0XAAAABBBB","refresh_token":"pdus+_1XAAAABBBB","token_type":"bearer","expires_in":864000,"scope":")"
           + scope + "\"}";
}

} // namespace

class TestAccountsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsByKeyboardAlone();
    void refusesWrongTokensBeforeAsking();
    void tellsWhatFailed();
    void cancels();
    void saysThatASecretIsRefusedSince();
    void warnsAboutSmallRoles();
    void signsInHere();
    void explainsRefusedSignIn();
    void signsInInMyBrowser();
    void namesTakenPorts();
    void asksForAClientId();
    void createsAnApiUser();
    void keepsTheLoginAfterAFailure();
    void checksAddresses();
    void lockedAddresses();
    void findsTheRegion();
    void keepsWhatIsTyped();
    void doesNotSpeakSecrets();
    void saysWhereSecretsAre();
    void plainNames();
    void fitsSmallWindows();
};

void TestAccountsView::connectsByKeyboardAlone()
{
    UiFixture fixture;
    fixture.answerPagerDuty();
    fixture.answerUptrends();
    Page page(fixture);
    QSignalSpy saved(&page.view, &AccountsView::profileEdited);
    QSignalSpy goOn(&page.view, &AccountsView::continueRequested);
    page.view.focusService(ApiError::Service::None);
    QCOMPARE(page.view.focusWidget()->objectName(), u"profileName"_s);
    type(&page.view, u"Acme"_s);

    // The way is a radio group: Tab reaches it, arrows choose.
    while (page.find<SegmentedControl>(u"pagerDutyMethod"_s)
           != page.view.focusWidget()->parentWidget())
        QTest::keyClick(page.view.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(page.view.focusWidget(), Qt::Key_Right);
    QTest::keyClick(page.view.focusWidget(), Qt::Key_Right);
    QVERIFY(tabTo(&page.view, u"apiToken"_s));
    type(&page.view, QString::fromLatin1(pagerDutyToken()));
    QTest::keyClick(page.view.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(page.account.pagerDutyIdentity().has_value());
    QCOMPARE(page.find<QWidget>(u"pagerDutyCard"_s)->findChild<Chip *>(u"stateChip"_s)->text(),
             u"Connected"_s);
    QCOMPARE(page.account.profile().name, u"Acme"_s);
    QCOMPARE(page.account.profile().signInMethod, Profile::SignInMethod::Token);
    QVERIFY(!page.find(u"continueButton"_s)->isEnabled());

    QVERIFY(tabTo(&page.view, u"apiUser"_s));
    type(&page.view, u"6f1e2d3c4b5a69788796a5b4c3d2e1f0"_s);
    QTest::keyClick(page.view.focusWidget(), Qt::Key_Return);
    QCOMPARE(page.field(u"apiPassword"_s)->state(), Field::State::Error);
    QCOMPARE(page.view.focusWidget()->objectName(), u"apiPassword"_s);
    type(&page.view, u"hunter22hunter22"_s);
    QTest::keyClick(page.view.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(page.account.uptrendsIdentity().has_value());

    QVERIFY(page.view.isReady());
    QTRY_COMPARE(page.view.focusWidget()->objectName(), u"continueButton"_s);
    QTest::keyClick(page.view.focusWidget(), Qt::Key_Space);
    QCOMPARE(goOn.count(), 1);
    QVERIFY(saved.count() > 0);
    for (const RecordedRequest &request : fixture.server.requests())
        QVERIFY(!request.target.contains(pagerDutyToken()));
}

void TestAccountsView::refusesWrongTokensBeforeAsking()
{
    UiFixture fixture;
    Page page(fixture);
    page.choose(Profile::SignInMethod::Token);
    auto *token = page.find<PasswordField>(u"apiToken"_s);
    for (const QString &wrong :
         {QString(), u"0123456789abcdef0123456789abcdef"_s, u"anna@example.com"_s, clientId}) {
        token->clear();
        token->setFocus();
        QTest::keyClicks(token, wrong);
        page.find(u"pagerDutyPrimary"_s)->click();
        QCOMPARE(page.field(u"apiToken"_s)->state(), Field::State::Error);
        QCOMPARE(token->text(), wrong); // kept
    }
    QVERIFY(fixture.server.requests().isEmpty());
    QVERIFY(!page.account.hasPagerDuty());
}

void TestAccountsView::tellsWhatFailed()
{
    UiFixture fixture;
    fixture.server.always(
        "GET", "/abilities",
        Answer::json(401, QByteArray(R"({"error":{"message":"Unauthorized","code":2006}})")));
    fixture.server.always("GET", "/v4/Account", Answer::html(200));
    Page page(fixture);
    page.choose(Profile::SignInMethod::Token);
    page.find<PasswordField>(u"apiToken"_s)->setFocus();
    type(&page.view, QString::fromLatin1(pagerDutyToken()));
    page.find(u"pagerDutyPrimary"_s)->click();
    QTRY_VERIFY(page.notice(u"pagerDutyCard"_s)->isVisible());
    QVERIFY(page.notice(u"pagerDutyCard"_s)->title().contains(u"did not accept"_s));
    QVERIFY(page.notice(u"pagerDutyCard"_s)->text().contains(u"other region"_s));
    page.notice(u"pagerDutyCard"_s)->findChild<Button *>(u"noticeAction"_s)->click();
    QCOMPARE(page.view.focusWidget()->objectName(), u"apiToken"_s);

    page.find<PasswordField>(u"apiUser"_s)->setFocus();
    type(&page.view, u"abcdefabcdef"_s);
    page.find<PasswordField>(u"apiPassword"_s)->setFocus();
    type(&page.view, u"wrongwrong"_s);
    page.find(u"uptrendsPrimary"_s)->click();
    QTRY_VERIFY(page.notice(u"uptrendsCard"_s)->isVisible());
    QVERIFY(page.notice(u"uptrendsCard"_s)->title().contains(u"Something else answered"_s));
    QCOMPARE(page.find<PasswordField>(u"apiPassword"_s)->text(), u"wrongwrong"_s);

    fixture.server.reset();
    fixture.answerUptrends(0);
    page.notice(u"uptrendsCard"_s)->findChild<Button *>(u"noticeAction"_s)->click();
    QTRY_VERIFY(page.account.uptrendsIdentity().has_value());
    QVERIFY(page.notice(u"uptrendsCard"_s)->title().contains(u"No integration"_s));
}

void TestAccountsView::cancels()
{
    UiFixture fixture;
    fixture.server.always("GET", "/abilities", Answer::failing(Answer::Fault::Hold));
    Page page(fixture);
    page.choose(Profile::SignInMethod::Token);
    auto *token = page.find<PasswordField>(u"apiToken"_s);
    token->setFocus();
    type(&page.view, QString::fromLatin1(pagerDutyToken()));
    QTest::keyClick(token, Qt::Key_Return);
    auto *waiting = page.find<QWidget>(u"pagerDutyCard"_s)->findChild<QWidget *>(u"waitingLine"_s);
    QVERIFY(waiting->isVisible());
    QTest::keyClick(token, Qt::Key_Escape);
    QVERIFY(!waiting->isVisible());
    QVERIFY(page.find(u"pagerDutyPrimary"_s)->isVisible());
    QVERIFY(!page.notice(u"pagerDutyCard"_s)->isVisible());
    QCOMPARE(token->text(), QString::fromLatin1(pagerDutyToken()));
}

void TestAccountsView::saysThatASecretIsRefusedSince()
{
    UiFixture fixture;
    fixture.answerPagerDuty(u"admin"_s);
    Page page(fixture);
    page.account.usePagerDutyToken(Secret(pagerDutyToken()));
    const auto *chip = page.find<QWidget>(u"pagerDutyCard"_s)->findChild<Chip *>();
    QVERIFY(test::waitFor(page.account.checkPagerDuty()));
    QCOMPARE(chip->text(), u"Connected"_s);
    page.account.reportUnauthorized(ApiError::Service::PagerDutyApi);
    QCOMPARE(chip->text(), u"Asks for a sign-in"_s);
    QVERIFY(test::waitFor(page.account.checkPagerDuty()));
    QCOMPARE(chip->text(), u"Connected"_s);
}

void TestAccountsView::warnsAboutSmallRoles()
{
    UiFixture fixture;
    fixture.answerPagerDuty(u"read_only_user"_s);
    Page page(fixture);
    page.account.usePagerDutyToken(Secret(pagerDutyToken()));
    page.view.checkStored();
    QTRY_VERIFY(page.account.pagerDutyIdentity().has_value());
    QTRY_VERIFY(page.notice(u"pagerDutyCard"_s)->isVisible());
    QCOMPARE(page.notice(u"pagerDutyCard"_s)->tone(), Tone::Caution);
    QVERIFY(page.notice(u"pagerDutyCard"_s)->text().contains(u"Full Stakeholder"_s));
}

void TestAccountsView::signsInHere()
{
    UiFixture fixture;
    fixture.answerPagerDuty();
    fixture.server.expect("POST", "/oauth/token", Answer::json(200, tokenAnswer()));
    Page page(fixture);
    page.find<QLineEdit>(u"clientId"_s)->setText(clientId);
    page.find(u"pagerDutyPrimary"_s)->click();
    QVERIFY(fixture.page);
    QVERIFY(fixture.page->isVisible());
    QCOMPARE(fixture.page->address.path(), u"/oauth/authorize"_s);
    QCOMPARE(fixture.page->intercept, redirectAddresses().constFirst());
    QVERIFY(!page.find<QWidget>(u"profileForm"_s)->isVisible());
    Q_EMIT fixture.page->intercepted(redirectFor(fixture.page->address, u"code-1"_s));
    QTRY_VERIFY(page.account.pagerDutyIdentity().has_value());
    QVERIFY(page.find<QWidget>(u"profileForm"_s)->isVisible());
    QTRY_VERIFY(!fixture.page); // the page and its processes are gone
    QCOMPARE(fixture.server.count("POST", "/oauth/token"), 1);
}

void TestAccountsView::explainsRefusedSignIn()
{
    UiFixture fixture;
    Page page(fixture);
    page.find<QLineEdit>(u"clientId"_s)->setText(clientId);
    page.find(u"pagerDutyPrimary"_s)->click();
    Q_EMIT fixture.page->intercepted(QUrl(u"http://127.0.0.1:8976/callback?code=1&state=forged"_s));
    QTRY_VERIFY(page.notice(u"pagerDutyCard"_s)->isVisible());
    QVERIFY(page.notice(u"pagerDutyCard"_s)->title().contains(u"another sign-in"_s));
    QVERIFY(!page.account.hasPagerDuty());

    fixture.server.expect("POST", "/oauth/token", Answer::json(200, tokenAnswer("openid")));
    page.find(u"pagerDutyPrimary"_s)->click();
    QTRY_VERIFY(fixture.page && fixture.page->isVisible());
    Q_EMIT fixture.page->intercepted(redirectFor(fixture.page->address, u"code-1"_s));
    QTRY_VERIFY(page.notice(u"pagerDutyCard"_s)->isVisible());
    QVERIFY(page.notice(u"pagerDutyCard"_s)->title().contains(u"right to write"_s));

    // Esc goes back from the page.
    page.find(u"pagerDutyPrimary"_s)->click();
    QTRY_VERIFY(fixture.page && fixture.page->isVisible());
    page.find<QWidget>(u"addressBar"_s)->setFocus();
    QTest::keyClick(page.find<QWidget>(u"addressBar"_s), Qt::Key_Escape);
    QVERIFY(page.find<QWidget>(u"profileForm"_s)->isVisible());
}

void TestAccountsView::signsInInMyBrowser()
{
    UiFixture fixture;
    fixture.answerPagerDuty();
    fixture.server.expect("POST", "/oauth/token", Answer::json(200, tokenAnswer()));
    Page page(fixture);
    page.choose(Profile::SignInMethod::Browser);
    page.find<QLineEdit>(u"clientId"_s)->setText(clientId);
    page.find(u"pagerDutyPrimary"_s)->click();
    if (fixture.openedOutside.isEmpty())
        QSKIP("The redirect ports are in use on this computer");
    auto *waiting = page.find<QWidget>(u"pagerDutyCard"_s)->findChild<QWidget *>(u"waitingLine"_s);
    QVERIFY(waiting->isVisible());
    QVERIFY(page.find(u"pagerDutyOpenAgain"_s)->isVisible());
    const QUrl redirect = redirectFor(fixture.openedOutside.constFirst(), u"code-1"_s);
    QTcpSocket browser;
    browser.connectToHost(redirect.host(), quint16(redirect.port()));
    browser.write("GET " + redirect.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                  + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(redirect.port())
                  + "\r\n\r\n");
    QTRY_VERIFY(page.account.pagerDutyIdentity().has_value());
    QTRY_VERIFY(!waiting->isVisible()); // the card hears of it one turn of the event loop later
    QCOMPARE(page.account.profile().signInMethod, Profile::SignInMethod::Browser);

    // Cancelled: nothing listens any more, nothing is lost.
    page.find(u"pagerDutyPrimary"_s)->click();
    QVERIFY(waiting->isVisible());
    page.find<QLineEdit>(u"clientId"_s)->setFocus();
    QTest::keyClick(page.find<QLineEdit>(u"clientId"_s), Qt::Key_Escape);
    QVERIFY(!waiting->isVisible());
    QVERIFY(page.account.hasPagerDuty());
}

void TestAccountsView::namesTakenPorts()
{
    QList<QTcpServer *> squatters;
    for (const quint16 port : pagerduty::defaultRedirectPorts()) {
        auto *server = new QTcpServer(this);
        server->listen(QHostAddress::LocalHost, port);
        squatters.append(server);
    }
    UiFixture fixture;
    Page page(fixture);
    page.choose(Profile::SignInMethod::Browser);
    page.find<QLineEdit>(u"clientId"_s)->setText(clientId);
    page.find(u"pagerDutyPrimary"_s)->click();
    QVERIFY(page.notice(u"pagerDutyCard"_s)->isVisible());
    QVERIFY(page.notice(u"pagerDutyCard"_s)->text().contains(u"8976"_s));
    QVERIFY(fixture.openedOutside.isEmpty());
    qDeleteAll(squatters);
}

void TestAccountsView::asksForAClientId()
{
    UiFixture fixture;
    Page page(fixture);
    page.find(u"pagerDutyPrimary"_s)->click();
    QCOMPARE(page.field(u"clientId"_s)->state(), Field::State::Error);
    QVERIFY(!fixture.page);
    page.find<QLineEdit>(u"clientId"_s)->setText(u"not-a-uuid"_s);
    page.find(u"pagerDutyPrimary"_s)->click();
    QVERIFY(page.field(u"clientId"_s)->message().contains(u"five groups"_s));
    page.find(u"clientIdHelpButton"_s)->click();
    QStringList shown;
    for (const QLineEdit *edit : page.view.findChildren<QLineEdit *>())
        shown.append(edit->text());
    for (const QUrl &address : redirectAddresses())
        QVERIFY(shown.contains(address.toString()));
    page.find(u"openAppRegistrationButton"_s)->click();
    QCOMPARE(fixture.openedOutside.value(0).path(), u"/developer/applications"_s);
}

void TestAccountsView::createsAnApiUser()
{
    UiFixture fixture;
    fixture.answerUptrends();
    Answer made = Answer::json(
        201, QByteArray(
                 R"({"UserName":"aaaabbbbccccdddd","Password":"made-for-you","AccountId":"299840",)"
                 R"("OperatorName":"Anna Petit","status":"OK"})"));
    fixture.server.expect("POST", "/v4/Register", made);
    Page page(fixture);
    page.find<SegmentedControl>(u"uptrendsWay"_s)->setCurrentIndex(1);
    auto *email = page.find<QLineEdit>(u"operatorEmail"_s);
    auto *password = page.find<PasswordField>(u"operatorPassword"_s);
    page.find(u"uptrendsPrimary"_s)->click();
    QCOMPARE(page.field(u"operatorEmail"_s)->state(), Field::State::Error);
    email->setFocus();
    type(&page.view, u"anna@example.com"_s);
    password->setFocus();
    type(&page.view, u"operator-secret"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(page.account.uptrendsIdentity().has_value());
    QVERIFY(email->text().isEmpty());
    QVERIFY(password->text().isEmpty()); // used once
    const RecordedRequest request = fixture.server.requests().constFirst();
    QVERIFY(!request.target.contains("operator-secret"));
    const QByteArray login = QByteArray("anna@example.com:operator-secret").toBase64();
    QCOMPARE(request.headers.value("authorization"), QByteArray("Basic " + login));
    for (qsizetype i = 1; i < fixture.server.requests().size(); ++i)
        QVERIFY(!fixture.server.requests().at(i).headers.value("authorization").contains(login));
}

void TestAccountsView::keepsTheLoginAfterAFailure()
{
    UiFixture fixture;
    fixture.server.expect("POST", "/v4/Register", Answer::empty(401));
    Page page(fixture);
    page.find<SegmentedControl>(u"uptrendsWay"_s)->setCurrentIndex(1);
    page.find<QLineEdit>(u"operatorEmail"_s)->setText(u"anna@example.com"_s);
    page.find<PasswordField>(u"operatorPassword"_s)->setText(u"operator-secret"_s);
    page.find(u"uptrendsPrimary"_s)->click();
    QTRY_VERIFY(page.notice(u"uptrendsCard"_s)->isVisible());
    QVERIFY(page.notice(u"uptrendsCard"_s)->text().contains(u"single sign-on"_s));
    QCOMPARE(page.find<QLineEdit>(u"operatorEmail"_s)->text(), u"anna@example.com"_s);
    QCOMPARE(page.find<PasswordField>(u"operatorPassword"_s)->text(), u"operator-secret"_s);
}

void TestAccountsView::checksAddresses()
{
    UiFixture fixture;
    Profile profile = fixture.profile();
    Page page(fixture, {}, profile);
    page.find(u"advancedButton"_s)->click();
    auto *api = page.find<QLineEdit>(u"endpoint-pagerduty-api"_s);
    QVERIFY(api->isVisible());
    for (const QString &bad : {u"http://api.pagerduty.com"_s, u"https://user@host"_s, u"ftp://x"_s,
                               u"https://x/?a=b"_s, u"x"_s}) {
        api->setText(bad);
        QVERIFY2(page.field(u"endpoint-pagerduty-api"_s)->state() == Field::State::Error,
                 qPrintable(bad));
    }
    QTest::keyClick(api, Qt::Key_Return);
    QCOMPARE(page.account.profile().url(EndpointName::PagerDutyApi),
             profile.url(EndpointName::PagerDutyApi));
    api->setText(u"https://proxy.example.com/pd"_s);
    QCOMPARE(page.field(u"endpoint-pagerduty-api"_s)->state(), Field::State::Normal);
    QTest::keyClick(api, Qt::Key_Return);
    QCOMPARE(page.account.profile().url(EndpointName::PagerDutyApi),
             QUrl(u"https://proxy.example.com/pd"_s));
    api->clear();
    QTest::keyClick(api, Qt::Key_Return);
    QVERIFY(!page.account.profile().endpoints.isOverridden(EndpointName::PagerDutyApi));
}

void TestAccountsView::lockedAddresses()
{
    UiFixture fixture;
    fixture.context.endpointOverrides.set(EndpointName::UptrendsApi,
                                          QUrl(u"http://127.0.0.1:9/v4"_s));
    Page page(fixture);
    auto *api = page.find<QLineEdit>(u"endpoint-uptrends-api"_s);
    QVERIFY(api->isReadOnly());
    QCOMPARE(api->text(), u"http://127.0.0.1:9/v4"_s);
    QVERIFY(page.field(u"endpoint-uptrends-api"_s)->message().contains(u"--endpoint"_s));
}

void TestAccountsView::findsTheRegion()
{
    UiFixture fixture;
    Page page(fixture);
    auto *region = page.find<SegmentedControl>(u"profileRegion"_s);
    QCOMPARE(region->currentData().toInt(), int(Region::Us));
    Profile profile = page.account.profile();
    profile.region = Region::Eu;
    profile.regionFound = true;
    page.account.updateProfile(profile);
    QCOMPARE(region->currentData().toInt(), int(Region::Eu));
    QVERIFY(page.field(u"profileRegion"_s)->message().contains(u"Found by itself"_s));
}

void TestAccountsView::keepsWhatIsTyped()
{
    UiFixture fixture;
    AccountDraft draft;
    Profile profile;
    {
        Page page(fixture);
        page.choose(Profile::SignInMethod::Token);
        page.find<PasswordField>(u"apiToken"_s)->setText(u"half-a-tok"_s);
        page.find<PasswordField>(u"apiUser"_s)->setText(u"user-name"_s);
        page.find<SegmentedControl>(u"uptrendsWay"_s)->setCurrentIndex(1);
        page.find<QLineEdit>(u"operatorEmail"_s)->setText(u"anna@example.com"_s);
        page.find<QLineEdit>(u"profileName"_s)->setText(u"Renamed"_s);
        Q_EMIT page.find<QLineEdit>(u"profileName"_s)->editingFinished();
        draft = page.view.draft();
        profile = page.account.profile();
    }
    QCOMPARE(profile.name, u"Renamed"_s);
    Page page(fixture, draft, profile);
    QCOMPARE(page.find<PasswordField>(u"apiToken"_s)->text(), u"half-a-tok"_s);
    QCOMPARE(page.find<PasswordField>(u"apiUser"_s)->text(), u"user-name"_s);
    QCOMPARE(page.find<QLineEdit>(u"operatorEmail"_s)->text(), u"anna@example.com"_s);
    QCOMPARE(page.find<SegmentedControl>(u"uptrendsWay"_s)->currentIndex(), 1);
    QCOMPARE(page.find<SegmentedControl>(u"pagerDutyMethod"_s)->currentData().toInt(),
             int(Profile::SignInMethod::Token));
}

void TestAccountsView::doesNotSpeakSecrets()
{
    UiFixture fixture;
    Page page(fixture);
    for (const QString &name :
         {u"apiToken"_s, u"apiUser"_s, u"apiPassword"_s, u"operatorPassword"_s}) {
        auto *field = page.find<PasswordField>(name);
        field->setText(u"canary-secret"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(field);
        QVERIFY(spoken);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        for (const QAccessible::Text role :
             {QAccessible::Name, QAccessible::Value, QAccessible::Description})
            QVERIFY(!spoken->text(role).contains(u"canary"_s));
        if (QAccessibleTextInterface *text = spoken->textInterface())
            QVERIFY(!text->text(0, text->characterCount()).contains(u"canary"_s));
    }
}

void TestAccountsView::saysWhereSecretsAre()
{
    UiFixture fixture;
    Page page(fixture);
    // The store of these tests lives in memory.
    QVERIFY(page.find<Notice>(u"keepingNotice"_s)->text().contains(u"this run only"_s));
    QCOMPARE(page.find<Notice>(u"keepingNotice"_s)->tone(), Tone::Caution);
}

void TestAccountsView::plainNames()
{
    UiFixture fixture;
    fixture.answerPagerDuty(u"<img src=x>"_s);
    Page page(fixture);
    page.account.usePagerDutyToken(Secret(pagerDutyToken()));
    page.view.checkStored();
    QTRY_VERIFY(page.account.pagerDutyIdentity().has_value());
    for (const QLabel *label : page.view.findChildren<QLabel *>()) {
        if (label->text().contains(u"<img"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestAccountsView::fitsSmallWindows()
{
    UiFixture fixture;
    fixture.answerPagerDuty();
    Page page(fixture);
    page.view.resize(560, 400); // 1120 × 800 at 200 %, without the navigation's names
    QTest::qWait(20);
    auto *scroll = page.find<QWidget>(u"accountsScroll"_s);
    auto *card = page.find<QWidget>(u"uptrendsCard"_s);
    QVERIFY(card->mapTo(&page.view, QPoint(card->width(), 0)).x() <= scroll->width());
    QVERIFY(page.find(u"continueButton"_s)->isVisible());
}

QTEST_MAIN(TestAccountsView)
#include "tst_accountsview.moc"
