# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    changes/attachrun.cpp
    changes/attachrun.h
    changes/change.cpp
    changes/change.h
    changes/journal.cpp
    changes/journal.h
    changes/journalfile.cpp
    changes/journalfile.h
    changes/removal.cpp
    changes/removal.h
)
