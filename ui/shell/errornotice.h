// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice.h"
#include "ui/words/errorwords.h"

namespace alertbridge::ui {

/// Shows the words in @p notice, the service's own apart from ours and as plain text. Returns the
/// button of the next action, or null where there is none.
Button *showError(Notice *notice, const ErrorWords &words, Tone tone = Tone::Bad);

} // namespace alertbridge::ui
