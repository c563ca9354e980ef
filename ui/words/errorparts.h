// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/errorwords.h"

/// What the files of errorwords.cpp share; screens include errorwords.h alone.
namespace alertbridge::ui::errorparts {

/// The translation context of every error text.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString serviceName(
    const ApiError &error); ///< "PagerDuty", "Uptrends", else the host or "The service"
bool isPagerDuty(const ApiError &error);
QString quoted(const QString &name); ///< “name”, shortened to what fits a sentence
QString stands(
    Doing doing,
    const ApiError &error); ///< what is still as it was, or what is unknown after a lost answer
QString duration(std::chrono::seconds time); ///< "42 seconds", "3 minutes"
QString joined(const QStringList &sentences); ///< without the empty ones

ErrorWords pagerDutyWords(const ApiError &error, Doing doing, const QString &objectName);
ErrorWords eventsWords(const ApiError &error, Doing doing);
ErrorWords uptrendsWords(const ApiError &error, Doing doing, const QString &objectName);
ErrorWords signInWords(const ApiError &error);
ErrorWords localWords(const ApiError &error, Doing doing);
ErrorWords transportWords(const ApiError &error, Doing doing);

} // namespace alertbridge::ui::errorparts
