# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    network/authoritylist.cpp network/authoritylist.h
    network/certificatesheet.cpp network/certificatesheet.h
    network/connectiontestpanel.cpp network/connectiontestpanel.h
    network/networksheet.cpp network/networksheet.h
    network/proxyform.cpp network/proxyform.h
    network/proxysigninsheet.cpp network/proxysigninsheet.h
)
