// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/world.h"

namespace sandbox {

namespace {

constexpr char upperAlphanumeric[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr char alphanumeric[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr char hexadecimal[] = "0123456789abcdef";

template<size_t size>
QString draw(QRandomGenerator &random, const char (&alphabet)[size], int length)
{
    QString text;
    text.reserve(length);
    for (int i = 0; i < length; ++i)
        text += QLatin1Char(alphabet[random.bounded(static_cast<int>(size) - 1)]);
    return text;
}

} // namespace

IdSource::IdSource(quint32 seed)
    : m_random(seed)
{
}

QString IdSource::pagerDutyId()
{
    QString id;
    do {
        id = u'P' + draw(m_random, upperAlphanumeric, 6);
    } while (m_issued.contains(id));
    m_issued.insert(id);
    return id;
}

QString IdSource::incidentId()
{
    return u'Q' + draw(m_random, upperAlphanumeric, 13);
}

QString IdSource::integrationKey()
{
    return draw(m_random, hexadecimal, 32);
}

QString IdSource::guid()
{
    QString digits = draw(m_random, hexadecimal, 32);
    digits[12] = u'4';
    digits[16] = u'a';
    return digits.left(8) + u'-' + digits.mid(8, 4) + u'-' + digits.mid(12, 4) + u'-'
           + digits.mid(16, 4) + u'-' + digits.mid(20);
}

QString IdSource::token(const QByteArray &prefix, int length)
{
    const QString start = QString::fromLatin1(prefix);
    return start + draw(m_random, alphanumeric, std::max(0, length - int(start.size())));
}

} // namespace sandbox
