// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/store.h"

namespace sandbox::pd {

/// The open incident that an alert with @p payload on @p service joins under the service's grouping
/// setting, or null where it needs one of its own.
Incident *groupingIncident(const Store &store, const Service &service, const QJsonObject &payload,
                           const QDateTime &now);

} // namespace sandbox::pd
