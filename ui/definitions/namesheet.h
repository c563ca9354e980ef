// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace alertbridge::ui {

/// Asks for a name in a sheet over @p parent; @p answer is called with one that is not blank, and
/// not where the sheet is cancelled.
void askForName(QWidget *parent, const QString &title, const QString &verb, const QString &name,
                const std::function<void(const QString &)> &answer, const QString &help = {});

} // namespace alertbridge::ui
