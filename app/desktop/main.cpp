// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/options.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QCommandLineParser>
#include <QtWidgets/QApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace alertbridge;
    Application::prepareProcess();
    QApplication qt(argc, argv);

    QCommandLineParser parser;
    describeOptions(parser);
    parser.process(qt);
    QString problem;
    const auto options = readOptions(parser, &problem);
    if (!options) {
        std::fprintf(stderr, "alertbridge: %s\n", qPrintable(problem));
        return 2;
    }
    Application application(*options);
    if (const auto practice = application.readPracticeFile(); !practice) {
        std::fprintf(stderr, "alertbridge: --practice: %s\n", qPrintable(practice.error().message));
        return 2;
    }
    QWidget *window = application.makeWindow();
    window->show();
    return QApplication::exec();
}
