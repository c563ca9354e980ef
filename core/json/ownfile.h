// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace alertbridge {

/// Puts @p content in the place of the file at once, readable by its owner alone. False where that
/// was not possible; what stood there before then still does.
bool replaceOwnFile(const QString &path, const QByteArray &content);

/// Letters, digits, '-' and '_' only: nothing that could name another folder.
bool isPlainFileName(const QString &name);

} // namespace alertbridge
