// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changerun.h"
#include "core/models/leveltreemodel.h"
#include "core/setup/levelsstep.h"
#include "ui/words/chipwords.h"

#include <QtCore/QString>

/// Words for alert definitions and escalation levels. Plain text.
namespace alertbridge::ui {

QString levelTitle(int level); ///< "Level 1"
/// "after 1 error", "after 15 min", "off"; the service's own text where the mode is unknown.
QString levelCondition(const uptrends::EscalationLevel &level);
QString levelCondition(bool active, uptrends::EscalationLevel::Mode mode, int threshold,
                       const QString &modeText = {});
/// "12 monitors", "2 monitor groups", "12 monitors, 2 groups"; "no monitors"; empty until read
/// (-1).
QString memberCount(int monitors, int monitorGroups);
ChipWords levelChip(LevelTreeModel::RowState
                        state); ///< "Will be attached", "Already attached", "Could not be read"
QString levelAdvice(const LevelAdvice &advice);
Tone levelAdviceTone(LevelAdvice::Kind kind);
ChipWords attachChip(ChangeRow::State state);
/// "Level 2 of Web shop – critical"
QString levelOfDefinition(int level, const QString &definitionName);
/// What one row does, for review: "Attach with OK alerts, without reminders".
QString attachSentence(const uptrends::LevelIntegration &attachment);
QString levelsCount(int levels); ///< "3 levels"
QString definitionsCount(int definitions); ///< "2 alert definitions"
QString monitorsCount(int monitors); ///< "24 monitors"
QString saveChanges(int changes); ///< "Save 3 changes", for the button

} // namespace alertbridge::ui
