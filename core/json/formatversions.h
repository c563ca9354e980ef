// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The versions of the app's own files, in one place. A number is raised when an older version of
/// the app would misread the file or lose something by writing it; what is merely new beside the
/// rest does not need that. A file with a higher number than here is left alone. All of them are
/// those of 0.1.0.
namespace alertbridge::formats {

inline constexpr int profiles = 1; ///< profiles.json
inline constexpr int setup = 1; ///< setup-*.json
inline constexpr int drafts = 1; ///< definition-drafts-*.json
inline constexpr int feeds = 1; ///< feeds-*.json
inline constexpr int history = 1; ///< the delivery tests
inline constexpr int programRecord = 1; ///< version.json

} // namespace alertbridge::formats
