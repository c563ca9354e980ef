// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace alertbridge::ui {

/** Puts @p text into the clipboard, and says so beside @p button: nothing else would show it. */
void copyText(const QString &text, QWidget *button);

} // namespace alertbridge::ui
