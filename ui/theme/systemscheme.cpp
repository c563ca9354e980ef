// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include "core/platform/platform.h"

#ifdef ALERTBRIDGE_HAVE_DBUS
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#endif

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;
constexpr auto gnomeInterface = "org.gnome.desktop.interface"_L1;
constexpr auto enableAnimations = "enable-animations"_L1;
} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    if (const std::optional<bool> dark = platform::prefersDark())
        m_stated = *dark ? Scheme::Dark : Scheme::Light;
    askPortal();
}

Scheme SystemScheme::scheme() const
{
    return m_stated.value_or(m_platformDark ? Scheme::Dark : Scheme::Light);
}

void SystemScheme::setPlatformDark(bool dark)
{
    m_platformDark = dark;
}

void SystemScheme::askPortal()
{
#ifdef ALERTBRIDGE_HAVE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                // clang-format off: a signature is compared letter by letter
                SLOT(takePortalChange(QString,QString,QDBusVariant)));
    // clang-format on
    const std::pair<QString, QString> questions[] = {{appearance, colorScheme},
                                                     {gnomeInterface, enableAnimations}};
    for (const auto &question : questions) {
        const QString group = question.first;
        const QString key = question.second;
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        call << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
            watcher->deleteLater();
            const QDBusPendingReply<QVariant> reply = *watcher;
            if (!reply.isError())
                takeSetting(group, key, reply.value());
        });
    }
#endif
}

#ifdef ALERTBRIDGE_HAVE_DBUS
void SystemScheme::takePortalChange(const QString &group, const QString &key,
                                    const QDBusVariant &value)
{
    takeSetting(group, key, value.variant());
}
#endif

void SystemScheme::takeSetting(const QString &group, const QString &key, const QVariant &value)
{
    QVariant plain = value;
#ifdef ALERTBRIDGE_HAVE_DBUS
    // The portal's Read answers with a variant inside a variant.
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
#endif
    if (group == appearance && key == colorScheme) {
        // 0 is "no preference": then the platform's palette decides.
        const uint preference = plain.toUInt();
        if (preference == 1)
            m_stated = Scheme::Dark;
        else if (preference == 2)
            m_stated = Scheme::Light;
        else
            m_stated.reset();
        Q_EMIT changed();
    } else if (group == gnomeInterface && key == enableAnimations) {
        m_reducedMotion = !plain.toBool();
        Q_EMIT changed();
    }
}

} // namespace alertbridge::ui
