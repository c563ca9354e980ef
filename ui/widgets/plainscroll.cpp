// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainscroll.h"

namespace alertbridge::ui {

PlainScroll::PlainScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it scrolls along, and hands on Page Up and Down
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void PlainScroll::setContent(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has switched it on
}

} // namespace alertbridge::ui
