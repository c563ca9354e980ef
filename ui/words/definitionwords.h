// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changerun.h"
#include "core/coverage/coverage.h"
#include "core/definitions/definitionadvice.h"
#include "core/definitions/formmerge.h"
#include "core/definitions/removalloss.h"
#include "ui/words/chipwords.h"

#include <QtCore/QString>

/// Words for editing alert definitions. Plain text.
namespace alertbridge::ui {

/// "Alert definition", "Escalation level 2": where a field is.
QString fieldPlace(int level);
/// "Generate an alert when", "Operator “Anna Petit”", "Integration “Web shop”".
QString fieldTitle(const FormField &field, const Inventory &names);
/// "3 or more errors", "member", "not attached", "attached, with OK alerts".
QString fieldStateText(const FormField &field, const QJsonValue &value);
QString adviceText(const DefinitionAdvice &advice);
QString problemText(const FormProblem &problem);
/// What the service answered to a field.
QString refusalText(const ApiError &error);
/// What one change does, one line for each field, without where: that is fieldPlace().
QStringList changeLines(const Change &change, const Inventory &names);
ChipWords changeRowChip(const ChangeRow &row);
/// "2 unsaved changes"
QString unsavedText(int changes);
/// Whether alerts of a definition get to a person, and why not.
ChipWords reachChip(Reach reach);
QString reachReason(ReachReason reason);
/// What goes when a definition is deleted, one line each.
QStringList lossLines(const RemovalLoss &loss);
QString integrationKind(const QString &type); ///< "E-mail", "PagerDuty"; the type where unknown

} // namespace alertbridge::ui
