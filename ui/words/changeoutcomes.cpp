// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/inverse.h"
#include "ui/words/changewords.h"
#include "ui/words/fieldwords.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

using ChangeKind = Change::Kind;

namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

} // namespace

ChipWords outcomeChip(const JournalEntry &entry)
{
    if (entry.undone)
        return {OutcomeText::tr("Undone"), Tone::Neutral};
    switch (entry.outcome) {
    case Outcome::Open:
    case Outcome::Unknown:
        return entry.left ? ChipWords {OutcomeText::tr("Left open"), Tone::Neutral}
                          : ChipWords {OutcomeText::tr("End unknown"), Tone::Caution};
    case Outcome::Done:
        return {OutcomeText::tr("Done"), Tone::Good};
    case Outcome::NotNeeded:
        return {OutcomeText::tr("Not needed"), Tone::Neutral};
    case Outcome::Refused:
        return entry.error ? ChipWords {OutcomeText::tr("Refused"), Tone::Bad}
                           : ChipWords {OutcomeText::tr("No effect"), Tone::Neutral};
    }
    return {};
}

QString whyNoUndo(const JournalEntry &entry)
{
    if (inverseOf(entry))
        return {};
    if (entry.undone)
        return OutcomeText::tr("It has been undone already.");
    switch (entry.outcome) {
    case Outcome::Open:
    case Outcome::Unknown:
        return OutcomeText::tr("Whether it took effect is not known. Look at the service first.");
    case Outcome::Refused:
    case Outcome::NotNeeded:
        return OutcomeText::tr("Nothing was changed, so there is nothing to undo.");
    case Outcome::Done:
        break;
    }
    if (entry.change.undoes != 0)
        return OutcomeText::tr(
            "This took an earlier change back. To have that again, make it anew.");
    switch (entry.change.kind) {
    case ChangeKind::SendTestMessage:
    case ChangeKind::SendChangeEvent:
        return OutcomeText::tr("A message that went out cannot be called back.");
    case ChangeKind::ResolveIncident:
        return OutcomeText::tr("A resolved incident cannot be opened again.");
    case ChangeKind::DetachIntegration:
        return OutcomeText::tr("With which options it was attached cannot be read back. Attach it "
                               "again where you want it.");
    case ChangeKind::UpdateAttachment:
        return OutcomeText::tr("How the options were before is not known: Uptrends does not show "
                               "them, and this app had not set them.");
    case ChangeKind::UpdateDefinition:
    case ChangeKind::UpdateLevel:
        return OutcomeText::tr("How it was before was not written down.");
    case ChangeKind::RemoveMaintenanceWindow:
        return OutcomeText::tr("A window that has ended cannot be taken up again. Make a new one.");
    default:
        return OutcomeText::tr("What was removed would come back with another ID. Make it anew.");
    }
}

QString undoConsequence(const Change &inverse)
{
    switch (inverse.kind) {
    case ChangeKind::RemoveService:
        return OutcomeText::tr("PagerDuty deletes the service with its integrations and settings. "
                               "Alerts sent there will reach nobody. This cannot be undone.");
    case ChangeKind::RemoveEscalationPolicy:
        return OutcomeText::tr("PagerDuty deletes the policy. It refuses while a service uses it.");
    case ChangeKind::RemoveAlertGrouping:
        return OutcomeText::tr("Every alert of the service opens an incident of its own again.");
    case ChangeKind::DetachIntegration:
        return OutcomeText::tr("This level no longer alerts through the integration.");
    case ChangeKind::AttachIntegration:
        return (QStringList {
                    OutcomeText::tr("It is attached again as this app last set it: %1.", "options")
                        .arg(attachmentFlagsText(inverse.after))}
                + fieldDifferences({}, detailsOf(inverse.after)))
            .join(QLatin1Char('\n'));
    case ChangeKind::UpdateAttachment:
    case ChangeKind::UpdateDefinition:
    case ChangeKind::UpdateLevel:
        return fieldDifferences(inverse.before, inverse.after).join(QLatin1Char('\n'));
    case ChangeKind::RemoveDefinition:
        return OutcomeText::tr("Uptrends deletes the alert definition with all its levels, also "
                               "what was added to it since. This cannot be undone.");
    case ChangeKind::AddDefinitionMember:
        return OutcomeText::tr("Its errors alert through this definition again.");
    case ChangeKind::RemoveDefinitionMember:
        return OutcomeText::tr("Its errors no longer alert through this definition.");
    case ChangeKind::AddLevelMember:
        return OutcomeText::tr("They are alerted at this level again.");
    case ChangeKind::RemoveLevelMember:
        return OutcomeText::tr("They are no longer alerted at this level.");
    case ChangeKind::RemoveMaintenanceWindow:
        return OutcomeText::tr("The maintenance ends now: errors open incidents again.");
    default:
        return {};
    }
}

Doing doingOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::CreateService:
        return Doing::CreatingService;
    case ChangeKind::CreateEscalationPolicy:
        return Doing::CreatingPolicy;
    case ChangeKind::SetAlertGrouping:
        return Doing::SettingGrouping;
    case ChangeKind::AttachIntegration:
        return Doing::Attaching;
    case ChangeKind::DetachIntegration:
        return Doing::Detaching;
    case ChangeKind::SendTestMessage:
    case ChangeKind::SendChangeEvent:
    case ChangeKind::ResolveIncident:
        return Doing::SendingTest;
    case ChangeKind::RemoveService:
    case ChangeKind::RemoveEscalationPolicy:
    case ChangeKind::RemoveAlertGrouping:
    case ChangeKind::RemoveDefinition:
    case ChangeKind::RemoveMaintenanceWindow:
        return Doing::Removing;
    default:
        return Doing::Changing;
    }
}

} // namespace alertbridge::ui
