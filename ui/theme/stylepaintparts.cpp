// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QTabBar>

namespace alertbridge::ui::stylepaint {

namespace {

/** As wide as the text when selected; the rest of a tab parts it from the next. */
QRect tabText(const QStyleOptionTab &option)
{
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(0, 0, -tokens::TabGap, 0));
}

} // namespace

void tab(QPainter *painter, const QStyleOptionTab &option)
{
    const QRect r = tabText(option);
    const bool focused = keyboardFocus(option);
    // The first tab starts at the very edge, where a ring would touch its letters.
    if (focused)
        surface(painter, QRectF(r).adjusted(-6, 6, 6, -1), 4, Theme::color(Role::AccentWash));
    if (has(option, QStyle::State_Selected)) {
        const int line = focused ? 4 : 2;
        painter->fillRect(QRect(r.left(), option.rect.bottom() + 1 - line, r.width(), line),
                          Theme::color(Role::Accent));
    }
}

void tabLabel(QPainter *painter, const QStyleOptionTab &option)
{
    const bool selected = has(option, QStyle::State_Selected);
    Role ink = Role::Muted;
    if (!has(option, QStyle::State_Enabled))
        ink = Role::Disabled;
    else if (selected)
        ink = Role::Accent;
    else if (has(option, QStyle::State_MouseOver))
        ink = Role::Text;
    painter->save();
    painter->setFont(Theme::font(selected ? TypeRole::BodyStrong : TypeRole::Body));
    painter->setPen(Theme::color(ink));
    painter->drawText(tabText(option),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                          | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextHideMnemonic),
                      option.text);
    painter->restore();
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const QRect r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(r.left() + 12, r.center().y(), r.width() - 24, 1),
                          Theme::color(Role::Border));
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool selected = has(option, QStyle::State_Selected) && enabled;
    if (selected)
        surface(painter, QRectF(r).adjusted(4, 1, -4, -1), tokens::ControlRadius,
                Theme::color(Role::AccentWash));
    const QColor ink = Theme::color(enabled ? Role::Text : Role::Disabled);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, r, part);
    };
    const QRect lead(r.left() + 12, r.top(), 16, r.height());
    int left = r.left() + 16;
    const bool column = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    if (column)
        left = lead.right() + 10;
    if (option.checked)
        paintIcon(painter, Icon::Check, visual(lead), Theme::color(Role::Accent));
    else if (!option.icon.isNull())
        option.icon.paint(painter, visual(lead), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);

    painter->save();
    painter->setFont(option.font);
    painter->setPen(ink);
    const QString text = option.text.section(u'\t', 0, 0);
    const QString shortcut = option.text.section(u'\t', 1, 1);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic
                      | Qt::TextHideMnemonic;
    const QRect body(left, r.top(), r.right() - left - 16, r.height());
    painter->drawText(visual(body),
                      flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft), text);
    if (!shortcut.isEmpty()) {
        painter->setPen(Theme::color(enabled ? Role::Muted : Role::Disabled));
        painter->drawText(visual(body),
                          flags | QStyle::visualAlignment(option.direction, Qt::AlignRight),
                          shortcut);
    }
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        paintIcon(painter, mirrored ? Icon::ChevronLeft : Icon::ChevronRight,
                  visual(QRect(r.right() - 26, r.top(), 16, r.height())), ink, 14);
    }
}

void header(QPainter *painter, const QStyleOptionHeader &option)
{
    const QRect r = option.rect;
    painter->fillRect(r, Theme::color(Role::Surface));
    if (option.orientation == Qt::Horizontal)
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), Theme::color(Role::Border));
}

void headerLabel(QPainter *painter, const QStyleOptionHeader &option)
{
    painter->save();
    QFont font = Theme::font(TypeRole::Note);
    font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(Theme::color(Role::Muted));
    // The same inset as the cells, so that headings stand over their column.
    QRect area = option.rect.adjusted(10, 0, -6, 0);
    const QFontMetrics metrics(font);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int end = std::min(area.right() - 12,
                                 area.left() + metrics.horizontalAdvance(option.text) + 4);
        const QRect arrow(end, area.top(), 12, area.height());
        paintIcon(painter,
                  option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronDown
                                                                       : Icon::ChevronUp,
                  QStyle::visualRect(option.direction, option.rect, arrow),
                  Theme::color(Role::Muted), 12);
        area.setRight(end - 2);
    }
    const Qt::Alignment alignment = QStyle::visualAlignment(
        option.direction, (option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, area), int(alignment),
                      metrics.elidedText(option.text, Qt::ElideRight, area.width()));
    painter->restore();
}

void progressBar(QPainter *painter, const QStyleOptionProgressBar &option)
{
    QRectF groove(option.rect);
    groove.setTop(groove.center().y() - 3);
    groove.setHeight(6);
    surface(painter, groove, 3, Theme::color(Role::QuietSurface));
    QRectF done = groove;
    if (option.minimum == 0 && option.maximum == 0) {
        done.setWidth(groove.width() * 0.3);
        done.moveLeft(groove.left() + groove.width() * 0.35);
    } else {
        const qreal span = std::max(1, option.maximum - option.minimum);
        const qreal share = std::clamp((option.progress - option.minimum) / span, 0.0, 1.0);
        if (share <= 0)
            return;
        done.setWidth(std::max(6.0, groove.width() * share));
        if (option.direction == Qt::RightToLeft)
            done.moveRight(groove.right());
    }
    surface(painter, done, 3, Theme::color(Role::Accent));
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const qreal width = active ? 8 : 6;
    QRectF bar(thumb);
    if (horizontal)
        bar = QRectF(thumb.left() + 2, thumb.center().y() + 0.5 - width / 2, thumb.width() - 4,
                     width);
    else
        bar = QRectF(thumb.center().x() + 0.5 - width / 2, thumb.top() + 2, width,
                     thumb.height() - 4);
    QColor color = Theme::color(active ? Role::ControlBorder : Role::Muted);
    color.setAlphaF(active ? 1.0F : 0.4F);
    surface(painter, bar, width / 2, color);
}

} // namespace alertbridge::ui::stylepaint
