// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/headless/command.h"
#include "core/inventory/accountinventory.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace alertbridge::headless {

/// Reads the whole inventory anew: what an earlier run knew is no answer to a script.
class ReadingCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;
    void stop() override;

protected:
    const Inventory &inventory() const { return m_inventory->inventory(); }
    bool isWhole(AccountInventory::Part part) const;
    bool isWhole() const; ///< every part, and every definition
    bool isStopped() const { return m_stopped; }
    virtual void takeInventory() = 0; ///< read, as far as it could be

private:
    void follow();
    void reportParts();
    QTemporaryDir m_folder; ///< the window's snapshot is left alone
    std::unique_ptr<AccountInventory> m_inventory;
    bool m_stopped = false;
    bool m_taken = false;
};

/// All parts with the name each has in the output.
struct InventoryPartName
{
    AccountInventory::Part part;
    QLatin1StringView name;
};
const QList<InventoryPartName> &inventoryParts();

} // namespace alertbridge::headless
