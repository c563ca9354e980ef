// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/inventory/inventory.h"
#include "core/models/loadstate.h"

#include <QtCore/QObject>

#include <memory>

namespace alertbridge {

/// The inventory of one profile: there at once from the last snapshot on disk, read anew in the
/// background, told part by part. What cannot be read keeps what was known before and says so. Main
/// thread.
class AccountInventory : public QObject
{
    Q_OBJECT

public:
    enum class Part {
        Integrations,
        Definitions, ///< the list, or many of its entries
        People, ///< operators and their groups
        Monitors,
        Services,
        MaintenanceWindows
    };

    /// @p folder empty: QStandardPaths::AppDataLocation. Reads the snapshot, sends nothing.
    AccountInventory(Account *account, const QString &folder, QObject *parent = nullptr);
    ~AccountInventory() override; ///< saves what was read

    const Inventory &inventory() const;
    /// Of the whole read; done and total are requests. Ready with an error: not whole.
    LoadState state() const;
    LoadState partState(Part part) const;
    bool isFromSnapshot() const; ///< nothing was read in this run yet

    void refresh(); ///< everything; goes on where an interruption left it
    void cancel(); ///< keeps what has arrived
    void refreshDefinition(const QString &guid); ///< one, at once, also while a refresh runs
    void refreshPart(Part part);

    static void remove(const QString &folder, const QString &profileId); ///< the snapshot

Q_SIGNALS:
    void stateChanged();
    void partChanged(alertbridge::AccountInventory::Part part);
    void definitionChanged(const QString &guid); ///< its record; also when it was added or is gone

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace alertbridge
