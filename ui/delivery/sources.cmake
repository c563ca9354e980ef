# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/deliverycard.cpp
    ${CMAKE_CURRENT_LIST_DIR}/deliveryhistorylist.cpp
    ${CMAKE_CURRENT_LIST_DIR}/deliverypanel.cpp
    ${CMAKE_CURRENT_LIST_DIR}/deliveryservicelist.cpp
    ${CMAKE_CURRENT_LIST_DIR}/deliveryview.cpp
    ${CMAKE_CURRENT_LIST_DIR}/deliverytestform.cpp
    ${CMAKE_CURRENT_LIST_DIR}/drillpanel.cpp
    ${CMAKE_CURRENT_LIST_DIR}/drillreportwriter.cpp
    ${CMAKE_CURRENT_LIST_DIR}/openincidents.cpp
    ${CMAKE_CURRENT_LIST_DIR}/wholepathpanel.cpp
)
