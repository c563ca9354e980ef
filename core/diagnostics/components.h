// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace alertbridge {

/// Something the program is made of, as --version, About and the diagnostics name it.
struct Component
{
    QString name; ///< a proper name
    QString version; ///< in use; empty where it is not known or not loaded
    QString builtWith; ///< where that can differ; empty otherwise
    QString licence; ///< SPDX identifiers
};

/// The program first, then what it links or loads. @p engine as of the embedded page ("Chromium
/// 102.0.5005.177"); empty: not loaded. Loads Qt's TLS backend. Main thread.
QList<Component> components(const QString &engine);

/// "alertbridge 0.1.0" and a line for each of the others: what --version prints.
QString versionText(const QList<Component> &components);

} // namespace alertbridge
