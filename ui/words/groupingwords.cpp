// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/groupingwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;
using pagerduty::GroupingType;

namespace {

struct GroupingText
{
    Q_DECLARE_TR_FUNCTIONS(GroupingWords)
};

/// The first letter alone: names and German nouns keep theirs.
QString inSentence(QString text)
{
    return text.isEmpty() ? text : text.replace(0, 1, text.front().toLower());
}

} // namespace

QString groupingName(GroupingType type)
{
    switch (type) {
    case GroupingType::Off:
        return GroupingText::tr("Off", "alert grouping");
    case GroupingType::Time:
        return GroupingText::tr("Time");
    case GroupingType::ContentBased:
        return GroupingText::tr("Content");
    case GroupingType::Intelligent:
        return GroupingText::tr("Intelligent");
    case GroupingType::Unified:
        return GroupingText::tr("Unified");
    case GroupingType::Unknown:
        break;
    }
    return GroupingText::tr("Other");
}

QString groupingHelp(GroupingType type)
{
    switch (type) {
    case GroupingType::Off:
        return GroupingText::tr(
            "Uptrends already sends one alert per problem, so Off is a good start.");
    case GroupingType::Time:
        return GroupingText::tr(
            "Every alert that comes while the time runs joins the same incident.");
    case GroupingType::ContentBased:
        return GroupingText::tr("Alerts with the same content in the fields join one incident.");
    case GroupingType::Intelligent:
        return GroupingText::tr("PagerDuty learns which alerts belong together.");
    case GroupingType::Unified:
        return GroupingText::tr(
            "Same content in the fields, together with what PagerDuty has learnt.");
    case GroupingType::Unknown:
        break;
    }
    return {};
}

QString groupingWindow(GroupingType type, int seconds)
{
    if (seconds == 0) {
        return type == GroupingType::Time ? GroupingText::tr("Until the incident is resolved")
                                          : GroupingText::tr("Recommended by PagerDuty");
    }
    if (seconds % 3600 == 0) {
        const int hours = seconds / 3600;
        return hours == 1 ? GroupingText::tr("1 hour")
                          : GroupingText::tr("%n hours", nullptr, hours);
    }
    if (seconds % 60 != 0)
        return GroupingText::tr("%n seconds", nullptr, seconds);
    const int minutes = seconds / 60;
    return minutes == 1 ? GroupingText::tr("1 minute")
                        : GroupingText::tr("%n minutes", nullptr, minutes);
}

QString groupingFieldName(const QString &field)
{
    static const QHash<QString, const char *> names {
        {u"summary"_s, QT_TRANSLATE_NOOP("GroupingWords", "Summary")},
        {u"source"_s, QT_TRANSLATE_NOOP("GroupingWords", "Source")},
        {u"severity"_s, QT_TRANSLATE_NOOP("GroupingWords", "Severity")},
        {u"component"_s, QT_TRANSLATE_NOOP("GroupingWords", "Component")},
        {u"group"_s, QT_TRANSLATE_NOOP("GroupingWords", "Group")},
        {u"class"_s, QT_TRANSLATE_NOOP("GroupingWords", "Class")},
    };
    const char *name = names.value(field);
    return name ? GroupingText::tr(name) : field;
}

QString groupingSummary(const pagerduty::GroupingDraft &draft)
{
    if (draft.type == GroupingType::Off)
        return GroupingText::tr("No alert grouping.");
    if (draft.type == GroupingType::Time) {
        return GroupingText::tr("Grouped by time: %1.")
            .arg(inSentence(groupingWindow(draft.type, draft.timeoutSeconds)));
    }
    QStringList fields;
    for (const QString &field : draft.fields)
        fields.append(groupingFieldName(field));
    const QString window = groupingWindow(draft.type, draft.timeWindowSeconds);
    if (fields.isEmpty())
        return GroupingText::tr("%1 grouping, window: %2.").arg(groupingName(draft.type), window);
    return GroupingText::tr("%1 grouping by %2, window: %3.")
        .arg(groupingName(draft.type), QLocale().createSeparatedList(fields), window);
}

QString groupingRefused()
{
    return GroupingText::tr("The service was created without alert grouping. PagerDuty refused the "
                            "grouping; the plan may not "
                            "include it.");
}

} // namespace alertbridge::ui
