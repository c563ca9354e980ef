// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdio>
#include <optional>

class QFile;
class QProcess;

/// What each system does in its own way. Beside these three headers nothing in the project asks
/// which system it runs on.
namespace alertbridge::platform {

/// Writes what @p file holds to the disk itself, so that a pulled plug cannot take it back. False
/// where the system refused. Any thread.
bool commitToDisk(QFile &file);

/// Where this process dies without a word, @p child ends as well: on Linux. Elsewhere it stays;
/// nothing can be lost by it. Before the child is started.
void endWithParent(QProcess &child);

/// Ends another process at once, as a crash would. False where there is none, or none of ours.
bool endProcess(qint64 id);

/// The account this process runs under, for records that others read; empty where it is not known.
/// Main thread.
QString userName();

/// Whether @p stream shows up on a terminal.
bool isTerminal(std::FILE *stream);

/// What the person has set for all programs, where Qt does not tell it; nothing: Qt does, or the
/// system has no such setting. Main thread.
std::optional<bool> prefersDark();
std::optional<bool> prefersStillness();

} // namespace alertbridge::platform
