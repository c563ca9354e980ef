// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/fieldwords.h"

#include "core/uptrends/attachmentdetails.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString onOrOff(bool on)
{
    return on ? FieldText::tr("on", "an option") : FieldText::tr("off", "an option");
}

QString modeText(const QString &mode)
{
    if (mode == "AlertOnErrorCount"_L1)
        return FieldText::tr("errors have occurred");
    if (mode == "AlertOnErrorDuration"_L1)
        return FieldText::tr("an error lasts");
    return mode; // of a newer version of the service
}

QString typedText(const QString &text)
{
    return text.isEmpty() ? FieldText::tr("empty", "a text field")
                          : FieldText::tr("“%1”", "a text somebody typed").arg(text);
}

QString detailText(const QString &apiName, const QJsonValue &value)
{
    const uptrends::AttachmentDetails details = uptrends::attachmentDetailsFromJson(
        {{apiName, value}});
    QStringList parts;
    if (details.extraEmailAddresses) {
        parts = *details.extraEmailAddresses;
    } else if (details.serviceLinks) {
        const int links = int(details.serviceLinks->size());
        if (links > 0)
            parts.append(links == 1 ? FieldText::tr("1 service link")
                                    : FieldText::tr("%n service links", nullptr, links));
    } else if (details.variables) {
        for (auto each = details.variables->begin(); each != details.variables->end(); ++each)
            parts.append(FieldText::tr("%1: %2", "caption of a field: its value")
                             .arg(each.key(), typedText(each.value())));
    } else {
        return FieldText::tr("not known", "a value");
    }
    return parts.isEmpty() ? FieldText::tr("none", "extra e-mail addresses, service links")
                           : parts.join(FieldText::tr(", ", "between the parts of a list"));
}

QString numberText(const QString &apiName, int number)
{
    if (apiName == "ThresholdErrorCount"_L1)
        return number == 1 ? FieldText::tr("1 or more errors")
                           : FieldText::tr("%n or more errors", nullptr, number);
    if (apiName == "ThresholdMinutes"_L1)
        return number == 1 ? FieldText::tr("more than 1 minute")
                           : FieldText::tr("more than %n minutes", nullptr, number);
    if (apiName == "NumberOfReminders"_L1) {
        if (number <= 0)
            return FieldText::tr("none", "reminder alerts");
        return number == 1 ? FieldText::tr("at most 1")
                           : FieldText::tr("at most %n", nullptr, number);
    }
    if (apiName == "ReminderDelay"_L1)
        return number == 1 ? FieldText::tr("every minute")
                           : FieldText::tr("every %n minutes", nullptr, number);
    return QString::number(number);
}

} // namespace

QString fieldCaption(const QString &apiName)
{
    if (apiName == "AlertName"_L1)
        return FieldText::tr("Name");
    if (apiName == "IsActive"_L1)
        return FieldText::tr("Active");
    if (apiName == "EscalationMode"_L1 || apiName == "ThresholdErrorCount"_L1
        || apiName == "ThresholdMinutes"_L1)
        return FieldText::tr("Generate an alert when");
    if (apiName == "NumberOfReminders"_L1 || apiName == "ReminderDelay"_L1)
        return FieldText::tr("Reminder alerts");
    if (apiName == "Message"_L1)
        return FieldText::tr("Custom message");
    if (apiName == "IncludeTraceRoute"_L1)
        return FieldText::tr("Traceroute");
    if (apiName == "SendOkAlerts"_L1)
        return FieldText::tr("OK alerts");
    if (apiName == "SendReminderAlerts"_L1)
        return FieldText::tr("Reminders");
    if (apiName == "ExtraEmailAddresses"_L1)
        return FieldText::tr("Extra e-mail addresses");
    if (apiName == "StatusHubServiceList"_L1)
        return FieldText::tr("Service links");
    if (apiName == "VariableValues"_L1)
        return FieldText::tr("Variables");
    const QString member = memberKind(apiName);
    return member.isEmpty() ? apiName : member;
}

QString fieldValue(const QString &apiName, const QJsonValue &value)
{
    if (value.isBool())
        return onOrOff(value.toBool());
    if (value.isDouble())
        return numberText(apiName, value.toInt());
    if (uptrends::isDetail(apiName))
        return detailText(apiName, value);
    if (!value.isString())
        return u"–"_s;
    if (apiName == "EscalationMode"_L1)
        return modeText(value.toString());
    return typedText(value.toString());
}

QString fieldDifference(const QString &apiName, const QJsonValue &before, const QJsonValue &after)
{
    const QString caption = fieldCaption(apiName);
    if (before.isUndefined())
        return FieldText::tr("%1: %2", "caption of a field: its value")
            .arg(caption, fieldValue(apiName, after));
    return FieldText::tr("%1: %2 → %3", "caption of a field: value before → value after")
        .arg(caption, fieldValue(apiName, before), fieldValue(apiName, after));
}

/// One line for each that differs.
static QStringList variableDifferences(const QJsonObject &before, const QJsonObject &after)
{
    QStringList names = after.keys() + before.keys();
    names.removeDuplicates();
    QStringList lines;
    for (const QString &name : std::as_const(names)) {
        const QString was = before.value(name).toString();
        const QString is = after.value(name).toString();
        if (was != is)
            lines.append(FieldText::tr("Variable %1: %2 → %3",
                                       "name of a variable: value before → value after")
                             .arg(name, typedText(was), typedText(is)));
    }
    return lines;
}

QStringList fieldDifferences(const QJsonObject &before, const QJsonObject &after)
{
    QStringList names = after.keys();
    const QStringList old = before.keys();
    for (const QString &name : old) {
        if (!names.contains(name))
            names.append(name);
    }
    QStringList lines;
    for (const QString &name : std::as_const(names)) {
        if (before.value(name).isObject() && after.value(name).isObject())
            lines += variableDifferences(before.value(name).toObject(),
                                         after.value(name).toObject());
        else
            lines.append(fieldDifference(name, before.value(name), after.value(name)));
    }
    return lines;
}

QString attachmentFlagsText(const QJsonObject &flags)
{
    QStringList parts;
    const auto add = [&](QLatin1StringView name, const QString &with, const QString &without) {
        if (flags.value(name).isBool())
            parts.append(flags.value(name).toBool() ? with : without);
    };
    add("IsActive"_L1, FieldText::tr("active", "an attached integration"),
        FieldText::tr("not active", "an attached integration"));
    add("SendOkAlerts"_L1, FieldText::tr("with OK alerts"), FieldText::tr("without OK alerts"));
    add("SendReminderAlerts"_L1, FieldText::tr("with reminders"),
        FieldText::tr("without reminders"));
    return parts.join(FieldText::tr(", ", "between the parts of a list"));
}

QJsonObject detailsOf(const QJsonObject &attachment)
{
    return toJson(uptrends::attachmentDetailsFromJson(attachment));
}

QString memberKind(const QString &apiName)
{
    if (apiName == "MonitorGuid"_L1)
        return FieldText::tr("Monitor");
    if (apiName == "MonitorGroupGuid"_L1)
        return FieldText::tr("Monitor group");
    if (apiName == "OperatorGuid"_L1)
        return FieldText::tr("Operator");
    if (apiName == "OperatorGroupGuid"_L1)
        return FieldText::tr("Operator group");
    return {};
}

} // namespace alertbridge::ui
