// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <array>
#include <cmath>

namespace alertbridge::ui::tokens {
namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, std::size_t(Role::RoleCount)> table {{
    {0xfff6f7f9, 0xff14171b}, // Window
    {0xffffffff, 0xff1c2127}, // Surface
    {0xffeef1f4, 0xff252b33}, // QuietSurface
    {0xffdadfe5, 0xff353d47}, // Border
    {0xff87919d, 0xff6e7986}, // ControlBorder
    {0xff1a1f25, 0xffe7ebf0}, // Text
    {0xff5a6470, 0xff9ca6b2}, // Muted
    {0xff98a1ab, 0xff6b7580}, // Disabled
    {0xff0b7a75, 0xff43bdb3}, // Accent
    {0xff096a65, 0xff5ccbc2}, // AccentHover
    {0xff075651, 0xff35a299}, // AccentPressed
    {0xffffffff, 0xff0c1517}, // OnAccent
    {0xffe3f3f1, 0xff17332f}, // AccentWash
    {0xff176f31, 0xff5ccb7a}, // Good
    {0xffe6f4ea, 0xff16301e}, // GoodWash
    {0xff8a5a00, 0xffe2b54a}, // Caution
    {0xfffff4d6, 0xff33290f}, // CautionWash
    {0xffbf2b32, 0xfff5807c}, // Bad
    {0xffa8232a, 0xfff89895}, // BadHover
    {0xff8f1b21, 0xffde6a66}, // BadPressed
    {0xffffffff, 0xff1a0d0d}, // OnBad
    {0xfffce8e8, 0xff3a1c1d}, // BadWash
    {0xfff4f6f8, 0xff232930}, // Hover
    {0xffe8ecf0, 0xff2b323b}, // Pressed
    {0x12101820, 0x00000000}, // Shadow
}};

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
           + 0.0722 * channel(color.blueF());
}

} // namespace

QColor color(Role role, Scheme scheme)
{
    const Pair &pair = table[std::size_t(role)];
    return QColor::fromRgba(scheme == Scheme::Light ? pair.light : pair.dark);
}

Role ink(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return Role::Accent;
    case Tone::Good:
        return Role::Good;
    case Tone::Caution:
        return Role::Caution;
    case Tone::Bad:
        return Role::Bad;
    case Tone::Neutral:
        break;
    }
    return Role::Muted;
}

Role wash(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return Role::AccentWash;
    case Tone::Good:
        return Role::GoodWash;
    case Tone::Caution:
        return Role::CautionWash;
    case Tone::Bad:
        return Role::BadWash;
    case Tone::Neutral:
        break;
    }
    return Role::QuietSurface;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace alertbridge::ui::tokens
