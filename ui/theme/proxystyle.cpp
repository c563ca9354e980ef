// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/proxystyle.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

using stylepaint::has;
using stylepaint::isInvalid;
using stylepaint::keyboardFocus;

namespace {

stylepaint::Indicator indicator(const QStyleOption *option)
{
    stylepaint::Indicator result;
    if (has(*option, QStyle::State_NoChange))
        result.state = Qt::PartiallyChecked;
    else if (has(*option, QStyle::State_On))
        result.state = Qt::Checked;
    result.enabled = has(*option, QStyle::State_Enabled);
    result.hovered = has(*option, QStyle::State_MouseOver);
    return result;
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

ProxyStyle::ProxyStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void ProxyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QSplitterHandle *>(widget) || isTextArea(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QPushButton *>(widget)) {
        QFont font = Theme::font(TypeRole::Body);
        font.setWeight(QFont::Medium);
        widget->setFont(font);
    }
    // The ground shows through beside the thumb.
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->document()->setDocumentMargin(8);
    if (auto *edit = qobject_cast<QTextEdit *>(widget))
        edit->document()->setDocumentMargin(8);
    // A frameless scroll area is part of the card or page it stands in.
    if (auto *area = qobject_cast<QScrollArea *>(widget);
        area && area->frameShape() == QFrame::NoFrame) {
        area->viewport()->setAutoFillBackground(false);
        if (area->widget())
            area->widget()->setAutoFillBackground(false);
    }
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setDrawBase(true);
        tabs->setExpanding(false);
    }
}

