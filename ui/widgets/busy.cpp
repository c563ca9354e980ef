// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowtext.h"

#include <QtCore/QTimerEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace alertbridge::ui {

namespace {
constexpr int frameMs = 40;
constexpr int degreesPerFrame = 14;
} // namespace

Spinner::Spinner(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Working"));
}

void Spinner::setRunning(bool running)
{
    m_running = running;
    refreshTimer();
    update();
}

void Spinner::setColor(const QColor &color)
{
    m_color = color;
    update();
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_color.isValid() ? m_color : Theme::color(Role::Accent);
    const qreal line = m_size >= 24 ? 3 : 2;
    QRectF ring(0, 0, m_size, m_size);
    ring.moveCenter(QRectF(rect()).center());
    ring.adjust(line / 2, line / 2, -line / 2, -line / 2);
    QColor track = ink;
    track.setAlphaF(0.25F);
    painter.setPen(QPen(track, line));
    painter.drawEllipse(ring);
    if (!m_running)
        return;
    painter.setPen(QPen(ink, line, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_angle * 16, 100 * 16);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_angle = (m_angle + degreesPerFrame) % 360;
    update();
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshTimer();
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshTimer();
}

void Spinner::refreshTimer()
{
    if (m_running && isVisible() && !Theme::reducedMotion())
        m_timer.start(frameMs, this);
    else
        m_timer.stop();
}

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void BusyBar::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    m_phase = 0;
    setAccessibleName(busy ? tr("Working") : QString());
    if (busy && !Theme::reducedMotion())
        m_timer.start(frameMs, this);
    else
        m_timer.stop();
    update();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (!m_busy)
        return;
    QPainter painter(this);
    const QRectF area(0, 0, width(), 3);
    stylepaint::surface(&painter, area, 1.5, Theme::color(Role::AccentWash));
    const qreal length = std::max(40.0, area.width() * 0.28);
    const qreal travel = area.width() + length;
    const qreal share = Theme::reducedMotion() ? 0.5 : (m_phase % 40) / 40.0;
    QRectF part(area.left() - length + travel * share, 0, length, 3);
    if (layoutDirection() == Qt::RightToLeft)
        part.moveLeft(area.right() - part.right());
    painter.setClipRect(area);
    stylepaint::surface(&painter, part, 1.5, Theme::color(Role::Accent));
}

void BusyBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    ++m_phase;
    if (isVisible())
        update();
}

BusyLine::BusyLine(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new FlowText(text, TypeRole::Body, Role::Muted))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Quiet))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::Space3);
    layout->addWidget(new Spinner, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_cancel);
    m_cancel->hide();
    connect(m_cancel, &Button::clicked, this, &BusyLine::cancelRequested);
}

void BusyLine::setText(const QString &text)
{
    m_text->setText(text);
}

void BusyLine::setCancelable(bool cancelable)
{
    m_cancel->setVisible(cancelable);
}

} // namespace alertbridge::ui
