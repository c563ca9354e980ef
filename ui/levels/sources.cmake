# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/attachlist.cpp
    ${CMAKE_CURRENT_LIST_DIR}/changespanel.cpp
    ${CMAKE_CURRENT_LIST_DIR}/levelrows.cpp
    ${CMAKE_CURRENT_LIST_DIR}/leveltreeview.cpp
)
