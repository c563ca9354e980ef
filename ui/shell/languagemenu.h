// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

class QMenu;

namespace alertbridge::ui {

class Button;

/// That of the system and every language there is, each in its own words; the chosen one is ticked.
void fillLanguageMenu(QMenu *menu, const UiContext &context);
/// A quiet button with the name of the language in use that opens the menu.
Button *makeLanguageButton(const UiContext &context, QWidget *parent);

} // namespace alertbridge::ui
