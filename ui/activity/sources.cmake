# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    activity/activitylist.cpp activity/activitylist.h
    activity/activityrows.cpp activity/activityrows.h
    activity/activityview.cpp activity/activityview.h
)
