// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/servicelistmodel.h"
#include "core/pagerduty/types.h"
#include "ui/words/chipwords.h"

#include <QtCore/QString>

/// Words for PagerDuty services, policies and who is on call. Plain text.
namespace alertbridge::ui {

/// The chip in the column "On call now": the name, "Nobody until 08:00", "Service disabled", "In
/// maintenance".
ChipWords onCallChip(const OnCallNow &onCall, pagerduty::ServiceStatus status);
QString onCallSentence(const OnCallNow &onCall); ///< "Anna Petit is on call now."
ChipWords statusChip(pagerduty::ServiceStatus status,
                     const QString &statusText = {}); ///< empty text for Active
/// "Anna Petit now, then Marc Dubois after 30 minutes."
QString policySentence(const pagerduty::EscalationPolicy &policy, const OnCallNow &onCall = {});
/// "after 30 minutes"
QString afterMinutes(int minutes);
/// "08:00" today, "tomorrow 08:00", "Mon 08:00" within a week, else the date; local time, in the
/// app's language.
QString whenWords(const QDateTime &when);
/// PagerDuty's captions for base roles ("limited_user" → "Responder"); unknown ones as they came.
QString roleName(const QString &role);

} // namespace alertbridge::ui
