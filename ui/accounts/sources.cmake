# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    accounts/accountdraft.h
    accounts/accountsview.cpp accounts/accountsview.h
    accounts/advancedendpoints.cpp accounts/advancedendpoints.h
    accounts/colourchoice.cpp accounts/colourchoice.h
    accounts/connectioncard.cpp accounts/connectioncard.h
    accounts/copyrow.cpp accounts/copyrow.h
    accounts/disclosure.cpp accounts/disclosure.h
    accounts/pagerdutycard.cpp accounts/pagerdutycard.h
    accounts/pagerdutysignin.cpp accounts/pagerdutysignin.h
    accounts/profilecolours.cpp accounts/profilecolours.h
    accounts/profileform.cpp accounts/profileform.h
    accounts/redirecthelp.cpp accounts/redirecthelp.h
    accounts/signinpanel.cpp accounts/signinpanel.h
    accounts/tokenshape.cpp accounts/tokenshape.h
    accounts/uptrendscard.cpp accounts/uptrendscard.h
)
