// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alertbridge::headless {

/// The whole program without a window: no display is needed. Its exit code.
int headlessMain(int argc, char **argv);

} // namespace alertbridge::headless
