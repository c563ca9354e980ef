# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    integrations/integrationentries.cpp
    integrations/integrationentries.h
    integrations/integrationuse.cpp
    integrations/integrationuse.h
    integrations/mutedesk.cpp
    integrations/mutedesk.h
)
