// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace alertbridge::test {

/// Whether a session with a Secret Service of its own can be had here.
bool hasKeychainTools();
bool isInKeychainSession();
/// Starts this program again inside a session bus of its own, with a keyring that is unlocked by an
/// empty password, in an empty home. Its exit code.
int runInKeychainSession();

} // namespace alertbridge::test
