// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/languages.h"

#include "ui/shell/languagetable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

namespace alertbridge {

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages() = default;

QStringList Languages::codes()
{
    QStringList codes;
    for (const ui::Language &language : ui::languageTable)
        codes.append(language.code.toString());
    return codes;
}

QString Languages::ofSystem()
{
    for (const QString &language : QLocale::system().uiLanguages()) {
        const QString code = language.section(u'-', 0, 0);
        if (ui::isLanguage(code))
            return code;
    }
    return ui::languageTable.front().code.toString();
}

void Languages::use(const QString &code)
{
    const QString wanted = ui::isLanguage(code) ? code : ofSystem();
    if (wanted == m_current)
        return;
    m_current = wanted;
    // Dates and numbers keep the system's country where the language is the same.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().section(u'_', 0, 0) == wanted ? system : QLocale(wanted));

    // A translator is removed by its destructor; each change ends with one LanguageChange for every
    // widget.
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    m_app = std::make_unique<QTranslator>();
    if (m_app->load(u":/i18n/alertbridge_"_s + wanted + u".qm"_s))
        QCoreApplication::installTranslator(m_app.get());
}

} // namespace alertbridge
