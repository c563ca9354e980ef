// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include "ui/theme/tokens.h"

#include <QtWidgets/QBoxLayout>

namespace alertbridge::ui {

namespace {

constexpr int leastWidth = 320;
constexpr int leastHeight = 160;

/** Asks for no more height than its parts need: lists in it scroll by themselves. */
class ColumnsContent : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->totalMinimumHeightForWidth(width);
    }
};

} // namespace

Columns::Columns(int foldBelow, QWidget *parent)
    : PlainScroll(parent)
    , m_foldBelow(foldBelow)
{
    setFocusPolicy(Qt::NoFocus);
    auto *content = new ColumnsContent;
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(tokens::Space5);
    setContent(content);
}

void Columns::addPart(QWidget *part, int stretch, int foldedStretch)
{
    m_parts.append({part, stretch, foldedStretch});
    m_layout->addWidget(part);
    applyStretches();
}

bool Columns::isFolded() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

QSize Columns::minimumSizeHint() const
{
    return {leastWidth, leastHeight};
}

void Columns::applyStretches()
{
    for (const Part &part : m_parts)
        m_layout->setStretchFactor(part.widget, isFolded() ? part.foldedStretch : part.stretch);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    // Not the viewport's width: the bar takes some of it, and would fold and unfold for ever.
    const bool folded = width() < m_foldBelow;
    if (folded != isFolded()) {
        m_layout->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        applyStretches();
        Q_EMIT foldedChanged(folded);
    }
    PlainScroll::resizeEvent(event);
}

} // namespace alertbridge::ui
