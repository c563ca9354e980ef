# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    inventory/accountinventory.cpp
    inventory/accountinventory.h
    inventory/accountinventory_p.h
    inventory/accountinventory_records.cpp
    inventory/inventory.cpp
    inventory/inventory.h
    inventory/inventorylists.cpp
    inventory/inventorylists.h
    inventory/inventoryreader.cpp
    inventory/inventoryreader.h
    inventory/inventorysnapshot.cpp
    inventory/inventorysnapshot.h
    inventory/listingdefect.h
    inventory/requestplaces.h
)
