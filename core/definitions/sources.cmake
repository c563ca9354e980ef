# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    definitions/definitionadvice.cpp
    definitions/definitionadvice.h
    definitions/definitiondesk.cpp
    definitions/definitiondesk.h
    definitions/definitiondrafts.cpp
    definitions/definitiondrafts.h
    definitions/definitioneditor.cpp
    definitions/definitioneditor.h
    definitions/definitionform.cpp
    definitions/definitionform.h
    definitions/definitionreader.cpp
    definitions/definitionreader.h
    definitions/formchanges.cpp
    definitions/formchanges.h
    definitions/formmerge.cpp
    definitions/formmerge.h
    definitions/refusedfields.cpp
    definitions/refusedfields.h
    definitions/removalloss.cpp
    definitions/removalloss.h
)
