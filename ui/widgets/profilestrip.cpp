// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profilestrip.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int stripHeight = 32;
constexpr int stripBarWidth = 4;
constexpr int stripBarHeight = 16;
constexpr int nameLeft = tokens::PageMargin + stripBarWidth + tokens::Space2;
} // namespace

ProfileStrip::ProfileStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProfileStrip::setProfile(const QString &name, const QColor &color)
{
    m_name = name;
    m_color = color;
    refresh();
}

void ProfileStrip::setStatus(const QString &status, Tone tone)
{
    m_status = status;
    m_tone = tone;
    refresh();
}

void ProfileStrip::refresh()
{
    setAccessibleName(tr("Account: %1").arg(m_name));
    setAccessibleDescription(m_status);
    const QFontMetrics names(Theme::font(TypeRole::BodyStrong), this);
    const QFontMetrics notes(Theme::font(TypeRole::Note), this);
    const bool cut = names.horizontalAdvance(m_name) > nameWidth()
                     || notes.horizontalAdvance(m_status) > statusRect().width();
    setToolTip(cut ? plainToolTip(m_name + u"\n"_s + m_status) : QString());
    update();
}

/// The state needs its room: a long name has two fifths.
int ProfileStrip::nameWidth() const
{
    const QFontMetrics metrics(Theme::font(TypeRole::BodyStrong), this);
    const int wanted = metrics.horizontalAdvance(m_name) + 1; // letters have fractions of pixels
    return std::min(wanted, width() * 2 / 5);
}

QRect ProfileStrip::statusRect() const
{
    const int left = nameLeft + nameWidth() + tokens::Space3;
    return {left, 0, std::max(0, width() - tokens::PageMargin - left), height() - 1};
}

QSize ProfileStrip::sizeHint() const
{
    return {tokens::NavigationWidth, stripHeight};
}

void ProfileStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void ProfileStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto visual = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    painter.fillRect(rect(), Theme::color(Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Role::Border));
    const QRect bar(tokens::PageMargin, (height() - stripBarHeight) / 2, stripBarWidth,
                    stripBarHeight);
    stylepaint::surface(&painter, visual(bar), 2, m_color);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                      | Qt::AlignVCenter;
    const QRect name(nameLeft, 0, nameWidth(), height() - 1);
    painter.setFont(Theme::font(TypeRole::BodyStrong));
    painter.setPen(Theme::color(Role::Text));
    painter.drawText(visual(name), align,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
    const QRect status = statusRect();
    painter.setFont(Theme::font(TypeRole::Note));
    painter.setPen(Theme::color(tokens::ink(m_tone)));
    painter.drawText(visual(status), align,
                     painter.fontMetrics().elidedText(m_status, Qt::ElideRight, status.width()));
}

} // namespace alertbridge::ui
