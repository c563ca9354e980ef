// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

namespace alertbridge::ui {

/** An icon that stands beside text which says the same: silent to the screen reader. */
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(Icon icon, Role tint = Role::Text, int size = tokens::IconSize,
                       QWidget *parent = nullptr);

    void setIcon(Icon icon, Role tint);
    /** A round ground of this colour, @p diameter wide. */
    void setDisc(Role ground, int diameter);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Role m_tint;
    int m_size;
    Role m_ground = Role::QuietSurface;
    int m_diameter = 0;
};

} // namespace alertbridge::ui
