# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/integrationpage.cpp
    ${CMAKE_CURRENT_LIST_DIR}/levelspage.cpp
    ${CMAKE_CURRENT_LIST_DIR}/proofpage.cpp
    ${CMAKE_CURRENT_LIST_DIR}/removalsheet.cpp
    ${CMAKE_CURRENT_LIST_DIR}/servicepage.cpp
    ${CMAKE_CURRENT_LIST_DIR}/setuppage.h
    ${CMAKE_CURRENT_LIST_DIR}/setupview.cpp
)
