// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/stage.h"
#include "core/integrations/mutedesk.h"
#include "core/inventory/accountinventory.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/profilesession.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alertbridge::tour {

namespace {

constexpr int readingPatience = 30000;
constexpr int switchOffSegment = 1;

bool isMuted(Stage &stage)
{
    const QJsonArray flags = stage.witness->attachmentsOf(stage.integrationGuid);
    return std::none_of(flags.begin(), flags.end(), [](const QJsonValue &attachment) {
        return attachment["active"_L1].toBool();
    });
}

bool showList(Stage &stage)
{
    const AccountInventory *inventory = stage.window->session()->inventory();
    const bool read = stage.showPage(ui::Page::Integrations)
                      && stage.driver.waitFor(u"integrationsView"_s)
                      && Driver::waitUntil(
                          [&] {
                              return inventory->state().phase == LoadState::Phase::Ready
                                     && !inventory->isFromSnapshot();
                          },
                          readingPatience)
                      && stage.driver.chooseInView(u"integrationTreeView"_s, shopIntegrationName)
                      && stage.driver.waitFor(u"integrationDetails"_s);
    int used = 0;
    for (const DefinitionRecord &record : inventory->inventory().definitions) {
        used += int(std::count_if(record.levels.begin(), record.levels.end(),
                                  [&stage](const LevelRecord &level) {
                                      return level.integrationGuids.contains(stage.integrationGuid);
                                  }));
    }
    return stage.step(
        u"integrations"_s,
        u"Integrations tells where each is attached, what it feeds and when it was proven last."_s,
        u"GET /AlertDefinition/{guid}/EscalationLevel/{id}/Integration"_s,
        read && used == stage.ticked && stage.witness->levelsWith(stage.integrationGuid) == used);
}

bool pauseServices(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool asked = driver.press(u"muteButton"_s) && driver.waitFor(u"muteSheet"_s);
    if (!stage.step(u"mute"_s, u"Mute pauses the services until a time, and asks first."_s,
                    u"GET /maintenance_windows"_s,
                    asked && stage.witness->openWindows(stage.serviceId).isEmpty()))
        return false;
    const bool paused = driver.press(u"mutePrimaryButton"_s) && Driver::waitUntil([&] {
                            return !stage.witness->openWindows(stage.serviceId).isEmpty();
                        })
                        && driver.waitFor(u"endPauseButton"_s);
    if (!stage.step(u"muted"_s, u"A maintenance window with an end keeps incidents from opening."_s,
                    u"GET /maintenance_windows"_s, paused))
        return false;
    const bool ended = driver.press(u"endPauseButton"_s)
                       && driver.pressSheetButton(u"sheetPrimaryButton"_s)
                       && Driver::waitUntil(
                           [&] { return stage.witness->openWindows(stage.serviceId).isEmpty(); });
    return stage.step(u"pause-ended"_s, u"The pause can be ended before its time."_s,
                      u"GET /maintenance_windows"_s, ended);
}

bool switchOffAndOn(Stage &stage)
{
    Driver &driver = stage.driver;
    const bool shown = driver.press(u"muteButton"_s)
                       && driver.chooseSegment(u"muteWay"_s, switchOffSegment);
    if (!stage.step(u"switch-off"_s,
                    u"The other way lists every level on which the integration is switched off."_s,
                    u"GET /world/uptrends"_s, shown && !isMuted(stage)))
        return false;
    const MuteDesk *desk = stage.window->session()->mutes();
    const bool off = driver.press(u"mutePrimaryButton"_s)
                     && Driver::waitUntil([&] { return isMuted(stage) && !desk->isBusy(); })
                     && driver.waitFor(u"openMutesNotice"_s);
    if (!stage.step(u"switched-off"_s,
                    u"A mute without an end stays in sight until it is taken back."_s,
                    u"GET /world/uptrends"_s, off))
        return false;
    const bool on = driver.press(u"unmuteButton"_s)
                    && driver.pressSheetButton(u"sheetPrimaryButton"_s) && Driver::waitUntil([&] {
                           const QJsonArray flags = stage.witness->attachmentsOf(
                               stage.integrationGuid);
                           return flags.size() == stage.ticked
                                  && std::all_of(flags.begin(), flags.end(),
                                                 [](const QJsonValue &attachment) {
                                                     return attachment["active"_L1].toBool();
                                                 });
                       });
    return stage.step(u"switched-on"_s, u"Unmute puts back exactly what was switched off."_s,
                      u"GET /world/uptrends"_s, on);
}

} // namespace

bool playIntegrations(Stage &stage)
{
    return showList(stage) && pauseServices(stage) && switchOffAndOn(stage);
}

} // namespace alertbridge::tour
