# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    words/agewords.cpp words/agewords.h
    words/certificatewords.cpp words/certificatewords.h
    words/changeoutcomes.cpp
    words/changewords.cpp words/changewords.h
    words/chipwords.h
    words/connectionwords.cpp words/connectionwords.h
    words/definitionwords.cpp words/definitionwords.h
    words/deliverywords.cpp words/deliverywords.h
    words/errornotice.cpp words/errornotice.h
    words/errorparts.cpp words/errorparts.h
    words/errorwords.cpp words/errorwords.h
    words/fieldwords.cpp words/fieldwords.h
    words/gonewords.cpp words/gonewords.h
    words/groupingwords.cpp words/groupingwords.h
    words/levelwords.cpp words/levelwords.h
    words/localerrors.cpp
    words/namewords.cpp words/namewords.h
    words/pagerdutyerrors.cpp
    words/servicewords.cpp words/servicewords.h
    words/signinerrors.cpp
    words/transporterrors.cpp
    words/uptrendserrors.cpp
    words/windowrequest.cpp words/windowrequest.h
)
