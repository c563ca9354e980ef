// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coveragefindings.h"

#include <QtCore/QJsonObject>

namespace alertbridge::headless {

/// "yes", "assumed", "unknown", "no".
QString reachName(Reach reach);
/// "nobody_on_call" and the like; empty for None.
QString reasonName(ReachReason reason);
QString findingName(CoverageFinding::Kind kind);
QString severityName(CoverageFinding::Severity severity);

QJsonObject coverageObject(const DefinitionCoverage &definition, const Coverage &coverage);
QJsonObject findingObject(const CoverageFinding &finding);

} // namespace alertbridge::headless
