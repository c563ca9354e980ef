// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace alertbridge::screens {

/// What is wrong with the layout of everything visible below @p top, one line each: text that is
/// cut off without a tool tip that holds it, widgets that lie on one another, stick out of what
/// holds them or are smaller than they can be, and bars to scroll sideways.
QStringList layoutProblems(QWidget *top);

} // namespace alertbridge::screens
