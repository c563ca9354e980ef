// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <functional>

class QMenu;

namespace alertbridge::ui {

/// What the menu of the profile badge can do. There is no menu bar: this is the place of View and
/// Help.
struct AppActions
{
    std::function<void(const QString &profileId)> openProfile;
    std::function<void()> showWelcome;
    std::function<void()> showNetwork; ///< null: there is nothing to set
    std::function<void()> showStorage;
    std::function<void()> saveDiagnostics;
    std::function<void()> showAbout;
    std::function<void()> quit;
    std::function<void(bool)> setReadOnly;
    QString currentProfile; ///< empty: none is open
    bool readOnly = false; ///< the one that is open
};

void fillAppMenu(QMenu *menu, const UiContext &context, const AppActions &actions);

} // namespace alertbridge::ui
