// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alertbridge {

/// Whether the command line asks for --version. Looked for before there is an application object:
/// no display is needed to answer.
bool asksForVersion(int argc, const char *const *argv);
bool asksForHelp(int argc, const char *const *argv); ///< likewise, for --help

/// Prints "alertbridge X.Y.Z", then a line for each library with its version and licence. Loads the
/// web view's module for its version. Returns the exit code.
int printVersion(int argc, char **argv);

} // namespace alertbridge
