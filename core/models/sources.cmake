# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    models/activitymodel.cpp
    models/activitymodel.h
    models/integrationmodel.cpp
    models/integrationmodel.h
    models/definitionlistmodel.cpp
    models/definitionlistmodel.h
    models/servicelistfilling.cpp
    models/servicelistfilling.h
    models/servicelistmodel.cpp
    models/servicelistmodel.h
    models/deliverylistmodel.cpp
    models/deliverylistmodel.h
    models/leveltreemodel.cpp
    models/leveltreemodel.h
    models/leveltreemodel_updates.cpp
)