void ProxyStyle::unpolish(QWidget *widget)
{
    if (qobject_cast<QPushButton *>(widget))
        widget->setFont({});
    QProxyStyle::unpolish(widget);
}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const QRectF rect(option->rect);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepaint::checkBox(painter, rect, indicator(option));
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radioButton(painter, rect, indicator(option));
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth > 0)
                stylepaint::field(painter, rect, has(*option, State_Enabled),
                                  has(*option, State_HasFocus), has(*option, State_MouseOver),
                                  isInvalid(widget), has(*option, State_ReadOnly));
            return;
        }
        break;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            stylepaint::field(painter, rect, has(*option, State_Enabled), widget->hasFocus(),
                              widget->underMouse(), isInvalid(widget));
            return;
        }
        stylepaint::surface(painter, rect, tokens::ControlRadius, Theme::color(Role::Surface),
                            Theme::color(Role::Border));
        // With a current item the ring is around that one.
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && !view->currentIndex().isValid() && keyboardFocus(*option))
            stylepaint::focusRing(painter, rect, tokens::ControlRadius);
        return;
    case PE_FrameMenu:
        painter->fillRect(option->rect, Theme::color(Role::Surface));
        stylepaint::surface(painter, rect, 0, {}, Theme::color(Role::Border));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, Theme::color(Role::Surface));
        return;
    case PE_PanelTipLabel:
        stylepaint::surface(painter, rect, 0, Theme::color(Role::Surface),
                            Theme::color(Role::Border));
        return;
    case PE_FrameFocusRect:
        if (has(*option, State_KeyboardFocusChange) || !widget
            || widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            stylepaint::focusRing(painter, rect, 4);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelItemViewItem: {
        const bool enabled = has(*option, State_Enabled);
        if (has(*option, State_Selected))
            painter->fillRect(option->rect, Theme::color(Role::AccentWash));
        else if (has(*option, State_MouseOver) && enabled)
            painter->fillRect(option->rect, Theme::color(Role::Hover));
        return;
    }
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            Theme::color(Role::Border));
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
        return;
    case PE_IndicatorArrowDown:
        paintIcon(painter, Icon::ChevronDown, rect, Theme::color(Role::Muted), 14);
        return;
    case PE_IndicatorArrowUp:
        paintIcon(painter, Icon::ChevronUp, rect, Theme::color(Role::Muted), 14);
        return;
    case PE_IndicatorArrowLeft:
        paintIcon(painter, Icon::ChevronLeft, rect, Theme::color(Role::Muted), 14);
        return;
    case PE_IndicatorArrowRight:
        paintIcon(painter, Icon::ChevronRight, rect, Theme::color(Role::Muted), 14);
        return;
    case PE_IndicatorBranch:
        if (has(*option, State_Children))
            paintIcon(painter, has(*option, State_Open) ? Icon::ChevronDown : Icon::ChevronRight,
                      rect, Theme::color(Role::Muted), 14);
        return;
    case PE_PanelButtonTool:
        if (has(*option, State_Enabled)) {
            if (has(*option, State_Sunken) || has(*option, State_On))
                stylepaint::surface(painter, rect, tokens::ControlRadius,
                                    Theme::color(Role::Pressed));
            else if (has(*option, State_MouseOver))
                stylepaint::surface(painter, rect, tokens::ControlRadius,
                                    Theme::color(Role::Hover));
        }
        if (keyboardFocus(*option))
            stylepaint::focusRing(painter, rect, tokens::ControlRadius);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            stylepaint::buttonBevel(painter, *button, widget);
            stylepaint::buttonLabel(painter, *button, widget, this);
            return;
        }
        break;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            stylepaint::buttonBevel(painter, *button, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            stylepaint::buttonLabel(painter, *button, widget, this);
            return;
        }
        break;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool radio = element == CE_RadioButton;
            stylepaint::Indicator state = indicator(option);
            state.focused = keyboardFocus(*option);
            const QRectF box = subElementRect(
                radio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, option, widget);
            if (radio)
                stylepaint::radioButton(painter, box, state);
            else
                stylepaint::checkBox(painter, box, state);
            QStyleOptionButton label(*button);
            label.rect = subElementRect(radio ? SE_RadioButtonContents : SE_CheckBoxContents,
                                        option, widget);
            drawControl(radio ? CE_RadioButtonLabel : CE_CheckBoxLabel, &label, painter, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->editable)
                return;
            QRect area = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->save();
            if (!combo->currentIcon.isNull()) {
                const QRect lead(area.left(), area.top(), combo->iconSize.width(), area.height());
                combo->currentIcon.paint(painter, visualRect(combo->direction, area, lead));
                area.setLeft(lead.right() + 8);
            }
            Role ink = Role::Text;
            if (!has(*option, State_Enabled))
                ink = Role::Disabled;
            else if (const auto *box = qobject_cast<const QComboBox *>(widget);
                     box && box->currentIndex() < 0)
                ink = Role::Muted;
            painter->setPen(Theme::color(ink));
            painter->drawText(
                area, int(visualAlignment(combo->direction, Qt::AlignLeft | Qt::AlignVCenter)),
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, area.width()));
            painter->restore();
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *shape = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            stylepaint::tab(painter, *shape);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *shape = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            stylepaint::tabLabel(painter, *shape);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            stylepaint::menuItem(painter, *item);
            return;
        }
        break;
    case CE_MenuEmptyArea:
    case CE_MenuScroller:
    case CE_MenuTearoff:
        painter->fillRect(option->rect, Theme::color(Role::Surface));
        if (element == CE_MenuScroller)
            paintIcon(painter, has(*option, State_DownArrow) ? Icon::ChevronDown : Icon::ChevronUp,
                      option->rect, Theme::color(Role::Muted), 14);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::color(Role::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(option->rect, Theme::color(Role::Window));
            if (has(*option, State_Selected))
                stylepaint::surface(painter, QRectF(option->rect).adjusted(1, 2, -1, -2), 4,
                                    Theme::color(Role::AccentWash));
            painter->setPen(
                Theme::color(has(*option, State_Enabled) ? Role::Text : Role::Disabled));
            painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->text);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            stylepaint::header(painter, *section);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            stylepaint::headerLabel(painter, *section);
            return;
        }
        break;
    case CE_Header:
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            stylepaint::header(painter, *section);
            stylepaint::headerLabel(painter, *section);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, Theme::color(Role::Surface));
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            Theme::color(Role::Border));
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            stylepaint::progressBar(painter, *bar);
            return;
        }
        break;
    case CE_Splitter: {
        const bool active = has(*option, State_MouseOver) || has(*option, State_Sunken);
        if (active)
            painter->fillRect(option->rect.center().x(), option->rect.top(), 1,
                              option->rect.height(), Theme::color(Role::Accent));
        return;
    }
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem plain(*item);
            // The selection is a wash, so its text stays as it is.
            plain.palette.setColor(QPalette::HighlightedText, Theme::color(Role::Text));
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ScrollBarAddPage:
    case CE_ScrollBarSubPage:
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace alertbridge::ui
