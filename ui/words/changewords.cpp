// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/changewords.h"

#include "core/changes/inverse.h"
#include "ui/words/fieldwords.h"
#include "ui/words/levelwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;
using Kind = Change::Kind;

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
    case Kind::CreateService:
        return ChangeText::tr("Create the service “%1”").arg(change.name);
    case Kind::CreateEscalationPolicy:
        return ChangeText::tr("Create the escalation policy “%1”").arg(change.name);
    case Kind::SetAlertGrouping:
        return ChangeText::tr("Set the alert grouping of “%1”").arg(change.name);
    case Kind::AttachIntegration:
        return ChangeText::tr("Attach “%1” to %2", "integration, level of definition")
            .arg(change.name, level);
    case Kind::RemoveService:
        return ChangeText::tr("Remove the service “%1”").arg(change.name);
    case Kind::RemoveEscalationPolicy:
        return ChangeText::tr("Remove the escalation policy “%1”").arg(change.name);
    case Kind::RemoveAlertGrouping:
        return ChangeText::tr("Remove the alert grouping of “%1”").arg(change.name);
    case Kind::DetachIntegration:
        return change.name.isEmpty()
                   ? ChangeText::tr("Detach the integration from %1", "level of definition")
                         .arg(level)
                   : ChangeText::tr("Detach “%1” from %2", "integration, level of definition")
                         .arg(change.name, level);
    case Kind::SendTestMessage:
        return ChangeText::tr("Send a test message to “%1”").arg(change.name);
    case Kind::SendChangeEvent:
        return ChangeText::tr("Send a change event to “%1”").arg(change.name);
    case Kind::ResolveIncident:
        return ChangeText::tr("Resolve the incident “%1”").arg(change.name);
    case Kind::UpdateAttachment:
        return flagsSentence(change, level);
    case Kind::CreateDefinition:
        return ChangeText::tr("Create the alert definition “%1”").arg(change.name);
    case Kind::UpdateDefinition:
        return definitionSentence(change);
    case Kind::RemoveDefinition:
        return ChangeText::tr("Delete the alert definition “%1”")
            .arg(change.definitionName.isEmpty() ? change.name : change.definitionName);
    case Kind::AddDefinitionMember:
    case Kind::RemoveDefinitionMember:
        return memberSentence(change, change.kind == Kind::AddDefinitionMember,
                              ChangeText::tr("“%1”", "a name").arg(change.definitionName));
    case Kind::UpdateLevel:
        return ChangeText::tr("Change %1", "level of definition").arg(level);
    case Kind::AddLevelMember:
    case Kind::RemoveLevelMember:
        return memberSentence(change, change.kind == Kind::AddLevelMember, level);
    case Kind::CreateMaintenanceWindow:
        return ChangeText::tr("Start the maintenance window “%1”").arg(change.name);
    case Kind::RemoveMaintenanceWindow:
        return ChangeText::tr("End the maintenance window “%1”").arg(change.name);
    }
    return {};
}

QList<std::pair<QString, QString>> changedFields(const Change &change)
{
    if (change.kind != Kind::UpdateAttachment && change.kind != Kind::UpdateDefinition
        && change.kind != Kind::UpdateLevel)
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
    case Kind::AttachIntegration:
        return {attachSentence(attachmentOf(change))};
    case Kind::DetachIntegration: {
        const QString flags = attachmentFlagsText(change.before);
        return flags.isEmpty() ? QStringList()
                               : QStringList {ChangeText::tr("It was %1.", "options").arg(flags)};
    }
    case Kind::SendTestMessage:
        return {ChangeText::tr("Pages whoever is on call.")};
    case Kind::SendChangeEvent:
        return {ChangeText::tr("Opens no incident and notifies nobody.")};
    case Kind::UpdateAttachment:
    case Kind::UpdateDefinition:
    case Kind::UpdateLevel:
        return fieldDifferences(change.before, change.after);
    case Kind::CreateDefinition:
        return fieldDifferences({}, change.after);
    case Kind::RemoveDefinition:
        return definitionDetails(change.before);
    case Kind::CreateMaintenanceWindow:
    case Kind::RemoveMaintenanceWindow:
        return maintenanceDetails(change);
    default:
        return {};
    }
}

QString changeVendor(Kind kind)
{
    return isAtUptrends(kind) ? u"Uptrends"_s : u"PagerDuty"_s;
}

