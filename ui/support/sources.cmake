# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    support/diagnosticssheet.cpp support/diagnosticssheet.h
    support/textsearch.cpp support/textsearch.h
    support/windowfacts.cpp support/windowfacts.h
)
