// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace alertbridge::ui {

namespace {
constexpr int chipHeight = 20;
constexpr int chipPadding = 8;

QFont chipFont()
{
    QFont font = Theme::font(TypeRole::Note);
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return sizeFor(m_text);
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), chipHeight};
}

QRect Chip::paint(QPainter *painter, const QRect &area, const QString &text, Tone tone,
                  Qt::Alignment alignment)
{
    QSize size = sizeFor(text);
    size.setWidth(std::min(size.width(), area.width()));
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, alignment, size, area);
    stylepaint::surface(painter, place, chipHeight / 2.0, Theme::color(tokens::wash(tone)));
    painter->save();
    painter->setFont(chipFont());
    painter->setPen(Theme::color(tokens::ink(tone)));
    const QRect inner = place.adjusted(chipPadding, 0, -chipPadding + 1, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(chipFont()).elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
    return place;
}

QSize Chip::sizeFor(const QString &text)
{
    return {QFontMetrics(chipFont()).horizontalAdvance(text) + 2 * chipPadding, chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_text.isEmpty())
        paint(&painter, rect(), m_text, m_tone);
}

} // namespace alertbridge::ui