ChipWords outcomeChip(const JournalEntry &entry)
{
    if (entry.undone)
        return {ChangeText::tr("Undone"), Tone::Neutral};
    switch (entry.outcome) {
    case Outcome::Open:
    case Outcome::Unknown:
        return entry.left ? ChipWords {ChangeText::tr("Left open"), Tone::Neutral}
                          : ChipWords {ChangeText::tr("End unknown"), Tone::Caution};
    case Outcome::Done:
        return {ChangeText::tr("Done"), Tone::Good};
    case Outcome::NotNeeded:
        return {ChangeText::tr("Not needed"), Tone::Neutral};
    case Outcome::Refused:
        return entry.error ? ChipWords {ChangeText::tr("Refused"), Tone::Bad}
                           : ChipWords {ChangeText::tr("No effect"), Tone::Neutral};
    }
    return {};
}

QString whyNoUndo(const JournalEntry &entry)
{
    if (inverseOf(entry))
        return {};
    if (entry.undone)
        return ChangeText::tr("It has been undone already.");
    switch (entry.outcome) {
    case Outcome::Open:
    case Outcome::Unknown:
        return ChangeText::tr("Whether it took effect is not known. Look at the service first.");
    case Outcome::Refused:
    case Outcome::NotNeeded:
        return ChangeText::tr("Nothing was changed, so there is nothing to undo.");
    case Outcome::Done:
        break;
    }
    if (entry.change.undoes != 0)
        return ChangeText::tr(
            "This took an earlier change back. To have that again, make it anew.");
    switch (entry.change.kind) {
    case Kind::SendTestMessage:
    case Kind::SendChangeEvent:
        return ChangeText::tr("A message that went out cannot be called back.");
    case Kind::ResolveIncident:
        return ChangeText::tr("A resolved incident cannot be opened again.");
    case Kind::DetachIntegration:
        return ChangeText::tr("With which options it was attached cannot be read back. Attach it "
                              "again where you want it.");
    case Kind::UpdateAttachment:
        return ChangeText::tr("How the options were before is not known: Uptrends does not show "
                              "them, and this app had not set them.");
    case Kind::UpdateDefinition:
    case Kind::UpdateLevel:
        return ChangeText::tr("How it was before was not written down.");
    case Kind::RemoveMaintenanceWindow:
        return ChangeText::tr("A window that has ended cannot be taken up again. Make a new one.");
    default:
        return ChangeText::tr("What was removed would come back with another ID. Make it anew.");
    }
}

QString undoConsequence(const Change &inverse)
{
    switch (inverse.kind) {
    case Kind::RemoveService:
        return ChangeText::tr("PagerDuty deletes the service with its integrations and settings. "
                              "Alerts sent there will reach nobody. This cannot be undone.");
    case Kind::RemoveEscalationPolicy:
        return ChangeText::tr("PagerDuty deletes the policy. It refuses while a service uses it.");
    case Kind::RemoveAlertGrouping:
        return ChangeText::tr("Every alert of the service opens an incident of its own again.");
    case Kind::DetachIntegration:
        return ChangeText::tr("This level no longer alerts through the integration.");
    case Kind::AttachIntegration:
        return ChangeText::tr("It is attached again as this app last set it: %1.", "options")
            .arg(attachmentFlagsText(inverse.after));
    case Kind::UpdateAttachment:
    case Kind::UpdateDefinition:
    case Kind::UpdateLevel:
        return fieldDifferences(inverse.before, inverse.after).join(u'\n');
    case Kind::RemoveDefinition:
        return ChangeText::tr("Uptrends deletes the alert definition with all its levels, also "
                              "what was added to it since. This cannot be undone.");
    case Kind::AddDefinitionMember:
        return ChangeText::tr("Its errors alert through this definition again.");
    case Kind::RemoveDefinitionMember:
        return ChangeText::tr("Its errors no longer alert through this definition.");
    case Kind::AddLevelMember:
        return ChangeText::tr("They are alerted at this level again.");
    case Kind::RemoveLevelMember:
        return ChangeText::tr("They are no longer alerted at this level.");
    case Kind::RemoveMaintenanceWindow:
        return ChangeText::tr("The maintenance ends now: errors open incidents again.");
    default:
        return {};
    }
}

Doing doingOf(Kind kind)
{
    switch (kind) {
    case Kind::CreateService:
        return Doing::CreatingService;
    case Kind::CreateEscalationPolicy:
        return Doing::CreatingPolicy;
    case Kind::SetAlertGrouping:
        return Doing::SettingGrouping;
    case Kind::AttachIntegration:
        return Doing::Attaching;
    case Kind::DetachIntegration:
        return Doing::Detaching;
    case Kind::SendTestMessage:
    case Kind::SendChangeEvent:
    case Kind::ResolveIncident:
        return Doing::SendingTest;
    case Kind::RemoveService:
    case Kind::RemoveEscalationPolicy:
    case Kind::RemoveAlertGrouping:
    case Kind::RemoveDefinition:
    case Kind::RemoveMaintenanceWindow:
        return Doing::Removing;
    default:
        return Doing::Changing;
    }
}

} // namespace alertbridge::ui
