// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QDebug;

namespace alertbridge {

/// A token, password or key. Cannot be streamed, compared by accident, put into a QVariant or
/// shown; reveal() is the only way out and belongs next to the socket or the keychain. Each value
/// is registered with the log filter (core/net/redactor.h) for as long as the process lives.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    static Secret fromString(const QString &value) { return Secret(value.toUtf8()); }

    bool isEmpty() const { return m_value.isEmpty(); }
    const QByteArray &reveal() const { return m_value; }
    QString lastFour() const; ///< "…1a2b" for telling two keys apart
    bool sameAs(const Secret &other) const; ///< constant time

private:
    QByteArray m_value;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace alertbridge
