# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    integrations/integrationdetails.cpp
    integrations/integrationdetails.h
    integrations/integrationlist.cpp
    integrations/integrationlist.h
    integrations/integrationsview.cpp
    integrations/integrationsview.h
    integrations/levelusetable.cpp
    integrations/levelusetable.h
    integrations/mutesheet.cpp
    integrations/mutesheet.h
    integrations/mutewords.cpp
    integrations/mutewords.h
)
