// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/changewords.h"

#include "ui/words/fieldwords.h"
#include "ui/words/levelwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;
using ChangeKind = Change::Kind;

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString flagsSentence(const Change &change, const QString &level)
{
    const QStringList fields = change.after.keys();
    if (fields != QStringList {u"IsActive"_s})
        return ChangeText::tr("Change the options of “%1” at %2",
                              "integration, level of definition")
            .arg(change.name, level);
    return change.after.value("IsActive"_L1).toBool()
               ? ChangeText::tr("Switch on “%1” at %2", "integration, level of definition")
                     .arg(change.name, level)
               : ChangeText::tr("Switch off “%1” at %2", "integration, level of definition")
                     .arg(change.name, level);
}

QString definitionSentence(const Change &change)
{
    const QString &name = change.definitionName;
    if (change.after.contains("AlertName"_L1) && change.after.size() == 1)
        return ChangeText::tr("Rename the alert definition “%1” to “%2”")
            .arg(change.before.value("AlertName"_L1).toString(name),
                 change.after.value("AlertName"_L1).toString());
    if (change.after.contains("IsActive"_L1) && change.after.size() == 1)
        return change.after.value("IsActive"_L1).toBool()
                   ? ChangeText::tr("Activate the alert definition “%1”").arg(name)
                   : ChangeText::tr("Deactivate the alert definition “%1”").arg(name);
    return ChangeText::tr("Change the alert definition “%1”").arg(name);
}

QString memberSentence(const Change &change, bool added, const QString &place)
{
    using MemberKind = uptrends::Member::Kind;
    const auto member = uptrends::memberFromJson(added ? change.after : change.before);
    const MemberKind kind = member ? member->kind : MemberKind::Monitor;
    const QString name = !change.name.isEmpty() ? change.name : member ? member->guid : change.id;
    const auto text = [&](const QString &toAdd, const QString &toRemove) {
        return (added ? toAdd : toRemove).arg(name, place);
    };
    switch (kind) {
    case MemberKind::Monitor:
        return text(ChangeText::tr("Add the monitor “%1” to %2"),
                    ChangeText::tr("Remove the monitor “%1” from %2"));
    case MemberKind::MonitorGroup:
        return text(ChangeText::tr("Add the monitor group “%1” to %2"),
                    ChangeText::tr("Remove the monitor group “%1” from %2"));
    case MemberKind::Operator:
        return text(ChangeText::tr("Add the operator “%1” to %2"),
                    ChangeText::tr("Remove the operator “%1” from %2"));
    case MemberKind::OperatorGroup:
        return text(ChangeText::tr("Add the operator group “%1” to %2"),
                    ChangeText::tr("Remove the operator group “%1” from %2"));
    }
    return {};
}

QString timeText(const QJsonValue &time)
{
    const QDateTime moment = QDateTime::fromString(time.toString(), Qt::ISODate).toLocalTime();
    return QLocale().toString(moment, QLocale::ShortFormat);
}

QStringList maintenanceDetails(const Change &change)
{
    const QJsonObject &window = change.after.isEmpty() ? change.before : change.after;
    if (!window.contains("end_time"_L1))
        return {};
    const int services = int(window.value("service_ids"_L1).toArray().size());
    return {
        ChangeText::tr("From %1 to %2", "times")
            .arg(timeText(window.value("start_time"_L1)), timeText(window.value("end_time"_L1))),
        services == 1 ? ChangeText::tr("1 service")
                      : ChangeText::tr("%n services", nullptr, services)};
}

/// What went with an alert definition.
QStringList definitionDetails(const QJsonObject &definition)
{
    int attachments = 0;
    const QJsonArray levels = definition.value("Levels"_L1).toArray();
    for (const QJsonValue &level : levels)
        attachments += int(level["Integrations"_L1].toArray().size());
    const int members = int(definition.value("Members"_L1).toArray().size());
    QStringList lines;
    if (!levels.isEmpty())
        lines.append(levelsCount(int(levels.size())));
    if (members > 0)
        lines.append(members == 1 ? ChangeText::tr("1 monitor or group")
                                  : ChangeText::tr("%n monitors and groups", nullptr, members));
    if (attachments > 0)
        lines.append(attachments == 1
                         ? ChangeText::tr("1 attached integration")
                         : ChangeText::tr("%n attached integrations", nullptr, attachments));
    return lines;
}

} // namespace

