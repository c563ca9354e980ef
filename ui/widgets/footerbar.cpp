// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/footerbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace alertbridge::ui {

FooterBar::FooterBar(QWidget *parent)
    : QFrame(parent)
    , m_leading(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
    , m_status(new ElidedLabel(QString(), TypeRole::Body, Role::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::PageMargin, 1, tokens::PageMargin, 0);
    row->setSpacing(tokens::Space4);
    m_leading->setSpacing(tokens::Space2);
    m_trailing->setSpacing(10);
    row->addLayout(m_leading);
    row->addWidget(m_status, 1);
    row->addLayout(m_trailing);
    setFixedHeight(tokens::FooterHeight + 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

Button *FooterBar::addLeading(const QString &text)
{
    auto *button = new Button(text, Button::Kind::Quiet);
    m_leading->addWidget(button);
    return button;
}

Button *FooterBar::addTrailing(const QString &text, Button::Kind kind)
{
    auto *button = new Button(text, kind);
    m_trailing->addWidget(button);
    return button;
}

void FooterBar::setStatus(const QString &text, Tone tone)
{
    m_status->setText(text);
    m_status->setColorRole(tokens::ink(tone));
}

QSize FooterBar::sizeHint() const
{
    return {QFrame::sizeHint().width(), tokens::FooterHeight + 1};
}

void FooterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::color(Role::Border));
}

} // namespace alertbridge::ui
