// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/firedrill.h"

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace alertbridge::ui {

class Notice;

/// The report of a fire drill as one page of HTML: account, when, by whom, and for each service its
/// hops with their times, who was told, the incident, and what was not proven. Names of the
/// services stand in it as plain text. No secrets.
QString drillReportHtml(const DrillReport &report);

/// Writes it: as PDF where the name ends so, else as HTML. False where the file could not be
/// written.
bool writeDrillReport(const DrillReport &report, const QString &path);

/// Asks where to and writes @p report there, as it is by then; @p outcome says what became of it.
/// The dialog is a child of @p parent and named "saveReportDialog".
void saveDrillReport(QWidget *parent, Notice *outcome, const std::function<DrillReport()> &report);

} // namespace alertbridge::ui
