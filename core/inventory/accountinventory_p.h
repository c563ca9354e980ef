// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/accountinventory.h"
#include "core/inventory/inventorylists.h"
#include "core/inventory/inventoryreader.h"
#include "core/inventory/requestplaces.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <array>

namespace alertbridge {

struct AccountInventory::Private
{
    using List = InventoryLists::List;
    /// What is to be read of the definitions when their list is there.
    enum class Depth { None, Missing, Everything };
    struct ListState
    {
        std::optional<ApiError> error;
        bool failed = false;
        QDateTime readAt; ///< local
    };

    Private(AccountInventory *owner, Account *ofAccount, const QString &snapshotFile);

    ListState &stateOf(List list) { return lists_[static_cast<size_t>(list)]; }
    const ListState &stateOf(List list) const { return lists_[static_cast<size_t>(list)]; }
    bool hasSignIn(ApiError::Service service) const;
    bool isReadingDepth() const;
    bool isBusy() const;
    LoadState partState(Part part) const;
    LoadState wholeState() const;

    void read(List list);
    void readDepth(Depth depth);
    void takeList(List list, const std::optional<ApiError> &error, bool failed);
    void beginDepth();
    void endReading(const std::optional<ApiError> &error);
    void endFirsts(const std::optional<ApiError> &error);
    void readRefused(ApiError::Service service);
    void settle();
    void stop();

    DefinitionRecord *recordOf(const QString &guid);
    DefinitionRecord &pendingOf(const QString &guid);
    void takeFound(const uptrends::AlertDefinition &definition);
    void takeLevels(const QString &guid, const QList<uptrends::EscalationLevel> &levels,
                    const std::optional<ApiError> &defect);
    void takeLevel(const QString &guid, const LevelReading &reading);
    void takeRecord(const QString &guid);
    void remove(const QString &guid);

    void tell(Part part); ///< at once, and then a few times a second
    void tellProgress();
    void save();

    AccountInventory *q;
    Account *account;
    QString file;
    Inventory inventory;
    RequestPlaces places;
    InventoryLists lists;
    InventoryReader reader;
    std::array<ListState, InventoryLists::all.size()> lists_;
    Depth depth = Depth::None;
    bool depthRunning = false; ///< all definitions, not only those asked for one by one
    bool depthCutShort = false; ///< the next one goes on with what is missing
    QElapsedTimer sinceCut;
    std::optional<ApiError> depthError; ///< the depth read was cut short
    std::optional<ApiError> recordDefect; ///< the first of the records that could not be read
    QSet<QString> firsts; ///< definitions asked for one by one
    QHash<QString, DefinitionRecord> pending; ///< being read: swapped in when whole
    bool everything = false; ///< a refresh of everything is under way
    bool beginning = false; ///< more is about to be asked for: not through yet
    bool fromSnapshot = true;
    bool unsaved = false;
    QSet<Part> untold;
    bool progressUntold = false;
    QTimer telling;
    QThreadPool writer; ///< one thread: the newest is written last
};

} // namespace alertbridge
