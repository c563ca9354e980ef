// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/pagerduty/backend.h"

namespace sandbox::pd {

/// What is wrong with a grouping setting's `config` for its type and number of services; empty:
/// nothing. Since 2024-06-13 the config is checked strictly: unknown members are refused.
QString groupingConfigProblem(const QString &type, const QJsonObject &config,
                              qsizetype serviceCount);

/// The deprecated `alert_grouping_parameters` of a service: sent on a write it replaces the
/// service's place in a shared setting (developer-docs, REST-API/20); its time is in minutes.
void applyDeprecatedGrouping(Backend &backend, Service &service, const QJsonObject &object);

} // namespace sandbox::pd
