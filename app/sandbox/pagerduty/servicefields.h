// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"
#include "app/sandbox/pagerduty/backend.h"

namespace sandbox::pd {

/// Applies the members of @p object to @p service as POST and PUT /services do; the refusal where
/// one is not acceptable, with @p service half changed. Name and policy are checked here and taken
/// over by the caller.
std::optional<Response> applyServiceFields(const Backend &backend, Service &service,
                                           const QJsonObject &object, bool isNew);

} // namespace sandbox::pd
