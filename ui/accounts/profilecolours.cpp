// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/profilecolours.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProfileColour)
};

/// One strength for all, so that none shouts.
QColor ofHue(int hue)
{
    return QColor::fromHsl(hue, 145, 140);
}

} // namespace

QList<ProfileColour> profileColours()
{
    return {
        {ofHue(255), Words::tr("Violet")}, {ofHue(212), Words::tr("Blue")},
        {ofHue(152), Words::tr("Green")},  {ofHue(40), Words::tr("Amber")},
        {ofHue(8), Words::tr("Red")},      {ofHue(320), Words::tr("Pink")},
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
