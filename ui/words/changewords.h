// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"
#include "ui/words/chipwords.h"

/// Words for what this app changed. Plain text.
namespace alertbridge::ui {

QString changeSentence(const Change &change); ///< "Create the service “Web shop”"
/// What was sent with it, or a fact about it; empty for none.
QString changeDetail(const Change &change);
ChipWords outcomeChip(const JournalEntry &entry);
/// Why there is nothing to undo; empty where there is.
QString whyNoUndo(const JournalEntry &entry);
/// What taking it back does, as a question's text.
QString undoConsequence(const Change &inverse);

} // namespace alertbridge::ui
