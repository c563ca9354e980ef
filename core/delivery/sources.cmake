# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    delivery/deliveryclosing.cpp
    delivery/deliverydiagnosis.cpp
    delivery/deliverydiagnosis.h
    delivery/deliverysending.cpp
    delivery/deliverytest.cpp
    delivery/deliverytest.h
    delivery/deliverytest_p.h
    delivery/deliverywatching.cpp
)
