// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <algorithm>
#include <array>

namespace alertbridge::ui {

struct Language
{
    QStringView code; ///< ISO 639-1, as in the name of its translation file
    QStringView nativeName; ///< in its own words, so that everybody finds theirs
};

/// The languages of the app, the source language first: it stands in where none is known. Each
/// other one has its file in translations/, listed in its CMakeLists.txt.
inline constexpr std::array languageTable {
    Language {u"en", u"English"},
    Language {u"fr", u"Français"},
    Language {u"de", u"Deutsch"},
    Language {u"nl", u"Nederlands"},
};

inline bool isLanguage(QStringView code)
{
    return std::ranges::any_of(languageTable,
                               [code](const Language &one) { return one.code == code; });
}

} // namespace alertbridge::ui
