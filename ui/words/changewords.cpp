// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/changewords.h"

#include "core/changes/inverse.h"
#include "ui/words/levelwords.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

} // namespace

QString changeSentence(const Change &change)
{
    const QString level = levelOfDefinition(change.level, change.definitionName);
    switch (change.kind) {
    case Change::Kind::CreateService:
        return ChangeText::tr("Create the service “%1”").arg(change.name);
    case Change::Kind::CreateEscalationPolicy:
        return ChangeText::tr("Create the escalation policy “%1”").arg(change.name);
    case Change::Kind::SetAlertGrouping:
        return ChangeText::tr("Set the alert grouping of “%1”").arg(change.name);
    case Change::Kind::AttachIntegration:
        return ChangeText::tr("Attach “%1” to %2", "integration, level of definition")
            .arg(change.name, level);
    case Change::Kind::RemoveService:
        return ChangeText::tr("Remove the service “%1”").arg(change.name);
    case Change::Kind::RemoveEscalationPolicy:
        return ChangeText::tr("Remove the escalation policy “%1”").arg(change.name);
    case Change::Kind::RemoveAlertGrouping:
        return ChangeText::tr("Remove the alert grouping of “%1”").arg(change.name);
    case Change::Kind::DetachIntegration:
        return change.name.isEmpty()
                   ? ChangeText::tr("Detach the integration from %1", "level of definition")
                         .arg(level)
                   : ChangeText::tr("Detach “%1” from %2", "integration, level of definition")
                         .arg(change.name, level);
    case Change::Kind::SendTestMessage:
        return ChangeText::tr("Send a test message to “%1”").arg(change.name);
    default:
        return {};
    }
    return {};
}

QString changeDetail(const Change &change)
{
    if (change.kind != Change::Kind::AttachIntegration)
        return change.kind == Change::Kind::SendTestMessage
                   ? ChangeText::tr("Pages whoever is on call.")
                   : QString();
    return attachSentence(attachmentOf(change));
}

ChipWords outcomeChip(const JournalEntry &entry)
{
    if (entry.undone)
        return {ChangeText::tr("Undone"), Tone::Neutral};
    switch (entry.outcome) {
    case Outcome::Open:
        return entry.left ? ChipWords {ChangeText::tr("Left open"), Tone::Neutral}
                          : ChipWords {ChangeText::tr("End unknown"), Tone::Caution};
    case Outcome::Done:
        return {ChangeText::tr("Done"), Tone::Good};
    case Outcome::NotNeeded:
        return {ChangeText::tr("Not needed"), Tone::Neutral};
    case Outcome::Refused:
        return {ChangeText::tr("Refused"), Tone::Bad};
    case Outcome::Unknown:
        return {ChangeText::tr("End unknown"), Tone::Caution};
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
    if (entry.change.kind == Change::Kind::SendTestMessage)
        return ChangeText::tr("A message that went out cannot be called back.");
    if (entry.change.undoes != 0)
        return ChangeText::tr(
            "This took an earlier change back. To have that again, make it anew.");
    if (entry.change.kind == Change::Kind::DetachIntegration)
        return ChangeText::tr("With which options it was attached cannot be read back. Attach it "
                              "again in the set-up.");
    return ChangeText::tr("What was removed would come back with another ID. Make it anew.");
}

QString undoConsequence(const Change &inverse)
{
    switch (inverse.kind) {
    case Change::Kind::RemoveService:
        return ChangeText::tr("PagerDuty deletes the service with its integrations and settings. "
                              "Alerts sent there will reach nobody. This cannot be undone.");
    case Change::Kind::RemoveEscalationPolicy:
        return ChangeText::tr("PagerDuty deletes the policy. It refuses while a service uses it.");
    case Change::Kind::RemoveAlertGrouping:
        return ChangeText::tr("Every alert of the service opens an incident of its own again.");
    case Change::Kind::DetachIntegration:
        return ChangeText::tr("This level no longer alerts through the integration.");
    default:
        return {};
    }
}

} // namespace alertbridge::ui
