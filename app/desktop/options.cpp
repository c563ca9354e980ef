// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"

#include "app/desktop/headless/headlessoptions.h"
#include "app/desktop/languages.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace alertbridge {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Options", source);
}

} // namespace

QList<QCommandLineOption> windowOptions()
{
    return {
        {u"practice"_s,
         text(QT_TRANSLATE_NOOP("Options", "Use practice services that are running already; FILE "
                                           "holds their first line of output.")),
         u"FILE"_s},
        {u"open-practice"_s,
         text(QT_TRANSLATE_NOOP("Options", "Open the practice account at once."))},
        {u"endpoint"_s,
         text(QT_TRANSLATE_NOOP(
             "Options",
             "Use URL for one service. NAME: pagerduty-api, pagerduty-events, pagerduty-identity, "
             "pagerduty-app, uptrends-api or uptrends-app. May be repeated.")),
         u"NAME=URL"_s},
        {u"lang"_s,
         text(QT_TRANSLATE_NOOP("Options", "Language of this run, one of: %1."))
             .arg(Languages::codes().join(u", "_s)),
         u"LANGUAGE"_s},
        {u"theme"_s, text(QT_TRANSLATE_NOOP("Options", "Look of this run: system, light or dark.")),
         u"THEME"_s},
    };
}

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP(
        "Options", "Sets up alerting from Uptrends to PagerDuty, and proves that it arrives.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(windowOptions());
}

std::optional<Options> readOptions(const QCommandLineParser &parser, QString *problem)
{
    Options options;
    options.practiceFile = parser.value(u"practice"_s);
    options.openPractice = parser.isSet(u"open-practice"_s);
    const auto endpoints = headless::readEndpoints(parser, problem);
    if (!endpoints)
        return {};
    options.endpoints = *endpoints;
    options.language = parser.value(u"lang"_s);
    if (!options.language.isEmpty() && !Languages::codes().contains(options.language)) {
        *problem = text(QT_TRANSLATE_NOOP("Options", "--lang takes one of: %1"))
                       .arg(Languages::codes().join(u", "_s));
        return {};
    }
    if (parser.isSet(u"theme"_s)) {
        const QString name = parser.value(u"theme"_s);
        options.theme = ui::Theme::modeFromName(name);
        if (ui::Theme::modeName(*options.theme) != name) {
            *problem = text(QT_TRANSLATE_NOOP("Options", "--theme takes system, light or dark: %1"))
                           .arg(name);
            return {};
        }
    }
    return options;
}

} // namespace alertbridge
