// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QCommandLineOption;

namespace sandbox {

/// What alertbridge-sandbox is, on top of --help.
QString applicationDescription();
/// Its options: --help, the manual page and the completions are made of it.
QList<QCommandLineOption> programOptions();

} // namespace sandbox
