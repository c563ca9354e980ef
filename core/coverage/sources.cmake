# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    coverage/coverage.cpp
    coverage/coverage.h
    coverage/coveragefindings.cpp
    coverage/coveragefindings.h
    coverage/coveragereader.cpp
    coverage/coveragereader.h
)
