// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeoperation.h"

namespace alertbridge {

/// Making, changing and removing whole alert definitions; null for other kinds.
OperationPointer definitionOperation(QObject *context, Account *account, const Change &change);

} // namespace alertbridge
