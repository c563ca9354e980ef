// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace alertbridge {

/// Beside the profiles, with a file for each additional certificate authority.
inline constexpr QLatin1StringView authoritiesFolder("certificates");

/// The names of the files in @p folder that hold what people would miss: profiles, set-ups,
/// journals, drafts, feeds, delivery tests. Not the inventory, which is read anew, nor locks.
QStringList ownFiles(const QString &folder);

/// Copies those of @p names that are in @p from into the folder @p to, which exists. False where
/// one of them could not be copied whole.
bool copyFiles(const QStringList &names, const QString &from, const QString &to);

} // namespace alertbridge
