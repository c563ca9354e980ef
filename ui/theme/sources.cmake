# SPDX-FileCopyrightText: 2026 The Alertbridge authors
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(alertbridge_kit PRIVATE
    theme/accessibility.cpp theme/accessibility.h
    theme/icons.cpp theme/icons.h
    theme/proxystyle.cpp theme/proxystyle.h theme/proxystylecomplex.cpp
    theme/proxystylemetrics.cpp
    theme/stylepaint.cpp theme/stylepaint.h theme/stylepaintparts.cpp
    theme/systemscheme.cpp theme/systemscheme.h
    theme/theme.cpp theme/theme.h
    theme/tokens.cpp theme/tokens.h
)
