// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/tour/stage.h"
#include "ui/shell/mainwindow.h"

#include <QtTest/QTest>

namespace alertbridge::tour {

bool play(Application *application, Report *report)
{
    Stage stage(application, report);
    QWidget *window = stage.window;
    window->resize(1280, 800);
    window->show();
    return QTest::qWaitForWindowExposed(window) && playAccounts(stage) && playService(stage)
           && playIntegration(stage) && playLevels(stage) && playProof(stage) && playEveryday(stage)
           && playSecondSetup(stage) && playSupport(stage);
}

} // namespace alertbridge::tour
