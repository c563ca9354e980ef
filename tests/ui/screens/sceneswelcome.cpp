// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proxyserver.h"
#include "tests/support/tlsserver.h"
#include "tests/ui/screens/stage.h"
#include "ui/network/authoritylist.h"
#include "ui/network/networksheet.h"
#include "ui/network/proxysigninsheet.h"
#include "ui/shell/infosheet.h"
#include "ui/shell/sheets.h"
#include "ui/support/diagnosticssheet.h"
#include "ui/words/windowrequest.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

void saveProfile(Stage &stage, const QString &name, const QString &colour)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.colour = colour;
    profile.endpoints = stage.context.practice->endpoints;
    stage.profiles.save(profile);
}

void playWelcomeFirstStart(Stage &stage)
{
    stage.open();
    stage.look(u"welcome"_s);
    stage.press(u"storageButton"_s);
    stage.look(u"welcome-storage"_s);
    stage.closeSheets();
    auto *languages = stage.find<QPushButton>(u"languageButton"_s);
    languages->menu()->popup(languages->mapToGlobal(QPoint(0, languages->height())));
    stage.look(u"welcome-languages"_s);
}

void playWelcomeProfiles(Stage &stage)
{
    saveProfile(stage, u"Web shop"_s, u"#7c5cd6"_s);
    saveProfile(stage, veryLongName, u"#3d7fd6"_s);
    saveProfile(stage, rightToLeftName, u"#c2588f"_s);
    stage.open();
    stage.look(u"welcome-profiles"_s);
}

void playWelcomeTrouble(Stage &stage)
{
    stage.context.practice.reset();
    stage.context.practiceProgram = u"/not/there/alertbridge-sandbox"_s;
    stage.open();
    stage.press(u"practiseButton"_s);
    stage.waitFor([&stage] { return stage.driver().visible(u"practiceTryAgain"_s) != nullptr; },
                  u"the failure"_s);
    stage.look(u"welcome-practice-failed"_s);
}

void playWelcomeMenu(Stage &stage)
{
    saveProfile(stage, u"Web shop"_s, u"#7c5cd6"_s);
    saveProfile(stage, veryLongName, u"#3d7fd6"_s);
    stage.openAccounts();
    stage.press(u"profileBadge"_s);
    stage.look(u"menu"_s);
    stage.closeSheets();
    ui::InfoSheet::present(stage.window(), ui::aboutContent(stage.context));
    stage.look(u"about"_s);
    stage.closeSheets();
    ui::DiagnosticsSheet::present(stage.window(), stage.context, stage.window()->session());
    stage.look(u"diagnostics"_s);
    stage.press(u"testConnectionsButton"_s);
    const auto tested = [&stage] {
        const auto *text = stage.find<QPlainTextEdit>(u"diagnosticsText"_s);
        return text && text->toPlainText().contains(u"uptrends: good"_s);
    };
    stage.waitFor(tested, u"the tests"_s);
    stage.type(u"textSearchField"_s, u"pagerduty"_s);
    stage.find<ui::DiagnosticsSheet>(u"diagnosticsSheet"_s)
        ->save(stage.folder.filePath(u"diagnostics.txt"_s));
    stage.look(u"diagnostics-saved"_s);
}

void playNetwork(Stage &stage)
{
    test::TestAuthority authority;
    test::ProxyServer proxy(test::ProxyServer::Kind::Http);
    test::TlsServer trusted(authority.server({u"api.pagerduty.com"_s}));
    test::TlsServer other(authority.server({u"other.example.com"_s}));
    proxy.lead(u"api.pagerduty.com"_s, trusted.port());
    proxy.lead(u"api.uptrends.com"_s, other.port());
    stage.open();
    stage.press(u"welcomeNetworkButton"_s);
    stage.look(u"network"_s);
    stage.choose(u"proxyMode"_s, 2);
    stage.type(u"proxyHost"_s, u"127.0.0.1"_s);
    if (auto *port = stage.find<QSpinBox>(u"proxyPort"_s))
        port->setValue(proxy.port());
    stage.look(u"network-manual"_s);
    auto *sheet = stage.find<ui::NetworkSheet>(u"networkSheet"_s);
    if (!sheet)
        return;
    sheet->authorities()->addFiles({authority.rootFile(), authority.serverFile({})});
    if (auto *scroll = sheet->findChild<QScrollArea *>())
        scroll->ensureWidgetVisible(sheet->authorities());
    stage.look(u"network-authorities"_s);
    stage.press(u"testConnectionButton"_s);
    stage.waitFor(
        [&stage] {
            auto *again = stage.find<QAbstractButton>(u"testConnectionButton"_s);
            return again && again->isEnabled();
        },
        u"the end of the test"_s);
    stage.look(u"network-test"_s);
    stage.closeSheets();

    auto *signIn = new ui::ProxySignInSheet({u"proxy.example.com"_s, u"anna"_s, true, true},
                                            stage.window());
    signIn->open();
    stage.look(u"network-sign-in"_s);
    stage.closeSheets();
    const CertificateFacts root = factsOf(authority.root());
    ui::requestCertificates(stage.window(), u"api.pagerduty.com"_s, {root, root});
    stage.look(u"network-certificates"_s);
    stage.closeSheets();
}

} // namespace

QList<Scene> welcomeScenes()
{
    return {{"welcome", playWelcomeFirstStart},
            {"profiles", playWelcomeProfiles},
            {"welcome-trouble", playWelcomeTrouble},
            {"menu", playWelcomeMenu},
            {"network", playNetwork}};
}

} // namespace alertbridge::screens
