# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/groupingform.cpp
    ${CMAKE_CURRENT_LIST_DIR}/policyeditor.cpp
    ${CMAKE_CURRENT_LIST_DIR}/policyrulerow.cpp
    ${CMAKE_CURRENT_LIST_DIR}/serviceeditor.cpp
    ${CMAKE_CURRENT_LIST_DIR}/servicelistview.cpp
)
