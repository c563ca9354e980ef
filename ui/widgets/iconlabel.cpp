// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace alertbridge::ui {

IconLabel::IconLabel(Icon icon, Role tint, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tint(tint)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(Icon icon, Role tint)
{
    m_icon = icon;
    m_tint = tint;
    update();
}

void IconLabel::setDisc(Role ground, int diameter)
{
    m_ground = ground;
    m_diameter = diameter;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = std::max(m_size, m_diameter);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_diameter > 0) {
        QRectF disc(0, 0, m_diameter, m_diameter);
        disc.moveCenter(QRectF(rect()).center());
        stylepaint::surface(&painter, disc, m_diameter / 2.0, Theme::color(m_ground));
    }
    paintIcon(&painter, m_icon, rect(), Theme::color(m_tint), m_size);
}

} // namespace alertbridge::ui
