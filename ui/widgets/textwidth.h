// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QString>

namespace alertbridge::ui {

/**
 * Logical pixels that one line of @p text takes in the theme's font. Lists that fit their columns
 * to what is in them measure the same texts over and over: widths are remembered.
 */
[[nodiscard]] qreal textWidth(const QString &text, TypeRole role);

} // namespace alertbridge::ui
