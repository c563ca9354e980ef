// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/uisettings.h"

#include "ui/shell/languagetable.h"

#include <QtCore/QSettings>

namespace alertbridge::ui::uisettings {

using namespace Qt::StringLiterals;

QString chosenLanguage()
{
    const QString language = QSettings().value("language"_L1).toString();
    return isLanguage(language) ? language : QString();
}

QByteArray geometry()
{
    return QSettings().value("window/geometry"_L1).toByteArray();
}

void setGeometry(const QByteArray &geometry)
{
    QSettings().setValue("window/geometry"_L1, geometry);
}

int lastPage(const QString &profileId)
{
    return QSettings().value("pages/"_L1 + profileId, -1).toInt();
}

void setLastPage(const QString &profileId, int page)
{
    QSettings().setValue("pages/"_L1 + profileId, page);
}

void forgetProfile(const QString &profileId)
{
    QSettings().remove("pages/"_L1 + profileId);
}

QString file()
{
    return QSettings().fileName();
}

} // namespace alertbridge::ui::uisettings
