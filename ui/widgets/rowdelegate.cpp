// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textwidth.h"

#include <QtCore/QtMath>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

namespace {

constexpr int cellPadding = 10;
constexpr int noteRowHeight = 52;
constexpr int leadGap = 8;

bool isCheckable(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

QString chipText(const QModelIndex &index)
{
    return index.data(ChipTextRole).toString();
}

Tone chipTone(const QModelIndex &index)
{
    return Tone(index.data(ChipKindRole).toInt());
}

bool isUsable(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    paintGround(painter, option, index);
    QRect area = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (isCheckable(index)) {
        paintCheck(painter, option, index);
        area.setLeft(area.left() + tokens::CheckSize + leadGap);
    }
    const QVariant bar = index.data(ColorBarRole);
    if (bar.isValid()) {
        const QRect place(area.left(), area.center().y() - 11, 6, 22);
        stylepaint::surface(painter, visual(place), 3, bar.value<QColor>());
        area.setLeft(place.right() + 1 + leadGap);
    }
    const QVariant icon = index.data(IconRole);
    if (icon.isValid()) {
        const QRect place(area.left(), area.top(), tokens::IconSize, area.height());
        paintIcon(painter, Icon(icon.toInt()), visual(place), Theme::color(Role::Muted));
        area.setLeft(place.right() + 1 + leadGap);
    }
    const QString chip = chipText(index);
    // A model may give a chip's words as the text too, for sorting and for the screen reader.
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool text = (!words.isEmpty() && words != chip)
                      || !index.data(LinkTextRole).toString().isEmpty()
                      || !index.data(NoteRole).toString().isEmpty();
    if (!chip.isEmpty()) {
        // Alone a chip starts its column; behind text it ends it.
        const Qt::Alignment side = text ? Qt::AlignRight : Qt::AlignLeft;
        Chip::paint(painter, visual(area), chip, chipTone(index),
                    QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
        area.setRight(area.right() - Chip::sizeFor(chip).width() - leadGap);
    }
    if (text && area.width() > 0)
        paintText(painter, option, area, index);
    paintFocus(painter, option, index);
}

void RowDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option,
                            const QRect &area, const QModelIndex &index) const
{
    const QString link = index.data(LinkTextRole).toString();
    const QString note = index.data(NoteRole).toString();
    const QString text = link.isEmpty() ? index.data(Qt::DisplayRole).toString() : link;
    Role ink = Role::Text;
    if (!isUsable(index))
        ink = Role::Disabled;
    else if (!link.isEmpty())
        ink = Role::Accent;
    else if (index.data(MutedRole).toBool())
        ink = Role::Muted;

    QFont font = Theme::font(TypeRole::Body);
    const QVariant own = index.data(Qt::FontRole);
    if (own.isValid())
        font.setWeight(own.value<QFont>().weight() > QFont::Normal ? QFont::DemiBold
                                                                   : QFont::Normal);
    const QVariant stated = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment across = stated.isValid()
                                     ? Qt::Alignment(stated.toInt()) & Qt::AlignHorizontal_Mask
                                     : Qt::Alignment(Qt::AlignLeft);
    const int align = int(QStyle::visualAlignment(option.direction, across));
    const auto draw = [&](const QRect &line, const QFont &face, Role color, const QString &words) {
        painter->setFont(face);
        painter->setPen(Theme::color(color));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, line),
                          align | Qt::AlignVCenter,
                          QFontMetrics(face).elidedText(words, option.textElideMode, line.width()));
    };
    painter->save();
    if (note.isEmpty()) {
        draw(area, font, ink, text);
    } else {
        const int middle = area.center().y();
        draw(QRect(area.left(), middle - 18, area.width(), 19), font, ink, text);
        draw(QRect(area.left(), middle + 1, area.width(), 18), Theme::font(TypeRole::Note),
             isUsable(index) ? Role::Muted : Role::Disabled, note);
    }
    painter->restore();
}

