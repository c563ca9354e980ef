// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <QtCore/QStringList>

namespace alertbridge::ui {

/// What only a program with a window knows, for the diagnostics: platform, screens, look, language.
/// In English like the rest of that file.
QStringList windowFacts(const UiContext &context);

} // namespace alertbridge::ui
