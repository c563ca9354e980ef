# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_core PRIVATE
    net/apierror.cpp
    net/apierror.h
    net/async.h
    net/certificatefacts.cpp
    net/certificatefacts.h
    net/connectionrules.cpp
    net/connectionrules.h
    net/errorbody.cpp
    net/errorbody.h
    net/httpclient.cpp
    net/httpclient.h
    net/listing.h
    net/loopback.h
    net/oneshotbody.cpp
    net/oneshotbody.h
    net/outgoing.cpp
    net/outgoing.h
    net/pause.h
    net/proxyprobe.cpp
    net/proxyprobe.h
    net/proxysettings.cpp
    net/proxysettings.h
    net/proxysignin.cpp
    net/proxysignin.h
    net/recentlog.cpp
    net/recentlog.h
    net/redactor.cpp
    net/redactor.h
    net/replyreading.cpp
    net/replyreading.h
    net/requestlane.cpp
    net/requestlane.h
    net/result.h
    net/retrypolicy.cpp
    net/retrypolicy.h
    net/secret.cpp
    net/secret.h
    net/systemproxies.cpp
    net/systemproxies.h
)
set_source_files_properties(net/outgoing.cpp PROPERTIES
    COMPILE_DEFINITIONS ALERTBRIDGE_VERSION="${PROJECT_VERSION}")
