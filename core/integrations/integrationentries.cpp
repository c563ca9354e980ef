// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/integrationentries.h"

#include "core/delivery/deliveryhistory.h"
#include "core/integrations/integrationuse.h"
#include "core/integrations/mutedesk.h"
#include "core/uptrends/distinctnames.h"

#include <algorithm>

namespace alertbridge {

namespace {

/// Until when every one of @p services is paused; invalid where one is not.
QDateTime pausedUntil(const QStringList &services,
                      const QList<pagerduty::MaintenanceWindow> &pauses, const QDateTime &now)
{
    QDateTime earliest;
    for (const QString &service : services) {
        QDateTime until;
        for (const pagerduty::MaintenanceWindow &pause : pauses) {
            if (pause.serviceIds.contains(service) && pause.start <= now
                && (!until.isValid() || pause.end > until))
                until = pause.end;
        }
        if (!until.isValid())
            return {};
        earliest = earliest.isValid() ? std::min(earliest, until) : until;
    }
    return earliest;
}

} // namespace

QList<IntegrationEntry> integrationEntries(const Inventory &inventory, const IntegrationUses &uses,
                                           const FeedBook &feeds, const DeliveryHistory &history,
                                           const MuteDesk &mutes)
{
    QList<IntegrationEntry> entries;
    const QList<uptrends::Integration> named = uptrends::withDistinctNames(inventory.integrations);
    for (const uptrends::Integration &integration : named) {
        IntegrationEntry entry;
        entry.integration = integration;
        const QList<IntegrationUse> &used = uses.of(integration.guid);
        entry.levels = static_cast<int>(used.size());
        entry.definitions = uses.definitionsUsing(integration.guid);
        entry.usesWhole = uses.isWhole();
        for (const IntegrationUse &use : used) {
            if (entry.usedBy.isEmpty() || entry.usedBy.constLast() != use.definitionName)
                entry.usedBy.append(use.definitionName);
        }
        if (const std::optional<Feed> feed = feeds.feed(integration.guid)) {
            entry.feedKnown = true;
            for (const QString &id : feed->serviceIds) {
                const pagerduty::Service *service = inventory.service(id);
                entry.services.append(service ? service->name : id);
            }
            entry.pausedUntil = pausedUntil(feed->serviceIds, mutes.pauses(integration.guid),
                                            mutes.now());
        }
        if (const DeliveryRecord *proven = history.lastProvenThrough(integration.guid))
            entry.provenAt = proven->endedAt;
        if (const LevelMute *mute = mutes.mute(integration.guid))
            entry.mutedLevels = static_cast<int>(mute->levels.size());
        entries.append(entry);
    }
    return entries;
}

} // namespace alertbridge
