// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"

namespace alertbridge {

/// What goes with an alert definition when it is deleted, as far as the inventory tells.
struct RemovalLoss
{
    int levels = 0;
    int activeLevels = 0;
    int attachments = 0; ///< integrations over all levels
    int monitors = 0;
    int monitorGroups = 0;
    /// Names of monitors and groups that no other active definition names. Which monitors a group
    /// holds is not looked at.
    QStringList alertedByNothingElse;
    bool known = true; ///< the definition, and all others, have been read
};

RemovalLoss removalLoss(const Inventory &inventory, const QString &definitionGuid);

} // namespace alertbridge
