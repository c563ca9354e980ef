// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/proxystyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyleOption>

namespace alertbridge::ui {

namespace {

constexpr int fieldPadding = 10;
constexpr int arrowWidth = 28;
constexpr int spinWidth = 22;
constexpr int indicatorInset = 3; // room for the focus ring around a check box
constexpr int indicatorGap = 8;

QRect centredIndicator(const QRect &rect)
{
    return {rect.left() + indicatorInset, rect.top() + (rect.height() - tokens::CheckSize) / 2,
            tokens::CheckSize, tokens::CheckSize};
}

} // namespace

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QRect r = option->rect;
    switch (element) {
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        return visualRect(option->direction, r, centredIndicator(r));
    case SE_CheckBoxContents:
    case SE_RadioButtonContents: {
        const int left = centredIndicator(r).right() + 1 + indicatorGap;
        return visualRect(option->direction, r,
                          QRect(left, r.top(), r.right() + 1 - left, r.height()));
    }
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return r;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // QLineEdit adds two pixels of its own.
        return frame && frame->lineWidth > 0
                   ? r.adjusted(fieldPadding - 2, 1, -(fieldPadding - 2), -1)
                   : r;
    }
    case SE_TabBarTabText:
        return r;
    case SE_TabWidgetTabContents:
        return QProxyStyle::subElementRect(element, option, widget);
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_ComboBox) {
        QRect part;
        switch (subControl) {
        case SC_ComboBoxFrame:
            return r;
        case SC_ComboBoxArrow:
            part = QRect(r.right() + 1 - arrowWidth, r.top(), arrowWidth - 4, r.height());
            return visualRect(option->direction, r, part);
        case SC_ComboBoxEditField:
            part = r.adjusted(fieldPadding, 2, -arrowWidth, -2);
            if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
                combo && combo->editable)
                part.setLeft(r.left() + fieldPadding - 2);
            return visualRect(option->direction, r, part);
        case SC_ComboBoxListBoxPopup:
            return r.adjusted(0, 0, 0, 4);
        default:
            break;
        }
    } else if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int side = buttons ? spinWidth : 2;
        const int half = r.height() / 2;
        switch (subControl) {
        case SC_SpinBoxFrame:
            return r;
        case SC_SpinBoxUp:
            return buttons ? visualRect(
                                 option->direction, r,
                                 QRect(r.right() - spinWidth, r.top() + 2, spinWidth - 2, half - 2))
                           : QRect();
        case SC_SpinBoxDown:
            return buttons ? visualRect(option->direction, r,
                                        QRect(r.right() - spinWidth, r.top() + half, spinWidth - 2,
                                              half - 2))
                           : QRect();
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(fieldPadding - 2, 2, -side, -2));
        default:
            break;
        }
    } else if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? r.width() : r.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int thumb = length;
            if (range > 0)
                thumb = int(qint64(length) * bar->pageStep / (range + bar->pageStep));
            thumb = std::clamp(thumb, std::min(32, length), length);
            const int start = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
            const auto along = [&](int from, int size) {
                return horizontal ? visualRect(option->direction, r,
                                               QRect(r.left() + from, r.top(), size, r.height()))
                                  : QRect(r.left(), r.top() + from, r.width(), size);
            };
            switch (subControl) {
            case SC_ScrollBarAddLine:
            case SC_ScrollBarSubLine:
            case SC_ScrollBarFirst:
            case SC_ScrollBarLast:
                return {};
            case SC_ScrollBarSubPage:
                return along(0, start);
            case SC_ScrollBarAddPage:
                return along(start + thumb, length - start - thumb);
            case SC_ScrollBarGroove:
                return r;
            case SC_ScrollBarSlider:
                return along(start, thumb);
            default:
                break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const auto kind = Button::Kind(stylepaint::buttonKind(*button, widget));
            int width = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            if (!button->icon.isNull())
                width += button->iconSize.width() + (button->text.isEmpty() ? 0 : 8);
            if (button->features.testFlag(QStyleOptionButton::HasMenu))
                width += 16;
            if (kind == Button::Kind::Link)
                return {width, std::max(20, button->fontMetrics.height() + 4)};
            const bool iconOnly = button->text.isEmpty() && !button->icon.isNull();
            return {iconOnly ? tokens::ControlHeight : width + 30, tokens::ControlHeight};
        }
        break;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return {contents.width() + 2 * fieldPadding, tokens::ControlHeight};
        return contents;
    case CT_ComboBox:
        return {contents.width() + fieldPadding + arrowWidth, tokens::ControlHeight};
    case CT_SpinBox:
        return {contents.width() + fieldPadding + spinWidth, tokens::ControlHeight};
    case CT_CheckBox:
    case CT_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            int width = tokens::CheckSize + 2 * indicatorInset;
            if (!button->text.isEmpty())
                width += indicatorGap
                         + button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
            return {width, std::max(24, contents.height())};
        }
        break;
    case CT_TabBarTab:
        if (const auto *shape = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            // As wide as it is when selected, or the others would jump.
            const QFontMetrics strong(Theme::font(TypeRole::BodyStrong));
            return {strong.size(Qt::TextShowMnemonic, shape->text).width() + tokens::TabGap, 40};
        }
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {contents.width(), 9};
            const QFontMetrics metrics(item->font);
            const QString text = item->text;
            int width = metrics
                            .size(Qt::TextSingleLine | Qt::TextShowMnemonic,
                                  text.section(u'\t', 0, 0))
                            .width();
            if (text.contains(u'\t'))
                width += 32 + metrics.horizontalAdvance(text.section(u'\t', 1, 1));
            const bool column = item->maxIconWidth > 0 || item->menuHasCheckableItems;
            return {width + 48 + (column ? 22 : 0), tokens::ControlHeight};
        }
        break;
    case CT_MenuBarItem:
        return {contents.width() + 20, 28};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + 12, 34};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + 12, std::max(tokens::ControlHeight, base.height())};
    }
    case CT_ProgressBar:
        return {std::max(80, contents.width()), 12};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
        return 2;
    case PM_ButtonMargin:
        return 30;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return tokens::IconSize;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return tokens::CheckSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return indicatorGap;
    case PM_ScrollBarExtent:
        return tokens::ScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBar_ScrollButtonOverlap:
        return 0;
    case PM_TabBarScrollButtonWidth:
        return 28;
    case PM_TabBarTabHSpace:
        return 2;
    case PM_TabBarTabVSpace:
        return 20;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 1;
    case PM_TabBarTabOverlap:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_SplitterWidth:
        return tokens::Space5;
    case PM_LayoutHorizontalSpacing:
        return tokens::Space2;
    case PM_LayoutVerticalSpacing:
        return tokens::Space3;
    case PM_FocusFrameHMargin:
        return 9; // what item views leave before and after a text
    case PM_FocusFrameVMargin:
        return 2;
    case PM_HeaderMarkSize:
        return 12;
    case PM_HeaderMargin:
        return 6;
    case PM_TreeViewIndentation:
        return tokens::Space5;
    case PM_MessageBoxIconSize:
        return 32;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
    case SH_TitleBar_NoBorder:
    case SH_MenuBar_AltKeyNavigation:
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_Transient:
        if (hint == SH_MenuBar_AltKeyNavigation || hint == SH_ItemView_ShowDecorationSelected)
            return 1;
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_Widget_Animation_Duration:
        return Theme::reducedMotion() ? 0 : tokens::MotionMs;
    case SH_BlinkCursorWhenTextSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return int(Theme::color(Role::Border).rgba());
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon ProxyStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                               const QWidget *widget) const
{
    switch (pixmap) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return makeIcon(Icon::Info, Role::Accent);
    case SP_MessageBoxWarning:
        return makeIcon(Icon::Warning, Role::Caution);
    case SP_MessageBoxCritical:
        return makeIcon(Icon::Warning, Role::Bad);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
        return makeIcon(Icon::Close, Role::Muted);
    case SP_BrowserReload:
        return makeIcon(Icon::Reload);
    case SP_ArrowBack:
        return makeIcon(Icon::ChevronLeft);
    default:
        break;
    }
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace alertbridge::ui
