// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/headless/headlessmain.h"
#include "app/desktop/headless/headlessoptions.h"
#include "app/desktop/options.h"
#include "app/desktop/versionoption.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QCommandLineParser>
#include <QtWidgets/QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace alertbridge;
    // Before anything that needs a display.
    if (asksForVersion(argc, argv))
        return printVersion(argc, argv);
    if (asksForHelp(argc, argv)) {
        Application::nameProcess();
        QCoreApplication qt(argc, argv);
        QCommandLineParser parser;
        headless::describeCommandLine(parser);
        parser.process(qt); // prints it and ends, but where it was taken for an option's value
        parser.showHelp();
    }
    if (headless::isHeadless(argc, argv))
        return headless::headlessMain(argc, argv);
    Application::prepareProcess();
    QApplication qt(argc, argv);

    QCommandLineParser parser;
    headless::describeCommandLine(parser);
    parser.process(qt);
    QString problem = headless::strayOption(parser);
    const auto options = problem.isEmpty() ? readOptions(parser, &problem) : std::nullopt;
    if (!options) {
        std::fprintf(stderr, "alertbridge: %s\n", qPrintable(problem));
        return 2;
    }
    Application application(*options);
    if (const auto practice = application.readPracticeFile(); !practice) {
        std::fprintf(stderr, "alertbridge: --practice: %s\n", qPrintable(practice.error().message));
        return 2;
    }
    ui::MainWindow *window = application.makeWindow();
    window->setVisible(true);
    if (options->openPractice)
        window->openPractice();
    return QApplication::exec();
}
