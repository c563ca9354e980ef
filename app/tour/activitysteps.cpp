// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilesession.h"

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

const QString attachedSource = u"GET /AlertDefinition/{guid}/EscalationLevel/{id}/Integration"_s;

} // namespace

bool playActivity(Stage &stage, const QString &integrationGuid)
{
    const bool shown = stage.showPage(ui::Page::Activity)
                       && stage.driver.waitFor(u"activityView"_s);
    const QList<JournalEntry> &entries = stage.window->session()->journal()->entries();
    const bool told = shown && !entries.isEmpty()
                      && entries.constLast().change.kind == Change::Kind::AttachIntegration
                      && entries.constLast().outcome == Outcome::Done;
    if (!stage.step(u"activity"_s,
                    u"Activity lists what the app changed, newest first, each with its result."_s,
                    attachedSource, told && stage.witness->levelsWith(integrationGuid) == 1))
        return false;
    const bool asked = stage.driver.press(u"undoChangeButton"_s)
                       && stage.driver.waitFor(u"sheetPrimaryButton"_s);
    if (!stage.step(u"undo"_s, u"Undo says what it takes back, and asks first."_s, attachedSource,
                    asked && stage.witness->levelsWith(integrationGuid) == 1))
        return false;
    const bool undone =
        stage.driver.pressSheetButton(u"sheetPrimaryButton"_s) && Driver::waitUntil([&] {
            const QList<JournalEntry> &now = stage.window->session()->journal()->entries();
            return now.constLast().change.kind == Change::Kind::DetachIntegration
                   && now.constLast().outcome == Outcome::Done;
        });
    if (!stage.step(u"undone"_s,
                    u"The level no longer has the integration, and the earlier change is marked."_s,
                    attachedSource, undone && stage.witness->levelsWith(integrationGuid) == 0))
        return false;
    return stage.showPage(ui::Page::Setup) && stage.driver.waitFor(u"setupCancelButton"_s);
}

} // namespace alertbridge::tour
