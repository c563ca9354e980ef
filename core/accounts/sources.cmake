# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    accounts/account.cpp
    accounts/account.h
    accounts/connectionwatch.cpp
    accounts/connectionwatch.h
    accounts/keychainsecretstore.cpp
    accounts/memorysecretstore.cpp
    accounts/memorysecretstore.h
    accounts/pagerdutycheck.cpp
    accounts/pagerdutycheck.h
    accounts/practice.h
    accounts/practiceprocess.cpp
    accounts/practiceservices.cpp
    accounts/profile.cpp
    accounts/profile.h
    accounts/profilelock.cpp
    accounts/profilelock.h
    accounts/profilestore.cpp
    accounts/profilestore.h
    accounts/secretstore.h
)
