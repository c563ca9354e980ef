# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_sandbox PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/answerqueue.cpp
    ${CMAKE_CURRENT_LIST_DIR}/answerqueue.h
    ${CMAKE_CURRENT_LIST_DIR}/faulteffects.cpp
    ${CMAKE_CURRENT_LIST_DIR}/faulteffects.h
    ${CMAKE_CURRENT_LIST_DIR}/faultplan.cpp
    ${CMAKE_CURRENT_LIST_DIR}/faultplan.h
    ${CMAKE_CURRENT_LIST_DIR}/jsonpointer.cpp
    ${CMAKE_CURRENT_LIST_DIR}/jsonpointer.h
    ${CMAKE_CURRENT_LIST_DIR}/message.cpp
    ${CMAKE_CURRENT_LIST_DIR}/service.cpp
    ${CMAKE_CURRENT_LIST_DIR}/service.h
)
