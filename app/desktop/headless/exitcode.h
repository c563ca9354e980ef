// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/apierror.h"

namespace alertbridge::headless {

/// How a run without a window ends. Part of the interface: docs/headless.md.
enum class ExitCode {
    Ok = 0,
    Failed = 1, ///< a check failed, a test was not proven, a change was not made
    Usage = 2, ///< the command line, the list of changes, or a name that is not known or ambiguous
    Incomplete = 3, ///< a service was not reached, or did not answer whole
    SignIn = 4, ///< no sign-in, a refused one, or a missing right
    ReadOnly = 5, ///< the profile is read-only
    Local = 6, ///< a file on this computer
    Interrupted = 130, ///< SIGINT; 143 for SIGTERM
    Terminated = 143,
};

/// What one error makes of a run.
ExitCode exitCodeFor(const ApiError &error);
/// "ok", "failed", … as in the output's "outcome".
QString outcomeName(ExitCode code);

} // namespace alertbridge::headless
