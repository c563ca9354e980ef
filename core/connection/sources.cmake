# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    connection/authorityfile.cpp
    connection/authorityfile.h
    connection/chaincheck.cpp
    connection/chaincheck.h
    connection/connectiontest.cpp
    connection/connectiontest.h
    connection/networkaccess.cpp
    connection/networkaccess.h
    connection/networkstore.cpp
    connection/networkstore.h
)
