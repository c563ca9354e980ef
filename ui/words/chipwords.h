// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtCore/QString>

namespace alertbridge::ui {

/// What a chip says and means; an empty text is no chip.
struct ChipWords
{
    QString text;
    Tone tone = Tone::Neutral;
};

} // namespace alertbridge::ui
