// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/changes/journal.h"

namespace alertbridge {

/// Carries out a Remove… or DetachIntegration change and reads back that it is gone; what is gone
/// already counts as removed. Local error still_there where the service says yes and keeps it.
/// Written into @p journal (null: nowhere) before and after; local error journal_unwritable where
/// that fails, and nothing is sent.
Async<Done> removeObject(QObject *context, Account *account, Journal *journal,
                         const Change &removal, std::stop_token stop = {});

/// The change that takes @p entry back exactly; nothing where there is none.
std::optional<Change> inverseOf(const JournalEntry &entry);

} // namespace alertbridge
