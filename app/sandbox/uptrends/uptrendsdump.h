// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/uptrends/alertengine.h"

#include <QtCore/QJsonObject>

namespace sandbox::uptrends {

/// The whole account for the control endpoint: with the flags the API keeps back, without
/// passwords.
QJsonObject dumpOf(const UptrendsWorld &world, const AlertEngine &engine);
QJsonObject dumpOf(const Monitor &monitor);

} // namespace sandbox::uptrends
