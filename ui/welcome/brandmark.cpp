// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/brandmark.h"

#include "ui/theme/icons.h"

#include <QtGui/QPainter>

namespace alertbridge::ui {

BrandMark::BrandMark(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void BrandMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(&painter, QRectF(rect()));
}

} // namespace alertbridge::ui
