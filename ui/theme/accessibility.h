// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alertbridge::ui {

/** Tells the screen reader what the widgets are that Qt does not know. Once per process. */
void registerAccessibleRoles();

} // namespace alertbridge::ui
