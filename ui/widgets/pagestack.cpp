// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagestack.h"

#include <QtWidgets/QLayout>

namespace alertbridge::ui {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize PageStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QSize(0, 0);
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget()
               ? currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize())
               : QSize(0, 0);
}

bool PageStack::hasHeightForWidth() const
{
    return currentWidget() && currentWidget()->hasHeightForWidth();
}

int PageStack::heightForWidth(int width) const
{
    return currentWidget() ? currentWidget()->heightForWidth(width) : 0;
}

} // namespace alertbridge::ui
