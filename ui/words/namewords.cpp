// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/namewords.h"

#include "ui/words/errorwords.h"

#include <QtCore/QCoreApplication>

namespace alertbridge::ui {

using namespace Qt::StringLiterals;
using pagerduty::FieldProblem;
using pagerduty::GroupingType;

namespace {

struct NameText
{
    Q_DECLARE_TR_FUNCTIONS(NameWords)
};

constexpr int longestName = 255;

} // namespace

QString nameProblem(FieldProblem problem, NamedObject object)
{
    switch (problem) {
    case FieldProblem::None:
        return {};
    case FieldProblem::Empty:
    case FieldProblem::Missing:
        return object == NamedObject::Service ? NameText::tr("Give the service a name.")
                                              : NameText::tr("Give the escalation policy a name.");
    case FieldProblem::TooLong:
    case FieldProblem::OutOfRange:
        return NameText::tr("Use at most %n characters.", nullptr, longestName);
    case FieldProblem::ControlCharacters:
        return NameText::tr("The name has a character that cannot be seen, such as a tab or a line "
                            "break. Type it again.");
    case FieldProblem::TrailingSpace:
        return NameText::tr("The name ends in a space. Take it away.");
    case FieldProblem::ForbiddenCharacter:
        return object == NamedObject::EscalationPolicy
                   ? NameText::tr("PagerDuty does not take these characters here: %1")
                         .arg(u"\\ / & < >"_s)
                   : NameText::tr("PagerDuty does not take one of these characters.");
    }
    return {};
}

QString groupingProblem(FieldProblem problem, const pagerduty::GroupingDraft &draft,
                        const QString &field)
{
    if (problem == FieldProblem::None)
        return {};
    if (field == "fields"_L1) {
        if (problem == FieldProblem::TooLong || problem == FieldProblem::OutOfRange)
            return NameText::tr("Name five fields at most.");
        if (problem == FieldProblem::ForbiddenCharacter
            || problem == FieldProblem::ControlCharacters)
            return NameText::tr(
                "Use summary, source, severity, component, group, class or custom_details.name.");
        return NameText::tr("Name at least one field, for example summary.");
    }
    if (draft.type == GroupingType::Time)
        return NameText::tr("Choose 1 minute to 24 hours.");
    if (draft.type == GroupingType::ContentBased)
        return NameText::tr("Choose 5 to 60 minutes, or 24 hours.");
    return NameText::tr("Choose 5 to 60 minutes.");
}

QString rulesProblem(FieldProblem problem, int ruleIndex,
                     const QList<pagerduty::EscalationRule> &rules)
{
    if (problem == FieldProblem::None)
        return {};
    constexpr qsizetype mostRules = 20;
    constexpr qsizetype mostTargets = 10;
    if (ruleIndex < 0 || rules.isEmpty())
        return NameText::tr("Add at least one rule.");
    if (problem == FieldProblem::OutOfRange && ruleIndex >= mostRules)
        return NameText::tr("An escalation policy has 20 rules at most.");
    const QString rule = NameText::tr("Rule %1:").arg(ruleIndex + 1) + u' ';
    const qsizetype targets = ruleIndex < rules.size() ? rules.at(ruleIndex).targets.size() : 0;
    if (problem != FieldProblem::OutOfRange)
        return rule + NameText::tr("choose who is to be told.");
    if (targets > mostTargets)
        return rule + NameText::tr("ten people and schedules at most.");
    return rule
           + (targets > 1
                  ? NameText::tr("with several people or schedules, wait 3 minutes or more.")
                  : NameText::tr("wait 1 minute or more."));
}

ChipWords nameCheckWords(const NameCheck &check, NamedObject object)
{
    switch (check.verdict) {
    case NameCheck::Verdict::Unchecked:
        return {};
    case NameCheck::Verdict::Checking:
        return {NameText::tr("Checking whether the name is free…"), Tone::Neutral};
    case NameCheck::Verdict::Free:
        return {NameText::tr("This name is free."), Tone::Good};
    case NameCheck::Verdict::Taken:
        return {object == NamedObject::Service
                    ? NameText::tr("A service with this name exists.")
                    : NameText::tr("An escalation policy with this name exists."),
                Tone::Caution};
    case NameCheck::Verdict::Problem:
        return {nameProblem(check.problem, object), Tone::Bad};
    case NameCheck::Verdict::Unknown:
        return {check.error ? NameText::tr("Whether the name is free could not be checked: %1")
                                  .arg(errorWords(*check.error, Doing::Reading).title)
                            : NameText::tr("Whether the name is free could not be checked."),
                Tone::Caution};
    }
    return {};
}

} // namespace alertbridge::ui
