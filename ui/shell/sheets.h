// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/infosheet.h"
#include "ui/shell/uicontext.h"

namespace alertbridge::ui {

InfoSheet::Content storageContent(const UiContext &context); ///< "What is stored where?"
InfoSheet::Content aboutContent(const UiContext &context);

} // namespace alertbridge::ui
