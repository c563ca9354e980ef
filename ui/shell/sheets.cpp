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

struct Words
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
        Words::tr("What is stored where?"),
        Words::tr("Alertbridge talks to PagerDuty and Uptrends alone, from this computer. It has "
                  "no server of its "
                  "own."),
        {{Words::tr("Tokens and passwords"),
          context.secrets->persistent()
              ? Words::tr("In the keychain of this computer, under “Alertbridge”. Signing out "
                          "deletes them.")
              : Words::tr("In memory, for this run only: no keychain could be used.")},
         {Words::tr("Profiles: names, colours, addresses, client IDs"), native(config)},
         {Words::tr("How far a set-up is, and what it made"), native(state)},
         {Words::tr("Window, theme and language"), native(uisettings::file())},
         {Words::tr("Kept nowhere"), Words::tr("Your PagerDuty password, an operator's password, "
                                               "cookies of the pages shown here, and everything "
                                               "of the practice account.")}},
        {}};
}

InfoSheet::Content aboutContent(const UiContext &context)
{
    const QString version = QCoreApplication::applicationVersion();
    QString engine = context.engineVersion ? context.engineVersion() : QString();
    if (engine.isEmpty())
        engine = context.makeEmbeddedPage ? Words::tr("not loaded yet")
                                          : Words::tr("not installed");
    return {Words::tr("About Alertbridge"),
            Words::tr("Takes Uptrends alerts to PagerDuty, and proves that they arrive."),
            {{Words::tr("Version"), version.isEmpty() ? Words::tr("unknown") : version},
             {u"Qt"_s, QString::fromLatin1(qVersion())},
             {Words::tr("Web view"), engine},
             {Words::tr("Licence"), Words::tr("GNU General Public License, version 3 or later. You "
                                              "may use, change and pass it on under the "
                                              "same terms; it comes without warranty.")}},
            Words::tr("Uptrends and PagerDuty are trademarks of their owners, who have no part in "
                      "this program.")};
}

} // namespace alertbridge::ui
