// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QtCore/QVariant>
#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

namespace alertbridge::ui::stylepaint {

namespace {

class Saved
{
public:
    explicit Saved(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

struct ButtonLook
{
    QColor fill;
    QColor edge;
    QColor text;
    QColor ring;
};

ButtonLook buttonLook(const QStyleOptionButton &option, const QWidget *widget)
{
    const auto kind = Button::Kind(buttonKind(option, widget));
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = has(option, QStyle::State_MouseOver);
    const auto pick = [&](Role rest, Role over, Role pressed) {
        return Theme::color(down ? pressed : hover ? over : rest);
    };
    switch (kind) {
    case Button::Kind::Primary:
        if (!enabled)
            return {Theme::color(Role::QuietSurface),
                    Theme::color(Role::Border),
                    Theme::color(Role::Disabled),
                    {}};
        return {pick(Role::Accent, Role::AccentHover, Role::AccentPressed),
                {},
                Theme::color(Role::OnAccent),
                Theme::color(Role::OnAccent)};
    case Button::Kind::Danger:
        if (!enabled)
            return {Theme::color(Role::QuietSurface),
                    Theme::color(Role::Border),
                    Theme::color(Role::Disabled),
                    {}};
        return {pick(Role::Bad, Role::BadHover, Role::BadPressed),
                {},
                Theme::color(Role::OnBad),
                Theme::color(Role::OnBad)};
    case Button::Kind::Quiet: {
        ButtonLook look {{},
                         {},
                         Theme::color(enabled ? Role::Accent : Role::Disabled),
                         Theme::color(Role::Accent)};
        if (enabled && (hover || down))
            look.fill = Theme::color(Role::AccentWash);
        return look;
    }
    case Button::Kind::Link:
        return {{},
                {},
                enabled ? pick(widget && widget->property("muted").toBool() ? Role::Muted
                                                                            : Role::Accent,
                               Role::AccentHover, Role::AccentPressed)
                        : Theme::color(Role::Disabled),
                Theme::color(Role::Accent)};
    case Button::Kind::Secondary:
        break;
    }
    if (!enabled)
        return {Theme::color(Role::QuietSurface),
                Theme::color(Role::Border),
                Theme::color(Role::Disabled),
                {}};
    return {pick(Role::Surface, Role::Hover, Role::Pressed), Theme::color(Role::Border),
            Theme::color(Role::Text), Theme::color(Role::Accent)};
}

} // namespace

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toBool();
}

bool keyboardFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void surface(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
             const QColor &edge, qreal edgeWidth)
{
    const Saved saved(painter);
    if (!edge.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(rect, radius, radius);
        return;
    }
    const qreal half = edgeWidth / 2;
    painter->setPen(QPen(edge, edgeWidth));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color)
{
    surface(painter, rect, radius, {}, color.isValid() ? color : Theme::color(Role::Accent),
            tokens::FocusWidth);
}

void field(QPainter *painter, const QRectF &rect, bool enabled, bool focused, bool hovered,
           bool invalid, bool readOnly)
{
    const QColor fill = Theme::color(enabled && !readOnly ? Role::Surface : Role::QuietSurface);
    Role edge = Role::Border;
    if (invalid)
        edge = Role::Bad;
    else if (focused)
        edge = Role::Accent;
    else if (hovered && enabled && !readOnly)
        edge = Role::ControlBorder;
    surface(painter, rect, tokens::ControlRadius, fill, Theme::color(edge), focused ? 2 : 1);
}

void checkBox(QPainter *painter, const QRectF &box, const Indicator &indicator)
{
    const bool marked = indicator.state != Qt::Unchecked;
    const QColor accent = Theme::color(indicator.hovered ? Role::AccentHover : Role::Accent);
    if (!indicator.enabled) {
        surface(painter, box, 4, Theme::color(marked ? Role::Border : Role::QuietSurface),
                Theme::color(Role::Border));
    } else if (marked) {
        surface(painter, box, 4, accent);
    } else {
        surface(painter, box, 4, Theme::color(indicator.hovered ? Role::Hover : Role::Surface),
                indicator.hovered ? accent : Theme::color(Role::ControlBorder));
    }
    if (marked) {
        const Saved saved(painter);
        painter->setPen(QPen(Theme::color(indicator.enabled ? Role::OnAccent : Role::Muted), 1.8,
                             Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(box.topLeft());
        painter->scale(box.width() / 16, box.height() / 16);
        if (indicator.state == Qt::PartiallyChecked)
            painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
        else
            painter->drawPolyline(QPolygonF {{3.9, 8.3}, {6.8, 11.1}, {12.1, 5.2}});
    }
    if (indicator.focused)
        focusRing(painter, box.adjusted(-3, -3, 3, 3), 6.5);
}

void radioButton(QPainter *painter, const QRectF &box, const Indicator &indicator)
{
    const bool on = indicator.state == Qt::Checked;
    const qreal radius = box.width() / 2;
    const Role edge = !indicator.enabled        ? Role::Border
                      : on || indicator.hovered ? Role::Accent
                                                : Role::ControlBorder;
    surface(painter, box, radius,
            Theme::color(indicator.enabled ? Role::Surface : Role::QuietSurface),
            Theme::color(edge), on ? 1.6 : 1);
    if (on) {
        const qreal inset = box.width() * 0.28;
        surface(painter, box.adjusted(inset, inset, -inset, -inset), radius,
                Theme::color(indicator.enabled ? Role::Accent : Role::Disabled));
    }
    if (indicator.focused)
        focusRing(painter, box.adjusted(-3, -3, 3, 3), radius + 3);
}

int buttonKind(const QStyleOptionButton &option, const QWidget *widget)
{
    const QVariant kind = widget ? widget->property("kind") : QVariant();
    if (kind.isValid())
        return kind.toInt();
    if (option.features.testFlag(QStyleOptionButton::DefaultButton))
        return int(Button::Kind::Primary);
    return int(option.features.testFlag(QStyleOptionButton::Flat) ? Button::Kind::Quiet
                                                                  : Button::Kind::Secondary);
}

void buttonBevel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonLook look = buttonLook(option, widget);
    const bool focused = keyboardFocus(option);
    if (buttonKind(option, widget) == int(Button::Kind::Link)) {
        // A ring would touch the letters: a link has no padding.
        if (focused) {
            surface(painter, option.rect, 3, Theme::color(Role::AccentWash));
            painter->fillRect(
                QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                look.ring);
        }
        return;
    }
    if (look.fill.isValid())
        surface(painter, option.rect, tokens::ControlRadius, look.fill, look.edge);
    if (focused) {
        const bool filled = look.ring != Theme::color(Role::Accent) && look.fill.isValid();
        // On a filled button the ring needs the fill on both sides to be seen.
        const qreal inset = filled ? 2 : 0;
        focusRing(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                  tokens::ControlRadius - inset / 2, look.ring);
    }
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                 const QStyle *style)
{
    // While it is busy a spinner stands in the place of the words.
    if (widget && widget->property("busy").toBool())
        return;
    const ButtonLook look = buttonLook(option, widget);
    const Saved saved(painter);
    painter->setPen(look.text);
    QRect area = option.rect;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    if (menu) {
        paintIcon(painter, Icon::ChevronDown,
                  QRect(area.right() - 28, area.top(), 18, area.height()), look.text, 14);
        area.setRight(area.right() - 16);
    }
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
    const QString text = option.text;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int gap = iconSide && !text.isEmpty() ? 8 : 0;
    const int whole = std::min(area.width(), iconSide + gap + textWidth);
    int x = area.left() + (area.width() - whole) / 2;
    if (iconSide) {
        const QRect iconRect(x, area.top() + (area.height() - iconSide) / 2, iconSide, iconSide);
        const QRect visual = QStyle::visualRect(option.direction, option.rect, iconRect);
        option.icon.paint(painter, visual, Qt::AlignCenter,
                          has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        x += iconSide + gap;
    }
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    const QRect textRect(x, area.top(), std::max(0, area.right() + 1 - x), area.height());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, textRect), flags, text);
}

} // namespace alertbridge::ui::stylepaint
