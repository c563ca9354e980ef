# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    lists/columnroom.cpp lists/columnroom.h
    lists/listfilter.cpp lists/listfilter.h
    lists/liststate.cpp lists/liststate.h
    lists/listpane.cpp lists/listpane.h
)
