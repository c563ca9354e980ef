// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/service.h"

/// How PagerDuty's practice pages look: one card, real labels, no scripts, usable by keyboard.
namespace sandbox::pd {

QString escaped(const QString &text);
QString hiddenField(const QString &name, const QString &value);
QString problemNote(const QString &text); ///< nothing for an empty text
Response card(const QString &title, const QString &body, int status = 200);
Response wideCard(const QString &title, const QString &body, int status = 200);

} // namespace sandbox::pd
