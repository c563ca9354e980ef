// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowtext.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QPalette>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int comfortableWidth = 520; // a hint only; layouts give what they have
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

void FlowText::setRichText(const QString &html)
{
    setTextFormat(Qt::RichText);
    if (html.contains("href"_L1))
        setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setText(html);
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
    return {std::min(base.width(), 120), fontMetrics().height()};
}

int FlowText::heightForWidth(int width) const
{
    return text().isEmpty() ? 0 : QLabel::heightForWidth(width);
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