QString changeSentence(const Change &change)
{
    const QString level = levelOfDefinition(change.level, change.definitionName);
    switch (change.kind) {
    case ChangeKind::CreateService:
        return ChangeText::tr("Create the service “%1”").arg(change.name);
    case ChangeKind::CreateEscalationPolicy:
        return ChangeText::tr("Create the escalation policy “%1”").arg(change.name);
    case ChangeKind::SetAlertGrouping:
        return ChangeText::tr("Set the alert grouping of “%1”").arg(change.name);
    case ChangeKind::AttachIntegration:
        return ChangeText::tr("Attach “%1” to %2", "integration, level of definition")
            .arg(change.name, level);
    case ChangeKind::RemoveService:
        return ChangeText::tr("Remove the service “%1”").arg(change.name);
    case ChangeKind::RemoveEscalationPolicy:
        return ChangeText::tr("Remove the escalation policy “%1”").arg(change.name);
    case ChangeKind::RemoveAlertGrouping:
        return ChangeText::tr("Remove the alert grouping of “%1”").arg(change.name);
    case ChangeKind::DetachIntegration:
        return change.name.isEmpty()
                   ? ChangeText::tr("Detach the integration from %1", "level of definition")
                         .arg(level)
                   : ChangeText::tr("Detach “%1” from %2", "integration, level of definition")
                         .arg(change.name, level);
    case ChangeKind::SendTestMessage:
        return ChangeText::tr("Send a test message to “%1”").arg(change.name);
    case ChangeKind::SendChangeEvent:
        return ChangeText::tr("Send a change event to “%1”").arg(change.name);
    case ChangeKind::ResolveIncident:
        return ChangeText::tr("Resolve the incident “%1”").arg(change.name);
    case ChangeKind::UpdateAttachment:
        return flagsSentence(change, level);
    case ChangeKind::CreateDefinition:
        return ChangeText::tr("Create the alert definition “%1”").arg(change.name);
    case ChangeKind::UpdateDefinition:
        return definitionSentence(change);
    case ChangeKind::RemoveDefinition:
        return ChangeText::tr("Delete the alert definition “%1”")
            .arg(change.definitionName.isEmpty() ? change.name : change.definitionName);
    case ChangeKind::AddDefinitionMember:
    case ChangeKind::RemoveDefinitionMember:
        return memberSentence(change, change.kind == ChangeKind::AddDefinitionMember,
                              ChangeText::tr("“%1”", "a name").arg(change.definitionName));
    case ChangeKind::UpdateLevel:
        return ChangeText::tr("Change %1", "level of definition").arg(level);
    case ChangeKind::AddLevelMember:
    case ChangeKind::RemoveLevelMember:
        return memberSentence(change, change.kind == ChangeKind::AddLevelMember, level);
    case ChangeKind::CreateMaintenanceWindow:
        return ChangeText::tr("Start the maintenance window “%1”").arg(change.name);
    case ChangeKind::RemoveMaintenanceWindow:
        return ChangeText::tr("End the maintenance window “%1”").arg(change.name);
    }
    return {};
}

QList<std::pair<QString, QString>> changedFields(const Change &change)
{
    if (change.kind != ChangeKind::UpdateAttachment && change.kind != ChangeKind::UpdateDefinition
        && change.kind != ChangeKind::UpdateLevel)
        return {};
    QList<std::pair<QString, QString>> fields;
    for (auto field = change.after.begin(); field != change.after.end(); ++field) {
        const QString after = fieldValue(field.key(), field.value());
        const QString before = change.before.contains(field.key())
                                   ? fieldValue(field.key(), change.before.value(field.key()))
                                   : ChangeText::tr("not known", "a value");
        fields.append({fieldCaption(field.key()),
                       ChangeText::tr("%1 → %2", "value before, value after").arg(before, after)});
    }
    return fields;
}

QStringList changeDetails(const Change &change)
{
    switch (change.kind) {
    case ChangeKind::AttachIntegration:
        return QStringList {attachSentence(attachmentOf(change))}
               + fieldDifferences({}, detailsOf(change.after));
    case ChangeKind::DetachIntegration: {
        const QString flags = attachmentFlagsText(change.before);
        const QStringList details = fieldDifferences({}, detailsOf(change.before));
        return flags.isEmpty()
                   ? details
                   : QStringList {ChangeText::tr("It was %1.", "options").arg(flags)} + details;
    }
    case ChangeKind::SendTestMessage:
        return {ChangeText::tr("Pages whoever is on call.")};
    case ChangeKind::SendChangeEvent:
        return {ChangeText::tr("Opens no incident and notifies nobody.")};
    case ChangeKind::UpdateAttachment:
    case ChangeKind::UpdateDefinition:
    case ChangeKind::UpdateLevel:
        return fieldDifferences(change.before, change.after);
    case ChangeKind::CreateDefinition:
        return fieldDifferences({}, change.after);
    case ChangeKind::RemoveDefinition:
        return definitionDetails(change.before);
    case ChangeKind::CreateMaintenanceWindow:
    case ChangeKind::RemoveMaintenanceWindow:
        return maintenanceDetails(change);
    default:
        return {};
    }
}

QString changeVendor(ChangeKind kind)
{
    return isAtUptrends(kind) ? u"Uptrends"_s : u"PagerDuty"_s;
}

} // namespace alertbridge::ui
