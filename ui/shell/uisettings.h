// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

/// What the window remembers, in QSettings: nothing about accounts. Theme and language are kept by
/// the composition root.
namespace alertbridge::ui::uisettings {

QString chosenLanguage(); ///< a code of the language table; empty: the system's
QByteArray geometry();
void setGeometry(const QByteArray &geometry);
/// The page a profile was left on; -1 where none is known.
int lastPage(const QString &profileId);
void setLastPage(const QString &profileId, int page);
void forgetProfile(const QString &profileId);
QString file(); ///< where it is kept, to be shown

} // namespace alertbridge::ui::uisettings
