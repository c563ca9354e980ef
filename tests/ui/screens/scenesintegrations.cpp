// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/feedbook.h"
#include "core/inventory/accountinventory.h"
#include "core/models/integrationmodel.h"
#include "tests/ui/screens/stage.h"
#include "ui/shell/profilesession.h"

#include <QtTest/QTest>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace alertbridge::screens {

namespace {

void openIntegrations(Stage &stage)
{
    QTest::keyClick(stage.window(), Qt::Key_2, Qt::ControlModifier);
    stage.waitFor([&stage] { return stage.driver().visible(u"integrationsView"_s) != nullptr; },
                  u"the integrations"_s);
}

void waitUntilRead(Stage &stage)
{
    const AccountInventory *inventory = stage.window()->session()->workspace().inventory;
    stage.waitFor([inventory] { return !inventory->state().isLoading(); }, u"the inventory"_s);
}

void choose(Stage &stage, const QString &guid)
{
    stage.waitFor(
        [&stage, &guid] {
            auto *list = qobject_cast<QTreeView *>(
                stage.driver().visible(u"integrationTreeView"_s));
            for (int row = 0; list && row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(IntegrationModel::GuidRole).toString() != guid)
                    continue;
                list->setCurrentIndex(index);
                return true;
            }
            return false;
        },
        u"the integration"_s);
}

QString emailGuid(Stage &stage)
{
    const Inventory &all = stage.window()->session()->workspace().inventory->inventory();
    for (const uptrends::Integration &integration : all.integrations) {
        if (integration.type == "Email"_L1)
            return integration.guid;
    }
    return {};
}

void playIntegrations(Stage &stage)
{
    const QString pagerDuty = stage.world.connectPagerDuty(u"Web shop → PagerDuty"_s,
                                                           {u"Checkout API"_s});
    stage.openAccounts();
    openIntegrations(stage);
    waitUntilRead(stage);
    choose(stage, pagerDuty);
    stage.look(u"integrations-unknown-feed"_s);
    FeedBook *feeds = stage.window()->session()->workspace().feeds;
    feeds->learn({pagerDuty,
                  {stage.world.serviceId(u"Checkout API"_s)},
                  Feed::Source::WholePath,
                  QDateTime::currentDateTimeUtc()});
    QTest::qWait(200);
    stage.look(u"integrations-feed"_s);
    stage.press(u"muteButton"_s);
    stage.look(u"integrations-pause"_s);
    stage.choose(u"muteUntil"_s, 2);
    stage.look(u"integrations-pause-until"_s);
    stage.press(u"mutePrimaryButton"_s);
    stage.waitFor([&stage] { return stage.driver().visible(u"endPauseButton"_s) != nullptr; },
                  u"the pause"_s);
    stage.look(u"integrations-paused"_s);

    choose(stage, emailGuid(stage));
    stage.look(u"integrations-uses"_s);
    stage.press(u"muteButton"_s);
    stage.look(u"integrations-switch-off"_s);
    stage.press(u"mutePrimaryButton"_s);
    stage.waitFor([&stage] { return stage.driver().visible(u"unmuteButton"_s) != nullptr; },
                  u"the mute"_s);
    stage.look(u"integrations-off"_s);
    stage.press(u"openMuteAction"_s);
    stage.look(u"integrations-unmute"_s);
    stage.closeSheets();
    stage.press(u"editIntegrationButton"_s);
    stage.look(u"integrations-edit"_s);
}

void playIntegrationsFailing(Stage &stage)
{
    stage.openAccounts(); // whose test reads them too
    stage.world.fail(u"^/v4/Integration$"_s, 500);
    openIntegrations(stage);
    waitUntilRead(stage);
    stage.look(u"integrations-failed"_s);
}

void playMuteRefused(Stage &stage)
{
    stage.openAccounts();
    openIntegrations(stage);
    waitUntilRead(stage);
    stage.world.fail(u"EscalationLevel/1/Integration/"_s, 403, "PATCH");
    choose(stage, emailGuid(stage));
    stage.press(u"muteButton"_s);
    stage.press(u"mutePrimaryButton"_s);
    stage.waitFor([&stage] { return stage.driver().visible(u"retryMuteButton"_s) != nullptr; },
                  u"the refusal"_s);
    stage.look(u"integrations-refused"_s);
}

} // namespace

QList<Scene> integrationsScenes()
{
    return {{"integrations", playIntegrations},
            {"integrations-failing", playIntegrationsFailing},
            {"integrations-refused", playMuteRefused}};
}

} // namespace alertbridge::screens