int RowDelegate::roomFor(const QString &text, TypeRole role)
{
    return qCeil(textWidth(text, role));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString note = index.data(NoteRole).toString();
    const QString chip = chipText(index);
    const QString words = index.data(Qt::DisplayRole).toString();
    int width = words == chip ? 0 : roomFor(words, TypeRole::Body);
    width = std::max({width, roomFor(index.data(LinkTextRole).toString(), TypeRole::Body),
                      roomFor(note, TypeRole::Note)});
    if (isCheckable(index))
        width += tokens::CheckSize + leadGap;
    if (index.data(ColorBarRole).isValid())
        width += 6 + leadGap;
    if (index.data(IconRole).isValid())
        width += tokens::IconSize + leadGap;
    if (!chip.isEmpty())
        width += Chip::sizeFor(chip).width() + leadGap;
    const bool tall = m_twoLines || !note.isEmpty();
    const int height = tall        ? noteRowHeight
                       : m_compact ? tokens::CompactRowHeight
                                   : tokens::RowHeight;
    Q_UNUSED(option)
    return {width + 2 * cellPadding, height};
}

QRect RowDelegate::checkRect(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect place(option.rect.left() + cellPadding,
                      option.rect.center().y() - tokens::CheckSize / 2 + 1, tokens::CheckSize,
                      tokens::CheckSize);
    return QStyle::visualRect(option.direction, option.rect, place);
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && isUsable(index);
    Role ground = Role::Surface;
    if (selected)
        ground = Role::AccentWash;
    else if (over)
        ground = Role::Hover;
    painter->fillRect(option.rect, Theme::color(ground));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Role::Border));
}

void RowDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    stylepaint::Indicator look;
    look.state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    look.enabled = isUsable(index) && index.flags().testFlag(Qt::ItemIsUserCheckable);
    stylepaint::checkBox(painter, checkRect(option, index), look);
}

void RowDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &) const
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    const QWidget *view = option.widget;
    if (view && !view->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    stylepaint::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4);
}

bool RowDelegate::toggle(QAbstractItemModel *model, const QModelIndex &index) const
{
    const Qt::ItemFlags flags = index.flags();
    if (!flags.testFlag(Qt::ItemIsUserCheckable) || !flags.testFlag(Qt::ItemIsEnabled))
        return false;
    const auto now = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    return model->setData(index, now == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool link = !index.data(LinkTextRole).toString().isEmpty() && isUsable(index);
    switch (event->type()) {
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        // The whole cell when it holds nothing but the box, else box and caption.
        if (isCheckable(index)) {
            const QRect target = checkRect(option, index).adjusted(-8, -8, 8, 8);
            const bool alone = index.data(Qt::DisplayRole).toString().isEmpty();
            if (alone || target.contains(mouse->position().toPoint()))
                return toggle(model, index);
        }
        if (link) {
            Q_EMIT linkActivated(index);
            return true;
        }
        return false;
    }
    case QEvent::MouseButtonDblClick:
        // A double click on a box is two clicks, not an edit.
        return isCheckable(index);
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Space || key == Qt::Key_Select) && isCheckable(index))
            return toggle(model, index);
        if (link && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT linkActivated(index);
            return true;
        }
        return false;
    }
    default:
        return false;
    }
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid()
        && !index.data(Qt::ToolTipRole).isValid()
        && sizeHint(option, index).width() > option.rect.width()) {
        QStringList lines {index.data(Qt::DisplayRole).toString(), index.data(NoteRole).toString()};
        lines.removeAll(QString());
        QToolTip::showText(event->globalPos(), plainToolTip(lines.join(QLatin1Char('\n'))), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

namespace {

void setUpView(QAbstractItemView *view, RowDelegate *delegate, const QString &accessibleName)
{
    view->setItemDelegate(delegate);
    view->setAccessibleName(accessibleName);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
}

void setUpHeader(QHeaderView *header)
{
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(36);
}

} // namespace

RowDelegate *setUpTable(QTableView *table, const QString &accessibleName)
{
    auto *delegate = new RowDelegate(table);
    setUpView(table, delegate, accessibleName);
    setUpHeader(table->horizontalHeader());
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(tokens::CompactRowHeight);
    table->verticalHeader()->setDefaultSectionSize(tokens::RowHeight);
    return delegate;
}

RowDelegate *setUpList(QTreeView *list, const QString &accessibleName)
{
    auto *delegate = new RowDelegate(list);
    setUpView(list, delegate, accessibleName);
    setUpHeader(list->header());
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setIndentation(0);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(false);
    return delegate;
}

} // namespace alertbridge::ui
