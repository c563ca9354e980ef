// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

class QCommandLineOption;
class QCommandLineParser;

namespace alertbridge::headless {

/// What can be said on the command line for a run without a window.
struct HeadlessOptions
{
    enum class Command { Inventory, Check, Test, Apply };
    enum class TestKind { Silent, Proof };

    Command command = Command::Inventory;
    QString profile; ///< --profile: name or id
    QString practiceFile; ///< --practice
    Endpoints endpoints; ///< --endpoint
    bool verbose = false; ///< progress also where nobody looks at a terminal
    bool strict = false; ///< check: undecided counts as failed
    QString service; ///< test: id or name
    QString integration; ///< test: GUID or name, of Uptrends
    bool all = false; ///< test: every service
    TestKind testKind = TestKind::Silent;
    bool yesPagePeople = false; ///< test: proof may page
    QString file; ///< apply: "-" is standard input
    bool yes = false; ///< apply: do it, do not only show it
};

/// Whether the arguments ask for a run without a window: to be known before there is an application
/// object, since only a window needs a display.
bool isHeadless(int argc, const char *const *argv);

/// The options of runs without a window.
QList<QCommandLineOption> headlessOptions();
/// All of the program's command line: these and the window's.
void describeCommandLine(QCommandLineParser &parser);
/// What is wrong where a window is asked for with options that mean nothing to it; empty: nothing.
QString strayOption(const QCommandLineParser &parser);
/// --endpoint NAME=URL; nothing where one cannot be used, @p problem says which.
std::optional<Endpoints> readEndpoints(const QCommandLineParser &parser, QString *problem);
/// Nothing where something does not fit together: @p problem says what, in one line.
std::optional<HeadlessOptions> readHeadlessOptions(const QCommandLineParser &parser,
                                                   QString *problem);
QString commandName(HeadlessOptions::Command command);
QStringList commandNames(); ///< of all of them

} // namespace alertbridge::headless
