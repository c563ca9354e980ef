// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/jsonreader.h"

#include <array>
#include <utility>

namespace alertbridge {

/// The words of an enum in the app's own files, the same for writing and reading.
template<typename Enum, size_t n>
struct EnumWords
{
    std::array<std::pair<Enum, QLatin1StringView>, n> pairs;

    QString text(Enum value) const
    {
        for (const auto &[known, word] : pairs) {
            if (known == value)
                return word;
        }
        return {};
    }

    Enum read(JsonReader &reader, const QString &key) const
    {
        const QString text = reader.requiredString(key);
        for (const auto &[known, word] : pairs) {
            if (word == text)
                return known;
        }
        reader.fail(key, QStringLiteral("known word"));
        return pairs.front().first;
    }
};

} // namespace alertbridge
