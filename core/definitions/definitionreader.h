// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/definitions/definitionform.h"

namespace alertbridge {

/// Reads one alert definition whole: itself, its members, its levels with their operators and
/// integrations. All of it or an error: what is edited must not lack a part unseen. Ends with
/// Cancelled where @p context dies first.
Async<DefinitionForm> readDefinition(QObject *context, Account *account, const QString &guid,
                                     std::stop_token stop = {});

} // namespace alertbridge
