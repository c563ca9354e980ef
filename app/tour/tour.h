// SPDX-FileCopyrightText: 2026 The Alertbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/driver.h"
#include "app/tour/report.h"
#include "app/tour/webdriver.h"
#include "app/tour/witness.h"

#include <memory>

namespace alertbridge {
class Application;
namespace ui {
class MainWindow;
}
} // namespace alertbridge

namespace alertbridge::tour {

/// The whole main job, from the welcome page to a proven path, played through the real window. Ends
/// at the first step that cannot be done; what was seen until then is in the report.
class Tour
{
public:
    Tour(Application *application, Report *report);
    ~Tour();

    bool play();

private:
    bool welcome();
    bool accounts();
    bool signInHere();
    bool newService();
    bool chooseService();
    bool uptrendsPage();
    bool connectInPagerDuty();
    bool saveIntegration();
    bool leaveAndComeBack();
    bool tickLevels();
    bool reviewAndSave();
    bool sendTestMessage();
    bool realAlert();
    bool finish();

    bool step(const QString &name, const QString &claim, const QString &verifiedBy, bool ok);

    Application *m_application;
    Report *m_report;
    ui::MainWindow *m_window;
    Driver m_driver;
    WebDriver m_web;
    std::optional<PracticeServices> m_services;
    std::unique_ptr<Witness> m_witness;
    QString m_serviceId;
    QString m_integrationGuid;
    int m_ticked = 0;
};

} // namespace alertbridge::tour
