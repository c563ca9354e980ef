// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/secret.h"

#include <QtCore/QString>

namespace alertbridge::ui {

/// What is typed on the accounts page and not yet part of the profile: it outlives the page when
/// the language changes, and fills it in for the practice account. Lives in memory only.
struct AccountDraft
{
    Secret pagerDutyToken;
    Secret uptrendsUser;
    Secret uptrendsPassword;
    QString operatorEmail;
    Secret operatorPassword;
    bool createApiUser = false; ///< the second way at Uptrends is open
    bool advancedOpen = false;
};

} // namespace alertbridge::ui
