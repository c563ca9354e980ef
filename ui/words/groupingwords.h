// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/types.h"

#include <QtCore/QString>

/// Words for alert grouping. Plain text.
namespace alertbridge::ui {

QString groupingName(
    pagerduty::GroupingType type); ///< "Off", "Time", "Content", "Intelligent", "Unified"
QString groupingHelp(pagerduty::GroupingType type); ///< what it does with Uptrends alerts
/// "5 minutes", "1 hour", "24 hours", "Recommended by PagerDuty" or "Until the incident is
/// resolved" for 0.
QString groupingWindow(pagerduty::GroupingType type, int seconds);
QString groupingSummary(const pagerduty::GroupingDraft &draft); ///< one sentence for a review
QString groupingFieldName(
    const QString &field); ///< "Summary" for "summary"; custom_details.x as it is
QString groupingRefused(); ///< the service is kept although the plan refused its grouping

} // namespace alertbridge::ui
