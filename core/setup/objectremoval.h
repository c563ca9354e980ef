// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/setup/setupstate.h"

namespace alertbridge {

/// Deletes something the set-up made and reads back that it is gone; what is gone already counts as
/// removed. Local error still_there where the service says yes and keeps it.
Async<Done> removeObject(QObject *context, Account *account, const CreatedObject &object,
                         std::stop_token stop = {});

/// The order in which things can be removed: attachments, grouping, services, policies; newest
/// first within each.
QList<CreatedObject> removalOrder(const QList<CreatedObject> &created);

} // namespace alertbridge
