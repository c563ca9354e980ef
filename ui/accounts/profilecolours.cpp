// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/profilecolours.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

namespace {

struct ProfileColourText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileColour)
};

/// One strength for all, so that none shouts; light hues a little darker, to be seen on white.
QColor ofHue(int hue, int lightness)
{
    return QColor::fromHsl(hue, 140, lightness);
}

} // namespace

QList<ProfileColour> profileColours()
{
    return {
        {ofHue(256, 153), ProfileColourText::tr("Violet")},
        {ofHue(212, 140), ProfileColourText::tr("Blue")},
        {ofHue(152, 100), ProfileColourText::tr("Green")},
        {ofHue(38, 115), ProfileColourText::tr("Amber")},
        {ofHue(8, 140), ProfileColourText::tr("Red")},
        {ofHue(320, 140), ProfileColourText::tr("Pink")},
    };
}

QString freeProfileColour(const QStringList &taken)
{
    const QList<ProfileColour> colours = profileColours();
    for (const ProfileColour &entry : colours) {
        if (!taken.contains(entry.colour.name(), Qt::CaseInsensitive))
            return entry.colour.name();
    }
    return colours.constFirst().colour.name();
}

} // namespace alertbridge::ui
