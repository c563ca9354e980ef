# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_ui PRIVATE
    shell/addressbar.cpp shell/addressbar.h
    shell/appmenu.cpp shell/appmenu.h
    shell/clocknotice.cpp shell/clocknotice.h
    shell/standingbadges.cpp shell/standingbadges.h
    shell/embeddedbrowserpanel.cpp shell/embeddedbrowserpanel.h
    shell/infosheet.cpp shell/infosheet.h
    shell/languagemenu.cpp shell/languagemenu.h
    shell/languagetable.h
    shell/mainwindow.cpp shell/mainwindow.h
    shell/noticestack.cpp shell/noticestack.h
    shell/page.h
    shell/pausenotice.cpp shell/pausenotice.h
    shell/profilepages.cpp shell/profilepages.h
    shell/profilesession.cpp shell/profilesession.h
    shell/sheets.cpp shell/sheets.h
    shell/storagenews.cpp shell/storagenews.h
    shell/uicontext.h
    shell/uisettings.cpp shell/uisettings.h
    shell/workspace.h
)
