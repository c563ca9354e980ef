# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    pagerduty/eventsclient.cpp
    pagerduty/eventsclient.h
    pagerduty/idtoken.cpp
    pagerduty/idtoken.h
    pagerduty/loopbackhttp.cpp
    pagerduty/loopbackhttp.h
    pagerduty/loopbacklistener.cpp
    pagerduty/oauth.h
    pagerduty/oauthattempt.cpp
    pagerduty/pkce.cpp
    pagerduty/pkce.h
    pagerduty/restcalls.cpp
    pagerduty/restcalls.h
    pagerduty/restclient.cpp
    pagerduty/restclient.h
    pagerduty/restclient_delivery.cpp
    pagerduty/restpaging.cpp
    pagerduty/restpaging.h
    pagerduty/tokenendpoint.cpp
    pagerduty/tokenendpoint.h
    pagerduty/types.h
    pagerduty/types_grouping.cpp
    pagerduty/types_incident.cpp
    pagerduty/types_people.cpp
    pagerduty/types_policy.cpp
    pagerduty/types_service.cpp
    pagerduty/typereading.cpp
    pagerduty/typereading.h
    pagerduty/validation.cpp
)
