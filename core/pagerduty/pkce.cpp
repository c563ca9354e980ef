// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pagerduty/pkce.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

#include <array>

namespace alertbridge::pagerduty::pkce {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

template<size_t Bytes>
QByteArray randomText()
{
    static_assert(Bytes % sizeof(quint32) == 0);
    std::array<quint32, Bytes / sizeof(quint32)> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), Bytes).toBase64(base64Url);
}

} // namespace

QByteArray newVerifier()
{
    return randomText<96>();
}

QByteArray newState()
{
    return randomText<32>();
}

QByteArray challenge(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
}

} // namespace alertbridge::pagerduty::pkce
