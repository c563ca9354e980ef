// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/websignin/embeddedpage.h"

namespace alertbridge::ui {

EmbeddedPage::~EmbeddedPage() = default;

} // namespace alertbridge::ui
