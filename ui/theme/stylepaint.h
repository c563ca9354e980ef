// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QStyleOption>

class QPainter;
class QWidget;

/** Shapes that the style, the widgets and the delegates share. */
namespace alertbridge::ui::stylepaint {

inline bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}
/** Focus that came by key and has to be shown. */
inline bool keyboardFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}
bool keyboardFocus(const QWidget *widget);
bool isInvalid(const QWidget *widget); ///< a field whose entry cannot be taken as it is

/** A rounded ground with a crisp edge inside @p rect. Invalid colours leave that part out. */
void surface(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
             const QColor &edge = {}, qreal edgeWidth = 1);
/** The two-pixel ring of the keyboard focus, just inside @p rect. */
void focusRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color = {});
/** Ground and edge of something to fill in. */
void field(QPainter *painter, const QRectF &rect, bool enabled, bool focused, bool hovered,
           bool invalid, bool readOnly = false);

struct Indicator
{
    Qt::CheckState state = Qt::Unchecked;
    bool enabled = true;
    bool hovered = false;
    bool focused = false;
};
void checkBox(QPainter *painter, const QRectF &box, const Indicator &indicator);
void radioButton(QPainter *painter, const QRectF &box, const Indicator &indicator);

// The parts of the style that are long enough to stand alone.
void buttonBevel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget,
                 const QStyle *style);
void tab(QPainter *painter, const QStyleOptionTab &option);
void tabLabel(QPainter *painter, const QStyleOptionTab &option);
void menuItem(QPainter *painter, const QStyleOptionMenuItem &option);
void header(QPainter *painter, const QStyleOptionHeader &option);
void headerLabel(QPainter *painter, const QStyleOptionHeader &option);
void progressBar(QPainter *painter, const QStyleOptionProgressBar &option);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb);

/** The value of Button::Kind that @p widget has or, for a plain button, deserves. */
int buttonKind(const QStyleOptionButton &option, const QWidget *widget);

} // namespace alertbridge::ui::stylepaint
