// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"
#include "ui/words/chipwords.h"
#include "ui/words/errorwords.h"

/// Words for what this app changed. Plain text.
namespace alertbridge::ui {

QString changeSentence(const Change &change); ///< "Create the service “Web shop”"
/// Captions of the fields that change, with their values before and after; none for other kinds.
QList<std::pair<QString, QString>> changedFields(const Change &change);
/// What was sent with it, or a fact about it, one line for each; with the fields that change.
QStringList changeDetails(const Change &change);
QString changeVendor(Change::Kind kind); ///< "Uptrends", "PagerDuty"
ChipWords outcomeChip(const JournalEntry &entry);
/// Why there is nothing to undo; empty where there is.
QString whyNoUndo(const JournalEntry &entry);
/// What taking it back does, as a question's text.
QString undoConsequence(const Change &inverse);
Doing doingOf(Change::Kind kind); ///< for the words of its error

} // namespace alertbridge::ui
