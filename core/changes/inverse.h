// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal.h"

namespace alertbridge {

/// The change that takes @p entry back exactly; nothing where there is none. Carried out like every
/// other (changerun.h), it looks first whether the service still shows what @p entry made.
std::optional<Change> inverseOf(const JournalEntry &entry);

} // namespace alertbridge
