// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sheets.h"

#include "core/connection/networkaccess.h"
#include "core/diagnostics/components.h"
#include "ui/shell/uisettings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct SheetsText
{
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// One line each: name, version, licence.
QString partsText(const UiContext &context)
{
    const QString engine = context.engineVersion ? context.engineVersion() : QString();
    QStringList lines;
    const QList<Component> parts = components(engine).sliced(1);
    for (const Component &part : parts) {
        QString version = part.version.isEmpty() ? part.builtWith : part.version;
        if (version.isEmpty())
            version = context.makeEmbeddedPage ? SheetsText::tr("not loaded")
                                               : SheetsText::tr("not installed");
        lines.append(u"%1 %2 · %3"_s.arg(part.name, version, part.licence));
    }
    return lines.join(u'\n');
}

} // namespace

InfoSheet::Content storageContent(const UiContext &context)
{
    const QString state = context.stateFolder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                              : context.stateFolder;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    const QString nowhere = SheetsText::tr("Nowhere in this run.");
    const auto place = [&](const QString &path) {
        return context.keepsFiles ? native(path) : nowhere;
    };
    return {
        SheetsText::tr("What is stored where?"),
        SheetsText::tr(
            "Alertbridge talks to PagerDuty and Uptrends alone, from this computer. It has "
            "no server of its "
            "own."),
        {{SheetsText::tr("Tokens and passwords"),
          context.secrets->persistent()
              ? SheetsText::tr("In the keychain of this computer, under “Alertbridge”. Signing out "
                               "deletes those of the accounts.")
              : SheetsText::tr("In memory, for this run only: no keychain could be used.")},
         {SheetsText::tr("Profiles: names, colours, addresses, client IDs"), place(config)},
         {SheetsText::tr("How far a set-up is, and what the app changed"), place(state)},
         {SheetsText::tr("Window, theme and language"), place(uisettings::file())},
         {SheetsText::tr("Proxy (without its password) and additional certificates"),
          context.network && context.keepsFiles
              ? native(uisettings::file()) + u'\n' + native(context.network->folder())
              : nowhere},
         {SheetsText::tr("Practice account"),
          SheetsText::tr("Its tokens stay in memory. How far its set-up is and what was changed "
                         "are kept with those of your profiles, until the practice services "
                         "start anew.")},
         {SheetsText::tr("Kept nowhere"),
          SheetsText::tr("Your PagerDuty password, an operator's password and the cookies of the "
                         "pages shown here.")}},
        {}};
}

InfoSheet::Content aboutContent(const UiContext &context)
{
    const QString version = QCoreApplication::applicationVersion();
    return {
        SheetsText::tr("About Alertbridge"),
        SheetsText::tr("Takes Uptrends alerts to PagerDuty, and proves that they arrive."),
        {{SheetsText::tr("Version"), version.isEmpty() ? SheetsText::tr("unknown") : version},
         {SheetsText::tr("Licence"),
          SheetsText::tr("GNU General Public License, version 3 or later. You "
                         "may use, change and pass it on under the "
                         "same terms; it comes without warranty.")},
         {SheetsText::tr("Made with"), partsText(context)},
         {SheetsText::tr("Icons and fonts"),
          SheetsText::tr("The icons are drawn for Alertbridge, under the same licence. The fonts "
                         "are those of this computer.")}},
        SheetsText::tr("Uptrends and PagerDuty are trademarks of their owners, who have no part in "
                       "this program.")};
}

} // namespace alertbridge::ui
