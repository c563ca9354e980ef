// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace alertbridge::ui {

/// For tool tips that hold names or answers of a service: Qt takes a tip that looks like markup for
/// rich text, whatever was meant.
QString plainToolTip(const QString &text);

} // namespace alertbridge::ui
