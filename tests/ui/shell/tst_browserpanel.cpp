// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/addressbar.h"
#include "ui/shell/embeddedbrowserpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

class TestBrowserPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereThePageIs_data();
    void showsWhereThePageIs();
    void hintsAtProvidersThatRefuse();
    void saysWhenWhatWasAskedForIsThere();
    void takesUpAfterCrashAndClose();
    void withoutWebView();
    void handsOverIntercepted();
};

void TestBrowserPanel::showsWhereThePageIs_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("PagerDuty") << u"https://identity.pagerduty.com/login?secret=1#x"_s << false
                               << true << u"identity.pagerduty.com — secure, PagerDuty"_s;
    QTest::newRow("look-alike")
        << u"https://pagerduty.com.evil.example/"_s << false << false
        << u"pagerduty.com.evil.example — secure, but neither PagerDuty nor Uptrends"_s;
    QTest::newRow("glued") << u"https://evilpagerduty.com/"_s << false << false
                           << u"evilpagerduty.com — secure, but neither PagerDuty nor Uptrends"_s;
    QTest::newRow("other letters")
        << u"https://pаgerduty.com/"_s << false << false
        << u"xn--pgerduty-2fg.com — secure, but neither PagerDuty nor Uptrends"_s;
    QTest::newRow("user name") << u"https://pagerduty.com@evil.example/"_s << false << false
                               << u"evil.example — secure, but neither PagerDuty nor Uptrends"_s;
    QTest::newRow("plain") << u"http://app.uptrends.com/"_s << false << true
                           << u"app.uptrends.com — not secure"_s;
    QTest::newRow("practice") << u"http://127.0.0.1:40123/x"_s << true << true
                              << u"127.0.0.1:40123 — practice page, nothing is real"_s;
    QTest::newRow("no practice") << u"http://127.0.0.1:40123/x"_s << false << true
                                 << u"127.0.0.1:40123 — not secure"_s;
}

void TestBrowserPanel::showsWhereThePageIs()
{
    QFETCH(QString, url);
    QFETCH(bool, practice);
    QFETCH(bool, trusted);
    QFETCH(QString, expected);
    AddressBar bar;
    bar.setAddress(QUrl(url), practice, trusted);
    if (qstrcmp(QTest::currentDataTag(), "other letters") == 0) {
        QVERIFY(bar.text().startsWith(u"xn--"_s));
        return;
    }
    QCOMPARE(bar.text(), expected);
    QVERIFY(bar.accessibleName().contains(expected));
}

void TestBrowserPanel::hintsAtProvidersThatRefuse()
{
    UiFixture fixture;
    EmbeddedBrowserPanel panel(fixture.context);
    panel.show();
    panel.open(QUrl(u"https://identity.pagerduty.com/"_s));
    auto *notice = panel.findChild<Notice *>(u"pageNotice"_s);
    QVERIFY(!notice->isVisible());
    Q_EMIT fixture.page->addressChanged(QUrl(u"https://accounts.google.com/o/oauth2"_s));
    QVERIFY(notice->isVisible());
    QVERIFY(notice->title().contains(u"Google"_s));
    QSignalSpy asked(&panel, &EmbeddedBrowserPanel::useBrowserRequested);
    notice->findChild<Button *>(u"pageNoticeAction"_s)->click();
    QCOMPARE(asked.count(), 1);
    Q_EMIT fixture.page->addressChanged(QUrl(u"https://acme.okta.com/"_s));
    QVERIFY(notice->isVisible());
    Q_EMIT fixture.page->addressChanged(QUrl(u"https://identity.pagerduty.com/"_s));
    QVERIFY(!notice->isVisible());
}

void TestBrowserPanel::saysWhenWhatWasAskedForIsThere()
{
    UiFixture fixture;
    EmbeddedBrowserPanel panel(fixture.context);
    QSignalSpy told(&panel, &EmbeddedBrowserPanel::addressChanged);
    panel.open(QUrl(u"https://app.uptrends.com/"_s));
    QCOMPARE(told.takeLast().at(1).toBool(), true);
    told.clear();
    fixture.page->answers = false;
    panel.open(QUrl(u"https://app.uptrends.com/Integration/Add"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.takeLast().at(1).toBool(), false);
    // The page it was answered with, and what is followed from there.
    const QUrl signIn(u"https://app.uptrends.com/Account/Login"_s);
    Q_EMIT fixture.page->addressChanged(signIn);
    Q_EMIT fixture.page->loaded();
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.constFirst().at(1).toBool(), false);
    QCOMPARE(told.constLast(), (QVariantList {signIn, true}));
    Q_EMIT fixture.page->addressChanged(QUrl(u"https://app.uptrends.com/Integration/Add"_s));
    QCOMPARE(told.constLast().at(1).toBool(), true);
}

void TestBrowserPanel::takesUpAfterCrashAndClose()
{
    UiFixture fixture;
    EmbeddedBrowserPanel panel(fixture.context);
    panel.show();
    QSignalSpy closed(&panel, &EmbeddedBrowserPanel::pageClosed);
    panel.open(QUrl(u"https://app.uptrends.com/"_s));
    Q_EMIT fixture.page->crashed();
    QCOMPARE(closed.count(), 1);
    auto *notice = panel.findChild<Notice *>(u"pageNotice"_s);
    QVERIFY(notice->isVisible());
    notice->findChild<Button *>(u"pageNoticeAction"_s)->click();
    QCOMPARE(fixture.page->reloads, 1);
    QVERIFY(!notice->isVisible());

    Q_EMIT fixture.page->closed();
    QCOMPARE(closed.count(), 2);
    fixture.page->address.clear();
    auto *again = panel.findChild<Button *>(u"takeUpAgainButton"_s);
    QVERIFY(again && again->isVisible());
    again->click();
    QCOMPARE(fixture.page->address, QUrl(u"https://app.uptrends.com/"_s));

    Q_EMIT fixture.page->certificateRefused(u"app.uptrends.com"_s, u"expired"_s, {});
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->tone(), Tone::Bad);
    panel.closePage();
    QVERIFY(!notice->isVisible());
    QTRY_VERIFY(!fixture.page);
}

void TestBrowserPanel::withoutWebView()
{
    UiFixture fixture;
    fixture.context.makeEmbeddedPage = [](QWidget *) { return nullptr; };
    EmbeddedBrowserPanel panel(fixture.context);
    panel.show();
    QVERIFY(panel.available()); // not known before it was tried
    panel.open(QUrl(u"https://app.uptrends.com/"_s));
    QVERIFY(!panel.available());
    QSignalSpy asked(&panel, &EmbeddedBrowserPanel::useBrowserRequested);
    panel.findChild<Button *>(u"useBrowserButton"_s)->click();
    QCOMPARE(asked.count(), 1);
}

void TestBrowserPanel::handsOverIntercepted()
{
    UiFixture fixture;
    EmbeddedBrowserPanel panel(fixture.context);
    panel.setIntercept(QUrl(u"http://127.0.0.1:8976/callback"_s));
    panel.open(QUrl(u"https://identity.pagerduty.com/"_s));
    QCOMPARE(fixture.page->intercept, QUrl(u"http://127.0.0.1:8976/callback"_s));
    QSignalSpy taken(&panel, &EmbeddedBrowserPanel::intercepted);
    Q_EMIT fixture.page->intercepted(QUrl(u"http://127.0.0.1:8976/callback?code=1"_s));
    QCOMPARE(taken.count(), 1);
}

QTEST_MAIN(TestBrowserPanel)
#include "tst_browserpanel.moc"
