# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_kit PRIVATE
    widgets/busy.cpp widgets/busy.h
    widgets/button.cpp widgets/button.h
    widgets/card.cpp widgets/card.h
    widgets/chip.cpp widgets/chip.h
    widgets/columns.cpp widgets/columns.h
    widgets/confirmsheet.cpp widgets/confirmsheet.h
    widgets/elidedlabel.cpp widgets/elidedlabel.h
    widgets/emptystate.cpp widgets/emptystate.h
    widgets/field.cpp widgets/field.h
    widgets/flowlayout.cpp widgets/flowlayout.h
    widgets/flowtext.cpp widgets/flowtext.h
    widgets/focuskeeper.cpp widgets/focuskeeper.h
    widgets/footerbar.cpp widgets/footerbar.h
    widgets/groupedleveldelegate.cpp widgets/groupedleveldelegate.h
    widgets/groupedtree.cpp widgets/groupedtree.h
    widgets/iconlabel.cpp widgets/iconlabel.h
    widgets/itemroles.h
    widgets/keyvaluelist.cpp widgets/keyvaluelist.h
    widgets/navigationbar.cpp widgets/navigationbar.h
    widgets/notice.cpp widgets/notice.h
    widgets/pageheader.cpp widgets/pageheader.h
    widgets/pagestack.cpp widgets/pagestack.h
    widgets/passwordfield.cpp
    widgets/plainscroll.cpp widgets/passwordfield.h
    widgets/copytext.cpp widgets/copytext.h
    widgets/plaintooltip.cpp widgets/plaintooltip.h
    widgets/profilebadge.cpp widgets/profilebadge.h
    widgets/profilestrip.cpp widgets/profilestrip.h
    widgets/roomkeeper.cpp widgets/roomkeeper.h
    widgets/rowdelegate.cpp widgets/rowdelegate.h
    widgets/searchfield.cpp widgets/searchfield.h
    widgets/segmentedcontrol.cpp widgets/segmentedcontrol.h
    widgets/sheetground.h
    widgets/stepguide.cpp widgets/stepguide.h
    widgets/steppath.cpp widgets/steppath.h
    widgets/taglist.cpp widgets/taglist.h
    widgets/textwidth.cpp widgets/textwidth.h
    widgets/timeline.cpp widgets/timeline.h
    widgets/writegate.cpp widgets/writegate.h
)
