// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal.h"
#include "core/setup/setupstate.h"

namespace alertbridge {

/// What the set-up made, as the change that makes it and the one that takes it away.
Change creationOf(const CreatedObject &object);
Change removalOf(const CreatedObject &object);
/// The entry of the change that made it, which its removal takes back; 0 for none.
qint64 creationEntry(const Journal &journal, const CreatedObject &object);

/// The order in which things can be removed: attachments, grouping, services, policies; newest
/// first within each.
QList<CreatedObject> removalOrder(const QList<CreatedObject> &created);

} // namespace alertbridge
