# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    setup/fedservicesreader.cpp
    setup/fedservicesreader.h
    setup/createdobjects.cpp
    setup/createdobjects.h
    setup/guidemarks.cpp
    setup/guidemarks.h
    setup/integrationstep.cpp
    setup/integrationstep.h
    setup/namechecker.cpp
    setup/namechecker.h
    setup/oncallreader.cpp
    setup/oncallreader.h
    setup/servicecreation.cpp
    setup/servicecreation.h
    setup/servicestep.cpp
    setup/servicestep.h
    setup/setupsession.cpp
    setup/setupsession.h
    setup/setupstate.cpp
    setup/setupstate.h
    setup/safecreation.h
    setup/setupstatestore.cpp
    setup/levelsstep.cpp
    setup/levelsstep.h
    setup/proofstep.cpp
    setup/proofstep.h
)
