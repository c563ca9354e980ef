# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    delivery/deliveryclosing.cpp
    delivery/deliverydesk.cpp
    delivery/deliverydesk.h
    delivery/deliverydiagnosis.cpp
    delivery/deliverydiagnosis.h
    delivery/deliveryhistory.cpp
    delivery/deliveryhistory.h
    delivery/deliveryrecorder.cpp
    delivery/deliveryrecorder.h
    delivery/deliveryrecordjson.cpp
    delivery/deliveryrecordjson.h
    delivery/deliveryrun.h
    delivery/deliverysending.cpp
    delivery/deliverytest.cpp
    delivery/deliverytest.h
    delivery/deliverytest_p.h
    delivery/deliverywatching.cpp
    delivery/eventskey.cpp
    delivery/eventskey.h
    delivery/feedbook.cpp
    delivery/feedbook.h
    delivery/firedrill.cpp
    delivery/firedrill.h
    delivery/messagerun.cpp
    delivery/messagerun.h
    delivery/pastdrill.cpp
    delivery/pastdrill.h
    delivery/silentrun.cpp
    delivery/silentrun.h
    delivery/wholepathwatch.cpp
    delivery/wholepathwatch.h
)
