// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"
#include "ui/theme/theme.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

class QCommandLineOption;
class QCommandLineParser;

namespace alertbridge {

/// What can be said on the command line.
struct Options
{
    QString practiceFile; ///< --practice: the practice services' first line of output
    bool openPractice = false; ///< --open-practice: as the button on the first page
    Endpoints endpoints; ///< --endpoint NAME=URL, on top of everything
    QString
        language; ///< --lang: one of Languages::codes(); empty for the saved choice or the system's
    std::optional<ui::Theme::Mode> theme; ///< --theme
};

/// The options that a window takes: --help, the manual page and the completions are made of it.
QList<QCommandLineOption> windowOptions();
/// Describes the options; @p parser then prints --help and --version.
void describeOptions(QCommandLineParser &parser);
/// Nothing where a value cannot be used: @p problem says which, in one line.
std::optional<Options> readOptions(const QCommandLineParser &parser, QString *problem);

} // namespace alertbridge
