// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace alertbridge::headless {

/// {"kind": "unauthorized", "service": "uptrends-api", …}: facts, and the service's own words.
QJsonObject errorObject(const ApiError &error);
QString isoTime(const QDateTime &time); ///< UTC; empty for an invalid one

/// One object as the last line of the program, with every known secret taken out. False where it
/// could not be written.
bool writeObject(const QJsonObject &object);

/// Lines on standard error. Text from the services cannot drive the terminal: control characters
/// are shown as "?".
class Diagnostics
{
public:
    explicit Diagnostics(bool verbose);
    void say(const QString &line); ///< always
    void say(const ApiError &error, const QString &about = {}); ///< in words, always
    void progress(const QString &line); ///< one line: only with --verbose or to a terminal

private:
    void clearProgress();
    bool m_terminal;
    bool m_verbose;
    bool m_progressShown = false;
    QString m_lastProgress;
};

QString plainLine(const QString &text); ///< without control characters and known secrets

} // namespace alertbridge::headless
