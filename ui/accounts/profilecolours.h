// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QColor>

namespace alertbridge::ui {

/// A colour that tells one profile from another. Data of the profile, not of the theme: the same in
/// light and dark.
struct ProfileColour
{
    QColor colour;
    QString name; ///< for tool tip and screen reader
};

QList<ProfileColour> profileColours();
/// The first colour that no profile in @p taken has.
QString freeProfileColour(const QStringList &taken);

} // namespace alertbridge::ui
