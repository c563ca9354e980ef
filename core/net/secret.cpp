// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/secret.h"

#include "core/net/redactor.h"

namespace alertbridge {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
    redactor::remember(m_value);
}

QString Secret::lastFour() const
{
    const QChar ellipsis(0x2026);
    // Four characters of a short secret would be most of it.
    if (m_value.size() < 12)
        return ellipsis;
    return ellipsis + QString::fromUtf8(m_value.last(4));
}

bool Secret::sameAs(const Secret &other) const
{
    if (m_value.size() != other.m_value.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < m_value.size(); ++i)
        difference |= static_cast<unsigned char>(m_value.at(i) ^ other.m_value.at(i));
    return difference == 0;
}

} // namespace alertbridge
