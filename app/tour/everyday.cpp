// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilesession.h"

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

/// The newest change of a definition can be told in words, and the list is long by now.
bool lookBack(Stage &stage)
{
    const bool shown = stage.showPage(ui::Page::Activity)
                       && stage.driver.waitFor(u"activityView"_s);
    const QList<JournalEntry> &entries = stage.window->session()->journal()->entries();
    const bool told = std::any_of(entries.begin(), entries.end(), [](const JournalEntry &entry) {
        return entry.change.kind == Change::Kind::UpdateLevel && entry.outcome == Outcome::Done;
    });
    return stage.step(u"all-activity"_s,
                      u"Activity lists all of it, with what was there before and after."_s,
                      u"window"_s, shown && told);
}

bool onlyRead(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool closed = stage.showPage(ui::Page::Accounts) && driver.press(u"readOnlyBox"_s)
                        && stage.account()->isReadOnly()
                        && !driver.isReady(stage.navigationItem(ui::Page::Setup))
                        && stage.showPage(ui::Page::Integrations) && driver.waitFor(u"muteButton"_s)
                        && !driver.isReady(u"muteButton"_s);
    if (!stage.step(u"read-only"_s, u"A read-only profile shows everything and changes nothing."_s,
                    u"window"_s, closed))
        return false;
    const bool opened = stage.showPage(ui::Page::Accounts) && driver.press(u"readOnlyBox"_s)
                        && !stage.account()->isReadOnly();
    return opened && driver.press(u"closeAccountsButton"_s) && driver.waitFor(u"connectButton"_s);
}

} // namespace

bool playEveryday(Stage &stage)
{
    return playIntegrations(stage) && playDefinitions(stage) && playDelivery(stage)
           && lookBack(stage) && onlyRead(stage);
}

} // namespace alertbridge::tour
