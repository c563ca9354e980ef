# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    storage/ownfiles.cpp storage/ownfiles.h
    storage/storefolders.cpp storage/storefolders.h
    storage/versionrecord.cpp storage/versionrecord.h
)
