// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/apiroutes.h"

namespace sandbox::uptrends {

using LevelHandler = std::function<Response(const Call &, AlertDefinition &, EscalationLevel &)>;

/// A handler for /AlertDefinition/{guid}/EscalationLevel/{}/…: finds the level, or answers 400,
/// 404, or 403 where the caller may not change it.
ApiRoutes::Handler onLevel(UptrendsWorld *world, bool changes, const LevelHandler &handle);

} // namespace sandbox::uptrends
