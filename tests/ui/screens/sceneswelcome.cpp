// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/stage.h"
#include "ui/shell/infosheet.h"
#include "ui/shell/sheets.h"
#include "ui/support/diagnosticssheet.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

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

} // namespace

QList<Scene> welcomeScenes()
{
    return {{"welcome", playWelcomeFirstStart},
            {"profiles", playWelcomeProfiles},
            {"welcome-trouble", playWelcomeTrouble},
            {"menu", playWelcomeMenu}};
}

} // namespace alertbridge::screens
