// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/networkaccess.h"
#include "tests/support/asynctest.h"
#include "tests/support/proxyserver.h"
#include "tests/support/tlsserver.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/network/authoritylist.h"
#include "ui/network/certificatesheet.h"
#include "ui/network/networksheet.h"
#include "ui/network/proxysigninsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/timeline.h"
#include "ui/words/errornotice.h"

#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>

using namespace alertbridge;
using namespace alertbridge::test;
using namespace alertbridge::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window on a network of its own, with the services beyond a proxy.
struct NetworkWindow
{
    NetworkWindow()
    {
        QSettings().clear();
        network = std::make_unique<NetworkAccess>(ui.secrets.get(),
                                                  ui.folder.filePath(u"certificates"_s));
        network->serve(&ui.http);
        ui.context.network = network.get();
        proxy.lead(u"api.test"_s, service.port());
        for (const EndpointName name : allEndpointNames)
            ui.context.endpointOverrides.set(name, QUrl(u"https://api.test"_s));
        window = std::make_unique<MainWindow>(ui.context);
        static_cast<QWidget *>(window.get())->show();
    }

    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        for (T *found : window->findChildren<T *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    bool press(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    NetworkSheet *openSheet() const
    {
        if (!press(u"welcomeNetworkButton"_s))
            return nullptr;
        auto *sheet = find<NetworkSheet>(u"networkSheet"_s);
        return sheet && QTest::qWaitForWindowActive(sheet) ? sheet : nullptr;
    }
    Result<HttpResponse> get()
    {
        HttpRequest request;
        request.url = QUrl(u"https://api.test/"_s);
        request.service = ApiError::Service::PagerDutyApi;
        return waitFor(ui.http.send(request));
    }

    UiFixture ui;
    TestAuthority authority;
    ProxyServer proxy {ProxyServer::Kind::Http};
    TlsServer service {authority.server({})};
    std::unique_ptr<NetworkAccess> network;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestNetworkSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void everythingIsSetByKeyboard()
    {
        NetworkWindow shown;
        NetworkSheet *sheet = shown.openSheet();
        QVERIFY(sheet);
        sheet->authorities()->addFiles({shown.authority.rootFile()});
        QTRY_VERIFY(shown.find(u"removeAuthorityButton"_s));
        QVERIFY(tabTo(sheet, u"proxyMode"_s));
        const auto *mode = shown.find<SegmentedControl>(u"proxyMode"_s);
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Right);
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Right);
        QCOMPARE(mode->currentIndex(), 2);
        QVERIFY(tabTo(sheet, u"proxyHost"_s));
        type(sheet, u"127.0.0.1"_s);
        QVERIFY(tabTo(sheet, u"proxyPort"_s));
        shown.find<QSpinBox>(u"proxyPort"_s)->selectAll();
        type(sheet, QString::number(shown.proxy.port()));
        QVERIFY(tabTo(sheet, u"proxyExclusions"_s));
        QVERIFY(tabTo(sheet, u"removeAuthorityButton"_s));
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
        QCOMPARE(sheet->focusWidget()->objectName(), u"addAuthorityButton"_s);
        QVERIFY(tabTo(sheet, u"testConnectionButton"_s));
        QVERIFY(tabTo(sheet, u"networkSaveButton"_s));
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!shown.find(u"networkSheet"_s));
        QCOMPARE(shown.network->rules().proxy.mode, ProxySettings::Mode::Http);
        QCOMPARE(shown.network->rules().proxy.port, shown.proxy.port());
        QCOMPARE(shown.network->rules().authorities.size(), 1);
        const auto answer = shown.get();
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : described(answer.error())));
        QCOMPARE(shown.proxy.reached(), QStringList {u"api.test:443"_s});
    }

    void returnOnCancelSavesNothing()
    {
        NetworkWindow shown;
        NetworkSheet *sheet = shown.openSheet();
        QVERIFY(sheet);
        QVERIFY(tabTo(sheet, u"proxyMode"_s));
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Right);
        QVERIFY(tabTo(sheet, u"networkCancelButton"_s));
        QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!shown.find(u"networkSheet"_s));
        QCOMPARE(shown.network->rules().proxy.mode, ProxySettings::Mode::System);
    }

    void cancellingChangesNothing()
    {
        NetworkWindow shown;
        NetworkSheet *sheet = shown.openSheet();
        QVERIFY(sheet);
        sheet->authorities()->addFiles({shown.authority.rootFile()});
        shown.find<SegmentedControl>(u"proxyMode"_s)->setCurrentIndex(1);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!shown.find(u"networkSheet"_s));
        QCOMPARE(shown.network->rules().proxy.mode, ProxySettings::Mode::System);
        QVERIFY(shown.network->rules().authorities.isEmpty());
    }

    void whatCannotBeUsedIsNotSaved()
    {
        NetworkWindow shown;
        QVERIFY(shown.openSheet());
        shown.find<SegmentedControl>(u"proxyMode"_s)->setCurrentIndex(2);
        QVERIFY(shown.press(u"networkSaveButton"_s));
        QVERIFY(shown.find(u"proxyHost"_s)->hasFocus());
        type(shown.find<NetworkSheet>(u"networkSheet"_s), u"http://proxy:3128"_s);
        QVERIFY(shown.press(u"networkSaveButton"_s));
        QVERIFY(shown.find(u"networkSheet"_s));
        shown.find<QLineEdit>(u"proxyHost"_s)->setText(u"proxy.test"_s);
        shown.find<QLineEdit>(u"proxyExclusions"_s)->setText(u"10.0.0.0/99"_s);
        QVERIFY(shown.press(u"networkSaveButton"_s));
        QVERIFY(shown.find(u"proxyExclusions"_s)->hasFocus());
        shown.find<QLineEdit>(u"proxyExclusions"_s)->clear();
        shown.find<QLineEdit>(u"proxyUser"_s)->setText(u"anna"_s);
        QVERIFY(shown.press(u"networkSaveButton"_s));
        QVERIFY(shown.find(u"proxyPassword"_s)->hasFocus());
        QCOMPARE(shown.network->rules().proxy.mode, ProxySettings::Mode::System);
        shown.find<QLineEdit>(u"proxyPassword"_s)->setText(u"canary-proxy-password"_s);
        QVERIFY(shown.press(u"networkSaveButton"_s));
        QTRY_VERIFY(!shown.find(u"networkSheet"_s));
        QVERIFY(shown.network->hasPassword());
        QSettings().sync();
        QFile file(QSettings().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("proxy.test"));
        QVERIFY(!content.contains("canary"));
    }

    void aFileThatIsNoAuthorityIsExplained()
    {
        NetworkWindow shown;
        NetworkSheet *sheet = shown.openSheet();
        QVERIFY(sheet);
        sheet->authorities()->addFiles({shown.authority.serverFile({})});
        auto *problem = shown.find<Notice>(u"authorityProblem"_s);
        QVERIFY(problem);
        QVERIFY(problem->text().contains(u"the certificate of a server, api.test"_s));
        QVERIFY(sheet->authorities()->authorities().isEmpty());
        sheet->authorities()->addFiles({shown.authority.rootFile()});
        QVERIFY(!shown.find(u"authorityProblem"_s));
        QTRY_VERIFY(shown.find(u"removeAuthorityButton"_s));
        QVERIFY(shown.press(u"removeAuthorityButton"_s));
        QVERIFY(sheet->authorities()->authorities().isEmpty());
    }

    void theTestShowsEachHop()
    {
        NetworkWindow shown;
        NetworkSheet *sheet = shown.openSheet();
        QVERIFY(sheet);
        shown.find<SegmentedControl>(u"proxyMode"_s)->setCurrentIndex(2);
        shown.find<QLineEdit>(u"proxyHost"_s)->setText(u"127.0.0.1"_s);
        shown.find<QSpinBox>(u"proxyPort"_s)->setValue(shown.proxy.port());
        QVERIFY(shown.press(u"testConnectionButton"_s));
        const auto hops = [&shown] {
            auto *timeline = shown.find<Timeline>(u"testHops"_s);
            return timeline ? timeline->hops() : QList<Timeline::Hop>();
        };
        // The authority is not trusted yet.
        QTRY_COMPARE(hops().value(2).state, Timeline::State::Bad);
        QCOMPARE(hops().at(0).state, Timeline::State::Good);
        QVERIFY(hops().at(2).text.contains(u"Example test authority"_s));
        QVERIFY(hops().at(2).text.contains(u"SHA-256"_s));
        sheet->authorities()->addFiles({shown.authority.rootFile()});
        QVERIFY(!shown.find(u"testHops"_s));
        QTRY_VERIFY(shown.find<QAbstractButton>(u"testConnectionButton"_s)->isEnabled());
        QVERIFY(shown.press(u"testConnectionButton"_s));
        QTRY_COMPARE(hops().value(2).state, Timeline::State::Good);
        // Nothing of it is in use before it is saved.
        QCOMPARE(shown.network->rules().proxy.mode, ProxySettings::Mode::System);
    }

    void aProxyThatAsksIsAnsweredInTheWindow()
    {
        NetworkWindow shown;
        shown.proxy.requireSignIn("anna", "the-right-password");
        ConnectionRules rules;
        rules.proxy.mode = ProxySettings::Mode::Http;
        rules.proxy.host = u"127.0.0.1"_s;
        rules.proxy.port = shown.proxy.port();
        rules.authorities = {shown.authority.root()};
        QVERIFY(shown.network->save(rules));
        QVERIFY(!shown.get().has_value());
        QTRY_VERIFY(shown.find(u"proxySignInSheet"_s));
        auto *sheet = shown.find<ProxySignInSheet>(u"proxySignInSheet"_s);
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        type(sheet, u"anna"_s);
        QVERIFY(tabTo(sheet, u"proxySignInPassword"_s));
        type(sheet, u"the-wrong-password"_s);
        QVERIFY(shown.press(u"sheetPrimaryButton"_s));
        QTRY_VERIFY(!shown.find(u"proxySignInSheet"_s));

        QCOMPARE(shown.get().error().code, u"proxy_credentials"_s);
        QTRY_VERIFY(shown.find(u"proxySignInSheet"_s));
        QVERIFY(QTest::qWaitForWindowActive(shown.find(u"proxySignInSheet"_s)));
        QCOMPARE(shown.find<QLineEdit>(u"proxySignInUser"_s)->text(), u"anna"_s);
        shown.find<QLineEdit>(u"proxySignInPassword"_s)->setText(u"the-right-password"_s);
        QVERIFY(shown.press(u"sheetPrimaryButton"_s));
        QTRY_VERIFY(!shown.find(u"proxySignInSheet"_s));
        QVERIFY(shown.get().has_value());
        QCOMPARE(shown.proxy.refusedSignIns(), 1);
    }

    void whoCancelsIsNotAskedAgain()
    {
        NetworkWindow shown;
        shown.proxy.requireSignIn("anna", "the-right-password");
        ConnectionRules rules;
        rules.proxy.mode = ProxySettings::Mode::Http;
        rules.proxy.host = u"127.0.0.1"_s;
        rules.proxy.port = shown.proxy.port();
        QVERIFY(shown.network->save(rules));
        QVERIFY(!shown.get().has_value());
        QTRY_VERIFY(shown.find(u"proxySignInSheet"_s));
        QVERIFY(shown.press(u"sheetCancelButton"_s));
        QTRY_VERIFY(!shown.find(u"proxySignInSheet"_s));
        QCOMPARE(shown.get().error().code, u"proxy_authentication"_s);
        QCoreApplication::processEvents();
        QVERIFY(!shown.find(u"proxySignInSheet"_s));
    }

    void anErrorLeadsToCertificatesAndSettings()
    {
        NetworkWindow shown;
        ConnectionRules rules;
        rules.proxy.mode = ProxySettings::Mode::Http;
        rules.proxy.host = u"127.0.0.1"_s;
        rules.proxy.port = shown.proxy.port();
        QVERIFY(shown.network->save(rules));
        const auto refused = shown.get();
        QVERIFY(!refused.has_value());
        auto *notice = new Notice(Tone::Bad, shown.window.get());
        notice->resize(600, 200);
        const ErrorWords words = errorWords(refused.error(), Doing::Reading);
        QVERIFY(words.text.contains(u"Add it under Network"_s));
        showError(notice, words);
        notice->raise();
        QTRY_VERIFY(shown.find(u"certificatesButton"_s));
        QVERIFY(shown.press(u"certificatesButton"_s));
        auto *sheet = shown.find<CertificateSheet>(u"certificateSheet"_s);
        QVERIFY(sheet);
        QVERIFY(shown.press(u"copyCertificatesButton"_s));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"api.test"_s));
        QVERIFY(copied.contains(u"Issued by Example test authority"_s));
        QVERIFY(copied.contains(fingerprintText(factsOf(shown.authority.root()).sha256)));
        // There is no way to go on regardless.
        const auto buttons = sheet->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 3);
        QVERIFY(shown.press(u"certificateNetworkButton"_s));
        QTRY_VERIFY(shown.find(u"networkSheet"_s));
    }

    void errorsOfTheProxyAreNotTheServices_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"proxy", "proxy_authentication", "proxy_credentials",
                                 "proxy_refused", "proxy_route", "proxy_protocol"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void errorsOfTheProxyAreNotTheServices()
    {
        QFETCH(const QString, code);
        ApiError error;
        error.kind = ApiError::Kind::Offline;
        error.service = ApiError::Service::PagerDutyApi;
        error.code = code;
        error.host = u"api.pagerduty.com"_s;
        const ErrorWords words = errorWords(error, Doing::Reading);
        QVERIFY(words.title.startsWith(u"The proxy"_s));
        QVERIFY(words.network);
        QVERIFY(!words.text.isEmpty());
    }

    void theTestOfTheFormSpeaksOfTheForm_data()
    {
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<QString>("code");
        for (const char *code : {"proxy", "proxy_authentication", "proxy_credentials",
                                 "proxy_protocol", "host_not_found", "refused"})
            QTest::newRow(code) << ApiError::Kind::Offline << QString::fromLatin1(code);
        QTest::newRow("untrusted") << ApiError::Kind::Tls << u"untrusted"_s;
    }
    void theTestOfTheFormSpeaksOfTheForm()
    {
        QFETCH(const ApiError::Kind, kind);
        QFETCH(const QString, code);
        ApiError error;
        error.kind = kind;
        error.service = ApiError::Service::PagerDutyApi;
        error.code = code;
        error.host = u"api.pagerduty.com"_s;
        const QString text = errorWords(error, Doing::TestingNetwork).text;
        QVERIFY2(text.contains(u"above"_s), qPrintable(text));
        for (const QString &elsewhere : {u"under Network"_s, u"Advanced"_s, u"is kept"_s})
            QVERIFY2(!text.contains(elsewhere), qPrintable(text));
    }

    void itIsInTheMenuOfAProfile()
    {
        NetworkWindow shown;
        const Profile profile = shown.ui.profile();
        QVERIFY(shown.ui.profiles.save(profile));
        shown.window->openProfile(profile.id);
        QVERIFY(shown.press(u"profileBadge"_s));
        auto *menu = shown.window->findChild<QMenu *>(u"appMenu"_s);
        auto *action = menu->findChild<QAction *>(u"networkAction"_s);
        QVERIFY(action);
        menu->close();
        action->trigger();
        QVERIFY(shown.find(u"networkSheet"_s));
    }
};

QTEST_MAIN(TestNetworkSheet)
#include "tst_networksheet.moc"
