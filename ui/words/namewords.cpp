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

struct Words
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
        return object == NamedObject::Service ? Words::tr("Give the service a name.")
                                              : Words::tr("Give the escalation policy a name.");
    case FieldProblem::TooLong:
    case FieldProblem::OutOfRange:
        return Words::tr("Use at most %n characters.", nullptr, longestName);
    case FieldProblem::ControlCharacters:
        return Words::tr("The name has a character that cannot be seen, such as a tab or a line "
                         "break. Type it again.");
    case FieldProblem::TrailingSpace:
        return Words::tr("The name ends in a space. Take it away.");
    case FieldProblem::ForbiddenCharacter:
        return object == NamedObject::EscalationPolicy
                   ? Words::tr("PagerDuty does not take these characters here: %1")
                         .arg(u"\\ / & < >"_s)
                   : Words::tr("PagerDuty does not take one of these characters.");
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
            return Words::tr("Name five fields at most.");
        if (problem == FieldProblem::ForbiddenCharacter
            || problem == FieldProblem::ControlCharacters)
            return Words::tr(
                "Use summary, source, severity, component, group, class or custom_details.name.");
        return Words::tr("Name at least one field, for example summary.");
    }
    if (draft.type == GroupingType::Time)
        return Words::tr("Choose 1 minute to 24 hours.");
    if (draft.type == GroupingType::ContentBased)
        return Words::tr("Choose 5 to 60 minutes, or 24 hours.");
    return Words::tr("Choose 5 to 60 minutes.");
}

QString rulesProblem(FieldProblem problem, int ruleIndex,
                     const QList<pagerduty::EscalationRule> &rules)
{
    if (problem == FieldProblem::None)
        return {};
    constexpr qsizetype mostRules = 20;
    constexpr qsizetype mostTargets = 10;
    if (ruleIndex < 0 || rules.isEmpty())
        return Words::tr("Add at least one rule.");
    if (problem == FieldProblem::OutOfRange && ruleIndex >= mostRules)
        return Words::tr("An escalation policy has 20 rules at most.");
    const QString rule = Words::tr("Rule %1:").arg(ruleIndex + 1) + u' ';
    const qsizetype targets = ruleIndex < rules.size() ? rules.at(ruleIndex).targets.size() : 0;
    if (problem != FieldProblem::OutOfRange)
        return rule + Words::tr("choose who is to be told.");
    if (targets > mostTargets)
        return rule + Words::tr("ten people and schedules at most.");
    return rule
           + (targets > 1 ? Words::tr("with several people or schedules, wait 3 minutes or more.")
                          : Words::tr("wait 1 minute or more."));
}

ChipWords nameCheckWords(const NameCheck &check, NamedObject object)
{
    switch (check.verdict) {
    case NameCheck::Verdict::Unchecked:
        return {};
    case NameCheck::Verdict::Checking:
        return {Words::tr("Checking whether the name is free…"), Tone::Neutral};
    case NameCheck::Verdict::Free:
        return {Words::tr("This name is free."), Tone::Good};
    case NameCheck::Verdict::Taken:
        return {object == NamedObject::Service
                    ? Words::tr("A service with this name exists.")
                    : Words::tr("An escalation policy with this name exists."),
                Tone::Caution};
    case NameCheck::Verdict::Problem:
        return {nameProblem(check.problem, object), Tone::Bad};
    case NameCheck::Verdict::Unknown:
        return {check.error ? Words::tr("Whether the name is free could not be checked: %1")
                                  .arg(errorWords(*check.error, Doing::Reading).title)
                            : Words::tr("Whether the name is free could not be checked."),
                Tone::Caution};
    }
    return {};
}

} // namespace alertbridge::ui
