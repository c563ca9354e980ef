# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    json/enumwords.h
    json/errorjson.cpp
    json/errorjson.h
    json/formatversions.h
    json/jsonreader.cpp
    json/jsonreader.h
    json/ownfile.cpp
    json/ownfile.h
    json/runmark.cpp
    json/runmark.h
    json/sharedfile.cpp
    json/sharedfile.h
)
