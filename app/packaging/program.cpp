// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/packaging/program.h"

#include "app/desktop/headless/headlessoptions.h"
#include "app/desktop/languages.h"
#include "app/desktop/options.h"
#include "app/sandbox/options.h"
#include "core/accounts/profile.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace alertbridge::packaging {

namespace {

/// What QCommandLineParser adds by itself.
QList<QCommandLineOption> standardOptions()
{
    return {{{u"h"_s, u"help"_s}, u"Show what can be said on the command line."_s},
            {{u"v"_s, u"version"_s}, u"Show the version."_s}};
}

QStringList themeNames()
{
    QStringList names;
    for (const auto mode : {ui::Theme::Mode::System, ui::Theme::Mode::Light, ui::Theme::Mode::Dark})
        names.append(ui::Theme::modeName(mode));
    return names;
}

} // namespace

QList<QCommandLineOption> Program::allOptions() const
{
    QList<QCommandLineOption> all;
    for (const OptionGroup &group : groups)
        all += group.options;
    return all;
}

std::optional<Program> programNamed(const QString &name)
{
    if (name == "alertbridge"_L1)
        return Program {name,
                        {{u"OPTIONS"_s, standardOptions() + windowOptions()},
                         {u"HEADLESS"_s, headless::headlessOptions()}},
                        true};
    if (name == "alertbridge-sandbox"_L1)
        return Program {name, {{u"OPTIONS"_s, standardOptions() + sandbox::programOptions()}}};
    return {};
}

QStringList choicesFor(const QCommandLineOption &option)
{
    const QString value = option.valueName();
    if (value == "LANGUAGE"_L1)
        return Languages::codes();
    if (value == "THEME"_L1)
        return themeNames();
    if (value == "COMMAND"_L1)
        return headless::commandNames();
    if (value == "KIND"_L1)
        return {u"silent"_s, u"proof"_s};
    return {};
}

QStringList dashedNames(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return names;
}

bool takesFile(const QCommandLineOption &option)
{
    return option.valueName() == "FILE"_L1;
}

} // namespace alertbridge::packaging
