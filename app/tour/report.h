// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/driver.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

namespace alertbridge::tour {

/// Numbered screenshots and report.json: what is claimed, how it was verified, whether it held.
class Report
{
public:
    explicit Report(const QString &folder);

    /// @p verifiedBy names the request that was read back, or "window" for what is only seen.
    bool step(const QString &name, const QString &claim, const QString &verifiedBy, bool ok,
              const QImage &picture);
    /// True where it was played to its end, every step held, and everything could be written.
    bool write(bool playedToTheEnd);
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QDir m_folder;
    QJsonArray m_steps;
    bool m_ok = true;
};

} // namespace alertbridge::tour
