// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/connectionwatch.h"
#include "ui/words/chipwords.h"

namespace alertbridge::ui {

/// The state of both connections as one short line: "Connected", "Uptrends cannot be reached".
ChipWords connectionWords(ConnectionWatch::State pagerDuty, ConnectionWatch::State uptrends);

} // namespace alertbridge::ui
