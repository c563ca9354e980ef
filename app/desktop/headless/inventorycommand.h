// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/headless/readingcommand.h"

namespace alertbridge::headless {

/// Everything in both accounts, complete or loudly not.
class InventoryCommand : public ReadingCommand
{
    Q_OBJECT

public:
    using ReadingCommand::ReadingCommand;

    Needs needs() const override { return {}; }

protected:
    void takeInventory() override;
};

} // namespace alertbridge::headless
