// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/// The ground of sheets is that of cards, not that of pages. For constructors of sheets.
inline void setSheetGround(QWidget *sheet)
{
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
}

} // namespace alertbridge::ui
