// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/addressbar.h"

#include "core/net/loopback.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

bool belongsTo(const QString &host, QLatin1StringView domain)
{
    return host == domain
           || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
}

QString ownerOf(const QString &host)
{
    if (belongsTo(host, "pagerduty.com"_L1))
        return u"PagerDuty"_s;
    if (belongsTo(host, "uptrends.com"_L1))
        return u"Uptrends"_s;
    if (belongsTo(host, "accounts.google.com"_L1))
        return u"Google"_s;
    if (belongsTo(host, "login.microsoftonline.com"_L1))
        return u"Microsoft"_s;
    if (belongsTo(host, "okta.com"_L1))
        return u"Okta"_s;
    return {};
}

} // namespace

QString refusingProvider(const QUrl &url)
{
    const QString owner = ownerOf(url.host());
    return owner == "Google"_L1 || owner == "Microsoft"_L1 || owner == "Okta"_L1 ? owner
                                                                                 : QString();
}

AddressBar::AddressBar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus); // so that whoever cannot see it can hear where the page is
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refreshAccessible();
}

void AddressBar::setAddress(const QUrl &url, bool practice, bool trusted)
{
    // The encoded form: look-alike letters of other scripts show as xn--….
    m_host = url.host(QUrl::FullyEncoded);
    m_owner = ownerOf(m_host);
    const bool loopback = isLoopback(m_host);
    if (m_host.isEmpty())
        m_state = State::Empty;
    else if (practice && loopback)
        m_state = State::Practice;
    else if (url.scheme() == "https"_L1)
        m_state = trusted || !m_owner.isEmpty() ? State::Secure : State::Elsewhere;
    else
        m_state = State::NotSecure;
    if (url.port() > 0)
        m_host += u':' + QString::number(url.port());
    refreshAccessible();
    update();
}

QString AddressBar::remark() const
{
    switch (m_state) {
    case State::Empty:
        return {};
    case State::Practice:
        return tr("practice page, nothing is real");
    case State::NotSecure:
        return tr("not secure");
    case State::Elsewhere:
        return tr("secure, but neither PagerDuty nor Uptrends");
    case State::Secure:
        return m_owner.isEmpty() ? tr("secure") : tr("secure, %1").arg(m_owner);
    }
    return {};
}

std::pair<Icon, Role> AddressBar::mark() const
{
    switch (m_state) {
    case State::Secure:
        return {Icon::Lock, Role::Good};
    case State::Practice:
        return {Icon::Info, Role::Accent};
    case State::Elsewhere:
        return {Icon::Lock, Role::Caution};
    default:
        return {Icon::Warning, Role::Caution};
    }
}

QString AddressBar::text() const
{
    if (m_state == State::Empty)
        return tr("No page yet");
    return m_host + u" — "_s + remark();
}

void AddressBar::refreshAccessible()
{
    setAccessibleName(tr("Address of the page: %1").arg(text()));
    setToolTip(m_state == State::Empty ? QString() : text().toHtmlEscaped());
}

void AddressBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QSize AddressBar::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 56, tokens::ControlHeight};
}

QSize AddressBar::minimumSizeHint() const
{
    return {120, tokens::ControlHeight};
}

void AddressBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(Theme::color(Role::Accent), tokens::FocusWidth)
                              : QPen(Qt::NoPen));
    painter.setBrush(Theme::color(Role::QuietSurface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens::ControlRadius,
                            tokens::ControlRadius);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect area = rect().adjusted(tokens::Space3, 0, -tokens::Space3, 0);
    if (m_state != State::Empty) {
        const QRect iconArea(mirrored ? area.right() - tokens::IconSize : area.left(), area.top(),
                             tokens::IconSize, area.height());
        const auto [icon, tint] = mark();
        paintIcon(&painter, icon, iconArea, Theme::color(tint));
        if (mirrored)
            area.setRight(iconArea.left() - tokens::Space2);
        else
            area.setLeft(iconArea.right() + tokens::Space2);
    }
    painter.setFont(Theme::font(TypeRole::Body));
    const QFontMetrics metrics(painter.font());
    const int align = Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    if (m_state == State::Empty) {
        painter.setPen(Theme::color(Role::Muted));
        painter.drawText(area, align, text());
        return;
    }
    // A host is cut at its beginning: its end says whose it is.
    const QString host = metrics.elidedText(m_host, Qt::ElideLeft, area.width());
    painter.setPen(Theme::color(Role::Text));
    painter.drawText(area, align, host);
    const int used = metrics.horizontalAdvance(host);
    const QRect rest = mirrored ? area.adjusted(0, 0, -used, 0) : area.adjusted(used, 0, 0, 0);
    if (rest.width() > 40) {
        painter.setPen(Theme::color(m_state == State::NotSecure || m_state == State::Elsewhere
                                        ? Role::Caution
                                        : Role::Muted));
        painter.drawText(rest, align,
                         metrics.elidedText(u" — "_s + remark(), Qt::ElideRight, rest.width()));
    }
}

} // namespace alertbridge::ui
