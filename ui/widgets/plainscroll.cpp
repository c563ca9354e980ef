// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainscroll.h"

#include "ui/theme/tokens.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace alertbridge::ui {

namespace {

constexpr int settling = 500; // ms until a page that changed has its place

} // namespace

PlainScroll::PlainScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it scrolls along, and hands on Page Up and Down
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    // Qt scrolls along with Tab only where the focus was in here before, and as things are at that
    // moment. What is under the mouse must not move while it is pressed.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now)
            && QGuiApplication::mouseButtons() == Qt::NoButton) {
            m_following.setRemainingTime(settling);
            QMetaObject::invokeMethod(this, &PlainScroll::revealFocus, Qt::QueuedConnection);
        }
    });
}

void PlainScroll::revealFocus()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && widget() && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, tokens::Space4);
}

void PlainScroll::setContent(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has switched it on
}

QSize PlainScroll::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    return {std::max(least.width(), widget()->minimumSizeHint().width() + tokens::ScrollBarWidth),
            least.height()};
}

bool PlainScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    if (watched == widget() && event->type() == QEvent::Resize && !m_following.hasExpired())
        QMetaObject::invokeMethod(this, &PlainScroll::revealFocus, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void PlainScroll::reveal(QWidget *widget)
{
    // Heights follow from widths in a second pass.
    QMetaObject::invokeMethod(
        widget,
        [widget] {
            for (QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
                if (auto *scroll = qobject_cast<PlainScroll *>(outer))
                    scroll->ensureWidgetVisible(widget, 0, tokens::Space4);
            }
        },
        Qt::QueuedConnection);
}

} // namespace alertbridge::ui
