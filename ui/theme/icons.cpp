// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray source(Icon icon)
{
    QFile file(u":/alertbridge/icons/"_s + iconName(icon) + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(Icon icon, const QSize &pixels, const QColor &color)
{
    const QString key = u"alertbridge-icon-%1-%2-%3"_s.arg(int(icon))
                            .arg(pixels.width())
                            .arg(color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = source(icon);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon icon, Role tint)
        : m_icon(icon)
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_icon, rect, tint(mode), std::min(rect.width(), rect.height()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return rendered(m_icon, {side, side}, tint(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] QColor tint(QIcon::Mode mode) const
    {
        return Theme::color(mode == QIcon::Disabled ? Role::Disabled : m_tint);
    }

    Icon m_icon;
    Role m_tint;
};

class MarkEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer renderer(u":/alertbridge/alertbridge.svg"_s);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkEngine; }
};

} // namespace

QString iconName(Icon icon)
{
    switch (icon) {
    case Icon::Setup:
        return u"setup"_s;
    case Icon::Integrations:
        return u"integrations"_s;
    case Icon::AlertDefinitions:
    case Icon::Bell:
        return u"alert-definitions"_s;
    case Icon::DeliveryTests:
    case Icon::Send:
        return u"delivery-tests"_s;
    case Icon::Activity:
        return u"activity"_s;
    case Icon::Accounts:
        return u"accounts"_s;
    case Icon::Check:
        return u"check"_s;
    case Icon::ChevronDown:
        return u"chevron-down"_s;
    case Icon::ChevronUp:
        return u"chevron-up"_s;
    case Icon::ChevronLeft:
        return u"chevron-left"_s;
    case Icon::ChevronRight:
        return u"chevron-right"_s;
    case Icon::Back:
        return u"back"_s;
    case Icon::Reload:
        return u"reload"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::ExternalLink:
        return u"external-link"_s;
    case Icon::Lock:
        return u"lock"_s;
    case Icon::Warning:
        return u"warning"_s;
    case Icon::Info:
        return u"info"_s;
    case Icon::Close:
        return u"close"_s;
    case Icon::Plus:
        return u"plus"_s;
    case Icon::Trash:
        return u"trash"_s;
    case Icon::Copy:
        return u"copy"_s;
    case Icon::Eye:
        return u"eye"_s;
    case Icon::EyeOff:
        return u"eye-off"_s;
    case Icon::Browser:
        return u"browser"_s;
    case Icon::Key:
        return u"key"_s;
    case Icon::More:
        return u"more"_s;
    case Icon::Person:
        return u"person"_s;
    case Icon::Clock:
        return u"clock"_s;
    case Icon::Offline:
        return u"offline"_s;
    case Icon::Undo:
        return u"undo"_s;
    case Icon::Filter:
        return u"filter"_s;
    case Icon::IconCount:
        break;
    }
    return {};
}

QIcon makeIcon(Icon icon, Role tint)
{
    return QIcon(new LineIconEngine(icon, tint));
}

void paintIcon(QPainter *painter, Icon icon, const QRectF &rect, const QColor &color, qreal size)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int pixels = qRound(size * ratio);
    const QPointF corner(rect.center().x() - size / 2, rect.center().y() - size / 2);
    // On whole device pixels, or the lines blur.
    const QPointF snapped(std::round(corner.x() * ratio) / ratio,
                          std::round(corner.y() * ratio) / ratio);
    painter->drawPixmap(QRectF(snapped, QSizeF(pixels / ratio, pixels / ratio)),
                        rendered(icon, {pixels, pixels}, color), QRectF(0, 0, pixels, pixels));
}

QIcon applicationIcon()
{
    return QIcon(new MarkEngine);
}

void paintMark(QPainter *painter, const QRectF &rect)
{
    const qreal unit = rect.width() / 44;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(Role::Accent));
    painter->drawRoundedRect(rect, 11 * unit, 11 * unit);
    painter->setBrush(Theme::color(Role::OnAccent));
    for (const qreal y : {14.5, 24.5}) {
        const QRectF bar(rect.x() + 10 * unit, rect.y() + y * unit, 24 * unit, 5 * unit);
        painter->drawRoundedRect(bar, 1.5 * unit, 1.5 * unit);
    }
    painter->restore();
}

} // namespace alertbridge::ui
