// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>

namespace alertbridge::ui {

enum class Scheme { Light, Dark };

/** Every colour of the app. "Wash" is a ground, the role of the same name without it its ink. */
enum class Role {
    Window,
    Surface,
    QuietSurface,
    Border,
    ControlBorder, ///< edge of something to fill in or tick; 3:1 on the surface
    Text,
    Muted, ///< secondary text, placeholders
    Disabled, ///< text of a control that cannot be used now
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentWash,
    Good,
    GoodWash,
    Caution,
    CautionWash,
    Bad,
    BadHover,
    BadPressed,
    OnBad,
    BadWash,
    Hover, ///< a surface under the pointer
    Pressed,
    Shadow, ///< translucent
    RoleCount
};

/** What a message, chip or dot means. Neutral is also "for your information". */
enum class Tone { Neutral, Accent, Good, Caution, Bad };

namespace tokens {

QColor color(Role role, Scheme scheme);
Role ink(Tone tone);
Role wash(Tone tone);

/** WCAG 2 contrast ratio of two opaque colours, 1 to 21. */
double contrast(const QColor &a, const QColor &b);

// Spacing between things, in device-independent pixels like every length here.
inline constexpr int Space1 = 4;
inline constexpr int Space2 = 8;
inline constexpr int Space3 = 12;
inline constexpr int Space4 = 16;
inline constexpr int Space5 = 20;
inline constexpr int Space6 = 28;

inline constexpr int CardRadius = 10;
inline constexpr int CardPadding = 20;
inline constexpr int ControlRadius = 6;
inline constexpr int ControlHeight = 32;
inline constexpr int CheckSize = 16;
inline constexpr int RowHeight = 40;
inline constexpr int CompactRowHeight = 36;
inline constexpr int NavigationWidth = 216;
inline constexpr int NavigationCompactWidth = 64;
inline constexpr int FooterHeight = 60;
inline constexpr int PageMargin = 28;
inline constexpr int ListHeight = 180; ///< the least that shows a list for one: heading and rows
inline constexpr int ShortListHeight = 156; ///< heading and three rows, where notices take room
inline constexpr int NamesWidth = 1100; ///< narrower windows show the navigation's icons alone
inline constexpr int TwoColumnsWidth = 880; ///< narrower pages put their columns on one another
inline constexpr int TabGap = 22;
inline constexpr int FocusWidth = 2;
inline constexpr int IconSize = 16;
inline constexpr int ScrollBarWidth = 12;

// Type sizes in pixels.
inline constexpr int BodySize = 13;
inline constexpr int NoteSize = 12;
inline constexpr int SectionSize = 15;
inline constexpr int PageSize = 20;
inline constexpr int HeroSize = 24;
inline constexpr int BigNumberSize = 28;

inline constexpr int MotionMs = 120;

} // namespace tokens
} // namespace alertbridge::ui
