// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostics/connectionprobe.h"
#include "core/diagnostics/diagnosticreport.h"
#include "core/diagnostics/pseudonyms.h"
#include "core/net/connectionrules.h"

namespace alertbridge {

struct Inventory;
class DeliveryHistory;
class Journal;

/// The sections of the diagnostics. All texts go through @p names, so that one thing has one
/// stand-in in the whole file. Main thread.
namespace diagnostics {

/// Makes profiles, their own addresses and the proxy known to @p names: call before the rest.
void introduce(Pseudonyms &names, const QList<Profile> &profiles,
               const ConnectionRules &rules = {});

DiagnosticSection program(const QString &engine); ///< versions and licences
DiagnosticSection system(); ///< of this computer; without what only a window knows
/// Names and sizes of the files, not what is in them.
DiagnosticSection storage(Pseudonyms &names, const QStringList &folders);
DiagnosticSection profiles(Pseudonyms &names, const QList<Profile> &profiles,
                           const QString &openProfile);
/// How connections are made, and what came of testing them.
DiagnosticSection connections(Pseudonyms &names, const ConnectionRules &rules,
                              const QList<ConnectionResult> &results);
/// Counts of what the open profile holds; null: none is open.
DiagnosticSection contents(const Inventory *inventory, const Journal *journal,
                           const DeliveryHistory *history);
DiagnosticSection log(Pseudonyms &names);

} // namespace diagnostics

} // namespace alertbridge
