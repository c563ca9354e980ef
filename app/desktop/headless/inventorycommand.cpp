// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/inventorycommand.h"

#include "app/desktop/headless/inventoryobject.h"

namespace alertbridge::headless {

using namespace Qt::StringLiterals;

void InventoryCommand::takeInventory()
{
    const FeedBook feeds(QString(), account()->profile().id);
    output().insert(u"inventory"_s, inventoryObject(inventory(), feeds));
    finish(isWhole() ? ExitCode::Ok : ExitCode::Incomplete);
}

} // namespace alertbridge::headless
