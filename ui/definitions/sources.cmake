# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    definitions/advicenotice.cpp
    definitions/advicenotice.h
    definitions/attachmentrows.cpp
    definitions/attachmentrows.h
    definitions/conflictpanel.cpp
    definitions/conflictpanel.h
    definitions/definitioneditorview.cpp
    definitions/definitioneditorview.h
    definitions/definitioneditorview_state.cpp
    definitions/definitionlist.cpp
    definitions/definitionlist.h
    definitions/definitionlistpage.cpp
    definitions/definitionlistpage.h
    definitions/definitionsview.cpp
    definitions/definitionsview.h
    definitions/flagbox.cpp
    definitions/flagbox.h
    definitions/formmessage.cpp
    definitions/formmessage.h
    definitions/levelform.cpp
    definitions/levelform.h
    definitions/mainform.cpp
    definitions/mainform.h
    definitions/memberbox.cpp
    definitions/memberbox.h
    definitions/namesheet.cpp
    definitions/namesheet.h
    definitions/picker.cpp
    definitions/picker.h
    definitions/reviewpanel.cpp
    definitions/reviewpanel.h
    definitions/sentencerow.cpp
    definitions/sentencerow.h
)
