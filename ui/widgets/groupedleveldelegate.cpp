// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/groupedleveldelegate.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QtGui/QPainter>
#include <QtWidgets/QTreeView>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int groupPadding = 12;
constexpr int rowLead = 28; // rows stand in under their group
constexpr int levelCellPadding = 10;
constexpr int captionGap = 8;
constexpr int levelTextGap = 24; // the first column parts box and text more clearly
} // namespace

GroupedLevelDelegate::GroupedLevelDelegate(QTreeView *view)
    : RowDelegate(view)
{
}

bool GroupedLevelDelegate::isGroup(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(0);
    const QVariant kind = first.data(RowKindRole);
    if (kind.isValid())
        return RowKind(kind.toInt()) == RowKind::Group;
    return first.model() && first.model()->hasChildren(first);
}

QRect GroupedLevelDelegate::checkRect(const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    if (isGroup(index))
        return {};
    const int lead = index.column() == 0 ? rowLead : levelCellPadding;
    const QRect place(option.rect.left() + lead,
                      option.rect.center().y() - tokens::CheckSize / 2 + 1, tokens::CheckSize,
                      tokens::CheckSize);
    return QStyle::visualRect(option.direction, option.rect, place);
}

void GroupedLevelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool group = isGroup(index);
    const bool usable = index.flags().testFlag(Qt::ItemIsEnabled);
    const auto visual = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    QRect area = option.rect;
    if (group) {
        painter->fillRect(option.rect, Theme::color(Role::QuietSurface));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          Theme::color(Role::Border));
        area.adjust(groupPadding, 0, -groupPadding, 0);
    } else {
        paintGround(painter, option, index);
        area.adjust(index.column() == 0 ? rowLead : levelCellPadding, 0, -levelCellPadding, 0);
        if (index.data(Qt::CheckStateRole).isValid()) {
            paintCheck(painter, option, index);
            area.setLeft(area.left() + tokens::CheckSize
                         + (index.column() == 0 ? levelTextGap : captionGap));
        }
    }

    const QString chip = index.data(ChipTextRole).toString();
    if (!chip.isEmpty()) {
        Chip::paint(painter, visual(area), chip, Tone(index.data(ChipKindRole).toInt()),
                    QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter);
        area.setRight(area.right() - Chip::sizeFor(chip).width() - captionGap);
    }

    const QString link = index.data(LinkTextRole).toString();
    QString text = link.isEmpty() ? index.data(Qt::DisplayRole).toString() : link;
    // A model may give a chip's words as the text too, for sorting and for the screen reader.
    if (text == chip)
        text.clear();
    const QString note = index.data(NoteRole).toString();
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)
                          | Qt::AlignVCenter);
    painter->save();
    const QFont font = Theme::font(group ? TypeRole::BodyStrong : TypeRole::Body);
    const QFontMetrics metrics(font);
    // Captions of the further columns are quiet: the level itself is what is read.
    Role ink = group || index.column() == 0 ? Role::Text : Role::Muted;
    if (!usable)
        ink = Role::Disabled;
    else if (!link.isEmpty())
        ink = Role::Accent;
    else if (index.data(MutedRole).toBool())
        ink = Role::Muted;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0, area.width()));
    painter->setFont(font);
    painter->setPen(Theme::color(ink));
    painter->drawText(visual(area), align, shown);
    if (!note.isEmpty()) {
        QRect rest = area;
        rest.setLeft(area.left() + metrics.horizontalAdvance(shown));
        const QFont noteFont = Theme::font(TypeRole::Body);
        painter->setFont(noteFont);
        painter->setPen(Theme::color(usable ? Role::Muted : Role::Disabled));
        painter->drawText(visual(rest), align,
                          QFontMetrics(noteFont).elidedText(u" \u00b7 "_s + note, Qt::ElideRight,
                                                            std::max(0, rest.width())));
    }
    painter->restore();
    paintFocus(painter, option, index);
}

int GroupedLevelDelegate::chipColumnWidth(const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, Chip::sizeFor(text).width());
    return width + captionGap + 2 * levelCellPadding;
}

QSize GroupedLevelDelegate::sizeHint(const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const bool group = isGroup(index);
    const TypeRole font = group ? TypeRole::BodyStrong : TypeRole::Body;
    int width = roomFor(index.data(Qt::DisplayRole).toString(), font);
    const QString note = index.data(NoteRole).toString();
    if (!note.isEmpty())
        width += roomFor(u" \u00b7 "_s + note, font);
    if (index.data(Qt::CheckStateRole).isValid())
        width += tokens::CheckSize + (index.column() == 0 ? levelTextGap : captionGap);
    const QString chip = index.data(ChipTextRole).toString();
    if (!chip.isEmpty())
        width += Chip::sizeFor(chip).width() + captionGap;
    width += (index.column() == 0 && !group ? rowLead : levelCellPadding) + levelCellPadding;
    Q_UNUSED(option)
    return {width, group ? 37 : tokens::RowHeight};
}

} // namespace alertbridge::ui
