// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/firedrill.h"

#include <optional>

namespace alertbridge {

/// The report of a drill that ended, also in an earlier run of the app, out of its plan and its
/// records. None while it runs, and none where a record of it was dropped from the history: a
/// report with holes would claim that services were not run.
std::optional<DrillReport> pastDrill(const DeliveryHistory &history, const QString &drillId,
                                     bool practice);

} // namespace alertbridge
