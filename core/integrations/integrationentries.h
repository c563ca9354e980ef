// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/integrationmodel.h"

namespace alertbridge {

class DeliveryHistory;
class IntegrationUses;
class MuteDesk;
struct Inventory;

/// One entry for each integration of @p inventory, with what the others know of it.
QList<IntegrationEntry> integrationEntries(const Inventory &inventory, const IntegrationUses &uses,
                                           const FeedBook &feeds, const DeliveryHistory &history,
                                           const MuteDesk &mutes);

} // namespace alertbridge
