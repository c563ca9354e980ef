# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    changes/activitydesk.cpp
    changes/activitydesk.h
    changes/change.cpp
    changes/change.h
    changes/changecarrier.cpp
    changes/changecarrier.h
    changes/changeoperation.h
    changes/changerun.cpp
    changes/changerun.h
    changes/definitionoperations.cpp
    changes/definitionoperations.h
    changes/inverse.cpp
    changes/inverse.h
    changes/journal.cpp
    changes/journal.h
    changes/journalfile.cpp
    changes/journalfile.h
    changes/knownflags.cpp
    changes/knownflags.h
    changes/pagerdutyoperations.cpp
    changes/recording.h
    changes/uptrendsoperations.cpp
    changes/working.h
)
