// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

namespace alertbridge {
class Account;
class AccountInventory;
class DeliveryHistory;
class FeedBook;
class Journal;
} // namespace alertbridge

namespace alertbridge::ui {

class WriteGate;

/// What the pages of one open profile work on. Owned by the profile's session; outlives every page,
/// also when the language changes.
struct Workspace
{
    const UiContext *context = nullptr;
    Account *account = nullptr;
    Journal *journal = nullptr;
    AccountInventory *inventory = nullptr;
    FeedBook *feeds = nullptr;
    DeliveryHistory *history = nullptr;
    WriteGate *gate = nullptr; ///< closed while the profile is read-only: guard what changes
};

} // namespace alertbridge::ui
