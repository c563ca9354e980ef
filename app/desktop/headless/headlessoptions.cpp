// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless/headlessoptions.h"

#include "app/desktop/options.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace alertbridge::headless {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

constexpr std::array allCommands {HeadlessOptions::Command::Inventory,
                                  HeadlessOptions::Command::Check, HeadlessOptions::Command::Test,
                                  HeadlessOptions::Command::Apply};

/// Options that mean nothing to other commands: said, not ignored.
struct Restricted
{
    QString option;
    HeadlessOptions::Command command;
};

QList<Restricted> restrictedOptions()
{
    return {{u"strict"_s, HeadlessOptions::Command::Check},
            {u"service"_s, HeadlessOptions::Command::Test},
            {u"integration"_s, HeadlessOptions::Command::Test},
            {u"all"_s, HeadlessOptions::Command::Test},
            {u"kind"_s, HeadlessOptions::Command::Test},
            {u"yes-page-people"_s, HeadlessOptions::Command::Test},
            {u"yes"_s, HeadlessOptions::Command::Apply}};
}

QString problemOfTest(const QCommandLineParser &parser, HeadlessOptions *options)
{
    options->service = parser.value(u"service"_s);
    options->integration = parser.value(u"integration"_s);
    options->all = parser.isSet(u"all"_s);
    options->yesPagePeople = parser.isSet(u"yes-page-people"_s);
    const int targets = int(parser.isSet(u"service"_s)) + int(parser.isSet(u"integration"_s))
                        + int(options->all);
    if (targets != 1
        || (!options->all && options->service.isEmpty() && options->integration.isEmpty()))
        return Words::tr("test takes one of --service, --integration and --all");
    const QString kind = parser.value(u"kind"_s);
    if (kind == "proof"_L1)
        options->testKind = HeadlessOptions::TestKind::Proof;
    else if (!kind.isEmpty() && kind != "silent"_L1)
        return Words::tr("--kind takes silent or proof: %1").arg(kind);
    if (options->testKind == HeadlessOptions::TestKind::Proof && !options->yesPagePeople)
        return Words::tr("--kind proof pages whoever is on call: add --yes-page-people");
    return {};
}

QString problemOfCommand(const QCommandLineParser &parser, HeadlessOptions *options)
{
    const QString name = parser.value(u"headless"_s);
    const auto *command = std::find_if(
        allCommands.begin(), allCommands.end(),
        [&name](HeadlessOptions::Command each) { return commandName(each) == name; });
    if (command == allCommands.end())
        return Words::tr("--headless takes inventory, check, test or apply: %1").arg(name);
    options->command = *command;
    for (const Restricted &each : restrictedOptions()) {
        if (parser.isSet(each.option) && each.command != *command)
            return Words::tr("--%1 belongs to %2").arg(each.option, commandName(each.command));
    }
    QStringList rest = parser.positionalArguments();
    if (*command == HeadlessOptions::Command::Apply) {
        if (rest.isEmpty())
            return Words::tr("apply takes a file, or - for standard input");
        options->file = rest.takeFirst();
    }
    if (!rest.isEmpty())
        return Words::tr("unexpected argument: %1").arg(rest.first());
    return {};
}

} // namespace

QString commandName(HeadlessOptions::Command command)
{
    switch (command) {
    case HeadlessOptions::Command::Inventory:
        return u"inventory"_s;
    case HeadlessOptions::Command::Check:
        return u"check"_s;
    case HeadlessOptions::Command::Test:
        return u"test"_s;
    case HeadlessOptions::Command::Apply:
        return u"apply"_s;
    }
    return {};
}

QStringList commandNames()
{
    QStringList names;
    for (const HeadlessOptions::Command command : allCommands)
        names.append(commandName(command));
    return names;
}

bool isHeadless(int argc, const char *const *argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--")
            return false;
        if (argument == "--headless" || argument.startsWith("--headless="))
            return true;
    }
    return false;
}

QList<QCommandLineOption> headlessOptions()
{
    return {
        {u"headless"_s,
         Words::tr("Without a window: inventory, check, test or apply. The result is one JSON "
                   "object on standard output."),
         u"COMMAND"_s},
        {u"profile"_s, Words::tr("Headless: the profile to use, by name or id."), u"NAME"_s},
        {u"verbose"_s, Words::tr("Headless: say on standard error what is being done.")},
        {u"strict"_s, Words::tr("check: also fail where it cannot be told whether an alert gets "
                                "to a person.")},
        {u"service"_s, Words::tr("test: the PagerDuty service to test, by id or name."),
         u"SERVICE"_s},
        {u"integration"_s,
         Words::tr("test: every service that this Uptrends integration is known to feed, by GUID "
                   "or name."),
         u"INTEGRATION"_s},
        {u"all"_s, Words::tr("test: every PagerDuty service, one after another.")},
        {u"kind"_s,
         Words::tr("test: silent (a change event, which wakes nobody) or proof (an incident, "
                   "followed to a person and resolved). Default: silent."),
         u"KIND"_s},
        {u"yes-page-people"_s, Words::tr("test: --kind proof may page whoever is on call.")},
        {u"yes"_s, Words::tr("apply: make the changes. Without it they are only shown.")},
    };
}

void describeCommandLine(QCommandLineParser &parser)
{
    describeOptions(parser);
    parser.addOptions(headlessOptions());
    parser.addPositionalArgument(
        u"FILE"_s, Words::tr("apply: the changes as JSON; - for standard input."), u"[FILE]"_s);
}

QString strayOption(const QCommandLineParser &parser)
{
    QStringList options {u"profile"_s, u"verbose"_s};
    for (const Restricted &each : restrictedOptions())
        options.append(each.option);
    for (const QString &option : std::as_const(options)) {
        if (parser.isSet(option))
            return Words::tr("--%1 belongs to %2").arg(option, u"--headless"_s);
    }
    return {};
}

std::optional<Endpoints> readEndpoints(const QCommandLineParser &parser, QString *problem)
{
    Endpoints endpoints;
    for (const QString &value : parser.values(u"endpoint"_s)) {
        const qsizetype equals = value.indexOf(u'=');
        const auto name = endpointFromKey(value.left(equals));
        const QUrl url(value.mid(equals + 1), QUrl::StrictMode);
        if (equals < 0 || !name || !Endpoints::isAcceptable(url)) {
            *problem = Words::tr("--endpoint takes NAME=URL, with HTTPS or an address on this "
                                 "computer: %1")
                           .arg(value);
            return {};
        }
        endpoints.set(*name, url);
    }
    return endpoints;
}

std::optional<HeadlessOptions> readHeadlessOptions(const QCommandLineParser &parser,
                                                   QString *problem)
{
    HeadlessOptions options;
    *problem = problemOfCommand(parser, &options);
    if (problem->isEmpty() && options.command == HeadlessOptions::Command::Test)
        *problem = problemOfTest(parser, &options);
    if (!problem->isEmpty())
        return {};
    const auto endpoints = readEndpoints(parser, problem);
    if (!endpoints)
        return {};
    options.endpoints = *endpoints;
    options.profile = parser.value(u"profile"_s);
    options.practiceFile = parser.value(u"practice"_s);
    if (options.profile.isEmpty() == options.practiceFile.isEmpty()) {
        *problem = Words::tr("--headless takes one of --profile and --practice");
        return {};
    }
    options.verbose = parser.isSet(u"verbose"_s);
    options.strict = parser.isSet(u"strict"_s);
    options.yes = parser.isSet(u"yes"_s);
    return options;
}

} // namespace alertbridge::headless
