// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/headlessmain.h"

#include "app/desktop/application.h"
#include "app/desktop/headless/headlessrun.h"
#include "app/desktop/languages.h"
#include "app/desktop/options.h"
#include "core/platform/stopsignals.h"
#include "core/storage/versionrecord.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>

namespace alertbridge::headless {

int headlessMain(int argc, char **argv)
{
    Application::nameProcess();
    // Errors are said in words; QT_LOGGING_RULES brings each request back.
    QLoggingCategory::setFilterRules(QStringLiteral("alertbridge.*.info=false"));
    QCoreApplication qt(argc, argv);
    Diagnostics diagnostics(false);

    QCommandLineParser parser;
    describeCommandLine(parser);
    QString problem;
    if (!parser.parse(QCoreApplication::arguments()))
        problem = parser.errorText();
    const auto common = problem.isEmpty() ? readOptions(parser, &problem) : std::nullopt;
    const auto options = common ? readHeadlessOptions(parser, &problem) : std::nullopt;
    if (!options) {
        diagnostics.say(problem);
        return static_cast<int>(ExitCode::Usage);
    }
    Languages languages;
    languages.use(common->language);

    // Before anything is written. What came of it is said in the window.
    noteVersion(QCoreApplication::applicationVersion(),
                QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
                QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                {QSettings().fileName()});
    HeadlessRun run(*options);
    const platform::StopSignals signals;
    QObject::connect(&signals, &platform::StopSignals::stopWanted, &run, &HeadlessRun::interrupt);
    QObject::connect(&run, &HeadlessRun::finished, &qt, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QTimer::singleShot(0, &run, &HeadlessRun::start);
    return QCoreApplication::exec();
}

} // namespace alertbridge::headless
