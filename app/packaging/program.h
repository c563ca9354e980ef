// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCommandLineOption>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace alertbridge::packaging {

/// One group of options, under the placeholder of its name in the page's template.
struct OptionGroup
{
    QString placeholder;
    QList<QCommandLineOption> options;
};

/// What is known of a program's command line.
struct Program
{
    QString name;
    QList<OptionGroup> groups;
    bool takesFile = false; ///< as positional argument

    QList<QCommandLineOption> allOptions() const;
};

/// "alertbridge" or "alertbridge-sandbox"; nothing for any other name.
std::optional<Program> programNamed(const QString &name);

/// The words that an option takes, by the name of its value; empty where anything goes.
QStringList choicesFor(const QCommandLineOption &option);
/// As they are written on a command line: "-h", "--help".
QStringList dashedNames(const QCommandLineOption &option);
/// Whether an option takes the name of a file.
bool takesFile(const QCommandLineOption &option);

} // namespace alertbridge::packaging
