// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pagerduty/types.h"
#include "core/setup/servicestep.h"
#include "ui/words/chipwords.h"

#include <QtCore/QString>

/// Sentences under the fields of the new-service form. Plain text.
namespace alertbridge::ui {

enum class NamedObject { Service, EscalationPolicy };

/// The characters a name must not have, the limits, … ; empty for FieldProblem::None.
QString nameProblem(pagerduty::FieldProblem problem, NamedObject object);
/// @p field is what checkGrouping() named: "timeout", "time_window", "fields".
QString groupingProblem(pagerduty::FieldProblem problem, const pagerduty::GroupingDraft &draft,
                        const QString &field);
/// @p ruleIndex from checkRules(), counted from 0; -1 where no rule is meant.
QString rulesProblem(pagerduty::FieldProblem problem, int ruleIndex,
                     const QList<pagerduty::EscalationRule> &rules = {});
/// "This name is free.", "Checking…", "A service with this name exists." Empty where nothing is to
/// be said.
ChipWords nameCheckWords(const NameCheck &check, NamedObject object);

} // namespace alertbridge::ui
