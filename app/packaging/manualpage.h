// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/packaging/program.h"

namespace alertbridge::packaging {

/// Fills in the template of a manual page: @VERSION@, @DATE@, and each group of options under its
/// name, as in @OPTIONS@. Nothing where a group has no place in it: @p problem says which.
std::optional<QString> manualPage(const Program &program, QString page, const QString &date,
                                  QString *problem);

} // namespace alertbridge::packaging
