// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sheets.h"

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

} // namespace

InfoSheet::Content storageContent(const UiContext &context)
{
    const QString state = context.stateFolder.isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                              : context.stateFolder;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {
        SheetsText::tr("What is stored where?"),
        SheetsText::tr(
            "Alertbridge talks to PagerDuty and Uptrends alone, from this computer. It has "
            "no server of its "
            "own."),
        {{SheetsText::tr("Tokens and passwords"),
          context.secrets->persistent()
              ? SheetsText::tr("In the keychain of this computer, under “Alertbridge”. Signing out "
                               "deletes them.")
              : SheetsText::tr("In memory, for this run only: no keychain could be used.")},
         {SheetsText::tr("Profiles: names, colours, addresses, client IDs"), native(config)},
         {SheetsText::tr("How far a set-up is, and what the app changed"), native(state)},
         {SheetsText::tr("Window, theme and language"), native(uisettings::file())},
         {SheetsText::tr("Practice account"),
          SheetsText::tr("Its tokens stay in memory. How far its set-up is and what was changed "
                         "stand beside the others, until the practice services start anew.")},
         {SheetsText::tr("Kept nowhere"),
          SheetsText::tr("Your PagerDuty password, an operator's password and the cookies of the "
                         "pages shown here.")}},
        {}};
}

InfoSheet::Content aboutContent(const UiContext &context)
{
    const QString version = QCoreApplication::applicationVersion();
    QString engine = context.engineVersion ? context.engineVersion() : QString();
    if (engine.isEmpty())
        engine = context.makeEmbeddedPage ? SheetsText::tr("not loaded yet")
                                          : SheetsText::tr("not installed");
    return {
        SheetsText::tr("About Alertbridge"),
        SheetsText::tr("Takes Uptrends alerts to PagerDuty, and proves that they arrive."),
        {{SheetsText::tr("Version"), version.isEmpty() ? SheetsText::tr("unknown") : version},
         {u"Qt"_s, QString::fromLatin1(qVersion())},
         {SheetsText::tr("Web view"), engine},
         {SheetsText::tr("Licence"),
          SheetsText::tr("GNU General Public License, version 3 or later. You "
                         "may use, change and pass it on under the "
                         "same terms; it comes without warranty.")}},
        SheetsText::tr("Uptrends and PagerDuty are trademarks of their owners, who have no part in "
                       "this program.")};
}

} // namespace alertbridge::ui
