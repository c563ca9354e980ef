// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace alertbridge::test {

/// Collects every Qt log message while it lives. One at a time.
class LogCapture
{
public:
    LogCapture();
    ~LogCapture();
    Q_DISABLE_COPY_MOVE(LogCapture)

    QStringList messages(const char *category = nullptr) const; ///< null: of all categories
    bool contains(const QString &text) const;
};

} // namespace alertbridge::test
