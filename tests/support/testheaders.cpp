// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CMake wants a source to precompile headers for: tests/CMakeLists.txt names them.
