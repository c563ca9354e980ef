// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/profilebadge.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QtGui/QPainter>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int barLeft = 10;
constexpr int barWidth = 8;
constexpr int barHeight = 32;
constexpr int badgeTextLeft = 28;
constexpr int padding = 10;
constexpr int nameHeight = 20;
} // namespace

ProfileBadge::ProfileBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ProfileBadge::setProfile(const QString &name, const QColor &color)
{
    m_name = name;
    m_color = color;
    refreshAccessible();
}

void ProfileBadge::setStatus(const QString &status, Tone tone)
{
    m_status = status;
    m_tone = tone;
    refreshAccessible();
}

void ProfileBadge::setCompact(bool compact)
{
    m_compact = compact;
    refreshAccessible();
}

void ProfileBadge::refreshAccessible()
{
    setAccessibleName(tr("Account: %1").arg(m_name));
    setAccessibleDescription(m_status);
    refreshToolTip();
    updateGeometry();
    update();
}

void ProfileBadge::refreshToolTip()
{
    const int room = width() - badgeTextLeft - padding;
    const bool elided = QFontMetrics(Theme::font(TypeRole::BodyStrong)).horizontalAdvance(m_name)
                        > room;
    setToolTip(m_compact || elided ? plainToolTip(m_name + u"\n"_s + m_status) : QString());
}

void ProfileBadge::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    refreshToolTip();
}

QSize ProfileBadge::sizeHint() const
{
    const int width = m_compact ? 38 : tokens::NavigationWidth - 25;
    return {width, heightForWidth(width)};
}

int ProfileBadge::heightForWidth(int width) const
{
    if (m_compact)
        return barHeight + 2 * padding;
    const QFontMetrics metrics(Theme::font(TypeRole::Note));
    const QRect room(0, 0, width - badgeTextLeft - padding, 1000);
    const int lines = metrics.boundingRect(room, Qt::TextWordWrap, m_status).height();
    return std::max(barHeight, nameHeight + lines) + 2 * padding;
}

void ProfileBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto visual = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const bool active = underMouse() || isDown();
    stylepaint::surface(&painter, rect(), 8,
                        Theme::color(isDown() ? Role::Pressed
                                     : active ? Role::Hover
                                              : Role::Surface),
                        Theme::color(Role::Border));
    const int left = m_compact ? (width() - barWidth) / 2 : barLeft;
    stylepaint::surface(
        &painter, visual(QRect(left, (height() - barHeight) / 2, barWidth, barHeight)), 4, m_color);
    if (!m_compact) {
        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        const QRect name(badgeTextLeft, padding, width() - badgeTextLeft - padding, nameHeight);
        painter.setFont(Theme::font(TypeRole::BodyStrong));
        painter.setPen(Theme::color(Role::Text));
        painter.drawText(visual(name), align | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
        painter.setFont(Theme::font(TypeRole::Note));
        painter.setPen(Theme::color(tokens::ink(m_tone)));
        painter.drawText(visual(QRect(badgeTextLeft, name.bottom() + 1, name.width(),
                                      height() - name.bottom() - padding)),
                         align | Qt::AlignTop | Qt::TextWordWrap, m_status);
    }
    if (stylepaint::keyboardFocus(this))
        stylepaint::focusRing(&painter, rect(), 8);
}

} // namespace alertbridge::ui
