// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowtext.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QTextDocument>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyle>

#include <cmath>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int comfortableEms = 40; // a hint only; layouts give what they have
} // namespace

FlowText::FlowText(QWidget *parent)
    : FlowText(QString(), TypeRole::Body, Role::Text, parent)
{
}

FlowText::FlowText(const QString &text, TypeRole type, Role color, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_color(color)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refresh();
}

void FlowText::setType(TypeRole type)
{
    m_type = type;
    refresh();
}

void FlowText::setColorRole(Role color)
{
    m_color = color;
    refresh();
}

void FlowText::setPlainText(const QString &text)
{
    if (textFormat() != Qt::PlainText) {
        setTextFormat(Qt::PlainText);
        setTextInteractionFlags(Qt::LinksAccessibleByMouse);
        setContentsMargins(0, 0, 0, 0);
    }
    setText(text);
}

void FlowText::setRichText(const QString &html)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(html.contains("href"_L1)
                                ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                : Qt::TextInteractionFlags(Qt::LinksAccessibleByMouse));
    // Proportional lines have all their extra room below; half of it belongs above.
    const int natural = fontMetrics().height();
    const int lineHeight = Theme::lineHeight(m_type);
    setContentsMargins(0, halfLeading(), 0, 0);
    setText(
        u"<div style=\"line-height:%1%\">%2</div>"_s.arg(100.0 * lineHeight / natural).arg(html));
}

void FlowText::setSelectable(bool selectable)
{
    const Qt::TextInteractionFlags selection = Qt::TextSelectableByMouse
                                               | Qt::TextSelectableByKeyboard;
    setTextInteractionFlags(selectable ? textInteractionFlags() | selection
                                       : textInteractionFlags() & ~selection);
}

QSize FlowText::sizeHint() const
{
    if (text().isEmpty())
        return {0, 0};
    ensurePolished();
    const int comfortableWidth = comfortableEms * font().pixelSize();
    int natural = comfortableWidth;
    if (textFormat() == Qt::PlainText) {
        const QMargins margins = contentsMargins();
        natural = fontMetrics().size(0, text()).width() + 2 * margin() + margins.left()
                  + margins.right() + 1;
    }
    const int width = std::min(natural, comfortableWidth);
    return {width, heightForWidth(width)};
}

QSize FlowText::minimumSizeHint() const
{
    if (text().isEmpty())
        return {0, 0};
    const QSize base = QLabel::minimumSizeHint();
    return {std::min(base.width(), 120),
            setsOwnLines() ? Theme::lineHeight(m_type) : fontMetrics().height()};
}

int FlowText::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    if (textFormat() == Qt::RichText)
        return QLabel::heightForWidth(width) - halfLeading();
    if (!setsOwnLines()) {
        breakAnywhere();
        return QLabel::heightForWidth(width);
    }
    QTextLayout layout(text(), font());
    const QMargins margins = contentsMargins();
    return layOut(layout, areaIn(width).width()) + 2 * margin() + margins.top() + margins.bottom();
}

/** QLabel breaks at words alone, and a number or an address may be wider than its column. What
    can be selected is laid out by a document of its own, which takes another way of breaking until
    the label makes its layout anew: so this is asked for before each use. */
void FlowText::breakAnywhere() const
{
    if (!wordWrap())
        return;
    QLabel::heightForWidth(width()); // the layout that is due
    auto *document = findChild<QTextDocument *>();
    if (!document)
        return;
    QTextOption option = document->defaultTextOption();
    if (option.wrapMode() == QTextOption::WrapAtWordBoundaryOrAnywhere)
        return;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
}

int FlowText::halfLeading() const
{
    return std::max(0, (Theme::lineHeight(m_type) - fontMetrics().height()) / 2);
}

bool FlowText::setsOwnLines() const
{
    constexpr auto selection = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    return textFormat() == Qt::PlainText && !(textInteractionFlags() & selection);
}

QRectF FlowText::areaIn(int width) const
{
    const QMargins margins = contentsMargins();
    const int frame = margin();
    return QRectF(margins.left() + frame, margins.top() + frame,
                  std::max(1, width - margins.left() - margins.right() - 2 * frame), height());
}

int FlowText::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment())
                       & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                  : QTextOption::NoWrap);
    layout.setTextOption(option);
    const int lineHeight = Theme::lineHeight(m_type);
    QString shown = text();
    shown.replace(u'\n', QChar::LineSeparator);
    layout.setText(shown);
    layout.beginLayout();
    int y = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + std::floor((lineHeight - line.height()) / 2)));
        y += lineHeight;
    }
    layout.endLayout();
    return y;
}

void FlowText::paintEvent(QPaintEvent *event)
{
    if (!setsOwnLines()) {
        if (textFormat() == Qt::PlainText)
            breakAnywhere();
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(Theme::color(isEnabled() ? m_color : Role::Disabled));
    QTextLayout layout(text(), font());
    const QRectF area = areaIn(width());
    const int taken = layOut(layout, area.width());
    const int room = contentsRect().height() - 2 * margin();
    qreal top = area.top();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += (room - taken) / 2.0;
    else if (alignment().testFlag(Qt::AlignBottom))
        top += room - taken;
    layout.draw(&painter, QPointF(area.left(), top));
}

void FlowText::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_refreshing) {
        refresh();
        // A document keeps the link colour it was made with.
        if (textFormat() == Qt::RichText) {
            const QString html = text();
            clear();
            setText(html);
        }
    }
}

void FlowText::refresh()
{
    const QScopedValueRollback guard(m_refreshing, true);
    setFont(Theme::font(m_type));
    QPalette colors = palette();
    colors.setColor(QPalette::Active, QPalette::WindowText, Theme::color(m_color));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, Theme::color(m_color));
    colors.setColor(QPalette::Active, QPalette::Text, Theme::color(m_color));
    colors.setColor(QPalette::Inactive, QPalette::Text, Theme::color(m_color));
    setPalette(colors);
}

} // namespace alertbridge::ui
