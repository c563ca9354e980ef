// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/proxystyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractSpinBox>

namespace alertbridge::ui {

using stylepaint::has;
using stylepaint::isInvalid;

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const QRectF rect(option->rect);
    switch (control) {
    case CC_ComboBox:
        stylepaint::field(painter, rect, has(*option, State_Enabled), has(*option, State_HasFocus),
                          has(*option, State_MouseOver), isInvalid(widget));
        paintIcon(painter, Icon::ChevronDown,
                  subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                  Theme::color(has(*option, State_Enabled) ? Role::Muted : Role::Disabled), 14);
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            const auto *box = qobject_cast<const QAbstractSpinBox *>(widget);
            if (spin->frame)
                stylepaint::field(painter, rect, has(*option, State_Enabled),
                                  has(*option, State_HasFocus), has(*option, State_MouseOver),
                                  isInvalid(widget), box && box->isReadOnly());
            const auto arrow = [&](SubControl part, Icon icon, bool possible) {
                if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                    return;
                const bool pressed = spin->activeSubControls == part;
                const Role ink = !possible || !has(*option, State_Enabled) ? Role::Disabled
                                 : pressed                                 ? Role::Accent
                                                                           : Role::Muted;
                paintIcon(painter, icon, subControlRect(CC_SpinBox, option, part, widget),
                          Theme::color(ink), 12);
            };
            arrow(SC_SpinBoxUp, Icon::ChevronUp,
                  spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
            arrow(SC_SpinBoxDown, Icon::ChevronDown,
                  spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            stylepaint::scrollBar(painter, *bar,
                                  subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            drawPrimitive(PE_PanelButtonTool, option, painter, widget);
            QStyleOptionToolButton label(*tool);
            label.palette.setColor(
                QPalette::ButtonText,
                Theme::color(has(*option, State_Enabled) ? Role::Text : Role::Disabled));
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace alertbridge::ui
