// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QtGlobal>

namespace alertbridge::recentlog {

inline constexpr qsizetype mostLines = 2000;
inline constexpr qsizetype longestLine = 1000; ///< characters; the rest of a line is cut off

/// Keeps a line of the log in memory: the newest mostLines, nothing on disk. Taken are lines of
/// this app and warnings of Qt, never what web pages print. The caller redacts. Thread-safe.
void append(QtMsgType type, const char *category, const QString &redacted);

/// Oldest first: "2026-11-27T01:02:03.456Z info alertbridge.http GET …", with the secrets taken out
/// that became known after a line was kept.
QStringList lines();

void clear();

} // namespace alertbridge::recentlog
