# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    welcome/brandmark.cpp welcome/brandmark.h
    welcome/practiceopener.cpp welcome/practiceopener.h
    welcome/profilelist.cpp welcome/profilelist.h
    welcome/welcomeview.cpp welcome/welcomeview.h
)
