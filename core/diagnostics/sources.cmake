# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    diagnostics/components.cpp
    diagnostics/components.h
    diagnostics/connectionprobe.cpp
    diagnostics/connectionprobe.h
    diagnostics/diagnosticreport.cpp
    diagnostics/diagnosticreport.h
    diagnostics/diagnosticsections.cpp
    diagnostics/diagnosticsections.h
    diagnostics/pseudonyms.cpp
    diagnostics/pseudonyms.h
)
set_source_files_properties(diagnostics/components.cpp PROPERTIES COMPILE_DEFINITIONS
    "ALERTBRIDGE_VERSION=\"${PROJECT_VERSION}\";ALERTBRIDGE_KEYCHAIN_VERSION=\"${Qt6Keychain_VERSION}\";ALERTBRIDGE_EXPECTED_VERSION=\"${tl-expected_VERSION}\"")
