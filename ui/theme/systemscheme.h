// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QtCore/QObject>
#include <QtCore/QVariant>
#ifdef ALERTBRIDGE_HAVE_DBUS
#include <QtDBus/QDBusVariant>
#endif

#include <optional>

namespace alertbridge::ui {

/** What the desktop asks for: light or dark, and whether things may move. */
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    /** The palette of the platform, taken before the app sets its own. */
    void setPlatformDark(bool dark);

Q_SIGNALS:
    void changed();

#ifdef ALERTBRIDGE_HAVE_DBUS
private Q_SLOTS:
    void takePortalChange(const QString &group, const QString &key, const QDBusVariant &value);
#endif

private:
    void takeSetting(const QString &group, const QString &key, const QVariant &value);
    void askPortal();

    std::optional<Scheme> m_stated;
    bool m_platformDark = false;
    bool m_reducedMotion = false;
};

} // namespace alertbridge::ui
