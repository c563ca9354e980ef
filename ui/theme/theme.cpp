// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "core/platform/platform.h"
#include "ui/theme/accessibility.h"
#include "ui/theme/proxystyle.h"
#include "ui/theme/systemscheme.h"

#include <QtCore/QEvent>
#include <QtGui/QFontDatabase>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr char reducedMotionProperty[] = "alertbridgeReducedMotion";

QString namedScheme()
{
    return qEnvironmentVariable("ALERTBRIDGE_THEME").toLower();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}
} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_system(new SystemScheme(this))
{
    connect(m_system, &SystemScheme::changed, this, &Theme::refresh);
}

Theme::~Theme() = default;

void Theme::apply(QApplication &app, Mode mode)
{
    m_mode = mode;
    if (!m_app) {
        m_app = &app;
        m_system->setPlatformDark(isDark(QGuiApplication::palette()));
        registerAccessibleRoles();
        QApplication::setStyle(new ProxyStyle);
        QApplication::setFont(font(TypeRole::Body));
        QApplication::setFont(font(TypeRole::Note), "QHeaderView");
        QToolTip::setFont(font(TypeRole::Note));
        app.installEventFilter(this);
    }
    refresh();
}

void Theme::refresh()
{
    if (!m_app)
        return;
    m_app->setProperty(reducedMotionProperty, m_system->reducedMotion());

    Mode wanted = m_mode;
    if (wanted == Mode::System)
        wanted = modeFromName(namedScheme());
    const Scheme scheme = wanted == Mode::Light  ? Scheme::Light
                          : wanted == Mode::Dark ? Scheme::Dark
                                                 : m_system->scheme();
    m_scheme = scheme;
    const QPalette palette = paletteFor(scheme);
    if (QApplication::palette() != palette) {
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
        Q_EMIT changed();
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && m_app) {
        // The platform's own palette shows only while the app has none.
        QGuiApplication::setPalette(QPalette());
        m_system->setPlatformDark(isDark(QGuiApplication::palette()));
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

Theme::Mode Theme::modeFromName(const QString &name)
{
    if (name == "light"_L1)
        return Mode::Light;
    if (name == "dark"_L1)
        return Mode::Dark;
    return Mode::System;
}

QString Theme::modeName(Mode mode)
{
    switch (mode) {
    case Mode::Light:
        return u"light"_s;
    case Mode::Dark:
        return u"dark"_s;
    case Mode::System:
        break;
    }
    return u"system"_s;
}

Scheme Theme::currentScheme()
{
    return isDark(QGuiApplication::palette()) ? Scheme::Dark : Scheme::Light;
}

QColor Theme::color(Role role)
{
    return tokens::color(role, currentScheme());
}

int Theme::lineHeight(TypeRole role)
{
    switch (role) {
    case TypeRole::Note:
        return 16;
    case TypeRole::Body:
    case TypeRole::BodyStrong:
        return 20;
    case TypeRole::Lead:
    case TypeRole::Section:
        return 22;
    case TypeRole::Page:
        return 28;
    case TypeRole::Hero:
        return 32;
    case TypeRole::BigNumber:
        return 36;
    }
    return 20;
}

QFont Theme::font(TypeRole role)
{
    static const QStringList families = [] {
        QStringList list;
        if (QFontDatabase::hasFamily(u"Inter"_s))
            list << u"Inter"_s;
        list << QFontDatabase::systemFont(QFontDatabase::GeneralFont).families();
        return list;
    }();
    QFont font;
    font.setFamilies(families);
    // Inter is drawn for whole-pixel rhythm; full hinting would make its stems uneven.
    font.setHintingPreference(QFont::PreferNoHinting);
    switch (role) {
    case TypeRole::Body:
        font.setPixelSize(tokens::BodySize);
        break;
    case TypeRole::BodyStrong:
        font.setPixelSize(tokens::BodySize);
        font.setWeight(QFont::DemiBold);
        break;
    case TypeRole::Note:
        font.setPixelSize(tokens::NoteSize);
        break;
    case TypeRole::Lead:
        font.setPixelSize(tokens::SectionSize);
        break;
    case TypeRole::Section:
        font.setPixelSize(tokens::SectionSize);
        font.setWeight(QFont::Bold);
        break;
    case TypeRole::Page:
        font.setPixelSize(tokens::PageSize);
        font.setWeight(QFont::Bold);
        break;
    case TypeRole::Hero:
        font.setPixelSize(tokens::HeroSize);
        font.setWeight(QFont::Bold);
        break;
    case TypeRole::BigNumber:
        font.setPixelSize(tokens::BigNumberSize);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

bool Theme::reducedMotion()
{
    if (qEnvironmentVariable("ALERTBRIDGE_MOTION").toLower() == "off"_L1)
        return true;
    if (platform::prefersStillness().value_or(false))
        return true;
    return qApp && qApp->property(reducedMotionProperty).toBool();
}

QPalette Theme::paletteFor(Scheme scheme)
{
    const auto c = [scheme](Role role) { return tokens::color(role, scheme); };
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, color);
        palette.setColor(QPalette::Inactive, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    const auto both = [&](QPalette::ColorRole role, Role from) { set(role, c(from), c(from)); };

    both(QPalette::Window, Role::Window);
    set(QPalette::WindowText, c(Role::Text), c(Role::Disabled));
    set(QPalette::Base, c(Role::Surface), c(Role::QuietSurface));
    both(QPalette::AlternateBase, Role::QuietSurface);
    set(QPalette::Text, c(Role::Text), c(Role::Disabled));
    set(QPalette::PlaceholderText, c(Role::Muted), c(Role::Disabled));
    both(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, c(Role::Text), c(Role::Disabled));
    both(QPalette::BrightText, Role::Bad);
    set(QPalette::Highlight, c(Role::Accent), c(Role::Border));
    set(QPalette::HighlightedText, c(Role::OnAccent), c(Role::Text));
    both(QPalette::Link, Role::Accent);
    both(QPalette::LinkVisited, Role::Accent);
    both(QPalette::ToolTipBase, Role::Surface);
    both(QPalette::ToolTipText, Role::Text);
    both(QPalette::Light, Role::Surface);
    both(QPalette::Midlight, Role::QuietSurface);
    both(QPalette::Mid, Role::Border);
    both(QPalette::Dark, Role::ControlBorder);
    set(QPalette::Shadow, c(Role::Text), c(Role::Text));
    return palette;
}

} // namespace alertbridge::ui
