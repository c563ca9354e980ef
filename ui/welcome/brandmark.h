// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/// The app's mark, in the colours of the theme.
class BrandMark : public QWidget
{
    Q_OBJECT

public:
    explicit BrandMark(int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace alertbridge::ui
