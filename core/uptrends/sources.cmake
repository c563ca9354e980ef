# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    uptrends/attachmentdetails.cpp
    uptrends/attachmentdetails.h
    uptrends/client.cpp
    uptrends/client.h
    uptrends/distinctnames.h
    uptrends/types.cpp
    uptrends/types.h
)
