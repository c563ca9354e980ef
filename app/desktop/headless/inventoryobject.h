// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/feedbook.h"
#include "core/inventory/inventory.h"

#include <QtCore/QJsonObject>

namespace alertbridge::headless {

/// The inventory as docs/headless.md describes it: names beside every id, no keys.
QJsonObject inventoryObject(const Inventory &inventory, const FeedBook &feeds);

} // namespace alertbridge::headless
