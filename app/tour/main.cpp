// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/tour/report.h"
#include "app/tour/tour.h"
#include "core/accounts/secretstore.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    using namespace alertbridge;
    // The tour leaves the user's own settings and secrets alone.
    QTemporaryDir throwaway;
    const QString home = qEnvironmentVariable("ALERTBRIDGE_TOUR_HOME", throwaway.path());
    qputenv("XDG_CONFIG_HOME", home.toUtf8());
    qputenv("XDG_DATA_HOME", home.toUtf8());
    qputenv("ALERTBRIDGE_MOTION", "off");
    Application::prepareProcess();
    QApplication qt(argc, argv);

    QCommandLineParser parser;
    describeOptions(parser);
    parser.addOption({u"output"_s, u"Folder for the screenshots and report.json."_s, u"DIR"_s});
    parser.process(qt);
    QString problem;
    auto options = readOptions(parser, &problem);
    if (!options || !parser.isSet(u"output"_s)) {
        std::fprintf(stderr, "alertbridge-tour: %s\n",
                     options ? "--output is needed" : qPrintable(problem));
        return 2;
    }
    if (!options->theme)
        options->theme = ui::Theme::Mode::Light;
    if (options->language.isEmpty())
        options->language = u"en"_s;

    // Nor is the keychain of whoever watches touched.
    const auto secrets = makeMemoryStore();
    Application application(*options);
    application.context().stateFolder = home;
    application.context().secrets = secrets.get();
    if (const auto practice = application.readPracticeFile(); !practice) {
        std::fprintf(stderr, "alertbridge-tour: --practice: %s\n",
                     qPrintable(practice.error().message));
        return 2;
    }
    tour::Report report(parser.value(u"output"_s));
    const bool played = tour::play(&application, &report);
    return report.write(played) ? 0 : 1;
}
